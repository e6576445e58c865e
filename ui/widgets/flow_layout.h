// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace coverscope::ui {

// A row of controls that goes on in the next line where it is too narrow for all of them, so that neither
// long words of a language nor large text make the window wider than a screen. In one line it is what a
// QHBoxLayout would be: fields shrink to their minimum before anything wraps, and what expands (a field, a
// stretch) takes the rest of its line.
//
// It asks for the height of the lines that it had at its last width, not for a height for each width:
// splitters and stacked pages know nothing of the latter.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addStretch();
    int lineCount() const { return m_lineCount; } // at the last width

    void addItem(QLayoutItem* item) override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    int count() const override;
    Qt::Orientations expandingDirections() const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem*> items; // those that are shown
        int height = 0;
    };

    std::vector<Line> linesFor(int width) const;
    std::vector<int> widthsOf(const Line& line, int width) const;
    int heightOf(const std::vector<Line>& lines) const;
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_width = QLAYOUTSIZE_MAX; // the last one; before the first, as if there were room for all
    int m_lineCount = 1;
};

} // namespace coverscope::ui
