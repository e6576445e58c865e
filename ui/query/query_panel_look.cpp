// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_tracks.h"
#include "core/search/thresholds.h"
#include "ui/jobs/background_pool.h"
#include "ui/query/long_clip_line.h"
#include "ui/query/query_panel.h"
#include "ui/query/region_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/waveform/clock_text.h"
#include "ui/waveform/waveform_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

// What the panel shows of its state, folded and unfolded.

namespace coverscope::ui {

namespace {

using search::shortestJudged;

} // namespace

void QueryPanel::setProgress(double share)
{
    constexpr int steps = 1000;
    m_busyBar->setRange(0, share < 0.0 ? 0 : steps);
    if (share >= 0.0)
        m_busyBar->setValue(static_cast<int>(std::lround(steps * std::min(1.0, share))));
}

void QueryPanel::showPage(QWidget* page)
{
    m_emptyPage->setVisible(page == m_emptyPage);
    m_clipPage->setVisible(page == m_clipPage);
    setMaximumHeight(m_isFolded && page == m_clipPage ? minimumSizeHint().height() : QWIDGETSIZE_MAX);
}

void QueryPanel::setFolded(bool folded)
{
    m_isFolded = folded;
    m_waveform->setVisible(!folded);
    m_regionBar->setVisible(!folded);
    if (folded)
        m_header->insertWidget(m_header->count() - 1, m_buttons);
    else
        m_actions->addWidget(m_buttons);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_fold->setAccessibleName(folded ? tr("Show the waveform") : tr("Hide the waveform"));
    m_fold->setToolTip(folded ? tr("Show the waveform, to choose a region of the clip")
                              : tr("Hide the waveform: more room for what was found"));
    updateTexts();
    showPage(m_clip.empty() ? static_cast<QWidget*>(m_emptyPage) : m_clipPage);
    Q_EMIT foldedChanged(folded);
}

void QueryPanel::foldAfterSearch()
{
    if (!m_isFoldedByPerson && !m_isFolded)
        setFolded(true);
}

// Told before a search is begun, and beside its result: below what the model was judged at no answer is sure.
QString QueryPanel::lengthNote() const
{
    const double length = region() ? region()->length() : m_waveform->duration();
    if (length <= 0.0 || length >= shortestJudged)
        return {};
    return region() ? tr("The region has %1 s, which is too short to tell: choose %2 s or more.")
                          .arg(QLocale().toString(length, 'f', 1), QLocale().toString(shortestJudged))
                    : tr("The clip has %1 s, which is too short to tell: %2 s or more are needed.")
                          .arg(QLocale().toString(length, 'f', 1), QLocale().toString(shortestJudged));
}

void QueryPanel::updateLength()
{
    const double duration = m_waveform->duration();
    QString text = duration > 0.0 ? clockText(duration, 1) : QString();
    if (m_isFolded && region()) // which the waveform and the boxes show else
        text = tr("%1 of %2", "region, length of the clip")
                   .arg(clockRangeText(region()->start, region()->end), text);
    m_durationLabel->setText(text);
    const QString note = lengthNote();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, plotColours(palette()).caution);
    m_lengthNote->setPalette(colours);
    m_lengthNote->setText(note);
    m_lengthNote->setVisible(!note.isEmpty());
    m_longClip->setDuration(duration);
    if (m_isFolded)
        showPage(m_clip.empty() ? static_cast<QWidget*>(m_emptyPage) : m_clipPage); // its height
}

void QueryPanel::updateTexts()
{
    const bool hasClip = !m_clip.empty();
    m_search->setEnabled(hasClip);
    m_play->setEnabled(hasClip && m_waveform->duration() > 0.0);
    m_search->setText(region() ? tr("Search for region") : tr("Search"));
    m_search->setToolTip(region() ? tr("Search the library for the chosen region of this clip")
                                  : tr("Search the library for this clip"));
    m_search->setAccessibleDescription(m_search->toolTip());
    m_play->setIcon(themedIcon(m_isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(m_isPlaying ? tr("Pause") : tr("Play from %1").arg(clockText(m_waveform->playhead(), 1)));
    m_play->setAccessibleDescription(tr("Play the clip from the playhead"));
    updateLength();
}

// A film may be there in several languages, with comments on it, or with the music alone.
void QueryPanel::readSoundTracks()
{
    jobs::runInBackground([clip = m_clip] {
        return audio::soundTracks(clip);
    }).then(this, [this, clip = m_clip](const base::Result<std::vector<audio::SoundTrack>>& tracks) {
        if (clip != m_clip || !tracks || tracks->size() < 2)
            return; // what is wrong with the file is told by who decodes it
        m_soundTracks->clear();
        for (const audio::SoundTrack& track : *tracks) {
            const QString what = QStringList{track.language, track.title}.join(QLatin1Char(' ')).trimmed();
            m_soundTracks->addItem(what.isEmpty() ? tr("Sound track %1").arg(track.number)
                                                  : tr("%1: %2", "number and name of a sound track")
                                                        .arg(QString::number(track.number), what),
                                   track.number);
            if (track.isHeard)
                m_soundTracks->setCurrentIndex(m_soundTracks->count() - 1);
        }
        m_soundTracks->show();
    });
}

void QueryPanel::chooseSoundTrack(int number)
{
    audio::chooseSoundTrack(m_clip, number);
    setClip(m_clip); // is read, and searched for, anew
}

} // namespace coverscope::ui
