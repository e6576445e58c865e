// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "ui/results/verdict_bar.h"
#include "ui/theme/icons.h"
#include "ui/timeline/timeline_status.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/timeline_verdicts.h"
#include "ui/timeline/timeline_view.h"
#include "ui/waveform/clock_text.h"
#include "ui/waveform/waveform_loader.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_banner.h"

#include <QSignalBlocker>

#include <cmath>

// What the page is told and shows; what it is made of stands in timeline_page_layout.cpp.

namespace coverscope::ui {

void TimelinePage::setRecording(const std::filesystem::path& recording)
{
    m_recording = recording;
    m_verdicts->close();
    m_view->clear();
    forget();
    m_name->setFullText(base::clipName(recording));
    m_name->setToolTip(base::displayPath(recording));
    m_length->clear();
    m_loader->load(recording);
    m_pages->setCurrentIndex(1);
    updateParts();
}

void TimelinePage::forget()
{
    m_banner->dismiss();
    m_timeline.reset();
    m_searched.reset();
    setRows({}, nullptr);
    m_status->setEnded({}, tr("Find what is played"));
    updateParts();
}

void TimelinePage::setRunning(const std::filesystem::path& library)
{
    m_library = library;
    m_banner->dismiss();
    m_timeline.reset();
    m_searched.reset();
    setRows({}, nullptr);
    m_status->setRunning();
    updateParts();
}

void TimelinePage::setProgress(const base::Progress& progress)
{
    m_status->setProgress(progress);
}

void TimelinePage::setFound(const search::Timeline& found,
                            const std::shared_ptr<const library::Snapshot>& searched)
{
    setRows(timelineRows(found, *searched), searched);
}

void TimelinePage::setTimeline(const std::shared_ptr<const search::Timeline>& timeline,
                               const std::shared_ptr<const library::Snapshot>& searched)
{
    m_timeline = timeline;
    m_foundAt = QDateTime::currentDateTime();
    m_searched = searched;
    m_view->setDuration(std::max(m_view->duration(), timeline->duration));
    m_verdicts->setModel(timeline->model, timeline->thresholds);
    setRows(timelineRows(*timeline, *searched), searched);
    m_status->setEnded(timelineSummary(*timeline), tr("Look again"));
    updateParts();
}

void TimelinePage::setCancelled()
{
    m_status->setEnded(tr("Stopped. What is shown was found until then."), tr("Find what is played"));
    updateParts();
}

void TimelinePage::setError(const base::Error& error)
{
    m_banner->showError(error);
    m_status->setEnded({}, tr("Try again"));
    updateParts();
}

// The chosen stretch stays chosen where it is still there.
void TimelinePage::setRows(std::vector<TimelineRow> rows,
                           const std::shared_ptr<const library::Snapshot>& searched)
{
    const TimelineRow* before = m_model->rowAt(m_table->currentStretch());
    const double time = before ? before->time.start + before->time.length() / 2.0 : -1.0;
    const int row = before ? rowAt(rows, time) : -1;
    m_isChoosing = true;
    m_view->setRows(rows);
    m_model->setRows(std::move(rows), searched);
    m_view->setCurrent(row);
    if (row >= 0)
        m_table->setCurrentStretch(row);
    m_isChoosing = false;
    m_verdicts->setCurrent(row);
    m_verdicts->refresh();
    updateCount();
    updateParts();
}

// By the table, or by a click in the picture.
void TimelinePage::onStretchChosen(int row)
{
    if (m_isChoosing)
        return;
    m_isChoosing = true;
    if (m_view->current() != row)
        m_view->setCurrent(row);
    if (m_table->currentStretch() != row)
        m_table->setCurrentStretch(row);
    if (const TimelineRow* shown = m_model->rowAt(row); shown && !isPlaying())
        m_view->setPlayhead(shown->time.start);
    m_isChoosing = false;
    m_verdicts->setCurrent(row);
    updateParts();
}

void TimelinePage::updateScrollBar()
{
    // In tenths of a second: the bar knows whole numbers.
    const auto tenths = [](double seconds) { return static_cast<int>(std::lround(10.0 * seconds)); };
    const base::TimeRange visible = m_view->visibleRange();
    const QSignalBlocker blocker(m_scroll);
    m_scroll->setRange(0, std::max(0, tenths(m_view->duration()) - tenths(visible.length())));
    m_scroll->setPageStep(std::max(1, tenths(visible.length())));
    m_scroll->setSingleStep(std::max(1, tenths(visible.length() / 10.0)));
    m_scroll->setValue(tenths(visible.start));
    m_scroll->setEnabled(m_scroll->maximum() > 0);
}

void TimelinePage::updateParts()
{
    const int row = m_table->currentStretch();
    const bool isKnown = m_model->trackAt(row) != nullptr;
    m_evidence->setEnabled(isKnown);
    m_compare->setEnabled(isKnown);
    m_export->setEnabled(m_timeline != nullptr);
    m_report->setEnabled(m_timeline != nullptr);
    m_play->setEnabled(m_view->duration() > 0.0);
    m_play->setIcon(themedIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play from %1").arg(clockText(m_view->playhead())));
}

void TimelinePage::updateCount()
{
    const int shown = m_table->filter()->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n stretch(es)", nullptr, all)
                                  : tr("%1 of %n stretch(es)", nullptr, all).arg(shown));
}

} // namespace coverscope::ui
