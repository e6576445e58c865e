// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_sections.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "ui/report/heatmap_figure.h"
#include "ui/report/report_matches.h"
#include "ui/report/report_text.h"
#include "ui/results/verdict_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace coverscope::ui {

namespace {

struct SectionsText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::ReportSections)
};

constexpr double bodySize = 8.5;
constexpr double factNameWidth = 100.0;
constexpr double figureHeight = 165.0;

double pt(double points)
{
    return ReportStyle::pt(points);
}

} // namespace

void ReportSections::addText(const QString& text, const QFont& font, const QColor& colour)
{
    const TextBlock block(text, font, m_flow.width(), colour);
    m_flow.add(block.height(),
               [block](QPainter& painter, const QRectF& place) { block.draw(painter, place.topLeft()); });
}

void ReportSections::addHeading(const QString& text, double roomBelow)
{
    m_flow.space(pt(14));
    const TextBlock block(text, m_style.font(11, QFont::DemiBold), m_flow.width(), m_style.colours.text);
    m_flow.require(block.height() + pt(roomBelow));
    m_flow.add(block.height() + pt(4),
               [block](QPainter& painter, const QRectF& place) { block.draw(painter, place.topLeft()); });
}

TextBlock ReportSections::factName(const Fact& fact) const
{
    return {fact.name, m_style.font(bodySize), pt(factNameWidth - 6), m_style.colours.mutedText};
}

TextBlock ReportSections::factValue(const Fact& fact) const
{
    return {fact.value, fact.isHash ? m_style.fixedFont(7.5) : m_style.font(bodySize),
            m_flow.width() - pt(factNameWidth), m_style.colours.text};
}

double ReportSections::factHeight(const Fact& fact) const
{
    return std::max(factName(fact).height(), factValue(fact).height()) + pt(2.5);
}

void ReportSections::addFacts(const std::vector<Fact>& facts)
{
    for (const Fact& fact : facts)
        m_flow.add(factHeight(fact),
                   [name = factName(fact), value = factValue(fact)](QPainter& painter, const QRectF& place) {
                       name.draw(painter, place.topLeft());
                       // On one line with the name, whatever the fonts.
                       value.draw(painter, place.topLeft() + QPointF(ReportStyle::pt(factNameWidth),
                                                                     name.baseline() - value.baseline()));
                   });
}

void ReportSections::addTogether(const std::vector<Fact>& facts)
{
    double height = 0.0;
    for (const Fact& fact : facts)
        height += factHeight(fact);
    m_flow.require(height);
    addFacts(facts);
}

void ReportSections::addTitle(const report::Report& report)
{
    addText(SectionsText::tr("Coverscope"), m_style.font(9, QFont::DemiBold), m_style.colours.query);
    m_flow.space(pt(2));
    addText(reportTitle(report), m_style.font(19, QFont::DemiBold), m_style.colours.text);
    m_flow.space(pt(3));
    addText(madeText(report), m_style.font(bodySize), m_style.colours.mutedText);
    m_flow.space(pt(10));
    if (report.ofCase)
        addText(caseSummary(report), m_style.font(11, QFont::DemiBold), m_style.colours.text);
    else if (report.kind == report::Report::Kind::Timeline)
        addText(stretchesSummary(report), m_style.font(11, QFont::DemiBold), m_style.colours.text);
    else if (report.clips.size() == 1)
        addOutcome(report.clips.front(), 12);
    else
        addText(batchSummary(report), m_style.font(11, QFont::DemiBold), m_style.colours.text);
}

// The answer, with a bar in its colour at the left.
void ReportSections::addOutcome(const report::ReportClip& clip, double points)
{
    QColor colour =
        clip.problem.isEmpty() ? verdictColour(clip.verdict, m_style.colours) : m_style.colours.negative;
    if (clip.basis == report::ReportClip::Basis::Verdicts)
        colour = decidedColour(clip.matches.empty() ? std::nullopt : clip.matches.front().decision,
                               m_style.colours);
    const TextBlock block(outcomeText(clip), m_style.font(points, QFont::DemiBold), m_flow.width() - pt(12),
                          colour);
    m_flow.add(block.height() + pt(6), [block, colour](QPainter& painter, const QRectF& place) {
        painter.fillRect(QRectF(place.topLeft(), QSizeF(pt(3), place.height())), colour);
        block.draw(painter, place.topLeft() + QPointF(pt(10), pt(3)));
    });
}

void ReportSections::addClipFacts(const report::ReportClip& clip, const report::ReportLibrary& library)
{
    std::vector<Fact> facts{{SectionsText::tr("File"), base::displayPath(clip.file)}};
    if (!clip.contentHash.isEmpty())
        facts.push_back({SectionsText::tr("BLAKE2b-256"), QString::fromLatin1(clip.contentHash), true});
    if (clip.problem.isEmpty()) {
        facts.push_back({SectionsText::tr("Searched for"), regionText(clip)});
        if (clip.basis == report::ReportClip::Basis::Search)
            facts.push_back(
                {SectionsText::tr("Search"), searchText(clip, clip.setup ? clip.setup->library : library)});
    }
    if (clip.searchedAt.isValid())
        facts.push_back({SectionsText::tr("Date"), dateText(clip.searchedAt)});
    if (clip.setup) {
        const report::ReportModel& model = clip.setup->model;
        if (!clip.setup->run.isEmpty())
            facts.push_back({SectionsText::tr("Run"), clip.setup->run});
        facts.push_back({SectionsText::tr("Model"),
                         QStringLiteral("%1 (%2)").arg(model.name, QString::fromLatin1(model.hash.left(8)))});
        if (model.chunkHop > 0.0)
            facts.push_back({SectionsText::tr("Thresholds"), thresholdsText(model)});
    }
    addFacts(facts);
}

void ReportSections::addCase(const report::ReportCase& known)
{
    addHeading(SectionsText::tr("Case"), 60);
    std::vector<Fact> facts{{SectionsText::tr("State"), caseStateText(known)}};
    if (!known.reviewer.isEmpty())
        facts.push_back({SectionsText::tr("Reviewer"), known.reviewer});
    if (!known.runs.isEmpty())
        facts.push_back({SectionsText::tr("Runs"), known.runs.join(QStringLiteral(", "))});
    if (!known.notes.isEmpty())
        facts.push_back({SectionsText::tr("Notes"), known.notes});
    addFacts(facts);
}

void ReportSections::addSetup(const report::Report& report)
{
    addHeading(SectionsText::tr("Library"), 60);
    std::vector<Fact> facts{{SectionsText::tr("Folder"), base::displayPath(report.library.folder)},
                            {SectionsText::tr("Size"), librarySizeText(report.library)},
                            {SectionsText::tr("Last indexed"), dateText(report.library.indexedAt)}};
    if (!report.library.fingerprint.isEmpty())
        facts.push_back(
            {SectionsText::tr("Fingerprint"), QString::fromLatin1(report.library.fingerprint), true});
    addFacts(facts);
    addHeading(SectionsText::tr("Model and thresholds"), 60);
    facts = {{SectionsText::tr("Model"), report.model.name},
             {SectionsText::tr("SHA-256"), QString::fromLatin1(report.model.hash), true}};
    if (!report.ofCase) // whose clips say it one by one
        facts.push_back({SectionsText::tr("Thresholds"), thresholdsText(report.model)});
    facts.push_back(
        {SectionsText::tr("Program"), SectionsText::tr("Coverscope %1").arg(report.programVersion)});
    addFacts(facts);
}

void ReportSections::addOverview(const report::Report& report)
{
    addHeading(SectionsText::tr("Clips"), 60);
    overviewTable(report, m_style).place(m_flow);
}

void ReportSections::addClip(const report::ReportClip& clip, const report::ReportLibrary& library)
{
    m_flow.space(pt(8));
    addHeading(base::clipName(clip.file), 140);
    addOutcome(clip, 9.5);
    m_flow.space(pt(5));
    addClipFacts(clip, library);
    m_flow.space(pt(4));
    addMatches(clip, false);
}

void ReportSections::addOnlyClip(const report::Report& report)
{
    const report::ReportClip& clip = report.clips.front();
    addHeading(SectionsText::tr("Clip"), 60);
    addClipFacts(clip, report.library);
    addSetup(report);
    if (clip.matches.empty())
        return;
    addHeading(SectionsText::tr("Matches"), 60);
    addMatches(clip, true);
}

void ReportSections::addMatches(const report::ReportClip& clip, bool isOnly)
{
    if (clip.matches.empty())
        return;
    const ReportChoice choice = chooseMatches(clip, isOnly);
    matchTable(choice.listed, m_style).place(m_flow);
    if (choice.leftOut > 0) {
        m_flow.space(pt(4));
        addText(SectionsText::tr("%n more track(s) found, none nearer than these; the CSV report lists them.",
                                 nullptr, static_cast<int>(choice.leftOut)),
                m_style.font(7.5), m_style.colours.mutedText);
    }
    if (isOnly && !choice.shown.empty())
        addHeading(SectionsText::tr("Evidence"), figureHeight + 70);
    for (const report::ReportMatch* match : choice.shown)
        addEvidence(*match);
}

void ReportSections::addEvidence(const report::ReportMatch& match)
{
    const bool hasFigure = match.evidence && !match.evidence->similarities.isEmpty();
    m_flow.space(pt(8));
    m_flow.require(pt(70 + (hasFigure ? figureHeight : 0.0)));
    addText(QStringLiteral("%1.  %2").arg(match.rank).arg(trackName(match)),
            m_style.font(9.5, QFont::DemiBold), m_style.colours.text);
    addText(matchFiguresText(match), m_style.font(8), m_style.colours.text);
    m_flow.space(pt(4));
    if (hasFigure)
        m_flow.add(pt(figureHeight), [evidence = match.evidence, duration = match.duration,
                                      &style = m_style](QPainter& painter, const QRectF& place) {
            drawHeatmapFigure(painter, place, *evidence, duration, style);
        });
    m_flow.space(pt(4));
    std::vector<Fact> facts{{SectionsText::tr("Track"), base::displayPath(match.file)}};
    if (!match.contentHash.isEmpty())
        facts.push_back({SectionsText::tr("BLAKE2b-256"), QString::fromLatin1(match.contentHash), true});
    addFacts(facts);
    std::vector<Fact> decided{{SectionsText::tr("Verdict"), decisionLine(match)}};
    if (!match.note.isEmpty())
        decided.push_back({SectionsText::tr("Note"), match.note});
    addTogether(decided);
}

void ReportSections::addExplanation()
{
    m_flow.space(pt(14));
    addText(SectionsText::tr(
                "The probability is an estimate from the score and the length of the clip, fitted on "
                "recordings other than these; it is no proof. The score is the mean over the chunks of the "
                "shorter side of their best cosine similarity (MaxMean, −1 to 1). In the pictures each cell "
                "compares a stretch of the clip with one of the track; the line joins what sounds the same, "
                "the box is the stretch that matches. Whoever has the same files can compare their hashes."),
            m_style.font(7.5), m_style.colours.mutedText);
}

} // namespace coverscope::ui
