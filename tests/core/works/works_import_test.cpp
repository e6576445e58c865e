// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/works_import.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "core/works/works_json.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace coverscope;
using namespace coverscope::works;
using catalogue::RecordingRole;
using catalogue::Track;
using catalogue::Work;
using catalogue::WorkOrigin;

namespace {

Track track(std::int64_t id, const char* path, const char* title, const char* artist, const char* album,
            const QByteArray& hash = {})
{
    Track made;
    made.id = TrackId{id};
    made.root = catalogue::RootId{1};
    made.relativePath = base::pathFromBytes(path);
    made.title = QString::fromUtf8(title);
    made.artist = QString::fromUtf8(artist);
    made.album = QString::fromUtf8(album);
    made.contentHash = hash.isEmpty() ? "hash" + QByteArray::number(static_cast<qint64>(id)) : hash;
    made.duration = 100.0;
    return made;
}

// Song after song of this library, which need not be there.
std::unique_ptr<LibraryTracks> madeLibrary()
{
    return std::make_unique<LibraryTracks>(
        std::vector<catalogue::Root>{{catalogue::RootId{1}, "/nowhere/music"}},
        std::vector<Track>{track(1, "a/yesterday.wav", "Yesterday", "The Beatles", "Help"),
                           track(2, "b/yesterday.wav", "Yesterday", "Ray Charles", "Listen"),
                           track(3, "b/again.wav", "YESTERDAY ", "Ray Charles", "Live"),
                           track(4, "c/caf\xE9.wav", "Größe", "Dvořák", ""),
                           track(5, "d/formula.wav", "=1+1", "'quoted", "a, \"b\"\nc"),
                           track(6, "d/copy.wav", "Copy", "", "", "same"),
                           track(7, "e/copy.wav", "Copy", "", "", "same")});
}

constexpr auto listPlace = "/nowhere/lists/works.csv";

WorksImport import(const LibraryTracks& library, const QByteArray& csv, const std::vector<Work>& works = {},
                   const std::vector<catalogue::PairDecision>& decisions = {},
                   OtherWork otherWork = OtherWork::Contradicts)
{
    const auto table = parseWorkTable(csv, listPlace);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return planImport(*table, library, works, decisions, otherWork);
}

// What the works are once the import is written.
std::vector<Work> after(std::vector<Work> works, const WorksImport& result)
{
    for (const Work& work : result.changes.put) {
        const auto place = std::find_if(works.begin(), works.end(),
                                        [&work](const Work& each) { return each.uid == work.uid; });
        if (place == works.end())
            works.push_back(work);
        else
            *place = work;
    }
    return works;
}

QString kindsOf(const WorksImport& result)
{
    QStringList kinds;
    for (const RowProblem& problem : result.problems)
        kinds.append(QStringLiteral("%1 %2").arg(problem.line).arg(problemWord(problem.kind)));
    return kinds.join(QStringLiteral(", "));
}

} // namespace

class WorksImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordingsAreFoundByFileAndByTags()
    {
        const auto library = madeLibrary();
        const WorksImport result = import(*library, "work,composers,year,role,notes,file,title,artist,album\n"
                                                    "Yesterday,Lennon/McCartney,1965,original,a note,"
                                                    "/nowhere/music/a/yesterday.wav,,,\n"
                                                    "yesterday,,,Cover,,b/yesterday.wav,,,\n"
                                                    "Yesterday,,,live,,,yesterday,ray charles,LIVE\n"
                                                    "Gr\xC3\xB6\xC3\x9F"
                                                    "e,,,,,c/caf\xE9.wav,,,\n"
                                                    "Twice,,,,,,Copy,,\n");
        QCOMPARE(kindsOf(result), QString());
        QCOMPARE(result.rows, std::size_t{5});
        QCOMPARE(result.newWorks, std::size_t{3});
        QCOMPARE(result.newRecordings, std::size_t{5});
        const Work& work = result.changes.put.front();
        QCOMPARE(work.title, QStringLiteral("Yesterday")); // as the first line spells it
        QCOMPARE(work.composers, QStringLiteral("Lennon/McCartney"));
        QCOMPARE(work.year, std::optional(1965));
        QCOMPARE(work.notes, QStringLiteral("a note"));
        QCOMPARE(work.recordings.size(), std::size_t{3});
        QVERIFY(work.recordings[0].role == RecordingRole::Original);
        QVERIFY(work.recordings[2].role == RecordingRole::Live);
        QVERIFY(work.recordings[0].origin == WorkOrigin::Import);
        QCOMPARE(work.recordings[2].track.contentHash, QByteArray("hash3"));
    }

    void tablesOfAllSpreadsheetsAreRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("semicolons") << QByteArray("file;work\r\na/yesterday.wav;Y\r\n");
        QTest::newRow("said") << QByteArray("sep=;\r\nfile;work\r\na/yesterday.wav;Y\r\n");
        QTest::newRow("tabs, a mark") << QByteArray("\xEF\xBB\xBF"
                                                    "Datei\tWerk\na/yesterday.wav\tY\n");
        QTest::newRow("quotes") << QByteArray("\"work\",\"file\"\n\"Y\",\"a/yesterday.wav\"\n");
        QTest::newRow("order and more columns") << QByteArray("x,WORK,y,File\n1,Y,2,a/yesterday.wav\n");
    }

    void tablesOfAllSpreadsheetsAreRead()
    {
        QFETCH(QByteArray, csv);
        const auto library = madeLibrary();
        const WorksImport result = import(*library, csv);
        QCOMPARE(kindsOf(result), QString());
        QCOMPARE(result.newRecordings, std::size_t{1});
        QCOMPARE(result.changes.put.front().title, QStringLiteral("Y"));
    }

    void aTableWithoutTheColumnsIsRefused()
    {
        for (const char* csv : {"", "file,title\na.wav,b\n", "work,year\nx,1900\n", "a.wav\nb.wav\n"})
            QCOMPARE(parseWorkTable(csv, listPlace).error().code, base::ErrorCode::UnsupportedFormat);
    }

    void everyMistakeIsNamedWithItsLine()
    {
        const auto library = madeLibrary();
        const WorksImport result = import(*library, "work,composers,year,role,file,title,artist\n"
                                                    "Y,,,,nowhere.wav,,\n"               // 2
                                                    ",,,,a/yesterday.wav,,\n"            // 3
                                                    "Y,,,,,,\n"                          // 4
                                                    "Y,,,,,,The Beatles\n"               // 5
                                                    "Y,,about 1965,,a/yesterday.wav,,\n" // 6
                                                    "Y,,,sung,a/yesterday.wav,,\n"       // 7
                                                    "Y,,,,,Yesterday,\n" // 8: three recordings
                                                    "Y,,,,a/yesterday.wav,,,,too much\n"          // 9
                                                    "\"Y\nsecond line\",,1900,,,Nothing,Nobody\n" // 10
                                                    "Y,A,1965,original,a/yesterday.wav,,\n"       // 12
                                                    "Y,A,1966,,b/yesterday.wav,,\n"  // 13: another year
                                                    "Y,A,,cover,a/yesterday.wav,,\n" // 14: another role
                                                    "Z,,,,a/yesterday.wav,,\n"       // 15: another work
                                                    "Y,B,,,b/again.wav,,\n" // 16: a work of another composer
                                                    "Y,,,,c/caf\xE9.wav,,\n"); // 17: of which of both
        QCOMPARE(
            kindsOf(result),
            QStringLiteral("2 not_found, 3 malformed, 4 malformed, 5 malformed, 6 malformed, 7 malformed, "
                           "8 ambiguous, 9 malformed, 10 not_found, 13 contradicting, 14 contradicting, "
                           "15 contradicting, 17 ambiguous"));
        QCOMPARE(result.newRecordings, std::size_t{2});
        QCOMPARE(result.newWorks, std::size_t{2}); // what is left out leaves no work behind
        for (const RowProblem& problem : result.problems)
            QVERIFY(problem.message.size() > 20);
        QVERIFY(result.problems[6].message.contains(QStringLiteral("/nowhere/music/a/yesterday.wav")));
        QCOMPARE(importJson(result)[QStringLiteral("problems")].toArray().size(), 13);
    }

    void aMedleyIsOfSeveralWorks()
    {
        const auto library = madeLibrary();
        const WorksImport result = import(*library, "work,role,file\n"
                                                    "A,medley,a/yesterday.wav\n"
                                                    "B,medley,a/yesterday.wav\n"
                                                    "C,,a/yesterday.wav\n"
                                                    "D,quotation,a/yesterday.wav\n");
        QCOMPARE(kindsOf(result), QString());
        QCOMPARE(result.newWorks, std::size_t{4});
    }

    void whatWasExportedChangesNothing()
    {
        const auto library = madeLibrary();
        Work strange;
        strange.uid = catalogue::newWorkUid();
        strange.title = QStringLiteral("=SUM(A1), \"quoted\"");
        strange.composers = QStringLiteral("'-x");
        strange.year = -50;
        strange.notes = QStringLiteral("two\r\nlines; and, more ");
        strange.musicBrainzId = QStringLiteral("5F8AF0D2-0000-4000-8000-000000000001");
        for (const Track& each : library->tracks())
            strange.recordings.push_back({library->judged(each), {}, WorkOrigin::Person, {}});
        strange.recordings[1].role = RecordingRole::Quotation;
        strange.recordings[2].musicBrainzId = QStringLiteral("5F8AF0D2-0000-4000-8000-000000000002");
        Work empty;
        empty.uid = catalogue::newWorkUid();
        empty.title = QStringLiteral("Nobody plays it");
        Work other; // called alike, of its own tracks and of one that has left
        other.uid = catalogue::newWorkUid();
        other.title = strange.title;
        other.recordings.push_back({library->judged(library->tracks()[0]), {}, WorkOrigin::Map, {}});
        other.recordings.push_back(
            {{"gone", TrackId{99}, "/nowhere/gone.wav", QStringLiteral("Gone"), {}, 10.0},
             {},
             WorkOrigin::Map,
             {}});
        const std::vector<Work> works = {strange, empty, other};
        const QByteArray csv = report::forSpreadsheet(worksCsv(works, *library));
        QCOMPARE(csv.count("\r\n") >= 11, true);
        const WorksImport again = import(*library, csv, works);
        QCOMPARE(kindsOf(again), QString());
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(again.rows, std::size_t{10});

        // Into an empty library, and out of it again.
        const std::vector<Work> brought = after({}, import(*library, csv));
        QCOMPARE(brought.size(), std::size_t{2}); // `other` has nothing that this one could know or may take
        QCOMPARE(brought.front().uid, strange.uid);
        QCOMPARE(brought.front().title, strange.title);
        QCOMPARE(brought.front().year, strange.year);
        QCOMPARE(brought.front().recordings.size(), std::size_t{6}); // copies are one
        QVERIFY(import(*library, worksCsv(brought, *library), brought).changes.isEmpty());
    }

    void anEditedTableChangesTheWork()
    {
        const auto library = madeLibrary();
        const std::vector<Work> before =
            after({}, import(*library, "work,composers,file\nOld,,a/yesterday.wav\nOld,,b/yesterday.wav\n"));
        QByteArray csv = worksCsv(before, *library);
        csv.replace("Old,", "New,");
        const WorksImport result = import(*library, csv, before);
        QCOMPARE(result.changedWorks, std::size_t{1});
        QCOMPARE(result.newWorks + result.newRecordings, std::size_t{0});
        QCOMPARE(after(before, result).front().title, QStringLiteral("New"));
        QCOMPARE(after(before, result).size(), std::size_t{1});

        QByteArray half = worksCsv(before, *library);
        half.replace(half.indexOf("Old,"), 3, "New"); // only one of its lines
        QCOMPARE(kindsOf(import(*library, half, before)), QStringLiteral("3 contradicting"));
    }

    void whatTheLibraryKnowsIsNotMovedUnasked()
    {
        const auto library = madeLibrary();
        const std::vector<Work> before =
            after({}, import(*library, "work,file\nA,a/yesterday.wav\nA,b/yesterday.wav\n"));
        const QByteArray csv = "work,file\nB,a/yesterday.wav\n";
        QCOMPARE(kindsOf(import(*library, csv, before)), QStringLiteral("2 contradicting"));
        QVERIFY(import(*library, csv, before).changes.isEmpty());
        const WorksImport moved = import(*library, csv, before, {}, OtherWork::IsLeft);
        QCOMPARE(kindsOf(moved), QString());
        QCOMPARE(moved.movedRecordings, std::size_t{1});
        const std::vector<Work> now = after(before, moved);
        QCOMPARE(now.size(), std::size_t{2});
        QCOMPARE(now[0].recordings.size(), std::size_t{1});
        QCOMPARE(now[0].recordings.front().track.contentHash, QByteArray("hash2"));
        QCOMPARE(now[1].recordings.front().track.contentHash, QByteArray("hash1"));
    }

    void aRejectedPairIsNotPutToOneWork()
    {
        const auto library = madeLibrary();
        catalogue::PairDecision decision;
        decision.first = library->judged(library->tracks()[1]);
        decision.second = library->judged(library->tracks()[0]);
        decision.decision = catalogue::Decision::Rejected;
        const QByteArray csv = "work,file\nA,a/yesterday.wav\nA,b/yesterday.wav\nA,b/again.wav\n";
        QCOMPARE(kindsOf(import(*library, csv, {}, {decision})), QStringLiteral("3 contradicting"));
        decision.decision = catalogue::Decision::Unsure;
        QCOMPARE(kindsOf(import(*library, csv, {}, {decision})), QString());
    }

    void aListMakesAnAnswerOfTheMapAWordOfAPerson()
    {
        const auto library = madeLibrary();
        std::vector<Work> before = after({}, import(*library, "work,file\nA,a/yesterday.wav\n"));
        before.front().recordings.front().origin = WorkOrigin::Map;
        QVERIFY(import(*library, worksCsv(before, *library), before).changes.isEmpty());
        const WorksImport said = import(*library, "work,file\nA,a/yesterday.wav\n", before);
        QCOMPARE(said.changedRecordings, std::size_t{1});
        QVERIFY(after(before, said).front().recordings.front().origin == WorkOrigin::Import);
    }

    void tenThousandLinesWithEveryMistakeAreAnswered()
    {
        std::vector<Track> tracks;
        for (int i = 1; i <= 5000; ++i)
            tracks.push_back(track(i, ("x/" + QByteArray::number(i) + ".wav").constData(),
                                   QByteArray::number(i % 2500).constData(), "Someone", ""));
        const LibraryTracks library({{catalogue::RootId{1}, "/nowhere/music"}}, std::move(tracks));
        QByteArray csv = "work,year,role,file,title\n";
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray number = QByteArray::number(i % 5000 + 1);
            const QByteArray work = "Work " + QByteArray::number(i / 3);
            switch (i % 8) {
            case 0:
                csv += work + ",,,x/missing" + number + ".wav,\n";
                break;
            case 1:
                csv += work + ",,,," + QByteArray::number(i % 2500) + "\n"; // twice in the library
                break;
            case 2:
                csv += work + ",never,,x/" + number + ".wav,\n";
                break;
            case 3:
                csv += ",,,x/" + number + ".wav,\n";
                break;
            case 4:
                csv += work + ",,,x/" + number + ".wav,,more\n";
                break;
            default:
                csv += work + ",,cover,x/" + number + ".wav,\n";
                break;
            }
        }
        const WorksImport result = import(library, csv);
        QCOMPARE(result.rows, std::size_t{10'000});
        QVERIFY(result.problems.size() >= 6250);
        QVERIFY(result.newRecordings >= 1000);
        QVERIFY(std::is_sorted(result.problems.begin(), result.problems.end(),
                               [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; }));
        QCOMPARE(result.newRecordings + result.problems.size() <= result.rows, true);
    }
};

QTEST_GUILESS_MAIN(WorksImportTest)
#include "works_import_test.moc"
