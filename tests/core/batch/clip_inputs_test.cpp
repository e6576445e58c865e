// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/clip_inputs.h"

#include "core/base/path_text.h"
#include "core/batch/clip_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>
#include <memory>

using namespace coverscope;
using batch::expandInputs;
using batch::parseClipList;
using batch::parseClock;
using catalogue::BatchStatus;

class ClipInputsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    std::filesystem::path write(const std::filesystem::path& name, const char* content = "x") const
    {
        std::filesystem::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return m_folder / name;
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("seconds"); // negative: none
        QTest::newRow("seconds") << QByteArray("83.5") << 83.5;
        QTest::newRow("decimal comma") << QByteArray("83,5") << 83.5;
        QTest::newRow("minutes") << QByteArray(" 1:23.5 ") << 83.5;
        QTest::newRow("hours") << QByteArray("1:02:03") << 3723.0;
        QTest::newRow("long minutes") << QByteArray("90:00") << 5400.0;
        QTest::newRow("word") << QByteArray("soon") << -1.0;
        QTest::newRow("nothing") << QByteArray("") << -1.0;
        QTest::newRow("sixty seconds") << QByteArray("1:60") << -1.0;
        QTest::newRow("negative") << QByteArray("-3") << -1.0;
        QTest::newRow("half a minute") << QByteArray("1.5:00") << -1.0;
        QTest::newRow("too many parts") << QByteArray("1:1:1:1") << -1.0;
        QTest::newRow("infinite") << QByteArray("inf") << -1.0;
    }

    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, seconds);
        QCOMPARE(parseClock(text).value_or(-1.0), seconds);
    }

    void aFolderStandsForItsMediaFilesByName()
    {
        write("clips/b.wav");
        write("clips/a/c.mp3");
        write("clips/cover.jpg");
        write("clips/notes.txt");
        const std::array inputs{m_folder / "clips"};
        const auto clips = expandInputs(inputs);
        QVERIFY(clips);
        QCOMPARE(clips->size(), std::size_t(2));
        QCOMPARE(clips->at(0).file, m_folder / "clips/a/c.mp3");
        QCOMPARE(clips->at(1).file, m_folder / "clips/b.wav");
        QCOMPARE(clips->at(0).status, BatchStatus::Waiting);
    }

    void filesComeAsTheyAreGivenAndOnlyOnce()
    {
        const auto file = write("z.wav");
        const std::array inputs{file, m_folder / "missing.wav", file, m_folder};
        const auto clips = expandInputs(inputs);
        QVERIFY(clips);
        QCOMPARE(clips->size(), std::size_t(2)); // that one is missing is found when it is searched for
        QCOMPARE(clips->at(0).file, file);
        QCOMPARE(clips->at(1).file, m_folder / "missing.wav");
    }

    void aTextListNamesAFileALine()
    {
        const auto list = write("lists/all.m3u", "#EXTM3U\r\n\r\n a.wav \r\n../b.wav\r\n/else/c.wav\n"
                                                 "caf\xE9.wav\nfile:///d%20e.wav\n");
        const std::array inputs{list};
        const auto clips = expandInputs(inputs);
        QVERIFY(clips);
        QCOMPARE(clips->size(), std::size_t(5));
        QCOMPARE(clips->at(0).file, m_folder / "lists/a.wav");
        QCOMPARE(clips->at(1).file, m_folder / "b.wav");
        QCOMPARE(clips->at(2).file, std::filesystem::path("/else/c.wav"));
        QVERIFY(base::pathBytes(clips->at(3).file).endsWith("caf\xE9.wav"));
        QCOMPARE(clips->at(4).file, std::filesystem::path("/d e.wav"));
    }

    void aTableNamesRegionsToo()
    {
        const auto clips = parseClipList("\xEF\xBB\xBF"
                                         "start;File;end\n"
                                         "1:00;\"a; \"\"live\"\".wav\";90,5\n"
                                         ";b.wav;\n"
                                         ";;\n"
                                         "30;c.wav;\n",
                                         "/lists/claims.csv");
        QCOMPARE(clips.size(), std::size_t(3));
        QCOMPARE(clips[0].file, std::filesystem::path("/lists/a; \"live\".wav"));
        QCOMPARE(clips[0].region, (base::TimeRange{60.0, 90.5}));
        QVERIFY(!clips[1].region);
        QCOMPARE(clips[2].region->start, 30.0);
        QVERIFY(clips[2].region->end > 1e6); // up to the end
    }

    void aTableWithoutNamesHasFileStartEnd()
    {
        const auto clips = parseClipList("a.wav,10,20\na.wav,30,40", "/lists/claims.csv");
        QCOMPARE(clips.size(), std::size_t(2));
        QCOMPARE(clips[1].region, (base::TimeRange{30.0, 40.0}));
    }

    void utf16IsUnderstood()
    {
        const QString text = QStringLiteral("Grün.wav\r\n");
        QByteArray bytes("\xFF\xFE", 2);
        bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        const auto clips = parseClipList(bytes, "/lists/claims.txt");
        QCOMPARE(clips.size(), std::size_t(1));
        QCOMPARE(clips[0].file, std::filesystem::path("/lists/Gr\xC3\xBCn.wav"));
    }

    void aLineThatCannotBeUsedSaysSo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("no time") << QByteArray("a.wav,soon,20") << QStringLiteral("“soon”");
        QTest::newRow("backwards") << QByteArray("a.wav,20,10") << QStringLiteral("after");
        QTest::newRow("no file") << QByteArray(",20,30") << QStringLiteral("no file");
    }

    void aLineThatCannotBeUsedSaysSo()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, word);
        const auto clips =
            parseClipList("file,start,end\nb.wav,,\n" + line + "\nc.wav,,\n", "/lists/claims.csv");
        QCOMPARE(clips.size(), std::size_t(3));
        QCOMPARE(clips[1].status, BatchStatus::Skipped);
        QVERIFY2(clips[1].problem.contains(word), qPrintable(clips[1].problem));
        QVERIFY2(clips[1].problem.contains(QStringLiteral("3")), qPrintable(clips[1].problem));
        QCOMPARE(clips[2].status, BatchStatus::Waiting);
    }

    void aListThatIsNotThereFailsByName()
    {
        const std::array inputs{m_folder / "gone.csv"};
        const auto clips = expandInputs(inputs);
        QVERIFY(clips);
        QCOMPARE(clips->size(), std::size_t(1));
        QCOMPARE(clips->at(0).status, BatchStatus::Failed);
        QVERIFY(clips->at(0).problem.contains(QStringLiteral("gone.csv")));
    }

    void cancellingEndsIt()
    {
        base::CancellationSource source;
        source.cancel();
        const std::array inputs{m_folder};
        const auto clips = expandInputs(inputs, source.token());
        QVERIFY(!clips);
        QCOMPARE(clips.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ClipInputsTest)
#include "clip_inputs_test.moc"
