// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "ui/report/report_matches.h"
#include "ui/report/report_sections.h"
#include "ui/report/report_text.h"
#include "ui/report/timeline_figure.h"
#include "ui/waveform/clock_text.h"

#include <QCoreApplication>

namespace coverscope::ui {

namespace {

struct TimelineSectionText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::ReportSections)
};

} // namespace

void ReportSections::addTimeline(const report::Report& report)
{
    if (report.clips.empty())
        return;
    const report::ReportClip& first = report.clips.front();
    m_flow.space(ReportStyle::pt(10));
    const auto rows = std::make_shared<const std::vector<TimelineRow>>(timelineRows(report));
    for (const base::TimeRange& strip : laneStrips(first.fileDuration))
        m_flow.add(laneStripHeight(),
                   [rows, strip, &style = m_style](QPainter& painter, const QRectF& place) {
                       drawLaneStrip(painter, place, *rows, strip, style);
                   });
    addText(
        TimelineSectionText::tr(
            "Dashed: possible only. Where the library knows nothing: slanted lines for other music, bars for "
            "speech, a broken line for silence, dots for other sound."),
        m_style.font(7.5), m_style.colours.mutedText);

    addHeading(TimelineSectionText::tr("Recording"), 60);
    std::vector<Fact> facts{{TimelineSectionText::tr("File"), base::displayPath(first.file)},
                            {TimelineSectionText::tr("Length"), clockText(first.fileDuration)},
                            {TimelineSectionText::tr("Date"), dateText(first.searchedAt)}};
    if (!first.contentHash.isEmpty())
        facts.insert(facts.begin() + 1,
                     {TimelineSectionText::tr("BLAKE2b-256"), QString::fromLatin1(first.contentHash), true});
    addFacts(facts);
    addSetup(report);
    addHeading(TimelineSectionText::tr("Stretches"), 60);
    stretchTable(report, m_style).place(m_flow);
    m_flow.space(ReportStyle::pt(14));
    addText(TimelineSectionText::tr("The probability is an estimate from what stretch and track have in "
                                    "common and from the length of "
                                    "the stretch, fitted on recordings other than these; it is no proof. "
                                    "Whoever has the same files can "
                                    "compare their hashes."),
            m_style.font(7.5), m_style.colours.mutedText);
}

} // namespace coverscope::ui
