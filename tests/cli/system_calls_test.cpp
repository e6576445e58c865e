// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/cli/watched_program.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace coverscope::test;

namespace {

constexpr const char* secret = "named-by-a-trap"; // in the names of files that nobody may open

struct Trap
{
    const char* name;
    const char* content; // @ stands for the folder of the secrets
};

// What names other files and addresses, as a clip or among the music; also under the name of sound.
constexpr Trap traps[] = {
    {"list.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9,\n@/named-by-a-trap.wav\n#EXTINF:9,\n"
                  "http://127.0.0.1:9/x.ts\n#EXT-X-ENDLIST\n"},
    {"list.mp3",
     "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9,\nfile://@/named-by-a-trap.wav\n#EXT-X-ENDLIST\n"},
    {"concat.wav", "ffconcat version 1.0\nfile @/named-by-a-trap.wav\n"},
    {"list.pls", "[playlist]\nNumberOfEntries=1\nFile1=@/named-by-a-trap.wav\nVersion=2\n"},
    {"sheet.cue", "FILE \"@/named-by-a-trap.wav\" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n"},
    {"list.xspf", "<?xml version=\"1.0\"?><playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\"><trackList>"
                  "<track><location>file://@/named-by-a-trap.wav</location></track></trackList></playlist>"},
    {"radio.mpd",
     "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\" "
     "mediaPresentationDuration=\"PT9S\" profiles=\"urn:mpeg:dash:profile:isoff-main:2011\"><Period>"
     "<AdaptationSet mimeType=\"audio/mp4\"><Representation id=\"1\" bandwidth=\"9\"><BaseURL>"
     "file://@/named-by-a-trap.wav</BaseURL></Representation></AdaptationSet></Period></MPD>"},
    {"call.sdp", "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 9 RTP/AVP 0\n"},
    {"picture.svg",
     "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' "
     "height='9'><image xlink:href='file://@/named-by-a-trap.png' width='9' height='9'/>"
     "<image href='http://127.0.0.1:9/x.png' width='9' height='9'/></svg>"},
    {"words.srt", "1\n00:00:00,000 --> 00:00:09,000\n<img src=\"file://@/named-by-a-trap.png\">\n"},
    {"words.ass",
     "[Script Info]\nScriptType: v4.00+\nVideo File: @/named-by-a-trap.wav\n\n[Events]\nFormat: Start, "
     "End, Text\nDialogue: 0:00:00.00,0:00:09.00,x\n"},
    {"list.txt", "@/named-by-a-trap.wav\n"},
    {"list.asx", "<asx version=\"3.0\"><entry><ref href=\"http://127.0.0.1:9/x.wma\"/></entry></asx>"},
    {"images.rpl", "ARMovie\n@/named-by-a-trap.wav\n"},
};

struct Command
{
    const char* line;
    int exitCode;
};

// In this order: what one writes the next reads. The folder of traps is indexed along.
constexpr Command commands[] = {
    {"index --library @library @music @traps", 3},
    {"index --library @library --reindex --hop 10", 3},
    {"query --library @library --json @music/tune-1.wav", 0},
    {"query --library @library --hummed @music/tune-1.wav", 0},
    {"compare @music/tune-1.wav @music/tune-2.wav", 0},
    {"batch --library @library --keep kept --output @out.csv @music/tune-1.wav", 0},
    {"timeline --library @library @music/tune-1.wav", 0},
    {"map --library @library", 0},
    {"verdicts --library @library --set confirm @music/tune-1.wav @music/tune-2.wav", 0},
    {"works --library @library --import @works.csv", 0},
    {"cases --library @library 2026/17 --make", 0},
    {"runs --library @library 1 --csv @run.csv --report @report.csv", 0},
    {"evaluate --manifest @manifest.csv", 0},
    {"notes @music/tune-1.wav", 0},
    {"train --config @missing.json", 1},
    {"info --library @library", 0},
    {"forget --library @library", 0},
    {"relink --library @library", 0},
    {"graph --library @library --build", 0},
    {"push --library @library --to nowhere", 1}, // no such service: nothing to connect to
    {"verify --library @library", 0},
    {"verify-report @report.csv", 0},
    {"--version", 0},
};

} // namespace

// What the programs ask the system for: no connection to anywhere, no file that another one names.
class SystemCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsNoticedWhenSomethingIsOpened();
    void noCommandConnects_data();
    void noCommandConnects();
    void everyCommandIsAskedForAbove();
    void noTrapIsFollowed_data();
    void noTrapIsFollowed();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList words(const QString& line) const;
    void check(const SystemCalls& calls) const;

    QTemporaryDir m_folder;
};

// @ stands for the folder of the test.
QStringList SystemCallsTest::words(const QString& line) const
{
    QStringList all = line.split(QLatin1Char(' '));
    for (QString& word : all)
        word.replace(QLatin1Char('@'), m_folder.path() + QLatin1Char('/'));
    return all;
}

void SystemCallsTest::check(const SystemCalls& calls) const
{
    QVERIFY(calls.isSeen);
    const QStringList network = networkCalls(calls);
    QVERIFY2(network.isEmpty(), qPrintable(network.join(QLatin1Char('\n'))));
    const QStringList told = calls.opened.filter(QString::fromLatin1(secret));
    QVERIFY2(told.isEmpty(), qPrintable(told.join(QLatin1Char('\n'))));
    for (const QString& program : calls.executed) // no shell, no other program
        QVERIFY2(program == cliPath() || program == trainerPath(), qPrintable(program));
}

void SystemCallsTest::initTestCase()
{
    if (!canWatch())
        QSKIP("needs strace and the right to watch a program");
    const QString secrets = path(QStringLiteral("secrets"));
    writeTunes(path(QStringLiteral("music")), 2, 25.0);
    writeTunes(secrets, 1, 25.0);
    QVERIFY(QFile::rename(secrets + QStringLiteral("/tune-1.wav"),
                          secrets + QLatin1Char('/') + QString::fromLatin1(secret) + QStringLiteral(".wav")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("traps")));
    for (const Trap& trap : traps) {
        QFile file(path(QStringLiteral("traps/") + QString::fromLatin1(trap.name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(trap.content).replace("@", secrets.toUtf8()));
    }
    QFile works(path(QStringLiteral("works.csv")));
    QVERIFY(works.open(QIODevice::WriteOnly));
    works.write("work,year,role,file\nA song,1964,original," +
                path(QStringLiteral("music/tune-1.wav")).toUtf8() + "\n");
    QFile manifest(path(QStringLiteral("manifest.csv")));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("clique,file\na,music/tune-1.wav\na,music/tune-2.wav\n");
}

// The watcher sees what it is there for.
void SystemCallsTest::itIsNoticedWhenSomethingIsOpened()
{
    const SystemCalls calls =
        watch(QStringLiteral("/bin/bash"),
              {QStringLiteral("-c"), QStringLiteral("exec 3<%1/secrets/%2.wav; exec 4<>/dev/tcp/127.0.0.1/9")
                                         .arg(m_folder.path(), QString::fromLatin1(secret))});
    QCOMPARE(calls.opened.filter(QString::fromLatin1(secret)).size(), 1);
    QVERIFY2(networkCalls(calls).size() >= 2, qPrintable(calls.sockets.join(QLatin1Char('\n'))));
}

void SystemCallsTest::noCommandConnects_data()
{
    QTest::addColumn<int>("exitCode");
    for (const Command& command : commands)
        QTest::newRow(command.line) << command.exitCode;
}

void SystemCallsTest::noCommandConnects()
{
    QFETCH(int, exitCode);
    const SystemCalls calls = watch(cliPath(), words(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(calls.exitCode == exitCode, calls.output.constData());
    check(calls);
}

void SystemCallsTest::everyCommandIsAskedForAbove()
{
    const QByteArray help = runCli({QStringLiteral("--help")}).output;
    int count = 0;
    for (const QByteArray& line : help.split('\n')) {
        if (!line.startsWith("  ") || line.startsWith("   "))
            continue;
        const QByteArray command = line.trimmed().split(' ').front();
        QVERIFY2(std::ranges::any_of(
                     commands,
                     [&](const Command& asked) { return QByteArray(asked.line).startsWith(command + ' '); }),
                 command.constData());
        ++count;
    }
    QVERIFY(count >= 19);
}

void SystemCallsTest::noTrapIsFollowed_data()
{
    QTest::addColumn<QString>("line");
    for (const Trap& trap : traps)
        QTest::newRow(trap.name)
            << QStringLiteral("compare @traps/%1 @music/tune-1.wav").arg(QString::fromLatin1(trap.name));
}

void SystemCallsTest::noTrapIsFollowed()
{
    QFETCH(QString, line);
    const SystemCalls calls = watch(cliPath(), words(line));
    QCOMPARE(calls.exitCode, 1);
    check(calls);
}

QTEST_GUILESS_MAIN(SystemCallsTest)
#include "system_calls_test.moc"
