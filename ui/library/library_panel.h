// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/folder_model.h"
#include "ui/library/indexing_bar.h"
#include "ui/library/track_table_view.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <memory>
#include <vector>

namespace coverscope::ui {

class TrackMenu;

// The library at the left: its folders, its tracks with a filter, and the progress of indexing. Shows a
// snapshot; asks for everything else through signals.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    void setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot);
    void setLeftOut(const library::LeftOutFiles& leftOut); // what the last scan passed over
    IndexingBar* indexingBar() const { return m_indexingBar; }
    TrackTableView* table() const { return m_table; }
    TrackTableModel* tracks() const { return m_tracks; }
    FolderModel* folders() const { return m_folders; }
    void focusFilter();
    std::filesystem::path currentFile() const; // of the current track; empty: none
    TrackGrouping grouping() const { return m_tracks->grouping(); }
    void setGrouping(TrackGrouping grouping);
    QToolButton* groupButton() const { return m_groupButton; } // with a menu

public Q_SLOTS:
    void chooseFolder(); // the dialog; foldersChosen() follows

Q_SIGNALS:
    void foldersChosen(const std::vector<std::filesystem::path>& folders);
    void rescanRequested();
    void removeRootRequested(const coverscope::catalogue::Root& root);
    void removeTracksRequested(const std::vector<coverscope::TrackId>& tracks);
    void reindexTracksRequested(const std::vector<coverscope::TrackId>& tracks);
    void relinkRequested(const coverscope::catalogue::Root& root, const std::filesystem::path& place);
    void bringBackRequested(); // what was taken out track by track
    void forgetRequested();    // tracks whose files were deleted
    void compareRequested(const std::filesystem::path& first,
                          const std::filesystem::path& second); // the second may be empty: to be chosen
    void clipChosen(const std::filesystem::path& file);         // a track to search with
    void playRequested(const std::filesystem::path& file);
    void cancelRequested();

private:
    QWidget* makeHeader();
    QWidget* makeBrowser();
    QWidget* makeAwayBar(QWidget* parent);
    void connectParts();
    void makeFolderMenu();
    void makeGroupMenu();
    void showTrackMenu(const QPoint& globalPosition);
    void fillTrackMenu(TrackMenu& menu, const std::vector<int>& rows);
    std::vector<TrackId> selectedIds() const;
    std::optional<catalogue::Root> chosenRoot() const;
    std::optional<catalogue::Root> awayRoot() const; // the chosen one, else the first that is
    void locateFolder(const catalogue::Root& root);
    void updateCount();
    void updateFolder();
    void updateAway();

    std::shared_ptr<const library::Snapshot> m_snapshot;
    FolderModel* m_folders;
    TrackTableModel* m_tracks;
    TrackTableView* m_table;
    QComboBox* m_folderBox;
    QLineEdit* m_filter;
    QTimer m_filterTimer;
    QToolButton* m_addButton;
    QToolButton* m_rescanButton;
    QToolButton* m_folderButton;
    QToolButton* m_groupButton;
    QAction* m_showFolder;
    QAction* m_locateFolder;
    QAction* m_bringBack;
    QAction* m_forget;
    QAction* m_removeFolder;
    QLabel* m_count;
    QWidget* m_awayBar; // "Music is not there"
    QLabel* m_awayText;
    QLabel* m_leftOut;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    IndexingBar* m_indexingBar;
};

} // namespace coverscope::ui
