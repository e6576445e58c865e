// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/restored_search.h"
#include "core/catalogue/batch_store.h"
#include "ui/player/player.h"
#include "ui/query/region_mime.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

#include <optional>

namespace coverscope::ui {

class ElidedLabel;
class HeatmapView;
class PairPlayback;
class ResultsPanel;
class TransportBar;

// What came of the current clip: its matches with heatmap and verdicts, both sounds to listen to from
// matching moments, or why it failed.
class BatchClipPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BatchClipPanel(QWidget* parent = nullptr);

    // `library`: where the verdicts are kept. `ownTrack`: the clip itself, where it is one of its tracks.
    void showOutcome(const catalogue::BatchClip& clip, const batch::RestoredSearch& restored,
                     const std::filesystem::path& library, const std::optional<TrackId>& ownTrack = {});
    void showProblem(const catalogue::BatchClip& clip);
    void showPending(const catalogue::BatchClip& clip); // waits, or is being searched for
    void clear();

    void setPlayer(Player* player); // the window's one; without this call one of its own. Not owned.
    void togglePlayback();
    void switchSides();
    void requestComparison(); // of the clip with the current match
    void searchForPassage();  // of the match, at the heatmap's current cell

    PairPlayback* playback() const { return m_playback; }
    ResultsPanel* results() const { return m_results; }
    HeatmapView* heatmap() const { return m_heatmap; }
    QPushButton* openButton() const { return m_open; }
    QPushButton* repeatButton() const { return m_repeat; }
    QString problemText() const { return m_problem->text(); }
    bool showsOutcome() const { return m_pages->currentWidget() == m_splitter; }
    bool showsProblem() const { return m_pages->currentWidget() == m_problemPage; }

Q_SIGNALS:
    void openRequested();
    void repeatRequested();
    void clipChosen(const std::filesystem::path& file); // a track, to be searched with
    void compareRequested(const std::filesystem::path& clip, const coverscope::base::TimeRange& region,
                          const std::filesystem::path& match);
    void queryRequested(const std::filesystem::path& file, const coverscope::base::TimeRange& range);
    void problem(const coverscope::base::Error& error);
    void saved(const std::filesystem::path& file); // a figure

private:
    QWidget* makeProblemPage();
    QWidget* makeEvidence();
    void connectPlayback();
    void showHeatmapMenu(const QPoint& position);
    void exportHeatmap();
    const search::Match* currentMatch() const;
    void showMatch(int row);
    void setClip(const catalogue::BatchClip& clip);

    ElidedLabel* m_title;
    QPushButton* m_open;
    QStackedWidget* m_pages;
    EmptyState* m_hint;
    QSplitter* m_splitter;
    ResultsPanel* m_results;
    PairPlayback* m_playback;
    QWidget* m_evidence; // heatmap and transport
    HeatmapView* m_heatmap;
    TransportBar* m_transport;
    QLabel* m_problem;
    QPlainTextEdit* m_problemDetail;
    QPushButton* m_repeat;
    QWidget* m_problemPage;
};

} // namespace coverscope::ui
