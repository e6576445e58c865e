// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/timeline.h"
#include "ui/timeline/timeline_export.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_table.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QWidget>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

class ElidedLabel;
class EmptyState;
class MessageBanner;
class Player;
class TimelineStatus;
class TimelineVerdicts;
class TimelineView;
class VerdictBar;
class WaveformLoader;

// What is played in a long recording, and when: its waveform with a lane of stretches, and the same as a
// table. Shows what a TimelineController tells it and says what the person wants.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget* parent = nullptr);
    ~TimelinePage() override;

    void setPlayer(Player* player);                            // the window's; not owned
    void setRecording(const std::filesystem::path& recording); // nothing of it is known yet
    const std::filesystem::path& recording() const { return m_recording; }

    // A run begins, its stretches come, it ends.
    void setRunning(const std::filesystem::path& library);
    void setProgress(const base::Progress& progress);
    void setFound(const search::Timeline& found, const std::shared_ptr<const library::Snapshot>& searched);
    void setTimeline(const std::shared_ptr<const search::Timeline>& timeline,
                     const std::shared_ptr<const library::Snapshot>& searched);
    void setCancelled();
    void setError(const base::Error& error);
    void forget(); // what was found is about another library

    // The whole of it; null: not known yet.
    const std::shared_ptr<const search::Timeline>& timeline() const { return m_timeline; }
    const QDateTime& foundAt() const { return m_foundAt; }             // when it was found
    const std::filesystem::path& library() const { return m_library; } // whose tracks these are

    TimelineView* view() const { return m_view; }
    TimelineModel* model() const { return m_model; }
    TimelineTable* table() const { return m_table; }
    TimelineVerdicts* verdicts() const { return m_verdicts; }
    VerdictBar* verdictBar() const { return m_bar; }
    TimelineStatus* status() const { return m_status; }
    MessageBanner* banner() const { return m_banner; }
    QComboBox* filterBox() const { return m_filter; }
    QLineEdit* searchBox() const { return m_words; }
    QPushButton* exportButton() const { return m_export; }
    QPushButton* reportButton() const { return m_report; }
    QPushButton* evidenceButton() const { return m_evidence; }
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* playButton() const { return m_play; }
    QScrollBar* scrollBar() const { return m_scroll; }
    bool isEmpty() const { return m_recording.empty(); }

    base::Result<void> save(TimelineFormat format, const std::filesystem::path& file) const;

public Q_SLOTS:
    void chooseRecording(); // by dialog
    void chooseExport(coverscope::ui::TimelineFormat format);
    void togglePlayback();
    void requestEvidence(); // of the current stretch
    void requestComparison();

Q_SIGNALS:
    void recordingChosen(const std::filesystem::path& recording); // dropped, or by dialog
    void startRequested();
    void cancelRequested();
    void evidenceRequested(const std::filesystem::path& recording, const coverscope::base::TimeRange& passage,
                           qint64 track);
    void compareRequested(const std::filesystem::path& recording, const coverscope::base::TimeRange& passage,
                          const std::filesystem::path& track, const coverscope::base::TimeRange& inTrack);
    void reportRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makePicture();
    QWidget* makeList();
    QWidget* makeFilterRow();
    void setUpButtons();
    void connectParts();
    void connectWaveform();
    void setRows(std::vector<TimelineRow> rows, const std::shared_ptr<const library::Snapshot>& searched);
    void onStretchChosen(int row);
    void updateScrollBar();
    void updateParts();
    void updateCount();
    void showMenu(const QPoint& position);
    bool isPlaying() const; // this recording
    void playFrom(double seconds);

    std::filesystem::path m_recording;
    std::shared_ptr<const search::Timeline> m_timeline;
    std::shared_ptr<const library::Snapshot> m_searched; // with m_timeline
    QDateTime m_foundAt;
    std::filesystem::path m_library;
    Player* m_player = nullptr;
    bool m_isChoosing = false; // view and table follow each other

    WaveformLoader* m_loader;
    MessageBanner* m_banner;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
    ElidedLabel* m_name;
    QLabel* m_length;
    QPushButton* m_choose;
    QPushButton* m_export;
    QPushButton* m_report;
    TimelineStatus* m_status;
    TimelineView* m_view;
    QScrollBar* m_scroll;
    QPushButton* m_play;
    QPushButton* m_evidence;
    QPushButton* m_compare;
    QComboBox* m_filter;
    QLineEdit* m_words;
    QLabel* m_count;
    TimelineModel* m_model;
    TimelineTable* m_table;
    VerdictBar* m_bar;
    TimelineVerdicts* m_verdicts;
};

} // namespace coverscope::ui
