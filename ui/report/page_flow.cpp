// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_flow.h"

#include <algorithm>

namespace coverscope::ui {

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_content.top();
}

void PageFlow::require(double height)
{
    if (!isAtTop() && !fits(std::min(height, m_content.height())))
        newPage();
}

void PageFlow::add(double height, Draw draw)
{
    require(height);
    m_pages.back().push_back({QRectF(m_content.left(), m_y, m_content.width(), height), std::move(draw)});
    m_y += height;
}

void PageFlow::space(double height)
{
    if (!isAtTop())
        m_y += height;
}

void PageFlow::drawPage(int page, QPainter& painter) const
{
    for (const Block& block : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        block.draw(painter, block.place);
        painter.restore();
    }
}

} // namespace coverscope::ui
