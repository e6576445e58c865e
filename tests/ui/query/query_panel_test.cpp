// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/query_panel.h"

#include "core/audio/sound_tracks.h"
#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/player/player.h"
#include "ui/query/clip_kind_box.h"
#include "ui/query/clock_spin_box.h"
#include "ui/query/dropped_file.h"
#include "ui/query/query_playback.h"
#include "ui/query/region_mime.h"
#include "ui/waveform/waveform_view.h"
#include "ui/widgets/message_banner.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coverscope;
using base::TimeRange;
using ui::QueryPanel;

class QueryPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_clip = (m_folder.path() + QStringLiteral("/clip.wav")).toStdString();
        test::writeWav(m_clip, test::melody(3, 20.0));
    }

    void init()
    {
        m_panel = std::make_unique<QueryPanel>();
        m_panel->resize(700, 260);
        m_panel->show();
    }

    void aDroppedFileBecomesTheClipAndItsWaveformIsRead()
    {
        QSignalSpy clips(m_panel.get(), &QueryPanel::clipChanged);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder.path()), // a folder is not a clip
                      QUrl::fromLocalFile(m_folder.path() + QStringLiteral("/clip.wav"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel.get(), &drop);
        QCOMPARE(clips.count(), 1);
        QCOMPARE(m_panel->clip(), m_clip);
        QTRY_COMPARE_WITH_TIMEOUT(waveform()->duration(), 20.0, 30000);
    }

    void aDroppedPassageIsTheRegionBeforeItsFileIsRead()
    {
        std::optional<TimeRange> regionWhenChanged;
        connect(m_panel.get(), &QueryPanel::clipChanged, this,
                [&] { regionWhenChanged = m_panel->region(); });
        const std::unique_ptr<QMimeData> data(ui::regionMimeData({m_clip, {4.0, 11.5}}));
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel.get(), &drop);
        QCOMPARE(regionWhenChanged, std::optional(TimeRange{4.0, 11.5})); // for who searches at once
        QTRY_COMPARE_WITH_TIMEOUT(waveform()->region(), std::optional(TimeRange{4.0, 11.5}), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(waveform()->duration(), 20.0, 30000);

        QSignalSpy searches(m_panel.get(), &QueryPanel::searchRequested);
        m_panel->setPassage(m_clip, {1.0, 9.0}); // of the clip that is there: searched for without more ado
        QCOMPARE(m_panel->region(), std::optional(TimeRange{1.0, 9.0}));
        QCOMPARE(searches.count(), 1);
        m_panel->setClip(m_clip);
        QVERIFY(!m_panel->region());
    }

    void aPassageOfAnyNameSurvivesTheDrag()
    {
        const std::filesystem::path file = "/music/caf\xE9 100% #1?.mp3";
        const std::unique_ptr<QMimeData> data(ui::regionMimeData({file, {0.25, 7.75}}));
        const auto region = ui::draggedRegion(data.get());
        QVERIFY(region.has_value());
        QCOMPARE(region->file.native(), file.native());
        QCOMPARE(region->range, (TimeRange{0.25, 7.75}));
        QCOMPARE(ui::droppedFile(data.get()), std::optional(file)); // for who takes only files

        QMimeData broken;
        broken.setData(data->formats().constFirst(), QByteArray("nonsense"));
        QVERIFY(!ui::draggedRegion(&broken));
        const std::unique_ptr<QMimeData> empty(ui::regionMimeData({file, {5.0, 5.0}}));
        QVERIFY(!ui::draggedRegion(empty.get()));
    }

    void aFolderOrTextIsNotAccepted()
    {
        QMimeData data;
        data.setText(QStringLiteral("hello"));
        QVERIFY(!ui::droppedFile(&data));
        data.setUrls(
            {QUrl::fromLocalFile(m_folder.path()), QUrl(QStringLiteral("https://example.org/a.mp3"))});
        QVERIFY(!ui::droppedFile(&data));
    }

    void aDroppedNameThatIsNotTextKeepsItsBytes()
    {
        const QUrl url = QUrl::fromEncoded("file:///music/caf%E9%20100%25.mp3");
        QCOMPARE(ui::pathFromUrl(url).native(), std::string("/music/caf\xE9 100%.mp3"));
    }

    void searchSendsTheClipAndTheChosenRegion()
    {
        loadClip();
        std::optional<TimeRange> sent;
        int count = 0;
        connect(m_panel.get(), &QueryPanel::searchRequested, this, [&](const auto& clip, const auto& region) {
            QCOMPARE(clip, m_clip);
            sent = region;
            ++count;
        });
        QTest::mouseClick(button("Search"), Qt::LeftButton);
        QCOMPARE(count, 1);
        QVERIFY(!sent);
        m_panel->setRegion(TimeRange{4.0, 12.0});
        QTest::mouseClick(button("Search for region"), Qt::LeftButton);
        QCOMPARE(count, 2);
        QVERIFY(sent == (TimeRange{4.0, 12.0}));
    }

    void theRegionCanBeTyped()
    {
        loadClip();
        const auto boxes = m_panel->findChildren<ui::ClockSpinBox*>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[1]->value(), 20.0);
        type(boxes[0], "0:05.5");
        type(boxes[1], "9");
        QVERIFY(m_panel->region() == (TimeRange{5.5, 9.0}));
        QVERIFY(waveform()->region() == m_panel->region());
        type(boxes[1], "2"); // before the start: the start gives way
        QVERIFY(m_panel->region() == (TimeRange{1.0, 2.0}));
        QTest::mouseClick(button("Whole clip"), Qt::LeftButton);
        QVERIFY(!m_panel->region());
        QCOMPARE(boxes[0]->value(), 0.0);
        QCOMPARE(boxes[1]->value(), 20.0);
    }

    void whatIsDraggedInTheWaveformShowsInTheBoxes()
    {
        loadClip();
        Q_EMIT waveform()->regionChanged(TimeRange{2.0, 11.0});
        const auto boxes = m_panel->findChildren<ui::ClockSpinBox*>();
        QCOMPARE(boxes[0]->text(), QStringLiteral("0:02.0"));
        QCOMPARE(boxes[1]->text(), QStringLiteral("0:11.0"));
    }

    void whileBusyTheSearchCanBeCancelledAndNotRepeated()
    {
        loadClip();
        m_panel->setBusy(true);
        QVERIFY(!button("Search")->isVisible());
        QVERIFY(button("Cancel")->isVisible());
        QVERIFY(m_panel->findChild<QProgressBar*>()->isVisible());
        QSignalSpy cancels(m_panel.get(), &QueryPanel::cancelRequested);
        QTest::mouseClick(button("Cancel"), Qt::LeftButton);
        QCOMPARE(cancels.count(), 1);
        QTest::keyClick(waveform(), Qt::Key_Escape);
        QCOMPARE(cancels.count(), 2);
        m_panel->setBusy(false);
        QVERIFY(button("Search")->isVisible());
        QVERIFY(!button("Cancel")->isVisible());
    }

    void anErrorIsShownInPlaceAndGoesWithTheNextClip()
    {
        auto* banner = m_panel->findChild<ui::MessageBanner*>();
        m_panel->setError({base::ErrorCode::Cancelled, {}, QStringLiteral("x"), {}});
        QVERIFY(!banner->isVisible());
        const std::filesystem::path missing = (m_folder.path() + QStringLiteral("/gone.mp3")).toStdString();
        m_panel->setClip(missing);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30000);
        QVERIFY(banner->message().contains(QStringLiteral("gone.mp3")));
        m_panel->setClip(m_clip);
        QVERIFY(!banner->isVisible());
    }

    void thePlayerIsHeardAndFollowed()
    {
        loadClip();
        ui::Player player(nullptr, ui::Player::Output::Silent);
        ui::connectPlayback(m_panel.get(), &player);
        waveform()->setPlayhead(3.0);
        QTest::keyClick(waveform(), Qt::Key_Return);
        QCOMPARE(player.state(), ui::Player::State::Playing);
        QCOMPARE(player.file(), m_clip);
        QTRY_VERIFY_WITH_TIMEOUT(waveform()->playhead() > 3.05, 30000);
        QTest::mouseClick(button("Pause"), Qt::LeftButton);
        QCOMPARE(player.state(), ui::Player::State::Paused);
        // Another file in the same player is none of this panel's business.
        const double held = waveform()->playhead();
        const std::filesystem::path other = (m_folder.path() + QStringLiteral("/other.wav")).toStdString();
        test::writeWav(other, test::sine(220.0, 5.0));
        player.play(other, 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 1.05, 30000);
        QCOMPARE(waveform()->playhead(), held);
    }

    void foldedItIsOneLineWithEverythingToSearchAgain()
    {
        loadClip();
        const int before = m_panel->minimumSizeHint().height();
        m_panel->foldAfterSearch();
        QVERIFY(m_panel->isFolded());
        QVERIFY(!waveform()->isVisible());
        QVERIFY(m_panel->maximumHeight() < before - 40);
        QVERIFY(button("Search")->isVisible());
        QVERIFY(button("Play from 0:00.0")->isVisible());
        m_panel->setRegion(TimeRange{4.0, 12.0}); // by another page: it is said
        bool isSaid = false;
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("0:04")));
        QVERIFY(isSaid);
        QTest::mouseClick(m_panel->foldButton(), Qt::LeftButton);
        QVERIFY(waveform()->isVisible());
        QCOMPARE(m_panel->maximumHeight(), QWIDGETSIZE_MAX);
        m_panel->foldAfterSearch(); // the person wants to see it
        QVERIFY(!m_panel->isFolded());
    }

    void aClipThatIsTooShortIsToldSoBeforeTheSearch()
    {
        const std::filesystem::path brief = (m_folder.path() + QStringLiteral("/brief.wav")).toStdString();
        test::writeWav(brief, test::melody(3, 4.5));
        m_panel->setClip(brief);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->lengthNote().contains(QStringLiteral("4.5")), 30000);
        QVERIFY(m_panel->lengthNote().contains(QStringLiteral("6")));
        loadClip();
        QCOMPARE(m_panel->lengthNote(), QString());
        m_panel->setRegion(TimeRange{4.0, 9.9});
        QVERIFY(m_panel->lengthNote().contains(QStringLiteral("5.9"))); // of the region
        m_panel->setRegion(TimeRange{4.0, 10.0});
        QCOMPARE(m_panel->lengthNote(), QString());
    }

    void ofSeveralSoundTracksTheOneToHearIsChosen()
    {
        if (!test::canEncode())
            QSKIP("ffmpeg is needed");
        QVERIFY(!m_panel->soundTrackBox()->isVisible());
        const std::filesystem::path film = (m_folder.path() + QStringLiteral("/film.mkv")).toStdString();
        const QString clip = QString::fromStdString(m_clip.string());
        const QStringList arguments =
            QStringLiteral("-i|%1|-map|0|-map|1|-c:a|flac|-metadata:s:a:0|language=eng|"
                           "-metadata:s:a:1|language=deu")
                .arg(clip)
                .split(QLatin1Char('|'));
        QVERIFY(test::encode(m_clip, arguments, film));
        m_panel->setClip(film);
        QComboBox* box = m_panel->soundTrackBox();
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), 30000);
        QCOMPARE(box->count(), 2);
        QVERIFY(box->itemText(1).contains(QStringLiteral("deu")));
        QCOMPARE(box->currentIndex(), 0);
        QSignalSpy clips(m_panel.get(), &QueryPanel::clipChanged); // who searches does so again
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(clips.count(), 1);
        QCOMPARE(audio::chosenSoundTrack(film), 2);
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), 30000);
        QCOMPARE(box->currentIndex(), 1);
        m_panel->setClip(m_clip);
        QVERIFY(!box->isVisible());
    }

    void whatTheClipIsCanBeChosenAndIsSearchedForAtOnce()
    {
        ui::ClipKindBox* box = m_panel->kindBox();
        QCOMPARE(box->kind(), search::ClipKind::Automatic);
        QSignalSpy searches(m_panel.get(), &QueryPanel::searchRequested);
        Q_EMIT box->activated(0);
        QCOMPARE(searches.count(), 0); // there is no clip yet
        loadClip();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(box->kind(), search::ClipKind::Tune);
        QCOMPARE(searches.count(), 1);
        box->setHeard(true); // it was said, not found out
        box->setKind(search::ClipKind::Automatic);
        const QString undecided = box->currentText();
        box->setHeard(true);
        const QString tune = box->currentText();
        box->setHeard(false);
        QVERIFY(tune != undecided && tune != box->currentText());
        m_panel->setClip(m_clip);
        QCOMPARE(box->currentText(), undecided);
    }

    void theBarShowsHowFarTheSearchIs()
    {
        loadClip();
        m_panel->setBusy(true);
        const auto* bar = m_panel->findChild<QProgressBar*>();
        QCOMPARE(bar->maximum(), 0); // not known yet
        m_panel->setProgress(0.25);
        QCOMPARE(bar->value(), bar->maximum() / 4);
        m_panel->setBusy(false);
        m_panel->setBusy(true);
        QCOMPARE(bar->maximum(), 0);
    }

    void everyPartHasAName()
    {
        loadClip();
        const QStringList unnamed = test::unnamedWidgets(m_panel.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }

private:
    ui::WaveformView* waveform() const { return m_panel->findChild<ui::WaveformView*>(); }

    void loadClip()
    {
        m_panel->setClip(m_clip);
        QTRY_COMPARE_WITH_TIMEOUT(waveform()->duration(), 20.0, 30000);
    }

    QPushButton* button(const char* text) const
    {
        const auto buttons = m_panel->findChildren<QPushButton*>();
        for (QPushButton* candidate : buttons) {
            if (candidate->text() == QString::fromLatin1(text))
                return candidate;
        }
        qFatal("no button \"%s\"", text);
    }

    static void type(ui::ClockSpinBox* box, const char* text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::fromLatin1(text));
        QTest::keyClick(box, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_clip;
    std::unique_ptr<QueryPanel> m_panel;
};

QTEST_MAIN(QueryPanelTest)
#include "query_panel_test.moc"
