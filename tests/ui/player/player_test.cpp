// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include "tests/support/synthetic_audio.h"
#include "ui/player/pcm_stream.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <thread>

using namespace coverscope;
using ui::Player;

namespace {

std::vector<float> readAll(ui::PcmStream& stream)
{
    std::vector<float> all;
    std::vector<float> block(1000);
    while (!stream.isFinished()) {
        const std::size_t count = stream.read(block);
        all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
        if (count == 0)
            std::this_thread::yield();
    }
    return all;
}

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_tone = (m_folder.path() + QStringLiteral("/tone.wav")).toStdString();
        test::writeWav(m_tone, test::sine(220.0, 1.0, 48000), 48000);
        m_long = (m_folder.path() + QStringLiteral("/long.wav")).toStdString();
        test::writeWav(m_long, test::sine(220.0, 60.0, 8000), 8000);
        m_text = (m_folder.path() + QStringLiteral("/text.mp3")).toStdString();
        QFile file(m_folder.path() + QStringLiteral("/text.mp3"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is not music\n");
    }

    void aStreamGivesEverySampleOfAMonoFileOnBothChannels()
    {
        QThreadPool pool;
        const auto stream = ui::PcmStream::start(pool, m_tone, 0.0, {48000, 2});
        const std::vector<float> samples = readAll(*stream);
        QCOMPARE(samples.size(), std::size_t{2 * 48000});
        const std::vector<float> expected = test::sine(220.0, 1.0, 48000);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(std::abs(samples[2 * i] - expected[i]) < 1e-3F);
            QCOMPARE(samples[2 * i], samples[2 * i + 1]);
        }
    }

    void aStreamStartsAtTheExactSample()
    {
        QThreadPool pool;
        constexpr std::size_t start = 12345;
        const auto stream = ui::PcmStream::start(pool, m_tone, start / 48000.0, {48000, 2});
        const std::vector<float> samples = readAll(*stream);
        const std::vector<float> expected = test::sine(220.0, 1.0, 48000);
        QCOMPARE(samples.size() / 2, expected.size() - start);
        QVERIFY(std::abs(samples[0] - expected[start]) < 1e-3F);
        QVERIFY(std::abs(samples[2000] - expected[start + 1000]) < 1e-3F);
    }

    void aCancelledStreamLetsItsThreadGo()
    {
        QThreadPool pool;
        const auto stream = ui::PcmStream::start(pool, m_long, 0.0, {48000, 2}); // fills its buffer and waits
        stream->cancel();
        pool.waitForDone(); // would hang
        QVERIFY(!stream->error());
    }

    void aLoopIsPlayedAgainAndAgainWithoutAGap()
    {
        QThreadPool pool;
        ui::PlaybackOptions options;
        options.loop = base::TimeRange{0.25, 0.5};
        const auto stream = ui::PcmStream::start(pool, m_tone, 0.1, {48000, 2}, options);
        constexpr std::size_t wantedFrames = 19200 + 5 * 12000; // to the end of the loop, then five times
        std::vector<float> samples(2 * wantedFrames);
        std::size_t filled = 0;
        while (filled < samples.size()) {
            filled += stream->read(std::span(samples).subspan(filled));
            std::this_thread::yield();
        }
        stream->cancel();
        const std::vector<float> expected = test::sine(220.0, 1.0, 48000);
        for (std::size_t frame = 0; frame < wantedFrames; ++frame) {
            const std::size_t source = frame < 19200 ? 4800 + frame : 12000 + (frame - 19200) % 12000;
            const bool isAtSeam = source >= 12000 && (source < 12200 || source > 23800);
            if (!isAtSeam)
                QVERIFY2(std::abs(samples[2 * frame] - expected[source]) < 1e-3F,
                         qPrintable(QString::number(frame)));
        }
        QVERIFY(std::abs(samples[2 * 19200]) < 1e-3F); // the seam is faded, not cut
    }

    void aLoopBeyondTheEndOfTheFileEndsWithTheFile()
    {
        QThreadPool pool;
        ui::PlaybackOptions options;
        options.loop = base::TimeRange{0.5, 90.0};
        const auto stream = ui::PcmStream::start(pool, m_tone, 0.9, {48000, 2}, options);
        std::vector<float> samples(2 * 48000);
        std::size_t filled = 0;
        while (filled < samples.size()) {
            filled += stream->read(std::span(samples).subspan(filled));
            std::this_thread::yield();
        }
        stream->cancel();
        const std::vector<float> expected = test::sine(220.0, 1.0, 48000);
        QVERIFY(std::abs(samples[2 * 10000] - expected[24000 + 10000 - 4800]) < 1e-3F);
    }

    void anEmptyLoopAtTheEndDoesNotSpin()
    {
        QThreadPool pool;
        ui::PlaybackOptions options;
        options.loop = base::TimeRange{5.0, 6.0}; // the file has one second
        const auto stream = ui::PcmStream::start(pool, m_tone, 5.0, {48000, 2}, options);
        pool.waitForDone(); // would hang
        QVERIFY(stream->isFinished());
    }

    void anotherTempoMakesTheStreamLongerOrShorter()
    {
        QThreadPool pool;
        ui::PlaybackOptions options;
        options.change = {0.8, -2.0};
        const auto stream = ui::PcmStream::start(pool, m_tone, 0.0, {48000, 2}, options);
        QCOMPARE(readAll(*stream).size(), std::size_t{2 * 60000});
    }

    void theNotesAreHeardBesideTheRecordingOrAlone()
    {
        const std::vector<float> recording = test::sine(220.0, 1.0, 48000);
        std::vector<float> tones(48000, 0.0F);
        m_note->addTo(tones, 48000, 1, 0.0);
        for (const ui::HeardSound heard :
             {ui::HeardSound::Recording, ui::HeardSound::RecordingAndNotes, ui::HeardSound::Notes}) {
            QThreadPool pool;
            ui::PlaybackOptions options;
            options.heard = heard;
            options.tones = m_note;
            const auto stream = ui::PcmStream::start(pool, m_tone, 0.0, {48000, 2}, options);
            const std::vector<float> samples = readAll(*stream);
            QCOMPARE(samples.size(), std::size_t{2 * 48000});
            for (std::size_t i = 0; i < tones.size(); ++i) {
                const float expected = heard == ui::HeardSound::Recording ? recording[i]
                                       : heard == ui::HeardSound::Notes   ? 1.5F * tones[i]
                                                                          : 0.6F * recording[i] + tones[i];
                QVERIFY(std::abs(samples[2 * i] - expected) < 1e-3F);
                QCOMPARE(samples[2 * i], samples[2 * i + 1]);
            }
        }
    }

    void withoutNotesTheRecordingIsHeard()
    {
        QThreadPool pool;
        ui::PlaybackOptions options;
        options.heard = ui::HeardSound::Notes; // that are not known yet
        const auto stream = ui::PcmStream::start(pool, m_tone, 0.0, {48000, 2}, options);
        const std::vector<float> samples = readAll(*stream);
        QVERIFY(std::abs(samples[2 * 5000] - test::sine(220.0, 1.0, 48000)[5000]) < 1e-3F);
    }

    void theNotesFollowTheLoop()
    {
        QThreadPool pool;
        ui::PlaybackOptions options;
        options.heard = ui::HeardSound::Notes;
        options.tones = m_note;
        options.loop = base::TimeRange{0.2, 0.5}; // amid the note
        const auto stream = ui::PcmStream::start(pool, m_tone, 0.35, {48000, 2}, options);
        constexpr std::size_t firstFrames = 7200;
        constexpr std::size_t wantedFrames = firstFrames + 3 * 14400;
        std::vector<float> samples(2 * wantedFrames);
        std::size_t filled = 0;
        while (filled < samples.size()) {
            filled += stream->read(std::span(samples).subspan(filled));
            std::this_thread::yield();
        }
        stream->cancel();
        std::vector<float> tones(48000, 0.0F);
        m_note->addTo(tones, 48000, 1, 0.0);
        for (std::size_t frame = 0; frame < wantedFrames; ++frame) {
            const std::size_t source =
                frame < firstFrames ? 16800 + frame : 9600 + (frame - firstFrames) % 14400;
            const bool isAtSeam = frame < 200 || source < 9800 || source > 23800;
            if (!isAtSeam)
                QVERIFY2(std::abs(samples[2 * frame] - 1.5F * tones[source]) < 1e-3F,
                         qPrintable(QString::number(frame)));
        }
        QVERIFY(std::abs(samples[0]) < 1e-3F); // it begins without a click
        QVERIFY(std::abs(samples[2 * (firstFrames - 1)]) < 0.01F);
    }

    void theNotesFollowTempoAndKey()
    {
        QThreadPool pool;
        ui::PlaybackOptions options;
        options.heard = ui::HeardSound::Notes;
        options.tones = m_note;       // A4 from 0.25 to 0.75 s
        options.change = {0.5, 12.0}; // as A5 from 0.5 to 1.5 s
        const auto stream = ui::PcmStream::start(pool, m_tone, 0.0, {48000, 2}, options);
        const std::vector<float> samples = readAll(*stream);
        QCOMPARE(samples.size(), std::size_t{2 * 96000});
        const auto level = [&samples](double from, double to) {
            double sum = 0.0;
            for (auto frame = static_cast<std::size_t>(from * 48000);
                 frame < static_cast<std::size_t>(to * 48000); ++frame)
                sum += std::abs(static_cast<double>(samples[2 * frame]));
            return sum / (48000 * (to - from));
        };
        QVERIFY(level(0.7, 1.3) > 0.03);
        QVERIFY(level(0.0, 0.4) < 0.1 * level(0.7, 1.3));
        QVERIFY(level(1.75, 2.0) < 0.1 * level(0.7, 1.3));
        int crossings = 0;
        for (std::size_t frame = 33600; frame < 62400; ++frame)
            crossings += samples[2 * frame] < 0.0F && samples[2 * frame + 2] >= 0.0F ? 1 : 0;
        QVERIFY2(std::abs(crossings - 880 * 0.6) < 12, qPrintable(QString::number(crossings)));
    }

    void theMomentHeardFollowsTempoAndLoop()
    {
        ui::PlaybackOptions options;
        QCOMPARE(ui::momentHeard(10.0, 5.0, options), 15.0);
        options.change.tempo = 0.5;
        QCOMPARE(ui::momentHeard(10.0, 5.0, options), 12.5);
        options.loop = base::TimeRange{9.0, 12.0};
        QCOMPARE(ui::momentHeard(10.0, 2.0, options), 11.0);
        QCOMPARE(ui::momentHeard(10.0, 5.0, options), 9.5);
        QCOMPARE(ui::momentHeard(10.0, 5.0 + 12.0, options), 9.5);
    }

    void aLoopKeepsThePositionWithin()
    {
        Player player(nullptr, Player::Output::Silent);
        ui::PlaybackOptions options;
        options.loop = base::TimeRange{20.0, 20.3};
        QSignalSpy positions(&player, &Player::positionChanged);
        player.play(m_long, 50.0, options); // from beyond: from its beginning
        QCOMPARE(player.position(), 20.0);
        bool hasWrapped = false;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (qsizetype i = 1; i < positions.size(); ++i)
                    hasWrapped = hasWrapped || positions[i][0].toDouble() < positions[i - 1][0].toDouble();
                return hasWrapped;
            }(),
            30000);
        for (const QList<QVariant>& position : positions)
            QVERIFY(position[0].toDouble() >= 20.0 && position[0].toDouble() < 20.3 + 1e-9);
        player.setOptions({});
        QVERIFY(player.position() >= 20.0 && player.position() < 20.3 + 1e-9);
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 20.35, 30000);
    }

    void thePositionAdvancesAndPlaybackStopsAtTheEnd()
    {
        Player player(nullptr, Player::Output::Silent);
        QSignalSpy positions(&player, &Player::positionChanged);
        QSignalSpy states(&player, &Player::stateChanged);
        player.play(m_tone, 0.25);
        QCOMPARE(player.state(), Player::State::Playing);
        QCOMPARE(positions.first().first().toDouble(), 0.25);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Stopped, 30000);
        QCOMPARE(states.count(), 2);
        double last = 0.0;
        for (const QList<QVariant>& position : positions) {
            QVERIFY(position.first().toDouble() >= last);
            last = position.first().toDouble();
        }
        QVERIFY(positions.count() > 2);
        QVERIFY2(std::abs(last - 1.0) < 1e-6, qPrintable(QString::number(last)));
    }

    void pauseHoldsThePositionAndResumeGoesOn()
    {
        Player player(nullptr, Player::Output::Silent);
        player.play(m_long, 10.0);
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 10.05, 30000);
        player.pause();
        QCOMPARE(player.state(), Player::State::Paused);
        const double held = player.position();
        QTest::qWait(80);
        QCOMPARE(player.position(), held);
        player.resume();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > held, 30000);
        QVERIFY(player.state() == Player::State::Playing);
    }

    void seekMovesWhilePlayingAndWhilePaused()
    {
        Player player(nullptr, Player::Output::Silent);
        player.play(m_long, 1.0);
        player.seek(30.0);
        QVERIFY(player.position() >= 30.0);
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 30.05, 30000);
        player.pause();
        player.seek(5.0);
        QCOMPARE(player.state(), Player::State::Paused);
        QCOMPARE(player.position(), 5.0);
        player.resume();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 5.05, 30000);
        QVERIFY(player.position() < 30.0);
    }

    void aFileThatIsNoMusicFailsWithItsErrorAndStops()
    {
        Player player(nullptr, Player::Output::Silent);
        QSignalSpy failures(&player, &Player::failed);
        player.play(m_text);
        QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, 30000);
        QCOMPARE(player.state(), Player::State::Stopped);
        const auto error = failures.first().first().value<base::Error>();
        QCOMPARE(error.path, m_text);
        QVERIFY(!error.message.isEmpty());
    }

    void withoutASoundDeviceItSaysSoOnceAndTheClockRuns()
    {
        Player player;
        QSignalSpy failures(&player, &Player::failed);
        player.play(m_long);
        if (!player.isSilent())
            QSKIP("this machine has a sound device");
        QCOMPARE(failures.count(), 1);
        QCOMPARE(failures.first().first().value<base::Error>().code, base::ErrorCode::DeviceUnavailable);
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 0.05, 30000);
        player.stop();
        player.play(m_long);
        QCOMPARE(failures.count(), 1);
    }

private:
    const std::shared_ptr<const notes::NoteTones> m_note =
        std::make_shared<const notes::NoteTones>(std::vector<notes::NoteEvent>{{0.25, 0.75, 69, 0.8}});
    QTemporaryDir m_folder;
    std::filesystem::path m_tone;
    std::filesystem::path m_long;
    std::filesystem::path m_text;
};

QTEST_MAIN(PlayerTest)
#include "player_test.moc"
