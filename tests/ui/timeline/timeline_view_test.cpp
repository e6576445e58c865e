// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include "tests/ui/support/made_library.h"
#include "tests/ui/timeline/made_timeline.h"
#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_lane.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr std::array allKinds{search::UnknownKind::Music, search::UnknownKind::Speech,
                              search::UnknownKind::Silence, search::UnknownKind::Other};

// Of one stretch that fills the picture, without its colours.
QImage greyPicture(const TimelineRow& row, const QPalette& palette)
{
    QImage image(120, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    TimelineLane(plotColours(palette)).paintGround(painter, QRectF(image.rect()), row);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TimelineView> m_view;

    QPoint lanePoint(double seconds) const
    {
        return {static_cast<int>(m_view->pixelOf(seconds)),
                static_cast<int>(m_view->laneArea().center().y())};
    }

    void wheel(QPoint delta, Qt::KeyboardModifiers modifiers, double at) const
    {
        const QPointF place(m_view->pixelOf(at), 20.0);
        QWheelEvent event(place, m_view->mapToGlobal(place), {}, delta, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &event);
    }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(800, 200);
        m_view->setDuration(240.0);
        m_view->setRows(
            timelineRows(*test::madeTimeline("/radio.wav", TrackId{2}, TrackId{3}), *test::madeSnapshot(4)));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void rowsHaveNamesAndColoursOfTheirTracks()
    {
        const auto& rows = m_view->rows();
        QCOMPARE(rows.size(), std::size_t{7});
        QVERIFY(rows[1].name.contains(QStringLiteral("Tune 1")));
        QVERIFY(rows[1].name.contains(QStringLiteral("Artist 1")));
        QCOMPARE(rows[1].title, QStringLiteral("Tune 1"));
        QCOMPARE(rows[1].colour, rows[4].colour); // comes again
        QVERIFY(rows[1].colour != rows[3].colour);
        QVERIFY(rows[1].isSure() && !rows[3].isSure());
        QCOMPARE(rowAt(rows, 19.9), 0);
        QCOMPARE(rowAt(rows, 20.0), 1);
        QCOMPARE(rowAt(rows, -1.0), -1);
        QCOMPARE(rowAt(rows, 240.0), -1);
        QCOMPARE(rowAt({}, 5.0), -1);
    }

    // Never by colour alone: every kind differs from every other one without colours too, light and dark.
    void kindsAreToldApartWithoutColours()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            std::vector<QImage> pictures;
            for (const search::UnknownKind kind : allKinds) {
                TimelineRow row;
                row.unknown = kind;
                pictures.push_back(greyPicture(row, palette));
            }
            TimelineRow known;
            for (const double probability : {0.97, 0.6}) {
                known.played = test::madeStretch(TrackId{1}, 0.0, 60.0, probability);
                pictures.push_back(greyPicture(known, palette));
            }
            for (std::size_t a = 0; a < pictures.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b)
                    QVERIFY2(pictures[a] != pictures[b], qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
            }
        }
    }

    void labelsAreLegibleOnEveryColour()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const PlotColours colours = plotColours(palette);
            for (std::size_t k = 0; k < 8; ++k) {
                QVERIFY(contrastRatio(colours.text, seriesColours(k, colours).fill) >= 4.5);
                QVERIFY(contrastRatio(seriesColours(k, colours).line, colours.background) >= 3.0);
            }
        }
    }

    void aClickPlaysFromThereAndChoosesTheStretch()
    {
        QSignalSpy played(m_view.get(), &TimelineView::playRequested);
        QSignalSpy chosen(m_view.get(), &TimelineView::rowChosen);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, lanePoint(100.0));
        QCOMPARE(played.count(), 1);
        QVERIFY(std::abs(played[0][0].toDouble() - 100.0) < 1.0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 3);
        QVERIFY(std::abs(m_view->playhead() - 100.0) < 1.0);
        // In the waveform too.
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(static_cast<int>(m_view->pixelOf(30.0)), 20));
        QCOMPARE(played.count(), 2);
        QCOMPARE(m_view->current(), 1);
    }

    void aDoubleClickAsksForTheEvidence()
    {
        QSignalSpy opened(m_view.get(), &TimelineView::openRequested);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, lanePoint(150.0));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toInt(), 4);
    }

    void theWheelZoomsAndScrollsAndADragMoves()
    {
        wheel({0, 480}, Qt::NoModifier, 120.0);
        const base::TimeRange zoomed = m_view->visibleRange();
        QVERIFY(zoomed.length() < 120.0);
        QVERIFY(zoomed.start < 120.0 && 120.0 < zoomed.end);
        wheel({0, -120}, Qt::ShiftModifier, 120.0);
        QVERIFY(m_view->visibleRange().start > zoomed.start);
        QCOMPARE(m_view->visibleRange().length(), zoomed.length());

        QSignalSpy played(m_view.get(), &TimelineView::playRequested);
        const base::TimeRange before = m_view->visibleRange();
        QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, QPoint(300, 20));
        QTest::mouseMove(m_view.get(), QPoint(400, 20));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, QPoint(400, 20));
        QVERIFY(m_view->visibleRange().start < before.start); // it follows the hand
        QCOMPARE(played.count(), 0);
        wheel({0, -4800}, Qt::NoModifier, 120.0);
        QCOMPARE(m_view->visibleRange(), (base::TimeRange{0.0, 240.0}));
    }

    void keysGoFromStretchToStretchZoomAndPlay()
    {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->current(), 0); // the one under the playhead first
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->current(), 1);
        QCOMPARE(m_view->playhead(), 20.0);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->visibleRange().length() < 240.0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->playhead(), 240.0);
        QCOMPARE(m_view->visibleRange().end, 240.0); // it stays in sight
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QCOMPARE(m_view->visibleRange(), (base::TimeRange{0.0, 240.0}));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QVERIFY(m_view->playhead() < 240.0);
        QSignalSpy played(m_view.get(), &TimelineView::playRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(played.count(), 1);
        QCOMPARE(played[0][0].toDouble(), m_view->playhead());
    }

    void whatIsChosenElsewhereComesIntoSight()
    {
        m_view->showRange(0.0, 30.0);
        m_view->setCurrent(5);
        QVERIFY(m_view->visibleRange().start <= 210.0 && 210.0 <= m_view->visibleRange().end);
        QVERIFY(m_view->accessibleDescription().contains(m_view->rows()[5].name));
    }

    void thePageIsTurnedWhileItPlays()
    {
        m_view->showRange(0.0, 60.0);
        m_view->followPlayhead(59.0);
        QCOMPARE(m_view->visibleRange().start, 0.0);
        m_view->followPlayhead(60.5);
        QCOMPARE(m_view->visibleRange().start, 60.5);
        m_view->showRange(150.0, 60.0); // somebody looks elsewhere
        m_view->followPlayhead(61.0);
        QCOMPARE(m_view->visibleRange().start, 150.0);
    }
};

QTEST_MAIN(TimelineViewTest)
#include "timeline_view_test.moc"
