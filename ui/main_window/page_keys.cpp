// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/page_keys.h"

#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_page.h"
#include "ui/compare/compare_page.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/decisions/decisions_page.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/picture_choice.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/main_menus.h"
#include "ui/main_window/main_pages.h"
#include "ui/player/heard_choice.h"
#include "ui/player/player.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_bar.h"
#include "ui/timeline/timeline_page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace coverscope::ui {

bool keepsKey(const QWidget* widget, const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool isLetter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    const bool isSpace = event.key() == Qt::Key_Space;
    if (qobject_cast<const QComboBox*>(widget)) // chooses an entry, or opens the list
        return isLetter || isSpace;
    if (qobject_cast<const QAbstractSpinBox*>(widget))
        return isLetter || isSpace;
    return isSpace && qobject_cast<const QAbstractButton*>(widget);
}

PageKeys::PageKeys(const Parts& parts, QWidget* window) : QObject(window), m_parts(parts), m_window(window)
{
    for (QWidget* page :
         {parts.searchPage, static_cast<QWidget*>(parts.compare), static_cast<QWidget*>(parts.batch)})
        page->addActions({parts.menus->switchSides, parts.menus->searchPassage});
    parts.timeline->addAction(parts.menus->searchPassage);
    for (QWidget* page : {parts.searchPage, static_cast<QWidget*>(parts.batch),
                          static_cast<QWidget*>(parts.decisions), static_cast<QWidget*>(parts.timeline)})
        page->addAction(parts.menus->compareMatch);
    for (QWidget* page : {parts.searchPage, static_cast<QWidget*>(parts.compare)})
        page->addActions({parts.menus->switchPicture, parts.menus->hearNotes});
    parts.searchPage->addActions(parts.results->verdictBar()->letterActions());
    parts.batch->addActions(parts.batch->details()->results()->verdictBar()->letterActions());
    parts.timeline->addActions(parts.timeline->verdictBar()->letterActions());
    // A click leaves the focus where it was, so that Space plays afterwards too; with Tab a button has it.
    const auto buttons = window->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->focusPolicy() == Qt::StrongFocus)
            button->setFocusPolicy(Qt::TabFocus);
    }
    connectActions();
    qApp->installEventFilter(this);
}

PageKeys::~PageKeys()
{
    qApp->removeEventFilter(this);
}

void PageKeys::connectActions()
{
    MainMenus* menus = m_parts.menus;
    const auto isShown = [this](const QWidget* page) { return m_parts.pages->currentPage() == page; };
    connect(menus->playOrPause, &QAction::triggered, this, &PageKeys::playOrPause);
    connect(m_parts.library, &LibraryPanel::playRequested, this, &PageKeys::playTrack);
    connect(menus->switchSides, &QAction::triggered, this, [this, isShown] {
        if (isShown(m_parts.compare))
            m_parts.compare->switchSides();
        else if (isShown(m_parts.batch))
            m_parts.batch->details()->switchSides();
        else if (isShown(m_parts.searchPage))
            m_parts.evidence->switchSides();
    });
    connect(menus->compareMatch, &QAction::triggered, this, [this, isShown] {
        if (isShown(m_parts.batch))
            m_parts.batch->details()->requestComparison();
        else if (isShown(m_parts.decisions))
            m_parts.decisions->requestComparison();
        else if (isShown(m_parts.timeline))
            m_parts.timeline->requestComparison();
        else if (isShown(m_parts.searchPage))
            m_parts.evidence->requestComparison();
    });
    connect(menus->searchPassage, &QAction::triggered, this, [this, isShown] {
        if (isShown(m_parts.compare))
            m_parts.compare->searchForPassage();
        else if (isShown(m_parts.batch))
            m_parts.batch->details()->searchForPassage();
        else if (isShown(m_parts.timeline))
            m_parts.timeline->requestEvidence();
        else if (isShown(m_parts.searchPage))
            m_parts.evidence->searchForPassage();
    });
    connect(menus->switchPicture, &QAction::triggered, m_parts.evidence->pictureChoice(),
            &PictureChoice::toggle);
    connect(menus->hearNotes, &QAction::triggered, m_parts.evidence->heardChoice(), &HeardChoice::next);
    connect(menus->nextMatch, &QAction::triggered, this, [this] { stepMatch(1); });
    connect(menus->previousMatch, &QAction::triggered, this, [this] { stepMatch(-1); });
}

// What is heard is paused, whatever it is; else what the page shows begins or goes on.
void PageKeys::playOrPause()
{
    const QWidget* page = m_parts.pages->currentPage();
    const QWidget* focus = QApplication::focusWidget();
    if (m_parts.player->state() == Player::State::Playing)
        m_parts.player->pause();
    else if (focus == m_parts.library->table() && !m_parts.library->currentFile().empty())
        playTrack(m_parts.library->currentFile());
    else if (page == m_parts.compare)
        m_parts.compare->togglePlayback();
    else if (page == m_parts.batch)
        m_parts.batch->details()->togglePlayback();
    else if (page == m_parts.timeline)
        m_parts.timeline->togglePlayback();
    else if (page == m_parts.coverMap)
        m_parts.coverMap->playChosen(m_parts.player);
    else if (!m_parts.evidence->hasMatch() || (focus && m_parts.query->isAncestorOf(focus)))
        m_parts.query->togglePlayback();
    else
        m_parts.evidence->togglePlayback();
}

void PageKeys::playTrack(const std::filesystem::path& file)
{
    if (m_parts.player->state() == Player::State::Paused && m_parts.player->file() == file)
        m_parts.player->resume();
    else
        m_parts.player->play(file);
}

ResultsPanel* PageKeys::shownResults() const
{
    if (m_parts.pages->currentPage() == m_parts.searchPage)
        return m_parts.results;
    return m_parts.pages->currentPage() == m_parts.batch ? m_parts.batch->details()->results() : nullptr;
}

void PageKeys::stepMatch(int rows)
{
    if (m_parts.pages->currentPage() == m_parts.timeline)
        return m_parts.timeline->table()->step(rows);
    ResultsPanel* results = shownResults();
    const int row = results ? results->table()->currentIndex().row() + rows : -1;
    if (results && row >= 0 && row < results->model()->rowCount())
        results->table()->setCurrentIndex(results->model()->index(row, 0));
}

bool PageKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == m_window && keepsKey(widget, *static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace coverscope::ui
