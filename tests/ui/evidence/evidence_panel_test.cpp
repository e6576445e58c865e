// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_panel.h"

#include "tests/support/synthetic_audio.h"
#include "tests/ui/evidence/synthetic_match.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/figure_export.h"
#include "ui/evidence/figure_range.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/player/heard_choice.h"
#include "ui/theme/palette.h"
#include "ui/widgets/message_banner.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace coverscope;
using ui::Player;
using ui::Side;

namespace {

constexpr int longest = 120000; // milliseconds

} // namespace

class EvidencePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_clip = fileNamed("clip.wav");
        m_track = fileNamed("track.wav");
        test::writeWav(m_clip, test::sine(220.0, 83.0, 8000), 8000);
        test::writeWav(m_track, test::sine(330.0, 214.0, 8000), 8000);
    }

    void init()
    {
        m_player = std::make_unique<Player>(nullptr, Player::Output::Silent);
        m_panel = std::make_unique<ui::EvidencePanel>();
        m_panel->setPlayer(m_player.get());
        m_panel->resize(800, 700);
        m_panel->show();
        test::SyntheticPair pair = test::syntheticPair();
        auto query = *pair.query;
        query.file = m_clip;
        m_match = pair.match;
        m_map = ui::matchTimeMap(m_match);
        m_panel->setMatch(std::make_shared<const search::Query>(query), m_match, QStringLiteral("A track"),
                          m_track, pair.trackDuration);
        m_panel->setTrackFeatures(pair.trackFrames, test::syntheticFramesPerSecond);
    }

    void cleanup()
    {
        m_panel.reset();
        m_player.reset();
    }

    void spacePlaysTheMatchFromTheMatchingMoment()
    {
        QTest::keyClick(m_panel->heatmap()->plot(), Qt::Key_Space);
        QCOMPARE(m_player->state(), Player::State::Playing);
        QCOMPARE(m_player->file(), m_track);
        const double start = m_map.toTrack(m_match.evidence->segment.query.start);
        QVERIFY(m_player->position() >= start && m_player->position() < start + 10.0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > start + 0.05, 30000);
        QTest::keyClick(m_panel->pictures(), Qt::Key_Space);
        QCOMPARE(m_player->state(), Player::State::Paused);
        QCOMPARE(m_panel->pictures()->trackPlayhead(), m_player->position());
        QTest::keyClick(m_panel->pictures(), Qt::Key_Space);
        QCOMPARE(m_player->state(), Player::State::Playing);
    }

    void bGoesOnAtTheSameMomentOfTheOtherRecording()
    {
        m_panel->togglePlayback();
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > m_map.toTrack(12.0) + 0.1, 30000);
        const double before = m_player->position();
        QTest::keyClick(m_panel->heatmap()->plot(), Qt::Key_B);
        QCOMPARE(m_player->file(), m_clip);
        QVERIFY(std::abs(m_player->position() - m_map.toQuery(before)) < 0.5);
        QCOMPARE(m_panel->currentSide(), Side::Clip);
        QTest::keyClick(m_panel->heatmap()->table(), Qt::Key_B); // the table does not take it for a search
        QCOMPARE(m_player->file(), m_track);
    }

    void theButtonsPlayAndPauseTheirOwnSide()
    {
        QTest::mouseClick(m_panel->transport()->clipButton(), Qt::LeftButton);
        QCOMPARE(m_player->file(), m_clip);
        QVERIFY(m_panel->transport()->clipButton()->accessibleName().contains(QStringLiteral("Pause")));
        QTest::mouseClick(m_panel->transport()->matchButton(), Qt::LeftButton);
        QCOMPARE(m_player->file(), m_track);
        QCOMPARE(m_player->state(), Player::State::Playing);
        QTest::mouseClick(m_panel->transport()->matchButton(), Qt::LeftButton);
        QCOMPARE(m_player->state(), Player::State::Paused);
    }

    void aClickOnThePathKeepsTheAlignment()
    {
        auto* plot = m_panel->heatmap()->plot();
        plot->replot();
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixelOf(30.0, m_map.toTrack(30.0) + 2.0).toPoint());
        QVERIFY(std::abs(m_panel->pictures()->trackPlayhead() - m_map.toTrack(30.0)) < 1.0);
        QCOMPARE(m_player->state(), Player::State::Playing); // it says "click to listen"
        QVERIFY(std::abs(m_player->position() - m_map.toTrack(30.0)) < 1.0);
    }

    void aClickBesideThePathPairsThoseTwoMoments()
    {
        auto* plot = m_panel->heatmap()->plot();
        plot->replot();
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixelOf(30.0, 160.0).toPoint());
        QCOMPARE(m_player->state(), Player::State::Playing);
        QVERIFY(std::abs(m_player->position() - 160.0) < 1.5);
        m_panel->switchSides();
        QVERIFY(std::abs(m_player->position() - 30.0) < 1.5);
        m_panel->goToMatch();
        QCOMPARE(m_panel->pictures()->trackTimes().lower,
                 m_map.toTrack(m_panel->pictures()->queryTimes().lower));
    }

    void aClickListensWhereverItIsAndAgainFromElsewhere()
    {
        auto* plot = m_panel->heatmap()->plot();
        auto* pictures = m_panel->pictures();
        plot->replot();
        pictures->replot();
        QTest::mouseClick(pictures, Qt::LeftButton, {},
                          QPoint(pictures->width() / 2, pictures->height() / 4));
        QCOMPARE(m_player->state(), Player::State::Playing);
        m_player->pause();
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixelOf(40.0, m_map.toTrack(40.0)).toPoint());
        QCOMPARE(m_player->state(), Player::State::Playing);
        QVERIFY(std::abs(m_player->position() - m_map.toTrack(40.0)) < 1.5);
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixelOf(20.0, m_map.toTrack(20.0)).toPoint());
        QCOMPARE(m_player->state(), Player::State::Playing); // goes on, from there
        QVERIFY(std::abs(m_player->position() - m_map.toTrack(20.0)) < 1.5);
    }

    void everyPlotHasAContextMenu()
    {
        for (QWidget* plot :
             std::initializer_list<QWidget*>{m_panel->heatmap()->plot(), m_panel->pictures()}) {
            int menus = 0;
            QTimer closer; // the menu has a loop of its own
            connect(&closer, &QTimer::timeout, this, [&menus] {
                if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                    menus += menu->actions().size() > 3 ? 1 : 0;
                    menu->close();
                }
            });
            closer.start(20);
            const QPoint place = plot->rect().center();
            QTest::mousePress(plot, Qt::RightButton, {}, place);
            QContextMenuEvent event(QContextMenuEvent::Mouse, place, plot->mapToGlobal(place));
            QApplication::sendEvent(plot, &event);
            QTest::mouseRelease(plot, Qt::RightButton, {}, place);
            QVERIFY2(menus == 1, plot->metaObject()->className());
        }
    }

    void aPassageOfThePicturesBecomesTheNextQuery()
    {
        QSignalSpy queries(m_panel.get(), &ui::EvidencePanel::queryRequested);
        QTest::keyClick(m_panel->pictures(), Qt::Key_Q);
        QCOMPARE(queries.count(), 0); // nothing is chosen yet
        auto* pictures = m_panel->pictures();
        pictures->setQueryTimes(20.0, 60.0);
        pictures->replot();
        const int y = pictures->height() * 3 / 4; // in the match, the lower one
        dragAcross(*pictures, QPoint(200, y), QPoint(400, y), Qt::ShiftModifier);
        QVERIFY(pictures->passage().has_value());
        QCOMPARE(pictures->passage()->side, Side::Match);
        QTest::keyClick(pictures, Qt::Key_Q);
        QCOMPARE(queries.count(), 1);
        QCOMPARE(queries[0][0].value<std::filesystem::path>(), m_track);
        const auto range = queries[0][1].value<base::TimeRange>();
        QVERIFY(range.start > pictures->trackTimes().lower && range.end < pictures->trackTimes().upper);
        QVERIFY(range.length() > 5.0);
        const QCPRange before = pictures->queryTimes();
        dragAcross(*pictures, QPoint(450, y), QPoint(480, y), Qt::NoModifier); // beside it: scrolls as ever
        QVERIFY(pictures->queryTimes().lower < before.lower);
        QTest::keyClick(pictures, Qt::Key_Escape);
        QVERIFY(!m_panel->chosenPassage());
    }

    void clipAndMatchAreSentToTheComparisonWithWhatWasSearchedFor()
    {
        QSignalSpy comparisons(m_panel.get(), &ui::EvidencePanel::compareRequested);
        QTest::keyClick(m_panel->pictures(), Qt::Key_V);
        QCOMPARE(comparisons.count(), 1);
        QCOMPARE(comparisons[0][0].value<std::filesystem::path>(), m_clip);
        QCOMPARE(comparisons[0][1].value<base::TimeRange>(), (base::TimeRange{12.0, 67.0}));
        QCOMPARE(comparisons[0][2].value<std::filesystem::path>(), m_track);
    }

    void theCurrentCellOfTheHeatmapBecomesTheNextQuery()
    {
        QSignalSpy queries(m_panel.get(), &ui::EvidencePanel::queryRequested);
        m_panel->heatmap()->plot()->setCurrentCell({1, 5});
        QTest::keyClick(m_panel->heatmap()->plot(), Qt::Key_Q);
        QCOMPARE(queries.count(), 1);
        QCOMPARE(queries[0][1].value<base::TimeRange>(), m_match.evidence->trackChunks[5]);
    }

    void theFineAlignmentIsDrawnOverTheHeatmap()
    {
        QCOMPARE(m_panel->heatmap()->plot()->alignmentCurve().dataCount(), 0);
        auto evidence = std::make_shared<search::Evidence>(*m_match.evidence);
        for (double query = 14.0; query < 60.0; query += 0.5)
            evidence->alignment.push_back({query, m_map.toTrack(query)});
        m_panel->heatmap()->setEvidence(evidence, 214.0);
        const QCPCurve& curve = m_panel->heatmap()->plot()->alignmentCurve();
        QCOMPARE(curve.dataCount(), static_cast<int>(evidence->alignment.size()));
        QCOMPARE(curve.data()->at(10)->value, evidence->alignment[10].query);
        QCOMPARE(curve.data()->at(10)->key, evidence->alignment[10].track);
    }

    void theNotesAreHeardWhereAPersonWantsThem()
    {
        const auto hasNote = [this](int midi) {
            const auto& tones = m_player->options().tones;
            return m_player->options().playsTones() &&
                   std::ranges::any_of(tones->notes(),
                                       [midi](const notes::NoteEvent& note) { return note.midi == midi; });
        };
        m_panel->togglePlayback();
        QVERIFY(!m_player->options().playsTones());
        QTest::keyClick(m_panel->pictures(), Qt::Key_S);
        QCOMPARE(m_panel->heardChoice()->heard(), ui::HeardSound::RecordingAndNotes);
        QTRY_VERIFY_WITH_TIMEOUT(hasNote(64), longest); // 330 Hz: E4
        QCOMPARE(m_player->state(), Player::State::Playing);
        QCOMPARE(m_player->file(), m_track);
        m_panel->switchSides();
        QTRY_VERIFY_WITH_TIMEOUT(hasNote(57), longest); // 220 Hz: A3
        QTest::keyClick(m_panel->pictures(), Qt::Key_S);
        QCOMPARE(m_player->options().heard, ui::HeardSound::Notes);
        QTest::keyClick(m_panel->pictures(), Qt::Key_S);
        QVERIFY(!m_player->options().playsTones());
        QCOMPARE(m_player->state(), Player::State::Playing);
    }

    void theNotesAreSavedThroughTheMenu()
    {
        const auto exportThrough = [this](const QString& text, const char* name) {
            for (QAction* action : m_panel->exportMenu()->actions()) {
                if (action->text().contains(text))
                    action->trigger();
            }
            auto* dialog = m_panel->findChild<QFileDialog*>();
            if (dialog == nullptr || dialog->testOption(QFileDialog::DontConfirmOverwrite))
                return false;
            Q_EMIT dialog->fileSelected(nameOf(name));
            delete dialog;
            return QTest::qWaitFor(
                [&] { return m_panel->banner()->message().contains(QString::fromLatin1(name)); }, longest);
        };
        QVERIFY(exportThrough(QStringLiteral("Notes of the match as a table"), "match.csv"));
        QVERIFY(contentOf("match.csv").contains(",64,E4,"));
        QVERIFY(exportThrough(QStringLiteral("Notes of the match as MIDI"), "match.mid"));
        QVERIFY(contentOf("match.mid").startsWith("MThd"));
        QVERIFY(exportThrough(QStringLiteral("Notes of the clip as MIDI"), "clip.mid"));
        QVERIFY(contentOf("clip.mid").startsWith("MThd"));
        QVERIFY(exportThrough(QStringLiteral("Notes of the clip as a table"), "clip.csv"));
        const QList<QByteArray> lines = contentOf("clip.csv").trimmed().split('\n');
        QVERIFY(lines.size() > 1);
        for (qsizetype i = 1; i < lines.size(); ++i) { // in times of the file, of what was searched for alone
            QVERIFY(lines[i].split(',')[0].toDouble() > 11.9);
            QVERIFY(lines[i].split(',')[1].toDouble() < 67.1);
        }
    }

    void theSpectrumOfBothIsReadWhereItIsToBeSeen()
    {
        auto query = *test::syntheticPair().query;
        query.file = m_clip;
        query.model.features.frontEnd = features::FrontEnd::Notes;
        m_panel->setMatch(std::make_shared<const search::Query>(query), m_match, QStringLiteral("A track"),
                          m_track, 214.0);
        const ui::CqtView& pictures = *m_panel->pictures();
        QVERIFY(pictures.showsNotes());
        QTest::keyClick(m_panel->pictures(), Qt::Key_P);
        const auto loudestAt = [&pictures](Side side, double seconds) {
            int loudest = -1;
            double most = -1e9;
            for (int row = 0; row < 84; ++row) {
                const auto readout = pictures.picture(side).readoutAt(seconds, row);
                if (readout && readout->value > most) {
                    most = readout->value;
                    loudest = row;
                }
            }
            return loudest;
        };
        QTRY_VERIFY_WITH_TIMEOUT(pictures.picture(Side::Clip).hasData(), longest);
        QTRY_VERIFY_WITH_TIMEOUT(pictures.picture(Side::Match).hasData(), longest);
        m_panel->pictureChoice()->toggle(); // what is remembered is as before
        QVERIFY(pictures.showsNotes());
        m_panel->pictureChoice()->toggle();
        const int clip = loudestAt(Side::Clip, 40.0);
        const int match = loudestAt(Side::Match, 150.0);
        m_panel->pictureChoice()->setPicture(ui::SoundPicture::Notes);
        QCOMPARE(clip, 57 - 24);
        QCOMPARE(match, 64 - 24);
    }

    void anotherMatchStopsThePlayback()
    {
        m_panel->togglePlayback();
        m_panel->clear();
        QCOMPARE(m_player->state(), Player::State::Stopped);
        m_panel->togglePlayback(); // nothing to play
        QCOMPARE(m_player->state(), Player::State::Stopped);
    }

    void aMatchWithoutEvidenceShowsTheEmptyPage()
    {
        search::Match match = m_match;
        match.evidence = nullptr;
        m_panel->setMatch(test::syntheticPair().query, match, QStringLiteral("x"), m_track, 1.0);
        QVERIFY(!m_panel->heatmap()->isVisible());
    }

    void figuresAreExportedInEveryFormAndParse()
    {
        const QSize size = m_panel->heatmap()->plot()->size().expandedTo(QSize(800, 400));
        QVERIFY(m_panel->exportHeatmap(fileNamed("heatmap.png")));
        const QImage png(nameOf("heatmap.png"));
        QCOMPARE(png.width(), 2 * size.width());
        QVERIFY(png.height() > 2 * size.height()); // with a title
        QCOMPARE(png.pixelColor(2, 2), ui::plotColours(ui::lightPalette()).background);
        QVERIFY(colourCount(png) > 20);

        QVERIFY(m_panel->exportPictures(fileNamed("sound.svg")));
        QSvgRenderer svg(nameOf("sound.svg"));
        QVERIFY(svg.isValid());
        QVERIFY(svg.defaultSize().width() >= 800);

        QVERIFY(m_panel->exportHeatmap(fileNamed("heatmap.pdf")));
        const QByteArray pdf = contentOf("heatmap.pdf");
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.size() > 2000);
    }

    void aFigureHasATitleAndNothingOfTheMoment()
    {
        const auto figures = [this] {
            QByteArrayList bytes;
            for (const char* name : {"moment.png", "moment.svg"}) {
                if (!m_panel->exportHeatmap(fileNamed(name)) || !QFile::exists(nameOf(name)))
                    return QByteArrayList();
                bytes << contentOf(name);
                if (!m_panel->exportPictures(fileNamed(name)))
                    return QByteArrayList();
                bytes << contentOf(name);
            }
            return bytes;
        };
        const QByteArrayList before = figures();
        QCOMPARE(before.size(), 4);
        QVERIFY(before[2].contains("A track") && before[3].contains("A track"));
        QVERIFY(before[2].contains("clip.wav"));
        // The cursor elsewhere, a cell and a passage chosen: on paper none of that is seen.
        m_panel->heatmap()->plot()->setPlayhead(33.0, 100.0);
        m_panel->pictures()->setPlayhead(33.0, 100.0);
        m_panel->heatmap()->plot()->setCurrentCell({1, 5});
        m_panel->pictures()->setPassage(ui::CqtView::Passage{Side::Clip, {20.0, 40.0}});
        QCOMPARE(figures(), before);
        QVERIFY(m_panel->pictures()->passage().has_value()); // in the window they stay
    }

    void aLongClipIsCroppedToTheMatchOnPaperOnly()
    {
        auto* pictures = m_panel->pictures();
        test::SyntheticPair pair = test::syntheticPair();
        auto query = *pair.query;
        query.file = m_clip;
        query.range = {0.0, 2400.0};
        search::Match match = pair.match;
        m_panel->setMatch(std::make_shared<const search::Query>(query), match, QStringLiteral("A track"),
                          m_track, pair.trackDuration);
        const QCPRange shown = pictures->queryTimes();
        QVERIFY(shown.size() > 2000.0);
        pictures->beginFigure();
        const base::TimeRange segment = match.evidence->segment.query;
        QVERIFY(pictures->queryTimes().lower <= segment.start);
        QVERIFY(pictures->queryTimes().upper >= segment.end);
        QVERIFY(pictures->queryTimes().size() < segment.length() + 60.0);
        pictures->endFigure();
        QCOMPARE(pictures->queryTimes().size(), shown.size());
        // What the person has zoomed to is what they mean.
        pictures->setQueryTimes(100.0, 900.0);
        pictures->beginFigure();
        QCOMPARE(pictures->queryTimes().size(), 800.0);
        pictures->endFigure();
    }

    void whatAFigureShowsOfALongRecording()
    {
        const base::TimeRange match{1000.0, 1060.0};
        QCOMPARE(ui::figureRange({0.0, 200.0}, {20.0, 60.0}), (base::TimeRange{0.0, 200.0}));
        QCOMPARE(ui::figureRange({0.0, 3600.0}, match), (base::TimeRange{980.0, 1080.0}));
        QCOMPARE(ui::figureRange({990.0, 3600.0}, match), (base::TimeRange{990.0, 1080.0}));
        QCOMPARE(ui::figureRange({0.0, 1070.0}, match), (base::TimeRange{980.0, 1070.0}));
        QCOMPARE(ui::figureRange({0.0, 3600.0}, {}), (base::TimeRange{0.0, 3600.0})); // nothing matches
    }

    void theExportedFigureIsLightAndTheWindowStaysDark()
    {
        auto* plot = m_panel->heatmap()->plot();
        plot->setPalette(ui::darkPalette());
        QVERIFY(m_panel->exportHeatmap(fileNamed("print.png")));
        QCOMPARE(QImage(nameOf("print.png")).pixelColor(2, 2), QColor(Qt::white));
        QCOMPARE(plot->toPixmap(300, 200).toImage().pixelColor(2, 2),
                 ui::plotColours(ui::darkPalette()).background);
    }

    void theMatrixIsExportedWithItsTimes()
    {
        QVERIFY(m_panel->exportMatrix(fileNamed("matrix.csv")));
        const QList<QByteArray> lines = contentOf("matrix.csv").trimmed().split('\n');
        const search::Evidence& evidence = *m_match.evidence;
        QCOMPARE(lines.size(), static_cast<qsizetype>(evidence.similarities.rows) + 2);
        QCOMPARE(lines[0].split(',')[3].toDouble(), evidence.trackChunks[1].start);
        const QList<QByteArray> row = lines[4].split(',');
        QCOMPARE(row.size(), static_cast<qsizetype>(evidence.similarities.columns) + 2);
        QCOMPARE(row[0].toDouble(), evidence.queryChunks[2].start);
        QVERIFY(std::abs(row[7].toDouble() - static_cast<double>(evidence.similarities(2, 5))) < 1e-6);
    }

    void aFailedExportSaysWhyAndLeavesNothing()
    {
        const auto unknown = m_panel->exportHeatmap(fileNamed("figure.bmp"));
        QCOMPARE(unknown.error().code, base::ErrorCode::InvalidArgument);
        const auto nowhere = m_panel->exportHeatmap(fileNamed("missing/figure.png"));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, base::ErrorCode::FileNotFound);
        QVERIFY(!nowhere.error().message.isEmpty());
        QVERIFY(!QFile::exists(nameOf("missing")));
    }

    void everyPartHasAName()
    {
        const QStringList unnamed = test::unnamedWidgets(m_panel.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
        QCOMPARE(test::faultyActions(m_panel.get()), QStringList());
    }

private:
    static void dragAcross(QWidget& widget, const QPoint& from, const QPoint& to,
                           Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
        for (const QPoint& place : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(place), widget.mapToGlobal(QPointF(place)),
                             Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(&widget, &move);
        }
        QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
    }

    QString nameOf(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    std::filesystem::path fileNamed(const char* name) const { return nameOf(name).toStdString(); }

    QByteArray contentOf(const char* name) const
    {
        QFile file(nameOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static qsizetype colourCount(const QImage& image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return colours.size();
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_clip;
    std::filesystem::path m_track;
    search::Match m_match;
    ui::MatchTimeMap m_map;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<ui::EvidencePanel> m_panel;
};

QTEST_MAIN(EvidencePanelTest)
#include "evidence_panel_test.moc"
