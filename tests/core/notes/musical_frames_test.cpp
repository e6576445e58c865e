// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/musical_frames.h"

#include "core/notes/track_features.h"
#include "tests/support/synthetic_audio.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace coverscope;

namespace {

constexpr int sampleRate = 22050;

using Samples = std::vector<float>;

features::FeatureSettings noteSettings()
{
    features::FeatureSettings settings;
    settings.frontEnd = features::FrontEnd::Notes;
    settings.cqt.hopLength = 2048;
    settings.averagingFactor = 5;
    settings.compression = features::Compression::Root;
    return settings;
}

base::Matrix heard(const Samples& samples)
{
    auto frames = notes::framesFrom(samples, noteSettings());
    if (!frames)
        qFatal("%s", qPrintable(frames.error().message));
    return *frames;
}

bool sounds(const base::Matrix& frames, std::size_t frame)
{
    return std::ranges::any_of(frames.row(frame), [](float value) { return value > 0.0F; });
}

double soundingShare(const base::Matrix& frames, double from, double to)
{
    const double rate = 22050.0 / 2048.0;
    const auto first = static_cast<std::size_t>(from * rate);
    const auto end = std::min(frames.rows, static_cast<std::size_t>(to * rate));
    std::size_t count = 0;
    for (std::size_t frame = first; frame < end; ++frame)
        count += sounds(frames, frame) ? 1 : 0;
    return static_cast<double>(count) / static_cast<double>(end - first);
}

// Partials of a mains transformer, with a little hiss.
Samples hum(double frequency, double seconds)
{
    Samples samples = test::noise(5, seconds, sampleRate, 0.002);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        for (const auto& [partial, level] : {std::pair{1, 0.1}, {2, 0.05}, {3, 0.07}, {5, 0.03}})
            samples[i] +=
                static_cast<float>(level * std::sin(2.0 * std::numbers::pi * frequency * partial * t));
    }
    return samples;
}

// Bursts of noise, each falling off within some milliseconds: hands, or drops of rain.
Samples bursts(double perSecond, double seconds, std::uint32_t seed)
{
    Samples samples(static_cast<std::size_t>(seconds * sampleRate), 0.0F);
    std::mt19937 random(seed);
    const auto uniform = [&random](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    for (int k = 0; k < static_cast<int>(perSecond * seconds); ++k) {
        const auto place = static_cast<std::size_t>(uniform(0.0, seconds - 0.1) * sampleRate);
        const double fall = uniform(150.0, 400.0) / sampleRate;
        const double level = uniform(0.02, 0.2);
        for (std::size_t i = 0; i < 1200; ++i)
            samples[place + i] +=
                static_cast<float>(level * std::exp(-fall * static_cast<double>(i)) * uniform(-1.0, 1.0));
    }
    return samples;
}

// Noise through a low-pass: pink enough, or surf and wind with slow waves on it.
Samples lowNoise(double seconds, double wavesPerSecond)
{
    Samples samples = test::noise(11, seconds, sampleRate, 0.5);
    float low = 0.0F;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        low = 0.98F * low + 0.1F * samples[i];
        const double t = static_cast<double>(i) / sampleRate;
        const double wave = 0.6 + 0.4 * std::sin(2.0 * std::numbers::pi * wavesPerSecond * t);
        samples[i] = static_cast<float>(wave) * (0.5F * low + 0.1F * samples[i]);
    }
    return samples;
}

Samples joined(std::initializer_list<Samples> parts)
{
    Samples samples;
    for (const Samples& part : parts)
        samples.insert(samples.end(), part.begin(), part.end());
    return samples;
}

} // namespace

class MusicalFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoMusicHasNoNotes_data()
    {
        QTest::addColumn<Samples>("samples");
        QTest::newRow("digital silence") << Samples(sampleRate * 40, 0.0F);
        QTest::newRow("dithered pause") << test::noise(1, 40.0, sampleRate, 0.0001);
        QTest::newRow("white noise") << test::noise(2, 40.0);
        QTest::newRow("ten minutes of white noise") << test::noise(13, 600.0);
        QTest::newRow("low noise") << lowNoise(40.0, 0.0);
        QTest::newRow("surf") << lowNoise(40.0, 0.2);
        QTest::newRow("applause") << bursts(300.0, 40.0, 3);
        QTest::newRow("a few hands") << bursts(8.0, 40.0, 4);
        QTest::newRow("rain") << bursts(60.0, 40.0, 5);
        QTest::newRow("hum at 50 Hz") << hum(50.0, 40.0);
        QTest::newRow("hum at 60 Hz") << hum(60.0, 40.0);
        QTest::newRow("test tone") << test::sine(440.0, 40.0);
    }
    void whatIsNoMusicHasNoNotes()
    {
        QFETCH(Samples, samples);
        const base::Matrix frames = heard(samples);
        QVERIFY(frames.rows > 400);
        QVERIFY(std::ranges::all_of(frames.values, [](float value) { return value == 0.0F; }));
    }

    void musicKeepsItsNotes_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("noise");
        QTest::newRow("as it is") << 1.0 << 0.0;
        QTest::newRow("quiet") << 0.03 << 0.0;
        QTest::newRow("with hiss") << 1.0 << 0.02;
    }
    void musicKeepsItsNotes()
    {
        QFETCH(double, level);
        QFETCH(double, noise);
        for (std::uint32_t seed = 1; seed <= 4; ++seed) {
            Samples samples = test::melody(seed, 40.0);
            const Samples hiss = test::noise(seed, 40.0, sampleRate, std::max(noise, 1e-9));
            for (std::size_t i = 0; i < samples.size(); ++i)
                samples[i] = static_cast<float>(level) * samples[i] + hiss[i];
            QVERIFY(soundingShare(heard(samples), 0.0, 40.0) > 0.95);
        }
    }

    void musicEndsWhereThePauseBegins_data()
    {
        QTest::addColumn<Samples>("pause");
        QTest::newRow("silence") << Samples(sampleRate * 60, 0.0F);
        QTest::newRow("applause") << bursts(300.0, 60.0, 3);
        QTest::newRow("hum") << hum(50.0, 60.0);
    }
    void musicEndsWhereThePauseBegins()
    {
        QFETCH(Samples, pause);
        const base::Matrix frames = heard(joined({test::melody(1, 30.0), pause, test::melody(2, 30.0)}));
        QVERIFY(soundingShare(frames, 0.0, 29.0) > 0.95);
        QCOMPARE(soundingShare(frames, 42.0, 78.0), 0.0);
        QVERIFY(soundingShare(frames, 91.0, 119.0) > 0.95);
    }

    void aClipOfASecondOrTwoCounts()
    {
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            const double share = soundingShare(heard(test::melody(seed, 2.0)), 0.0, 2.0);
            QVERIFY2(share > 0.8, qPrintable(QString::number(share)));
        }
        base::Matrix none(2, 84);
        QCOMPARE(notes::silenceUnmusicalFrames(none), std::size_t{0});
        base::Matrix empty(0, 84);
        QCOMPARE(notes::silenceUnmusicalFrames(empty), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(MusicalFramesTest)
#include "musical_frames_test.moc"
