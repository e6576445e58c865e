// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/text_block.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace coverscope::ui {

namespace {

QTextOption optionOf(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

// Lines below each other; their height.
double layOut(QTextLayout& layout, double width)
{
    double y = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, double width, const QColor& colour,
                     Qt::Alignment alignment, int mostLines)
    : m_layout(
          std::make_shared<QTextLayout>(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font))
    , m_colour(colour)
{
    m_layout->setTextOption(optionOf(alignment));
    m_height = layOut(*m_layout, width);
    if (mostLines == 0 || m_layout->lineCount() <= mostLines)
        return;
    // What does not fit ends with an ellipsis on the last line.
    const int start = m_layout->lineAt(mostLines - 1).textStart();
    const QString whole = m_layout->text();
    const QString last =
        QFontMetricsF(font).elidedText(whole.mid(start).simplified(), Qt::ElideRight, width * 0.99);
    m_layout = std::make_shared<QTextLayout>(whole.left(start) + last, font);
    m_layout->setTextOption(optionOf(alignment));
    m_height = layOut(*m_layout, width);
}

double TextBlock::baseline() const
{
    return m_layout->lineCount() > 0 ? m_layout->lineAt(0).ascent() : 0.0;
}

void TextBlock::draw(QPainter& painter, const QPointF& topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

} // namespace coverscope::ui
