// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"
#include "tests/support/synthetic_audio.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/recording/level_meter.h"
#include "ui/recording/monitor_source.h"
#include "ui/recording/recorder.h"
#include "ui/recording/recording_dialog.h"
#include "ui/widgets/message_banner.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr int patience = 60000; // milliseconds
constexpr int rate = 22050;
std::atomic<QThread*> sourceThread = nullptr;

// Gives a second of sound at each turn of the event loop, then nothing more.
class FakeSource : public SoundSource
{
public:
    FakeSource(double seconds, double amplitude)
        : m_second(test::sine(440.0, 1.0, rate, amplitude)), m_left(seconds)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_left <= 0.0)
                return m_timer.stop();
            const auto count = static_cast<std::size_t>(std::min(1.0, m_left) * rate);
            m_left -= 1.0;
            Q_EMIT samplesReady({m_second.begin(), m_second.begin() + static_cast<std::ptrdiff_t>(count)},
                                rate);
        });
    }

    void start() override
    {
        sourceThread = QThread::currentThread();
        m_timer.start(1);
    }
    void stop() override { m_timer.stop(); }

private:
    std::vector<float> m_second;
    double m_left;
    QTimer m_timer{this};
};

class BrokenSource : public SoundSource
{
public:
    void start() override { Q_EMIT failed(QStringLiteral("unplugged")); }
    void stop() override {}
};

SoundSourceFactory fake(double seconds, double amplitude = 0.5)
{
    return [=](const QByteArray&) { return std::make_unique<FakeSource>(seconds, amplitude); };
}

std::vector<SoundInput> twoInputs()
{
    return {{"mic", QStringLiteral("Microphone"), false, true},
            {"out.monitor", QStringLiteral("Speakers"), true, false}};
}

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("coverscope-test-recording"));
    }
    void cleanup() { std::filesystem::remove_all(Recorder::folder()); }

    void whatIsHeardIsSaved()
    {
        Recorder recorder(nullptr, fake(8.0));
        QSignalSpy heard(&recorder, &Recorder::heard);
        QSignalSpy saved(&recorder, &Recorder::saved);
        recorder.start("any");
        QTRY_VERIFY_WITH_TIMEOUT(recorder.seconds() >= 8.0, patience);
        QVERIFY(std::abs(heard.last()[1].toDouble() - 0.5) < 0.01);
        QVERIFY(sourceThread != QThread::currentThread());
        recorder.stop();
        QCOMPARE(recorder.state(), Recorder::State::Saving);
        QVERIFY(saved.wait(patience));
        QCOMPARE(recorder.state(), Recorder::State::Idle);
        const auto file = saved[0][0].value<std::filesystem::path>();
        QCOMPARE(file.parent_path(), Recorder::folder());
        const auto sound = audio::decode(file);
        QVERIFY(sound.has_value());
        QVERIFY(std::abs(sound->pcm.duration() - 8.0) < 0.01);
    }

    void afterAMinuteItStopsByItself()
    {
        Recorder recorder(nullptr, fake(90.0));
        QSignalSpy saved(&recorder, &Recorder::saved);
        recorder.start("any");
        QVERIFY(saved.wait(patience));
        const auto info = audio::probe(saved[0][0].value<std::filesystem::path>());
        QVERIFY(info.has_value());
        QCOMPARE(info->duration, Recorder::longestSeconds());
    }

    void tooLittleIsNotSearchedFor()
    {
        Recorder recorder(nullptr, fake(3.0));
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.start("any");
        QTRY_VERIFY_WITH_TIMEOUT(recorder.seconds() >= 3.0, patience);
        recorder.stop();
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][0].value<base::Error>().code, base::ErrorCode::TooShort);
        QVERIFY(!std::filesystem::exists(Recorder::folder()));
    }

    void silenceIsToldFromMusic()
    {
        Recorder recorder(nullptr, fake(7.0, 0.0005));
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.start("any");
        QTRY_VERIFY_WITH_TIMEOUT(recorder.seconds() >= 7.0, patience);
        recorder.stop();
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][0].value<base::Error>().code, base::ErrorCode::Silent);
    }

    void aDeviceThatGoesAwayEndsTheRecording()
    {
        Recorder recorder(nullptr, [](const QByteArray&) { return std::make_unique<BrokenSource>(); });
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.start("any");
        QVERIFY(failed.wait(patience));
        QCOMPARE(recorder.state(), Recorder::State::Idle);
        QCOMPARE(failed[0][0].value<base::Error>().detail, QStringLiteral("unplugged"));
    }

    void aDeviceThatIsNotThereFails()
    {
        Recorder recorder; // the real devices
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.start("no such device");
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][0].value<base::Error>().code, base::ErrorCode::DeviceUnavailable);
    }

    void whatIsDiscardedIsNotSaved()
    {
        Recorder recorder(nullptr, fake(10.0));
        recorder.start("any");
        QTRY_VERIFY_WITH_TIMEOUT(recorder.seconds() > 0.0, patience);
        recorder.discard();
        QCOMPARE(recorder.state(), Recorder::State::Idle);
        QVERIFY(!std::filesystem::exists(Recorder::folder()));
    }

    void theDialogRecordsAndHandsTheClipOn()
    {
        RecordingDialog dialog(nullptr, twoInputs, fake(90.0));
        dialog.show();
        QCOMPARE(dialog.findChild<QComboBox*>()->count(), 2);
        QVERIFY(dialog.findChild<QComboBox*>()->itemText(1).contains(QStringLiteral("plays")));
        QCOMPARE(test::unnamedWidgets(&dialog), QStringList());
        QSignalSpy recorded(&dialog, &RecordingDialog::recorded);
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault())
                button->click();
        }
        QCOMPARE(dialog.recorder()->state(), Recorder::State::Recording);
        QVERIFY(recorded.wait(patience));
        QVERIFY(!dialog.isVisible());
        QVERIFY(std::filesystem::exists(recorded[0][0].value<std::filesystem::path>()));
    }

    void withoutADeviceTheDialogSaysWhatToDo()
    {
        RecordingDialog dialog(
            nullptr, [] { return std::vector<SoundInput>(); }, fake(1.0));
        dialog.show();
        QVERIFY(dialog.findChild<MessageBanner*>()->isVisible());
        QVERIFY(dialog.findChild<MessageBanner*>()->message().contains(QStringLiteral("Connect")));
        for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault())
                QVERIFY(!button->isEnabled());
        }
    }

    void whatTheComputerPlaysIsOfferedOrItIsSaidWhyNot()
    {
        const RecordingDialog with(nullptr, twoInputs, fake(1.0));
        QCOMPARE(with.monitorNote(), QString());
        // Where no server answers, as here.
        qputenv("PULSE_SERVER", "unix:/nowhere/pulse");
        const RecordingDialog without(
            nullptr,
            [] {
                return std::vector<SoundInput>{{"mic", QStringLiteral("Microphone"), false, true}};
            },
            fake(1.0));
        QVERIFY(without.monitorNote().contains(QStringLiteral("file"))); // the way out
        QVERIFY(soundMonitors().monitors.empty());
        qunsetenv("PULSE_SERVER");
    }

    void aMonitorThatIsNotThereFails()
    {
        qputenv("PULSE_SERVER", "unix:/nowhere/pulse");
        Recorder recorder;
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.start("pulse:none.monitor");
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][0].value<base::Error>().code, base::ErrorCode::DeviceUnavailable);
        QCOMPARE(recorder.state(), Recorder::State::Idle);
        qunsetenv("PULSE_SERVER");
    }

    void aMonitorIsRecordedFrom()
    {
        const MonitorList list = soundMonitors();
        if (list.monitors.empty())
            QSKIP("no sound server with an output");
        Recorder recorder;
        QSignalSpy heard(&recorder, &Recorder::heard);
        recorder.start(list.monitors.front().id);
        QVERIFY(heard.wait(patience)); // silence is heard as well
        recorder.discard();
    }

    void closingTheDialogDiscards()
    {
        RecordingDialog dialog(nullptr, twoInputs, fake(5.0));
        dialog.show();
        dialog.recorder()->start("mic");
        dialog.close();
        QCOMPARE(dialog.recorder()->state(), Recorder::State::Idle);
    }

    void theMeterFollowsTheLevel()
    {
        LevelMeter meter;
        QCOMPARE(meter.value(), -60);
        meter.setPeak(0.5);
        QCOMPARE(meter.value(), -6);
        meter.setPeak(0.0);
        QVERIFY(meter.value() < -6 && meter.value() > -12); // it falls slowly
        QVERIFY(!meter.isTooLoud());
        meter.setPeak(1.0);
        QVERIFY(meter.isTooLoud());
    }
};

QTEST_MAIN(RecordingTest)
#include "recording_test.moc"
