// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace coverscope::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

int FlowLayout::gap() const
{
    return std::max(0, spacing());
}

// As many of the items as have room with their least width.
std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty() && !item->spacerItem())
            continue; // hidden
        const int least = item->minimumSize().width();
        if (lines.empty() || (used + gap() + least > width && !item->spacerItem())) {
            lines.emplace_back();
            used = -gap();
        }
        used += gap() + least;
        lines.back().items.push_back(item.get());
        lines.back().height = std::max(lines.back().height, item->sizeHint().height());
    }
    return lines;
}

std::vector<int> FlowLayout::widthsOf(const Line& line, int width) const
{
    const int room = width - gap() * (static_cast<int>(line.items.size()) - 1);
    int least = 0;
    int wanted = 0;
    int expanding = 0;
    for (const QLayoutItem* item : line.items) {
        least += item->minimumSize().width();
        wanted += std::max(item->sizeHint().width(), item->minimumSize().width());
        expanding += item->expandingDirections() & Qt::Horizontal ? 1 : 0;
    }
    std::vector<int> widths;
    const double share = wanted > least ? std::clamp((room - least) / double(wanted - least), 0.0, 1.0) : 1.0;
    const int extra = expanding > 0 ? std::max(0, room - wanted) / expanding : 0;
    for (const QLayoutItem* item : line.items) {
        const int own = item->minimumSize().width();
        int size = own + static_cast<int>(share * std::max(0, item->sizeHint().width() - own));
        if (item->expandingDirections() & Qt::Horizontal)
            size += extra;
        widths.push_back(std::min({size, item->maximumSize().width(), std::max(width, 0)}));
    }
    return widths;
}

int FlowLayout::heightOf(const std::vector<Line>& lines) const
{
    int height = gap() * std::max(0, static_cast<int>(lines.size()) - 1);
    for (const Line& line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty() || item->spacerItem())
            width += (width > 0 ? gap() : 0) + item->sizeHint().width();
    }
    return {width + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            width = std::max(width, item->minimumSize().width());
    }
    return {width + margins.left() + margins.right(),
            heightOf(linesFor(m_width)) + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    m_width = area.width();
    const std::vector<Line> lines = linesFor(area.width());
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int y = area.top();
    for (const Line& line : lines) {
        const std::vector<int> widths = widthsOf(line, area.width());
        int x = area.left();
        for (std::size_t k = 0; k < line.items.size(); ++k) {
            const QRect cell(x, y, widths[k], line.height);
            const int height = std::min(line.height, line.items[k]->sizeHint().height());
            line.items[k]->setGeometry(QStyle::alignedRect(direction, Qt::AlignVCenter,
                                                           QSize(widths[k], height),
                                                           QStyle::visualRect(direction, area, cell)));
            x += widths[k] + gap();
        }
        y += line.height + gap();
    }
    if (static_cast<int>(lines.size()) != m_lineCount) {
        m_lineCount = static_cast<int>(lines.size());
        update(); // who gives us room is to know of the height
    }
}

} // namespace coverscope::ui
