// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace coverscope::ui {

// Blocks one below the other, from page to page. What a block draws is kept until all are placed, since a
// page can only say "2 of 5" once the last one is known. A block is never cut in two.
class PageFlow
{
public:
    using Draw = std::function<void(QPainter& painter, const QRectF& place)>;

    // `content`: what of every page the blocks fill.
    explicit PageFlow(const QRectF& content) : m_content(content) { newPage(); }

    double width() const { return m_content.width(); }
    double height() const { return m_content.height(); }
    bool isAtTop() const { return m_y <= m_content.top(); }
    bool fits(double height) const { return m_y + height <= m_content.bottom(); }

    void add(double height, Draw draw);
    void space(double height);   // none at the top of a page
    void require(double height); // goes to the next page where there is not so much room
    void newPage();

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    std::size_t blockCount(int page) const { return m_pages[static_cast<std::size_t>(page)].size(); }
    void drawPage(int page, QPainter& painter) const;

private:
    struct Block
    {
        QRectF place;
        Draw draw;
    };

    QRectF m_content;
    double m_y = 0.0;
    std::vector<std::vector<Block>> m_pages;
};

} // namespace coverscope::ui
