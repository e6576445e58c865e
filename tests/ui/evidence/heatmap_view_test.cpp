// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/heatmap_view.h"

#include "tests/ui/evidence/synthetic_match.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/similarity_model.h"
#include "ui/theme/palette.h"

#include <QAbstractItemModelTester>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace coverscope;

namespace {

// 3 chunks of a clip against 6 of a match, every cosine another one.
std::shared_ptr<const search::Evidence> smallEvidence()
{
    const auto query = test::chunkTimes(0.0, 40.0, 10.0);
    const auto track = test::chunkTimes(0.0, 70.0, 10.0);
    base::Matrix matrix(query.size(), track.size());
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        for (std::size_t column = 0; column < matrix.columns; ++column)
            matrix(row, column) = 0.05F + 0.1F * static_cast<float>(row) + 0.02F * static_cast<float>(column);
    }
    matrix(0, 2) = 0.9F;
    matrix(1, 3) = 0.8F;
    matrix(2, 4) = 0.85F;
    return test::plainEvidence(matrix, query, track, {{0, 2, 0.9F}, {1, 3, 0.8F}, {2, 4, 0.85F}});
}

} // namespace

class HeatmapViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_view = std::make_unique<ui::HeatmapView>();
        m_view->resize(700, 340);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_evidence = smallEvidence();
        m_view->setEvidence(m_evidence, 72.0);
        plot()->replot();
    }

    void hoveringTellsBothTimesAndTheCosine()
    {
        hover(plot()->pixelOf(20.0, 40.0)); // the second chunk of the clip, the fourth of the match
        QVERIFY2(
            m_view->readout().contains(QStringLiteral("Clip 0:10 – 0:30, match 0:30 – 0:50: cosine 0.80")),
            qPrintable(m_view->readout()));
        QVERIFY(m_view->readout().contains(QStringLiteral("best path")));
        hover(plot()->pixelOf(35.0, 5.0));
        QVERIFY2(
            m_view->readout().contains(QStringLiteral("Clip 0:20 – 0:40, match 0:00 – 0:20: cosine 0.25")),
            qPrintable(m_view->readout()));
        QVERIFY(!m_view->readout().contains(QStringLiteral("best path")));
    }

    void theBarsGiveWayToTheMapWhereItIsSmallAndComeBack()
    {
        const QPointF before = plot()->pixelOf(0.0, 0.0);
        const auto resizeTo = [this](const QSize& size) {
            m_view->resize(size);
            QTest::qWait(20);
            plot()->replot();
        };
        resizeTo({300, 190});
        const double small = plot()->pixelOf(0.0, 0.0).y() - plot()->pixelOf(40.0, 0.0).y();
        QVERIFY2(small > 100.0, qPrintable(QString::number(small))); // most of the height
        resizeTo({700, 340});
        QCOMPARE(plot()->pixelOf(0.0, 0.0), before);
    }

    void everyCellReadsOutItsOwnValue()
    {
        for (std::size_t row = 0; row < 3; ++row) {
            for (std::size_t column = 0; column < 6; ++column) {
                const base::TimeRange& query = m_evidence->queryChunks[row];
                const base::TimeRange& track = m_evidence->trackChunks[column];
                const auto cell = plot()->cellAtPixel(plot()->pixelOf(query.middle(), track.middle()));
                QVERIFY(cell == (ui::HeatmapCell{row, column}));
                const QString cosine =
                    QString::number(static_cast<double>(m_evidence->similarities(row, column)), 'f', 2);
                QVERIFY(ui::cellText(*m_evidence, *cell).contains(cosine));
            }
        }
    }

    void theColoursAreThoseOfTheCosines()
    {
        const QImage picture = plot()->toPixmap(plot()->width(), plot()->height()).toImage();
        const auto colourOf = [&](double query, double track) {
            return picture.pixelColor(plot()->pixelOf(query, track).toPoint());
        };
        // Away from path, dots and borders.
        verifyAlike(colourOf(3.0, 3.0), ui::colourAt(ui::currentColourMap(), 0.05));
        verifyAlike(colourOf(3.0, 66.0), ui::colourAt(ui::currentColourMap(), 0.15));
        verifyAlike(colourOf(37.0, 66.0), ui::colourAt(ui::currentColourMap(), 0.35));
    }

    void thePathIsDrawnThroughItsCells()
    {
        const QImage picture = plot()->toPixmap(plot()->width(), plot()->height()).toImage();
        const QColor ink = ui::plotColours(plot()->palette()).path;
        // Chunk centres, and halfway between two.
        for (const auto& [query, track] : {std::pair{10.0, 30.0}, {15.0, 35.0}, {20.0, 40.0}, {30.0, 50.0}})
            verifyAlike(picture.pixelColor(plot()->pixelOf(query, track).toPoint()), ink.rgb());
    }

    void theSegmentIsOutlined()
    {
        const QImage picture = plot()->toPixmap(plot()->width(), plot()->height()).toImage();
        const QColor ink = ui::plotColours(plot()->palette()).path;
        const QPoint edge = plot()->pixelOf(35.0, m_evidence->segment.track.start).toPoint();
        bool isFound = false;
        for (int x = -2; x <= 2; ++x)
            isFound = isFound || picture.pixelColor(edge + QPoint(x, 0)) == ink;
        QVERIFY(isFound);
    }

    void aClickPicksTheMomentUnderThePointer()
    {
        QSignalSpy picked(m_view.get(), &ui::HeatmapView::momentPicked);
        QTest::mouseClick(plot(), Qt::LeftButton, {}, plot()->pixelOf(22.0, 47.0).toPoint());
        QCOMPARE(picked.count(), 1);
        QVERIFY(std::abs(picked.first()[0].toDouble() - 22.0) < 0.5);
        QVERIFY(std::abs(picked.first()[1].toDouble() - 47.0) < 0.5);
        QVERIFY(plot()->currentCell() == (ui::HeatmapCell{1, 4}));
    }

    void theKeyboardReachesEveryCellAndSpeaks()
    {
        QTest::keyClick(plot(), Qt::Key_Right);
        QVERIFY(plot()->currentCell() == (ui::HeatmapCell{0, 2})); // where the path begins
        QTest::keyClick(plot(), Qt::Key_Up);
        QTest::keyClick(plot(), Qt::Key_Left);
        QVERIFY(plot()->currentCell() == (ui::HeatmapCell{1, 1}));
        QVERIFY2(plot()->accessibleDescription().contains(QStringLiteral("cosine 0.17")),
                 qPrintable(plot()->accessibleDescription()));
        QCOMPARE(m_view->table()->currentIndex().row(), 1);
        QCOMPARE(m_view->table()->currentIndex().column(), 1);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(plot(), Qt::Key_Down);
        QTest::keyClick(plot(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(plot()->currentCell() == (ui::HeatmapCell{0, 5}));
        QSignalSpy picked(m_view.get(), &ui::HeatmapView::momentPicked);
        QTest::keyClick(plot(), Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first()[1].toDouble(), 50.0);
    }

    void zoomStaysInsideTheRecordings()
    {
        const double whole = plot()->pixelOf(0.0, 72.0).x() - plot()->pixelOf(0.0, 0.0).x();
        QTest::keyClick(plot(), Qt::Key_Plus);
        plot()->replot();
        const double zoomed = plot()->pixelOf(0.0, 72.0).x() - plot()->pixelOf(0.0, 0.0).x();
        QVERIFY(std::abs(zoomed / whole - 2.0) < 0.05);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(plot(), Qt::Key_Minus);
        plot()->replot();
        QVERIFY(std::abs(plot()->pixelOf(0.0, 72.0).x() - plot()->pixelOf(0.0, 0.0).x() - whole) < 1.0);
    }

    void theTableHasTheSameNumbers()
    {
        m_view->setTableShown(true);
        auto* model = m_view->table()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->columnCount(), 6);
        QCOMPARE(model->index(1, 3).data().toString(), QStringLiteral("0.80"));
        QCOMPARE(model->headerData(2, Qt::Vertical).toString(), QStringLiteral("0:20"));
        QVERIFY(model->index(1, 3).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model->index(1, 2).data(Qt::FontRole).value<QFont>().bold());
        for (int column = 0; column < 6; ++column) {
            const auto fill = model->index(0, column).data(Qt::BackgroundRole).value<QColor>();
            const auto text = model->index(0, column).data(Qt::ForegroundRole).value<QColor>();
            QVERIFY(ui::contrastRatio(fill, text) >= 4.5);
        }
        QSignalSpy picked(m_view.get(), &ui::HeatmapView::momentPicked);
        Q_EMIT m_view->table()->activated(model->index(2, 4));
        QCOMPARE(picked.first()[0].toDouble(), 20.0);
        QCOMPARE(picked.first()[1].toDouble(), 40.0);
        m_view->setEvidence(nullptr, 0.0);
        QCOMPARE(model->rowCount(), 0);
    }

    void aMatchShorterThanTheClipIsShownToo()
    {
        const auto query = test::chunkTimes(0.0, 60.0, 10.0);
        const auto track = test::chunkTimes(0.0, 20.0, 10.0);
        m_view->setEvidence(
            test::plainEvidence(base::Matrix(query.size(), 1, 0.4F), query, track, {{2, 0, 0.4F}}), 20.0);
        hover(plot()->pixelOf(30.0, 10.0));
        QVERIFY(m_view->readout().contains(QStringLiteral("cosine 0.40")));
    }

    void aThemeChangeRepaintsThePlot()
    {
        const QColor before = plot()->toPixmap(300, 200).toImage().pixelColor(2, 2);
        plot()->setPalette(ui::darkPalette());
        const QColor after = plot()->toPixmap(300, 200).toImage().pixelColor(2, 2);
        QVERIFY(before != after);
        QCOMPARE(after, ui::plotColours(ui::darkPalette()).background);
    }

    void everyPartHasAName()
    {
        const QStringList unnamed = test::unnamedWidgets(m_view.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }

private:
    ui::HeatmapPlot* plot() const { return m_view->plot(); }

    void hover(const QPointF& place)
    {
        QMouseEvent event(QEvent::MouseMove, place, plot()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QApplication::sendEvent(plot(), &event);
    }

    static void verifyAlike(const QColor& actual, QRgb expected)
    {
        const QColor wanted(expected);
        const int difference = std::abs(actual.red() - wanted.red()) +
                               std::abs(actual.green() - wanted.green()) +
                               std::abs(actual.blue() - wanted.blue());
        QVERIFY2(difference < 24, qPrintable(actual.name() + QStringLiteral(" for ") + wanted.name()));
    }

    std::unique_ptr<ui::HeatmapView> m_view;
    std::shared_ptr<const search::Evidence> m_evidence;
};

QTEST_MAIN(HeatmapViewTest)
#include "heatmap_view_test.moc"
