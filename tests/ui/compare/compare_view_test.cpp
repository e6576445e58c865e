// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_view.h"

#include "ui/compare/compare_export.h"
#include "ui/theme/palette.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace coverscope;
using ui::CompareView;
using ui::Pane;
using ui::Side;
using ui::SideRegion;
using ui::TimeAxis;

namespace {

constexpr double framesPerSecond = 10.0;
constexpr double alignmentStep = 0.5; // seconds

// The query's moment t is the track's 30 + 1.25 t (the track is slower), three semitones higher.
double trackOf(double query)
{
    return 30.0 + 1.25 * query;
}

search::Match slowerMatch()
{
    auto evidence = std::make_shared<search::Evidence>();
    for (double query = 5.0; query <= 45.0; query += alignmentStep)
        evidence->alignment.push_back({query, trackOf(query)});
    evidence->segment = {{5.0, 45.0}, {trackOf(5.0), trackOf(45.0)}};
    search::Match match;
    match.keyShift = 3;
    match.tempoRatio = 0.8;
    match.evidence = std::move(evidence);
    return match;
}

// Silence but for one bright frame in every row, at `second`.
std::shared_ptr<const ui::PictureLevels> flash(double seconds, double second, std::size_t rows)
{
    auto levels = std::make_shared<ui::PictureLevels>();
    levels->frames = static_cast<std::size_t>(seconds * framesPerSecond);
    levels->rows = rows;
    levels->framesPerSecond = framesPerSecond;
    levels->values.assign(levels->frames * rows, 0);
    const auto frame = static_cast<std::size_t>(second * framesPerSecond);
    std::fill_n(levels->values.begin() + static_cast<std::ptrdiff_t>(frame * rows), rows, 255);
    return levels;
}

// One note, from `start` to `end` seconds.
std::shared_ptr<const ui::PictureLevels> held(double seconds, double start, double end, std::size_t row)
{
    base::Matrix notes(static_cast<std::size_t>(seconds * framesPerSecond), 84);
    for (auto frame = static_cast<std::size_t>(start * framesPerSecond);
         frame < static_cast<std::size_t>(end * framesPerSecond); ++frame)
        notes(frame, row) = 0.9F;
    return std::make_shared<const ui::PictureLevels>(ui::noteLevels(notes, framesPerSecond));
}

} // namespace

class CompareViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_view = std::make_unique<CompareView>();
        m_view->resize(900, 700);
        m_view->show();
        m_view->setRecording(Side::Clip, QStringLiteral("first"), 50.0);
        m_view->setRecording(Side::Match, QStringLiteral("second"), 120.0);
        m_view->setPictures(Side::Clip, {nullptr, flash(50.0, 20.0, 84), flash(50.0, 20.0, 12)});
        m_view->setPictures(Side::Match,
                            {nullptr, flash(120.0, trackOf(20.0), 84), flash(120.0, trackOf(20.0), 12)});
        m_view->setAlignment(ui::WarpMap(slowerMatch()), 3);
        m_view->replot();
    }

    void matchingMomentsStandAboveEachOtherUnlessUnwarped()
    {
        for (const TimeAxis axis : {TimeAxis::Query, TimeAxis::Track}) {
            m_view->setTimeAxis(axis);
            m_view->replot();
            for (const double query : {6.0, 20.0, 41.5})
                QVERIFY(std::abs(x(Side::Clip, query) - x(Side::Match, trackOf(query))) < 0.01);
            QVERIFY(!m_view->strip().showsLines());
            QVERIFY(m_view->strip().tempo().dataCount() > 10);
            QVERIFY(std::abs(m_view->strip().tempo().data()->at(20)->value - 0.8) < 0.01);
        }
        m_view->setTimeAxis(TimeAxis::Unwarped);
        m_view->replot();
        QVERIFY(std::abs(x(Side::Clip, 5.0) - x(Side::Match, trackOf(5.0))) < 0.01);
        QVERIFY(x(Side::Match, trackOf(40.0)) - x(Side::Clip, 40.0) > 20.0);
        QVERIFY(m_view->strip().showsLines());
    }

    void thePicturesAreWarpedToTheirPixels_data()
    {
        QTest::addColumn<int>("axis");
        QTest::newRow("query") << static_cast<int>(TimeAxis::Query);
        QTest::newRow("track") << static_cast<int>(TimeAxis::Track);
        QTest::newRow("unwarped") << static_cast<int>(TimeAxis::Unwarped);
    }

    void thePicturesAreWarpedToTheirPixels()
    {
        QFETCH(int, axis);
        m_view->setTimeAxis(static_cast<TimeAxis>(axis));
        m_view->setCommonRange(
            QCPRange(m_view->axis().toCommon(Side::Clip, 15.0), m_view->axis().toCommon(Side::Clip, 26.0)));
        m_view->replot();
        const QImage image = m_view->toPixmap(m_view->width(), m_view->height(), 1.0).toImage();
        for (const Side side : {Side::Clip, Side::Match}) {
            const double flashes = side == Side::Clip ? 20.0 : trackOf(20.0);
            for (const Pane pane : {Pane::Pitch, Pane::Chroma}) {
                const QColor bright = image.pixelColor(m_view->pixelOf(side, pane, flashes + 0.05).toPoint());
                const QColor before = image.pixelColor(m_view->pixelOf(side, pane, flashes - 0.3).toPoint());
                const QColor after = image.pixelColor(m_view->pixelOf(side, pane, flashes + 0.4).toPoint());
                QVERIFY(bright.lightnessF() > before.lightnessF() + 0.3F);
                QVERIFY(bright.lightnessF() > after.lightnessF() + 0.3F);
            }
        }
    }

    void theNotesOfBothHaveTheColourOfTheirSideAndOthersAreGrey()
    {
        showNotes();
        const ui::PlotColours colours = ui::plotColours(m_view->palette());
        for (const bool linedUp : {true, false}) {
            m_view->setKeysLinedUp(linedUp);
            m_view->replot();
            QCOMPARE(colourAt(Side::Clip, 15.0, noteOfFirst), colours.query);
            QCOMPARE(colourAt(Side::Match, trackOf(15.0), noteOfFirst + 3), colours.match);
            for (const Side side : {Side::Clip, Side::Match}) {
                const bool isClip = side == Side::Clip;
                const int note = isClip ? noteOfFirst : noteOfFirst + 3;
                const QColor alone = colourAt(side, isClip ? 25.0 : trackOf(25.0), note);
                QVERIFY(alone.saturation() < 40);
                QVERIFY(std::abs(alone.lightness() - colours.background.lightness()) > 60);
                QCOMPARE(colourAt(side, isClip ? 35.0 : trackOf(35.0), note), colours.background);
            }
        }
    }

    void thePitchAxisShowsWhatSoundsAtTheSameHeightInBoth()
    {
        showNotes();
        const auto pitches = [this](Side side) {
            return m_view->panes(side).rect(Pane::Pitch).axis(QCPAxis::atLeft)->range();
        };
        QVERIFY(pitches(Side::Clip).size() < 30.0);
        QVERIFY(pitches(Side::Clip).contains(noteOfFirst));
        QCOMPARE(pitches(Side::Match), pitches(Side::Clip) + 3.0);
        m_view->replot();
        const auto height = [this](Side side, int row) {
            const QCPAxisRect& rect = m_view->panes(side).rect(Pane::Pitch);
            return rect.axis(QCPAxis::atLeft)->coordToPixel(row) - rect.top();
        };
        QVERIFY(std::abs(height(Side::Clip, noteOfFirst) - height(Side::Match, noteOfFirst + 3)) < 1.5);
    }

    void theSpectrumTakesThePlaceOfTheNotes()
    {
        showNotes();
        m_view->setSoundPicture(ui::SoundPicture::ConstantQ);
        m_view->setCommonRange(QCPRange(12.0, 26.0)); // a frame is then some pixels wide
        m_view->replot();
        QVERIFY(!m_view->panes(Side::Clip).showsNotes());
        QCOMPARE(m_view->panes(Side::Clip).pitchRange(), QCPRange(-0.5, 83.5));
        const QColor flash = colourAt(Side::Match, trackOf(20.0) + 0.05, 10);
        QVERIFY(flash.lightnessF() > colourAt(Side::Match, trackOf(20.0) - 0.3, 10).lightnessF() + 0.3F);
        m_view->setSoundPicture(ui::SoundPicture::Notes);
        m_view->replot();
        QVERIFY(m_view->panes(Side::Clip).showsNotes());
        QCOMPARE(colourAt(Side::Clip, 15.0, noteOfFirst), ui::plotColours(m_view->palette()).query);
    }

    void aModelThatHearsNoNotesShowsTheSpectrum()
    {
        QVERIFY(!m_view->panes(Side::Clip).showsNotes());
        QVERIFY(!m_view->panes(Side::Match).showsNotes());
    }

    void theNoteAtThePointerIsReadOut()
    {
        showNotes();
        m_view->replot();
        QSignalSpy readouts(m_view.get(), &CompareView::readoutChanged);
        const auto readoutAt = [&](double seconds) {
            const QPointF place(x(Side::Clip, seconds), yOf(Side::Clip, noteOfFirst));
            QMouseEvent move(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                             Qt::NoModifier);
            QApplication::sendEvent(m_view.get(), &move);
            return readouts.last()[0].toString();
        };
        QVERIFY2(readoutAt(15.0).endsWith(QStringLiteral("E4, heard with 80 %, in both")),
                 qPrintable(readoutAt(15.0)));
        QVERIFY2(readoutAt(25.0).endsWith(QStringLiteral("E4, heard with 80 %")),
                 qPrintable(readoutAt(25.0)));
    }

    void linedUpKeysPutTheSameNoteAtTheSameHeight()
    {
        const auto pitches = [this](Side side) {
            return m_view->panes(side).rect(Pane::Pitch).axis(QCPAxis::atLeft)->range();
        };
        QCOMPARE(pitches(Side::Match).lower, pitches(Side::Clip).lower + 3.0);
        QCOMPARE(m_view->panes(Side::Match).rotation(), 3);
        m_view->setKeysLinedUp(false);
        QCOMPARE(pitches(Side::Match).lower, pitches(Side::Clip).lower);
        QCOMPARE(m_view->panes(Side::Match).rotation(), 0);
        m_view->setKeysLinedUp(true);
        wheel(QPoint(0, 240), Qt::ControlModifier); // zooms the pitch of both
        QVERIFY(pitches(Side::Clip).size() < 60.0);
        QCOMPARE(pitches(Side::Match).lower, pitches(Side::Clip).lower + 3.0);
        QCOMPARE(pitches(Side::Match).upper, pitches(Side::Clip).upper + 3.0);
    }

    void theWheelZoomsAroundThePointerAndScrollsWithShift()
    {
        m_view->showAll();
        m_view->replot();
        const QCPRange before = m_view->commonRange();
        const double pointed = m_view->panes(Side::Clip)
                                   .rect(Pane::Pitch)
                                   .axis(QCPAxis::atBottom)
                                   ->pixelToCoord(m_wheelPosition.x());
        wheel(QPoint(0, 360), Qt::NoModifier);
        const QCPRange zoomed = m_view->commonRange();
        QVERIFY(zoomed.size() < 0.6 * before.size());
        QVERIFY(std::abs((pointed - zoomed.lower) / zoomed.size() -
                         (pointed - before.lower) / before.size()) < 0.02);
        for (const Side side : {Side::Clip, Side::Match}) {
            for (const Pane pane : ui::allPanes)
                QCOMPARE(m_view->panes(side).rect(pane).axis(QCPAxis::atBottom)->range(), zoomed);
        }
        wheel(QPoint(0, -120), Qt::ShiftModifier);
        QVERIFY(m_view->commonRange().lower > zoomed.lower);
        QVERIFY(std::abs(m_view->commonRange().size() - zoomed.size()) < 1e-6);
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QCOMPARE(m_view->commonRange(), before);
    }

    void aClickPicksTheMomentInEitherPane()
    {
        QSignalSpy picked(m_view.get(), &CompareView::momentPicked);
        click(Side::Match, Pane::Chroma, trackOf(30.0));
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].value<Side>(), Side::Match);
        QVERIFY(std::abs(picked[0][1].toDouble() - trackOf(30.0)) < 0.2);
        QVERIFY(std::abs(m_view->moment(Side::Clip) - 30.0) < 0.2);
        click(Side::Clip, Pane::Waveform, 12.0);
        QVERIFY(std::abs(m_view->moment(Side::Match) - trackOf(12.0)) < 0.2);
    }

    void aDragChoosesAPassageOfThatRecording()
    {
        QSignalSpy changed(m_view.get(), &CompareView::regionChanged);
        drag(Side::Match, Pane::Pitch, trackOf(30.0), trackOf(18.0)); // backwards too
        QVERIFY(changed.count() > 0);
        const auto region = m_view->region();
        QVERIFY(region.has_value());
        QCOMPARE(region->side, Side::Match);
        QVERIFY(std::abs(region->range.start - trackOf(18.0)) < 0.2);
        QVERIFY(std::abs(region->range.end - trackOf(30.0)) < 0.2);
        QVERIFY(std::abs(m_view->moment(Side::Clip) - 18.0) < 0.2); // playback begins with it

        QSignalSpy dragged(m_view.get(), &CompareView::regionDragged);
        drag(Side::Clip, Pane::Waveform, 22.0,
             40.0); // it lies under the pointer there as well: it is carried
        QCOMPARE(dragged.count(), 1);
        QCOMPARE(m_view->region(), region);

        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->region());
    }

    void everythingCanBeDoneByKeyboard()
    {
        QSignalSpy picked(m_view.get(), &CompareView::momentPicked);
        m_view->setMoment(Side::Clip, 10.0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->moment(Side::Clip), 11.0);
        QCOMPARE(picked.count(), 1);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->region(), std::optional(SideRegion{Side::Clip, {11.0, 15.0}}));
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->region(), std::optional(SideRegion{Side::Clip, {11.0, 14.0}}));
        const QCPRange before = m_view->commonRange();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(std::abs(m_view->commonRange().size() - before.size() / 2.0) < 1e-6);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->commonRange().lower > before.lower);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->moment(Side::Clip), 50.0);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->moment(Side::Clip), 0.0);
    }

    void thePointerIsReadOutInBothTimes()
    {
        QSignalSpy readouts(m_view.get(), &CompareView::readoutChanged);
        const QPointF place = m_view->pixelOf(Side::Clip, Pane::Pitch, 30.0);
        QMouseEvent move(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &move);
        QCOMPARE(readouts.count(), 1);
        const QString text = readouts.last()[0].toString();
        QVERIFY2(text.contains(QStringLiteral("A 0:30")) || text.contains(QStringLiteral("A 0:29")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("B 1:07")), qPrintable(text));
    }

    void aHiddenPaneLeavesItsRoomToTheOthers()
    {
        const int before = m_view->panes(Side::Clip).rect(Pane::Pitch).height();
        m_view->setPaneVisible(Pane::Waveform, false);
        m_view->setPaneVisible(Pane::Chroma, false);
        m_view->setStripVisible(false);
        m_view->replot();
        QVERIFY(m_view->panes(Side::Clip).rect(Pane::Pitch).height() > before + 60);
        QVERIFY(m_view->panes(Side::Match).rect(Pane::Pitch).axis(QCPAxis::atBottom)->tickLabels());
        m_view->setPaneVisible(Pane::Waveform, true);
        m_view->setPaneVisible(Pane::Chroma, true);
        m_view->setStripVisible(true);
        m_view->replot();
        QVERIFY(std::abs(m_view->panes(Side::Clip).rect(Pane::Pitch).height() - before) <= 2);
    }

    void theChosenPassageStaysWhereItIsWhenTheAxisChanges()
    {
        m_view->setRegion(SideRegion{Side::Match, {trackOf(20.0), trackOf(24.0)}});
        m_view->setTimeAxis(TimeAxis::Track);
        QCOMPARE(m_view->region(), std::optional(SideRegion{Side::Match, {trackOf(20.0), trackOf(24.0)}}));
        m_view->setTimeAxis(TimeAxis::Unwarped);
        m_view->replot();
        QVERIFY(m_view->commonRange().contains(m_view->axis().toCommon(Side::Clip, 20.0)));
    }

    void framesBecomeALineEach()
    {
        base::Matrix frames(3, 2);
        frames(0, 0) = 0.5F;
        frames(2, 1) = 1.25F;
        QCOMPARE(ui::framesCsv(frames, 4.0, {QStringLiteral("C"), QStringLiteral("C#")}),
                 QByteArray("time_s,C,C#\n0.0000,0.5,0\n0.2500,0,0\n0.5000,0,1.25\n"));
        QCOMPARE(ui::cqtColumnNames(84).at(45), QStringLiteral("A4"));
        QCOMPARE(ui::chromaColumnNames().at(1), QStringLiteral("C#"));
    }

private:
    static constexpr int noteOfFirst = 40; // E4

    // A note in the first from 10 to 30 s, three semitones higher in the second from the same moment on to
    // the same moment; until 20 s both are marked.
    void showNotes()
    {
        m_view->setPictures(
            Side::Clip, {held(50.0, 10.0, 30.0, noteOfFirst), flash(50.0, 20.0, 84), flash(50.0, 20.0, 12)});
        m_view->setPictures(Side::Match, {held(120.0, trackOf(10.0), trackOf(30.0), noteOfFirst + 3),
                                          flash(120.0, trackOf(20.0), 84), flash(120.0, trackOf(20.0), 12)});
        for (const Side side : {Side::Clip, Side::Match}) {
            const bool isClip = side == Side::Clip;
            const ui::PictureLevels& notes = *m_view->panes(side).notes().notes();
            std::vector<std::uint8_t> shared(notes.values.size(), 0);
            const double end = isClip ? 20.0 : trackOf(20.0);
            for (std::size_t frame = 0; frame < static_cast<std::size_t>(end * framesPerSecond); ++frame)
                shared[frame * notes.rows +
                       static_cast<std::size_t>(isClip ? noteOfFirst : noteOfFirst + 3)] = 1;
            m_view->setSharedNotes(side, shared);
        }
    }

    double yOf(Side side, int row) const
    {
        return m_view->panes(side).rect(Pane::Pitch).axis(QCPAxis::atLeft)->coordToPixel(row);
    }

    QColor colourAt(Side side, double seconds, int row) const
    {
        const QImage image = m_view->toPixmap(m_view->width(), m_view->height(), 1.0).toImage();
        return image.pixelColor(QPointF(x(side, seconds), yOf(side, row)).toPoint());
    }

    double x(Side side, double seconds) const { return m_view->pixelOf(side, Pane::Pitch, seconds).x(); }

    void click(Side side, Pane pane, double seconds)
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->pixelOf(side, pane, seconds).toPoint());
    }

    void drag(Side side, Pane pane, double from, double to)
    {
        const QPoint start = m_view->pixelOf(side, pane, from).toPoint();
        const QPoint end = m_view->pixelOf(side, pane, to).toPoint();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, start);
        for (const double share : {0.5, 1.0}) {
            const QPointF place = QPointF(start) + share * QPointF(end - start);
            QMouseEvent move(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_view.get(), &move);
        }
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, end);
    }

    void wheel(const QPoint& delta, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(m_wheelPosition, m_view->mapToGlobal(m_wheelPosition), QPoint(), delta,
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &event);
        m_view->replot();
    }

    const QPointF m_wheelPosition{400.0, 200.0};
    std::unique_ptr<CompareView> m_view;
};

QTEST_MAIN(CompareViewTest)
#include "compare_view_test.moc"
