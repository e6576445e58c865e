// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// `evaluate` over a library's own works. Two tunes in two performances each, one alone.
class EvaluateCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListNamesTheWorks();
    void theSameCutsAsOfAManifest();
    void aRowThatNamesNothingIsReported();
    void tagsNameTheWorks();
    void withoutWorksItSaysWhatToDo();
    void theLibrarysOwnWorksComeFirst();
    void whatDoesNotGoTogetherIsRefused();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    CliResult evaluate(const QStringList& more) const
    {
        return runCli(QStringList{QStringLiteral("evaluate"), QStringLiteral("--json"),
                                  QStringLiteral("--lengths"), QStringLiteral("20,full")} +
                      more);
    }
    CliResult evaluateLibrary(const QStringList& more) const
    {
        return evaluate(QStringList{QStringLiteral("--library"), path("library")} + more);
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray works = "file,work\nmusic/a1.wav,First\na2.wav,First\nmusic/b1.wav,Second\n"
                         "music/b2.wav,Second\nmusic/c.wav,Third\n";

CliResult index(const QString& library, const QString& music)
{
    return runCli({QStringLiteral("index"), QStringLiteral("--library"), library, music});
}

} // namespace

void EvaluateCommandTest::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("music")));
    const auto perform = [this](const char* name, std::uint32_t seed, int semitones, double tempo) {
        writeWav(path(name).toStdString(), melody(seed, 30.0, semitones, tempo));
    };
    perform("music/a1.wav", 1, 0, 1.0);
    perform("music/a2.wav", 1, 4, 1.05);
    perform("music/b1.wav", 2, 0, 1.0);
    perform("music/b2.wav", 2, -3, 0.95);
    perform("music/c.wav", 3, 0, 1.0);
    const CliResult indexed = index(path("library"), path("music"));
    QVERIFY2(indexed.exitCode == 0, indexed.error.constData());
    write("works.csv", works);
    write("manifest.csv", QByteArray(works).replace("\na2", "\nmusic/a2").replace("work", "clique"));
}

// Relative to the list's folder, or to a music folder of the library, as the second row is.
void EvaluateCommandTest::aListNamesTheWorks()
{
    const CliResult result = evaluateLibrary({QStringLiteral("--works"), path("works.csv")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonObject report = result.json();
    QCOMPARE(report[QStringLiteral("cliques")].toInt(), 3);
    QCOMPARE(report[QStringLiteral("recordings")].toInt(), 5);
    const QJsonArray results = report[QStringLiteral("results")].toArray();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue& length : results) {
        QCOMPARE(length[QStringLiteral("queries")].toInt(), 4); // the third work has one recording
        QVERIFY(length[QStringLiteral("mAP")].toDouble() > 0.9);
    }
}

void EvaluateCommandTest::theSameCutsAsOfAManifest()
{
    const auto rows = [this](const QStringList& what, const char* csv) {
        const CliResult result =
            evaluate(what + QStringList{QStringLiteral("--queries"), path(csv), QStringLiteral("--force")});
        QFile file(path(csv));
        return result.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : result.error;
    };
    const QByteArray ofManifest = rows({QStringLiteral("--manifest"), path("manifest.csv")}, "m.csv");
    const QByteArray ofLibrary =
        rows({QStringLiteral("--library"), path("library"), QStringLiteral("--works"), path("works.csv")},
             "l.csv");
    // File, length, system, rank and precision; the measures may differ in what a library rounds.
    const auto outcomes = [](const QByteArray& csv) {
        QStringList lines;
        for (const QByteArray& line : csv.split('\n'))
            lines << QString::fromUtf8(line).section(QLatin1Char(','), 0, 4);
        return lines;
    };
    QCOMPARE(outcomes(ofLibrary).size(), 10); // header, four recordings at two lengths, end
    QCOMPARE(outcomes(ofLibrary), outcomes(ofManifest));
}

void EvaluateCommandTest::aRowThatNamesNothingIsReported()
{
    write("more.csv", works + "music/gone.wav,Second\n");
    const CliResult result = evaluateLibrary({QStringLiteral("--works"), path("more.csv")});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.error.contains("gone.wav") && result.error.contains("more.csv"),
             result.error.constData());
    QCOMPARE(result.json()[QStringLiteral("results")][0][QStringLiteral("queries")].toInt(), 4);
}

void EvaluateCommandTest::tagsNameTheWorks()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("tagged")));
    const auto tag = [this](const char* from, const char* to, const char* tags) {
        const CliResult result =
            runShell(QStringLiteral("ffmpeg -nostdin -v error -i \"%1\" -c:a flac %2 \"%3\"")
                         .arg(path(from), QString::fromLatin1(tags), path(to)));
        QVERIFY2(result.exitCode == 0, result.error.constData());
    };
    tag("music/a1.wav", "tagged/a1.flac", "-metadata MUSICBRAINZ_WORKID=one -metadata WORK=Erste");
    tag("music/a2.wav", "tagged/a2.flac", "-metadata MUSICBRAINZ_WORKID=One");
    tag("music/b1.wav", "tagged/b1.flac", "-metadata WORK=Second");
    QVERIFY(index(path("tagged-library"), path("tagged")).exitCode == 0);
    const CliResult result = evaluate({QStringLiteral("--library"), path("tagged-library")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QCOMPARE(result.json()[QStringLiteral("cliques")].toInt(), 2);
    QCOMPARE(result.json()[QStringLiteral("results")][0][QStringLiteral("queries")].toInt(), 2);
}

void EvaluateCommandTest::withoutWorksItSaysWhatToDo()
{
    const CliResult result = evaluateLibrary({});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("--works"), result.error.constData());
}

void EvaluateCommandTest::theLibrarysOwnWorksComeFirst()
{
    const auto bring = [this](const char* library, const char* list) {
        return runCli({QStringLiteral("works"), QStringLiteral("--library"), path(library),
                       QStringLiteral("--import"), path(list)});
    };
    QCOMPARE(bring("library", "works.csv").exitCode, 0);
    const CliResult own = evaluateLibrary({});
    QVERIFY2(own.exitCode == 0, own.error.constData());
    QCOMPARE(own.json()[QStringLiteral("cliques")].toInt(), 3);
    QCOMPARE(own.json()[QStringLiteral("results")][0][QStringLiteral("queries")].toInt(), 4);
    // As a table of them does.
    QCOMPARE(runCli({QStringLiteral("works"), QStringLiteral("--library"), path("library"),
                     QStringLiteral("--export"), path("out.csv")})
                 .exitCode,
             0);
    QCOMPARE(evaluateLibrary({QStringLiteral("--works"), path("out.csv")}).json(), own.json());

    // What a tag says of others joins the works of those that have both.
    write("own.csv", "file,work\ntagged/a1.flac,Own\ntagged/b1.flac,Own\n");
    QCOMPARE(bring("tagged-library", "own.csv").exitCode, 0);
    const CliResult mixed = evaluate({QStringLiteral("--library"), path("tagged-library")});
    QCOMPARE(mixed.json()[QStringLiteral("cliques")].toInt(), 1);
    QCOMPARE(mixed.json()[QStringLiteral("results")][0][QStringLiteral("queries")].toInt(), 3);
}

void EvaluateCommandTest::whatDoesNotGoTogetherIsRefused()
{
    const QString manifest = path("manifest.csv");
    QCOMPARE(evaluateLibrary({QStringLiteral("--manifest"), manifest}).exitCode, 2);
    QCOMPARE(evaluateLibrary({QStringLiteral("--hop"), QStringLiteral("5")}).exitCode, 2);
    QCOMPARE(evaluate({QStringLiteral("--manifest"), manifest, QStringLiteral("--works"), manifest}).exitCode,
             2);
    const CliResult peer = evaluateLibrary({QStringLiteral("--system"), QStringLiteral("qmax")});
    QCOMPARE(peer.exitCode, 2);
    QVERIFY2(peer.error.contains("qmax"), peer.error.constData());
}

QTEST_GUILESS_MAIN(EvaluateCommandTest)
#include "evaluate_command_test.moc"
