// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <filesystem>
#include <optional>

namespace coverscope::ui {

class ClipKindBox;
class ElidedLabel;
class EmptyState;
class FlowLayout;
class LongClipLine;
class MessageBanner;
class RegionBar;
class WaveformLoader;
class WaveformView;

// The clip to search for: drop it or choose it, pick a region of its waveform, listen, search, cancel.
// It remembers nothing and plays nothing itself: connectPlayback() joins it to a Player.
//
// Folded it is one line, without waveform and region: once a clip is searched for, the room is for what was
// found. foldAfterSearch() does so until the person unfolds it; then it stays as they had it.
class QueryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueryPanel(QWidget* parent = nullptr);
    ~QueryPanel() override;

    void setClip(const std::filesystem::path& clip); // its waveform is read in the background
    void setPassage(const std::filesystem::path& clip, const base::TimeRange& region); // of another panel
    std::filesystem::path clip() const { return m_clip; }                              // empty: none yet
    std::optional<base::TimeRange> region() const; // nothing: the whole clip
    void setRegion(const std::optional<base::TimeRange>& region);

    void setBusy(bool busy);                 // a search is under way
    void setProgress(double share);          // of it, 0..1; negative: not known
    void setError(const base::Error& error); // shown in the panel; Cancelled is none
    void clearError();
    void setPlayhead(double seconds);
    void setPlaying(bool playing);

    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    void foldAfterSearch();
    QToolButton* foldButton() const { return m_fold; }
    QComboBox* soundTrackBox() const { return m_soundTracks; } // hidden where the clip has one only
    ClipKindBox* kindBox() const { return m_kind; }            // what the clip is searched for as
    QString lengthNote() const; // that the clip, or its region, is too short to tell; else empty
    LongClipLine* longClipLine() const { return m_longClip; } // hidden where the clip is short
    MessageBanner* banner() const { return m_banner; }

public Q_SLOTS:
    void togglePlayback();
    void chooseClip(); // by dialog

Q_SIGNALS:
    void searchRequested(const std::filesystem::path& clip,
                         std::optional<coverscope::base::TimeRange> region);
    void cancelRequested();
    void playRequested(double fromSeconds);
    void pauseRequested();
    void clipChanged(const std::filesystem::path& clip);
    void timelineRequested(const std::filesystem::path& clip); // what is played in it?
    void foldedChanged(bool folded);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeClipPage();
    void showClip(const std::filesystem::path& clip);
    void connectParts();
    void onRegionChanged(const std::optional<base::TimeRange>& region);
    void setDuration(double seconds);
    void requestSearch();
    void updateTexts();
    void updateLength();
    void readSoundTracks();
    void chooseSoundTrack(int number);
    void showPage(QWidget* page);
    void setDropTarget(bool isTarget);

    std::filesystem::path m_clip;
    std::optional<base::TimeRange> m_passage; // asked for before the clip's length is known
    bool m_isBusy = false;
    bool m_isPlaying = false;
    bool m_isFolded = false;
    bool m_isFoldedByPerson = false; // or unfolded
    bool m_isDropTarget = false;

    WaveformLoader* m_loader;
    EmptyState* m_emptyPage;
    QWidget* m_clipPage;
    QHBoxLayout* m_header;
    FlowLayout* m_actions;
    QToolButton* m_fold;
    ElidedLabel* m_name;
    QLabel* m_durationLabel;
    QLabel* m_lengthNote;
    LongClipLine* m_longClip;
    QComboBox* m_soundTracks;
    ClipKindBox* m_kind;
    QPushButton* m_choose;
    WaveformView* m_waveform;
    QProgressBar* m_busyBar;
    RegionBar* m_regionBar;
    QPushButton* m_play;
    QPushButton* m_search;
    QPushButton* m_cancel;
    QWidget* m_buttons; // play, cancel, search
    MessageBanner* m_banner;
};

} // namespace coverscope::ui
