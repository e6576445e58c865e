// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

using namespace coverscope::test;

namespace {

// Largest resident size of any program run so far, in MiB.
double peakMebibytes()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

} // namespace

// What people will throw at it: each bad file gets a message that names it, and the exit code for it.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBadClipIsRefusedWithAReason_data();
    void aBadClipIsRefusedWithAReason();
    void badFilesAreSkippedWhenIndexing();
    void aTruncatedFileIsUsedAsFarAsItGoes();
    void aNameThatIsNotTextWorksEverywhere();
    void twoHoursNeedNoMoreMemoryThanAMinute();
    void aRegionBeyondTheEndIsRefused();
    void cleanupTestCase();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void writeBytes(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void ffmpeg(const QString& arguments) const
    {
        const CliResult made = runShell(
            QStringLiteral("cd %1 && ffmpeg -nostdin -v error -y %2").arg(m_folder.path(), arguments));
        QVERIFY2(made.exitCode == 0, made.error.constData());
    }
    CliResult query(const QString& clip) const
    {
        return runCli({QStringLiteral("query"), QStringLiteral("--json"), QStringLiteral("--library"),
                       path("library"), clip});
    }

    QTemporaryDir m_folder;
};

void BadInputTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
        QSKIP("the command ffmpeg, which makes the bad files, is not installed");
    writeTunes(path("music"), 2, 30.0);
    const CliResult index =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("library"), path("music")});
    QVERIFY2(index.exitCode == 0, index.error.constData());

    writeBytes("empty.mp3", {});
    writeBytes("text.mp3",
               QByteArray("This is a shopping list: bread, butter, and a new string for the guitar.\n")
                   .repeated(40));
    writeWav(path("short.wav").toStdString(), sine(440.0, 0.3));
    writeWav(path("silence.wav").toStdString(), std::vector<float>(22050 * 10, 0.0F));
    ffmpeg(QStringLiteral("-f lavfi -i testsrc=duration=3:size=64x64:rate=5 -an mute.mp4"));
    ffmpeg(QStringLiteral("-i music/tune-1.wav -b:a 96k whole.mp3"));
    ffmpeg(
        QStringLiteral("-i music/tune-1.wav -b:a 96k whole.m4a")); // its table of contents stands at the end
    for (const char* kind : {"mp3", "m4a"}) {
        QFile whole(path("whole.") + QLatin1String(kind));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        writeBytes(qPrintable(QStringLiteral("truncated.") + QLatin1String(kind)),
                   bytes.left(bytes.size() * 7 / 10));
    }
}

void BadInputTest::aBadClipIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("missing.mp3") << QByteArray("not found");
    QTest::newRow("music") << QByteArray("folder");
    QTest::newRow("empty.mp3") << QByteArray("empty");
    QTest::newRow("text.mp3") << QByteArray("");
    QTest::newRow("truncated.m4a") << QByteArray("");
    QTest::newRow("mute.mp4") << QByteArray("sound");
    QTest::newRow("short.wav") << QByteArray("short");
    QTest::newRow("silence.wav") << QByteArray("silen");
}

void BadInputTest::aBadClipIsRefusedWithAReason()
{
    QFETCH(QByteArray, reason);
    const CliResult result = query(path(QTest::currentDataTag()));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.error.startsWith("coverscope-cli: "), result.error.constData());
    QVERIFY2(result.error.contains(QTest::currentDataTag()), result.error.constData());
    QVERIFY2(result.error.toLower().contains(reason), result.error.constData());
    QCOMPARE(result.error.count('\n'), 1); // FFmpeg's own chatter stays out of it
}

void BadInputTest::badFilesAreSkippedWhenIndexing()
{
    const QString script = QStringLiteral(
        "mkdir %1/mixed && cd %1 && cp music/tune-2.wav empty.mp3 text.mp3 short.wav silence.wav "
        "mute.mp4 truncated.m4a mixed/ && \"$CLI\" index --json --library %1/mixed-library %1/mixed");
    const CliResult result = runShell(script.arg(m_folder.path()));
    QVERIFY2(result.exitCode == 3, result.error.constData());
    QCOMPARE(result.json()[QStringLiteral("indexed")].toInt(), 1);
    QCOMPARE(result.json()[QStringLiteral("skipped")].toArray().size(), 6);

    // And what is bad is not tried again as long as it stays as it is, but still named.
    const CliResult again = runCli({QStringLiteral("index"), QStringLiteral("--json"),
                                    QStringLiteral("--library"), path("mixed-library")});
    QCOMPARE(again.json()[QStringLiteral("indexed")].toInt(), 0);
    QVERIFY(again.exitCode == 3 || again.exitCode == 0);
}

void BadInputTest::aTruncatedFileIsUsedAsFarAsItGoes()
{
    const CliResult result = query(path("truncated.mp3"));
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const double seconds = result.json()[QStringLiteral("query")][QStringLiteral("duration")].toDouble();
    QVERIFY2(seconds > 18.0 && seconds < 22.5, qPrintable(QString::number(seconds)));
    QVERIFY(result.json()[QStringLiteral("matches")][0][QStringLiteral("file")].toString().endsWith(
        QStringLiteral("tune-1.wav")));
}

void BadInputTest::aNameThatIsNotTextWorksEverywhere()
{
    // 0xE9 is an e with an acute accent in Latin-1 and not valid UTF-8.
    const QString script =
        QStringLiteral("cd %1 && name=$(printf 'caf\\351') && mkdir -p \"$name\" && cp music/tune-1.wav "
                       "\"$name/$name.wav\" && "
                       "\"$CLI\" index --json --library \"%1/lib-$name\" \"$name\" >index.json && "
                       "\"$CLI\" verify --library \"%1/lib-$name\" >/dev/null && "
                       "\"$CLI\" query --json --library \"%1/lib-$name\" \"$name/$name.wav\"");
    const CliResult result = runShell(script.arg(m_folder.path()));
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QString file = result.json()[QStringLiteral("matches")][0][QStringLiteral("file")].toString();
    QVERIFY2(file.endsWith(QStringLiteral("caf\uFFFD.wav")), qPrintable(file));

    const CliResult missing =
        runShell(QStringLiteral("\"$CLI\" query --library %1 $(printf 'gon\\351.wav')").arg(path("library")));
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.error.contains("gon\xEF\xBF\xBD.wav"), missing.error.constData());
}

void BadInputTest::twoHoursNeedNoMoreMemoryThanAMinute()
{
    ffmpeg(QStringLiteral("-stream_loop -1 -i music/tune-2.wav -t 7200 -ar 8000 -c:a pcm_u8 long.wav"));
    QCOMPARE(query(path("music/tune-1.wav")).exitCode, 0);
    const double before = peakMebibytes();
    const CliResult result = query(path("long.wav"));
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const double growth = peakMebibytes() - before;
    // All of its samples would be 606 MiB; its averaged features are 5 MiB.
#ifndef __SANITIZE_ADDRESS__ // it keeps what was freed
    QVERIFY2(growth < 100.0, qPrintable(QStringLiteral("%1 MiB more").arg(growth)));
#else
    Q_UNUSED(growth)
#endif
    const QJsonObject clip = result.json()[QStringLiteral("query")].toObject();
    QVERIFY(std::abs(clip[QStringLiteral("duration")].toDouble() - 7200.0) < 1.0);
    QVERIFY(clip[QStringLiteral("chunks")].toInt() > 700);
}

void BadInputTest::aRegionBeyondTheEndIsRefused()
{
    const CliResult result =
        runCli({QStringLiteral("query"), QStringLiteral("--library"), path("library"),
                QStringLiteral("--start"), QStringLiteral("500"), path("music/tune-1.wav")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains("tune-1.wav"), result.error.constData());
}

// QTemporaryDir cannot name what is not text.
void BadInputTest::cleanupTestCase()
{
    runShell(QStringLiteral("rm -r %1/*caf*").arg(m_folder.path()));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
