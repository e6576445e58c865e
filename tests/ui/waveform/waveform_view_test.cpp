// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/waveform_view.h"

#include "tests/support/synthetic_audio.h"
#include "ui/theme/palette.h"
#include "ui/waveform/waveform_loader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace coverscope;
using base::TimeRange;
using ui::WaveformView;

Q_DECLARE_METATYPE(std::optional<coverscope::base::TimeRange>)

class WaveformViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<WaveformView>();
        m_view->resize(616, 140);
        m_view->setDuration(60.0);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void aDragChoosesARegionEitherWayRound()
    {
        QSignalSpy regions(m_view.get(), &WaveformView::regionChanged);
        drag(10.0, 40.0);
        QVERIFY(regions.count() > 0);
        QVERIFY(m_view->region().has_value());
        verifyNear(m_view->region()->start, 10.0);
        verifyNear(m_view->region()->end, 40.0);
        drag(55.0, 45.0);
        verifyNear(m_view->region()->start, 45.0);
        verifyNear(m_view->region()->end, 55.0);
    }

    void anEdgeCanBeDragged()
    {
        m_view->setRegion(TimeRange{10.0, 40.0});
        drag(40.0, 30.0);
        verifyNear(m_view->region()->start, 10.0);
        verifyNear(m_view->region()->end, 30.0);
        drag(10.0, 20.0);
        verifyNear(m_view->region()->start, 20.0);
    }

    void aRegionIsNeverShorterThanASearchCanUse()
    {
        drag(59.9, 59.0);
        QVERIFY(m_view->region()->length() >= WaveformView::minimumRegion - 1e-9);
        QVERIFY(m_view->region()->end <= 60.0);
    }

    void aClickMovesThePlayheadAndChoosesNothing()
    {
        QSignalSpy picked(m_view.get(), &WaveformView::playheadPicked);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(22.0));
        QCOMPARE(picked.count(), 1);
        verifyNear(picked.first().first().toDouble(), 22.0);
        QVERIFY(!m_view->region());
    }

    void aDoubleClickClearsTheRegion()
    {
        m_view->setRegion(TimeRange{10.0, 40.0});
        QSignalSpy regions(m_view.get(), &WaveformView::regionChanged);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(25.0));
        QVERIFY(!m_view->region());
        QCOMPARE(regions.count(), 1);
    }

    void theKeyboardDoesWhatTheMouseDoes()
    {
        m_view->setPlayhead(10.0);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->playhead(), 13.0);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_view->region() == (TimeRange{13.0, 18.0}));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("0:18")));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->region());
        QSignalSpy plays(m_view.get(), &WaveformView::playRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(plays.count(), 1);
        QCOMPARE(plays.first().first().toDouble(), 13.0);
    }

    void theWheelZoomsAroundThePointer()
    {
        const QPointF place = at(45.0);
        QWheelEvent wheel(place, m_view->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &wheel);
        QVERIFY(m_view->visibleRange().length() < 50.0);
        verifyNear(m_view->pixelOf(45.0), place.x());
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QVERIFY(m_view->visibleRange() == (TimeRange{0.0, 60.0}));
    }

    void theLoaderReadsTheWholeFileInPieces()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = (folder.path() + QStringLiteral("/clip.wav")).toStdString();
        std::vector<float> signal = test::sine(200.0, 3.5, 22050, 0.25);
        for (std::size_t i = 22050; i < 44100; ++i)
            signal[i] = 0.0F;
        test::writeWav(file, signal);
        ui::WaveformLoader loader;
        std::vector<audio::PeakColumn> columns;
        connect(&loader, &ui::WaveformLoader::extended, this,
                [&](const auto& more) { columns.insert(columns.end(), more.begin(), more.end()); });
        QSignalSpy finished(&loader, &ui::WaveformLoader::finished);
        loader.load(file);
        QVERIFY(finished.wait(30000));
        QCOMPARE(finished.first().first().toDouble(), 3.5);
        QCOMPARE(columns.size(), std::size_t{700});
        QVERIFY(std::abs(columns[100].maximum - 0.25F) < 0.01F);
        QVERIFY(std::abs(columns[100].minimum + 0.25F) < 0.01F);
        QVERIFY(columns[300].maximum < 0.01F);
        QVERIFY(!loader.isLoading());
    }

    void onlyTheNewestLoadReports()
    {
        const QTemporaryDir folder;
        const std::filesystem::path first = (folder.path() + QStringLiteral("/1.wav")).toStdString();
        const std::filesystem::path second = (folder.path() + QStringLiteral("/2.wav")).toStdString();
        test::writeWav(first, test::sine(200.0, 30.0));
        test::writeWav(second, test::sine(200.0, 2.0));
        ui::WaveformLoader loader;
        QSignalSpy finished(&loader, &ui::WaveformLoader::finished);
        loader.load(first);
        loader.load(second);
        QVERIFY(finished.wait(30000));
        QCOMPARE(finished.first().first().toDouble(), 2.0);
        QTest::qWait(100);
        QCOMPARE(finished.count(), 1);
    }

    void theWaveIsDrawnWhereTheSoundIs()
    {
        std::vector<audio::PeakColumn> columns(600, audio::PeakColumn{0.0F, 0.0F});
        for (std::size_t i = 300; i < 600; ++i)
            columns[i] = {-0.8F, 0.8F};
        m_view->appendColumns(columns, 10.0);
        m_view->setPlayhead(0.0);
        const QImage picture = m_view->grab().toImage();
        const QColor ink = ui::plotColours(m_view->palette()).query;
        const auto inkAt = [&](double seconds) {
            const int x = static_cast<int>(m_view->pixelOf(seconds) * picture.devicePixelRatio());
            int count = 0;
            for (int y = 0; y < picture.height(); ++y)
                count += picture.pixelColor(x, y) == ink ? 1 : 0;
            return count;
        };
        QVERIFY(inkAt(15.0) <= 2 * picture.devicePixelRatio());
        QVERIFY(inkAt(45.0) > picture.height() / 2);
    }

private:
    QPoint at(double seconds) const { return {static_cast<int>(std::lround(m_view->pixelOf(seconds))), 50}; }

    void drag(double from, double to)
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(from));
        for (int step = 1; step <= 4; ++step)
            move(from + (to - from) * step / 4.0);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(to));
    }

    void move(double seconds)
    {
        QMouseEvent event(QEvent::MouseMove, at(seconds), m_view->mapToGlobal(at(seconds)), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &event);
    }

    // One pixel is a tenth of a second here.
    static void verifyNear(double actual, double expected)
    {
        QVERIFY2(std::abs(actual - expected) < 0.6, qPrintable(QString::number(actual)));
    }

    std::unique_ptr<WaveformView> m_view;
};

QTEST_MAIN(WaveformViewTest)
#include "waveform_view_test.moc"
