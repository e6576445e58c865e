// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QObject>
#include <QUndoStack>

namespace coverscope::ui {

// The menus and their shortcuts. They do nothing themselves: the window joins each action to what it
// starts. Every action tells its purpose in the status bar too.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    MainMenus(QMenuBar* bar, QUndoStack* undoStack);

    // `library`: the open one, which knows what clips are called; null: none.
    void setRecent(const std::vector<std::filesystem::path>& libraries,
                   const std::vector<std::filesystem::path>& clips,
                   const std::shared_ptr<const library::Snapshot>& library);
    QMenu* recentClips() const { return m_recentClips; }

    // Into "View", in the order of the calls; for the pages of the window.
    void addPageAction(QAction* action);

    QAction* openClip;
    QAction* recordClip;
    QAction* openLibrary;
    QAction* addFolder;
    QAction* rescan;
    QAction* settings;
    QAction* exportReport = nullptr;
    QAction* exportResults;
    QAction* importWorks = nullptr;
    QAction* exportWorks = nullptr;
    QAction* quit;
    QAction* search;
    QAction* cancel;
    QAction* findPlayed;
    QAction* nextMatch;
    QAction* previousMatch;
    // In the window, or on the pages that they are added to: see PageKeys.
    QAction* playOrPause;
    QAction* switchSides;
    QAction* compareMatch;
    QAction* switchPicture;
    QAction* hearNotes;
    QAction* searchPassage;
    QAction* filterTracks;
    QAction* showLibrary; // checkable
    QAction* present;     // checkable
    QAction* prepareClips;
    QAction* guide;
    QAction* shortcuts;
    QAction* showExample;
    QAction* showLog;
    QAction* aboutModel;
    QAction* about;
    QAction* aboutQt;

Q_SIGNALS:
    void libraryChosen(const std::filesystem::path& folder);
    void clipChosen(const std::filesystem::path& file);

private:
    QAction* add(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys,
                 const QString& purpose);
    void makeFileMenu(QMenuBar* bar);
    void makeEditMenu(QMenuBar* bar, QUndoStack* undoStack);
    void makeSearchMenu(QMenuBar* bar);
    void makeListenMenu(QMenuBar* bar);
    void makeViewAndHelpMenus(QMenuBar* bar);

    QMenu* m_recentClips = nullptr;
    QMenu* m_recentLibraries = nullptr;
    QMenu* m_view = nullptr;
    QAction* m_endOfPages = nullptr; // the separator below them
};

} // namespace coverscope::ui
