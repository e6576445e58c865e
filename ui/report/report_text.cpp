// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_text.h"

#include "core/base/recording_name.h"
#include "ui/results/results_table_text.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::Report)
};

// Thresholds are exact, unlike estimates.
QString exactPercent(double value)
{
    return Text::tr("%1 %").arg(QLocale().toString(value * 100.0, 'g', 3));
}

// Of a clip of which only verdicts are known.
QString judgedOutcome(const report::ReportMatch& match)
{
    const QString title = trackName(match);
    if (!match.decision)
        return Text::tr("The verdict on “%1” was taken back.").arg(title);
    switch (*match.decision) {
    case catalogue::Decision::Confirmed:
        return Text::tr("Confirmed: “%1”").arg(title);
    case catalogue::Decision::Rejected:
        return Text::tr("Rejected: “%1”").arg(title);
    case catalogue::Decision::Unsure:
        break;
    }
    return Text::tr("Unsure: “%1”").arg(title);
}

int countOf(const report::Report& report, search::Verdict verdict)
{
    return static_cast<int>(std::ranges::count_if(report.clips, [verdict](const report::ReportClip& clip) {
        return clip.problem.isEmpty() && clip.verdict == verdict;
    }));
}

} // namespace

QString reportTitle(const report::Report& report)
{
    if (report.kind == report::Report::Kind::Timeline && !report.clips.empty())
        return Text::tr("What is played in “%1”").arg(base::clipName(report.clips.front().file));
    if (report.ofCase)
        return Text::tr("Case “%1”").arg(report.ofCase->name);
    if (report.clips.size() == 1)
        return Text::tr("Report on “%1”").arg(base::clipName(report.clips.front().file));
    return Text::tr("Report on %n clip(s)", nullptr, static_cast<int>(report.clips.size()));
}

QString madeText(const report::Report& report)
{
    const QString date = dateText(report.madeAt);
    return report.madeBy.isEmpty() ? Text::tr("Made on %1").arg(date)
                                   : Text::tr("Made on %1 by %2", "date, person").arg(date, report.madeBy);
}

QString batchSummary(const report::Report& report)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0)
            parts << text;
    };
    const int matches = countOf(report, search::Verdict::Match);
    const int possible = countOf(report, search::Verdict::Possible);
    const int none = countOf(report, search::Verdict::NoMatch);
    const int tooShort = countOf(report, search::Verdict::TooShort);
    const int failed = static_cast<int>(report.clips.size()) - matches - possible - none - tooShort;
    add(matches, Text::tr("%n with a match", nullptr, matches));
    add(possible, Text::tr("%n with a possible match", nullptr, possible));
    add(none, Text::tr("%n without a match", nullptr, none));
    add(tooShort, Text::tr("%n too short to tell", nullptr, tooShort));
    add(failed, Text::tr("%n that could not be searched for", nullptr, failed));
    return parts.join(QStringLiteral("  ·  "));
}

QString caseSummary(const report::Report& report)
{
    int confirmed = 0;
    int unsure = 0;
    int rejected = 0;
    for (const report::ReportClip& clip : report.clips) {
        const auto has = [&clip](catalogue::Decision decision) {
            return std::ranges::any_of(clip.matches, [decision](const report::ReportMatch& match) {
                return match.decision == decision;
            });
        };
        if (has(catalogue::Decision::Confirmed))
            ++confirmed;
        else if (has(catalogue::Decision::Unsure))
            ++unsure;
        else if (has(catalogue::Decision::Rejected))
            ++rejected;
    }
    const int all = static_cast<int>(report.clips.size());
    const int open = all - confirmed - unsure - rejected;
    QStringList parts{Text::tr("%n clip(s)", nullptr, all)};
    if (confirmed > 0)
        parts << Text::tr("%n with a confirmed match", nullptr, confirmed);
    if (unsure > 0)
        parts << Text::tr("%n where somebody is unsure", nullptr, unsure);
    if (rejected > 0)
        parts << Text::tr("%n whose matches are rejected", nullptr, rejected);
    if (open > 0)
        parts << Text::tr("%n without a verdict", nullptr, open);
    return parts.join(QStringLiteral("  ·  "));
}

QString caseStateText(const report::ReportCase& known)
{
    return known.closedAt ? Text::tr("closed on %1").arg(dateText(*known.closedAt))
                          : Text::tr("open since %1").arg(dateText(known.createdAt));
}

QString stretchesSummary(const report::Report& report)
{
    int known = 0;
    base::Seconds knownLength = 0.0;
    for (const report::ReportClip& clip : report.clips) {
        if (clip.matches.empty())
            continue;
        ++known;
        knownLength += clip.region.length();
    }
    if (known == 0)
        return Text::tr("Nothing that the library knows is played here.");
    const double share = 100.0 * knownLength / std::max(1.0, report.clips.front().fileDuration);
    return Text::tr("%n stretch(es) known, %1 % of the recording.", nullptr, known)
        .arg(QLocale().toString(share, 'f', 0));
}

QString outcomeText(const report::ReportClip& clip)
{
    const bool isJudged = clip.basis == report::ReportClip::Basis::Verdicts;
    if (!clip.problem.isEmpty())
        return isJudged ? clip.problem : Text::tr("Not searched for: %1").arg(clip.problem);
    if (clip.matches.empty())
        return Text::tr("No match found.");
    if (isJudged)
        return judgedOutcome(clip.matches.front());
    const report::ReportMatch& best = clip.matches.front();
    const QString title = trackName(best);
    const QString percent = percentText(best.probability);
    if (clip.verdict == search::Verdict::Match)
        return Text::tr("Match: “%1”, probability %2").arg(title, percent);
    if (clip.verdict == search::Verdict::Possible)
        return Text::tr("Possible match: “%1”, probability %2").arg(title, percent);
    if (clip.verdict == search::Verdict::TooShort)
        return Text::tr("Too short to tell. The nearest is “%1”.").arg(title);
    return Text::tr("No match found. The nearest is “%1”: probability %2, score %3")
        .arg(title, percent, QLocale().toString(best.score, 'f', 2));
}

QString regionText(const report::ReportClip& clip)
{
    const double length = clip.fileDuration;
    if (length <= 0.0) // not known of what was judged outside of runs
        return clockRangeText(clip.region.start, clip.region.end, 1);
    if (clip.region.start < 0.05 && std::abs(clip.region.end - length) < 0.05)
        return Text::tr("the whole file, %1").arg(clockText(length, 1));
    return Text::tr("%1 of %2", "region, length of the file")
        .arg(clockRangeText(clip.region.start, clip.region.end, 1), clockText(length, 1));
}

QString librarySizeText(const report::ReportLibrary& library)
{
    return Text::tr("%1, %2", "number of tracks, length")
        .arg(Text::tr("%n track(s)", nullptr, static_cast<int>(library.trackCount)),
             lengthText(library.duration));
}

QString thresholdsText(const report::ReportModel& model)
{
    return Text::tr("“match” from a probability of %1, “possible” from %2")
        .arg(exactPercent(model.thresholds.match), exactPercent(model.thresholds.possible));
}

QString searchText(const report::ReportClip& clip, const report::ReportLibrary& library)
{
    return Text::tr("%1, %2", "way of searching, number of tracks")
        .arg(clip.usedGraph ? Text::tr("HNSW graph") : Text::tr("exact scan"),
             Text::tr("%n track(s) searched", nullptr, static_cast<int>(library.trackCount)));
}

QString matchFiguresText(const report::ReportMatch& match)
{
    QStringList parts;
    if (match.queryTimes && match.trackTimes)
        parts << Text::tr("clip %1 matches %2")
                     .arg(clockRangeText(match.queryTimes->start, match.queryTimes->end, 1),
                          clockRangeText(match.trackTimes->start, match.trackTimes->end, 1));
    if (match.score != 0.0 || match.probability != 0.0) // else it was judged without a search
        parts << Text::tr("probability %1").arg(percentText(match.probability))
              << Text::tr("score %1").arg(QLocale().toString(match.score, 'f', 3));
    if (match.keyShift)
        parts << Text::tr("key %1").arg(keyShiftText(match.keyShift));
    if (match.tempoRatio)
        parts << Text::tr("tempo %1").arg(tempoText(match.tempoRatio));
    if (!match.through.isEmpty())
        parts << Text::tr("a version of “%1”").arg(match.through);
    return parts.join(QStringLiteral("  ·  "));
}

QString decisionLine(const report::ReportMatch& match)
{
    if (!match.decision)
        return Text::tr("No verdict yet");
    return Text::tr("%1 by %2, %3", "decision, person, date")
        .arg(decisionText(*match.decision), match.decidedBy, dateText(match.decidedAt));
}

QString dateText(const QDateTime& date)
{
    if (!date.isValid())
        return Text::tr("not known");
    const QDateTime local = date.toLocalTime();
    return QStringLiteral("%1 %2").arg(QLocale().toString(local, QStringLiteral("yyyy-MM-dd HH:mm")),
                                       local.timeZoneAbbreviation());
}

QString trackTitle(const report::ReportMatch& match)
{
    return base::recordingTitle(match.file, match.title, match.artist);
}

QString trackName(const report::ReportMatch& match)
{
    return base::recordingName(match.file, match.title, match.artist);
}

} // namespace coverscope::ui
