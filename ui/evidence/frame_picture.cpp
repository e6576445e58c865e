// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frame_picture.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr std::size_t mostFramesPerColumn = 16; // of those a pixel covers; more change nothing to be seen

} // namespace

FramePicture::FramePicture(QCPAxis* timeAxis, QCPAxis* rowAxis) : PassivePlottable(timeAxis, rowAxis) {}

void FramePicture::setLevels(std::shared_ptr<const PictureLevels> levels)
{
    m_levels = std::move(levels);
}

std::optional<double> FramePicture::levelAt(double ownSeconds, int row) const
{
    const auto place = m_levels ? m_levels->placeOf(ownSeconds, row) : std::nullopt;
    return place ? std::optional(m_levels->values[*place] / 255.0) : std::nullopt;
}

QCPRange FramePicture::getValueRange(bool& foundRange, QCP::SignDomain, const QCPRange&) const
{
    foundRange = m_levels != nullptr;
    return foundRange ? QCPRange(-0.5, static_cast<double>(m_levels->rows) - 0.5) : QCPRange();
}

void FramePicture::draw(QCPPainter* painter)
{
    if (!m_levels || m_levels->values.empty() || !m_ownTime)
        return;
    const QRect area = clipRect();
    const double scale =
        painter->modes().testFlag(QCPPainter::pmVectorized) ? 2.0 : painter->device()->devicePixelRatioF();
    const int width = std::max(1, static_cast<int>(std::ceil(area.width() * scale)));
    QImage image(width, static_cast<int>(m_levels->rows), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    double from = m_ownTime(keyAxis()->pixelToCoord(area.left()));
    for (int x = 0; x < width; ++x) {
        const double to = m_ownTime(keyAxis()->pixelToCoord(area.left() + (x + 1) / scale));
        fillColumn(image, x, from, to);
        from = to;
    }
    const double top = valueAxis()->coordToPixel(static_cast<double>(m_levels->rows) - 0.5);
    const double bottom = valueAxis()->coordToPixel(-0.5);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(QPointF(area.left(), top), QPointF(area.left() + width / scale, bottom)),
                       image);
    painter->restore();
}

// The mean of the frames that begin within [from, to) seconds, at least the one that stands there.
void FramePicture::fillColumn(QImage& image, int x, double from, double to) const
{
    const PictureLevels& levels = *m_levels;
    const double firstFrame = std::floor(from * levels.framesPerSecond);
    if (firstFrame < 0.0 || firstFrame >= static_cast<double>(levels.frames))
        return;
    const auto first = static_cast<std::size_t>(firstFrame);
    const auto end = std::clamp(static_cast<std::size_t>(std::max(0.0, to * levels.framesPerSecond)),
                                first + 1, levels.frames);
    const std::size_t step = std::max<std::size_t>(1, (end - first) / mostFramesPerColumn);
    const ColourTable& colours = colourTable(m_colourMap);
    const auto rows = static_cast<int>(levels.rows);
    for (int row = 0; row < rows; ++row) {
        const int source = ((row + m_rotation) % rows + rows) % rows;
        std::size_t sum = 0;
        std::size_t count = 0;
        for (std::size_t frame = first; frame < end; frame += step, ++count)
            sum += levels.values[frame * levels.rows + static_cast<std::size_t>(source)];
        reinterpret_cast<QRgb*>(image.scanLine(rows - 1 - row))[x] = colours[sum / count];
    }
}

void FramePicture::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, QColor(colourAt(m_colourMap, 0.5)));
}

} // namespace coverscope::ui
