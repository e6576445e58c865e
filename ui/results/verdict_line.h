// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "ui/theme/palette.h"

#include <QLabel>
#include <QWidget>

namespace coverscope::ui {

QColor verdictColour(search::Verdict verdict, const PlotColours& colours);

// The answer in one line above the table: "Match: Greensleeves, 97 %" or "No match found. The nearest is
// ...".
class VerdictLine : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLine(QWidget* parent = nullptr);

    // About the best match.
    void setVerdict(search::Verdict verdict, const QString& title, double score, double probability,
                    const QString& summary);
    // There is none: nothing to compare with, or all of them were rejected before.
    void setNothingFound(bool wereRejectedBefore, const QString& summary);
    void setSearching(const QString& stage);
    void clear();
    QString text() const { return m_text->text(); }
    QString summary() const { return m_summary->text(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(search::Verdict verdict, const QString& text, const QString& summary);
    void draw();

    search::Verdict m_verdict = search::Verdict::NoMatch;
    bool m_hasVerdict = false;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_summary;
};

} // namespace coverscope::ui
