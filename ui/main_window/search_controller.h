// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::ui {

class EvidencePanel;
class QueryPanel;
class ResultsPanel;

// Between the query panel, the worker, the results and the evidence: from a clip to its matches, and from the
// current match to what speaks for it.
class SearchController : public QObject
{
    Q_OBJECT

public:
    SearchController(BackgroundWorker* worker, QueryPanel* query, ResultsPanel* results,
                     EvidencePanel* evidence, Settings* settings, QObject* parent);

    // Shows the clip and, where there is a library to search in, searches at once.
    void openClip(const std::filesystem::path& file);
    void search(); // the clip and region that the panel shows
    void cancel();
    void stepMatch(int rows); // to the next or the previous one

    bool isSearching() const { return m_job != 0; }
    bool canSearch() const;
    bool hasResult() const;

Q_SIGNALS:
    void stateChanged(); // of the three above
    void recentClipsChanged();

private:
    void connectWorker();
    void start(const std::filesystem::path& clip, const std::optional<base::TimeRange>& region);
    void finish();
    void onFinished(const std::shared_ptr<const search::SearchResult>& result,
                    const std::shared_ptr<const library::Snapshot>& searched);
    void showMatch(int row);

    BackgroundWorker* m_worker;
    QueryPanel* m_query;
    ResultsPanel* m_results;
    EvidencePanel* m_evidence;
    Settings* m_settings;
    JobId m_job = 0;        // of the search under way, 0: none
    TrackId m_shownTrack{}; // whose evidence is shown
};

} // namespace coverscope::ui
