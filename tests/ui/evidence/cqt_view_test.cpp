// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/cqt_view.h"

#include "tests/ui/evidence/synthetic_match.h"
#include "ui/evidence/axis_tickers.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace coverscope;

class CqtViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = test::syntheticPair();
        m_view = std::make_unique<ui::CqtView>();
        m_view->resize(600, 400);
        m_view->show();
        m_view->setMatch(*m_pair.query, m_pair.match, QStringLiteral("clip"), QStringLiteral("track"),
                         m_pair.trackDuration);
        m_map = ui::matchTimeMap(m_pair.match);
    }

    void decibelsAreBelowTheLoudestAndNeverBelowTheFloor()
    {
        base::Matrix magnitudes(3, 84);
        magnitudes(1, 40) = 2.0F;
        magnitudes(2, 41) = 0.2F;
        const std::unique_ptr<QCPColorMapData> data(ui::makeCqtData(magnitudes, 2.0, 10.0));
        QCOMPARE(data->data(10.75, 40.0), 0.0);
        QVERIFY(std::abs(data->data(11.25, 41.0) + 20.0) < 1e-4);
        QCOMPARE(data->data(10.25, 40.0), ui::cqtFloorDecibel);
        QVERIFY(ui::makeCqtData({}, 2.0, 0.0) == nullptr);
    }

    void notesHaveTheirNames()
    {
        QCOMPARE(ui::noteName(0), QStringLiteral("C1"));
        QCOMPARE(ui::noteName(45), QStringLiteral("A4"));
        QCOMPARE(ui::noteName(37), QStringLiteral("C♯4"));
        QCOMPARE(ui::noteName(83), QStringLiteral("B7"));
        QCOMPARE(ui::noteName(-1), QStringLiteral("B0"));
    }

    void matchingMomentsStandBeneathEachOther()
    {
        verifyLinked();
        QCOMPARE(m_view->queryTimes().lower, 12.0);
        QCOMPARE(m_view->queryTimes().upper, 67.0);
        m_view->setQueryTimes(30.0, 40.0);
        QCOMPARE(m_view->queryTimes().lower, 30.0);
        verifyLinked();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->queryTimes().lower, 31.0);
        verifyLinked();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QCOMPARE(m_view->queryTimes().size(), 5.0);
        verifyLinked();
    }

    void scrollingTheLowerPictureMovesTheUpperOne()
    {
        m_view->setQueryTimes(30.0, 40.0);
        m_view->axisRect(1)->axis(QCPAxis::atBottom)->moveRange(2.2);
        verifyLinked();
        QVERIFY(std::abs(m_view->queryTimes().lower - (30.0 + 2.2 / m_map.trackSecondsPerQuerySecond)) <
                1e-6);
    }

    void theViewStaysWhereEitherRecordingIs()
    {
        for (int i = 0; i < 80; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Left);
        QVERIFY(m_view->trackTimes().lower >= -1e-6);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QVERIFY(m_view->trackTimes().upper <= m_pair.trackDuration + 1e-6);
        verifyLinked();
    }

    void linedUpKeysShiftThePitchOfTheLowerPicture()
    {
        QCOMPARE(m_view->trackPitches().lower - m_view->queryPitches().lower, 3.0);
        m_view->setKeysLinedUp(false);
        QCOMPARE(m_view->trackPitches().lower, m_view->queryPitches().lower);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->trackPitches().upper, m_view->queryPitches().upper);
    }

    void thePlayheadTurnsThePageWhenZoomedIn()
    {
        m_view->setQueryTimes(20.0, 30.0);
        m_view->setPlayhead(25.0, m_map.toTrack(25.0));
        QCOMPARE(m_view->queryTimes().lower, 20.0);
        QCOMPARE(m_view->trackPlayhead(), m_map.toTrack(25.0));
        m_view->setPlayhead(31.0, m_map.toTrack(31.0));
        QVERIFY(m_view->queryTimes().contains(31.0));
        verifyLinked();
    }

    void aClickInEitherPictureNamesBothMoments()
    {
        m_view->setTrackFeatures(*m_pair.trackFrames, test::syntheticFramesPerSecond);
        QVERIFY(m_view->hasTrackPicture());
        m_view->replot();
        QSignalSpy picked(m_view.get(), &ui::CqtView::momentPicked);
        for (int rect = 0; rect < 2; ++rect) {
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->axisRect(rect)->center());
            QCOMPARE(picked.count(), rect + 1);
            const double clip = picked.last()[0].toDouble();
            QVERIFY(std::abs(clip - 39.5) < 0.3);
            QVERIFY(std::abs(picked.last()[1].toDouble() - m_map.toTrack(clip)) < 1e-6);
        }
    }

    void anUnreadableMatchLeavesItsPictureEmpty()
    {
        m_view->setTrackFeatures({}, 0.0);
        QVERIFY(!m_view->hasTrackPicture());
    }

private:
    void verifyLinked()
    {
        QVERIFY(std::abs(m_view->trackTimes().lower - m_map.toTrack(m_view->queryTimes().lower)) < 1e-6);
        QVERIFY(std::abs(m_view->trackTimes().upper - m_map.toTrack(m_view->queryTimes().upper)) < 1e-6);
    }

    test::SyntheticPair m_pair;
    ui::MatchTimeMap m_map;
    std::unique_ptr<ui::CqtView> m_view;
};

QTEST_MAIN(CqtViewTest)
#include "cqt_view_test.moc"
