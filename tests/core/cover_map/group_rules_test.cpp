// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/group_rules.h"

#include "core/base/path_text.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/work_store.h"
#include "core/cover_map/cover_graph.h"
#include "core/report/cover_map_report.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace coverscope;
using namespace coverscope::cover_map;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::RecordingRole;
using catalogue::Track;
using catalogue::WorkOrigin;
using OpenMode = Catalogue::OpenMode;

namespace {

TrackId id(std::int64_t number)
{
    return TrackId{number};
}

} // namespace

class GroupRulesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;
    std::shared_ptr<library::Snapshot> m_snapshot;

    catalogue::JudgedTrack judged(std::int64_t number) const
    {
        const Track* track = m_snapshot->find(id(number));
        return catalogue::judgedTrack(*track, m_snapshot->pathOf(*track));
    }

    void decide(std::int64_t one, std::int64_t other, std::optional<Decision> decision) const
    {
        auto store = catalogue::PairDecisionStore::open(m_folder, OpenMode::Existing);
        const catalogue::PairDecision entry{
            0, judged(one), judged(other), decision, {}, {}, {}, catalogue::Standing::Counts};
        QVERIFY(store->add(std::array{entry}));
    }

    void putWork(const QByteArray& uid,
                 std::vector<std::pair<std::int64_t, std::optional<RecordingRole>>> tracks,
                 WorkOrigin origin = WorkOrigin::Person) const
    {
        catalogue::Work work;
        work.uid = uid;
        work.title = QStringLiteral("Work ") + QString::fromLatin1(uid);
        for (const auto& [number, role] : tracks)
            work.recordings.push_back({judged(number), role, origin, {}});
        QVERIFY(catalogue::WorkStore::open(m_folder, OpenMode::Existing)->apply({.put = {work}}));
    }

    std::shared_ptr<const CoverGraph> graphOf(std::vector<CoverEdge> edges) const
    {
        const ProbablePairs pairs{
            m_snapshot, std::move(edges), {0.8, 0.4}, readGroupRules(m_folder, *m_snapshot).value()};
        return makeCoverGraph(pairs, 0.5).value();
    }

private Q_SLOTS:
    // Twelve tracks; 11 and 12 have the same bytes.
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = base::pathFromQString(m_temporary->path()) / "library";
        m_snapshot = std::make_shared<library::Snapshot>();
        auto made = Catalogue::open(m_folder, OpenMode::CreateIfMissing);
        m_snapshot->roots = {made->addRoot("/music").value()};
        for (int number = 1; number <= 12; ++number) {
            Track track;
            track.root = m_snapshot->roots.front().id;
            track.relativePath = std::to_string(number) + ".wav";
            track.contentHash = number < 11 ? "t" + QByteArray::number(number) : QByteArray("copy");
            track.title = QString::number(number);
            track.duration = 100.0 + number;
            m_snapshot->tracks.push_back(track);
        }
        m_snapshot->tracks = made->putTracks(m_snapshot->tracks).value();
        for (std::size_t i = 0; i < m_snapshot->tracks.size(); ++i)
            m_snapshot->indexOfTrack[static_cast<std::int64_t>(m_snapshot->tracks[i].id)] = i;
        QCOMPARE(m_snapshot->tracks.front().id, id(1));
    }

    void aLibraryWithoutDecisionsHasNoRules()
    {
        const auto rules = readGroupRules(m_folder, *m_snapshot);
        QVERIFY(rules && rules->pairs.empty() && rules->works.empty());
    }

    void decisionsAreReadTheNewestFirst()
    {
        decide(1, 2, Decision::Confirmed);
        decide(3, 4, Decision::Rejected);
        decide(5, 6, Decision::Unsure);
        decide(7, 8, Decision::Confirmed);
        decide(7, 8, {}); // taken back
        decide(1, 11, Decision::Rejected);
        const auto rules = readGroupRules(m_folder, *m_snapshot);
        const std::vector<GroupRules::Pair> expected = {{id(1), id(11), PairRule::Different},
                                                        {id(1), id(12), PairRule::Different},
                                                        {id(3), id(4), PairRule::Different},
                                                        {id(1), id(2), PairRule::Same}};
        QCOMPARE(rules->pairs, expected);
    }

    void worksBindWhatPeoplePutThere()
    {
        putWork(
            "u1",
            {{1, RecordingRole::Original}, {2, {}}, {3, RecordingRole::Medley}, {4, RecordingRole::Cover}});
        putWork("u2", {{4, {}}, {5, {}}, {6, RecordingRole::Quotation}}); // 4 is of two works
        putWork("u3", {{7, {}}, {8, {}}}, WorkOrigin::Map);
        putWork("u4", {{9, {}}}, WorkOrigin::Import);
        const auto rules = readGroupRules(m_folder, *m_snapshot);
        QCOMPARE(rules->works.size(), std::size_t{3});
        QCOMPARE(rules->works[0].tracks, (std::vector<TrackId>{id(1), id(2)}));
        QCOMPARE(rules->works[0].title, QStringLiteral("Work u1"));
        QCOMPARE(rules->works[1].tracks, (std::vector<TrackId>{id(5)}));
        QCOMPARE(rules->works[2].uid, QByteArray("u4"));
    }

    void whatWasDecidedSurvivesReindexing()
    {
        decide(1, 2, Decision::Confirmed);
        m_snapshot->tracks[0].id = id(500); // removed and added again
        m_snapshot->tracks[1].contentHash = "retagged";
        const auto rules = readGroupRules(m_folder, *m_snapshot);
        QCOMPARE(rules->pairs, (std::vector<GroupRules::Pair>{{id(500), id(2), PairRule::Same}}));
    }

    void theGraphTellsDecisionsFromBeliefs()
    {
        decide(1, 2, Decision::Confirmed);
        decide(3, 4, Decision::Rejected);
        putWork("u1", {{5, {}}, {6, {}}});
        const auto graph = graphOf({{id(1), id(2), 0.6},
                                    {id(2), id(3), 0.9},
                                    {id(3), id(4), 0.9},
                                    {id(5), id(7), 0.9},
                                    {id(8), id(9), 0.9}});
        const auto node = [&](int number) { return graph->nodes[graph->nodeOf(id(number)).value()]; };
        QVERIFY(node(1).isDecided && node(2).isDecided && node(5).isDecided && node(6).isDecided);
        QVERIFY(!node(3).isDecided && !node(7).isDecided && !node(8).isDecided);
        QVERIFY(node(1).group == node(3).group && node(3).group != node(4).group);
        QVERIFY(graph->groups[node(1).group].isDecided && !graph->groups[node(8).group].isDecided);
        QCOMPARE(graph->groupTitle(node(7).group), QStringLiteral("Work u1"));
        QCOMPARE(graph->groups[node(7).group].workUid, QByteArray("u1"));
        const auto edge = [&](int one, int other) {
            return graph
                ->edges[graph->edgeBetween(graph->nodeOf(id(one)).value(), graph->nodeOf(id(other)).value())
                            .value()];
        };
        QVERIFY(edge(1, 2).rule == PairRule::Same && edge(1, 2).probability == 0.6);
        QVERIFY(edge(3, 4).rule == PairRule::Different && edge(3, 4).joinsGroups);
        QVERIFY(edge(2, 3).rule == PairRule::None);
        QVERIFY(edge(5, 6).rule == PairRule::Same && edge(5, 6).probability == 0.0);
    }

    void reportsTellThemApartToo()
    {
        decide(1, 2, Decision::Rejected);
        putWork("u1", {{3, {}}, {4, {}}});
        const auto graph = graphOf({{id(1), id(2), 0.9}, {id(3), id(4), 0.8}, {id(4), id(5), 0.8}});
        const QJsonObject json = report::coverMapJson(*graph, {});
        const QJsonArray pairs = json[QStringLiteral("pairs")].toArray();
        QCOMPARE(pairs[0][QStringLiteral("decision")].toString(), QStringLiteral("rejected"));
        QCOMPARE(pairs[0][QStringLiteral("probability")].toDouble(), 0.9);
        QCOMPARE(pairs[1][QStringLiteral("decision")].toString(), QStringLiteral("confirmed"));
        QVERIFY(pairs[2][QStringLiteral("decision")].isNull());
        const QJsonValue group = json[QStringLiteral("groups")][0];
        QCOMPARE(group[QStringLiteral("work")][QStringLiteral("title")].toString(),
                 QStringLiteral("Work u1"));
        QCOMPARE(group[QStringLiteral("decided")].toBool(), true);
        QCOMPARE(group[QStringLiteral("tracks")][2][QStringLiteral("decided")].toBool(), false);
        QVERIFY(json[QStringLiteral("unheeded")].toArray().isEmpty());
        QVERIFY(report::pairsCsv(*graph).contains(",rejected\r\n"));
        QVERIFY(report::groupsCsv(*graph).contains(",decided,Work u1,u1\r\n"));
    }

    void whatContradictsIsTold()
    {
        decide(1, 3, Decision::Rejected);
        decide(1, 2, Decision::Confirmed);
        decide(2, 3, Decision::Confirmed);
        const auto graph = graphOf({{id(1), id(3), 0.9}});
        QCOMPARE(graph->unheeded.size(), std::size_t{1});
        QVERIFY(graph->unheeded.front().rule == PairRule::Different);
        const QJsonObject json = report::coverMapJson(*graph, {});
        QCOMPARE(json[QStringLiteral("unheeded")][0][QStringLiteral("files")][1].toString(),
                 QStringLiteral("/music/3.wav"));
    }
};

QTEST_GUILESS_MAIN(GroupRulesTest)
#include "group_rules_test.moc"
