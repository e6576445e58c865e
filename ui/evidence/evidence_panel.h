// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"
#include "core/search/search_engine.h"
#include "ui/evidence/pair_playback.h"
#include "ui/evidence/recording_reads.h"
#include "ui/jobs/recording_reader.h"
#include "ui/query/region_mime.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::ui {

class CqtView;
class ElidedLabel;
class EmptyState;
class FigurePlot;
class HeatmapView;
class MessageBanner;
class HeardButton;
class HeardChoice;
class PictureChoice;
class TurningSplitter;

// Why a match is one: heatmap, pictures of both sounds, and both to listen to from matching moments.
//
// Keys, wherever in the panel the focus is: Space plays and pauses, B goes on with the other recording,
// V compares them note by note, P switches between notes and spectrum, S lets hear the notes, Q searches for
// the passage that was chosen in the pictures or for the current cell of the heatmap.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);
    ~EvidencePanel() override;

    void setMatch(std::shared_ptr<const search::Query> query, const search::Match& match,
                  const QString& trackTitle, const std::filesystem::path& trackFile,
                  base::Seconds trackDuration, const QString& through = {});
    // Of the track that setMatch() named; arrives later. Null or empty: it could not be read.
    void setTrackFeatures(const std::shared_ptr<const base::Matrix>& frames, double framesPerSecond);
    // The match that is shown with its fine alignment, where it came without. While it is looked for,
    // setAligning(true): what takes long is told, and can be left.
    void setAlignment(const search::Match& match);
    void setAligning(bool aligning);
    QPushButton* cancelAlignmentButton() const { return m_cancelAlignment; }
    void clear();

    // The window's one player; without this call the panel has one of its own. Not owned.
    void setPlayer(Player* player) { m_playback->setPlayer(player); }
    Player* player() const { return m_playback->player(); }

    // The window's one choice of what pitch over time shows; as with the player.
    void setPictureChoice(PictureChoice* choice);
    PictureChoice* pictureChoice() const { return m_pictureChoice; }
    // And of what is heard.
    void setHeardChoice(HeardChoice* choice);
    HeardChoice* heardChoice() const { return m_heardChoice; }
    PairPlayback* playback() const { return m_playback; }
    QMenu* exportMenu() const { return m_exportMenu; }

    // Also for tests and for assembling figures.
    HeatmapView* heatmap() const { return m_heatmap; }
    CqtView* pictures() const { return m_pictures; }
    TransportBar* transport() const { return m_transport; }
    MessageBanner* banner() const { return m_banner; }
    Side currentSide() const { return m_playback->side(); }
    bool hasMatch() const { return m_query != nullptr; }
    std::optional<DraggedRegion> chosenPassage() const;

    base::Result<void> exportHeatmap(const std::filesystem::path& file);
    base::Result<void> exportPictures(const std::filesystem::path& file);
    base::Result<void> exportMatrix(const std::filesystem::path& file);

public Q_SLOTS:
    void togglePlayback() { m_playback->toggle(); } // of the current side
    void switchSides() { m_playback->switchSides(); }
    void goToMatch(); // to where the matching segment begins
    void searchForPassage();
    void requestComparison();

Q_SIGNALS:
    // Where else does this passage occur?
    void queryRequested(const std::filesystem::path& file, const coverscope::base::TimeRange& range);
    // Both recordings above each other, the clip first; the region is what was searched for.
    void compareRequested(const std::filesystem::path& clip, const coverscope::base::TimeRange& region,
                          const std::filesystem::path& match);
    void alignmentCancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeEvidencePage();
    void setUpAligningRow();
    void makeMenus();
    void connectParts();
    void loadSpectra();
    void hearNotes();
    void takeNotes(Side side, const base::Result<std::shared_ptr<const notes::HeardNotes>>& heard);
    std::pair<std::filesystem::path, std::optional<base::TimeRange>> listenedTo(Side side) const;
    void addNoteExports();
    void addNoteExport(Side side, const QString& text, const QString& what, const QString& filters,
                       QByteArray (*make)(const notes::HeardNotes&));
    void exportNotes(Side side, const std::filesystem::path& file,
                     QByteArray (*make)(const notes::HeardNotes&));
    QString summaryText() const;
    void listenAtHeatmap(double clipSeconds, double matchSeconds);
    void dragPassage();
    void askAndExport(const QString& what, const QString& filters,
                      base::Result<void> (EvidencePanel::*write)(const std::filesystem::path&));

    // the match that is shown
    std::shared_ptr<const search::Query> m_query;
    search::Match m_match;
    QString m_trackTitle;
    QString m_through;
    std::filesystem::path m_trackFile;
    base::Seconds m_trackDuration = 0.0;

    PairPlayback* m_playback;
    QStackedWidget* m_pages;
    EmptyState* m_emptyPage;
    ElidedLabel* m_title;
    ElidedLabel* m_summary;
    QWidget* m_aligningRow;
    QPushButton* m_cancelAlignment;
    QTimer m_aligningDelay;
    TransportBar* m_transport;
    TurningSplitter* m_splitter; // heatmap / pictures
    HeatmapView* m_heatmap;
    CqtView* m_pictures;
    MessageBanner* m_banner;
    // of clip and match
    std::array<std::unique_ptr<RecordingReader<Spectrum>>, 2> m_spectra;
    std::array<std::unique_ptr<RecordingReader<notes::HeardNotes>>, 2> m_notes;
    base::CancellationSource m_exports;
    HeardChoice* m_heardChoice = nullptr;
    HeardButton* m_heardButton;
    QAction* m_picturesExport = nullptr;
    PictureChoice* m_pictureChoice = nullptr;
    QAction* m_endOfPictures = nullptr; // in the view menu
    QMenu* m_viewMenu;
    QMenu* m_exportMenu;
    QAction* m_tableAction = nullptr;
    QAction* m_stretchAction = nullptr;
    QAction* m_keysAction = nullptr;
};

} // namespace coverscope::ui
