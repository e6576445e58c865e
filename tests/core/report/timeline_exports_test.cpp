// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_exports.h"

#include "core/report/clip_report.h"
#include "core/report/timeline_entries.h"
#include "core/report/timeline_report.h"
#include "tests/core/report/csv_reader.h"

#include <QJsonArray>
#include <QLocale>
#include <QXmlStreamReader>
#include <QtTest>

using namespace coverscope;

namespace {

catalogue::Track track(std::int64_t id, const QString& title, const QString& artist)
{
    catalogue::Track made;
    made.id = TrackId{id};
    made.root = catalogue::RootId{1};
    made.relativePath = "track-" + std::to_string(id) + ".flac";
    made.title = title;
    made.artist = artist;
    made.duration = 200.0;
    made.chunkCount = 2;
    return made;
}

library::Snapshot makeSnapshot()
{
    library::Snapshot snapshot;
    snapshot.roots.push_back({catalogue::RootId{1}, "/music"});
    snapshot.tracks = {track(7, QStringLiteral("Zwölf \"live\" & <mehr>"), QStringLiteral("Anna\tB")),
                       track(8, QStringLiteral("Acht"), {})};
    for (std::size_t i = 0; i < snapshot.tracks.size(); ++i)
        snapshot.indexOfTrack.emplace(static_cast<std::int64_t>(snapshot.tracks[i].id), i);
    return snapshot;
}

search::PlayedStretch played(std::int64_t id, double start, double end)
{
    search::PlayedStretch stretch;
    stretch.track = TrackId{id};
    stretch.time = {start, end};
    stretch.inTrack = {12.5, 12.5 + end - start};
    stretch.keyShift = -2;
    stretch.tempoRatio = 1.25;
    stretch.probability = 0.9375;
    stretch.verdict = search::Verdict::Match;
    return stretch;
}

// 0 speech, 10.5 seven, 70 silence, 75 eight, 130 seven again, 200 music, 250 other sound, 260
search::Timeline makeTimeline()
{
    search::Timeline timeline;
    timeline.file = "/radio/the \"hour\".mp3";
    timeline.duration = 260.0;
    timeline.stretches = {played(7, 10.5, 70.0), played(8, 75.0, 130.0), played(7, 130.0, 200.0)};
    timeline.unknown = {{{0.0, 10.5}, search::UnknownKind::Speech},
                        {{70.0, 75.0}, search::UnknownKind::Silence},
                        {{200.0, 250.0}, search::UnknownKind::Music},
                        {{250.0, 260.0}, search::UnknownKind::Other}};
    return timeline;
}

struct Region
{
    qint64 frame = 0;
    qint64 duration = 0;
    double value = 0.0;
    QString label;
};

} // namespace

class TimelineExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); } // which writes 1.234,5
    void entriesStandInTheOrderOfTime();
    void jsonTellsKnownAndUnknownApart();
    void tableHasARowForEachStretch();
    void cueSheetHasQuotesAndFramesRight();
    void cueSheetEndsWhereItCanHoldNoMore();
    void labelsAreOneLineEach();
    void layerIsReadBack();
    void layerOfNothingIsWellFormed();
    void playlistHasMusicAndItsTimes();
    void aReportHasARowForEachStretchWithItsVerdict();
};

void TimelineExportsTest::entriesStandInTheOrderOfTime()
{
    const search::Timeline timeline = makeTimeline();
    const auto entries = report::timelineEntries(timeline);
    QCOMPARE(entries.size(), std::size_t{7});
    for (std::size_t k = 0; k < entries.size(); ++k) {
        QVERIFY((entries[k].played == nullptr) != (entries[k].unknown == nullptr));
        QVERIFY(k == 0 || entries[k].time.start == entries[k - 1].time.end);
    }
    QCOMPARE(report::entryName(entries[3], makeSnapshot()), QStringLiteral("Acht"));
    QVERIFY(report::entryName(entries[1], makeSnapshot()).contains(QStringLiteral("Anna")));
}

void TimelineExportsTest::jsonTellsKnownAndUnknownApart()
{
    const QJsonObject json = report::timelineJson(makeTimeline(), makeSnapshot());
    QCOMPARE(json["duration"].toDouble(), 260.0);
    const QJsonArray stretches = json["stretches"].toArray();
    QCOMPARE(stretches.size(), 3);
    QCOMPARE(stretches[0].toObject()["file"].toString(), QStringLiteral("/music/track-7.flac"));
    QCOMPARE(stretches[0].toObject()["track_start"].toDouble(), 12.5);
    QStringList kinds;
    for (const QJsonValue& unknown : json["unknown"].toArray())
        kinds << unknown.toObject()["kind"].toString();
    QCOMPARE(kinds.join(QLatin1Char(' ')), QStringLiteral("speech silence music other"));
}

void TimelineExportsTest::tableHasARowForEachStretch()
{
    const auto rows = test::parseCsv(report::timelineCsv(makeTimeline(), makeSnapshot()));
    QCOMPARE(rows.size(), std::size_t{8});
    for (const auto& row : rows)
        QCOMPARE(row.size(), rows.front().size());
    QCOMPARE(rows[1][2], QStringLiteral("speech"));
    QCOMPARE(rows[2][2], QStringLiteral("known"));
    QCOMPARE(rows[2][0].toDouble(), 10.5);
    QCOMPARE(rows[2][5], QStringLiteral("Zwölf \"live\" & <mehr>"));
}

void TimelineExportsTest::cueSheetHasQuotesAndFramesRight()
{
    const QByteArray cue = report::timelineCue(makeTimeline(), makeSnapshot());
    QVERIFY(cue.startsWith("FILE \"the 'hour'.mp3\" WAVE\n"));
    QCOMPARE(cue.count("  TRACK "), 7);
    QVERIFY(cue.contains("    TITLE \"Zwölf 'live' & <mehr>\"\n"));
    QVERIFY(cue.contains("    INDEX 01 00:10:38\n")); // 10.5 s: 37.5 frames
    QVERIFY(cue.contains("    INDEX 01 02:10:00\n"));
}

void TimelineExportsTest::cueSheetEndsWhereItCanHoldNoMore()
{
    search::Timeline timeline;
    timeline.file = "long.wav";
    for (int k = 0; k < 150; ++k)
        timeline.stretches.push_back(played(8, 20.0 * k, 20.0 * k + 20.0));
    QCOMPARE(report::timelineCue(timeline, makeSnapshot()).count("  TRACK "), 99);
}

void TimelineExportsTest::labelsAreOneLineEach()
{
    const QList<QByteArray> lines =
        report::timelineLabels(makeTimeline(), makeSnapshot()).trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype{7});
    for (const QByteArray& line : lines)
        QCOMPARE(line.count('\t'), 2); // the tab of a tag is none of ours
    QVERIFY(lines[1].startsWith("10.500\t70.000\tZwölf"));
}

void TimelineExportsTest::layerIsReadBack()
{
    constexpr int sampleRate = 48000;
    QXmlStreamReader reader(report::timelineLayer(makeTimeline(), makeSnapshot(), sampleRate));
    std::vector<Region> regions;
    QString subtype;
    QString layerType;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto text = [&attributes](const char* name) {
            return attributes.value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("model")) {
            QCOMPARE(text("sampleRate").toInt(), sampleRate);
            QCOMPARE(text("dimensions"), QStringLiteral("3"));
            QCOMPARE(text("minimum").toDouble(), 0.0);
            QCOMPARE(text("maximum").toDouble(), 2.0);
            subtype = text("subtype");
        } else if (reader.name() == QLatin1String("layer")) {
            layerType = text("type");
        } else if (reader.name() == QLatin1String("point")) {
            regions.push_back({text("frame").toLongLong(), text("duration").toLongLong(),
                               text("value").toDouble(), text("label")});
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(subtype, QStringLiteral("region"));
    QCOMPARE(layerType, QStringLiteral("regions"));
    QCOMPARE(regions.size(), std::size_t{7});
    QCOMPARE(regions[1].frame, qint64{504000}); // 10.5 s
    QCOMPARE(regions[1].duration, qint64{2856000});
    QVERIFY(regions[1].label.startsWith(QStringLiteral("Zwölf \"live\" & <mehr>")));
    // A track that comes again stands where it stood; what is not known lies at the bottom.
    const std::vector<double> expected{0.0, 1.0, 0.0, 2.0, 1.0, 0.0, 0.0};
    for (std::size_t k = 0; k < regions.size(); ++k)
        QCOMPARE(regions[k].value, expected[k]);
}

void TimelineExportsTest::layerOfNothingIsWellFormed()
{
    QXmlStreamReader reader(report::timelineLayer({}, makeSnapshot(), 44100));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY(!reader.hasError());
}

void TimelineExportsTest::playlistHasMusicAndItsTimes()
{
    const QByteArray playlist = report::timelinePlaylist(makeTimeline(), makeSnapshot());
    const QList<QByteArray> lines = playlist.trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("#EXTM3U"));
    QCOMPARE(lines.size(), qsizetype{1 + 4 * 4}); // three stretches, and the unknown music
    QVERIFY(lines[1].startsWith("#EXTINF:60,Zwölf"));
    QCOMPARE(lines[2], QByteArray("#EXTVLCOPT:start-time=10.500"));
    QCOMPARE(lines[3], QByteArray("#EXTVLCOPT:stop-time=70.000"));
    QCOMPARE(lines[4], QByteArray("/radio/the \"hour\".mp3"));
    QCOMPARE(lines[14], QByteArray("#EXTVLCOPT:start-time=200.000"));
}

void TimelineExportsTest::aReportHasARowForEachStretchWithItsVerdict()
{
    catalogue::VerdictRecord verdict;
    verdict.clip = {"c1", "/radio/x.mp3", {76.0, 129.0}};
    verdict.track.lastId = TrackId{8};
    verdict.track.duration = 200.0;
    verdict.decision = catalogue::Decision::Confirmed;
    report::Report made;
    made.kind = report::Report::Kind::Timeline;
    made.clips = report::reportStretches(makeTimeline(), makeSnapshot(), "c1", std::span(&verdict, 1));
    QCOMPARE(made.clips.size(), std::size_t{7});
    QCOMPARE(made.clips[3].matches.front().decision, std::optional(catalogue::Decision::Confirmed));
    QVERIFY(!made.clips[1].matches.front().decision);
    const auto rows = test::parseCsv(report::reportCsv(made));
    QCOMPARE(rows.size(), std::size_t{8});
    QCOMPARE(rows[0].back(), QStringLiteral("heard"));
    QCOMPARE(rows[1].back(), QStringLiteral("speech"));
    QVERIFY(rows[2].back().isEmpty());
    QCOMPARE(rows[4][2].toDouble(), 75.0); // clip_start
    for (const auto& row : rows)
        QCOMPARE(row.size(), rows.front().size());
}

QTEST_GUILESS_MAIN(TimelineExportsTest)
#include "timeline_exports_test.moc"
