// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_status.h"

#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

TimelineStatus::TimelineStatus(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    m_text->setAccessibleName(tr("State of the timeline"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress of the timeline"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps when it ends
    m_bar->setSizePolicy(policy);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_bar, 1, 0);
    layout->addWidget(m_button, 0, 1, 2, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT cancelRequested();
        else
            Q_EMIT startRequested();
    });
    setEnded({}, tr("Find what is played"));
}

void TimelineStatus::setRunning()
{
    m_isRunning = true;
    m_text->setText(tr("Looking for what is played …"));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_button->setIcon(themedIcon(QStringLiteral("cancel")));
    m_button->setText(tr("Cancel"));
    m_button->setToolTip(tr("Stop looking; what was found so far stays"));
    m_button->setAccessibleDescription(m_button->toolTip());
}

void TimelineStatus::setProgress(const base::Progress& progress)
{
    constexpr int steps = 1000;
    const double share = progress.total > 0.0 ? std::clamp(progress.done / progress.total, 0.0, 1.0) : -1.0;
    m_bar->setRange(0, share < 0.0 ? 0 : steps);
    if (share < 0.0)
        return m_text->setText(progress.text);
    m_bar->setValue(static_cast<int>(std::lround(steps * share)));
    m_text->setText(tr("%1: %2 %", "what is being done, how much of it")
                        .arg(progress.text, QLocale().toString(100.0 * share, 'f', 0)));
}

void TimelineStatus::setEnded(const QString& summary, const QString& again)
{
    m_isRunning = false;
    m_text->setText(summary);
    m_bar->hide();
    m_button->setIcon(themedIcon(QStringLiteral("refresh")));
    m_button->setText(again);
    m_button->setToolTip(tr("Look through the whole recording with the library that is open"));
    m_button->setAccessibleDescription(m_button->toolTip());
}

} // namespace coverscope::ui
