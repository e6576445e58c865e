// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/contrast_walk.h"

#include "tests/ui/support/widget_walk.h"
#include "ui/theme/palette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

namespace coverscope::test {

namespace {

constexpr double leastContrast = 4.5;

// The mean of the commonest: a button's face runs from one shade into the next.
QColor commonestColour(const QImage& image)
{
    struct Shades
    {
        int count = 0, red = 0, green = 0, blue = 0;
    };
    constexpr QRgb coarse = 0xffe0e0e0;
    QHash<QRgb, Shades> all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            Shades& shades = all[colour & coarse];
            ++shades.count;
            shades.red += qRed(colour);
            shades.green += qGreen(colour);
            shades.blue += qBlue(colour);
        }
    }
    const auto most = std::max_element(all.begin(), all.end(),
                                       [](const Shades& a, const Shades& b) { return a.count < b.count; });
    return most == all.end()
               ? QColor()
               : QColor(most->red / most->count, most->green / most->count, most->blue / most->count);
}

class Walk
{
public:
    explicit Walk(QWidget* root) : m_root(root), m_picture(root->grab().toImage()) {}

    void look(const QWidget* widget)
    {
        if (const auto* view = qobject_cast<const QHeaderView*>(widget))
            lookAtHeader(view);
        else if (const auto* items = qobject_cast<const QAbstractItemView*>(widget))
            lookAtItems(items);
        else if (!textOf(widget).isEmpty())
            judge(widget, widget->rect(), widget->palette().color(roleOf(widget)), textOf(widget));
    }

    QStringList findings() const { return m_findings; }

private:
    static QString textOf(const QWidget* widget)
    {
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            return box->currentText();
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
        if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            return group->title();
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            return tabs->tabText(tabs->currentIndex());
        const auto* label = qobject_cast<const QLabel*>(widget);
        return label || qobject_cast<const QAbstractButton*>(widget) ? widget->property("text").toString()
                                                                     : QString();
    }

    static QPalette::ColorRole roleOf(const QWidget* widget)
    {
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            return edit->text().isEmpty() ? QPalette::PlaceholderText : QPalette::Text;
        return qobject_cast<const QComboBox*>(widget) ? QPalette::ButtonText : widget->foregroundRole();
    }

    void lookAtHeader(const QHeaderView* header)
    {
        for (int section = 0; section < header->count(); ++section) {
            const QString text = header->model()->headerData(section, header->orientation()).toString();
            const QRect place = header->orientation() == Qt::Horizontal
                                    ? QRect(header->sectionViewportPosition(section), 0,
                                            header->sectionSize(section), header->height())
                                    : QRect(0, header->sectionViewportPosition(section), header->width(),
                                            header->sectionSize(section));
            judge(header->viewport(), place, header->palette().color(QPalette::ButtonText), text);
        }
    }

    void lookAtItems(const QAbstractItemView* view)
    {
        const QAbstractItemModel* model = view->model();
        if (!model)
            return;
        for (int row = 0; row < std::min(model->rowCount(view->rootIndex()), 40); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                const bool isChosen = view->selectionModel()->isSelected(index);
                const QVariant own = index.data(Qt::ForegroundRole);
                const QColor ink = isChosen        ? view->palette().color(QPalette::HighlightedText)
                                   : own.isValid() ? own.value<QBrush>().color()
                                                   : view->palette().color(QPalette::Text);
                judge(view->viewport(), view->visualRect(index), ink, index.data().toString());
            }
        }
    }

    void judge(const QWidget* widget, const QRect& place, const QColor& ink, const QString& text)
    {
        const QRect seen = place.adjusted(2, 2, -2, -2) & widget->visibleRegion().boundingRect(); // no frame
        if (text.isEmpty() || seen.width() < 4 || seen.height() < 4)
            return;
        const double scale = m_picture.devicePixelRatio();
        const QRect inPicture(widget->mapTo(m_root, seen.topLeft()) * scale, seen.size() * scale);
        const QColor ground = commonestColour(m_picture.copy(inPicture));
        const double contrast = ui::contrastRatio(ink, ground);
        if (contrast < leastContrast)
            m_findings << QStringLiteral("%1 “%2”: %3 on %4, %5:1")
                              .arg(placeOf(widget), text, ink.name(), ground.name())
                              .arg(contrast, 0, 'f', 2);
    }

    QWidget* m_root;
    QImage m_picture;
    QStringList m_findings;
};

} // namespace

QStringList illegibleTexts(QWidget* root)
{
    Walk walk(root);
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool isInner = isInnerPart(widget) && !qobject_cast<const QHeaderView*>(widget);
        if (widget->window() == root->window() && widget->isVisible() && widget->isEnabled() && !isInner)
            walk.look(widget);
    }
    return walk.findings();
}

} // namespace coverscope::test
