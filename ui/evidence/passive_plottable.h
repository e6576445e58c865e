// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace coverscope::ui {

// What a figure of ours draws: it is never chosen by a click, and the view sets the range of its keys itself.
class PassivePlottable : public QCPAbstractPlottable
{
public:
    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1.0; }
    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain = QCP::sdBoth) const override
    {
        foundRange = false;
        return {};
    }

protected:
    PassivePlottable(QCPAxis* keyAxis, QCPAxis* valueAxis) : QCPAbstractPlottable(keyAxis, valueAxis)
    {
        setSelectable(QCP::stNone);
    }

    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override
    {
        painter->fillRect(rect, brush());
    }
};

} // namespace coverscope::ui
