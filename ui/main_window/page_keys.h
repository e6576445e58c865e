// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

class QKeyEvent;

namespace coverscope::ui {

class BatchPage;
class ComparePage;
class CoverMapPage;
class DecisionsPage;
class EvidencePanel;
class LibraryPanel;
class MainMenus;
class MainPages;
class Player;
class QueryPanel;
class ResultsPanel;
class TimelinePage;

// Keys that mean the same on every page: Space plays what the page shows, wherever in the window the focus
// is, and the current track of the library where that has it; B goes on with the other recording, V compares,
// Q searches for the chosen passage, and the letters of the verdicts judge the current match, wherever on a
// page with matches the focus is. Text fields keep their letters, boxes theirs, and buttons their Space.
class PageKeys : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainMenus* menus;
        MainPages* pages;
        Player* player;
        QWidget* searchPage;
        QueryPanel* query;
        ResultsPanel* results;
        EvidencePanel* evidence;
        ComparePage* compare;
        BatchPage* batch;
        CoverMapPage* coverMap;
        DecisionsPage* decisions;
        TimelinePage* timeline;
        LibraryPanel* library;
    };

    PageKeys(const Parts& parts, QWidget* window);
    ~PageKeys() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void playOrPause();
    void playTrack(const std::filesystem::path& file);
    void stepMatch(int rows);
    ResultsPanel* shownResults() const; // null: the page has none

    Parts m_parts;
    QWidget* m_window;
};

// Whether a widget with the focus has a use of its own for a key that is a shortcut of the window.
bool keepsKey(const QWidget* widget, const QKeyEvent& event);

} // namespace coverscope::ui
