// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/group_works.h"

#include <QTest>

#include <algorithm>

using namespace coverscope;
using namespace coverscope::works;
using catalogue::Track;
using catalogue::Work;
using catalogue::WorkOrigin;

namespace {

TrackId id(std::int64_t number)
{
    return TrackId{number};
}

std::shared_ptr<library::Snapshot> madeSnapshot(int count)
{
    auto snapshot = std::make_shared<library::Snapshot>();
    snapshot->roots = {{catalogue::RootId{1}, "/nowhere/music"}};
    for (int number = 1; number <= count; ++number) {
        Track track;
        track.id = id(number);
        track.root = snapshot->roots.front().id;
        track.relativePath = std::to_string(number) + ".wav";
        track.contentHash = "t" + QByteArray::number(number);
        track.title = QStringLiteral("Title %1").arg(number);
        track.artist = QStringLiteral("Artist");
        snapshot->indexOfTrack[number] = snapshot->tracks.size();
        snapshot->tracks.push_back(track);
    }
    return snapshot;
}

std::vector<Work> after(std::vector<Work> works, const GroupWorks& made)
{
    for (const Work& work : made.changes.put) {
        const auto place = std::find_if(works.begin(), works.end(),
                                        [&work](const Work& each) { return each.uid == work.uid; });
        if (place == works.end())
            works.push_back(work);
        else
            *place = work;
    }
    return works;
}

} // namespace

class GroupWorksTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<library::Snapshot> m_snapshot = madeSnapshot(20);

    std::shared_ptr<const cover_map::CoverGraph> graphOf(std::vector<cover_map::CoverEdge> edges) const
    {
        return cover_map::makeCoverGraph({m_snapshot, std::move(edges), {0.8, 0.4}, {}}, 0.5).value();
    }

private Q_SLOTS:
    void groupsBecomeWorksOnce()
    {
        const auto graph = graphOf({{id(1), id(2), 0.9}, {id(2), id(3), 0.9}, {id(5), id(6), 0.9}});
        const GroupWorks made = worksOfGroups(*graph, {});
        QCOMPARE(made.newWorks, std::size_t{2});
        QCOMPARE(made.newRecordings, std::size_t{5});
        const std::vector<Work> works = after({}, made);
        QCOMPARE(works.front().title, graph->groupTitle(0));
        QCOMPARE(works.front().recordings.size(), std::size_t{3});
        QVERIFY(works.front().recordings.front().origin == WorkOrigin::Map);
        QVERIFY(!works.front().recordings.front().role);
        QVERIFY(worksOfGroups(*graph, works).changes.isEmpty());
    }

    void aGroupThatHasGrownAddsToItsWork()
    {
        std::vector<Work> works = after({}, worksOfGroups(*graphOf({{id(1), id(2), 0.9}}), {}));
        works.front().title = QStringLiteral("as a person calls it");
        const GroupWorks made =
            worksOfGroups(*graphOf({{id(1), id(2), 0.9}, {id(2), id(3), 0.9}, {id(1), id(3), 0.9}}), works);
        QCOMPARE(made.newWorks, std::size_t{0});
        QCOMPARE(made.newRecordings, std::size_t{1});
        QCOMPARE(made.changes.put.front().title, works.front().title);
        QCOMPARE(made.changes.put.front().recordings.size(), std::size_t{3});
    }

    void aGroupOfTwoWorksIsLeftAsItIs()
    {
        std::vector<Work> works = after({}, worksOfGroups(*graphOf({{id(1), id(2), 0.9}}), {}));
        works = after(works, worksOfGroups(*graphOf({{id(3), id(4), 0.9}}), works));
        QCOMPARE(works.size(), std::size_t{2});
        const auto graph = graphOf({{id(1), id(2), 0.9},
                                    {id(3), id(4), 0.9},
                                    {id(1), id(3), 0.9},
                                    {id(1), id(4), 0.9},
                                    {id(2), id(3), 0.9},
                                    {id(2), id(4), 0.9}});
        const GroupWorks made = worksOfGroups(*graph, works);
        QVERIFY(made.changes.isEmpty());
        QCOMPARE(made.ofSeveralWorks.size(), std::size_t{1});
    }

    void whatIsAloneIsNoWork()
    {
        const auto graph = graphOf({{id(1), id(2), 0.9}, {id(3), id(4), 0.2}});
        QCOMPARE(worksOfGroups(*graph, {}).newWorks, std::size_t{1});
        QCOMPARE(worksOfGroups(*graphOf({}), {}).newWorks, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(GroupWorksTest)
#include "group_works_test.moc"
