// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colour_map.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <functional>

namespace coverscope::ui {

// What all plots have in common, so that they look as one: fonts of the application, the theme's colours.
QCPColorGradient colourGradient(ColourMap map);
void applyLook(QCPAxis& axis, const PlotColours& colours, const QFont& font);
void applyLook(QCustomPlot& plot, const PlotColours& colours); // background and every axis of every rect
// A colour scale whose frame follows the theme as well.
class ColourScale : public QCPColorScale
{
    Q_OBJECT

public:
    using QCPColorScale::QCPColorScale;
    void applyLook(const PlotColours& colours, const QFont& font);
};

// A new axis rect whose parts lie on the plot's layers as those of the first one do.
QCPAxisRect* makeAxisRect(QCustomPlot& plot);

// Moves `range` into [lower, upper], shrinking it where it is longer, never below `shortest`.
QCPRange withinBounds(QCPRange range, double lower, double upper, double shortest);

// A plot that can be drawn in other colours than the window's: figures for print are light.
class FigurePlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit FigurePlot(QWidget* parent = nullptr);

    virtual void setColours(const PlotColours& colours) = 0;

    // What stands above it as a figure: which recordings, and what was found of them.
    void setFigureTitle(const QString& title, const QString& subtitle);
    const QString& figureTitle() const { return m_title; }
    const QString& figureSubtitle() const { return m_subtitle; }

    // Between the two it is as figures are: light, without cursor and selection, and where all of a long
    // recording is shown, cropped to the match (figureRange).
    void beginFigure();
    void endFigure();

protected:
    virtual void cropToMatch() {}  // where all is shown
    virtual void undoCropping() {} // as it was before

    void redraw();       // all, once, when the event loop comes to it
    void redrawCursor(); // only the layer "cursor", at once
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override; // with a focus frame
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_title;
    QString m_subtitle;
};

} // namespace coverscope::ui
