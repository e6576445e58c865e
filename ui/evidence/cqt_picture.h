// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "ui/evidence/note_roll.h"
#include "ui/evidence/picture_choice.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <memory>
#include <optional>

namespace coverscope::ui {

// One recording's picture, of the notes heard or of the spectrum: its rect with time and pitch axis, a title,
// its playhead, and what lies outside of the matching segment veiled. All parts are owned by the plot.
class CqtPicture
{
public:
    CqtPicture(QCustomPlot& plot, QCPAxisRect& rect);

    // Null: none. The first frame stands `offset` seconds into the recording.
    void setNotes(std::shared_ptr<const PictureLevels> notes, double offset);
    void setSpectrum(std::shared_ptr<const PictureLevels> spectrum, double offset);
    void setSoundPicture(SoundPicture picture); // which of them is shown
    void setTitle(const QString& title);
    void setNote(const QString& note); // in the middle, for what is not there yet
    void setSegment(double start, double end);
    void setPassage(const std::optional<base::TimeRange>& passage); // that the person chose
    void setPlayhead(double seconds);
    void hideOverlays();
    void applyColours(const PlotColours& colours, const QColor& accent, const QFont& font);

    QCPAxisRect& rect() const { return m_rect; }
    QCPAxis& time() const { return *m_rect.axis(QCPAxis::atBottom); }
    QCPAxis& pitch() const { return *m_rect.axis(QCPAxis::atLeft); }
    NoteRoll& notes() const { return *m_notes; }
    bool hasNotes() const { return m_notes->notes() != nullptr; }
    bool hasSpectrum() const { return m_spectrum->levels() != nullptr; }
    bool hasData() const { return m_picture == SoundPicture::Notes ? hasNotes() : hasSpectrum(); }

    // Of what is shown, at these seconds of the recording.
    struct Readout
    {
        double value = 0.0; // of a note its certainty, 0..1; of the spectrum decibels below the loudest
        bool isShared = false;
    };
    std::optional<Readout> readoutAt(double seconds, int row) const;
    double playhead() const { return m_playhead->point1->key(); }
    void updatePitchTicks(const QFont& font);

private:
    QCPAxisRect& m_rect;
    NoteRoll* m_notes;
    FramePicture* m_spectrum;
    double m_notesOffset = 0.0;
    double m_spectrumOffset = 0.0;
    SoundPicture m_picture = SoundPicture::Notes;
    QCPItemRect* m_before;
    QCPItemRect* m_after;
    QCPItemStraightLine* m_start;
    QCPItemStraightLine* m_end;
    QCPItemRect* m_passage;
    QCPItemText* m_title;
    QCPItemText* m_note;
    QCPItemStraightLine* m_playhead;
};

} // namespace coverscope::ui
