// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/note_roll.h"

#include "core/notes/shared_notes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr int semitones = 12;
constexpr std::array<bool, semitones> isBlack = {false, true,  false, true,  false, false,
                                                 true,  false, true,  false, true,  false};
constexpr double rowForKeys = 3.0; // pixels: thinner rows of black keys would be a pattern
constexpr int rowForGaps = 5;      // device pixels, from which there is room between two semitones
constexpr double ownShare = 0.45;  // of the text's colour in that of the notes that one plays alone
constexpr double lowestRow = -0.5;
constexpr double highestRow = 83.5;
constexpr double leastPitches = 24.0; // semitones
constexpr double faultShare = 0.002;  // of all frames: what sounds no longer is no reason to show a row

// So that a note of medium certainty is seen as well.
const std::array<int, 256>& opacities()
{
    static const std::array<int, 256> table = [] {
        std::array<int, 256> values{};
        for (std::size_t level = 0; level < values.size(); ++level)
            values[level] =
                static_cast<int>(std::lround(255.0 * std::pow(static_cast<double>(level) / 255.0, 0.7)));
        return values;
    }();
    return table;
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()),
                  mix(one.blue(), other.blue()));
}

} // namespace

RollColours rollColours(const PlotColours& colours, const QColor& accent)
{
    QColor blackKey = colours.text;
    blackKey.setAlphaF(0.06F);
    return {accent, mixed(colours.background, colours.text, ownShare), blackKey, colours.grid};
}

NoteRoll::NoteRoll(QCPAxis* timeAxis, QCPAxis* pitchAxis) : PassivePlottable(timeAxis, pitchAxis) {}

void NoteRoll::setNotes(std::shared_ptr<const PictureLevels> notes)
{
    m_notes = std::move(notes);
    m_shared.clear();
}

void NoteRoll::setShared(std::vector<std::uint8_t> shared)
{
    if (m_notes && shared.size() == m_notes->values.size())
        m_shared = std::move(shared);
    else
        m_shared.clear();
}

std::optional<double> NoteRoll::certaintyAt(double ownSeconds, int row) const
{
    const auto place = m_notes ? m_notes->placeOf(ownSeconds, row) : std::nullopt;
    return place ? std::optional(surestCertainty * m_notes->values[*place] / 255.0) : std::nullopt;
}

bool NoteRoll::isSharedAt(double ownSeconds, int row) const
{
    const auto place = m_notes ? m_notes->placeOf(ownSeconds, row) : std::nullopt;
    return place && !m_shared.empty() && m_shared[*place] != 0;
}

QCPRange NoteRoll::getValueRange(bool& foundRange, QCP::SignDomain, const QCPRange&) const
{
    foundRange = m_notes != nullptr;
    return foundRange ? QCPRange(-0.5, static_cast<double>(m_notes->rows) - 0.5) : QCPRange();
}

void NoteRoll::draw(QCPPainter* painter)
{
    if (!m_notes || m_notes->values.empty() || !m_ownTime)
        return;
    const QRect area = clipRect();
    painter->save();
    drawKeys(*painter, area);
    const double scale =
        painter->modes().testFlag(QCPPainter::pmVectorized) ? 2.0 : painter->device()->devicePixelRatioF();
    const int width = std::max(1, static_cast<int>(std::ceil(area.width() * scale)));
    const int height = std::max(1, static_cast<int>(std::ceil(area.height() * scale)));
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const std::vector<Row> rows = shownRows(area, scale);
    double from = m_ownTime(keyAxis()->pixelToCoord(area.left()));
    for (int x = 0; x < width; ++x) {
        const double to = m_ownTime(keyAxis()->pixelToCoord(area.left() + (x + 1) / scale));
        fillColumn(image, x, from, to, rows);
        from = to;
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(area.topLeft(), QSizeF(width / scale, height / scale)), image);
    painter->restore();
}

// As on a keyboard, so that a note is found by eye.
void NoteRoll::drawKeys(QCPPainter& painter, const QRect& area) const
{
    const QCPRange shown = valueAxis()->range();
    const double rowHeight = area.height() / std::max(1.0, shown.size());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.blackKey);
    for (int row = static_cast<int>(std::floor(shown.lower)); row <= std::ceil(shown.upper); ++row) {
        const int pitchClass = ((row % semitones) + semitones) % semitones;
        const double top = valueAxis()->coordToPixel(row + 0.5);
        const double bottom = valueAxis()->coordToPixel(row - 0.5);
        if (isBlack[static_cast<std::size_t>(pitchClass)] && rowHeight >= rowForKeys)
            painter.drawRect(QRectF(area.left(), top, area.width(), bottom - top));
        if (pitchClass == 0) {
            painter.setPen(QPen(m_colours.octave, 1.0));
            painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
            painter.setPen(Qt::NoPen);
        }
    }
}

std::vector<NoteRoll::Row> NoteRoll::shownRows(const QRect& area, double scale) const
{
    std::vector<Row> rows;
    const int height = static_cast<int>(std::ceil(area.height() * scale));
    const auto pixel = [&](double row) {
        return static_cast<int>(std::lround((valueAxis()->coordToPixel(row) - area.top()) * scale));
    };
    for (int index = 0; index < static_cast<int>(m_notes->rows); ++index) {
        Row row{index, pixel(index + 0.5), pixel(index - 0.5)};
        row.bottom = std::max(row.bottom, row.top + 1);
        if (row.bottom - row.top >= rowForGaps)
            ++row.top;
        row.top = std::max(row.top, 0);
        row.bottom = std::min(row.bottom, height);
        if (row.top < row.bottom)
            rows.push_back(row);
    }
    return rows;
}

// The surest of the frames that begin within [from, to) seconds, at least the one that stands there.
void NoteRoll::fillColumn(QImage& image, int x, double from, double to, const std::vector<Row>& rows) const
{
    const PictureLevels& notes = *m_notes;
    const double firstFrame = std::floor(from * notes.framesPerSecond);
    if (firstFrame < 0.0 || firstFrame >= static_cast<double>(notes.frames))
        return;
    const auto first = static_cast<std::size_t>(firstFrame);
    const auto end = std::clamp(static_cast<std::size_t>(std::max(0.0, to * notes.framesPerSecond)),
                                first + 1, notes.frames);
    for (const Row& row : rows) {
        std::uint8_t level = 0;
        bool isShared = false;
        for (std::size_t frame = first; frame < end; ++frame) {
            const std::size_t place = frame * notes.rows + static_cast<std::size_t>(row.index);
            level = std::max(level, notes.values[place]);
            isShared = isShared || (!m_shared.empty() && m_shared[place] != 0);
        }
        if (level == 0)
            continue;
        const QColor& colour = isShared ? m_colours.shared : m_colours.own;
        const int opacity = opacities()[level];
        const QRgb ink = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), opacity));
        for (int y = row.top; y < row.bottom; ++y) {
            QRgb& pixel = reinterpret_cast<QRgb*>(image.scanLine(y))[x];
            if (qAlpha(pixel) <= opacity) // rows that share a pixel: the surest shows
                pixel = ink;
        }
    }
}

void NoteRoll::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, m_colours.shared);
}

std::optional<QCPRange> soundingRows(const PictureLevels& notes)
{
    const auto sounding = static_cast<std::uint8_t>(255.0 * notes::soundsFrom / surestCertainty);
    const double least = std::max(1.0, faultShare * static_cast<double>(notes.frames));
    std::vector<std::size_t> counts(notes.rows, 0);
    for (std::size_t place = 0; place < notes.values.size(); ++place)
        counts[place % notes.rows] += notes.values[place] >= sounding ? 1 : 0;
    const auto isHeard = [least](std::size_t count) { return static_cast<double>(count) >= least; };
    const auto lowest = std::ranges::find_if(counts, isHeard);
    if (lowest == counts.end())
        return std::nullopt;
    const auto highest = std::find_if(counts.rbegin(), counts.rend(), isHeard);
    return QCPRange(static_cast<double>(lowest - counts.begin()),
                    static_cast<double>(counts.rend() - highest - 1));
}

QCPRange rollPitches(const PictureLevels* first, const PictureLevels* second, int keyShift)
{
    std::optional<QCPRange> all;
    const auto add = [&all](const PictureLevels* notes, int shift) {
        const auto rows = notes != nullptr ? soundingRows(*notes) : std::nullopt;
        if (!rows)
            return;
        const QCPRange range = *rows - shift;
        all = all ? QCPRange(std::min(all->lower, range.lower), std::max(all->upper, range.upper)) : range;
    };
    add(first, 0);
    add(second, keyShift);
    if (!all)
        return QCPRange(lowestRow, highestRow);
    const double margin = std::max(1.5, 0.5 * (leastPitches - all->size()));
    return QCPRange(all->lower - margin, all->upper + margin);
}

} // namespace coverscope::ui
