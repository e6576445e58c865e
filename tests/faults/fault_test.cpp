// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/batch_store.h"
#include "core/catalogue/case_store.h"
#include "core/catalogue/verdict_store.h"
#include "core/catalogue/work_store.h"
#include "core/library/library.h"
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace coverscope;
using namespace coverscope::test;
namespace fs = std::filesystem;

namespace {

constexpr int timeLimitMilliseconds = 120000;

// What a library holds, for comparing: its tracks, and what people said.
struct Content
{
    std::multiset<std::string> tracks; // path, content, chunks
    std::multiset<std::string> verdicts;
    std::multiset<std::string> works;
    std::set<std::string> runs;       // a run that was broken off may be there beside the one that was not
    std::multiset<std::string> cases; // name, what it holds
    QString problem;                  // why it cannot be read
};

Content contentOf(const fs::path& library)
{
    using catalogue::Catalogue;
    Content content;
    const auto tell = [&content](const base::Error& error) { content.problem = error.message; };
    const auto tracks = Catalogue::open(library, Catalogue::OpenMode::ReadOnly);
    const auto verdicts = catalogue::VerdictStore::open(library, Catalogue::OpenMode::ReadOnly);
    const auto works = catalogue::WorkStore::open(library, Catalogue::OpenMode::ReadOnly);
    const auto batches = catalogue::BatchStore::open(library, Catalogue::OpenMode::ReadOnly);
    const auto cases = catalogue::CaseStore::open(library, Catalogue::OpenMode::ReadOnly);
    if (!tracks || !verdicts || !works || !batches || !cases) {
        tell(!tracks     ? tracks.error()
             : !verdicts ? verdicts.error()
             : !works    ? works.error()
             : !batches  ? batches.error()
                         : cases.error());
        return content;
    }
    const auto allTracks = tracks->tracks();
    const auto allVerdicts = verdicts->all();
    const auto allWorks = works->works();
    const auto allRuns = batches->runs();
    const auto allCases = cases->cases();
    if (!allTracks || !allVerdicts || !allWorks || !allRuns || !allCases) {
        tell(!allTracks     ? allTracks.error()
             : !allVerdicts ? allVerdicts.error()
             : !allWorks    ? allWorks.error()
             : !allRuns     ? allRuns.error()
                            : allCases.error());
        return content;
    }
    for (const catalogue::BatchRun& run : *allRuns) {
        if (run.isFinished())
            content.runs.insert(run.name.toStdString());
    }
    for (const catalogue::Track& track : *allTracks)
        content.tracks.insert(track.relativePath.string() + ' ' + track.contentHash.toStdString() + ' ' +
                              std::to_string(track.chunkCount));
    for (const catalogue::VerdictRecord& verdict : *allVerdicts)
        content.verdicts.insert(verdict.clip.contentHash.toStdString() + ' ' +
                                verdict.track.contentHash.toStdString() + ' ' + verdict.note.toStdString());
    for (const catalogue::Work& work : *allWorks)
        content.works.insert(work.title.toStdString() + ' ' + std::to_string(work.recordings.size()));
    for (const catalogue::Case& known : *allCases)
        content.cases.insert(known.text.name.toStdString() + ' ' + known.text.notes.toStdString() + ' ' +
                             std::to_string(known.clipCount) + ' ' + std::to_string(known.verdictCount));
    return content;
}

void copyFolder(const fs::path& from, const fs::path& to)
{
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
}

// Exit codes of a run with a fault; a signal is minus its number.
int runWithFault(const QStringList& arguments, const fs::path& folder, const char* kind, int at,
                 const QString& countFile = {}, QByteArray* error = nullptr)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULT_LAYER));
    environment.insert(QStringLiteral("FAULT_FOLDER"), QString::fromStdString(folder.string()));
    environment.insert(QStringLiteral("FAULT_KIND"), QString::fromLatin1(kind));
    environment.insert(QStringLiteral("FAULT_AT"), QString::number(at));
    environment.insert(QStringLiteral("FAULT_COUNT"), countFile);
    environment.insert(QStringLiteral("OMP_NUM_THREADS"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(cliPath(), arguments);
    if (!process.waitForFinished(timeLimitMilliseconds)) {
        process.kill();
        process.waitForFinished();
        return -1000; // did not end
    }
    if (error != nullptr)
        *error = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
}

} // namespace

// A fault at each call by which a command changes its library: killed, torn, failed, full, short. Afterwards
// nothing that was good may be lost, the command can be given again, and the library is as if nothing had
// been. Each so-many-th call is tried, or all of them with COVERSCOPE_FAULTS_EVERY=1.
class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    fs::path pathTo(const char* name) const { return path(name).toStdString(); }
    QStringList command(const char* line) const;

    QTemporaryDir m_folder;
};

QStringList FaultTest::command(const char* line) const
{
    QStringList words = QString::fromLatin1(line).split(QLatin1Char(' '));
    for (QString& word : words)
        word.replace(QLatin1Char('@'), m_folder.path() + QLatin1Char('/'));
    words.insert(1, QStringLiteral("--library"));
    words.insert(2, path("library"));
    return words;
}

void FaultTest::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(FAULT_LAYER)), FAULT_LAYER);
    writeTunes(path("music"), 2, 20.0);
    const auto made =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("good"), path("music")});
    QVERIFY2(made.exitCode == 0, made.error.constData());
    const auto decided = runCli({QStringLiteral("verdicts"), QStringLiteral("--library"), path("good"),
                                 QStringLiteral("--set"), QStringLiteral("confirm"), QStringLiteral("--note"),
                                 QStringLiteral("kept"), path("music/tune-1.wav"), path("music/tune-2.wav")});
    QVERIFY2(decided.exitCode == 0, decided.error.constData());
    QVERIFY(runCli({QStringLiteral("verdicts"), QStringLiteral("--library"), path("good"),
                    QStringLiteral("--set"), QStringLiteral("reject"), QStringLiteral("--note"),
                    QStringLiteral("other"), path("music/tune-2.wav"), path("music/tune-1.wav")})
                .exitCode == 0);
    // Of another reviewer of the same recordings.
    copyFolder(pathTo("good"), pathTo("theirs"));
    QVERIFY(runCli({QStringLiteral("verdicts"), QStringLiteral("--library"), path("theirs"),
                    QStringLiteral("--by"), QStringLiteral("Bob"), QStringLiteral("--set"),
                    QStringLiteral("unsure"), QStringLiteral("--note"), QStringLiteral("theirs"),
                    path("music/tune-1.wav"), path("music/tune-2.wav")})
                .exitCode == 0);
    QVERIFY(runCli({QStringLiteral("verdicts"), QStringLiteral("--library"), path("theirs"),
                    QStringLiteral("--export"), path("decisions.json")})
                .exitCode == 0);
    const auto keepCase = [this](const QStringList& words) {
        return runCli(QStringList{QStringLiteral("cases"), QStringLiteral("--library"), path("good")} + words)
            .exitCode;
    };
    QCOMPARE(keepCase({QStringLiteral("kept"), QStringLiteral("--make"), QStringLiteral("--note"),
                       QStringLiteral("noted")}),
             0);
    QCOMPARE(keepCase({QStringLiteral("kept"), QStringLiteral("--add"), path("music/tune-1.wav")}), 0);
    QCOMPARE(keepCase({QStringLiteral("filled"), QStringLiteral("--make")}), 0);
    QFile list(path("works.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("work,year,role,file\nA song,1964,original," + path("music/tune-1.wav").toUtf8() +
               "\nAnother,,cover," + path("music/tune-2.wav").toUtf8() + "\n");
    list.close();
    writeTunes(path("more"), 3, 20.0);
    QFile::remove(path("more/tune-1.wav")); // known already
    QFile::remove(path("more/tune-2.wav"));
    // One with a row too many bits wrong, which verify --repair takes out.
    copyFolder(pathTo("good"), pathTo("damaged"));
    for (const auto& entry : fs::directory_iterator(pathTo("damaged"))) {
        if (!entry.path().filename().string().starts_with("embeddings"))
            continue;
        QFile segment(QString::fromStdString(entry.path().string()));
        QVERIFY(segment.open(QIODevice::ReadWrite) && segment.seek(segment.size() - 5));
        segment.write("\xFF\xFF\xFF");
    }
}

void FaultTest::nothingIsLost_data()
{
    QTest::addColumn<QByteArray>("library");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("every");
    struct Operation
    {
        const char* name;
        const char* library; // what it begins with
        const char* line;
        int every; // of the calls: those that load a network take longer
    };
    const Operation operations[] = {
        {"index", "good", "index @more", 41},
        {"reindex", "good", "index --reindex --hop 10", 61},
        {"repair", "damaged", "verify --repair", 31},
        {"works", "good", "works --import @works.csv", 23},
        {"verdict", "good", "verdicts --set unsure --note later @music/tune-1.wav @music/tune-2.wav", 9},
        {"case", "good", "cases --add filled @music/tune-1.wav @music/tune-2.wav", 9},
        {"map", "good", "map", 13},
        {"decisions", "good", "verdicts --import @decisions.json", 9},
        {"run", "good", "batch --keep run --force --output @out.csv @music/tune-1.wav", 31},
    };
    for (const Operation& operation : operations) {
        for (const char* kind : {"kill", "torn", "eio", "enospc", "short"})
            QTest::newRow(
                qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(operation.name), QLatin1String(kind))))
                << QByteArray(operation.library) << QByteArray(operation.line) << QByteArray(kind)
                << operation.every;
    }
}

void FaultTest::nothingIsLost()
{
    QFETCH(QByteArray, library);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, kind);
    QFETCH(int, every);
    if (const int asked = qEnvironmentVariableIntValue("COVERSCOPE_FAULTS_EVERY"); asked > 0)
        every = asked;
    const QStringList words = command(line.constData());

    copyFolder(pathTo(library.constData()), pathTo("library"));
    const Content before = contentOf(pathTo("library"));
    QVERIFY2(before.problem.isEmpty(), qPrintable(before.problem));
    QByteArray said;
    const int undisturbed = runWithFault(words, pathTo("library"), "kill", 0, path("count"), &said);
    QVERIFY2(undisturbed >= 0, said.constData());
    const Content wanted = contentOf(pathTo("library"));
    QFile countFile(path("count"));
    QVERIFY(countFile.open(QIODevice::ReadOnly));
    const int calls = countFile.readAll().trimmed().toInt();
    QVERIFY2(calls > 0, "the layer has seen no call");

    int tried = 0;
    for (int at = 1 + (every - 1) / 2; at <= calls; at += every, ++tried) {
        const QString place = QStringLiteral("at call %1 of %2").arg(at).arg(calls);
        copyFolder(pathTo(library.constData()), pathTo("library"));
        const int outcome = runWithFault(words, pathTo("library"), kind.constData(), at, {}, &said);
        const bool isKilled = kind == "kill" || kind == "torn";
        QVERIFY2(outcome >= 0 || (isKilled && outcome == -9),
                 qPrintable(QStringLiteral("%1: ended with %2: %3")
                                .arg(place)
                                .arg(outcome)
                                .arg(QString::fromUtf8(said))));

        // What people had said is there, whatever happened.
        const Content after = contentOf(pathTo("library"));
        QVERIFY2(after.problem.isEmpty(), qPrintable(place + QStringLiteral(": ") + after.problem));
        QVERIFY2(std::ranges::includes(after.verdicts, before.verdicts),
                 qPrintable(place + QStringLiteral(": a verdict is lost")));
        QVERIFY2(std::ranges::includes(after.works, before.works),
                 qPrintable(place + QStringLiteral(": a work is lost")));
        for (const std::string& known : before.cases) {
            const std::string named = known.starts_with("filled") ? "filled" : known; // it is being filled
            QVERIFY2(
                std::ranges::any_of(after.cases,
                                    [&named](const std::string& kept) { return kept.starts_with(named); }),
                qPrintable(place + QStringLiteral(": a case is lost: ") + QString::fromStdString(named)));
        }
        for (const std::string& track : before.tracks) {
            const std::string named = track.substr(0, track.rfind(' ')); // chunks may differ by now
            QVERIFY2(
                std::ranges::any_of(after.tracks,
                                    [&named](const std::string& kept) { return kept.starts_with(named); }),
                qPrintable(place + QStringLiteral(": a track is lost: ") + QString::fromStdString(named)));
        }

        // Given again, it comes to the same end. A decision that was made before the fault is only made
        // twice.
        const int again = runWithFault(words, pathTo("library"), "kill", 0, {}, &said);
        QVERIFY2(again == undisturbed || (library == "damaged" && again == 0),
                 qPrintable(
                     QStringLiteral("%1: again: %2: %3").arg(place).arg(again).arg(QString::fromUtf8(said))));
        const Content ended = contentOf(pathTo("library"));
        QVERIFY2(ended.tracks == wanted.tracks && ended.works == wanted.works && ended.runs == wanted.runs &&
                     ended.cases == wanted.cases &&
                     std::set(ended.verdicts.begin(), ended.verdicts.end()) ==
                         std::set(wanted.verdicts.begin(), wanted.verdicts.end()),
                 qPrintable(place + QStringLiteral(": it does not end as without the fault")));
        const auto verified =
            runCli({QStringLiteral("verify"), QStringLiteral("--library"), path("library")});
        QVERIFY2(library == "damaged" || verified.exitCode == 0, verified.output.constData());
    }
    QVERIFY(tried > 0);
    qInfo("%d of %d calls", tried, calls);
}

QTEST_GUILESS_MAIN(FaultTest)
#include "fault_test.moc"
