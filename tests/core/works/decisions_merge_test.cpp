// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/decisions_import.h"

#include "core/base/path_text.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace coverscope;
using namespace coverscope::works;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::PairDecision;
using catalogue::PairDecisionStore;
using catalogue::Standing;
using catalogue::VerdictRecord;
using catalogue::VerdictStore;
using OpenMode = Catalogue::OpenMode;

namespace {

QByteArray hashOf(const char* name)
{
    return QByteArray(name).toHex().leftJustified(64, '0');
}

catalogue::JudgedTrack judged(const char* name)
{
    return {hashOf(name),
            TrackId{7},
            base::pathFromBytes(QByteArray("/theirs/") + name + ".ogg"),
            QStringLiteral("=Title, \"quoted\""),
            QStringLiteral("Grün"),
            180.25};
}

QDateTime dayOf(int day)
{
    return QDateTime(QDate(2026, 1, day), QTime(12, 0, 0, 123), Qt::UTC);
}

VerdictRecord verdict(const char* clip, const char* track, std::optional<Decision> decision, const char* who,
                      int day)
{
    VerdictRecord record;
    record.clip = {hashOf(clip), base::pathFromBytes(QByteArray("/theirs/") + clip + ".wav"), {2.0, 32.5}};
    record.track = judged(track);
    record.decision = decision;
    record.note = QStringLiteral("two\nlines; and 'more'");
    record.decidedAt = dayOf(day);
    record.decidedBy = QString::fromLatin1(who);
    record.modelName = QStringLiteral("a model");
    record.modelHash = "aa55";
    record.score = 0.625;
    record.probability = 0.875;
    record.queryTimes = base::TimeRange{3.0, 30.0};
    record.trackTimes = base::TimeRange{60.5, 89.0};
    return record;
}

PairDecision pair(const char* one, const char* other, std::optional<Decision> decision, const char* who,
                  int day)
{
    PairDecision made;
    made.first = judged(one);
    made.second = judged(other);
    made.decision = decision;
    made.note = QStringLiteral("why");
    made.decidedAt = dayOf(day);
    made.decidedBy = QString::fromLatin1(who);
    return made;
}

} // namespace

class DecisionsMergeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<LibraryTracks> m_library;

    std::filesystem::path folder() const { return base::pathFromQString(m_temporary->path()) / "library"; }

    void add(const std::vector<VerdictRecord>& verdicts, const std::vector<PairDecision>& pairs = {}) const
    {
        QVERIFY(VerdictStore::open(folder(), OpenMode::CreateIfMissing)->add(verdicts));
        QVERIFY(PairDecisionStore::open(folder(), OpenMode::CreateIfMissing)->add(pairs));
    }
    DecisionsMerge take(const Decisions& incoming) const
    {
        DecisionsMerge merge = mergeDecisions(incoming, decisionsOf(folder()).value(), *m_library);
        add(merge.added.verdicts, merge.added.pairs);
        return merge;
    }
    Conflicts conflicts() const { return openConflicts(decisionsOf(folder()).value()); }
    std::vector<VerdictRecord> current() const
    {
        return VerdictStore::open(folder(), OpenMode::ReadOnly)->currentOfAll().value();
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        catalogue::Track track;
        track.id = TrackId{31};
        track.root = catalogue::RootId{1};
        track.relativePath = "known.ogg";
        track.contentHash = hashOf("t1");
        track.title = QStringLiteral("as it is called here");
        track.duration = 181.0;
        m_library =
            std::make_unique<LibraryTracks>(std::vector<catalogue::Root>{{catalogue::RootId{1}, "/ours"}},
                                            std::vector<catalogue::Track>{track});
        add({});
    }

    void aFileHoldsAllOfIt_data()
    {
        QTest::addColumn<bool>("asTable");
        QTest::newRow("JSON") << false;
        QTest::newRow("CSV") << true;
    }

    void aFileHoldsAllOfIt()
    {
        QFETCH(bool, asTable);
        Decisions given{
            {verdict("c1", "t1", Decision::Confirmed, "anna", 1), verdict("c1", "t2", {}, "bert", 2)},
            {pair("t1", "t2", Decision::Rejected, "anna", 3)}};
        given.verdicts[1].standing = Standing::Beside;
        given.verdicts[1].queryTimes.reset();
        given.verdicts[1].trackTimes.reset();
        const QString name = m_temporary->filePath(QStringLiteral("decisions"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(asTable ? decisionsCsv(given) : decisionsJson(given));
        file.close();
        const auto read = readDecisions(base::pathFromQString(name));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(read->problems.isEmpty());
        QCOMPARE(read->decisions.verdicts.size(), std::size_t{2});
        const VerdictRecord& first = read->decisions.verdicts[0];
        QCOMPARE(first.clip.contentHash, hashOf("c1"));
        QVERIFY(first.clip.path == given.verdicts[0].clip.path);
        QCOMPARE(first.clip.region, given.verdicts[0].clip.region);
        QCOMPARE(first.track.contentHash, hashOf("t1"));
        QCOMPARE(first.track.title, given.verdicts[0].track.title);
        QCOMPARE(first.track.duration, 180.25);
        QVERIFY(first.decision == Decision::Confirmed && first.standing == Standing::Counts);
        QCOMPARE(first.note, given.verdicts[0].note);
        QCOMPARE(first.decidedAt, given.verdicts[0].decidedAt);
        QCOMPARE(first.decidedBy, QStringLiteral("anna"));
        QCOMPARE(first.modelHash, QByteArray("aa55"));
        QCOMPARE(first.score, 0.625);
        QCOMPARE(*first.trackTimes, *given.verdicts[0].trackTimes);
        QVERIFY(!read->decisions.verdicts[1].decision && !read->decisions.verdicts[1].queryTimes);
        QVERIFY(read->decisions.verdicts[1].standing == Standing::Beside);
        QCOMPARE(read->decisions.pairs.size(), std::size_t{1});
        const PairDecision& decided = read->decisions.pairs.front();
        QCOMPARE(decided.first.contentHash, hashOf("t1"));
        QCOMPARE(decided.second.title, given.pairs.front().second.title);
        QCOMPARE(decided.second.duration, 180.25);
        QVERIFY(decided.decision == Decision::Rejected);
        QCOMPARE(decided.decidedAt, dayOf(3));
    }

    void otherFilesAreRefusedAndBrokenEntriesNamed()
    {
        const QString name = m_temporary->filePath(QStringLiteral("file"));
        const auto readAs = [&name](const QByteArray& content) {
            QFile file(name);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(content);
            file.close();
            return readDecisions(base::pathFromQString(name));
        };
        for (const char* content : {"", "{}", "{\"format\": 1}", "[1", "a,b\n1,2\n"})
            QCOMPARE(readAs(content).error().code, base::ErrorCode::UnsupportedFormat);
        QCOMPARE(readAs("{\"format\": \"coverscope-decisions\", \"version\": 99}").error().code,
                 base::ErrorCode::NewerVersion);
        QByteArray json = decisionsJson({{verdict("c1", "t1", Decision::Confirmed, "anna", 1),
                                          verdict("c2", "t1", Decision::Confirmed, "anna", 1)},
                                         {}});
        json.replace(hashOf("c2"), "no hash");
        const auto read = readAs(json);
        QCOMPARE(read->decisions.verdicts.size(), std::size_t{1});
        QCOMPARE(read->problems.size(), 1);
        QVERIFY(read->problems.front().contains(QLatin1Char('2')));
        json = decisionsJson({{verdict("c1", "t1", Decision::Confirmed, "anna", 1)}, {}});
        for (const auto& [good, bad] :
             std::initializer_list<std::pair<const char*, const char*>>{{"\"confirmed\"", "\"perhaps\""},
                                                                        {"\"start\":2", "\"start\":-2"},
                                                                        {"\"end\":32.5", "\"end\":1"}})
            QCOMPARE(readAs(QByteArray(json).replace(good, bad))->problems.size(), 1);
    }

    void whatNobodyDecidedHereCounts()
    {
        const Decisions theirs{{verdict("c1", "t1", Decision::Rejected, "bert", 1),
                                verdict("c1", "t1", Decision::Confirmed, "bert", 2)},
                               {pair("t1", "t2", Decision::Confirmed, "bert", 3)}};
        const DecisionsMerge merge = take(theirs);
        QCOMPARE(merge.added.verdicts.size() + merge.added.pairs.size(), std::size_t{3});
        QCOMPARE(merge.besideCount, std::size_t{0});
        QCOMPARE(current().size(), std::size_t{1});
        QVERIFY(current().front().decision == Decision::Confirmed);
        QCOMPARE(current().front().decidedBy, QStringLiteral("bert"));
        QCOMPARE(current().front().decidedAt, dayOf(2));
        // By content: the file and the row of this library.
        QCOMPARE(current().front().track.lastId, TrackId{31});
        QVERIFY(current().front().track.path == std::filesystem::path("/ours/known.ogg"));
        QVERIFY(conflicts().isEmpty());

        const DecisionsMerge again = take(theirs);
        QCOMPARE(again.knownCount, std::size_t{3});
        QVERIFY(again.added.verdicts.empty() && again.added.pairs.empty());
    }

    void recordingsThatAreNotHereAreNamed()
    {
        const Decisions theirs{{verdict("c1", "t1", Decision::Rejected, "bert", 1),
                                verdict("c1", "t9", Decision::Confirmed, "bert", 2),
                                verdict("c2", "t9", Decision::Confirmed, "bert", 2)},
                               {pair("t1", "t8", Decision::Confirmed, "bert", 3)}};
        const DecisionsMerge merge = take(theirs);
        QCOMPARE(merge.added.verdicts.size(), std::size_t{3}); // they are taken in all the same
        QCOMPARE(merge.unknown.size(), std::size_t{2});
        QCOMPARE(merge.unknown[0].track.contentHash, hashOf("t9"));
        QCOMPARE(merge.unknown[0].entryCount, std::size_t{2});
        QCOMPARE(merge.unknown[0].track.title, judged("t9").title);
        QCOMPARE(merge.unknown[1].track.contentHash, hashOf("t8"));
        QCOMPARE(merge.unknown[1].entryCount, std::size_t{1});
    }

    void aFileIsTakenInAsAWhole()
    {
        add({verdict("c1", "t1", Decision::Confirmed, "anna", 1)});
        const Decisions theirs{{verdict("c1", "t1", Decision::Rejected, "bert", 2),
                                verdict("c2", "t9", Decision::Confirmed, "bert", 3)},
                               {pair("t1", "t8", Decision::Confirmed, "bert", 3)}};
        const QString name = m_temporary->filePath(QStringLiteral("theirs.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(decisionsJson(theirs));
        file.close();
        const auto done = importDecisions(base::pathFromQString(name), folder(), *m_library);
        QVERIFY(done);
        QCOMPARE(done->addedCount, std::size_t{3});
        QCOMPARE(done->besideCount, std::size_t{1});
        QCOMPARE(done->conflicts.verdicts.size(), std::size_t{1});
        QCOMPARE(done->unknown.size(), std::size_t{2});
        QCOMPARE(unknownRecordingsJson(done->unknown)[0][QStringLiteral("entries")].toInt(), 1);
        QCOMPARE(current().size(), std::size_t{2});
        const auto again = importDecisions(base::pathFromQString(name), folder(), *m_library);
        QVERIFY(again);
        QCOMPARE(again->addedCount, std::size_t{0});
        QCOMPARE(again->knownCount, std::size_t{3});
        QCOMPARE(again->conflicts.verdicts.size(), std::size_t{1});
        QCOMPARE(decisionsOf(folder())->verdicts.size(), std::size_t{3});
        QVERIFY(!importDecisions(folder() / "nowhere.json", folder(), *m_library));
    }

    void aContradictionIsKeptBesideAndListedUntilItIsDecided()
    {
        VerdictRecord ours = verdict("c1", "t1", Decision::Confirmed, "anna", 1);
        ours.clip.path = "/ours/clip.wav";
        add({ours}, {pair("t1", "t2", Decision::Rejected, "anna", 1)});
        VerdictRecord theirs = verdict("c1", "t1", Decision::Rejected, "bert", 5);
        theirs.clip.region = {3.0, 31.0}; // the same passage, marked a little differently
        const Decisions incoming{{theirs}, {pair("t2", "t1", Decision::Confirmed, "bert", 5)}};
        QCOMPARE(take(incoming).besideCount, std::size_t{2});
        QCOMPARE(current().size(), std::size_t{1});
        QVERIFY(current().front().decision == Decision::Confirmed);
        QVERIFY(current().front().clip.path == std::filesystem::path("/ours/clip.wav"));
        QVERIFY(PairDecisionStore::open(folder(), OpenMode::ReadOnly)->current()->front().decision ==
                Decision::Rejected);
        const auto history =
            VerdictStore::open(folder(), OpenMode::ReadOnly)->history(hashOf("c1"), hashOf("t1"));
        QCOMPARE(history->size(), std::size_t{2});
        QCOMPARE(history->back().decidedBy, QStringLiteral("bert"));
        QCOMPARE(history->back().decidedAt, dayOf(5));

        const Conflicts open = conflicts();
        QCOMPARE(open.verdicts.size(), std::size_t{1});
        QCOMPARE(open.pairs.size(), std::size_t{1});
        QVERIFY(open.verdicts.front().here.decidedBy == QStringLiteral("anna"));
        QVERIFY(open.verdicts.front().there.decision == Decision::Rejected);
        const QJsonObject json = conflictsJson(open);
        QCOMPARE(json[QStringLiteral("verdicts")][0][QStringLiteral("there")][QStringLiteral("decided_by")]
                     .toString(),
                 QStringLiteral("bert"));
        QCOMPARE(
            json[QStringLiteral("pairs")][0][QStringLiteral("here")][QStringLiteral("decision")].toString(),
            QStringLiteral("rejected"));

        take(incoming); // once more: nothing new, still open
        QCOMPARE(conflicts().verdicts.size(), std::size_t{1});
        add({verdict("c1", "t1", Decision::Confirmed, "anna", 6)},
            {pair("t1", "t2", Decision::Confirmed, "anna", 6)});
        QVERIFY(conflicts().isEmpty());
    }

    void agreementIsNoConflict()
    {
        add({verdict("c1", "t1", Decision::Confirmed, "anna", 1)});
        const DecisionsMerge merge = take({{verdict("c1", "t1", Decision::Rejected, "bert", 2),
                                            verdict("c1", "t1", Decision::Confirmed, "bert", 3)},
                                           {}});
        QCOMPARE(merge.besideCount, std::size_t{2});
        QVERIFY(conflicts().isEmpty()); // his last word
        QCOMPARE(current().front().decidedBy, QStringLiteral("anna"));
    }

    void otherPassagesAndTakenBackOnesAreFree()
    {
        add({verdict("c1", "t1", Decision::Confirmed, "anna", 1),
             verdict("c1", "t2", Decision::Confirmed, "anna", 1), verdict("c1", "t2", {}, "anna", 2)});
        VerdictRecord later = verdict("c1", "t1", Decision::Rejected, "bert", 3);
        later.clip.region = {100.0, 130.0};
        const DecisionsMerge merge = take({{later, verdict("c1", "t2", Decision::Rejected, "bert", 3)}, {}});
        QCOMPARE(merge.besideCount, std::size_t{0});
        QCOMPARE(current().size(), std::size_t{3});
        QVERIFY(conflicts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DecisionsMergeTest)
#include "decisions_merge_test.moc"
