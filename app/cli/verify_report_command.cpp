// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "core/report/hash_check.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace coverscope::cli {

namespace fs = std::filesystem;
using report::HashCheck;
using report::HashFinding;

namespace {

using What = HashFinding::What;
using Of = HashFinding::Of;

struct CheckedReport
{
    fs::path listFile;
    report::HashList list;
    HashCheck check;
    bool isAnother = false; // than the one with the seal that was given

    bool isSound() const { return check.isSound() && !isAnother; }
};

QString subjectWord(Of of)
{
    switch (of) {
    case Of::List:
        return QStringLiteral("list");
    case Of::Report:
        return QStringLiteral("report");
    case Of::Clip:
        return QStringLiteral("clip");
    case Of::Track:
        break;
    }
    return QStringLiteral("track");
}

QString findingWord(What what)
{
    return what == What::Changed   ? QStringLiteral("changed")
           : what == What::Missing ? QStringLiteral("missing")
                                   : QStringLiteral("unreadable");
}

QString reportMessage(const HashFinding& finding, const QString& name)
{
    switch (finding.what) {
    case What::Changed:
        return Text::tr("The report “%1” was changed since it was written.").arg(name);
    case What::Missing:
        return Text::tr("The report “%1” is not beside its hash list.").arg(name);
    case What::Unreadable:
        break;
    }
    return Text::tr("The report “%1” cannot be read: %2").arg(name, printable(finding.detail));
}

QString recordingMessage(const HashFinding& finding, const QString& name)
{
    const bool isClip = finding.of == Of::Clip;
    switch (finding.what) {
    case What::Changed:
        return isClip
                   ? Text::tr("The clip “%1” has other content than the one that was searched for.").arg(name)
                   : Text::tr("The recording “%1” has other content than the one that was found; new tags "
                              "are enough for that.")
                         .arg(name);
    case What::Missing:
        return isClip ? Text::tr("The clip “%1” is not there, so it was not checked.").arg(name)
                      : Text::tr("The recording “%1” is not there, so it was not checked.").arg(name);
    case What::Unreadable:
        break;
    }
    return isClip ? Text::tr("The clip “%1” cannot be read: %2").arg(name, printable(finding.detail))
                  : Text::tr("The recording “%1” cannot be read: %2").arg(name, printable(finding.detail));
}

QString messageOf(const HashFinding& finding)
{
    const QString name = printable(base::displayPath(finding.file));
    if (finding.of == Of::List)
        return Text::tr(
                   "The hash list “%1” was changed since it was written, so nothing in it proves anything.")
            .arg(name);
    return finding.of == Of::Report ? reportMessage(finding, name) : recordingMessage(finding, name);
}

QString anotherSealMessage(const CheckedReport& checked)
{
    return Text::tr("“%1” is another hash list than the one with the seal that was given.")
        .arg(printable(base::displayPath(checked.listFile)));
}

QString extraMessage(const fs::path& file)
{
    return Text::tr("No hash list names “%1”.").arg(printable(base::displayPath(file)));
}

// Hash lists, and what else lies in a folder that none of them names.
struct Shelf
{
    std::vector<fs::path> lists;
    std::vector<fs::path> others;
};

base::Result<Shelf> shelfOf(const fs::path& place)
{
    std::error_code problem;
    if (!fs::is_directory(place, problem)) {
        const fs::path list = report::isHashListFile(place) ? place : report::hashListFile(place);
        if (fs::exists(list, problem) || !fs::exists(place, problem))
            return Shelf{{list}, {}}; // reading it tells what is wrong
        return base::fail(base::ErrorCode::FileNotFound, list,
                          Text::tr("“%1” has no hash list beside it, “%2”. Reports that this version writes "
                                   "have one.")
                              .arg(base::displayPath(place), base::displayName(list)));
    }
    Shelf shelf;
    for (fs::directory_iterator entry(place, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        if (report::isHashListFile(entry->path()))
            shelf.lists.push_back(entry->path());
        else
            shelf.others.push_back(entry->path());
    }
    if (problem)
        return base::fail(base::systemError(problem.value(), place));
    if (shelf.lists.empty())
        return base::fail(
            base::ErrorCode::FileNotFound, place,
            Text::tr("There is no report with a hash list in “%1”.").arg(base::displayPath(place)));
    std::ranges::sort(shelf.lists);
    std::ranges::sort(shelf.others);
    return shelf;
}

base::Result<std::vector<CheckedReport>> checkAll(const Arguments& arguments, const Shelf& shelf)
{
    const auto recordings = arguments.isSet(QStringLiteral("without-recordings"))
                                ? report::RecordingsToo::No
                                : report::RecordingsToo::Yes;
    const QByteArray seal = arguments.text(QStringLiteral("seal")).trimmed().toLower().toLatin1();
    std::vector<CheckedReport> reports;
    ProgressLine line;
    for (const fs::path& file : shelf.lists) {
        auto list = report::readHashList(file);
        if (!list)
            return base::fail(std::move(list.error()));
        auto check = report::checkHashes(*list, file, recordings, interruptionToken(), line.sink());
        if (!check)
            return base::fail(std::move(check.error()));
        const bool isAnother = !seal.isEmpty() && seal != list->seal;
        reports.push_back({file, std::move(*list), std::move(*check), isAnother});
    }
    return reports;
}

std::vector<fs::path> extrasOf(const Shelf& shelf, const std::vector<CheckedReport>& reports)
{
    std::set<fs::path> named;
    for (const CheckedReport& checked : reports)
        named.insert(checked.listFile.parent_path() / checked.list.reportFile);
    std::vector<fs::path> extras;
    std::ranges::copy_if(shelf.others, std::back_inserter(extras),
                         [&named](const fs::path& file) { return !named.contains(file); });
    return extras;
}

QJsonObject checkJson(const CheckedReport& checked)
{
    QJsonArray findings;
    for (const HashFinding& finding : checked.check.findings)
        findings.append(QJsonObject{{QStringLiteral("what"), findingWord(finding.what)},
                                    {QStringLiteral("of"), subjectWord(finding.of)},
                                    {QStringLiteral("file"), base::displayPath(finding.file)},
                                    {QStringLiteral("message"), messageOf(finding)}});
    if (checked.isAnother)
        findings.append(QJsonObject{{QStringLiteral("what"), QStringLiteral("resealed")},
                                    {QStringLiteral("of"), QStringLiteral("list")},
                                    {QStringLiteral("file"), base::displayPath(checked.listFile)},
                                    {QStringLiteral("message"), anotherSealMessage(checked)}});
    return {{QStringLiteral("report"), base::displayPath(checked.list.reportFile)},
            {QStringLiteral("list"), base::displayPath(checked.listFile)},
            {QStringLiteral("seal"), QString::fromLatin1(checked.list.seal)},
            {QStringLiteral("made_at"), report::csvTime(checked.list.madeAt)},
            {QStringLiteral("made_by"), checked.list.madeBy},
            {QStringLiteral("checked"), static_cast<qint64>(checked.check.checkedCount)},
            {QStringLiteral("sound"), checked.isSound()},
            {QStringLiteral("findings"), findings}};
}

void writeCheck(const CheckedReport& checked)
{
    const QString maker = checked.list.madeBy.isEmpty() ? report::csvTime(checked.list.madeAt)
                                                        : Text::tr("%1 by %2", "date, person")
                                                              .arg(report::csvTime(checked.list.madeAt),
                                                                   printable(checked.list.madeBy));
    writeOut(Text::tr("%1: made %2, %3 files checked, seal %4")
                 .arg(printable(base::displayPath(checked.list.reportFile)), maker,
                      QString::number(checked.check.checkedCount), QString::fromLatin1(checked.list.seal)) +
             QLatin1Char('\n'));
    for (const HashFinding& finding : checked.check.findings)
        writeOut(messageOf(finding) + QLatin1Char('\n'));
    if (checked.isAnother)
        writeOut(anotherSealMessage(checked) + QLatin1Char('\n'));
    if (checked.isSound())
        writeOut(Text::tr("Everything is as it was when the report was written.") + QLatin1Char('\n'));
}

ExitCode codeOf(const std::vector<CheckedReport>& reports, const std::vector<fs::path>& extras)
{
    const bool isProven = extras.empty() && std::ranges::all_of(reports, [](const CheckedReport& checked) {
                              return !checked.isAnother && checked.check.lacksOnlyRecordings();
                          });
    if (!isProven)
        return ExitCode::Failed;
    return std::ranges::all_of(reports, &CheckedReport::isSound) ? ExitCode::Done : ExitCode::SomeSkipped;
}

Arguments verifyReportArguments()
{
    Arguments arguments(
        Text::tr(
            "Checks that a report, and the clips and recordings it is about, are as they were when it was\n"
            "written, by the hash list beside it; of a folder, all reports in it and that nothing else is\n"
            "there. Exit code 1 where something was changed, is missing or is too much, 3 where only\n"
            "recordings are not at hand to be checked."),
        QStringLiteral("REPORT"));
    arguments.addPositional(
        QStringLiteral("REPORT"),
        Text::tr("A report that Coverscope wrote, its hash list, or a folder of reports."));
    arguments.addFlag(QStringLiteral("without-recordings"),
                      Text::tr("Check the report alone, not the clips and recordings."));
    arguments.addOption(
        QStringLiteral("seal"), QStringLiteral("HEX"),
        Text::tr("The seal that was noted when the report was written: tells a report that was "
                 "made anew together with its list."));
    arguments.addJsonOption();
    return arguments;
}

} // namespace

base::Result<ExitCode> runVerifyReport(const QStringList& words)
{
    Arguments arguments = verifyReportArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto place = arguments.positional(1, 1);
    if (!place)
        return base::fail(place.error());
    const auto shelf = shelfOf(place->front());
    if (!shelf)
        return base::fail(shelf.error());
    const auto reports = checkAll(arguments, *shelf);
    if (!reports)
        return base::fail(reports.error());
    const std::vector<fs::path> extras = extrasOf(*shelf, *reports);
    const ExitCode code = codeOf(*reports, extras);
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonArray checks;
        for (const CheckedReport& checked : *reports)
            checks.append(checkJson(checked));
        QJsonArray names;
        for (const fs::path& file : extras)
            names.append(base::displayPath(file));
        writeOut(QJsonObject{{QStringLiteral("sound"), code == ExitCode::Done},
                             {QStringLiteral("reports"), checks},
                             {QStringLiteral("extra"), names}});
        return code;
    }
    for (const CheckedReport& checked : *reports)
        writeCheck(checked);
    for (const fs::path& file : extras)
        writeOut(extraMessage(file) + QLatin1Char('\n'));
    return code;
}

} // namespace coverscope::cli
