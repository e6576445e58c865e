// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/clip_report.h"

#include "tests/core/report/csv_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace coverscope;

namespace {

catalogue::Track track(std::int64_t id, const char* hash, const char* title)
{
    catalogue::Track made;
    made.id = TrackId{id};
    made.root = catalogue::RootId{1};
    made.relativePath = std::string(title) + ".flac";
    made.contentHash = hash;
    made.title = QString::fromUtf8(title);
    made.artist = QStringLiteral("The \"X\"");
    made.duration = 200.0;
    made.chunkCount = 2;
    return made;
}

library::Snapshot makeSnapshot()
{
    library::Snapshot snapshot;
    snapshot.roots.push_back({catalogue::RootId{1}, "/music"});
    snapshot.tracks = {track(7, "aa", "Zwölf"), track(8, "bb", "Acht"), track(9, "cc", "Broken")};
    snapshot.tracks[2].chunkCount = 0;
    for (std::size_t i = 0; i < snapshot.tracks.size(); ++i)
        snapshot.indexOfTrack.emplace(static_cast<std::int64_t>(snapshot.tracks[i].id), i);
    return snapshot;
}

search::SearchResult makeResult()
{
    auto query = std::make_shared<search::Query>();
    query->file = std::filesystem::path("/clips/caf\xe9, \"live\".wav"); // not valid UTF-8
    query->range = {5.0, 35.0};
    query->fileDuration = 61.5;
    query->chunks.resize(2);
    query->model.name = QStringLiteral("First");
    query->model.hash = "0123abcd";
    search::SearchResult result;
    result.query = query;
    result.thresholds = search::Calibration::forModel(query->model).thresholds();
    result.verdict = search::Verdict::Possible;
    result.candidateTracks = 2;
    for (int i = 0; i < 2; ++i) {
        search::Match match;
        match.rank = static_cast<std::size_t>(i) + 1;
        match.track = TrackId{7 + i};
        match.score = 0.75F - 0.25F * static_cast<float>(i);
        match.probability = i == 0 ? 0.8125 : 0.0625;
        result.matches.push_back(match);
    }
    base::Matrix similarities(2, 3);
    similarities.values = {0.1F, 0.75F, 0.2F, 0.3F, 0.25F, 0.5F};
    result.matches[0].evidence = std::make_shared<const search::Evidence>(search::makeEvidence(
        similarities, {{5.0, 25.0}, {15.0, 35.0}}, {{0.0, 20.0}, {10.0, 30.0}, {20.0, 40.0}}));
    result.matches[0].keyShift = -2;
    result.matches[0].tempoRatio = 1.0625;
    return result;
}

catalogue::VerdictRecord makeVerdict()
{
    catalogue::VerdictRecord verdict;
    verdict.clip = {"c1", "/clips/a.wav", {5.0, 35.0}};
    verdict.track.contentHash = "bb";
    verdict.decision = catalogue::Decision::Rejected;
    verdict.note = QStringLiteral("another song,\nthe same chords");
    verdict.decidedAt = QDateTime::fromString("2026-03-04T05:06:07Z", Qt::ISODate);
    verdict.decidedBy = QStringLiteral("anna");
    return verdict;
}

report::Report makeReport()
{
    report::Report made;
    const std::vector<catalogue::VerdictRecord> verdicts{makeVerdict()};
    made.clips.push_back(report::reportClip(makeResult(), makeSnapshot(), "c1", verdicts));
    made.clips.back().searchedAt = QDateTime::fromString("2026-03-04T05:00:00Z", Qt::ISODate);
    made.clips.push_back(report::failedClip(
        "/clips/x.mp3", {base::ErrorCode::EmptyFile, {}, QStringLiteral("“x.mp3” is empty."), {}}));
    made.library = report::reportLibrary("/no/such/library", makeSnapshot());
    made.model = report::reportModel(makeResult(), 7.5);
    made.programVersion = QStringLiteral("1.2.3");
    made.madeAt = QDateTime(QDate(2026, 3, 4), QTime(7, 30), QTimeZone(7200));
    made.madeBy = QStringLiteral("Anna Weber");
    return made;
}

QString field(const std::vector<QStringList>& records, std::size_t row, const char* name)
{
    const auto column = records[0].indexOf(QLatin1String(name));
    return column < 0 ? QStringLiteral("no such column") : records[row][column];
}

} // namespace

class ClipReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhatWasSearchedWhereAndWithWhat()
    {
        const auto records = test::parseCsv(report::reportCsv(makeReport()));
        QCOMPARE(records.size(), std::size_t{4});
        for (const QStringList& record : records)
            QCOMPARE(record.size(), records[0].size());
        for (const std::size_t row : {std::size_t{1}, std::size_t{2}}) {
            QCOMPARE(field(records, row, "clip"), QStringLiteral("/clips/caf\uFFFD, \"live\".wav"));
            QCOMPARE(field(records, row, "clip_hash"), QStringLiteral("c1"));
            QCOMPARE(field(records, row, "clip_start").toDouble(), 5.0);
            QCOMPARE(field(records, row, "clip_end").toDouble(), 35.0);
            QCOMPARE(field(records, row, "clip_length").toDouble(), 61.5);
            QCOMPARE(field(records, row, "searched_at"), QStringLiteral("2026-03-04T05:00:00Z"));
            QCOMPARE(field(records, row, "outcome"), QStringLiteral("possible"));
            QCOMPARE(field(records, row, "search_mode"), QStringLiteral("exact"));
            QCOMPARE(field(records, row, "tracks_compared"), QStringLiteral("2"));
        }
        for (std::size_t row = 1; row < records.size(); ++row) {
            QCOMPARE(field(records, row, "library"), QStringLiteral("/no/such/library"));
            QCOMPARE(field(records, row, "library_tracks"), QStringLiteral("2")); // the third has no chunks
            QCOMPARE(field(records, row, "library_seconds").toDouble(), 400.0);
            QCOMPARE(field(records, row, "library_indexed_at"), QString());
            QCOMPARE(field(records, row, "library_fingerprint").size(), 64);
            QCOMPARE(field(records, row, "model"), QStringLiteral("First"));
            QCOMPARE(field(records, row, "model_hash"), QStringLiteral("0123abcd"));
            QCOMPARE(field(records, row, "chunk_hop"), QStringLiteral("7.5"));
            QVERIFY(field(records, row, "match_threshold").toDouble() >
                    field(records, row, "possible_threshold").toDouble());
            QCOMPARE(field(records, row, "program_version"), QStringLiteral("1.2.3"));
            QCOMPARE(field(records, row, "made_at"), QStringLiteral("2026-03-04T05:30:00Z")); // UTC
            QCOMPARE(field(records, row, "made_by"), QStringLiteral("Anna Weber"));
        }
    }

    void matchesCarryTheirFiguresAndVerdicts()
    {
        const auto records = test::parseCsv(report::reportCsv(makeReport()));
        QCOMPARE(field(records, 1, "rank"), QStringLiteral("1"));
        QCOMPARE(field(records, 1, "track"), QStringLiteral("/music/Zwölf.flac"));
        QCOMPARE(field(records, 1, "track_hash"), QStringLiteral("aa"));
        QCOMPARE(field(records, 1, "title"), QStringLiteral("Zwölf"));
        QCOMPARE(field(records, 1, "artist"), QStringLiteral("The \"X\""));
        QCOMPARE(field(records, 1, "score").toDouble(), 0.75);
        QCOMPARE(field(records, 1, "probability").toDouble(), 0.8125);
        QCOMPARE(field(records, 1, "assessment"), QStringLiteral("match"));
        QCOMPARE(field(records, 1, "query_start").toDouble(), 5.0);
        QVERIFY(field(records, 1, "track_start").toDouble() < field(records, 1, "track_end").toDouble());
        QCOMPARE(field(records, 1, "key_shift"), QStringLiteral("-2"));
        QCOMPARE(field(records, 1, "tempo_ratio"), QStringLiteral("1.063"));
        QCOMPARE(field(records, 1, "verdict"), QString());

        QCOMPARE(field(records, 2, "assessment"), QStringLiteral("no match"));
        QCOMPARE(field(records, 2, "key_shift"), QString());
        QCOMPARE(field(records, 2, "track_start"), QString());
        QCOMPARE(field(records, 2, "verdict"), QStringLiteral("rejected"));
        QCOMPARE(field(records, 2, "note"), QStringLiteral("another song,\nthe same chords"));
        QCOMPARE(field(records, 2, "decided_at"), QStringLiteral("2026-03-04T05:06:07Z"));
        QCOMPARE(field(records, 2, "decided_by"), QStringLiteral("anna"));
    }

    void aClipThatFailedSaysWhy()
    {
        const auto records = test::parseCsv(report::reportCsv(makeReport()));
        QCOMPARE(field(records, 3, "clip"), QStringLiteral("/clips/x.mp3"));
        QCOMPARE(field(records, 3, "outcome"), QStringLiteral("failed"));
        QCOMPARE(field(records, 3, "problem"), QStringLiteral("“x.mp3” is empty."));
        for (const char* name : {"clip_start", "clip_end", "rank", "track", "probability", "search_mode"})
            QCOMPARE(field(records, 3, name), QString());
    }

    void aClipThatNothingResemblesHasARow()
    {
        report::Report made = makeReport();
        made.clips.resize(1);
        made.clips[0].matches.clear();
        made.clips[0].verdict = search::Verdict::NoMatch;
        const auto records = test::parseCsv(report::reportCsv(made));
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(field(records, 1, "outcome"), QStringLiteral("no match"));
        QCOMPARE(field(records, 1, "rank"), QString());
    }

    void theFingerprintTellsLibrariesApartWhateverTheirOrder()
    {
        const library::Snapshot snapshot = makeSnapshot();
        library::Snapshot turned = snapshot;
        std::swap(turned.tracks[0], turned.tracks[1]);
        library::Snapshot other = snapshot;
        other.tracks[1].contentHash = "dd";
        const QByteArray fingerprint = report::reportLibrary({}, snapshot).fingerprint;
        QCOMPARE(report::reportLibrary({}, turned).fingerprint, fingerprint);
        QVERIFY(report::reportLibrary({}, other).fingerprint != fingerprint);
    }

    void theDateOfALibraryIsThatOfItsNewestSegment()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        std::ofstream(folder / "embeddings-1.seg") << "a segment";
        std::ofstream(folder / "catalogue.sqlite") << "newer, since verdicts are written there";
        const std::chrono::sys_seconds wanted = std::chrono::sys_days(std::chrono::year(2025) / 6 / 7);
        std::filesystem::last_write_time(folder / "embeddings-1.seg",
                                         std::chrono::file_clock::from_sys(wanted));
        QCOMPARE(report::reportLibrary(folder, makeSnapshot()).indexedAt,
                 QDateTime::fromString("2025-06-07T00:00:00Z", Qt::ISODate));
    }
};

QTEST_GUILESS_MAIN(ClipReportTest)
#include "clip_report_test.moc"
