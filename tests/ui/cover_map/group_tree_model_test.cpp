// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cover_map_report.h"
#include "tests/ui/cover_map/made_map.h"
#include "ui/cover_map/group_tree_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

QString text(const QModelIndex& index, GroupColumn column)
{
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

} // namespace

class GroupTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        GroupTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        GroupFilterModel filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filterTester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGraph(test::madeGraph());
        filter.sort(static_cast<int>(GroupColumn::Best), Qt::DescendingOrder);
        filter.setWords(QStringLiteral("piece"));
        model.setGraph(test::madeGraph(0.2));
        filter.setWords({});
        model.setGraph(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsHaveTracksAndTracksHavePartners()
    {
        GroupTreeModel model;
        model.setGraph(test::madeGraph());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(text(group, GroupColumn::Versions), QStringLiteral("4"));
        QCOMPARE(text(group, GroupColumn::Best), QStringLiteral("84 %"));
        QCOMPARE(text(group, GroupColumn::Mean), QStringLiteral("80 %"));
        QCOMPARE(model.rowCount(group), 4);
        const QModelIndex fourth = model.index(3, 0, group); // the one with a partner elsewhere
        QCOMPARE(model.rowCount(fourth), 4);
        const QModelIndex stranger = model.index(3, 0, fourth);
        QVERIFY(text(stranger, GroupColumn::Title).contains(QStringLiteral("of another group")));
        QCOMPARE(text(stranger, GroupColumn::Best), QStringLiteral("55 %"));
        QCOMPARE(model.rowCount(stranger), 0);
    }

    void thresholdDecidesWhatIsThere()
    {
        QCOMPARE(test::madeGraph(0.2)->groups.size(), std::size_t{3});
        QCOMPARE(test::madeGraph(0.75)->groups.size(), std::size_t{1});
        QVERIFY(test::madeGraph(0.95)->nodes.empty());
    }

    void placesAndRowsBelongTogether()
    {
        GroupTreeModel model;
        model.setGraph(test::madeGraph());
        for (std::uint32_t node = 0; node < model.graph()->nodes.size(); ++node) {
            const MapPlace place{model.graph()->nodes[node].group, node, {}};
            QVERIFY(model.placeAt(model.indexOf(place)) == place);
            for (const std::uint32_t edge : model.graph()->nodes[node].edges) {
                const MapPlace pair{place.group, node, edge};
                QVERIFY(model.placeAt(model.indexOf(pair)) == pair);
                QVERIFY(model.placeAt(model.indexOf(pair).parent()) == place);
            }
        }
        QVERIFY(model.placeAt({}).isEmpty());
        QVERIFY(!model.indexOf({}).isValid());
    }

    void oneTrackIsNoGroup()
    {
        GroupTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGraph(test::madeGraphWithALoneTrack());
        GroupFilterModel filter;
        filter.setSourceModel(&model);
        QCOMPARE(model.rowCount(), 2); // the clique, and what is in no group
        QCOMPARE(filter.groupCount(), 1);
        const QModelIndex loose = model.index(1, 0);
        QCOMPARE(text(loose, GroupColumn::Title), QStringLiteral("Tracks without a group"));
        QCOMPARE(text(loose, GroupColumn::Versions), QString());
        QCOMPARE(model.rowCount(loose), 2); // every track of the picture has a row
        QCOMPARE(model.rowCount(model.index(0, 0, loose)), 1);
        QVERIFY(text(model.index(0, 0, model.index(0, 0, loose)), GroupColumn::Title)
                    .contains(QStringLiteral("of another group")));
        filter.setWords(model.graph()->titleOf(4)); // one of the two
        QCOMPARE(filter.groupCount(), 0);
        filter.setWords({});
        model.setGraph(test::madeGraph());
        QCOMPARE(filter.groupCount(), 2);

        const auto graph = test::madeGraphWithALoneTrack();
        QVERIFY(report::groupsCsv(*graph).contains("\r\n,,,,,")); // a track of no group
        QVERIFY(!report::graphvizDot(*graph).contains("cluster_2"));
        QCOMPARE(report::graphvizDot(*graph).count("[label="), 6); // but in the graph
    }

    void aGroupIsNamedByItsBestTaggedTrack()
    {
        auto snapshot = std::make_shared<library::Snapshot>(*madeCovers(test::madeLibrary()));
        const auto id = [](std::int64_t number) { return TrackId{number}; };
        for (std::size_t i = 0; i < 3; ++i) { // the strongest has no tags, the next a title alone
            catalogue::Track& track = snapshot->tracks[i];
            track.relativePath = "box/" + std::to_string(i + 1) + ".flac";
            track.title = i == 0   ? QStringLiteral("1")
                          : i == 1 ? QStringLiteral("A tune")
                                   : QStringLiteral("The tune");
            track.artist = i == 2 ? QStringLiteral("Somebody") : QString();
        }
        const auto titleFor = [&](std::vector<cover_map::CoverEdge> edges) {
            const auto graph =
                makeCoverGraph({snapshot, std::move(edges), test::madeThresholds}, 0.3).value();
            return graph->groupTitle(0);
        };
        QCOMPARE(titleFor({{id(1), id(2), 0.9}, {id(1), id(3), 0.9}, {id(2), id(3), 0.4}}),
                 QStringLiteral("The tune"));
        QCOMPARE(titleFor({{id(1), id(2), 0.9}}), QStringLiteral("A tune"));
        snapshot->tracks[1].title = QStringLiteral("2");
        QCOMPARE(titleFor({{id(1), id(2), 0.9}}), QStringLiteral("box/1"));
    }

    void whatIsDecidedAboutAPairIsSeen()
    {
        auto snapshot = std::make_shared<library::Snapshot>(*madeCovers(test::madeLibrary()));
        for (catalogue::Track& track : snapshot->tracks)
            track.contentHash = "hash " + QByteArray::number(static_cast<qint64>(track.id));
        GroupTreeModel model;
        model.setGraph(
            makeCoverGraph({snapshot, {{TrackId{1}, TrackId{2}, 0.9}}, test::madeThresholds}, 0.5).value());
        VerdictLedger ledger;
        model.setLedger(&ledger);
        const QModelIndex pair = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
        QVERIFY(!model.verdictOn(0));
        QVERIFY(pair.data(Qt::DecorationRole).isNull());
        catalogue::VerdictRecord record;
        record.clip = {"hash 2", "/music/clip.wav", {0.0, 10.0}};
        record.track.contentHash = "hash 1";
        record.decision = catalogue::Decision::Rejected;
        ledger.write({}, record);
        QVERIFY(model.verdictOn(0));
        QVERIFY(!pair.data(Qt::DecorationRole).isNull());
        QVERIFY(pair.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Rejected")));
    }

    void wordsFindGroupsByAnyOfTheirTracks()
    {
        GroupTreeModel model;
        model.setGraph(test::madeGraph());
        GroupFilterModel filter;
        filter.setSourceModel(&model);
        filter.setWords(QStringLiteral("artist PIECE")); // both words, whatever the case
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 4); // all of the group
        filter.setWords(QStringLiteral("nothing of the kind"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void sortsNumbersAsNumbers()
    {
        GroupTreeModel model;
        model.setGraph(test::madeGraph());
        GroupFilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(static_cast<int>(GroupColumn::Best), Qt::AscendingOrder);
        QCOMPARE(text(filter.index(0, 0), GroupColumn::Best), QStringLiteral("70 %"));
        filter.sort(static_cast<int>(GroupColumn::Best), Qt::DescendingOrder);
        QCOMPARE(text(filter.index(0, 0), GroupColumn::Best), QStringLiteral("84 %"));
    }

    void exportsHaveEveryTrackAndEveryPair()
    {
        const auto graph = test::madeGraph();
        const QByteArray groups = report::groupsCsv(*graph);
        QCOMPARE(groups.count("\r\n"), 1 + 6);
        QVERIFY(groups.contains("/music/piece-0.ogg"));
        const QByteArray pairs = report::pairsCsv(*graph);
        QCOMPARE(pairs.count("\r\n"), 1 + 8);
        QVERIFY(pairs.indexOf("0.84") < pairs.indexOf("0.55")); // the most probable first

        QXmlStreamReader xml(report::graphMl(*graph));
        int nodes = 0;
        int edges = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                nodes += xml.name() == QLatin1String("node") ? 1 : 0;
                edges += xml.name() == QLatin1String("edge") ? 1 : 0;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(nodes, 6);
        QCOMPARE(edges, 8);

        const QByteArray dot = report::graphvizDot(*graph);
        QCOMPARE(dot.count(" -- "), 8);
        QCOMPARE(dot.count('{'), dot.count('}'));
    }
};

QTEST_MAIN(GroupTreeModelTest)
#include "group_tree_model_test.moc"
