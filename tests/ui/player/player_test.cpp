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
    QTemporaryDir m_folder;
    std::filesystem::path m_tone;
    std::filesystem::path m_long;
    std::filesystem::path m_text;
};

QTEST_MAIN(PlayerTest)
#include "player_test.moc"
