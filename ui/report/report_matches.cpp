// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_matches.h"

#include "core/base/recording_name.h"
#include "core/report/timeline_entries.h"
#include "ui/report/report_text.h"
#include "ui/results/results_table_text.h"
#include "ui/results/verdict_line.h"
#include "ui/waveform/clock_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace coverscope::ui {

namespace {

struct MatchesText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::ReportMatches)
};

QString timesText(const std::optional<base::TimeRange>& times)
{
    return times ? clockRangeText(times->start, times->end) : QString();
}

TableCell decisionCell(const report::ReportMatch& match, const ReportStyle& style)
{
    return {match.decision ? decisionText(*match.decision) : QStringLiteral("–"),
            {},
            decidedColour(match.decision, style.colours),
            false,
            {}};
}

TableCell probabilityCell(const report::ReportMatch& match, const ReportStyle& style)
{
    return {percentText(match.probability),
            {},
            verdictColour(match.verdict, style.colours),
            false,
            match.probability};
}

// How the program or, where no search is known, people answered for the clip.
TableCell outcomeCell(const report::ReportClip& clip, const ReportStyle& style)
{
    TableCell cell;
    if (clip.basis == report::ReportClip::Basis::Verdicts) {
        cell.text =
            clip.matches.empty() ? MatchesText::tr("Open", "nothing is decided") : MatchesText::tr("Decided");
        cell.colour = style.colours.mutedText;
    } else if (!clip.problem.isEmpty()) {
        cell.text = MatchesText::tr("Failed");
        cell.colour = style.colours.negative;
    } else {
        cell.text = verdictText(clip.verdict);
        cell.colour = verdictColour(clip.verdict, style.colours);
    }
    return cell;
}

} // namespace

QColor decidedColour(const std::optional<catalogue::Decision>& decision, const PlotColours& colours)
{
    if (decision == catalogue::Decision::Confirmed)
        return colours.positive;
    if (decision == catalogue::Decision::Rejected)
        return colours.negative;
    return decision ? colours.caution : colours.mutedText;
}

const report::ReportMatch& leadingMatch(const report::ReportClip& clip)
{
    const auto confirmed = std::ranges::find_if(clip.matches, [](const report::ReportMatch& match) {
        return match.decision == catalogue::Decision::Confirmed;
    });
    return confirmed == clip.matches.end() ? clip.matches.front() : *confirmed;
}

ReportChoice chooseMatches(const report::ReportClip& clip, bool isOnly)
{
    const std::size_t mostListed = isOnly ? 10 : 3;
    const std::size_t mostShown = isOnly ? 3 : 1;
    ReportChoice choice;
    for (const report::ReportMatch& match : clip.matches) {
        if (choice.listed.size() < mostListed || match.decision)
            choice.listed.push_back(&match);
        else
            ++choice.leftOut;
    }
    // Of what does not match, the nearest is enough.
    const auto isFound = [](search::Verdict verdict) {
        return verdict == search::Verdict::Match || verdict == search::Verdict::Possible;
    };
    const bool hasMatch = isFound(clip.verdict);
    std::size_t unjudged = 0;
    for (const report::ReportMatch* match : choice.listed) {
        const bool isWorthIt = isFound(match->verdict) || (!hasMatch && unjudged == 0);
        if (match->decision || (isWorthIt && unjudged < mostShown)) {
            choice.shown.push_back(match);
            unjudged += match->decision ? 0 : 1;
        }
    }
    return choice;
}

ReportTable matchTable(const std::vector<const report::ReportMatch*>& matches, const ReportStyle& style)
{
    ReportTable table({{MatchesText::tr("#"), 22, Qt::AlignLeft},
                       {MatchesText::tr("Track"), 0, Qt::AlignLeft},
                       {MatchesText::tr("Probability"), 52, Qt::AlignRight},
                       {MatchesText::tr("Score"), 38, Qt::AlignRight},
                       {MatchesText::tr("In the clip"), 64, Qt::AlignRight},
                       {MatchesText::tr("In the track"), 64, Qt::AlignRight},
                       {MatchesText::tr("Key"), 32, Qt::AlignRight},
                       {MatchesText::tr("Tempo"), 40, Qt::AlignRight},
                       {MatchesText::tr("Verdict"), 56, Qt::AlignLeft}},
                      style);
    for (const report::ReportMatch* match : matches)
        table.addRow({{QString::number(match->rank), {}, {}, false, {}},
                      {trackTitle(*match), match->artist, {}, true, {}},
                      probabilityCell(*match, style),
                      {QLocale().toString(match->score, 'f', 3), {}, {}, false, {}},
                      {timesText(match->queryTimes), {}, {}, false, {}},
                      {timesText(match->trackTimes), {}, {}, false, {}},
                      {keyShiftText(match->keyShift), {}, {}, false, {}},
                      {tempoText(match->tempoRatio), {}, {}, false, {}},
                      decisionCell(*match, style)});
    return table;
}

ReportTable stretchTable(const report::Report& report, const ReportStyle& style)
{
    ReportTable table({{MatchesText::tr("Time"), 84, Qt::AlignLeft},
                       {MatchesText::tr("What is played"), 0, Qt::AlignLeft},
                       {MatchesText::tr("In the track"), 72, Qt::AlignRight},
                       {MatchesText::tr("Key"), 32, Qt::AlignRight},
                       {MatchesText::tr("Tempo"), 40, Qt::AlignRight},
                       {MatchesText::tr("Probability"), 52, Qt::AlignRight},
                       {MatchesText::tr("Verdict"), 56, Qt::AlignLeft}},
                      style);
    for (const report::ReportClip& clip : report.clips) {
        const QString time = clockRangeText(clip.region.start, clip.region.end);
        if (clip.matches.empty()) {
            const QString heard = report::unknownName(clip.heard.value_or(search::UnknownKind::Other));
            std::vector<TableCell> cells{{time, {}, style.colours.mutedText, false, {}},
                                         {heard, {}, style.colours.mutedText, false, {}}};
            cells.insert(cells.end(), 5, TableCell{});
            table.addRow(std::move(cells));
            continue;
        }
        const report::ReportMatch& match = clip.matches.front();
        QStringList below(match.artist);
        if (!match.note.isEmpty())
            below << QStringLiteral("“%1”").arg(match.note);
        below.removeAll(QString());
        table.addRow({{time, {}, {}, false, {}},
                      {trackTitle(match), below.join(QStringLiteral("  ·  ")), {}, true, {}},
                      {timesText(match.trackTimes), {}, {}, false, {}},
                      {keyShiftText(match.keyShift), {}, {}, false, {}},
                      {tempoText(match.tempoRatio), {}, {}, false, {}},
                      probabilityCell(match, style),
                      decisionCell(match, style)});
    }
    return table;
}

ReportTable overviewTable(const report::Report& report, const ReportStyle& style)
{
    ReportTable table(
        {{MatchesText::tr("#"), 26, Qt::AlignLeft},
         {MatchesText::tr("Clip"), 0, Qt::AlignLeft},
         {MatchesText::tr("Outcome"), 66, Qt::AlignLeft},
         {report.ofCase ? MatchesText::tr("Track") : MatchesText::tr("Nearest track"), 150, Qt::AlignLeft},
         {MatchesText::tr("Probability"), 52, Qt::AlignRight},
         {MatchesText::tr("Verdict"), 56, Qt::AlignLeft}},
        style);
    std::size_t number = 0;
    for (const report::ReportClip& clip : report.clips) {
        const bool failed = !clip.problem.isEmpty();
        std::vector<TableCell> cells{
            {QString::number(++number), {}, {}, false, {}},
            {base::clipName(clip.file), failed ? clip.problem : QString(), {}, true, {}},
            outcomeCell(clip, style)};
        if (clip.matches.empty()) {
            cells.insert(cells.end(), 3,
                         TableCell{QStringLiteral("–"), {}, style.colours.mutedText, false, {}});
        } else {
            const report::ReportMatch& best = report.ofCase ? leadingMatch(clip) : clip.matches.front();
            cells.push_back({trackTitle(best), best.artist, {}, false, {}});
            cells.push_back(probabilityCell(best, style));
            cells.push_back(decisionCell(best, style));
        }
        table.addRow(std::move(cells));
    }
    return table;
}

} // namespace coverscope::ui
