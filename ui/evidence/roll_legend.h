// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <qcustomplot.h>

namespace coverscope::ui {

// What the colours of two piano rolls mean, beside them: the notes of both, and those that only one plays.
class RollLegend : public QCPLayoutElement
{
    Q_OBJECT

public:
    explicit RollLegend(QCustomPlot* plot);

    void applyLook(const PlotColours& colours, const QFont& font);

    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;

private:
    struct Line
    {
        QList<QColor> colours;
        QString text;
    };
    QList<Line> lines() const;

    PlotColours m_colours;
    QFont m_font;
};

} // namespace coverscope::ui
