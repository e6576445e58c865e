// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/shared_notes.h"
#include "core/search/search_engine.h"
#include "ui/evidence/cqt_picture.h"
#include "ui/evidence/match_time_map.h"
#include "ui/evidence/plot_look.h"
#include "ui/evidence/transport_bar.h"

#include <array>
#include <memory>
#include <optional>

namespace coverscope::ui {

class RollLegend;

// The sound of clip and match, pitch upwards, one above the other on common axes: matching moments stand
// beneath each other, zoom and scroll of either moves both, and with the keys lined up so do transposed
// notes. What is shown are the notes heard, those that both play marked, or the spectrum.
//
// Mouse: a click picks the moment, drag scrolls, with Shift it chooses a passage, a drag of that passage
// carries it elsewhere, the wheel zooms time, with Ctrl pitch; a double click shows the whole clip.
// Keys: arrows scroll, + - zoom, 0 shows the whole clip, Escape forgets the passage.
class CqtView : public FigurePlot
{
    Q_OBJECT

public:
    explicit CqtView(QWidget* parent = nullptr);

    void setMatch(const std::shared_ptr<const search::Query>& query, const search::Match& match,
                  const QString& clipTitle, const QString& trackTitle, double trackDuration);
    void setAlignment(const search::Match& match); // of the same match, once it is known
    // What is searched with, notes or constant-Q; null or empty: it could not be read.
    void setTrackFeatures(const std::shared_ptr<const base::Matrix>& frames, double framesPerSecond);
    // Where notes are searched with, the spectrum has to be brought.
    void setSpectrum(Side side, std::shared_ptr<const PictureLevels> spectrum, double offset);
    void setSpectrumMissing(Side side);
    void setSoundPicture(SoundPicture picture); // where no notes are heard, the spectrum
    bool showsNotes() const { return m_picture == SoundPicture::Notes && m_hearsNotes; }
    bool needsSpectrum() const { return m_clip && m_hearsNotes && !showsNotes(); }
    void clear();
    void setTimeMap(const MatchTimeMap& map);
    void setKeysLinedUp(bool linedUp);
    void setPlayhead(double querySeconds, double trackSeconds);
    void setColours(const PlotColours& colours) override;
    void showWholeClip();

    QCPRange queryTimes() const { return m_query->time().range(); }
    QCPRange trackTimes() const { return m_track->time().range(); }
    QCPRange queryPitches() const { return m_query->pitch().range(); }
    QCPRange trackPitches() const { return m_track->pitch().range(); }
    bool hasTrackPicture() const { return m_track->hasData(); }
    const CqtPicture& picture(Side side) const { return side == Side::Clip ? *m_query : *m_track; }
    double trackPlayhead() const { return m_track->playhead(); }
    void setQueryTimes(double start, double end);

    // What was chosen, seconds in the file of that side.
    struct Passage
    {
        Side side = Side::Clip;
        base::TimeRange range;
    };
    const std::optional<Passage>& passage() const { return m_passage; }
    void setPassage(const std::optional<Passage>& passage);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void momentPicked(double querySeconds, double trackSeconds);
    void passageDragged(); // out of the view
    void readoutChanged(const QString& text);

protected:
    void cropToMatch() override;
    void undoCropping() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    void linkRanges(const CqtPicture& changed);
    void updatePitchTicks();
    void updateTitles();
    void updateShown();
    void updateNotes();
    void placeScale();
    void markSharedNotes();
    void fitPitches();
    const CqtPicture* pictureAt(const QPointF& position) const;
    QString readoutAt(const QPointF& position) const;

    ColourScale* m_scale = nullptr; // owned by the plot
    RollLegend* m_legend = nullptr; // in its place, where notes are shown; as well
    std::shared_ptr<const search::Query> m_clip;
    std::shared_ptr<const base::Matrix> m_trackFrames;
    double m_trackFramesPerSecond = 0.0;
    bool m_trackIsMissing = false;
    std::array<bool, 2> m_spectrumIsMissing{};
    std::unique_ptr<CqtPicture> m_query;
    std::unique_ptr<CqtPicture> m_track;
    MatchTimeMap m_timeMap;
    base::TimeRange m_queryRange;
    base::TimeRange m_segment; // of the query, that matches
    std::optional<QCPRange> m_uncropped;
    double m_trackDuration = 0.0;
    QString m_clipTitle;
    QString m_trackTitle;
    int m_keyShift = 0; // semitones from clip to match
    SoundPicture m_picture = SoundPicture::Notes;
    bool m_hearsNotes = false; // what is searched with are notes
    bool m_keysLinedUp = true;
    bool m_isLinking = false;
    enum class Drag { None, Choose, Carry };
    Side sideOf(const CqtPicture& picture) const
    {
        return &picture == m_query.get() ? Side::Clip : Side::Match;
    }
    void choosePassage(double pixel);

    std::optional<Passage> m_passage;
    Drag m_drag = Drag::None;
    QPointF m_pressPosition;
    bool m_pressIsClick = false;
};

} // namespace coverscope::ui
