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
        m_view->setMatch(m_pair.query, m_pair.match, QStringLiteral("clip"), QStringLiteral("track"),
                         m_pair.trackDuration);
        m_map = ui::matchTimeMap(m_pair.match);
    }

    void decibelsAreBelowTheLoudestAndNeverBelowTheFloor()
    {
        base::Matrix magnitudes(3, 84);
        magnitudes(1, 40) = 2.0F;
        magnitudes(2, 41) = 0.2F;
        const auto levels = std::make_shared<const ui::PictureLevels>(ui::cqtLevels(magnitudes, 2.0));
        QCustomPlot plot;
        ui::CqtPicture picture(plot, *plot.axisRect());
        picture.setSoundPicture(ui::SoundPicture::ConstantQ);
        QVERIFY(!picture.hasData());
        picture.setSpectrum(levels, 10.0);
        QCOMPARE(picture.readoutAt(10.75, 40)->value, 0.0);
        QVERIFY(std::abs(picture.readoutAt(11.25, 41)->value + 20.0) < 0.2);
        QCOMPARE(picture.readoutAt(10.25, 40)->value, ui::cqtFloorDecibel);
        QVERIFY(!picture.readoutAt(9.9, 40));
        QVERIFY(!picture.readoutAt(11.6, 40));
        QVERIFY(ui::cqtLevels({}, 2.0).values.empty());
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
        m_view->setTrackFeatures(m_pair.trackFrames, test::syntheticFramesPerSecond);
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

    void theNotesOfBothAreMarkedThroughAlignmentAndKey()
    {
        showHeldNote();
        const auto readout = [this](ui::Side side, double clip) {
            const bool isClip = side == ui::Side::Clip;
            const auto value = m_view->picture(side).readoutAt(isClip ? clip : m_map.toTrack(clip),
                                                               isClip ? note : note + 3);
            return value.value_or(ui::CqtPicture::Readout{});
        };
        for (const ui::Side side : {ui::Side::Clip, ui::Side::Match}) {
            QVERIFY(readout(side, 30.0).isShared); // in both from 20 to 40 s
            QVERIFY(std::abs(readout(side, 30.0).value - 0.6) < 0.01);
            QVERIFY(!readout(side, 16.0).isShared); // in the clip only
            QVERIFY(!readout(side, 45.0).isShared); // in the match only
        }
        QVERIFY(readout(ui::Side::Clip, 16.0).value > 0.5);
        QVERIFY(readout(ui::Side::Match, 45.0).value > 0.5);
        // Another proposal of what matches has other marks.
        m_view->setTimeMap(m_map.through(30.0, m_map.toTrack(60.0)));
        QVERIFY(!readout(ui::Side::Clip, 30.0).isShared);
        QVERIFY(readout(ui::Side::Clip, 16.0).value > 0.5);
    }

    void thePitchAxisShowsWhatSounds()
    {
        showHeldNote();
        QVERIFY(m_view->queryPitches().size() < 30.0);
        QVERIFY(m_view->queryPitches().contains(note));
        QVERIFY(m_view->trackPitches().contains(note + 3));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        const QCPRange scrolled = m_view->queryPitches();
        m_view->setSoundPicture(ui::SoundPicture::ConstantQ);
        QVERIFY(m_view->queryPitches().size() > 80.0);
        m_view->setSoundPicture(ui::SoundPicture::Notes);
        QVERIFY(m_view->queryPitches().lower < scrolled.lower);
    }

    void theSpectrumIsBroughtWhereNotesAreSearchedWith()
    {
        QVERIFY(!m_view->showsNotes()); // this model hears none: its frames are the spectrum
        QVERIFY(!m_view->needsSpectrum());
        showHeldNote();
        QVERIFY(m_view->showsNotes());
        QVERIFY(!m_view->needsSpectrum());
        m_view->setSoundPicture(ui::SoundPicture::ConstantQ);
        QVERIFY(m_view->needsSpectrum());
        QVERIFY(!m_view->hasTrackPicture());
        m_view->setSpectrum(ui::Side::Match,
                            std::make_shared<const ui::PictureLevels>(
                                ui::cqtLevels(*m_pair.trackFrames, test::syntheticFramesPerSecond)),
                            0.0);
        QVERIFY(m_view->hasTrackPicture());
        QVERIFY(m_view->picture(ui::Side::Match).readoutAt(50.0, 40)->value <= 0.0);
        QVERIFY(!m_view->picture(ui::Side::Clip).hasData());
    }

private:
    static constexpr int note = 40;
    static constexpr double rate = 10.0; // frames a second

    // One note: in the clip from 15 to 40 s, in the match, three semitones higher, where the clip has 20 to
    // 50 s.
    void showHeldNote()
    {
        const auto held = [](double seconds, double start, double end, int row) {
            base::Matrix frames(static_cast<std::size_t>(seconds * rate), 84);
            for (auto frame = static_cast<std::size_t>(start * rate);
                 frame < static_cast<std::size_t>(end * rate); ++frame)
                frames(frame, static_cast<std::size_t>(row)) = 0.6F;
            return frames;
        };
        auto query = std::make_shared<search::Query>(*m_pair.query);
        query->model.features.frontEnd = features::FrontEnd::Notes;
        query->framesPerSecond = rate / 5.0;
        query->phaseCount = 5;
        query->fineFrames =
            held(query->range.length(), 15.0 - query->range.start, 40.0 - query->range.start, note);
        m_view->setMatch(query, m_pair.match, QStringLiteral("clip"), QStringLiteral("track"),
                         m_pair.trackDuration);
        m_view->setTrackFeatures(
            std::make_shared<const base::Matrix>(
                held(m_pair.trackDuration, m_map.toTrack(20.0), m_map.toTrack(50.0), note + 3)),
            rate);
    }

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
