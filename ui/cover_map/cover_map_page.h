// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/session.h"
#include "core/works/work_edits.h"
#include "ui/cover_map/cover_map_worker.h"
#include "ui/cover_map/group_tree_model.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

namespace coverscope::ui {

class ElidedLabel;
class EmptyState;
class GraphView;
class MessageBanner;
class Player;
class WorkActions;
class WorkLedger;

// Which tracks of the library are versions of each other: groups as a list and as a graph, of the same
// content and with the same thing chosen, above a probability that a slider sets.
class CoverMapPage : public QWidget
{
    Q_OBJECT

public:
    explicit CoverMapPage(QWidget* parent = nullptr);

    // What the page cannot do anything about; what is shown goes.
    void showHindrance(search::Hindrance hindrance);
    void setState(const MapState& state);
    void setRunning(bool running);
    void setProgress(const base::Progress& progress);
    void setGraph(const std::shared_ptr<const CoverGraph>& graph);
    void setPositions(const GraphPositions& positions);
    void showError(const base::Error& error);

    void setLedger(VerdictLedger* ledger);  // of what is decided; not owned
    void setWorkLedger(WorkLedger* ledger); // and of works; the map itself follows them elsewhere. Not owned

    void playChosen(Player* player); // the chosen track, from its beginning or from where it was paused
    double threshold() const;        // 0..1
    void setThreshold(double threshold);

    QPushButton* runButton() const { return m_run; }
    QSlider* thresholdSlider() const { return m_slider; }
    QLineEdit* searchBox() const { return m_search; }
    QTreeView* list() const { return m_list; }
    GraphView* graphView() const { return m_graph; }
    QPushButton* compareButton() const { return m_compare; }
    QSplitter* splitter() const { return m_splitter; }
    GroupTreeModel* model() const { return m_model; }
    GroupFilterModel* filter() const { return m_filter; }
    MessageBanner* banner() const { return m_banner; }
    QMenu* exportMenu() const { return m_exportMenu; }
    QToolButton* worksButton() const { return m_worksButton; }
    WorkActions* workActions() const { return m_works; }

Q_SIGNALS:
    void startRequested();
    void cancelRequested();
    void thresholdChanged(double threshold);
    void compareRequested(const std::filesystem::path& first, const std::filesystem::path& second);
    void searchRequested(const std::filesystem::path& clip); // for a track of the map

protected:
    void changeEvent(QEvent* event) override;

private:
    // cover_map_page.cpp
    QWidget* makeHeader();
    QWidget* makeControls();
    QWidget* makeContent();
    void setUpList();
    void connectParts();
    void updatePages();
    void updateTexts();
    QString progressText(double share) const;

    // cover_map_page_choice.cpp
    MapPlace chosenPlace() const;
    bool isRecording(const MapPlace& place) const;
    void choose(const MapPlace& place);
    void onListChanged(const QModelIndex& current);
    void onChosen();
    void compare(std::uint32_t first, std::uint32_t second);
    void compareChosen();
    std::filesystem::path chosenFile() const; // empty: none
    void showTrackMenu(const QPoint& globalPosition);
    QString describe(const MapPlace& place) const;
    void makeExportMenu();
    void exportFile(const QString& what, const QString& filters, const QString& suffix,
                    const std::function<base::Result<void>(const std::filesystem::path&)>& write);

    // cover_map_page_works.cpp
    void makeWorksButton();
    void tellWorks(); // what is chosen
    std::vector<works::PlacedTrack> placedTracks(const std::vector<std::uint32_t>& nodes) const;
    std::vector<std::uint32_t> nodesOf(std::uint32_t group) const;
    MapPlace placeLike(const MapPlace& place, const CoverGraph& former) const;
    std::vector<TrackId> openGroups() const; // the tracks that stand for them
    void openAgain(const std::vector<TrackId>& groups);

    MapState m_state;
    std::optional<search::Hindrance> m_hindrance = search::Hindrance::NoLibrary;
    bool m_isRunning = false;
    bool m_isFollowing = false; // the choice of the other view is being taken over
    QElapsedTimer m_runTime;
    double m_firstShare = 0.0; // of the work, when this run began

    MessageBanner* m_banner;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_run;
    QToolButton* m_export;
    QMenu* m_exportMenu;
    QSlider* m_slider;
    QSpinBox* m_percent;
    QLineEdit* m_search;
    QLabel* m_summary;
    QWidget* m_controls;
    QStackedWidget* m_pages; // what to do first | list and graph
    EmptyState* m_empty;
    QSplitter* m_splitter;
    QTreeView* m_list;
    GraphView* m_graph;
    GroupTreeModel* m_model;
    GroupFilterModel* m_filter;
    ElidedLabel* m_chosen;
    QPushButton* m_compare;
    QToolButton* m_worksButton;
    WorkActions* m_works;
    QTimer m_searchDelay;
};

} // namespace coverscope::ui
