// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/passive_plottable.h"

#include <optional>
#include <vector>

namespace coverscope::ui {

// One bar per chunk, as wide as the chunk's cell in the heatmap whose axis it shares (QCPBars knows one
// width only), and a line at their mean where they are what MaxMean averages.
class ChunkBars : public PassivePlottable
{
    Q_OBJECT

public:
    ChunkBars(QCPAxis* timeAxis, QCPAxis* valueAxis);

    void setBars(std::vector<double> borders, std::vector<float> values);
    void setMean(std::optional<double> mean, const QPen& pen);

    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    std::vector<double> m_borders; // one more than values
    std::vector<float> m_values;
    std::optional<double> m_mean;
    QPen m_meanPen;
};

} // namespace coverscope::ui
