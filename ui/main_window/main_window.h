// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison_job.h"
#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QSplitter>
#include <QUndoStack>

#include <array>
#include <filesystem>
#include <optional>

namespace coverscope::ui {

class BatchController;
class BatchPage;
class ComparePage;
class CoverMapController;
class CoverMapPage;
class DecisionsPage;
class EvidencePanel;
class LibraryController;
class LibraryPanel;
class MainMenus;
class MainPages;
class MessageBanner;
class Player;
class QueryPanel;
class ResultsPanel;
class SearchController;
class SearchRows;
class StatusLine;
class TimelineController;
class TimelinePage;
class VerdictLedger;
class WindowExtras;
class WorkLedger;

// Assembles the panels, the worker and the controllers that join them; decides nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct StartOptions
    {
        std::filesystem::path library;             // empty: the last one used
        std::filesystem::path clip;                // searched for as soon as that is possible
        std::filesystem::path model;               // empty: the one the program ships
        std::array<ComparedFile, 2> compared = {}; // on the Compare page
    };

    explicit MainWindow(Theme* theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    void start(const StartOptions& options);
    void openClip(const std::filesystem::path& file);
    void addFolders(const std::vector<std::filesystem::path>& folders);
    // Shows two recordings, or a stretch of them, above each other.
    void compare(const std::filesystem::path& first, const std::optional<base::TimeRange>& firstRegion,
                 const std::filesystem::path& second, const std::optional<base::TimeRange>& secondRegion);
    // Where else does this passage occur?
    void searchForPassage(const std::filesystem::path& file, const base::TimeRange& range);
    // What is played in it, and when?
    void showTimeline(const std::filesystem::path& recording);

    // For tests and the screenshot tool, which drive the real widgets.
    BackgroundWorker* worker() const { return m_worker; }
    LibraryPanel* libraryPanel() const { return m_library; }
    QueryPanel* queryPanel() const { return m_query; }
    ResultsPanel* resultsPanel() const { return m_results; }
    EvidencePanel* evidencePanel() const { return m_evidence; }
    ComparePage* comparePage() const { return m_compare; }
    MessageBanner* banner() const { return m_banner; }
    MainPages* pages() const { return m_pages; }
    BatchPage* batchPage() const { return m_batch; }
    BatchController* batchController() const { return m_batchController; }
    CoverMapPage* coverMapPage() const { return m_coverMap; }
    DecisionsPage* decisionsPage() const { return m_decisions; }
    TimelinePage* timelinePage() const { return m_timeline; }
    TimelineController* timelineController() const { return m_timelineController; }
    QUndoStack* undoStack() const { return m_undoStack; }
    WorkLedger* workLedger() const { return m_works; }
    LibraryController* libraryController() const { return m_libraryController; }
    QWidget* searchPage() const;
    WindowExtras* extras() const { return m_extras; }

    // What is open, to start another window with.
    StartOptions startOptions() const;

Q_SIGNALS:
    // The texts of a window are made once: who owns it makes another one.
    void languageChosen(const QString& language);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeCentre();
    void addPages();
    void makeBatchPage();
    void makeCoverMapPage();
    void makeDecisionsPage();
    void makeTimelinePage();
    void connectMenus();
    void connectWorks();
    void connectWorker();
    void restoreState();
    void updateActions();
    void chooseLibrary();
    void exportResults();
    void showSettings();

    Theme* m_theme;
    Settings m_settings;
    std::optional<model::ModelInfo> m_modelInfo;
    model::Device m_device;
    std::filesystem::path m_modelFile;
    std::filesystem::path m_clipToOpen; // until the library and the model are there

    BackgroundWorker* m_worker;
    MessageBanner* m_banner;
    LibraryPanel* m_library;
    QueryPanel* m_query;
    ResultsPanel* m_results;
    EvidencePanel* m_evidence;
    ComparePage* m_compare;
    Player* m_player; // the one of the window, so that two sounds never run at once
    MainPages* m_pages = nullptr;
    QSplitter* m_columns = nullptr; // library | pages
    SearchRows* m_rows = nullptr;   // the Search page
    QUndoStack* m_undoStack;        // of all decisions in the window
    VerdictLedger* m_ledger;        // and what is decided, for all pages
    WorkLedger* m_works;            // the same of works
    MainMenus* m_menus;
    StatusLine* m_status;
    LibraryController* m_libraryController;
    SearchController* m_searchController;
    BatchPage* m_batch = nullptr;
    BatchController* m_batchController = nullptr;
    CoverMapPage* m_coverMap = nullptr;
    CoverMapController* m_coverMapController = nullptr;
    DecisionsPage* m_decisions = nullptr;
    TimelinePage* m_timeline = nullptr;
    TimelineController* m_timelineController = nullptr;
    WindowExtras* m_extras;
};

} // namespace coverscope::ui
