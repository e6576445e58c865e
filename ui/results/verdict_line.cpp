// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_line.h"

#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace coverscope::ui {

QColor verdictColour(search::Verdict verdict, const PlotColours& colours)
{
    switch (verdict) {
    case search::Verdict::Match:
        return colours.positive;
    case search::Verdict::Possible:
        return colours.caution;
    case search::Verdict::NoMatch:
    case search::Verdict::TooShort:
        break;
    }
    return colours.neutral;
}

VerdictLine::VerdictLine(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_summary(new QLabel(this))
{
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Verdict"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setAccessibleName(tr("What was searched"));
    m_icon->setAccessibleName(tr("Verdict sign"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_summary);
    clear();
}

void VerdictLine::setVerdict(search::Verdict verdict, const QString& title, double score, double probability,
                             const QString& summary)
{
    const QString percent = percentText(probability);
    switch (verdict) {
    case search::Verdict::Match:
        return say(verdict, tr("Match: “%1”, probability %2").arg(title, percent), summary);
    case search::Verdict::Possible:
        return say(verdict, tr("Possible match: “%1”, probability %2").arg(title, percent), summary);
    case search::Verdict::TooShort:
        return say(verdict, tr("Too short to tell. The nearest is “%1”.").arg(title), summary);
    case search::Verdict::NoMatch:
        break;
    }
    say(verdict,
        tr("No match found. The nearest is “%1”: probability %2, score %3")
            .arg(title, percent, QLocale().toString(score, 'f', 2)),
        summary);
}

void VerdictLine::setNothingFound(bool wereRejectedBefore, const QString& summary)
{
    say(search::Verdict::NoMatch,
        wereRejectedBefore ? tr("No match found beside those rejected before.") : tr("No match found."),
        summary);
}

void VerdictLine::say(search::Verdict verdict, const QString& text, const QString& summary)
{
    m_verdict = verdict;
    m_hasVerdict = true;
    m_text->setText(text);
    m_summary->setText(summary);
    draw();
}

void VerdictLine::setSearching(const QString& stage)
{
    m_hasVerdict = false;
    m_text->setText(stage.isEmpty() ? tr("Searching…") : stage);
    m_summary->clear();
    draw();
}

void VerdictLine::clear()
{
    m_hasVerdict = false;
    m_text->setText(tr("Results"));
    m_summary->clear();
    draw();
}

void VerdictLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void VerdictLine::draw()
{
    QPalette textPalette = palette();
    m_icon->setVisible(m_hasVerdict);
    if (m_hasVerdict) {
        textPalette.setColor(QPalette::WindowText, verdictColour(m_verdict, plotColours(palette())));
        const char* names[] = {"match", "possible", "no-match", "unsure"};
        const int side = fontMetrics().height() + 4;
        m_icon->setPixmap(themedIcon(QLatin1String(names[static_cast<int>(m_verdict)]))
                              .pixmap(QSize(side, side), devicePixelRatioF()));
    }
    m_text->setPalette(textPalette);
}

} // namespace coverscope::ui
