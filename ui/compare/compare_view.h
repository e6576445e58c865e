// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/alignment_strip.h"
#include "ui/compare/recording_panes.h"
#include "ui/evidence/plot_look.h"

#include <array>
#include <memory>
#include <optional>

namespace coverscope::ui {

class RollLegend;

// A stretch of one of the two recordings, seconds in its file.
struct SideRegion
{
    Side side = Side::Clip;
    base::TimeRange range;
    bool operator==(const SideRegion&) const = default;
};

// Two recordings above each other on one time axis: waveform, notes or CQT, and chroma of each, between them
// the alignment. Zoom, scroll, pointer, playhead and chosen region are those of both.
//
// Mouse: a click picks the moment, a drag chooses a region, a drag of the region carries it elsewhere, the
// wheel zooms time, with Ctrl pitch, with Shift it scrolls; a double click shows all.
// Keys: Left and Right move the moment by a second, with Shift they choose from it, with Ctrl they scroll;
// Up and Down scroll the pitch; Page Up and Down turn the page; Home and End; + - zoom; 0 shows all;
// Escape forgets the region.
class CompareView : public FigurePlot
{
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;

    void clear();
    void setRecording(Side side, const QString& title, double duration); // what there is to show
    void setName(Side side, const QString& title);                       // of the same
    void appendWave(Side side, const std::vector<audio::PeakColumn>& columns, double columnsPerSecond);
    void setPictures(Side side, const RecordingPictures& pictures);
    void setSoundPicture(SoundPicture picture);
    void setSharedNotes(Side side, std::vector<std::uint8_t> shared); // of its notes (notes::sharedNotes)
    void setNote(Side side, const QString& note);
    void setAlignment(const WarpMap& map, int keyShift);

    void setTimeAxis(TimeAxis axis); // keeps the moment in the middle
    const CommonAxis& axis() const { return m_axis; }
    void setKeysLinedUp(bool linedUp);
    bool keysLinedUp() const { return m_keysLinedUp; }
    void setPaneVisible(Pane pane, bool visible);
    void setStripVisible(bool visible);
    void setColours(const PlotColours& colours) override;

    QCPRange commonRange() const { return m_range; }
    void setCommonRange(const QCPRange& range);
    void showAll();
    void showAligned(); // the stretch that is aligned, and a little around it

    void setMoment(Side side, double seconds); // the playhead, the same musical moment in both
    double moment(Side side) const;
    std::optional<SideRegion> region() const { return m_region; }
    void setRegion(const std::optional<SideRegion>& region);

    const RecordingPanes& panes(Side side) const { return *m_sides[indexOf(side)]; }
    const AlignmentStrip& strip() const { return *m_strip; }
    // Where a moment of one recording stands, in pixels of this widget.
    QPointF pixelOf(Side side, Pane pane, double seconds) const;

    QSize sizeHint() const override { return {760, 620}; }
    QSize minimumSizeHint() const override { return {320, 380}; }

Q_SIGNALS:
    void momentPicked(coverscope::ui::Side side, double seconds); // by the person
    void regionChanged();                                         // by the person
    void regionDragged();                                         // out of the view
    void readoutChanged(const QString& text);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Drag { None, Undecided, Region, Carry };

    void makeLayout();
    void placeScales();
    void fitPitches();
    void applyAxis();
    void updateLabels();
    void updateOverlays();
    void updateTitles();
    QCPRange bounds() const; // common seconds that there is anything at
    std::optional<Side> sideAt(const QPointF& position) const;
    double commonAt(double pixel) const;
    double ownAt(Side side, double pixel) const;
    QString readoutAt(const QPointF& position) const;
    QString pitchReadout(Side side, int row, double seconds) const;
    void zoomTime(double factor, double anchor);
    void zoomPitch(double factor);
    void scrollPitch(double semitones);
    void pick(Side side, double seconds);
    void chooseTo(double seconds);
    void moveMoment(double step, bool chooses);

    QCPLayoutGrid* m_grid = nullptr; // owned by the plot, as are the scales
    ColourScale* m_levelScale = nullptr;
    RollLegend* m_legend = nullptr; // in its place, where notes are shown
    ColourScale* m_chromaScale = nullptr;
    QCPLayoutGrid* m_scales = nullptr;
    std::array<std::unique_ptr<RecordingPanes>, 2> m_sides;
    std::unique_ptr<AlignmentStrip> m_strip;
    bool m_stripIsVisible = true;

    SoundPicture m_picture = SoundPicture::Notes;
    CommonAxis m_axis;
    QCPRange m_range{0.0, 1.0};
    std::array<QString, 2> m_titles;
    std::array<double, 2> m_durations{}; // seconds
    int m_keyShift = 0;                  // semitones from A to B
    bool m_keysLinedUp = true;
    double m_momentOfQuery = 0.0;
    bool m_hasMoment = false;
    std::optional<SideRegion> m_region;

    Drag m_drag = Drag::None;
    Side m_dragSide = Side::Clip;
    QPointF m_pressPosition;
    double m_dragOrigin = 0.0; // seconds in the file: the edge that stays
};

} // namespace coverscope::ui
