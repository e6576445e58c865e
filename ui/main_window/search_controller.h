// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <filesystem>
#include <functional>
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
    // A passage of a clip, in which a track was found: of the matches it is the chosen one.
    void searchForPassage(const std::filesystem::path& clip, const base::TimeRange& passage, TrackId wanted);
    void cancel();

    // The search aligns its best matches only, and those that are looked at. For what is written of all of
    // them: aligns the rest and then calls `then`; at once where there is nothing to do. The newest call
    // counts.
    void alignAll(const std::function<void()>& then);
    void cancelAlignment();

    bool isSearching() const { return m_job != 0; }
    bool canSearch() const;
    bool hasResult() const;

Q_SIGNALS:
    void stateChanged(); // of the three above
    void recentClipsChanged();
    void alignmentProgress(const coverscope::base::Progress& progress); // of alignAll(); matches
    void alignmentEnded();                                              // after that, however it ended

private:
    void connectWorker();
    void start(const std::filesystem::path& clip, const std::optional<base::TimeRange>& region);
    void showProgress(const base::Progress& progress);
    void finish();
    void onFinished(const std::shared_ptr<const search::SearchResult>& result,
                    const std::shared_ptr<const library::Snapshot>& searched);
    void showMatch(int row);
    void align(const std::vector<search::Match>& matches);
    void onAligned(const std::vector<search::Match>& matches);
    void endAlignment();

    BackgroundWorker* m_worker;
    QueryPanel* m_query;
    ResultsPanel* m_results;
    EvidencePanel* m_evidence;
    Settings* m_settings;
    JobId m_job = 0;                 // of the search under way, 0: none
    std::optional<TrackId> m_wanted; // to be chosen when it is found
    TrackId m_shownTrack{};          // whose evidence is shown
    JobId m_alignment = 0;           // under way, 0: none
    std::function<void()> m_afterAlignment;
    bool m_toldAlignment = false; // alignmentProgress() came
};

} // namespace coverscope::ui
