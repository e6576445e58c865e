// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>

class QTextLayout;

namespace coverscope::ui {

// A paragraph, broken into lines of a width; long words (paths, hashes) are broken where they must be.
// Copies share the lines.
class TextBlock
{
public:
    TextBlock(const QString& text, const QFont& font, double width, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft, int mostLines = 0); // 0: as many as it takes

    double height() const { return m_height; }
    double baseline() const; // of the first line, below the top
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_height = 0.0;
};

} // namespace coverscope::ui
