// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"
#include "core/evaluation/manifest.h"
#include "core/evaluation/query_cuts.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace coverscope;
using namespace coverscope::evaluation;

class ManifestTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path write(const std::string& content)
    {
        const std::filesystem::path path =
            std::filesystem::path(m_folder.path().toStdString()) / "manifest.csv";
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

private Q_SLOTS:
    void columnsAreFoundByName()
    {
        const auto entries =
            readManifest(write("seconds,file,clique\r\n3,a.wav,one\r\n\r\n4,\"b, \"\"c\"\".wav\",two\n"));
        QVERIFY(entries.has_value());
        QCOMPARE(entries->size(), std::size_t{2});
        QCOMPARE((*entries)[0].clique, QStringLiteral("one"));
        QCOMPARE((*entries)[0].file.filename().string(), std::string("a.wav"));
        QCOMPARE((*entries)[0].file.parent_path().string(), m_folder.path().toStdString());
        QCOMPARE((*entries)[1].file.filename().string(), std::string("b, \"c\".wav"));
    }

    void aMissingColumnIsNamed()
    {
        const auto entries = readManifest(write("name,file\nx,y\n"));
        QVERIFY(!entries.has_value());
        QCOMPARE(entries.error().code, base::ErrorCode::Corrupt);
        QVERIFY(entries.error().message.contains(QLatin1String("clique")));
    }

    void anIncompleteRecordIsNumbered()
    {
        const auto entries = readManifest(write("clique,file\na,b\nc,\n"));
        QVERIFY(!entries.has_value());
        QVERIFY(entries.error().message.contains(QLatin1Char('3')));
    }

    void aMissingFileAndAnEmptyOneAreErrors()
    {
        const auto missing = readManifest("/nowhere/manifest.csv");
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().code, base::ErrorCode::FileNotFound);
        const auto empty = readManifest(write(""));
        QVERIFY(!empty.has_value());
        QCOMPARE(empty.error().code, base::ErrorCode::EmptyFile);
    }

    void cutsLieInsideAndRepeat()
    {
        for (std::size_t recording = 0; recording < 200; ++recording) {
            const auto cut = queryCut(recording, 100.0, 30.0, 1);
            QVERIFY(cut.has_value());
            QVERIFY(cut->start >= 0.0 && cut->end <= 100.0);
            QCOMPARE(cut->length(), 30.0);
            QVERIFY(cut == queryCut(recording, 100.0, 30.0, 1));
        }
        QVERIFY(queryCut(1, 100.0, 30.0, 1) != queryCut(2, 100.0, 30.0, 1));
        QVERIFY(!queryCut(1, 29.0, 30.0, 1).has_value());
    }

    void lengthsAreParsed()
    {
        const auto lengths = parseLengths(QStringLiteral("6, 30,full"));
        QVERIFY(lengths.has_value());
        QCOMPARE(lengths->size(), std::size_t{3});
        QCOMPARE((*lengths)[1], std::optional<double>(30.0));
        QVERIFY(!(*lengths)[2].has_value());
        QVERIFY(!parseLengths(QStringLiteral("6,long")).has_value());
        QVERIFY(!parseLengths(QStringLiteral("0")).has_value());
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
