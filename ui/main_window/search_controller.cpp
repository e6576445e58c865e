// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/search_controller.h"

#include "core/library/track_presence.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/query/clip_kind_box.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace coverscope::ui {

SearchController::SearchController(BackgroundWorker* worker, QueryPanel* query, ResultsPanel* results,
                                   EvidencePanel* evidence, Settings* settings, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_query(query)
    , m_results(results)
    , m_evidence(evidence)
    , m_settings(settings)
{
    connect(query, &QueryPanel::searchRequested, this, &SearchController::start);
    connect(query, &QueryPanel::cancelRequested, this, &SearchController::cancel);
    connect(query, &QueryPanel::clipChanged, this, [this](const std::filesystem::path& clip) {
        cancel(); // it was for another clip
        m_results->clear();
        m_settings->addRecentClip(clip);
        Q_EMIT recentClipsChanged();
        Q_EMIT stateChanged();
        if (canSearch())
            search();
    });
    connect(results, &ResultsPanel::matchSelected, this, &SearchController::showMatch);
    connect(results, &ResultsPanel::clipChosen, this, &SearchController::openClip);
    connectWorker();
}

void SearchController::connectWorker()
{
    connect(m_worker, &BackgroundWorker::searchProgress, this,
            [this](JobId job, const base::Progress& progress) {
                if (job == m_job)
                    showProgress(progress);
            });
    connect(m_worker, &BackgroundWorker::searchFinished, this,
            [this](JobId job, const auto& result, const auto& searched) {
                if (job == m_job) // else a newer one is under way, or it was cancelled
                    onFinished(result, searched);
            });
    connect(m_worker, &BackgroundWorker::failed, this, [this](JobId job, JobKind, const base::Error& error) {
        if (m_alignment != 0 && job == m_alignment)
            endAlignment();
        if (job != m_job)
            return;
        finish();
        m_results->clear();
        m_query->setError(error);
    });
    connect(m_worker, &BackgroundWorker::cancelled, this, [this](JobId job, JobKind) {
        if (m_alignment != 0 && job == m_alignment)
            endAlignment();
        if (job != m_job)
            return;
        finish();
        m_results->clear();
    });
    connect(m_worker, &BackgroundWorker::alignmentProgress, this,
            [this](JobId job, const base::Progress& progress) {
                if (job != m_alignment || !m_afterAlignment)
                    return;
                m_toldAlignment = true;
                Q_EMIT alignmentProgress(progress);
            });
    connect(m_worker, &BackgroundWorker::alignmentFinished, this, [this](JobId job, const auto& matches) {
        if (job == m_alignment)
            onAligned(*matches);
    });
    connect(m_evidence, &EvidencePanel::alignmentCancelled, this, &SearchController::cancelAlignment);
    connect(m_worker, &BackgroundWorker::trackFeaturesReady, this, [this](const StoredFeatures& features) {
        if (features.track == m_shownTrack)
            m_evidence->setTrackFeatures(features.frames, features.framesPerSecond);
    });
    for (const auto signal : {&BackgroundWorker::libraryOpened, &BackgroundWorker::snapshotChanged})
        connect(m_worker, signal, this, &SearchController::stateChanged);
}

// A long clip takes a while: it is said how much of it.
void SearchController::showProgress(const base::Progress& progress)
{
    const double share = progress.total > 0.0 ? std::min(1.0, progress.done / progress.total) : -1.0;
    m_query->setProgress(share);
    m_results->setSearching(share < 0.0 ? progress.text
                                        : tr("%1 %2 %", "what is being done, how much of it")
                                              .arg(progress.text, QLocale().toString(100.0 * share, 'f', 0)));
}

void SearchController::openClip(const std::filesystem::path& file)
{
    m_query->setClip(file); // clipChanged() follows
}

bool SearchController::canSearch() const
{
    const auto snapshot = m_worker->snapshot();
    return !m_query->clip().empty() && snapshot && snapshot->chunks && snapshot->chunks->rowCount() > 0;
}

bool SearchController::hasResult() const
{
    return m_results->model()->rowCount() > 0;
}

void SearchController::search()
{
    if (!m_query->clip().empty())
        start(m_query->clip(), m_query->region());
}

void SearchController::searchForPassage(const std::filesystem::path& clip, const base::TimeRange& passage,
                                        TrackId wanted)
{
    if (clip == m_query->clip())
        m_query->setRegion(passage);
    if (clip == m_query->clip() && m_query->region())
        start(clip, passage); // in the place of one that is under way
    else
        m_query->setPassage(clip, passage); // clipChanged() follows
    m_wanted = wanted;
}

void SearchController::start(const std::filesystem::path& clip, const std::optional<base::TimeRange>& region)
{
    const Preferences preferences = m_settings->preferences();
    SearchRequest request;
    request.clip = clip;
    request.region = region;
    request.queryHop = preferences.queryHop;
    request.kind = m_query->kindBox()->kind();
    request.options.mode = preferences.mode;
    request.options.candidates = static_cast<std::size_t>(preferences.candidates);
    request.options.scoreEveryTrack = preferences.scoreEveryTrack;
    request.options.threshold = ownThreshold(preferences);
    m_job = m_worker->search(request);
    m_wanted.reset();
    m_query->clearError();
    m_query->setBusy(true);
    m_results->prepare(m_worker->libraryFolder(), clip);
    m_results->setSearching({});
    Q_EMIT stateChanged();
}

void SearchController::cancel()
{
    if (m_job != 0)
        m_worker->cancel(m_job); // the panels follow when the worker says so
}

void SearchController::finish()
{
    m_job = 0;
    m_query->setBusy(false);
    Q_EMIT stateChanged();
}

void SearchController::onFinished(const std::shared_ptr<const search::SearchResult>& result,
                                  const std::shared_ptr<const library::Snapshot>& searched)
{
    finish();
    m_results->setResult(result, searched);
    m_query->foldAfterSearch();
    m_query->kindBox()->setHeard(result->query->tune != nullptr);
    m_results->setOwnTrack(library::trackOfFile(*searched, result->query->file));
    if (result->matches.empty())
        showMatch(-1);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        m_results->choose(*wanted);
    Q_EMIT stateChanged();
}

void SearchController::showMatch(int row)
{
    const ResultsModel& model = *m_results->model();
    const search::Match* match = model.matchAt(row);
    const catalogue::Track* track = model.trackAt(row);
    if (!match || !track || !match->evidence) {
        m_shownTrack = {};
        m_evidence->clear();
        return;
    }
    if (!m_afterAlignment && m_alignment != 0)
        cancelAlignment(); // it was for another match
    m_shownTrack = match->track;
    m_evidence->setMatch(model.result()->query, *match, model.nameAt(row), model.pathAt(row), track->duration,
                         model.throughAt(row));
    if (!match->isAligned && !m_afterAlignment) {
        align({*match});
        m_evidence->setAligning(true);
    }
    m_worker->requestTrackFeatures(match->track);
}

void SearchController::align(const std::vector<search::Match>& matches)
{
    const ResultsModel& model = *m_results->model();
    m_alignment = m_worker->align({model.result()->query, matches, model.searched()});
}

void SearchController::alignAll(const std::function<void()>& then)
{
    std::vector<search::Match> missing;
    if (const auto& result = m_results->model()->result()) {
        std::ranges::copy_if(result->matches, std::back_inserter(missing),
                             [](const search::Match& match) { return !match.isAligned && match.evidence; });
    }
    if (missing.empty())
        return then();
    m_afterAlignment = then;
    align(missing);
}

void SearchController::cancelAlignment()
{
    if (m_alignment != 0)
        m_worker->cancel(m_alignment);
}

void SearchController::endAlignment()
{
    m_alignment = 0;
    m_evidence->setAligning(false);
    m_afterAlignment = {};
    if (std::exchange(m_toldAlignment, false))
        Q_EMIT alignmentEnded();
}

void SearchController::onAligned(const std::vector<search::Match>& matches)
{
    m_results->model()->takeAligned(matches);
    for (const search::Match& match : matches) {
        if (match.track == m_shownTrack)
            m_evidence->setAlignment(match);
    }
    const auto then = m_afterAlignment;
    endAlignment();
    if (then)
        then();
}

} // namespace coverscope::ui
