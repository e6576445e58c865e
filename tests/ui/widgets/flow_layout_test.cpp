// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace coverscope::ui;

namespace {

class Box : public QWidget
{
public:
    Box(int least, int wanted, QWidget* parent) : QWidget(parent), m_least(least), m_wanted(wanted) {}
    QSize sizeHint() const override { return {m_wanted, 20}; }
    QSize minimumSizeHint() const override { return {m_least, 20}; }

private:
    int m_least;
    int m_wanted;
};

// A row above something that takes the rest, as in the panels.
struct Panel
{
    Panel()
    {
        auto* layout = new QVBoxLayout(&widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addLayout(row);
        layout->addWidget(rest, 1);
        row->setSpacing(10);
    }

    Box* add(int least, int wanted)
    {
        auto* box = new Box(least, wanted, &widget);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        row->addWidget(box);
        return box;
    }

    void show(int width)
    {
        widget.resize(width, 300);
        widget.show();
        QTest::qWait(20); // the height of the lines is known after the first layout
    }

    QWidget widget;
    FlowLayout* row = new FlowLayout;
    QWidget* rest = new QWidget(&widget);
};

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineIsEnoughWhereThereIsRoom()
    {
        Panel panel;
        const Box* first = panel.add(100, 100);
        panel.row->addStretch();
        const Box* last = panel.add(80, 80);
        panel.show(400);
        QCOMPARE(panel.row->lineCount(), 1);
        QCOMPARE(first->geometry(), QRect(0, 0, 100, 20));
        QCOMPARE(last->geometry(), QRect(320, 0, 80, 20)); // the stretch takes the rest
        QCOMPARE(panel.rest->y(), 20);
    }

    void fieldsShrinkBeforeAnythingWraps()
    {
        Panel panel;
        const Box* field = panel.add(60, 200);
        const Box* button = panel.add(100, 100);
        panel.show(200);
        QCOMPARE(panel.row->lineCount(), 1);
        QCOMPARE(field->width(), 90);
        QCOMPARE(button->geometry(), QRect(100, 0, 100, 20));
    }

    void whatHasNoRoomGoesOnBelowAndIsReckonedWith()
    {
        Panel panel;
        panel.add(100, 100);
        const Box* second = panel.add(100, 100);
        panel.show(190);
        QCOMPARE(panel.row->lineCount(), 2);
        QCOMPARE(second->geometry(), QRect(0, 30, 100, 20));
        QCOMPARE(panel.rest->y(), 50);
        QCOMPARE(panel.widget.minimumSizeHint(), QSize(100, 50));
        panel.show(300); // and back again
        QCOMPARE(panel.row->lineCount(), 1);
        QCOMPARE(panel.rest->y(), 20);
        QCOMPARE(panel.widget.minimumSizeHint(), QSize(100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        Panel panel;
        Box* first = panel.add(100, 100);
        const Box* second = panel.add(100, 100);
        panel.show(190);
        first->hide();
        QTest::qWait(20);
        QCOMPARE(panel.row->lineCount(), 1);
        QCOMPARE(second->geometry(), QRect(0, 0, 100, 20));
    }

    void theOtherDirectionIsItsMirrorImage()
    {
        Panel panel;
        panel.widget.setLayoutDirection(Qt::RightToLeft);
        const Box* first = panel.add(100, 100);
        const Box* second = panel.add(50, 50);
        panel.show(400);
        QCOMPARE(first->geometry(), QRect(300, 0, 100, 20));
        QCOMPARE(second->geometry(), QRect(240, 0, 50, 20));
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "flow_layout_test.moc"
