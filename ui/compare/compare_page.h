// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/compare/comparison_job.h"
#include "ui/compare/warp_map.h"

#include "ui/player/player.h"
#include "ui/query/region_mime.h"
#include "ui/results/verdict_ledger.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace coverscope::ui {

class AlignmentModel;
class CompareBar;
class CompareView;
class ElidedLabel;
class EmptyState;
class FigurePlot;
class HeardChoice;
class HeatmapView;
class MessageBanner;
class PairActions;
class PictureChoice;
class RecordingSlot;
class WaveformLoader;
class WorkLedger;
enum class SoundMatch;

// Two recordings above each other, to be looked at, listened to and measured; from the library, from a match,
// or any two files without a library.
//
// Keys, wherever in the page the focus is: Space plays and pauses, B goes on with the other recording at the
// same musical moment, L loops the chosen passage, T plays B in A's key and tempo, K lines up the keys of
// the pictures, W changes the time axis, P switches between notes and spectrum, S lets hear the notes, Q
// searches for the chosen passage; C and R confirm and reject that both are of one work.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(BackgroundWorker* worker, QWidget* parent = nullptr);
    ~ComparePage() override;

    // The window's one player; without this call the page has one of its own. Not owned.
    void setPlayer(Player* player);
    // The window's one choice of what pitch over time shows; as with the player.
    void setPictureChoice(PictureChoice* choice);
    PictureChoice* pictureChoice() const { return m_pictureChoice; }
    void setHeardChoice(HeardChoice* choice); // and of what is heard
    HeardChoice* heardChoice() const { return m_heardChoice; }
    void setOwnThreshold(std::optional<double> threshold); // of a match; nothing: the model's
    void setLedger(VerdictLedger* ledger);                 // of what is decided; not owned
    void setWorkLedger(WorkLedger* ledger);                // and of pairs and works; not owned
    PairActions* pairActions() const { return m_pairs; }
    Player* player() const { return m_player; }

    // For tests, pictures and whoever assembles the window.
    CompareView* view() const { return m_view; }
    CompareBar* bar() const { return m_bar; }
    HeatmapView* heatmap() const { return m_heatmap; }
    QTableView* alignmentTable() const { return m_alignmentTable; }
    RecordingSlot* slot(Side side) const { return m_slots[indexOf(side)]; }
    MessageBanner* banner() const { return m_banner; }
    QPushButton* cancelButton() const { return m_cancel; }
    Side currentSide() const { return m_side; }
    const std::array<ComparedFile, 2>& recordings() const { return m_files; }
    bool isBusy() const { return m_job->isRunning(); }
    const std::optional<Comparison>& comparison() const { return m_comparison; }

    // Of the chosen region, in the recording it was chosen in; nothing where none is.
    std::optional<DraggedRegion> chosenPassage() const;

public Q_SLOTS:
    // Either file may be missing (empty): the person then chooses it.
    void compare(const std::filesystem::path& first,
                 const std::optional<coverscope::base::TimeRange>& firstRegion,
                 const std::filesystem::path& second,
                 const std::optional<coverscope::base::TimeRange>& secondRegion);
    void setRecording(coverscope::ui::Side side, const coverscope::ui::ComparedFile& recording);
    // Where one is missing; where none is, as the first of a new pair.
    void addRecording(const coverscope::ui::ComparedFile& recording);
    void swapRecordings();
    void cancel();         // a comparison under way
    void togglePlayback(); // of the current side
    void toggleSide(coverscope::ui::Side side);
    void switchSides();
    void searchForPassage();

Q_SIGNALS:
    // Where else does this passage occur?
    void queryRequested(const std::filesystem::path& file, const coverscope::base::TimeRange& range);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // compare_page.cpp
    void makePages();
    QWidget* makeContent();
    void connectParts();
    void connectJob();
    void start();
    void showRecording(Side side);
    void showSummary();
    void findJudged();
    const catalogue::VerdictRecord* decided() const;
    QWidget* makeSummaryRow();
    void tellPair();
    void showName(Side side, const ComparedRecording& recording);
    void showComparison(const Comparison& comparison);
    void markSharedNotes(const Comparison& comparison, const WarpMap& map);
    void showProgress(const base::Progress& progress);
    void setBusy(bool busy);
    void updatePages();

    // compare_page_playback.cpp
    const std::filesystem::path& fileOf(Side side) const;
    PlaybackOptions optionsFor(Side side) const;
    bool playsOurs() const;
    void pickMoment(Side side, double seconds);
    void listenFrom(Side side, double seconds);
    void showMoment(Side side, double seconds);
    void playFromMoment();
    void applyPlaybackOptions();
    void onPosition(double seconds);
    void onPlayerState();
    void onRegionChanged();
    void dragPassage();

    // compare_page_menus.cpp
    void makeMenus();
    void makeViewMenu();
    void makeExportMenu();
    void showContextMenu(const QPoint& position);
    void showHeatmapMenu(const QPoint& position);
    void addAlignmentExports();
    void addFigure(const QString& text, const QString& what, FigurePlot* plot);
    void addNoteExports();
    QAction* addNumbers(const QString& text, const QString& what, const QString& filters,
                        const std::function<QByteArray(const Comparison&)>& makeBytes);
    void askForFile(const QString& what, const QString& filters,
                    const std::function<void(const std::filesystem::path&)>& write);
    void reportWritten(const base::Result<void>& written, const std::filesystem::path& file);

    BackgroundWorker* m_worker;
    ComparisonJob* m_job;
    std::array<WaveformLoader*, 2> m_loaders;
    std::array<ComparedFile, 2> m_files;
    std::array<QString, 2> m_names; // what they are called
    std::optional<double> m_ownThreshold;
    QPointer<VerdictLedger> m_ledger;
    QPointer<WorkLedger> m_works;
    PairActions* m_pairs;
    std::array<catalogue::Track, 2> m_judged; // what verdicts know them by, once that is known
    std::optional<Comparison> m_comparison;

    PictureChoice* m_pictureChoice = nullptr;
    HeardChoice* m_heardChoice = nullptr;
    QList<QAction*> m_noteExports;
    std::array<std::shared_ptr<const notes::NoteTones>, 2> m_tones; // of m_comparison; null: none are heard
    QAction* m_endOfPictures = nullptr;                             // in the view menu
    Player* m_player = nullptr;
    Side m_side = Side::Clip;
    bool m_isLooping = false;

    std::array<RecordingSlot*, 2> m_slots;
    QStackedWidget* m_pages;
    EmptyState* m_emptyPage;
    ElidedLabel* m_summary;
    CompareBar* m_bar;
    QSplitter* m_splitter;
    CompareView* m_view;
    QStackedWidget* m_alignmentPages; // heatmap | table
    HeatmapView* m_heatmap;
    QTableView* m_alignmentTable;
    AlignmentModel* m_alignmentModel;
    ElidedLabel* m_readout;
    QWidget* m_progressRow;
    QLabel* m_progressText;
    QProgressBar* m_progressBar;
    QPushButton* m_cancel;
    MessageBanner* m_banner;
    QAction* m_keysAction = nullptr;
    QAction* m_similarityAction = nullptr;
};

} // namespace coverscope::ui
