// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/frame_picture.h"
#include "ui/evidence/passive_plottable.h"
#include "ui/theme/palette.h"

#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

// The colours of a piano roll.
struct RollColours
{
    QColor shared; // notes that the other recording plays as well
    QColor own;    // notes that it does not play
    QColor blackKey;
    QColor octave; // lines below each C
};
RollColours rollColours(const PlotColours& colours, const QColor& accent);

// The notes heard in a recording as a piano roll: a bar where a note sounds, the stronger, the more surely it
// does; in the accent's colour what the other recording plays as well, else grey. Over a time axis that may
// be bent, and as quick to draw however long the recording, as FramePicture is. Even where a semitone has
// less than a pixel no note is lost.
class NoteRoll : public PassivePlottable
{
    Q_OBJECT

public:
    NoteRoll(QCPAxis* timeAxis, QCPAxis* pitchAxis); // pitch in rows, whose middle is at whole numbers

    void setNotes(std::shared_ptr<const PictureLevels> notes); // noteLevels(); null: none. Forgets the marks.
    void setShared(std::vector<std::uint8_t> shared); // a value for each of the levels (notes::sharedNotes)
    void setOwnTime(OwnTime ownTime) { m_ownTime = std::move(ownTime); }
    void setColours(const RollColours& colours) { m_colours = colours; }
    const PictureLevels* notes() const { return m_notes.get(); }

    // The note at these seconds since the first frame: how surely it is heard, 0..1; nothing beyond all
    // frames.
    std::optional<double> certaintyAt(double ownSeconds, int row) const;
    bool isSharedAt(double ownSeconds, int row) const;

    QCPRange getValueRange(bool& foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    struct Row // of the picture, in pixels of it
    {
        int index = 0;
        int top = 0;
        int bottom = 0; // not included
    };

    void drawKeys(QCPPainter& painter, const QRect& area) const;
    std::vector<Row> shownRows(const QRect& area, double scale) const;
    void fillColumn(QImage& image, int x, double from, double to, const std::vector<Row>& rows) const;

    std::shared_ptr<const PictureLevels> m_notes;
    std::vector<std::uint8_t> m_shared;
    OwnTime m_ownTime;
    RollColours m_colours;
};

// The rows in which more is heard than a passing fault, lowest to highest; nothing where there are none.
std::optional<QCPRange> soundingRows(const PictureLevels& notes);

// What is worth seeing of the pitch axis: the notes of both, in rows of the first, `keyShift` semitones from
// it to the second; at least two octaves, and all 84 rows where nothing sounds. Either may be null.
QCPRange rollPitches(const PictureLevels* first, const PictureLevels* second, int keyShift);

} // namespace coverscope::ui
