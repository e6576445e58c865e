// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"
#include "core/features/feature_settings.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <optional>

namespace coverscope::ui {

inline constexpr double cqtFloorDecibel = -60.0;

inline constexpr double surestNote = 80.0; // per cent; what the network says at most, in practice

// Frames (frames x bins) as an image: constant-Q magnitudes in decibels below their maximum, no lower than
// cqtFloorDecibel; notes as the certainty that they sound, in per cent. Keys: seconds, frame f covering
// [offset + f / framesPerSecond, + 1 / framesPerSecond); values: bins. Owned by the caller. Null for an empty
// matrix.
QCPColorMapData* makeCqtData(const base::Matrix& frames, double framesPerSecond, double offset,
                             features::FrontEnd frontEnd = features::FrontEnd::ConstantQ);
QCPRange cqtDataRange(features::FrontEnd frontEnd);

// One recording's picture: its rect with time and pitch axis, a title, its playhead, and what lies outside of
// the matching segment veiled. All parts are owned by the plot.
class CqtPicture
{
public:
    CqtPicture(QCustomPlot& plot, QCPAxisRect& rect);

    void setData(QCPColorMapData* data); // taken over; null: none
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
    QCPColorMap& map() const { return *m_map; }
    bool hasData() const { return m_map->visible(); }
    double playhead() const { return m_playhead->point1->key(); }
    void updatePitchTicks(const QFont& font);

private:
    QCPAxisRect& m_rect;
    QCPColorMap* m_map;
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
