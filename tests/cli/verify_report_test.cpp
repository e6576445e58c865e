// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// Reports that the command line writes, and what it says of them later.
class VerifyReportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    CliResult verify(const char* name, const QStringList& more = {}) const
    {
        return runCli(QStringList{QStringLiteral("verify-report"), QStringLiteral("--json"), path(name)} +
                      more);
    }
    CliResult makeReport(const QStringList& more = {}) const
    {
        return runCli(QStringList{QStringLiteral("query"), QStringLiteral("--library"), path("library"),
                                  QStringLiteral("--by"), QStringLiteral("Anna Weber"), path("clip.wav"),
                                  QStringLiteral("--report"), path("reports/one.csv")} +
                      more);
    }
    static QStringList whatIsFound(const CliResult& result)
    {
        QStringList words;
        const QJsonArray findings =
            result.json()[QStringLiteral("reports")][0][QStringLiteral("findings")].toArray();
        for (const QJsonValue finding : findings)
            words << finding[QStringLiteral("what")].toString() + QLatin1Char(' ') +
                         finding[QStringLiteral("of")].toString();
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeTunes(path("music"), 2, 30.0);
        const CliResult made =
            runCli({QStringLiteral("index"), QStringLiteral("--library"), path("library"), path("music")});
        QVERIFY2(made.exitCode == 0, made.error.constData());
    }

    void init()
    {
        QDir(path("reports")).removeRecursively();
        QVERIFY(QDir().mkpath(path("reports")));
        writeTunes(path("music"), 2, 30.0);
        writeWav(path("clip.wav").toStdString(), melody(1, 12.0));
        const CliResult made = makeReport();
        QVERIFY2(made.exitCode == 0, made.error.constData());
    }

    void aFreshReportIsSoundByAnyOfItsNames()
    {
        for (const char* name : {"reports/one.csv", "reports/one.csv.hashes.json", "reports"}) {
            const CliResult result = verify(name);
            QVERIFY2(result.exitCode == 0, result.output + result.error);
            QCOMPARE(keysOf(result.json()), QStringLiteral("extra,reports,sound"));
            const QJsonObject report = result.json()[QStringLiteral("reports")][0].toObject();
            QCOMPARE(keysOf(report),
                     QStringLiteral("checked,findings,list,made_at,made_by,report,seal,sound"));
            QCOMPARE(report[QStringLiteral("made_by")].toString(), QStringLiteral("Anna Weber"));
            QCOMPARE(report[QStringLiteral("checked")].toInt(), 4); // report, clip and two recordings
        }
    }

    void whatWasChangedIsNamed()
    {
        write("reports/one.csv", "rank,track\n1,another\n");
        CliResult result = verify("reports/one.csv");
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(whatIsFound(result), QStringList{QStringLiteral("changed report")});
        QVERIFY(QFile::remove(path("reports/one.csv")));
        result = verify("reports/one.csv");
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(whatIsFound(result), QStringList{QStringLiteral("missing report")});
    }

    void aChangedClipIsNamed()
    {
        writeWav(path("clip.wav").toStdString(), melody(2, 12.0));
        const CliResult result = verify("reports/one.csv");
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(whatIsFound(result), QStringList{QStringLiteral("changed clip")});
        QCOMPARE(verify("reports/one.csv", {QStringLiteral("--without-recordings")}).exitCode, 0);
    }

    void recordingsThatAreNotAtHandAreSkipped()
    {
        QVERIFY(QFile::remove(path("music/tune-2.wav")));
        const CliResult result = verify("reports/one.csv");
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(whatIsFound(result), QStringList{QStringLiteral("missing track")});
        const CliResult text = runCli({QStringLiteral("verify-report"), path("reports/one.csv")});
        QCOMPARE(text.exitCode, 3);
        QVERIFY(text.output.contains("tune-2.wav"));
    }

    void whatNoListNamesIsTooMuch()
    {
        write("reports/notes.txt", "slipped in");
        QCOMPARE(verify("reports/one.csv").exitCode, 0); // is about that one
        const CliResult result = verify("reports");
        QCOMPARE(result.exitCode, 1);
        const QJsonArray extra = result.json()[QStringLiteral("extra")].toArray();
        QCOMPARE(extra.size(), 1);
        QVERIFY(extra[0].toString().endsWith(QStringLiteral("notes.txt")));
    }

    void aReportThatWasMadeAnewHasAnotherSeal()
    {
        const QString seal =
            verify("reports").json()[QStringLiteral("reports")][0][QStringLiteral("seal")].toString();
        const QStringList given{QStringLiteral("--seal"), seal};
        QCOMPARE(verify("reports/one.csv", given).exitCode, 0);
        QVERIFY(makeReport().exitCode != 0); // both are there
        QCOMPARE(
            makeReport({QStringLiteral("--force"), QStringLiteral("--top"), QStringLiteral("1")}).exitCode,
            0);
        QCOMPARE(verify("reports/one.csv").exitCode, 0);
        const CliResult result = verify("reports/one.csv", given);
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(whatIsFound(result), QStringList{QStringLiteral("resealed list")});
    }

    void whatCannotBeCheckedSaysWhy()
    {
        write("reports/other.csv", "a,b\n1,2\n");
        CliResult result = verify("reports/other.csv");
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.error.contains("other.csv.hashes.json"));
        QCOMPARE(verify("nowhere").exitCode, 1);
        QCOMPARE(verify("music").exitCode, 1); // no report in it
        QCOMPARE(runCli({QStringLiteral("verify-report")}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(VerifyReportTest)
#include "verify_report_test.moc"
