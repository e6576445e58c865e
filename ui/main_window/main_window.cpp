// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/model/embedder.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_controller.h"
#include "ui/batch/batch_page.h"
#include "ui/compare/compare_page.h"
#include "ui/cover_map/cover_map_controller.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/picture_choice.h"
#include "ui/example/example_controller.h"
#include "ui/example/example_guide.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/dropped_items.h"
#include "ui/main_window/graph_keeper.h"
#include "ui/main_window/library_controller.h"
#include "ui/main_window/main_menus.h"
#include "ui/main_window/main_pages.h"
#include "ui/main_window/page_keys.h"
#include "ui/main_window/presentation.h"
#include "ui/main_window/search_controller.h"
#include "ui/main_window/search_rows.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_extras.h"
#include "ui/main_window/window_geometry.h"
#include "ui/player/heard_choice.h"
#include "ui/player/player.h"
#include "ui/query/query_panel.h"
#include "ui/query/query_playback.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_ledger.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/message_banner.h"
#include "ui/works/work_ledger.h"

#include <QDragEnterEvent>
#include <QStatusBar>
#include <QVBoxLayout>

namespace coverscope::ui {

MainWindow::MainWindow(Theme* theme, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_worker(new BackgroundWorker(this))
    , m_banner(new MessageBanner(this))
    , m_library(new LibraryPanel)
    , m_query(new QueryPanel)
    , m_results(new ResultsPanel)
    , m_evidence(new EvidencePanel)
    , m_compare(new ComparePage(m_worker))
    , m_player(new Player(this))
    , m_undoStack(new QUndoStack(this))
    , m_ledger(new VerdictLedger(this))
    , m_works(new WorkLedger(m_undoStack, this))
    , m_menus(new MainMenus(menuBar(), m_undoStack))
    , m_status(new StatusLine(statusBar()))
    , m_libraryController(
          new LibraryController(m_worker, m_library, m_banner, &m_settings, m_undoStack, this))
    , m_searchController(new SearchController(m_worker, m_query, m_results, m_evidence, &m_settings, this))
    , m_extras(new WindowExtras(
          {m_worker, m_menus, m_library, m_libraryController, m_searchController, &m_settings}, this))
{
    base::setReviewerName(m_settings.preferences().reviewer);
    setWindowTitle(tr("Coverscope"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/coverscope.svg")));
    setAcceptDrops(true);
    setCentralWidget(makeCentre());
    connectMenus();
    connectWorks();
    connectWorker();
    m_evidence->setPlayer(m_player);
    m_compare->setPlayer(m_player);
    auto* pictures = new PictureChoice(this);
    m_evidence->setPictureChoice(pictures);
    m_compare->setPictureChoice(pictures);
    auto* heard = new HeardChoice(this);
    m_evidence->setHeardChoice(heard);
    m_compare->setHeardChoice(heard);
    connect(m_evidence, &EvidencePanel::queryRequested, this, &MainWindow::searchForPassage);
    connect(m_evidence, &EvidencePanel::compareRequested, this,
            [this](const auto& clip, const auto& region, const auto& match) {
                compare(clip, region, match, std::nullopt);
            });
    connect(m_compare, &ComparePage::queryRequested, this, &MainWindow::searchForPassage);
    connect(m_library, &LibraryPanel::compareRequested, this,
            [this](const std::filesystem::path& first, const std::filesystem::path& second) {
                m_pages->showPage(m_compare);
                if (second.empty())
                    m_compare->addRecording({first, std::nullopt});
                else
                    compare(first, std::nullopt, second, std::nullopt);
            });
    connect(m_batch->details(), &BatchClipPanel::queryRequested, this, &MainWindow::searchForPassage);
    connect(m_batch->details(), &BatchClipPanel::compareRequested, this,
            [this](const auto& clip, const auto& region, const auto& match) {
                compare(clip, region, match, std::nullopt);
            });
    m_batch->details()->setPlayer(m_player);
    new PageKeys({m_menus, m_pages, m_player, m_rows, m_query, m_results, m_evidence, m_compare, m_batch,
                  m_coverMap, m_decisions, m_timeline, m_library},
                 this);
    auto* presentation = new Presentation(
        {m_menus, m_library, m_pages, m_rows, m_query, m_searchController, &m_settings}, this);
    centralWidget()->layout()->addWidget(presentation->bar());
    m_compare->setOwnThreshold(ownThreshold(m_settings.preferences()));
    m_results->setUndoStack(m_undoStack);
    m_results->setLedger(m_ledger);
    m_compare->setLedger(m_ledger);
    m_compare->setWorkLedger(m_works);
    connectPlayback(m_query, m_player);
    // Where the keys that the guide tells of work, whoever pressed its button with one.
    connect(m_extras->example(), &ExampleController::finished, m_results->table(),
            qOverload<>(&QWidget::setFocus));
    // Wherever a clip comes from, what is found for it is to be seen.
    connect(m_query, &QueryPanel::clipChanged, this, [this] { m_pages->showPage(m_rows); });
    m_theme->setChoice(m_settings.preferences().theme);
    m_theme->setColourMap(m_settings.preferences().colourMap);
    restoreState();
    updateActions();
}

MainWindow::~MainWindow()
{
    m_compare->cancel(); // what it reads in the background is waited for
    // First of all: its threads' last signals must not find half a window.
    delete m_worker;
}

QWidget* MainWindow::makeCentre()
{
    m_rows = new SearchRows(m_query, m_results, m_evidence);
    m_pages = new MainPages;
    addPages();
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setAccessibleName(tr("Library and pages"));
    m_columns->addWidget(m_library);
    m_columns->addWidget(m_pages);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_extras->guide());
    layout->addWidget(m_columns, 1);
    return centre;
}

QWidget* MainWindow::searchPage() const
{
    return m_rows;
}

void MainWindow::connectWorker()
{
    connect(m_worker, &BackgroundWorker::modelLoaded, this,
            [this](const model::ModelInfo& info, const model::Device& device) {
                m_modelInfo = info;
                m_device = device;
                m_status->setModel(info, device);
                m_menus->aboutModel->setEnabled(true);
            });
    connect(m_worker, &BackgroundWorker::deviceFellBack, this, [this](const QString& reason) {
        statusBar()->showMessage(tr("The graphics card failed; the processor goes on."));
        m_banner->showMessage(
            MessageBanner::Kind::Problem,
            tr("The graphics card failed, so the work goes on with the processor. Results are the "
               "same; it only takes longer."),
            reason);
    });
    connect(m_libraryController->graphKeeper(), &GraphKeeper::progress, this,
            [this](const QString& text) { statusBar()->showMessage(text); });
    const auto showSnapshot = [this](const std::shared_ptr<const library::Snapshot>& snapshot) {
        m_status->setSnapshot(snapshot, base::displayPath(m_worker->libraryFolder()));
    };
    connect(m_worker, &BackgroundWorker::snapshotChanged, this, showSnapshot);
    connect(m_worker, &BackgroundWorker::libraryOpened, this, showSnapshot);
    const auto openWaitingClip = [this] {
        if (!m_clipToOpen.empty())
            m_searchController->openClip(std::exchange(m_clipToOpen, {}));
    };
    connect(m_worker, &BackgroundWorker::libraryOpened, this, openWaitingClip);
    connect(m_worker, &BackgroundWorker::libraryOpened, m_works, [this] {
        m_works->open(m_worker->libraryFolder(), WorkLedger::accessTo(m_worker->libraryFolder()));
    });
    connect(m_worker, &BackgroundWorker::failed, this, [this, openWaitingClip](JobId, JobKind kind) {
        if (kind == JobKind::OpenLibrary) {
            m_works->close();
            openWaitingClip();
        }
        if (kind == JobKind::LoadModel && !m_modelInfo)
            m_status->setModelMissing();
    });
}

void MainWindow::start(const StartOptions& options)
{
    m_modelFile = options.model.empty() ? model::defaultModelPath() : options.model;
    m_worker->setThreadCount(m_settings.preferences().threads);
    m_worker->loadModel(m_modelFile, m_settings.preferences().device);
    m_libraryController->openAtStart(options.library);
    if (!options.clip.empty())
        openClip(options.clip);
    const auto& [first, second] = options.compared;
    if (!first.file.empty() || !second.file.empty())
        m_compare->compare(first.file, first.region, second.file, second.region);
    m_extras->offerExample();
}

MainWindow::StartOptions MainWindow::startOptions() const
{
    return {m_worker->libraryFolder(), m_query->clip(), m_modelFile, m_compare->recordings()};
}

void MainWindow::openClip(const std::filesystem::path& file)
{
    if (m_worker->isRunning(JobKind::OpenLibrary))
        m_clipToOpen = file; // so that it is searched for as well
    else
        m_searchController->openClip(file);
}

void MainWindow::compare(const std::filesystem::path& first,
                         const std::optional<base::TimeRange>& firstRegion,
                         const std::filesystem::path& second,
                         const std::optional<base::TimeRange>& secondRegion)
{
    m_pages->showPage(m_compare);
    m_compare->compare(first, firstRegion, second, secondRegion);
}

void MainWindow::searchForPassage(const std::filesystem::path& file, const base::TimeRange& range)
{
    m_pages->showPage(m_rows);
    m_query->setPassage(file, range);
}

void MainWindow::addFolders(const std::vector<std::filesystem::path>& folders)
{
    m_libraryController->addFolders(folders);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedItems(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const DroppedItems items = droppedItems(event->mimeData());
    addFolders(items.folders);
    if (!items.files.empty())
        openClip(items.files.front());
    event->acceptProposedAction();
}

void MainWindow::restoreState()
{
    const int character = characterWidth(fontMetrics());
    resize(190 * character, 130 * character);
    m_columns->setSizes({52 * character, 138 * character});
    restoreGeometry(m_settings.state(QStringLiteral("window/geometry")));
    fitToScreens(*this);
    m_columns->restoreState(m_settings.state(QStringLiteral("window/columns")));
    m_rows->restoreSizes(m_settings.state(QStringLiteral("window/searchRows")));
    m_pages->setCurrentId(QString::fromLatin1(m_settings.state(QStringLiteral("window/page"))));
    m_library->table()->restoreColumns(m_settings.state(QStringLiteral("window/trackTable")));
    const int grouping = m_settings.state(QStringLiteral("window/trackGrouping")).toInt();
    if (grouping > 0 && grouping < trackGroupingCount)
        m_library->setGrouping(static_cast<TrackGrouping>(grouping));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setState(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setState(QStringLiteral("window/columns"), m_columns->saveState());
    m_settings.setState(QStringLiteral("window/searchRows"), m_rows->savedSizes());
    m_settings.setState(QStringLiteral("window/page"), m_pages->currentId().toLatin1());
    m_settings.setState(QStringLiteral("window/trackTable"), m_library->table()->saveColumns());
    m_settings.setState(QStringLiteral("window/trackGrouping"),
                        QByteArray::number(static_cast<int>(m_library->grouping())));
    m_coverMapController->saveState();
    QMainWindow::closeEvent(event);
}

} // namespace coverscope::ui
