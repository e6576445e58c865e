// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frame_picture.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr std::size_t mostFramesPerColumn = 16; // of those a pixel covers; more change nothing to be seen

std::uint8_t levelOf(double share)
{
    return static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(share, 0.0, 1.0)));
}

PictureLevels emptyLevels(const base::Matrix& matrix, double framesPerSecond)
{
    PictureLevels levels;
    levels.frames = matrix.rows;
    levels.rows = matrix.columns;
    levels.framesPerSecond = framesPerSecond;
    levels.values.resize(matrix.values.size());
    return levels;
}

} // namespace

PictureLevels cqtLevels(const base::Matrix& magnitudes, double framesPerSecond)
{
    PictureLevels levels = emptyLevels(magnitudes, framesPerSecond);
    if (magnitudes.isEmpty())
        return levels;
    const float largest = std::max(std::ranges::max(magnitudes.values), 1e-12F);
    std::ranges::transform(magnitudes.values, levels.values.begin(), [largest](float magnitude) {
        const double ratio = static_cast<double>(magnitude / largest);
        const double decibel = ratio > 0.0 ? 20.0 * std::log10(ratio) : cqtFloorDecibel;
        return levelOf(1.0 - decibel / cqtFloorDecibel);
    });
    return levels;
}

PictureLevels noteLevels(const base::Matrix& notes, double framesPerSecond)
{
    PictureLevels levels = emptyLevels(notes, framesPerSecond);
    std::ranges::transform(notes.values, levels.values.begin(),
                           [](float note) { return levelOf(static_cast<double>(note) / surestCertainty); });
    return levels;
}

PictureLevels chromaLevels(const base::Matrix& chroma, double framesPerSecond)
{
    PictureLevels levels = emptyLevels(chroma, framesPerSecond);
    std::ranges::transform(chroma.values, levels.values.begin(),
                           [](float strength) { return levelOf(static_cast<double>(strength)); });
    return levels;
}

features::FeatureSettings pictureSettings()
{
    features::FeatureSettings settings;
    settings.averagingFactor = 4;
    return settings;
}

std::optional<std::size_t> PictureLevels::placeOf(double ownSeconds, int row) const
{
    const double frame = std::floor(ownSeconds * framesPerSecond);
    if (row < 0 || row >= static_cast<int>(rows) || frame < 0.0 || frame >= static_cast<double>(frames))
        return std::nullopt;
    return static_cast<std::size_t>(frame) * rows + static_cast<std::size_t>(row);
}

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
