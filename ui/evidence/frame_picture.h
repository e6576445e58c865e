// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/passive_plottable.h"
#include "ui/evidence/picture_levels.h"
#include "ui/theme/colour_map.h"

#include <memory>
#include <optional>

namespace coverscope::ui {

// A picture over a time axis that may be bent: each column of pixels shows the frame of its own moment, so
// that it is exact at every zoom and costs as much as there are pixels, however long the recording.
class FramePicture : public PassivePlottable
{
    Q_OBJECT

public:
    FramePicture(QCPAxis* timeAxis, QCPAxis* rowAxis);

    void setLevels(std::shared_ptr<const PictureLevels> levels); // null: none
    void setOwnTime(OwnTime ownTime) { m_ownTime = std::move(ownTime); }
    void setColourMap(ColourMap map) { m_colourMap = map; }
    // Row r shows row (r + rotation) modulo the rows: pitch classes from another root.
    void setRotation(int rotation) { m_rotation = rotation; }
    const PictureLevels* levels() const { return m_levels.get(); }
    // The level at these seconds since the first frame, 0..1; nothing beyond all frames.
    std::optional<double> levelAt(double ownSeconds, int row) const;

    QCPRange getValueRange(bool& foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void fillColumn(QImage& image, int x, double from, double to) const;

    std::shared_ptr<const PictureLevels> m_levels;
    OwnTime m_ownTime;
    ColourMap m_colourMap = ColourMap::Lagoon;
    int m_rotation = 0;
};

} // namespace coverscope::ui
