// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_button(new QPushButton(this))
{
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.2);
    headingFont.setWeight(QFont::DemiBold);
    m_heading->setFont(headingFont);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setAccessibleName(tr("Picture"));
    for (QLabel* label : {m_icon, m_heading, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
    }
    // Wrapped text is easiest to read in short lines.
    m_explanation->setMaximumWidth(characterWidth(fontMetrics()) * 60);
    m_button->setAccessibleName(tr("What can be done")); // until it has a text
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_heading);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_explanation, 100);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    drawIcon();
}

void EmptyState::setTexts(const QString& heading, const QString& explanation)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
}

void EmptyState::setAction(const QString& text, const QString& description)
{
    m_button->setText(text);
    m_button->setAccessibleName(text.isEmpty() ? tr("What can be done") : text);
    m_button->setAccessibleDescription(description);
    m_button->setToolTip(description);
    m_button->setVisible(!text.isEmpty());
}

// Where it is too low for everything, the picture gives way to the words.
void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int spacing = layout()->spacing();
    int words = margins.top() + margins.bottom() + m_heading->heightForWidth(room) + 4 * spacing +
                m_explanation->heightForWidth(std::min(room, m_explanation->maximumWidth()));
    if (!m_button->isHidden())
        words += m_button->sizeHint().height() + spacing;
    m_icon->setVisible(height() >= words + m_icon->sizeHint().height());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    const int side = fontMetrics().height() * 2;
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace coverscope::ui
