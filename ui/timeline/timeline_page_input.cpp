// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "ui/evidence/figure_export.h"
#include "ui/player/player.h"
#include "ui/query/dropped_file.h"
#include "ui/theme/icons.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>

// What a person does with the page: recordings brought to it, playing, files taken along.

namespace coverscope::ui {

void TimelinePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()))
        event->acceptProposedAction();
}

void TimelinePage::dropEvent(QDropEvent* event)
{
    const auto file = droppedFile(event->mimeData());
    if (!file)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT recordingChosen(*file);
}

void TimelinePage::chooseRecording()
{
    auto* dialog = new QFileDialog(this, tr("Choose a recording"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_recording.empty())
        dialog->setDirectory(base::displayPath(m_recording.parent_path()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { Q_EMIT recordingChosen(base::pathFromQString(name)); });
    dialog->open();
}

void TimelinePage::setPlayer(Player* player)
{
    m_player = player;
    connect(player, &Player::stateChanged, this, &TimelinePage::updateParts);
    connect(player, &Player::positionChanged, this, [this](double position) {
        if (isPlaying())
            m_view->followPlayhead(position);
    });
    connect(player, &Player::failed, this, [this](const base::Error& error) {
        if (isVisible() && m_player->file() == m_recording)
            m_banner->showError(error);
    });
}

bool TimelinePage::isPlaying() const
{
    return m_player && !m_recording.empty() && m_player->file() == m_recording &&
           m_player->state() == Player::State::Playing;
}

void TimelinePage::playFrom(double seconds)
{
    if (m_player && !m_recording.empty())
        m_player->play(m_recording, seconds);
}

void TimelinePage::togglePlayback()
{
    if (isPlaying())
        m_player->pause();
    else
        playFrom(m_view->playhead());
}

void TimelinePage::requestEvidence()
{
    const int row = m_table->currentStretch();
    if (!m_model->trackAt(row))
        return;
    if (isPlaying())
        m_player->pause();
    const search::PlayedStretch& stretch = *m_model->rowAt(row)->played;
    Q_EMIT evidenceRequested(m_recording, stretch.time, static_cast<qint64>(stretch.track));
}

void TimelinePage::requestComparison()
{
    const int row = m_table->currentStretch();
    if (!m_model->trackAt(row))
        return;
    if (isPlaying())
        m_player->pause();
    const search::PlayedStretch& stretch = *m_model->rowAt(row)->played;
    Q_EMIT compareRequested(m_recording, stretch.time, m_model->pathAt(row), stretch.inTrack);
}

void TimelinePage::showMenu(const QPoint& position)
{
    const int row = m_table->currentStretch();
    const TimelineRow* shown = m_model->rowAt(row);
    if (!shown)
        return;
    QMenu menu;
    menu.addAction(themedIcon(QStringLiteral("play")), tr("&Play from here"), this,
                   [this, start = shown->time.start] { playFrom(start); });
    menu.addAction(tr("&Zoom to this stretch"), this, [this, time = shown->time] {
        m_view->showRange(time.start - 0.1 * time.length(), 1.2 * time.length());
    });
    menu.addSeparator();
    menu.addAction(m_evidence->icon(), tr("Show the &evidence"), this, &TimelinePage::requestEvidence)
        ->setEnabled(m_evidence->isEnabled());
    menu.addAction(m_compare->icon(), tr("&Compare with the track"), this, &TimelinePage::requestComparison)
        ->setEnabled(m_compare->isEnabled());
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

base::Result<void> TimelinePage::save(TimelineFormat format, const std::filesystem::path& file) const
{
    if (!m_timeline)
        return {};
    return writeExport(timelineBytes(format, *m_timeline, *m_searched), file);
}

void TimelinePage::chooseExport(TimelineFormat format)
{
    askWhereToSave(this, tr("Export timeline"), timelineFormatFilter(format),
                   base::clipName(m_recording) + timelineFormatSuffix(format),
                   [this, format](const std::filesystem::path& file) {
                       if (const auto saved = save(format, file); !saved)
                           m_banner->showError(saved.error());
                       else
                           m_banner->showSaved(file);
                   });
}

} // namespace coverscope::ui
