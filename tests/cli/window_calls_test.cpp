// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/cli/watched_program.h"

#include <QFile>
#include <QTest>

using namespace coverscope::test;

// What the window asks the system for, from its start on: no connection but those of this machine (display,
// sound, session bus, a second window), and no file that the clip names.
class WindowCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itConnectsToNothingElsewhere_data();
    void itConnectsToNothingElsewhere();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void WindowCallsTest::initTestCase()
{
    if (!canWatch())
        QSKIP("needs strace and the right to watch a program");
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        QVERIFY(QDir().mkpath(path(name)));
        qputenv(name, path(name).toUtf8());
    }
    QFile::setPermissions(path("XDG_RUNTIME_DIR"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path("no-bus").toUtf8());
    writeTunes(path("music"), 2, 25.0);
    const CliResult index =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("library"), path("music")});
    QVERIFY2(index.exitCode == 0, index.error.constData());
    QFile list(path("list.m3u8"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9,\n" + path("named-by-a-trap.wav").toUtf8() +
               "\n#EXTINF:9,\nhttp://127.0.0.1:9/x.ts\n#EXT-X-ENDLIST\n");
    QFile picture(path("picture.svg"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' "
        "height='9'><image xlink:href='file://" +
        path("named-by-a-trap.png").toUtf8() + "' width='9' height='9'/></svg>");
    QVERIFY(QFile::copy(path("music/tune-1.wav"), path("named-by-a-trap.wav")));
}

void WindowCallsTest::itConnectsToNothingElsewhere_data()
{
    QTest::addColumn<QString>("clip");
    QTest::newRow("a clip") << path("music/tune-2.wav");
    QTest::newRow("a playlist") << path("list.m3u8");
    QTest::newRow("a picture") << path("picture.svg");
}

void WindowCallsTest::itConnectsToNothingElsewhere()
{
    QFETCH(QString, clip);
    // Until library and clip were looked at, and for a while longer.
    int turns = 0;
    const auto isEnough = [&](const SystemCalls& calls) {
        const bool isAtWork =
            calls.opened.contains(clip) && !calls.opened.filter(QStringLiteral("/embeddings-")).isEmpty();
        return isAtWork && ++turns > 15;
    };
    const SystemCalls calls = watch(QStringLiteral(COVERSCOPE_WINDOW),
                                    {QStringLiteral("-platform"), QStringLiteral("offscreen"),
                                     QStringLiteral("--library"), path("library"), clip},
                                    isEnough);
    QVERIFY(calls.isSeen);
    QVERIFY2(turns > 15, calls.output.constData());
    const QStringList network = networkCalls(calls);
    QVERIFY2(network.isEmpty(), qPrintable(network.join(QLatin1Char('\n'))));
    const QStringList named = calls.opened.filter(QStringLiteral("named-by-a-trap"));
    QVERIFY2(named.isEmpty(), qPrintable(named.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(WindowCallsTest)
#include "window_calls_test.moc"
