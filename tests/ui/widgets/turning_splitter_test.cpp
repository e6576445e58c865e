// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turning_splitter.h"

#include <QTest>
#include <QWidget>

using namespace coverscope::ui;

namespace {

class Picture : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {300, 200}; }
};

} // namespace

class TurningSplitterTest : public QObject
{
    Q_OBJECT

private:
    static void fill(TurningSplitter& splitter)
    {
        splitter.addWidget(new Picture);
        splitter.addWidget(new Picture);
        splitter.setShares(Qt::Vertical, {500, 500});
        splitter.setShares(Qt::Horizontal, {400, 600});
    }

private Q_SLOTS:
    void asksForNoMoreThanTheLargestPicture()
    {
        TurningSplitter splitter;
        fill(splitter);
        QCOMPARE(splitter.minimumSizeHint(), QSize(300, 200));
    }

    void turnsWithItsRoom_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::newRow("much height") << QSize(1000, 600) << Qt::Vertical;
        QTest::newRow("little height") << QSize(1000, 300) << Qt::Horizontal;
        QTest::newRow("little of both, more height") << QSize(350, 350) << Qt::Vertical;
        QTest::newRow("little of both, more width") << QSize(500, 210) << Qt::Horizontal;
    }

    void turnsWithItsRoom()
    {
        QFETCH(QSize, room);
        QFETCH(Qt::Orientation, orientation);
        TurningSplitter splitter;
        fill(splitter);
        splitter.resize(room);
        splitter.show();
        QCOMPARE(splitter.orientation(), orientation);
    }

    void eitherArrangementKeepsItsShares()
    {
        TurningSplitter splitter;
        fill(splitter);
        splitter.resize(1004, 300);
        splitter.show();
        QVERIFY(std::abs(splitter.sizes()[0] - 400) <= 2);
        splitter.setSizes({600, 400}); // the person's own
        splitter.resize(1004, 604);
        QCOMPARE(splitter.orientation(), Qt::Vertical);
        QVERIFY(std::abs(splitter.sizes()[0] - 300) <= 2);
        splitter.resize(1004, 300);
        QCOMPARE(splitter.orientation(), Qt::Horizontal);
        QVERIFY(std::abs(splitter.sizes()[0] - 600) <= 2);
    }
};

QTEST_MAIN(TurningSplitterTest)
#include "turning_splitter_test.moc"
