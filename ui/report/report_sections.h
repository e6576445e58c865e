// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/clip_report.h"
#include "ui/report/page_flow.h"
#include "ui/report/report_style.h"
#include "ui/report/text_block.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

namespace coverscope::ui {

// Puts the parts of a report on pages, one below the other.
class ReportSections
{
public:
    ReportSections(PageFlow& flow, const ReportStyle& style) : m_flow(flow), m_style(style) {}

    void addTitle(const report::Report& report);
    void addSetup(const report::Report& report);   // library, model, program
    void addCase(const report::ReportCase& known); // what people say of it
    void addOverview(const report::Report& report);
    void addClip(const report::ReportClip& clip, const report::ReportLibrary& library); // of a batch
    void addOnlyClip(const report::Report& report); // at greater length, with the setup
    void addTimeline(const report::Report& report); // all of it: lane, setup, stretches
    void addExplanation();

private:
    struct Fact
    {
        QString name;
        QString value;
        bool isHash = false;
    };

    void addText(const QString& text, const QFont& font, const QColor& colour);
    void addHeading(const QString& text, double roomBelow);
    void addFacts(const std::vector<Fact>& facts);
    void addTogether(const std::vector<Fact>& facts); // on one page
    void addOutcome(const report::ReportClip& clip, double points);
    void addClipFacts(const report::ReportClip& clip, const report::ReportLibrary& library);
    TextBlock factName(const Fact& fact) const;
    TextBlock factValue(const Fact& fact) const;
    double factHeight(const Fact& fact) const;
    void addMatches(const report::ReportClip& clip, bool isOnly);
    void addEvidence(const report::ReportMatch& match);

    PageFlow& m_flow;
    const ReportStyle& m_style;
};

} // namespace coverscope::ui
