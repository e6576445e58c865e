// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a library of many decisions costs, on the page that shows them and in a case's report:
//
//     QT_QPA_PLATFORM=offscreen decisions_benchmark FOLDER [VERDICTS [WORKS]]     200 000 and 50 000
//
// Makes the library once, of records alone: every tenth verdict is on the clip of the one before, and a case
// holds the decisions on 500 clips. Times are of the window's thread unless they are of reading; what a
// person waits for after a key or a click is `filter`, `sort` and `case`.
#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/catalogue/case_store.h"
#include "core/catalogue/work_store.h"
#include "core/works/case_report.h"
#include "ui/decisions/case_controls.h"
#include "ui/decisions/decision_filter_model.h"
#include "ui/decisions/decision_table_model.h"
#include "ui/decisions/decisions_page.h"
#include "ui/results/verdict_ledger.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTableView>
#include <QTextStream>

#include <functional>

using namespace coverscope;
namespace fs = std::filesystem;
using catalogue::Catalogue;
using OpenMode = Catalogue::OpenMode;

namespace {

constexpr int caseClips = 500;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <class Value>
Value orExit(base::Result<Value> result)
{
    if (!result) {
        out() << result.error().message << Qt::endl;
        std::exit(1);
    }
    return std::move(*result);
}

catalogue::JudgedTrack trackOf(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return {"track " + digits,
            TrackId{number + 1},
            base::pathFromBytes("/music/artist " + QByteArray::number(number % 500) + "/tune " + digits +
                                ".flac"),
            QStringLiteral("Tune %1").arg(number),
            QStringLiteral("Artist %1").arg(number % 500),
            180.0};
}

catalogue::VerdictRecord recordOf(int number)
{
    catalogue::VerdictRecord record;
    const QByteArray clip = QByteArray::number(number % 10 == 1 ? number - 1 : number);
    record.clip = {"clip " + clip, base::pathFromBytes("/clips/claim " + clip + ".wav"), {10.0, 40.0}};
    record.track = trackOf(number % 20000);
    record.decision = static_cast<catalogue::Decision>(number % 3);
    record.note =
        number % 4 == 0 ? QStringLiteral("the bridge is another one, number %1").arg(number) : QString();
    record.decidedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + (number * 7919LL) % 60'000'000).toUTC();
    record.decidedBy = QStringLiteral("Person %1").arg(number % 12);
    record.modelHash = "0011";
    record.modelName = QStringLiteral("a model");
    record.score = 0.2 + (number % 800) / 1000.0;
    record.probability = (number % 1000) / 1000.0;
    record.queryTimes = base::TimeRange{10.0, 40.0};
    record.trackTimes = base::TimeRange{60.0, 90.0};
    return record;
}

void makeLibrary(const fs::path& folder, int verdicts, int works)
{
    orExit(Catalogue::open(folder, OpenMode::CreateIfMissing));
    auto store = orExit(catalogue::VerdictStore::open(folder, OpenMode::Existing));
    for (int first = 0; first < verdicts; first += 5000) {
        std::vector<catalogue::VerdictRecord> some;
        for (int i = first; i < std::min(first + 5000, verdicts); ++i)
            some.push_back(recordOf(i));
        orExit(store.add(some));
    }
    auto known = orExit(catalogue::WorkStore::open(folder, OpenMode::Existing));
    for (int first = 0; first < works; first += 5000) {
        catalogue::WorkChanges changes;
        for (int i = first; i < std::min(first + 5000, works); ++i) {
            catalogue::Work work;
            work.uid = QByteArray::number(i);
            work.title = QStringLiteral("Work %1").arg(i);
            for (int k = 0; k < 3; ++k)
                work.recordings.push_back({trackOf(3 * i + k), {}, {}, {}});
            changes.put.push_back(std::move(work));
        }
        orExit(known.apply(changes));
    }
    auto cases = orExit(catalogue::CaseStore::open(folder, OpenMode::Existing));
    const auto made = orExit(cases.make({QStringLiteral("2026/17"), base::personName(), {}}));
    catalogue::CaseContents contents;
    for (int i = 0; i < caseClips; ++i)
        contents.clips.push_back({recordOf(100 * i).clip.contentHash, recordOf(100 * i).clip.path});
    if (!cases.add(made.id, contents))
        std::exit(1);
}

void tell(const char* what, const QElapsedTimer& timer)
{
    out() << qSetFieldWidth(34) << Qt::left << what << qSetFieldWidth(0) << timer.elapsed() << " ms"
          << Qt::endl;
}

void waitUntil(const std::function<bool()>& isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

void measureReading(const fs::path& folder)
{
    QElapsedTimer timer;
    timer.start();
    orExit(orExit(catalogue::VerdictStore::open(folder, OpenMode::ReadOnly)).currentOfAll());
    tell("reading: all verdicts", timer);
    timer.start();
    orExit(orExit(catalogue::WorkStore::open(folder, OpenMode::ReadOnly)).works());
    tell("reading: all works", timer);
    timer.start();
    const auto cases = orExit(orExit(catalogue::CaseStore::open(folder, OpenMode::ReadOnly)).cases());
    tell("reading: cases", timer);
    timer.start();
    const auto made = orExit(works::caseReport(folder, cases.front().id));
    tell("a case's report, 500 clips", timer);
    timer.start();
    report::reportCsv(made);
    tell("  as a table", timer);
}

void measurePage(const fs::path& folder)
{
    ui::VerdictLedger ledger;
    ui::DecisionsPage page;
    page.setLedger(&ledger);
    page.resize(1400, 900);
    page.show();
    QElapsedTimer timer;
    timer.start();
    ledger.open(folder);
    waitUntil([&] { return page.filter()->rowCount() > 0; });
    tell("page: from opening to shown", timer);
    waitUntil([&] { return page.caseBox()->count() > 1; });
    const auto measure = [&timer](const char* what, const std::function<void()>& change) {
        timer.start();
        change();
        QCoreApplication::processEvents();
        tell(what, timer);
    };
    measure("filter: words, the first time",
            [&] { page.filter()->setWords(QStringLiteral("bridge tune 77")); });
    out() << "  " << page.filter()->rowCount() << " rows" << Qt::endl;
    measure("filter: words, a letter more",
            [&] { page.filter()->setWords(QStringLiteral("bridge tune 777")); });
    measure("filter: none", [&] { page.filter()->setWords({}); });
    measure("filter: a person", [&] { page.personBox()->setCurrentIndex(3); });
    measure("filter: anybody", [&] { page.personBox()->setCurrentIndex(0); });
    measure("sort: by probability", [&] {
        page.table()->sortByColumn(static_cast<int>(ui::DecisionColumn::Probability), Qt::DescendingOrder);
    });
    measure("sort: by track", [&] {
        page.table()->sortByColumn(static_cast<int>(ui::DecisionColumn::Track), Qt::AscendingOrder);
    });
    measure("sort: by date", [&] {
        page.table()->sortByColumn(static_cast<int>(ui::DecisionColumn::Date), Qt::DescendingOrder);
    });
    timer.start();
    page.caseBox()->setCurrentIndex(1);
    waitUntil([&] { return page.filter()->rowCount() < page.filter()->sourceModel()->rowCount(); });
    tell("case: from choosing to shown", timer);
    out() << "  " << page.filter()->rowCount() << " rows" << Qt::endl;
    timer.start();
    ledger.write(folder, recordOf(0));
    QCoreApplication::processEvents();
    tell("page: one more decision", timer);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        out() << "FOLDER [VERDICTS [WORKS]]" << Qt::endl;
        return 2;
    }
    const fs::path folder = base::pathFromQString(arguments[1]);
    const int verdicts = arguments.value(2, QStringLiteral("200000")).toInt();
    const int works = arguments.value(3, QStringLiteral("50000")).toInt();
    if (!fs::exists(folder / "catalogue.sqlite")) {
        QElapsedTimer timer;
        timer.start();
        makeLibrary(folder, verdicts, works);
        tell("making the library", timer);
    }
    measureReading(folder);
    measurePage(folder);
    return 0;
}
