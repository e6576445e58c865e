// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/long_clip_line.h"

#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/time_text.h"

namespace coverscope::ui {

LongClipLine::LongClipLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_search(new QPushButton(themedIcon(QStringLiteral("search")), tr("Which recordings is this?"), this))
    , m_timeline(new QPushButton(themedIcon(QStringLiteral("timeline")), tr("What is played in it?"), this))
{
    setAccessibleName(tr("What to ask of a long clip"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_search->setToolTip(tr("Search for the clip as one piece, as it was done when it came"));
    m_timeline->setToolTip(
        tr("Look through the clip from end to end: which recordings are played when (Ctrl+T)"));
    auto* row = new FlowLayout(this);
    row->addWidget(m_text);
    for (QPushButton* button : {m_search, m_timeline}) {
        button->setAccessibleDescription(button->toolTip());
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_search, &QPushButton::clicked, this, &LongClipLine::searchRequested);
    connect(m_timeline, &QPushButton::clicked, this, &LongClipLine::timelineRequested);
    setDuration(0.0);
}

void LongClipLine::setDuration(base::Seconds duration)
{
    m_text->setText(tr("A long clip, %1:").arg(lengthText(duration)));
    setVisible(duration > shortest);
}

} // namespace coverscope::ui
