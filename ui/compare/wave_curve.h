// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/level_envelope.h"
#include "ui/evidence/frame_picture.h"
#include "ui/evidence/passive_plottable.h"

#include <vector>

namespace coverscope::ui {

// The peaks of a recording as a filled band, over a time axis that may be bent.
class WaveCurve : public PassivePlottable
{
    Q_OBJECT

public:
    WaveCurve(QCPAxis* timeAxis, QCPAxis* amplitudeAxis);

    void clear();
    void append(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond);
    void setOwnTime(OwnTime ownTime) { m_ownTime = std::move(ownTime); }
    double peak() const { return m_peak; } // largest absolute sample
    double duration() const;               // seconds that are there

    QCPRange getValueRange(bool& foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    std::vector<audio::PeakColumn> m_columns;
    double m_columnsPerSecond = 1.0;
    double m_peak = 0.0;
    OwnTime m_ownTime;
};

} // namespace coverscope::ui
