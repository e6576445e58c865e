// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// Libraries that are not one, not ours, not writable, or that grow into a full disk.
class BadLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotALibraryIsRefused_data();
    void whatIsNotALibraryIsRefused();
    void aFolderOfMusicIsNotTurnedIntoALibrary();
    void anotherModelsLibraryIsRefused();
    void aModelThatIsNoneIsRefused();
    void aReadOnlyFolderIsReadAndNotWritten();
    void aFullDiskLosesNothing();
    void aFileSizeLimitIsAnErrorAndNoCrash();
    void twoWritersAreKeptApart();
    void damageIsToldAndMended_data();
    void damageIsToldAndMended();
    void aLostSegmentIsNoEmptyLibrary();
    void aDamagedCatalogueIsPutBack();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void BadLibraryTest::initTestCase()
{
    writeTunes(path("music"), 3, 30.0);
    const CliResult index =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("library"), path("music")});
    QVERIFY2(index.exitCode == 0, index.error.constData());
}

void BadLibraryTest::whatIsNotALibraryIsRefused_data()
{
    QTest::addColumn<QString>("make");
    QTest::newRow("missing") << QStringLiteral(": %1");
    QTest::newRow("empty folder") << QStringLiteral("mkdir %1");
    QTest::newRow("a file") << QStringLiteral("echo hello > %1");
    QTest::newRow("other catalogue") << QStringLiteral(
        "mkdir %1 && head -c 9000 /dev/urandom > %1/catalogue.sqlite");
}

void BadLibraryTest::whatIsNotALibraryIsRefused()
{
    QFETCH(QString, make);
    const QString folder = m_folder.filePath(QStringLiteral("not-%1").arg(
        QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'))));
    QCOMPARE(runShell(make.arg(folder)).exitCode, 0);
    for (const char* command : {"query", "verify", "info"}) {
        QStringList arguments = {QString::fromLatin1(command), QStringLiteral("--library"), folder};
        if (arguments[0] == QLatin1String("query"))
            arguments.append(path("music/tune-1.wav"));
        const CliResult result = runCli(arguments);
        QVERIFY2(result.exitCode == 1, command);
        QVERIFY(result.output.isEmpty());
        QVERIFY2(result.error.contains(folder.toUtf8()), result.error.constData());
    }
}

void BadLibraryTest::aFolderOfMusicIsNotTurnedIntoALibrary()
{
    const CliResult result =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("music"), path("music")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains("music"), result.error.constData());
    QVERIFY(!QFile::exists(path("music/catalogue.sqlite")));
}

void BadLibraryTest::anotherModelsLibraryIsRefused()
{
    QVERIFY(writeOtherModel(path("other.safetensors")));
    const QStringList options = {QStringLiteral("--library"), path("library"), QStringLiteral("--model"),
                                 path("other.safetensors")};
    const CliResult query =
        runCli(QStringList{QStringLiteral("query")} + options + QStringList{path("music/tune-1.wav")});
    QCOMPARE(query.exitCode, 1);
    QVERIFY2(query.error.contains("model"), query.error.constData());
    const CliResult index = runCli(QStringList{QStringLiteral("index")} + options);
    QCOMPARE(index.exitCode, 1);
    QVERIFY2(index.error.contains("model"), index.error.constData());
}

void BadLibraryTest::aModelThatIsNoneIsRefused()
{
    QFile file(path("broken.safetensors"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4000, 'x')) == 4000);
    file.close();
    for (const char* name : {"broken.safetensors", "missing.safetensors"}) {
        const CliResult result = runCli({QStringLiteral("info"), QStringLiteral("--model"), path(name)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error.contains(name), result.error.constData());
    }
}

void BadLibraryTest::aReadOnlyFolderIsReadAndNotWritten()
{
    if (!canMount())
        QSKIP("this machine allows no mounts, and permission bits do not bind root");
    const QString script = QStringLiteral("mount --bind %1 %1 && mount -o remount,bind,ro %1 && %2");
    const auto onReadOnly = [&](const QString& command) {
        return runShellWithMounts(script.arg(path("library"), command.arg(path("library"), path("music"))));
    };
    const CliResult index = onReadOnly(QStringLiteral("\"$CLI\" index --library %1 %2"));
    QVERIFY2(index.exitCode == 1, index.error.constData());
    QVERIFY2(index.error.contains("library"), index.error.constData());
    const CliResult query = onReadOnly(QStringLiteral("\"$CLI\" query --json --library %1 %2/tune-2.wav"));
    QVERIFY2(query.exitCode == 0, query.error.constData());
    const CliResult verify = onReadOnly(QStringLiteral("\"$CLI\" verify --library %1 # not %2"));
    QVERIFY2(verify.exitCode == 0, verify.error.constData());
    const CliResult fresh = onReadOnly(QStringLiteral("\"$CLI\" index --library %1/new %2"));
    QVERIFY2(fresh.exitCode == 1, fresh.error.constData());
}

void BadLibraryTest::aFullDiskLosesNothing()
{
    if (!canMount())
        QSKIP("this machine allows no mounts, so no small disk can be made");
    writeBeeps(path("more"), 8, 120.0);
    // Three short tunes fit; the long ones do not, until the disk grows.
    const QString script = QStringLiteral(
        "mkdir -p %1/disk && mount -t tmpfs -o size=400k tmpfs %1/disk && cd %1/disk && "
        "\"$CLI\" index --library lib %1/music >/dev/null || exit 90; "
        "\"$CLI\" index --library lib %1/more; [ $? = 1 ] || exit 91; "
        "\"$CLI\" query --json --top 1 --library lib %1/music/tune-2.wav | grep -q tune-2 || exit 92; "
        "mount -o remount,size=64m %1/disk || exit 93; "
        "\"$CLI\" verify --library lib || exit 94; "
        "\"$CLI\" index --json --library lib || exit 95; \"$CLI\" verify --library lib >/dev/null || exit "
        "96");
    const CliResult result = runShellWithMounts(script.arg(m_folder.path()));
    QVERIFY2(result.exitCode == 0, QByteArray::number(result.exitCode) + result.error + result.output);
    QVERIFY2(result.error.contains("no space left"), result.error.constData());
}

void BadLibraryTest::aFileSizeLimitIsAnErrorAndNoCrash()
{
    const CliResult result =
        runShell(QStringLiteral("ulimit -f 30; \"$CLI\" index --library %1/limited %1/music; echo $?")
                     .arg(m_folder.path()));
    QVERIFY2(result.output.endsWith("1\n"), result.output + result.error);
    QVERIFY2(result.error.startsWith("coverscope-cli: "), result.error.constData());
    const CliResult rest =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("limited"), path("music")});
    QVERIFY2(rest.exitCode == 0, rest.error.constData());
    QCOMPARE(runCli({QStringLiteral("verify"), QStringLiteral("--library"), path("limited")}).exitCode, 0);
}

void BadLibraryTest::twoWritersAreKeptApart()
{
    writeBeeps(path("queue"), 10, 90.0);
    // The second comes while the first is still at it; a stopped process keeps its lock.
    const CliResult result =
        runShell(QStringLiteral("\"$CLI\" index --library %1/busy %1/queue & pid=$!; "
                                "until [ -e %1/busy/catalogue.sqlite ]; do sleep 0.02; done; "
                                "kill -STOP $pid; \"$CLI\" index --library %1/busy %1/queue; code=$?; "
                                "kill -CONT $pid; kill -TERM $pid; wait $pid; exit $code")
                     .arg(m_folder.path()));
    QVERIFY2(result.exitCode == 1, result.error.constData());
    QVERIFY2(result.error.contains("busy"), result.error.constData());
}

void BadLibraryTest::damageIsToldAndMended_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("embeddings") << QStringLiteral("embeddings") << QByteArray("not searched");
    QTest::newRow("features") << QStringLiteral("features") << QByteArray("without their notes");
}

void BadLibraryTest::damageIsToldAndMended()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, told);
    const QString library = path("damaged-") + kind;
    const auto run = [&](const char* command, const QStringList& more = {}) {
        return runCli(QStringList{QString::fromLatin1(command), QStringLiteral("--library"), library} + more);
    };
    QCOMPARE(run("index", {path("music")}).exitCode, 0);
    const QString segment = QStringLiteral("%1/%2-000001.seg").arg(library, kind);
    QCOMPARE(runShell(QStringLiteral("printf 'no rows' | dd of='%1' bs=1 conv=notrunc "
                                     "seek=$(($(stat -c %s '%1') / 2))")
                          .arg(segment))
                 .exitCode,
             0);
    const CliResult query = run("query", {QStringLiteral("--json"), path("music/tune-2.wav")});
    QCOMPARE(query.exitCode, 3);
    QVERIFY2(query.error.contains(told) && query.error.contains("tune-2.wav"), query.error.constData());
    if (kind == QLatin1String("embeddings"))
        QCOMPARE(query.json()[QStringLiteral("damaged")].toArray().size(), 1);
    const CliResult batch = run(
        "batch", {QStringLiteral("--output"), library + QStringLiteral(".csv"), path("music/tune-2.wav")});
    QCOMPARE(batch.exitCode, 3);
    QVERIFY2(batch.error.contains(told), batch.error.constData());

    const CliResult index = run("index", {QStringLiteral("--json")});
    QCOMPARE(index.exitCode, 0);
    QCOMPARE(index.json()[QStringLiteral("remade")].toInt(), 1);
    QCOMPARE(index.json()[QStringLiteral("unchanged")].toInt(), 2);
    const CliResult again = run("query", {QStringLiteral("--json"), path("music/tune-2.wav")});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.json()[QStringLiteral("matches")][0][QStringLiteral("file")].toString().endsWith(
        QStringLiteral("tune-2.wav")));
    QCOMPARE(run("verify").exitCode, 0);
}

void BadLibraryTest::aLostSegmentIsNoEmptyLibrary()
{
    const QString library = path("lost");
    const auto run = [&](const char* command, const QStringList& more = {}) {
        return runCli(QStringList{QString::fromLatin1(command), QStringLiteral("--library"), library} + more);
    };
    QCOMPARE(run("index", {path("music")}).exitCode, 0);
    QVERIFY(QFile::remove(library + QStringLiteral("/embeddings-000001.seg")));
    const CliResult query = run("query", {path("music/tune-2.wav")});
    QCOMPARE(query.exitCode, 1);
    QVERIFY2(query.error.contains("damaged or lost"), query.error.constData());
    QCOMPARE(run("index", {QStringLiteral("--json")}).json()[QStringLiteral("remade")].toInt(), 3);
    QCOMPARE(run("query", {path("music/tune-2.wav")}).exitCode, 0);
}

void BadLibraryTest::aDamagedCatalogueIsPutBack()
{
    const QString library = path("copied");
    const auto run = [&](const char* command, const QStringList& more = {}) {
        return runCli(QStringList{QString::fromLatin1(command), QStringLiteral("--library"), library} + more);
    };
    QCOMPARE(run("index", {path("music")}).exitCode, 0);
    QCOMPARE(run("verdicts", {QStringLiteral("--set"), QStringLiteral("confirm"), path("music/tune-1.wav"),
                              path("music/tune-2.wav")})
                 .exitCode,
             0);
    QCOMPARE(run("index").exitCode, 0); // which makes the copy: there was nothing worth one before
    QCOMPARE(runShell(QStringLiteral(
                          "head -c 4096 /dev/zero | dd of='%1/catalogue.sqlite' conv=notrunc 2>/dev/null")
                          .arg(library))
                 .exitCode,
             0);
    const CliResult query = run("query", {path("music/tune-2.wav")});
    QCOMPARE(query.exitCode, 1);
    QVERIFY2(query.error.contains("verify --library"), query.error.constData());
    const CliResult repaired = run("verify", {QStringLiteral("--repair"), QStringLiteral("--json")});
    QVERIFY2(repaired.exitCode == 0, repaired.error.constData());
    QCOMPARE(repaired.json()[QStringLiteral("repairs")].toArray().size(), 1);
    QCOMPARE(run("query", {path("music/tune-2.wav")}).exitCode, 0);
    QCOMPARE(run("verdicts", {QStringLiteral("--json")}).json()[QStringLiteral("verdicts")].toArray().size(),
             1);
}

QTEST_GUILESS_MAIN(BadLibraryTest)
#include "bad_library_test.moc"
