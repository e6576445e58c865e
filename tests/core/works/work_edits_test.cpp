// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/work_edits.h"

#include <QTest>

#include <algorithm>

using namespace coverscope;
using namespace coverscope::works;
using catalogue::Judgements;
using catalogue::RecordingRole;
using catalogue::Work;
using catalogue::WorkOrigin;

namespace {

PlacedTrack placed(int number)
{
    PlacedTrack track;
    track.track.id = TrackId{number};
    track.track.contentHash = "t" + QByteArray::number(number);
    track.track.title = QStringLiteral("Title %1").arg(number);
    track.track.duration = 100.0 + number;
    track.place = "/music/" + std::to_string(number) + ".wav";
    return track;
}

std::vector<PlacedTrack> placed(std::initializer_list<int> numbers)
{
    std::vector<PlacedTrack> tracks;
    for (const int number : numbers)
        tracks.push_back(placed(number));
    return tracks;
}

Work madeWork(const char* uid, std::initializer_list<int> numbers, WorkOrigin origin = WorkOrigin::Person)
{
    Work work;
    work.uid = uid;
    work.title = QString::fromLatin1(uid);
    for (const int number : numbers) {
        const PlacedTrack track = placed(number);
        work.recordings.push_back({catalogue::judgedTrack(track.track, track.place), {}, origin, {}});
    }
    return work;
}

catalogue::PairDecision decided(int first, int second, catalogue::Decision decision)
{
    catalogue::PairDecision pair;
    pair.first = catalogue::judgedTrack(placed(first).track, placed(first).place);
    pair.second = catalogue::judgedTrack(placed(second).track, placed(second).place);
    pair.decision = decision;
    return pair;
}

const Work& put(const base::Result<catalogue::WorkChanges>& changes, const char* uid)
{
    static const Work none;
    const auto found = std::find_if(changes->put.begin(), changes->put.end(),
                                    [uid](const Work& work) { return work.uid == uid; });
    return found == changes->put.end() ? none : *found;
}

QList<QByteArray> hashes(const Work& work)
{
    QList<QByteArray> all;
    for (const catalogue::WorkRecording& recording : work.recordings)
        all.append(recording.track.contentHash);
    std::sort(all.begin(), all.end());
    return all;
}

Judgements after(Judgements known, const catalogue::WorkChanges& changes)
{
    const auto erase = [&known](const QByteArray& uid) {
        std::erase_if(known.works, [&uid](const Work& work) { return work.uid == uid; });
    };
    std::for_each(changes.removed.begin(), changes.removed.end(), erase);
    for (const Work& work : changes.put) {
        erase(work.uid);
        known.works.push_back(work);
    }
    return known;
}

} // namespace

class WorkEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkTakesItsRecordingsFromOthers()
    {
        Judgements known{{madeWork("a", {1, 2, 3}, WorkOrigin::Map)}, {}};
        known.works[0].recordings[1].role = RecordingRole::Live;
        const auto changes =
            makeWork(known, "new", {QStringLiteral("Song"), QStringLiteral("Me"), 1900, {}}, placed({2, 4}));
        QVERIFY(changes);
        const Work& made = put(changes, "new");
        QCOMPARE(made.title, QStringLiteral("Song"));
        QCOMPARE(made.year, std::optional(1900));
        QCOMPARE(hashes(made), (QList<QByteArray>{"t2", "t4"}));
        QCOMPARE(made.recordings[0].role, std::optional(RecordingRole::Live)); // what is known of it stays
        QVERIFY(made.recordings[0].origin == WorkOrigin::Person);
        QCOMPARE(hashes(put(changes, "a")), (QList<QByteArray>{"t1", "t3"}));
    }

    void aMedleyStaysInItsOtherWorks()
    {
        Judgements known{{madeWork("a", {1, 2}), madeWork("b", {3})}, {}};
        known.works[0].recordings[0].role = RecordingRole::Medley;
        const auto changes = putToWork(known, "b", placed({1, 2}));
        QVERIFY(changes);
        QCOMPARE(hashes(put(changes, "b")), (QList<QByteArray>{"t1", "t2", "t3"}));
        QCOMPARE(hashes(put(changes, "a")), QList<QByteArray>{"t1"});
    }

    void whatIsPutToItsOwnWorkIsSaidByThePerson()
    {
        const Judgements known{{madeWork("a", {1, 2}, WorkOrigin::Map)}, {}};
        const auto changes = putToWork(known, "a", placed({1, 2}));
        QVERIFY(changes);
        QCOMPARE(put(changes, "a").recordings.size(), std::size_t{2});
        for (const auto& recording : put(changes, "a").recordings)
            QVERIFY(recording.origin == WorkOrigin::Person);
    }

    void theKeptWorkTakesOverWhatItLacks()
    {
        Judgements known{{madeWork("a", {1, 2}), madeWork("b", {2, 3})}, {}};
        known.works[0].notes = QStringLiteral("mine");
        known.works[1].composers = QStringLiteral("Somebody");
        known.works[1].year = 1850;
        known.works[1].notes = QStringLiteral("theirs");
        const auto changes = mergeWorks(known, "a", "b");
        QVERIFY(changes);
        QCOMPARE(changes->removed, std::vector<QByteArray>{"b"});
        QCOMPARE(changes->put.size(), std::size_t{1});
        const Work& kept = put(changes, "a");
        QCOMPARE(kept.title, QStringLiteral("a"));
        QCOMPARE(kept.composers, QStringLiteral("Somebody"));
        QCOMPARE(kept.year, std::optional(1850));
        QCOMPARE(kept.notes, QStringLiteral("mine\ntheirs"));
        QCOMPARE(hashes(kept), (QList<QByteArray>{"t1", "t2", "t3"}));
    }

    void splittingHoldsBothPartsApart()
    {
        const Judgements known{{madeWork("a", {1, 2, 3}, WorkOrigin::Map)}, {}};
        const auto changes = splitOff(known, "a", "new", {QStringLiteral("Other"), {}, {}, {}}, placed({3}));
        QVERIFY(changes);
        QCOMPARE(hashes(put(changes, "a")), (QList<QByteArray>{"t1", "t2"}));
        QCOMPARE(hashes(put(changes, "new")), QList<QByteArray>{"t3"});
        QVERIFY(put(changes, "a").recordings[0].origin == WorkOrigin::Person);
    }

    void rolesAndNamesChangeNothingElse()
    {
        const Judgements known{{madeWork("a", {1, 2})}, {}};
        const auto roles = setRole(known, "a", placed({2}), RecordingRole::Cover);
        QVERIFY(roles);
        QVERIFY(!put(roles, "a").recordings[0].role);
        QCOMPARE(put(roles, "a").recordings[1].role, std::optional(RecordingRole::Cover));
        const auto named = describeWork(known, "a", {QStringLiteral("New"), {}, {}, QStringLiteral("why")});
        QVERIFY(named);
        QCOMPARE(put(named, "a").title, QStringLiteral("New"));
        QCOMPARE(hashes(put(named, "a")), (QList<QByteArray>{"t1", "t2"}));
        const auto gone = takeFromWork(known, "a", placed({1}));
        QVERIFY(gone);
        QCOMPARE(hashes(put(gone, "a")), QList<QByteArray>{"t2"});
    }

    void decisionsAboutPairsAreNotOverruled()
    {
        Judgements known{{madeWork("a", {1, 2}), madeWork("b", {3})},
                         {decided(2, 3, catalogue::Decision::Rejected)}};
        QVERIFY(!mergeWorks(known, "a", "b"));
        QVERIFY(!putToWork(known, "b", placed({2})));
        QVERIFY(putToWork(known, "b", placed({1})));
        const auto refused = makeWork(known, "new", {QStringLiteral("x"), {}, {}, {}}, placed({2, 3}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::InvalidArgument);
        QVERIFY(refused.error().message.contains(QStringLiteral("Title 3")) ||
                refused.error().message.contains(QStringLiteral("3")));

        known.decisions = {decided(1, 2, catalogue::Decision::Confirmed)};
        QVERIFY(!splitOff(known, "a", "new", {QStringLiteral("x"), {}, {}, {}}, placed({2})));
        QVERIFY(!putToWork(known, "b", placed({2})));
        QVERIFY(putToWork(known, "b", placed({1, 2})));
        // What contradicted before may still be named.
        known.decisions = {decided(1, 2, catalogue::Decision::Rejected)};
        QVERIFY(describeWork(known, "a", {QStringLiteral("New"), {}, {}, {}}));
    }

    void aWorkThatIsGoneIsSaid()
    {
        const Judgements known{{madeWork("a", {1})}, {}};
        QVERIFY(!mergeWorks(known, "a", "a"));
        QVERIFY(!mergeWorks(known, "a", "nowhere"));
        QVERIFY(!describeWork(known, "nowhere", {QStringLiteral("x"), {}, {}, {}}));
    }

    void aChangeStandsUntilAnotherOneIsMade()
    {
        const Judgements before{{madeWork("a", {1, 2}), madeWork("b", {3})}, {}};
        const auto merged = mergeWorks(before, "a", "b");
        QVERIFY(merged);
        const Judgements standing = after(before, *merged);
        QVERIFY(!isStanding(before, *merged));
        QVERIFY(isStanding(standing, *merged));
        const Judgements later =
            after(standing, *setRole(standing, "a", placed({1}), RecordingRole::Original));
        QVERIFY(!isStanding(later, *merged));
    }
};

QTEST_MAIN(WorkEditsTest)
#include "work_edits_test.moc"
