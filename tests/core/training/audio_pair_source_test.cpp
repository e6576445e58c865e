// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_extractor.h"
#include "core/training/audio_pair_source.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace coverscope;
using namespace coverscope::training;

namespace {

// Correlation of two equally large matrices after a logarithm, as a measure of sounding the same.
double likeness(const base::Matrix& left, const base::Matrix& right, std::size_t rightOffset)
{
    const float leftLargest = *std::ranges::max_element(left.values);
    const float rightLargest = *std::ranges::max_element(right.values);
    const auto level = [](float value) { return std::log(value + 1e-3); };
    double leftMean = 0.0;
    double rightMean = 0.0;
    const auto count = static_cast<double>(left.values.size());
    for (std::size_t i = 0; i < left.values.size(); ++i) {
        leftMean += level(left.values[i] / leftLargest) / count;
        rightMean += level(right.values[rightOffset * right.columns + i] / rightLargest) / count;
    }
    double product = 0.0;
    double leftPower = 0.0;
    double rightPower = 0.0;
    for (std::size_t i = 0; i < left.values.size(); ++i) {
        const double a = level(left.values[i] / leftLargest) - leftMean;
        const double b = level(right.values[rightOffset * right.columns + i] / rightLargest) - rightMean;
        product += a * b;
        leftPower += a * a;
        rightPower += b * b;
    }
    return product / std::sqrt(leftPower * rightPower);
}

double bestLikeness(const base::Matrix& query, const base::Matrix& reference)
{
    double best = -1.0;
    for (std::size_t offset = 0; offset + query.rows <= reference.rows; ++offset)
        best = std::max(best, likeness(query, reference, offset));
    return best;
}

} // namespace

class AudioPairSourceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<AudioItem> m_items;
    AudioPairSettings m_settings;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    AudioPairSource source() const { return std::move(*AudioPairSource::open(m_items, m_settings)); }

private Q_SLOTS:
    void initTestCase()
    {
        std::filesystem::create_directory(path("cache"));
        std::filesystem::create_directory(path("music"));
        m_settings.cacheFolder = path("cache");
        for (std::uint32_t i = 0; i < 3; ++i) {
            const std::filesystem::path file = path(qPrintable(QStringLiteral("music/%1.wav").arg(i)));
            test::writeWav(file, test::melody(i, 90.0));
            m_items.push_back({file, {}});
        }
    }

    void aSpectrumIsWhatTheTransformGivesWithinAStep()
    {
        features::FeatureSettings settings;
        settings.averagingFactor = RecordedSpectrum::hopsPerFrame;
        const base::Matrix magnitudes = features::averagedCqt(test::melody(4, 15.0), settings);
        const RecordedSpectrum spectrum(magnitudes);
        QCOMPARE(spectrum.frameCount(), magnitudes.rows);
        const float largest = *std::ranges::max_element(magnitudes.values);
        for (std::size_t frame = 0; frame < magnitudes.rows; ++frame) {
            for (std::size_t bin = 0; bin < magnitudes.columns; ++bin) {
                const float relative = magnitudes(frame, bin) / largest;
                if (relative > 1e-4F)
                    QVERIFY(std::abs(std::sqrt(spectrum.power(frame, bin)) / relative - 1.0F) < 0.025F);
            }
        }
    }

    void spectraAreKeptInTheCacheAndDamageIsSeen()
    {
        const auto first = recordedSpectrum(m_items[0].file, path("cache"));
        QVERIFY(first.has_value());
        const auto second = recordedSpectrum(m_items[0].file, path("cache"));
        QCOMPARE(*first, *second);
        QVERIFY(first->write(path("one.spectrum")).has_value());
        QCOMPARE(*RecordedSpectrum::read(path("one.spectrum")), *first);
        std::fstream file(path("one.spectrum"), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(1000);
        file.put('\x55').put('\x56').put('\x57');
        file.close();
        QCOMPARE(RecordedSpectrum::read(path("one.spectrum")).error().code, base::ErrorCode::Corrupt);
        std::filesystem::resize_file(path("one.spectrum"), 500);
        QCOMPARE(RecordedSpectrum::read(path("one.spectrum")).error().code, base::ErrorCode::Corrupt);
        QCOMPARE(RecordedSpectrum::read(path("none")).error().code, base::ErrorCode::FileNotFound);
    }

    void anUnalteredExcerptIsWhatExtractionGives()
    {
        const features::FeatureSettings settings;
        const auto spectrum = recordedSpectrum(m_items[1].file, path("cache"));
        Random random(1);
        const AudioAlteration plain = drawAlteration(0.0, random);
        const Rendition excerpt = alteredExcerpt(*spectrum, 0.0, 30.0, plain, nullptr, settings, random);
        const base::Matrix direct = features::averagedCqt(test::melody(1, 90.0), settings);
        QCOMPARE(excerpt.features.rows, static_cast<std::size_t>(30.0 * settings.averagedFramesPerSecond()));
        QVERIFY(likeness(excerpt.features, direct, 0) > 0.995);
    }

    void aShiftMovesTheBins()
    {
        const auto spectrum = recordedSpectrum(m_items[1].file, path("cache"));
        Random random(1);
        AudioAlteration plain = drawAlteration(0.0, random);
        const base::Matrix original =
            alteredExcerpt(*spectrum, 10.0, 20.0, plain, nullptr, {}, random).features;
        plain.pitchShift = 3.0;
        const base::Matrix shifted =
            alteredExcerpt(*spectrum, 10.0, 20.0, plain, nullptr, {}, random).features;
        for (std::size_t frame = 0; frame < original.rows; ++frame) {
            for (std::size_t bin = 0; bin + 3 < original.columns; ++bin)
                QCOMPARE(shifted(frame, bin + 3), original(frame, bin));
        }
    }

    void pairsAreRepeatableAndAboutTheSamePlace()
    {
        const AudioPairSource pairs = source();
        QCOMPARE(pairs.compositionCount(), std::size_t{3});
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const SampleRequest request{
                .difficulty = 0.0, .seed = seed, .queryMinimum = 6.0, .queryMaximum = 12.0};
            const SamplePair pair = pairs.make(seed % 3, request);
            QCOMPARE(pair.query.features, pairs.make(seed % 3, request).query.features);
            QVERIFY2(bestLikeness(pair.query.features, pair.reference.features) > 0.7,
                     qPrintable(QString::number(bestLikeness(pair.query.features, pair.reference.features))));
        }
    }

    void alteredPairsAreFiniteAndOfTheLengthAskedFor()
    {
        const AudioPairSource pairs = source();
        const double rate = features::FeatureSettings().averagedFramesPerSecond();
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const SamplePair pair = pairs.make(seed % 3, {.difficulty = 1.0, .seed = seed});
            QVERIFY(pair.query.features.rows >= static_cast<std::size_t>(6.0 * rate));
            QVERIFY(pair.query.features.rows <= static_cast<std::size_t>(60.0 * rate));
            QVERIFY(pair.reference.features.rows >= static_cast<std::size_t>(59.0 * rate));
            for (const float value : pair.query.features.values)
                QVERIFY(value >= 0.0F && std::isfinite(value));
        }
    }

    void coversOfOneCliqueAreOneComposition()
    {
        std::vector<AudioItem> items = m_items;
        items[0].clique = items[2].clique = "song";
        const auto pairs = AudioPairSource::open(items, m_settings);
        QVERIFY(pairs.has_value());
        QCOMPARE(pairs->compositionCount(), std::size_t{2});
    }

    void unusableFilesAreSkippedAndNamed()
    {
        std::vector<AudioItem> items = m_items;
        std::ofstream(path("noise.mp3")) << "no sound";
        items.push_back({path("noise.mp3"), {}});
        items.push_back({path("absent.mp3"), {}});
        std::vector<base::Error> skipped;
        const auto pairs = AudioPairSource::open(items, m_settings, &skipped);
        QVERIFY(pairs.has_value());
        QCOMPARE(pairs->compositionCount(), std::size_t{3});
        QCOMPARE(skipped.size(), std::size_t{2});
        QVERIFY(skipped[0].message.contains("noise.mp3"));
        QCOMPARE(AudioPairSource::open({}, m_settings).error().code, base::ErrorCode::EmptyFile);
        AudioPairSettings homeless;
        homeless.cacheFolder = path("nowhere");
        QCOMPARE(AudioPairSource::open(items, homeless).error().code, base::ErrorCode::FileNotFound);
    }

    void listsOfRecordingsAreRead()
    {
        std::ofstream(path("list.csv")) << "file,seconds,clique\nmusic/0.wav,90,a\nmusic/1.wav,90,b\r\n";
        const auto items = readAudioItems(path("list.csv"));
        QVERIFY(items.has_value());
        QCOMPARE(items->size(), std::size_t{2});
        QVERIFY((*items)[1].file == path("music/1.wav"));
        QCOMPARE((*items)[1].clique, std::string("b"));
        std::ofstream(path("bad.csv")) << "name,title\nx,y\n";
        QCOMPARE(readAudioItems(path("bad.csv")).error().code, base::ErrorCode::UnsupportedFormat);
        QCOMPARE(readAudioItems(path("absent.csv")).error().code, base::ErrorCode::FileNotFound);
        const auto found = audioItemsIn(path("music"));
        QCOMPARE(found.size(), std::size_t{3});
        QVERIFY(found[0].file < found[1].file);
    }
};

QTEST_GUILESS_MAIN(AudioPairSourceTest)
#include "audio_pair_source_test.moc"
