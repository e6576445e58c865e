// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_progress_bar.h"

#include "ui/batch/batch_text.h"
#include "ui/theme/icons.h"

#include <QGridLayout>

namespace coverscope::ui {

using catalogue::BatchStatus;

BatchProgressBar::BatchProgressBar(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(themedIcon(QStringLiteral("stop")), tr("Stop"), this))
    , m_repeat(new QPushButton(themedIcon(QStringLiteral("refresh")), tr("Repeat failed"), this))
{
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_text->setAccessibleName(tr("State of the run"));
    m_text->setTextFormat(Qt::PlainText);
    m_stop->setToolTip(tr("End the run. The clips that still wait are left out; what was found is kept."));
    m_repeat->setToolTip(tr("Search again for the clips that failed, and for no others"));
    for (QPushButton* button : {m_stop, m_repeat})
        button->setAccessibleDescription(button->toolTip());
    setPauses(true);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_bar, 1, 0);
    layout->addWidget(m_pause, 0, 1, 2, 1);
    layout->addWidget(m_stop, 0, 2, 2, 1);
    layout->addWidget(m_repeat, 0, 3, 2, 1);

    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_pauses)
            Q_EMIT pauseRequested();
        else
            Q_EMIT resumeRequested();
    });
    connect(m_stop, &QPushButton::clicked, this, &BatchProgressBar::stopRequested);
    connect(m_repeat, &QPushButton::clicked, this, &BatchProgressBar::repeatFailedRequested);
}

void BatchProgressBar::setPauses(bool pauses)
{
    m_pauses = pauses;
    m_pause->setText(pauses ? tr("Pause") : tr("Go on"));
    m_pause->setIcon(themedIcon(pauses ? QStringLiteral("pause") : QStringLiteral("play")));
    m_pause->setToolTip(pauses ? tr("Hold the run; it can go on at any time, also after a restart")
                               : tr("Go on with the clips that wait"));
    m_pause->setAccessibleDescription(m_pause->toolTip());
}

void BatchProgressBar::show(BatchState state, const OpenRun* run, bool isActive)
{
    const bool isLooking = state == BatchState::Looking;
    const bool isRunning = state == BatchState::Running && isActive;
    const std::size_t waiting = run ? run->queue.count(BatchStatus::Waiting) : 0;
    const bool hasOpen = run && !run->queue.isFinished();
    constexpr int steps = 1000;
    m_bar->setRange(0, isLooking ? 0 : steps);
    m_bar->setValue(run ? static_cast<int>(run->queue.doneShare() * steps) : 0);
    m_bar->setVisible(isLooking || hasOpen);
    setPauses(isRunning);
    m_pause->setVisible(hasOpen);
    m_stop->setVisible(hasOpen);
    m_stop->setEnabled(waiting > 0 || isRunning);
    const std::size_t failed = run ? run->queue.count(BatchStatus::Failed) : 0;
    m_repeat->setVisible(failed > 0);
    if (isLooking)
        m_text->setText(tr("Looking for clips…"));
    else if (!run)
        m_text->setText({});
    else if (isRunning)
        m_text->setText(progressSummary(*run));
    else if (hasOpen)
        m_text->setText(tr("Paused · %1").arg(progressSummary(*run)));
    else
        m_text->setText(outcomeSummary(*run));
}

} // namespace coverscope::ui
