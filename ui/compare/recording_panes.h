// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compare_tickers.h"
#include "ui/compare/warp_map.h"
#include "ui/compare/wave_curve.h"
#include "ui/evidence/note_roll.h"
#include "ui/evidence/picture_choice.h"
#include "ui/evidence/plot_look.h"

#include <array>
#include <memory>
#include <optional>

namespace coverscope::ui {

// The panes of one recording, from top to bottom. Pitch over time: the notes heard or the constant-Q
// spectrum.
enum class Pane { Waveform, Pitch, Chroma };
inline constexpr std::array<Pane, 3> allPanes = {Pane::Waveform, Pane::Pitch, Pane::Chroma};

// What is shown of one recording beside its waveform; each may be null, for what is not there.
struct RecordingPictures
{
    std::shared_ptr<const PictureLevels> notes; // null: the model hears none
    std::shared_ptr<const PictureLevels> cqt;
    std::shared_ptr<const PictureLevels> chroma;
};

// One recording of a comparison: its title, its panes on the common axis, the stretch that is aligned, the
// chosen region, playhead and pointer. Owns nothing: all parts belong to the plot.
class RecordingPanes
{
public:
    RecordingPanes(QCustomPlot& plot, QCPLayoutGrid& grid, int firstRow, Side side);

    void setTitle(const QString& title);
    void setNote(const QString& note); // in the middle, for what is not there yet; empty: none
    void clear();
    WaveCurve& wave() const { return *m_wave; }
    void setPictures(const RecordingPictures& pictures);
    bool hasPictures() const { return m_cqt->levels() != nullptr; }
    void setSoundPicture(SoundPicture picture); // where there are no notes, the spectrum
    NoteRoll& notes() const { return *m_notes; }
    bool showsNotes() const { return m_notes->visible(); }

    void setAxis(const CommonAxis& axis); // titles of axes and what the parts are bent by
    void setKeyShift(int semitones);      // shown that much lower, so that it is in line with the other one
    void setPaneVisible(Pane pane, bool visible);
    void setCommonRange(const QCPRange& range);
    void setPitchRange(const QCPRange& range); // in bins, before the key shift
    void updateLabels(const QFont& font);      // after a change of size, range or panes

    // Common seconds.
    void setStretch(const std::optional<base::TimeRange>& stretch);
    void setRegion(const std::optional<base::TimeRange>& region);
    void setPlayhead(std::optional<double> seconds);
    void setPointer(std::optional<double> seconds);

    void applyColours(const PlotColours& colours, const QFont& font);

    QCPAxisRect& rect(Pane pane) const { return *m_panes[static_cast<std::size_t>(pane)].rect; }
    bool isPaneVisible(Pane pane) const { return rect(pane).visible(); }
    std::optional<Pane> paneAt(const QPointF& position) const;
    const QCPRange& pitchRange() const { return m_pitchRange; }
    int rotation() const { return m_keyShift; }

private:
    // The parts that every pane has.
    struct PaneParts
    {
        QCPAxisRect* rect;
        QCPItemRect* before; // the stretch
        QCPItemRect* after;
        QCPItemRect* region;
        QCPItemStraightLine* playhead;
        QCPItemStraightLine* pointer;
    };

    PaneParts makePane(QCustomPlot& plot);
    void placeInGrid();

    QCPLayoutGrid& m_grid;
    const int m_firstRow;
    const Side m_side;
    std::array<PaneParts, 3> m_panes;
    QCPTextElement* m_title;
    QCPItemText* m_note;
    WaveCurve* m_wave;
    NoteRoll* m_notes;
    FramePicture* m_cqt;
    FramePicture* m_chroma;
    QSharedPointer<OwnTimeTicker> m_timeTicker;
    QSharedPointer<ChromaTicker> m_chromaTicker;
    SoundPicture m_picture = SoundPicture::Notes;
    QCPRange m_pitchRange;
    int m_keyShift = 0;
    QString m_timeLabel;
    QString m_fullTitle;
};

} // namespace coverscope::ui
