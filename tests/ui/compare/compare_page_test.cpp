// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "core/model/embedder.h"
#include "tests/support/synthetic_audio.h"
#include "tests/ui/support/event_loop_watch.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/compare/compare_bar.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/recording_slot.h"
#include "ui/evidence/figure_export.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/player/heard_choice.h"
#include "ui/widgets/message_banner.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace coverscope;
using base::TimeRange;
using ui::ComparePage;
using ui::Player;
using ui::Side;
using ui::SoundMatch;

namespace {

constexpr int longest = 120000; // milliseconds
constexpr double lead = 8.0;    // seconds of something else before the tune in the second file
constexpr int semitones = 3;
constexpr double tempo = 1.15;

} // namespace

// One network and one comparison for all tests: making them takes longer than what is tested.
class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_first = fileNamed("first.wav");
        m_second = fileNamed("second.wav");
        test::writeWav(m_first, test::melody(7, 46.0));
        std::vector<float> second = test::melody(91, lead);
        const std::vector<float> tune = test::melody(7, 40.0, semitones, tempo);
        second.insert(second.end(), tune.begin(), tune.end());
        test::writeWav(m_second, second);
        QFile text(nameOf("text.mp3"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is not music\n");

        m_worker = std::make_unique<ui::BackgroundWorker>();
        m_player = std::make_unique<Player>(nullptr, Player::Output::Silent);
        m_page = std::make_unique<ComparePage>(m_worker.get());
        m_page->setPlayer(m_player.get());
        m_page->resize(1100, 800);
        m_page->show();
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_worker.reset();
        m_player.reset();
    }

    void anEmptyPageSaysWhatToDoAndTakesADrop()
    {
        QVERIFY(!m_page->view()->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Space); // nothing to play
        QCOMPARE(m_player->state(), Player::State::Stopped);
        drop(Side::Clip, {m_first});
        QCOMPARE(m_page->slot(Side::Clip)->recording().file, m_first);
        QVERIFY(!m_page->view()->isVisible());
        QVERIFY(!m_page->isBusy());
    }

    void comparingWaitsForTheModelAndKeepsTheWindowAlive()
    {
        drop(Side::Match, {m_second});
        QVERIFY(m_page->isBusy());
        QVERIFY(m_page->cancelButton()->isVisible());
        QVERIFY(m_page->view()->isVisible());
        m_worker->loadModel(model::defaultModelPath(), model::DevicePreference::Cpu);
        test::EventLoopWatch watch;
        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison().has_value(), longest);
        watch.stop();
        QVERIFY(!m_page->isBusy());
        QVERIFY(!m_page->cancelButton()->isVisible());
        // Turns of a timer while two files were analysed: a blocked loop has next to none.
        QVERIFY2(watch.turnCount() > 5, qPrintable(QString::number(watch.turnCount())));
    }

    void theTuneIsFoundInItsKeyAndTempoAndWarpedOntoItself()
    {
        const search::Match& match = *m_page->comparison()->match;
        QCOMPARE(match.keyShift, std::optional(semitones));
        QVERIFY(match.tempoRatio.has_value());
        QVERIFY2(std::abs(*match.tempoRatio / tempo - 1.0) < 0.04,
                 qPrintable(QString::number(*match.tempoRatio)));
        const ui::WarpMap& map = m_page->view()->axis().map;
        QVERIFY(map.alignedStretch().has_value());
        for (const double query : {10.0, 20.0, 30.0, 40.0}) {
            const double truth = lead + query / tempo;
            QVERIFY2(std::abs(map.toTrack(query) - truth) < 1.0,
                     qPrintable(QStringLiteral("%1 at %2").arg(map.toTrack(query)).arg(query)));
        }
        QVERIFY(m_page->view()->panes(Side::Clip).hasPictures());
        QVERIFY(m_page->view()->panes(Side::Match).hasPictures());
        QVERIFY(m_page->heatmap()->plot()->alignmentCurve().dataCount() > 20);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view()->panes(Side::Match).wave().duration() > 47.9, longest);
        QVERIFY(m_page->alignmentTable()->model()->rowCount() > 20);
    }

    void theNotesHeardAreShownAndWhatBothPlayIsMarked()
    {
        const ui::Comparison& comparison = *m_page->comparison();
        const ui::WarpMap& map = m_page->view()->axis().map;
        for (const Side side : {Side::Clip, Side::Match}) {
            const bool isClip = side == Side::Clip;
            const ui::RecordingPanes& panes = m_page->view()->panes(side);
            QVERIFY(panes.showsNotes());
            const ui::ComparedRecording& recording = *comparison.recordings[isClip ? 0 : 1];
            QVERIFY(recording.notes.size() > 30);
            int marked = 0;
            int all = 0;
            for (const notes::NoteEvent& note : recording.notes) {
                const double middle = 0.5 * (note.start + note.end);
                const double clip = isClip ? middle : map.toQuery(middle);
                if (clip < 5.0 || clip > 40.0)
                    continue;
                ++all;
                marked += panes.notes().isSharedAt(middle, note.midi - 24) ? 1 : 0;
            }
            QVERIFY2(all > 20 && marked > all / 2,
                     qPrintable(QStringLiteral("%1 of %2").arg(marked).arg(all)));
        }
        // What the second plays before the tune, the first does not play.
        const ui::RecordingPanes& second = m_page->view()->panes(Side::Match);
        for (double seconds = 0.5; seconds < lead - 1.0; seconds += 0.5) {
            for (int row = 0; row < 84; ++row)
                QVERIFY(!second.notes().isSharedAt(seconds, row));
        }
    }

    void pSwitchesBetweenNotesAndSpectrum()
    {
        QTest::keyClick(m_page->view(), Qt::Key_P);
        QVERIFY(!m_page->view()->panes(Side::Clip).showsNotes());
        QCOMPARE(m_page->pictureChoice()->picture(), ui::SoundPicture::ConstantQ);
        QCOMPARE(ui::PictureChoice().picture(), ui::SoundPicture::ConstantQ); // remembered
        for (QAction* action : m_page->pictureChoice()->actions())
            QVERIFY(m_page->bar()->viewMenu()->actions().contains(action));
        m_page->pictureChoice()->actions().front()->trigger();
        QVERIFY(m_page->view()->panes(Side::Match).showsNotes());
        QCOMPARE(ui::PictureChoice().picture(), ui::SoundPicture::Notes);
    }

    void switchingGoesOnAtTheSameMusicalMoment()
    {
        pick(Side::Clip, 20.0);
        QTest::keyClick(m_page->view(), Qt::Key_Space);
        QCOMPARE(m_player->file(), m_first);
        QVERIFY(std::abs(m_player->position() - 20.0) < 0.5);
        QTest::keyClick(m_page->view(), Qt::Key_B);
        QCOMPARE(m_player->state(), Player::State::Playing);
        QCOMPARE(m_player->file(), m_second);
        QVERIFY(std::abs(m_player->position() - (lead + 20.0 / tempo)) < 1.5);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view()->moment(Side::Clip) > 20.2, longest); // the playhead runs
        QTest::keyClick(m_page->view(), Qt::Key_Space);
        QCOMPARE(m_player->state(), Player::State::Paused);
        QTest::keyClick(m_page->view(), Qt::Key_B); // also while it is paused
        QTest::keyClick(m_page->view(), Qt::Key_Space);
        QCOMPARE(m_player->file(), m_first);
        m_player->stop();
    }

    void theSecondIsHeardInTheKeyAndTempoOfTheFirst()
    {
        const double ratio = *m_page->comparison()->match->tempoRatio;
        pick(Side::Clip, 15.0);
        m_page->toggleSide(Side::Match);
        QVERIFY(m_player->options().change.isAsRecorded());
        QTest::keyClick(m_page->view(), Qt::Key_T); // while it plays
        QCOMPARE(m_player->state(), Player::State::Playing);
        QCOMPARE(m_player->options().change.semitones, -semitones);
        QVERIFY(std::abs(m_player->options().change.tempo - 1.0 / ratio) < 1e-9);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > lead + 15.0 / tempo + 0.3, longest);
        m_page->switchSides();
        QVERIFY(m_player->options().change.isAsRecorded()); // the first stays as it is
        m_page->bar()->setSoundMatch(SoundMatch::FirstInKeyAndTempo);
        QCOMPARE(m_player->options().change.semitones, semitones);
        QVERIFY(std::abs(m_player->options().change.tempo - ratio) < 1e-9);
        m_page->bar()->setSoundMatch(SoundMatch::SecondInKey);
        QVERIFY(m_player->options().change.isAsRecorded());
        QTest::keyClick(m_page->view(), Qt::Key_T);
        QCOMPARE(m_page->bar()->soundMatch(), SoundMatch::AsRecorded);
        m_player->stop();
    }

    void aChosenPassageIsLoopedInBothRecordings()
    {
        QVERIFY(!m_page->bar()->loopButton()->isEnabled());
        chooseByKeyboard(12.0, 3);
        QVERIFY(m_page->bar()->loopButton()->isEnabled());
        QTest::keyClick(m_page->view(), Qt::Key_L);
        QVERIFY(m_page->bar()->loopButton()->isChecked());
        pick(Side::Clip, 30.0); // elsewhere: the loop begins at its beginning
        m_page->toggleSide(Side::Clip);
        QCOMPARE(m_player->options().loop, std::optional(TimeRange{12.0, 15.0}));
        QCOMPARE(m_player->position(), 12.0);
        m_page->switchSides();
        const ui::WarpMap& map = m_page->view()->axis().map;
        QCOMPARE(m_player->options().loop, std::optional(TimeRange{map.toTrack(12.0), map.toTrack(15.0)}));
        QTest::keyClick(m_page->view(), Qt::Key_L);
        QVERIFY(!m_player->options().loop);
        QCOMPARE(m_player->state(), Player::State::Playing);
        m_player->stop();
    }

    void aChosenPassageBecomesTheNextQuery()
    {
        QSignalSpy queries(m_page.get(), &ComparePage::queryRequested);
        chooseByKeyboard(10.0, 8);
        QTest::keyClick(m_page->view(), Qt::Key_Q);
        QCOMPARE(queries.count(), 1);
        QCOMPARE(queries[0][0].value<std::filesystem::path>(), m_first);
        QCOMPARE(queries[0][1].value<TimeRange>(), (TimeRange{10.0, 18.0}));
        m_page->view()->setRegion(ui::SideRegion{Side::Match, {20.0, 26.0}});
        const auto passage = m_page->chosenPassage(); // what a drag carries
        QVERIFY(passage.has_value());
        QCOMPARE(passage->file, m_second);
        QCOMPARE(passage->range, (TimeRange{20.0, 26.0}));
        QTest::keyClick(m_page->view(), Qt::Key_Escape);
        QVERIFY(!m_page->chosenPassage());
        QTest::keyClick(m_page->view(), Qt::Key_Q);
        QCOMPARE(queries.count(), 1);
    }

    void theAxisAndTheKeysChangeByOneKey()
    {
        QTest::keyClick(m_page->view(), Qt::Key_W);
        QCOMPARE(m_page->view()->axis().kind, ui::TimeAxis::Track);
        QTest::keyClick(m_page->view(), Qt::Key_W);
        QCOMPARE(m_page->view()->axis().kind, ui::TimeAxis::Unwarped);
        QTest::keyClick(m_page->view(), Qt::Key_W);
        QCOMPARE(m_page->view()->axis().kind, ui::TimeAxis::Query);
        QTest::keyClick(m_page->view(), Qt::Key_K);
        QVERIFY(!m_page->view()->keysLinedUp());
        QTest::keyClick(m_page->view(), Qt::Key_K);
        QVERIFY(m_page->view()->keysLinedUp());
    }

    void theFigureIsExportedInEveryFormAndParses()
    {
        QVERIFY(ui::exportFigure(*m_page->view(), fileNamed("figure.png")));
        QVERIFY(QImage(nameOf("figure.png")).width() >= 1600);
        QVERIFY(ui::exportFigure(*m_page->view(), fileNamed("figure.svg")));
        QSvgRenderer svg(nameOf("figure.svg"));
        QVERIFY(svg.isValid());
        const QByteArray text = contentOf("figure.svg");
        for (const char* label : {"Chroma strength", "in both", "Time in A (min:s)", "Tempo"})
            QVERIFY2(text.contains(label), label);
        QVERIFY(ui::exportFigure(*m_page->view(), fileNamed("figure.pdf")));
        QVERIFY(contentOf("figure.pdf").startsWith("%PDF-"));
    }

    void theNumbersAreExportedThroughTheMenu()
    {
        for (QAction* action : m_page->bar()->exportMenu()->actions()) {
            if (action->text().contains(QStringLiteral("Chroma of B")))
                action->trigger();
        }
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(nameOf("chroma.csv"));
        delete dialog;
        QTRY_VERIFY_WITH_TIMEOUT(m_page->banner()->message().contains(QStringLiteral("chroma.csv")), longest);
        const QList<QByteArray> lines = contentOf("chroma.csv").trimmed().split('\n');
        const ui::ComparedRecording& recording = *m_page->comparison()->recordings[1];
        QCOMPARE(lines.size(), static_cast<qsizetype>(recording.chroma.rows) + 1);
        QVERIFY(lines[0].startsWith("time_s,C,C#"));
        QCOMPARE(lines[5].count(','), 12);
    }

    void theNotesAreHeardInTheKeyAndTempoThatIsChosen()
    {
        pick(Side::Clip, 15.0);
        m_page->toggleSide(Side::Match);
        QVERIFY(!m_player->options().playsTones());
        QTest::keyClick(m_page->view(), Qt::Key_S); // while it plays
        QCOMPARE(m_player->state(), Player::State::Playing);
        QCOMPARE(m_player->options().heard, ui::HeardSound::RecordingAndNotes);
        QCOMPARE(m_player->options().tones->notes().size(),
                 m_page->comparison()->recordings[1]->notes.size());
        QTest::keyClick(m_page->view(), Qt::Key_T);
        QVERIFY(m_player->options().playsTones());
        QCOMPARE(m_player->options().change.semitones, -semitones);
        m_page->switchSides();
        QCOMPARE(m_player->options().tones->notes().size(),
                 m_page->comparison()->recordings[0]->notes.size());
        QVERIFY(
            m_page->bar()->heardButton()->accessibleName().contains(QStringLiteral("Recording and notes")));
        m_page->bar()->heardButton()->menu()->actions().back()->trigger();
        QCOMPARE(m_player->options().heard, ui::HeardSound::Notes);
        QTest::keyClick(m_page->view(), Qt::Key_S);
        QTest::keyClick(m_page->view(), Qt::Key_T);
        QVERIFY(!m_player->options().playsTones());
        m_player->stop();
    }

    void theNotesAreExportedThroughTheMenu()
    {
        const auto exportThrough = [this](const QString& text, const char* name) {
            for (QAction* action : m_page->bar()->exportMenu()->actions()) {
                if (action->text().contains(text))
                    action->trigger();
            }
            auto* dialog = m_page->findChild<QFileDialog*>();
            Q_EMIT dialog->fileSelected(nameOf(name));
            delete dialog;
            return QTest::qWaitFor(
                [&] { return m_page->banner()->message().contains(QString::fromLatin1(name)); }, longest);
        };
        for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
            const QString name = index == 0 ? QStringLiteral("A") : QStringLiteral("B");
            QVERIFY(exportThrough(QStringLiteral("Notes of %1 as a table").arg(name), "notes.csv"));
            const auto& heard = m_page->comparison()->recordings[index]->notes;
            const QList<QByteArray> rows = contentOf("notes.csv").trimmed().split('\n');
            QCOMPARE(rows.size(), static_cast<qsizetype>(heard.size()) + 1);
            QVERIFY(std::abs(rows[1].split(',')[0].toDouble() - heard.front().start) < 0.001);
            QVERIFY(exportThrough(QStringLiteral("Notes of %1 as MIDI").arg(name), "notes.mid"));
            QVERIFY(contentOf("notes.mid").startsWith("MThd"));
            m_page->banner()->dismiss();
        }
    }

    void theAlignmentIsExportedForOtherPrograms()
    {
        const auto exportThrough = [this](const QString& text, const char* name) {
            for (QAction* action : m_page->bar()->exportMenu()->actions()) {
                if (action->text().contains(text))
                    action->trigger();
            }
            auto* dialog = m_page->findChild<QFileDialog*>();
            Q_EMIT dialog->fileSelected(nameOf(name));
            delete dialog;
            return QTest::qWaitFor(
                [&] { return m_page->banner()->message().contains(QString::fromLatin1(name)); }, longest);
        };
        const auto& alignment = m_page->comparison()->match->evidence->alignment;
        QVERIFY(exportThrough(QStringLiteral("Alignment as a table"), "alignment.csv"));
        const QList<QByteArray> rows = contentOf("alignment.csv").trimmed().split('\n');
        QCOMPARE(rows.size(), static_cast<qsizetype>(alignment.size()) + 1);
        QVERIFY(std::abs(rows[1].split(',')[1].toDouble() - alignment.front().track) < 0.01);
        QVERIFY(exportThrough(QStringLiteral("Audacity labels for B"), "labels.txt"));
        QVERIFY(contentOf("labels.txt").contains("/first"));
        QVERIFY(exportThrough(QStringLiteral("Sonic Visualiser layer for A"), "layer.svl"));
        QVERIFY(contentOf("layer.svl").contains("22050"));
    }

    void exchangingReadsNothingAgain()
    {
        const auto before = m_page->comparison()->recordings;
        m_page->swapRecordings();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison().has_value(), longest);
        QCOMPARE(m_page->comparison()->recordings[0], before[1]);
        QCOMPARE(m_page->comparison()->recordings[1], before[0]);
        QCOMPARE(m_page->comparison()->match->keyShift, std::optional(-semitones));
    }

    void onlyTheGivenPassageIsCompared()
    {
        m_page->compare(m_first, TimeRange{12.0, 34.0}, m_second, std::nullopt);
        QVERIFY(m_page->slot(Side::Clip)->wholeButton()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison().has_value(), longest);
        const search::Evidence& evidence = *m_page->comparison()->match->evidence;
        QVERIFY(evidence.queryChunks.front().start >= 11.4);
        QVERIFY(evidence.queryChunks.back().end <= 34.6);
        const auto stretch = m_page->view()->axis().map.alignedStretch();
        QVERIFY(stretch.has_value());
        QVERIFY(std::abs(m_page->view()->axis().map.toTrack(20.0) - (lead + 20.0 / tempo)) < 1.0);
        QTest::mouseClick(m_page->slot(Side::Clip)->wholeButton(), Qt::LeftButton);
        QVERIFY(!m_page->slot(Side::Clip)->recording().region);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison().has_value(), longest);
    }

    void cancellingStopsAndCanBeTakenUpAgain()
    {
        const std::filesystem::path other = fileNamed("other.wav");
        test::writeWav(other, test::melody(12, 60.0));
        m_page->compare(other, std::nullopt, m_second, std::nullopt);
        QVERIFY(m_page->isBusy());
        QTest::mouseClick(m_page->cancelButton(), Qt::LeftButton);
        QVERIFY(!m_page->isBusy());
        QVERIFY(!m_page->comparison());
        QVERIFY(!m_page->banner()->message().isEmpty());
        QTest::qWait(300);
        QVERIFY(!m_page->comparison()); // nothing comes after
        m_page->setRecording(Side::Clip, {m_first, std::nullopt});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison().has_value(), longest);
    }

    void aFileThatIsNoMusicIsNamed()
    {
        m_page->setRecording(Side::Match, {fileNamed("text.mp3"), std::nullopt});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->banner()->message().contains(QStringLiteral("text.mp3")), longest);
        QVERIFY(!m_page->isBusy());
        QVERIFY(!m_page->comparison());
        drop(Side::Clip, {m_first, m_second}); // two at once: both
        QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison().has_value(), longest);
        QCOMPARE(m_page->slot(Side::Match)->recording().file, m_second);
    }

    void everyPartHasAName()
    {
        const QStringList unnamed = test::unnamedWidgets(m_page.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
        QCOMPARE(test::faultyActions(m_page.get()), QStringList());
    }

private:
    QString nameOf(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    std::filesystem::path fileNamed(const char* name) const { return nameOf(name).toStdString(); }

    QByteArray contentOf(const char* name) const
    {
        QFile file(nameOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void drop(Side side, const std::vector<std::filesystem::path>& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& file : files)
            urls += QUrl::fromLocalFile(QString::fromStdString(file.string()));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page->slot(side), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page->slot(side), &event);
        QVERIFY(event.isAccepted());
    }

    void pick(Side side, double seconds)
    {
        m_page->view()->showAll();
        m_page->view()->replot();
        QTest::mouseClick(m_page->view(), Qt::LeftButton, {},
                          m_page->view()->pixelOf(side, ui::Pane::Waveform, seconds).toPoint());
        QVERIFY(std::abs(m_page->view()->moment(side) - seconds) < 0.3);
    }

    void chooseByKeyboard(double from, int seconds)
    {
        m_page->view()->setRegion(std::nullopt);
        m_page->view()->setMoment(Side::Clip, from);
        for (int i = 0; i < seconds; ++i)
            QTest::keyClick(m_page->view(), Qt::Key_Right, Qt::ShiftModifier);
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_first;
    std::filesystem::path m_second;
    std::unique_ptr<ui::BackgroundWorker> m_worker;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<ComparePage> m_page;
};

QTEST_MAIN(ComparePageTest)
#include "compare_page_test.moc"
