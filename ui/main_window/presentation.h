// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QFont>
#include <QObject>

#include <filesystem>
#include <vector>

class QAction;
class QLabel;
class QMainWindow;
class QPushButton;

namespace coverscope::ui {

class LibraryPanel;
class MainMenus;
class MainPages;
class QueryPanel;
class SearchController;
class SearchRows;

// Showing Coverscope to a room: full screen, large type, one clip and one match with pictures and sound, and
// a list of prepared clips to step through. What is hidden for it comes back as it was.
//
// Keys: F11 begins and ends it, Esc ends it where no search is to be stopped; Page Down and Page Up search
// for the next and the previous prepared clip.
class Presentation : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainMenus* menus;
        LibraryPanel* library;
        MainPages* pages;
        SearchRows* rows; // the Search page
        QueryPanel* query;
        SearchController* searchController;
        Settings* settings;
    };

    Presentation(const Parts& parts, QMainWindow* window);

    QWidget* bar() const { return m_bar; } // to be placed by the window, below its pages
    bool isOn() const { return m_isOn; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* previousButton() const { return m_previous; }
    QPushButton* prepareButton() const { return m_prepare; }
    QLabel* placeLabel() const { return m_place; } // "2 of 5: NAME"

    void setOn(bool on);

    std::vector<std::filesystem::path> clips() const { return m_clips; }
    void setClips(std::vector<std::filesystem::path> clips); // kept between runs
    void step(int places); // from the clip that is shown; beyond an end nothing happens
    void prepareClips();   // asks for them, by dialog

private:
    void makeBar();
    void connectParts();
    void updateBar();
    int place() const; // of the shown clip among the prepared ones, -1: it is none

    Parts m_parts;
    QMainWindow* m_window;
    bool m_isOn = false;
    std::vector<std::filesystem::path> m_clips;
    QWidget* m_bar;
    QLabel* m_place;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_prepare;
    QPushButton* m_leave;
    QAction* m_escape;

    // as it was before
    bool m_wasFullScreen = false;
    bool m_wasLibraryShown = true;
    bool m_wasFolded = false;
    QFont m_font;
};

} // namespace coverscope::ui
