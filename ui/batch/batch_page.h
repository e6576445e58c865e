// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batch_progress_bar.h"
#include "ui/batch/batch_table_model.h"
#include "ui/batch/batch_table_view.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <filesystem>
#include <vector>

namespace coverscope::ui {

class BatchClipPanel;
class MessageBanner;

// Many clips at once: drop them, watch the queue, look through what was found, judge it, take it along.
// Shows what a BatchController tells it and says what the person wants.
class BatchPage : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPage(QWidget* parent = nullptr);

    void setRuns(const std::vector<catalogue::BatchRun>& runs, std::int64_t current); // newest first
    void setRun(const std::shared_ptr<OpenRun>& run);                                 // null: none
    void setState(BatchState state, bool isActive);                                   // see BatchProgressBar

    void chooseFiles();
    void chooseFolder();
    void chooseList();

    BatchTableModel* model() const { return m_model; }
    BatchTableView* table() const { return m_table; }
    BatchClipPanel* details() const { return m_details; }
    BatchProgressBar* progress() const { return m_progress; }
    MessageBanner* banner() const { return m_banner; }
    QComboBox* runBox() const { return m_runs; }
    QComboBox* filterBox() const { return m_filter; }
    QLineEdit* searchBox() const { return m_words; }
    QPushButton* exportButton() const { return m_export; }
    QPushButton* reportButton() const { return m_report; }
    QToolButton* removeButton() const { return m_remove; }
    QCheckBox* stretchesBox() const { return m_stretches; } // of long clips: a row for each, too
    QAction* tunesAction() const { return m_tunes; }        // whether the next run is of tunes
    bool isEmpty() const { return m_pages->currentWidget() == m_empty; }

Q_SIGNALS:
    void inputsChosen(const std::vector<std::filesystem::path>& inputs); // files, folders, lists
    void runChosen(qint64 id);
    void removeRunRequested();
    void repeatRequested(const std::vector<std::size_t>& places);
    void skipRequested(const std::vector<std::size_t>& places);
    void openClipRequested();
    void fileChosen(const std::filesystem::path& file); // of one clip or track, to be searched with
    void exportRequested(const std::filesystem::path& file);
    void reportRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFilterRow();
    void setUpButtons();
    void fillFilter();
    void updateCount();
    void showMenu(const QPoint& position);
    void chooseExportFile();

    MessageBanner* m_banner;
    QComboBox* m_runs;
    QPushButton* m_add;
    QCheckBox* m_stretches;
    QAction* m_tunes = nullptr;
    QPushButton* m_export;
    QPushButton* m_report;
    QToolButton* m_remove;
    BatchProgressBar* m_progress;
    QComboBox* m_filter;
    QLineEdit* m_words;
    QLabel* m_count;
    BatchTableModel* m_model;
    BatchTableView* m_table;
    BatchClipPanel* m_details;
    QSplitter* m_splitter;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
};

} // namespace coverscope::ui
