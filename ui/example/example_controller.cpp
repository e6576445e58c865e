// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/example/example_controller.h"

#include "core/report/percent_text.h"
#include "ui/example/example_guide.h"
#include "ui/example/example_place.h"
#include "ui/jobs/background_pool.h"

#include <QLocale>
#include <QPromise>

#include <algorithm>

namespace coverscope::ui {

namespace {

// Shares of the whole, roughly as they take.
constexpr double made = 0.4;
constexpr double opened = 0.45;
constexpr double indexed = 0.95;

} // namespace

ExampleController::ExampleController(BackgroundWorker* worker, ExampleGuide* guide, QObject* parent)
    : QObject(parent), m_worker(worker), m_guide(guide), m_example(example::exampleIn(exampleFolder()))
{
    connect(guide, &ExampleGuide::startRequested, this, &ExampleController::start);
    connect(guide, &ExampleGuide::cancelRequested, this, &ExampleController::cancel);
    connect(&m_making, &QFutureWatcherBase::finished, this, &ExampleController::onMade);
    connect(&m_making, &QFutureWatcherBase::progressTextChanged, this, [this](const QString& text) {
        if (m_step == Step::Making)
            m_guide->showProgress(text,
                                  made * m_making.progressValue() / std::max(1, m_making.progressMaximum()));
    });
    connectWorker();
}

ExampleController::~ExampleController()
{
    m_cancellation.cancel();
}

void ExampleController::connectWorker()
{
    connect(m_worker, &BackgroundWorker::modelLoaded, this, [this](const model::ModelInfo& info) {
        m_modelHash = info.hash;
        if (m_step == Step::WaitingForModel)
            make();
    });
    connect(m_worker, &BackgroundWorker::libraryOpened, this, &ExampleController::onLibraryOpened);
    connect(m_worker, &BackgroundWorker::indexingProgress, this,
            [this](const library::IndexingProgress& progress) {
                if (m_step != Step::Indexing)
                    return;
                const double share = static_cast<double>(progress.filesDone) / m_example.recordingCount;
                m_guide->showProgress(
                    tr("Indexing: %1 of %2 recordings").arg(progress.filesDone).arg(m_example.recordingCount),
                    opened + (indexed - opened) * std::min(1.0, share));
            });
    connect(m_worker, &BackgroundWorker::indexingFinished, this, [this] {
        if (m_step == Step::Indexing)
            seek();
    });
    connect(m_worker, &BackgroundWorker::searchFinished, this,
            [this](JobId, const auto& result, const auto& searched) {
                if (m_step == Step::Searching && result->query->file == m_example.clip)
                    onSearched(*result, *searched);
            });
    connect(m_worker, &BackgroundWorker::failed, this, [this](JobId, JobKind kind, const base::Error& error) {
        if ((m_step == Step::WaitingForModel && kind == JobKind::LoadModel) ||
            (m_step == Step::Opening && kind == JobKind::OpenLibrary) ||
            (m_step == Step::Indexing && kind == JobKind::Index) ||
            (m_step == Step::Searching && kind == JobKind::Search))
            fail(error);
    });
    connect(m_worker, &BackgroundWorker::cancelled, this, [this](JobId job, JobKind kind) {
        if ((m_step == Step::Indexing && job == m_indexing) ||
            (m_step == Step::Searching && kind == JobKind::Search))
            cancel();
    });
}

void ExampleController::start()
{
    if (isBusy())
        return;
    if (!m_modelHash.isEmpty())
        return make();
    m_step = Step::WaitingForModel;
    m_guide->showProgress(tr("Loading the model…"), 0.0);
    if (!m_worker->isRunning(JobKind::LoadModel))
        fail({base::ErrorCode::FileNotFound,
              {},
              tr("There is no model, and without one nothing can be found. Install Coverscope again."),
              {}});
}

void ExampleController::make()
{
    m_step = Step::Making;
    m_cancellation = {};
    m_example.library = exampleLibrary(m_modelHash);
    m_guide->showProgress(tr("Playing the music…"), 0.0);
    m_making.setFuture(jobs::runInBackground(
        [example = m_example, token = m_cancellation.token()](QPromise<base::Result<void>>& promise) {
            promise.setProgressRange(0, example.recordingCount + 1);
            promise.addResult(example::makeExample(example, token, [&promise](const base::Progress& state) {
                promise.setProgressValueAndText(static_cast<int>(state.done), state.text);
            }));
        }));
}

void ExampleController::onMade()
{
    if (m_step != Step::Making)
        return;
    const base::Result<void> result = m_making.result();
    if (!result) {
        if (result.error().code == base::ErrorCode::Cancelled)
            cancel();
        else
            fail(result.error());
        return;
    }
    m_step = Step::Opening;
    m_guide->showProgress(tr("Opening a library for it…"), made);
    if (m_worker->snapshot() && m_worker->libraryFolder() == m_example.library)
        onLibraryOpened();
    else
        Q_EMIT libraryWanted(m_example.library);
}

bool ExampleController::isComplete() const
{
    const auto snapshot = m_worker->snapshot();
    return snapshot &&
           std::count_if(snapshot->tracks.begin(), snapshot->tracks.end(), [](const catalogue::Track& track) {
               return track.state == catalogue::TrackState::Indexed;
           }) >= m_example.recordingCount;
}

void ExampleController::onLibraryOpened()
{
    if (m_step != Step::Opening)
        return;
    if (m_worker->libraryFolder() != m_example.library)
        return cancel(); // the person opened something else meanwhile
    if (isComplete())
        return seek();
    m_step = Step::Indexing;
    m_guide->showProgress(tr("Indexing the recordings…"), opened);
    m_indexing = m_worker->index({m_example.music});
}

void ExampleController::seek()
{
    m_step = Step::Searching;
    m_guide->showProgress(tr("Searching for the clip…"), indexed);
    Q_EMIT clipWanted(m_example.clip);
}

void ExampleController::onSearched(const search::SearchResult& result, const library::Snapshot& searched)
{
    m_step = Step::Idle;
    const auto wanted = static_cast<std::size_t>(m_example.coversPerPiece);
    int onTop = 0;
    QStringList chances;
    for (std::size_t i = 0; i < std::min(wanted, result.matches.size()); ++i) {
        const catalogue::Track* track = searched.find(result.matches[i].track);
        if (!track || track->title != m_example.soughtPiece)
            continue;
        ++onTop;
        chances << report::percentText(result.matches[i].probability);
    }
    m_guide->explain(
        tr("The clip is “%1”, played by a flute and a vibraphone. The library knows that piece from %2 other "
           "recordings, all in other keys and tempi and with other instruments. %3 The diagonal in the "
           "heatmap shows where clip and recording play the same music: press Space to listen, and B to "
           "switch between the two.")
            .arg(m_example.soughtPiece)
            .arg(m_example.coversPerPiece)
            .arg(onTop > 0 ? tr("On top of the list: %n of them, with a probability of %1.", nullptr, onTop)
                                 .arg(QLocale().createSeparatedList(chances))
                           : tr("This time, the model did not put any of them on top.")));
    Q_EMIT finished();
}

void ExampleController::cancel()
{
    const Step was = std::exchange(m_step, Step::Idle);
    m_cancellation.cancel();
    if (was == Step::Indexing)
        m_worker->cancel(m_indexing);
    if (was != Step::Idle)
        m_guide->offer();
}

void ExampleController::fail(const base::Error& error)
{
    m_step = Step::Idle;
    m_guide->showProblem(error);
}

} // namespace coverscope::ui
