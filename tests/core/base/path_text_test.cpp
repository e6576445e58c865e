// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace coverscope;

class PathTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textPathsAreShownAsTheyAre()
    {
        QCOMPARE(base::displayPath("/music/Åse – Dovregubben.flac"),
                 QStringLiteral("/music/Åse – Dovregubben.flac"));
        QCOMPARE(base::displayName("/music/Åse.flac"), QStringLiteral("Åse.flac"));
        QCOMPARE(base::displayPath({}), QString());
    }

    void invalidBytesAreShownAsReplacementCharacters()
    {
        const QString shown = base::displayPath("/music/caf\xE9.mp3");
        QCOMPARE(shown, QStringLiteral("/music/caf\uFFFD.mp3"));
        QVERIFY(shown.isValidUtf16());
    }

    void namesSteerNeitherTerminalNorWindow()
    {
        QCOMPARE(base::displayName("/m/x\xE2\x80\xAEgpj.wav"), QStringLiteral("x\uFFFDgpj.wav"));
        QCOMPARE(base::displayName("/m/\x1b[31m\n\xC2\x9B.wav"),
                 QStringLiteral("\uFFFD[31m\uFFFD\uFFFD.wav"));
    }

    void everyByteSurvivesTheWayToBytesAndBack()
    {
        QByteArray name;
        for (int byte = 1; byte < 256; ++byte)
            name.append(static_cast<char>(byte));
        QCOMPARE(base::pathBytes(base::pathFromBytes(name)), name);
        QVERIFY(base::pathBytes({}).isEmpty());
    }

    void aFileWithANameThatIsNotTextCanBeOpened()
    {
        QTemporaryDir folder;
        const auto path =
            base::pathFromQString(folder.path()) / base::pathFromBytes(QByteArray("na\xEFve\xFF.txt"));
        std::ofstream(path) << "here";
        const auto found = std::filesystem::directory_iterator(base::pathFromQString(folder.path()))->path();
        QCOMPARE(base::pathBytes(found), base::pathBytes(path));
        QVERIFY(std::filesystem::exists(base::pathFromBytes(base::pathBytes(found))));
        QVERIFY(std::filesystem::remove(found)); // QTemporaryDir cannot
    }

    void textFromQtBecomesUtf8()
    {
        QCOMPARE(base::pathFromQString(QStringLiteral("/a/é")).native(), std::string("/a/\xC3\xA9"));
    }
};

QTEST_GUILESS_MAIN(PathTextTest)
#include "path_text_test.moc"
