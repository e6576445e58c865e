// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/alignment_model.h"
#include "ui/compare/compare_bar.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_view.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/player/heard_choice.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_choice.h"

#include <QDrag>
#include <QKeyEvent>

#include <algorithm>

namespace coverscope::ui {

void ComparePage::setPlayer(Player* player)
{
    if (m_player != nullptr) {
        m_player->disconnect(this);
        if (m_player->parent() == this)
            m_player->deleteLater();
    }
    m_player = player;
    connect(player, &Player::positionChanged, this, &ComparePage::onPosition);
    connect(player, &Player::stateChanged, this, &ComparePage::onPlayerState);
    connect(player, &Player::failed, this, [this](const base::Error& error) {
        if (isVisible() && (error.path.empty() || error.path == fileOf(m_side)))
            m_banner->showError(error);
    });
}

void ComparePage::setHeardChoice(HeardChoice* choice)
{
    takeChoice(m_heardChoice, choice, this, [this] { applyPlaybackOptions(); });
    m_bar->heardButton()->setChoice(choice);
}

const std::filesystem::path& ComparePage::fileOf(Side side) const
{
    return m_files[indexOf(side)].file;
}

// Whether the player stands in one of our recordings; other panels use it as well.
bool ComparePage::playsOurs() const
{
    return m_player->state() != Player::State::Stopped && !fileOf(m_side).empty() &&
           m_player->file() == fileOf(m_side);
}

PlaybackOptions ComparePage::optionsFor(Side side) const
{
    PlaybackOptions options;
    if (const auto region = m_view->region(); m_isLooping && region)
        options.loop =
            region->side == side ? region->range : m_view->axis().toOther(region->side, region->range);
    if (!m_comparison)
        return options;
    options.heard = m_heardChoice->heard();
    options.tones = m_tones[indexOf(side)];
    const double keyShift = m_comparison->match->keyShift.value_or(0); // from A to B
    const double tempoRatio = m_comparison->match->tempoRatio.value_or(1.0);
    const SoundMatch sound = m_bar->soundMatch();
    if (side == Side::Match) {
        if (sound == SoundMatch::SecondInKey || sound == SoundMatch::SecondInKeyAndTempo)
            options.change.semitones = -keyShift;
        if (sound == SoundMatch::SecondInTempo || sound == SoundMatch::SecondInKeyAndTempo)
            options.change.tempo = 1.0 / tempoRatio;
    } else if (sound == SoundMatch::FirstInKeyAndTempo) {
        options.change = {tempoRatio, keyShift};
    }
    return options;
}

void ComparePage::showMoment(Side side, double seconds)
{
    m_view->setMoment(side, seconds);
    const double first = m_view->moment(Side::Clip);
    const double second = m_view->moment(Side::Match);
    m_bar->setPositions(first, second);
    m_heatmap->plot()->setPlayhead(first, second);
    if (const int row = m_alignmentModel->rowNear(first);
        row >= 0 && m_alignmentTable->isVisible() && !m_alignmentTable->hasFocus())
        m_alignmentTable->selectRow(row);
}

void ComparePage::pickMoment(Side side, double seconds)
{
    showMoment(side, seconds);
    if (playsOurs())
        m_player->seek(std::max(0.0, m_view->moment(m_side)));
}

// A click where "click to listen" stands.
void ComparePage::listenFrom(Side side, double seconds)
{
    const bool goesOn = playsOurs() && m_player->state() == Player::State::Playing;
    pickMoment(side, seconds);
    if (!goesOn && m_comparison)
        playFromMoment();
    onPlayerState();
}

void ComparePage::playFromMoment()
{
    m_banner->dismiss();
    const PlaybackOptions options = optionsFor(m_side);
    double from = std::max(0.0, m_view->moment(m_side));
    if (options.loop && !options.loop->contains(from))
        from = options.loop->start;
    m_player->play(fileOf(m_side), from, options);
}

void ComparePage::togglePlayback()
{
    toggleSide(m_side);
}

void ComparePage::toggleSide(Side side)
{
    if (fileOf(side).empty() || m_pages->currentIndex() == 0)
        return;
    const bool isCurrent = side == m_side && playsOurs();
    const bool wasPlaying = playsOurs() && m_player->state() == Player::State::Playing;
    m_side = side;
    if (isCurrent && m_player->state() == Player::State::Playing)
        m_player->pause();
    else if (isCurrent && m_player->state() == Player::State::Paused && !wasPlaying)
        m_player->resume();
    else
        playFromMoment();
    onPlayerState();
}

void ComparePage::switchSides()
{
    if (m_pages->currentIndex() == 0)
        return;
    const bool wasPlaying = playsOurs() && m_player->state() == Player::State::Playing;
    if (playsOurs() && !wasPlaying)
        m_player->stop(); // paused: the other one begins at the moment
    m_side = m_side == Side::Clip ? Side::Match : Side::Clip;
    if (wasPlaying)
        playFromMoment();
    onPlayerState();
}

void ComparePage::applyPlaybackOptions()
{
    if (!playsOurs())
        return;
    const PlaybackOptions options = optionsFor(m_side);
    m_player->setOptions(options);
    if (options.loop && !options.loop->contains(m_player->position()))
        m_player->seek(std::max(0.0, options.loop->start));
}

void ComparePage::onPosition(double seconds)
{
    if (playsOurs() && m_pages->currentIndex() == 1)
        showMoment(m_side, seconds);
}

void ComparePage::onPlayerState()
{
    m_bar->setState(m_side, playsOurs() && m_player->state() == Player::State::Playing);
}

void ComparePage::onRegionChanged()
{
    m_bar->setHasRegion(m_view->region().has_value());
    applyPlaybackOptions();
}

std::optional<DraggedRegion> ComparePage::chosenPassage() const
{
    const auto region = m_view->region();
    if (!region)
        return std::nullopt;
    return DraggedRegion{fileOf(region->side), region->range};
}

void ComparePage::searchForPassage()
{
    if (const auto passage = chosenPassage())
        Q_EMIT queryRequested(passage->file, passage->range);
}

void ComparePage::dragPassage()
{
    const auto passage = chosenPassage();
    if (!passage)
        return;
    auto* drag = new QDrag(this); // deletes itself
    drag->setMimeData(regionMimeData(*passage));
    drag->exec(Qt::CopyAction);
}

void ComparePage::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        togglePlayback();
        break;
    case Qt::Key_B:
        switchSides();
        break;
    case Qt::Key_L:
        if (m_view->region())
            m_bar->setLooping(!m_isLooping);
        break;
    case Qt::Key_T:
        m_bar->setSoundMatch(m_bar->soundMatch() == SoundMatch::AsRecorded ? SoundMatch::SecondInKeyAndTempo
                                                                           : SoundMatch::AsRecorded);
        break;
    case Qt::Key_K:
        if (m_keysAction->isEnabled())
            m_keysAction->toggle();
        break;
    case Qt::Key_W:
        m_bar->setTimeAxis(static_cast<TimeAxis>((static_cast<int>(m_bar->timeAxis()) + 1) % 3));
        break;
    case Qt::Key_P:
        m_pictureChoice->toggle();
        break;
    case Qt::Key_S:
        m_heardChoice->next();
        break;
    case Qt::Key_Q:
        searchForPassage();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace coverscope::ui
