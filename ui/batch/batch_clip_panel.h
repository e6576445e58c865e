// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/restored_search.h"
#include "core/catalogue/batch_store.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

namespace coverscope::ui {

class ElidedLabel;
class HeatmapView;
class ResultsPanel;

// What came of the current clip: its matches with heatmap and verdicts, or why it failed.
class BatchClipPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BatchClipPanel(QWidget* parent = nullptr);

    // `library`: where the verdicts are kept.
    void showOutcome(const catalogue::BatchClip& clip, const batch::RestoredSearch& restored,
                     const std::filesystem::path& library);
    void showProblem(const catalogue::BatchClip& clip);
    void showPending(const catalogue::BatchClip& clip); // waits, or is being searched for
    void clear();

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

private:
    QWidget* makeProblemPage();
    void showMatch(int row);
    void setClip(const catalogue::BatchClip& clip);

    ElidedLabel* m_title;
    QPushButton* m_open;
    QStackedWidget* m_pages;
    EmptyState* m_hint;
    QSplitter* m_splitter;
    ResultsPanel* m_results;
    HeatmapView* m_heatmap;
    QLabel* m_problem;
    QPlainTextEdit* m_problemDetail;
    QPushButton* m_repeat;
    QWidget* m_problemPage;
};

} // namespace coverscope::ui
