// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/session.h"
#include "ui/jobs/job_board.h"
#include "ui/jobs/library_handle.h"

#include <QObject>

#include <memory>

namespace coverscope::ui {

// Lives on the search thread, with the searching network. Methods are called on that thread; `ended`
// comes before the signal that carries the outcome.
class SearchThread : public QObject
{
    Q_OBJECT

public:
    explicit SearchThread(std::shared_ptr<LibraryHandle> handle);

    void loadModel(const JobTicket& job, const std::filesystem::path& file,
                   model::DevicePreference preference);
    void search(const JobTicket& job, const SearchRequest& request);
    void readFeatures(const JobTicket& job, TrackId track);
    void compare(const JobTicket& job, const CompareRequest& request);
    void align(const JobTicket& job, const AlignRequest& request);
    void searchBatchClip(const JobTicket& job, const BatchClipRequest& request);

Q_SIGNALS:
    void ended(coverscope::ui::JobId job);
    void failed(coverscope::ui::JobId job, coverscope::ui::JobKind kind,
                const coverscope::base::Error& error);
    void modelLoaded(const coverscope::model::ModelInfo& info, const coverscope::model::Device& device);
    void deviceFellBack(const QString& reason);
    void searchStarted(coverscope::ui::JobId job);
    void searchProgress(coverscope::ui::JobId job, const coverscope::base::Progress& progress);
    void searchFinished(coverscope::ui::JobId job,
                        std::shared_ptr<const coverscope::search::SearchResult> result,
                        std::shared_ptr<const coverscope::library::Snapshot> searched);
    void trackFeaturesReady(const coverscope::ui::StoredFeatures& features);
    void compareFinished(coverscope::ui::JobId job, std::shared_ptr<const coverscope::search::Match> match);
    void alignmentProgress(coverscope::ui::JobId job, const coverscope::base::Progress& progress);
    void alignmentFinished(coverscope::ui::JobId job,
                           std::shared_ptr<const std::vector<coverscope::search::Match>> matches);
    void batchStretchesFound(coverscope::ui::JobId job,
                             std::shared_ptr<const std::vector<coverscope::catalogue::BatchClip>> stretches);
    void batchClipFinished(coverscope::ui::JobId job,
                           std::shared_ptr<const coverscope::catalogue::BatchClip> outcome);

private:
    base::Result<search::Query> embedded(const search::Query& recording,
                                         const base::CancellationToken& token);
    base::Result<catalogue::BatchClip> runBatchClip(const JobTicket& job, const BatchClipRequest& request);
    base::Result<search::Match> runCompare(const JobTicket& job, const CompareRequest& request);
    base::Result<search::SearchResult> runSearch(const JobTicket& job, const SearchRequest& request,
                                                 const search::Session& session);
    void fail(const JobTicket& job, const base::Error& error);

    std::shared_ptr<LibraryHandle> m_handle;
    std::unique_ptr<model::Embedder> m_embedder;
};

} // namespace coverscope::ui
