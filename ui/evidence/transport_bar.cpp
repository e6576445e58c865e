// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/transport_bar.h"

#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>

namespace coverscope::ui {

namespace {

// Says nothing of the size, which follows the window's.
void setBold(QWidget& widget, bool isBold)
{
    QFont font;
    font.setBold(isBold);
    widget.setFont(font);
}

} // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent)
    , m_clip(new QToolButton(this))
    , m_match(new QToolButton(this))
    , m_switch(new QToolButton(this))
    , m_position(new QLabel(this))
{
    m_clip->setText(tr("Clip"));
    m_match->setText(tr("Match"));
    m_switch->setText(tr("Switch A/B"));
    m_switch->setToolTip(tr("Go on at the same musical moment of the other recording (B)"));
    m_switch->setAccessibleDescription(m_switch->toolTip());
    for (QToolButton* button : {m_clip, m_match, m_switch}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_switch->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_position->setAccessibleName(tr("Position in clip and match"));
    m_position->setTextInteractionFlags(Qt::NoTextInteraction);

    m_layout = new FlowLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_clip, m_match, m_switch, m_position})
        m_layout->addWidget(widget);
    m_layout->addStretch();

    connect(m_clip, &QToolButton::clicked, this, [this] { Q_EMIT toggleRequested(Side::Clip); });
    connect(m_match, &QToolButton::clicked, this, [this] { Q_EMIT toggleRequested(Side::Match); });
    connect(m_switch, &QToolButton::clicked, this, &TransportBar::switchRequested);
    setState(Side::Match, false);
    setPosition(0.0, 0.0);
    reserveWidth();
}

void TransportBar::addTool(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void TransportBar::setState(Side side, bool playing)
{
    const auto show = [&](QToolButton* button, Side which, const QString& play, const QString& pause) {
        const bool plays = playing && side == which;
        button->setIcon(themedIcon(plays ? QStringLiteral("pause") : QStringLiteral("play")));
        button->setAccessibleName(plays ? pause : play);
        const bool isCurrent = side == which;
        button->setToolTip(isCurrent ? tr("%1 (Space)").arg(button->accessibleName())
                                     : button->accessibleName());
        setBold(*button, isCurrent); // the side that Space starts
    };
    show(m_clip, Side::Clip, tr("Play the clip"), tr("Pause the clip"));
    show(m_match, Side::Match, tr("Play the match from the matching moment"), tr("Pause the match"));
}

void TransportBar::setPosition(double clipSeconds, double matchSeconds)
{
    m_position->setText(
        tr("Clip %1  ·  Match %2").arg(clockText(clipSeconds, 1), clockText(matchSeconds, 1)));
}

// Running digits must not push the rest of the row about, nor the bold name its button.
void TransportBar::reserveWidth()
{
    const QString widest =
        tr("Clip %1  ·  Match %2").arg(QStringLiteral("00:00.0"), QStringLiteral("00:00.0"));
    m_position->setMinimumWidth(m_position->fontMetrics().horizontalAdvance(widest));
    for (QToolButton* button : {m_clip, m_match}) {
        const bool isBold = button->font().bold();
        setBold(*button, true);
        button->setMinimumWidth(button->sizeHint().width());
        setBold(*button, isBold);
    }
}

void TransportBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reserveWidth();
}

} // namespace coverscope::ui
