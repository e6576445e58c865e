// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_menus.h"

#include "core/base/path_text.h"
#include "core/library/track_name.h"
#include "ui/theme/icons.h"

#include <functional>

namespace coverscope::ui {

namespace {

using Naming = std::function<QString(const std::filesystem::path&)>;

// Two of one name are told apart by their paths.
void fill(QMenu* menu, const std::vector<std::filesystem::path>& paths, const Naming& nameOf,
          const std::function<void(const std::filesystem::path&)>& choose)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    QStringList names;
    for (const auto& path : paths)
        names << nameOf(path);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::filesystem::path& path = paths[i];
        const QString place = base::displayPath(path);
        QString name = names[static_cast<qsizetype>(i)];
        if (names.count(name) > 1)
            name = place;
        // A single & would make the next letter a mnemonic.
        QAction* action = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(place);
        action->setStatusTip(place);
        QObject::connect(action, &QAction::triggered, menu, [choose, path] { choose(path); });
    }
    menu->setEnabled(!paths.empty());
}

} // namespace

MainMenus::MainMenus(QMenuBar* bar, QUndoStack* undoStack) : QObject(bar)
{
    makeFileMenu(bar);
    makeEditMenu(bar, undoStack);
    makeSearchMenu(bar);
    makeListenMenu(bar);
    makeViewAndHelpMenus(bar);
}

QAction* MainMenus::add(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys,
                        const QString& purpose)
{
    QAction* action = icon.isEmpty() ? menu->addAction(text) : menu->addAction(themedIcon(icon), text);
    action->setShortcut(keys);
    action->setStatusTip(purpose);
    action->setToolTip(purpose);
    return action;
}

void MainMenus::makeFileMenu(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("&File"));
    openClip = add(menu, QStringLiteral("open-clip"), tr("&Open clip…"), QKeySequence::Open,
                   tr("Choose an audio or video file to search for"));
    recordClip = add(menu, QStringLiteral("record"), tr("Record cl&ip…"), tr("Ctrl+R"),
                     tr("Record the clip to search for, with a microphone or from what this computer plays"));
    m_recentClips = menu->addMenu(tr("Recent &clips"));
    menu->addSeparator();
    openLibrary = add(menu, QStringLiteral("library"), tr("Open &library…"), tr("Ctrl+L"),
                      tr("Open a library folder, or make a new one in an empty folder"));
    m_recentLibraries = menu->addMenu(tr("&Recent libraries"));
    addFolder = add(menu, QStringLiteral("folder-add"), tr("&Add folder…"), tr("Ctrl+D"),
                    tr("Add a folder of music to the library and index it"));
    rescan = add(menu, QStringLiteral("refresh"), tr("Re&scan folders"), QKeySequence::Refresh,
                 tr("Look for new and changed files in all folders of the library"));
    menu->addSeparator();
    exportResults = add(menu, QStringLiteral("export"), tr("&Export results…"), tr("Ctrl+E"),
                        tr("Save the table of results as a CSV file"));
    exportResults->setEnabled(false);
    exportReport = add(
        menu, QStringLiteral("report"), tr("Export re&port…"), tr("Ctrl+Shift+E"),
        tr("Save a report on the clip to read, print and keep: its matches, pictures, verdicts and notes"));
    exportReport->setEnabled(false);
    menu->addSeparator();
    importWorks = add(menu, QStringLiteral("work"), tr("I&mport works…"), {},
                      tr("Read works, their recordings and roles from a table"));
    exportWorks = add(menu, {}, tr("Export &works…"), {},
                      tr("Save all works of the library as a table that can be read again"));
    menu->addSeparator();
    settings = add(menu, QStringLiteral("settings"), tr("Se&ttings…"), tr("Ctrl+,"),
                   tr("Device, search, theme, colours and language"));
    settings->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    quit = add(menu, {}, tr("&Quit"), tr("Ctrl+Q"), tr("Leave Coverscope; what is indexed is kept"));
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenus::makeEditMenu(QMenuBar* bar, QUndoStack* undoStack)
{
    QMenu* menu = bar->addMenu(tr("&Edit"));
    QAction* undo = undoStack->createUndoAction(menu, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setStatusTip(tr("Take back the last decision: a verdict, a removal"));
    QAction* redo = undoStack->createRedoAction(menu, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setStatusTip(tr("Decide again what was taken back"));
    menu->addActions({undo, redo});
}

void MainMenus::makeSearchMenu(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("&Search"));
    search = add(menu, QStringLiteral("search"), tr("&Search"), tr("Ctrl+Return"),
                 tr("Search the library for the clip, or for the chosen region of it"));
    search->setEnabled(false);
    cancel = add(menu, QStringLiteral("cancel"), tr("&Cancel"), tr("Esc"),
                 tr("Stop the search that is under way"));
    cancel->setEnabled(false);
    findPlayed = add(menu, QStringLiteral("timeline"), tr("&What is played in it?"), tr("Ctrl+T"),
                     tr("Look through a long clip from end to end: which recordings are played when"));
    findPlayed->setEnabled(false);
    menu->addSeparator();
    nextMatch = add(menu, {}, tr("&Next match"), tr("Alt+Down"), tr("Show the evidence for the next match"));
    previousMatch =
        add(menu, {}, tr("&Previous match"), tr("Alt+Up"), tr("Show the evidence for the previous match"));
    compareMatch = add(menu, QStringLiteral("compare"), tr("C&ompare clip and match"), Qt::Key_V,
                       tr("See clip and match above each other, note by note"));
    searchPassage = add(menu, {}, tr("Search for the &passage"), Qt::Key_Q,
                        tr("Where else does the chosen passage occur? Search the library for it"));
    for (QAction* action : {compareMatch, searchPassage})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    menu->addSeparator();
    filterTracks = add(menu, {}, tr("&Filter tracks"), QKeySequence::Find,
                       tr("Find a track of the library by title, artist, album or file name"));
}

void MainMenus::makeListenMenu(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("&Listen"));
    playOrPause = add(menu, QStringLiteral("play"), tr("&Play or pause"), Qt::Key_Space,
                      tr("Play what the page shows: the match, the clip, the recording"));
    switchSides = add(menu, {}, tr("S&witch recordings"), Qt::Key_B,
                      tr("Go on at the same musical moment of the other recording"));
    hearNotes = add(menu, QStringLiteral("listen"), tr("&Hear the notes"), Qt::Key_S,
                    tr("Play the recording, the notes heard in it beside it, or these alone"));
    for (QAction* action : {switchSides, hearNotes})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void MainMenus::makeViewAndHelpMenus(QMenuBar* bar)
{
    m_view = bar->addMenu(tr("&View"));
    m_endOfPages = m_view->addSeparator();
    showLibrary = add(m_view, {}, tr("Show &library"), tr("F9"), tr("Show or hide the library at the left"));
    showLibrary->setCheckable(true);
    showLibrary->setChecked(true);
    present = add(m_view, {}, tr("P&resentation"), Qt::Key_F11,
                  tr("Full screen and large type, to show one clip and one match to a room"));
    present->setCheckable(true);
    prepareClips = add(m_view, {}, tr("Prepare &clips for it…"), {},
                       tr("Choose the clips that a presentation steps through"));

    m_view->addSeparator();
    switchPicture = add(m_view, {}, tr("Switch &notes and spectrum"), Qt::Key_P,
                        tr("Show the notes that the program hears, or the spectrum, on all pages"));
    switchPicture->setShortcutContext(Qt::WidgetWithChildrenShortcut);

    QMenu* help = bar->addMenu(tr("&Help"));
    guide = add(help, QStringLiteral("info"), tr("&Guide"), QKeySequence::HelpContents,
                tr("How to use Coverscope, with pictures"));
    shortcuts =
        add(help, {}, tr("&Keyboard shortcuts"), tr("Ctrl+?"), tr("List everything that the keyboard does"));
    showExample = add(help, QStringLiteral("example"), tr("Show the &example"), {},
                      tr("Make a small collection of music and search it, to see what Coverscope does"));
    showLog = add(help, QStringLiteral("log"), tr("&Log"), tr("Ctrl+Shift+L"),
                  tr("What the program told of its work, to look through, copy and save"));
    help->addSeparator();
    aboutModel = add(help, QStringLiteral("info"), tr("About the &model"), {},
                     tr("Where the loaded model comes from and what it was trained on"));
    aboutModel->setEnabled(false);
    about = add(help, QStringLiteral("info"), tr("&About Coverscope"), {}, tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(help, {}, tr("About &Qt"), {}, tr("The toolkit that Coverscope is built with"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void MainMenus::addPageAction(QAction* action)
{
    m_view->insertAction(m_endOfPages, action);
}

void MainMenus::setRecent(const std::vector<std::filesystem::path>& libraries,
                          const std::vector<std::filesystem::path>& clips,
                          const std::shared_ptr<const library::Snapshot>& library)
{
    fill(m_recentLibraries, libraries, base::displayPath,
         [this](const auto& folder) { Q_EMIT libraryChosen(folder); });
    const auto clipName = [&library](const std::filesystem::path& file) {
        return library::fileName(library.get(), file);
    };
    fill(m_recentClips, clips, clipName, [this](const auto& file) { Q_EMIT clipChosen(file); });
}

} // namespace coverscope::ui
