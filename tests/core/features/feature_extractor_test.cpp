// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_extractor.h"

#include "core/base/path_text.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>

using namespace coverscope;
using namespace coverscope::features;

class FeatureExtractorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void framesAreMeansOfWholeGroups()
    {
        const FeatureSettings settings;
        const auto signal = test::melody(1, 5.0);
        const base::Matrix frames = cqtMagnitudes(signal);
        const base::Matrix averaged = averagedCqt(signal, settings);
        QCOMPARE(frames.rows, std::size_t(216));
        QCOMPARE(averaged.rows, std::size_t(10));
        for (std::size_t group = 0; group < averaged.rows; ++group) {
            for (std::size_t bin = 0; bin < 84; ++bin) {
                double mean = 0.0;
                for (std::size_t frame = 20 * group; frame < 20 * group + 20; ++frame)
                    mean += frames(frame, bin) / 20.0;
                QVERIFY(std::abs(averaged(group, bin) - mean) < 1e-6);
            }
        }
    }

    void anIncompleteGroupCountsOnlyWhereItIsAllThereIs()
    {
        const auto signal = test::melody(2, 0.3);
        const base::Matrix frames = cqtMagnitudes(signal);
        QVERIFY(frames.rows < 20);
        const base::Matrix averaged = averagedCqt(signal, {});
        QCOMPARE(averaged.rows, std::size_t(1));
        double mean = 0.0;
        for (std::size_t frame = 0; frame < frames.rows; ++frame)
            mean += frames(frame, 30) / static_cast<double>(frames.rows);
        QVERIFY(std::abs(averaged(0, 30) - mean) < 1e-6);
    }

    void anyBlockSizeGivesTheSame()
    {
        const auto signal = test::melody(3, 4.0);
        const base::Matrix whole = averagedCqt(signal, {});
        FeatureExtractor extractor{FeatureSettings()};
        for (std::size_t first = 0; first < signal.size(); first += 1001)
            extractor.push(
                std::span(signal).subspan(first, std::min<std::size_t>(1001, signal.size() - first)));
        const base::Matrix blocks = extractor.finish();
        QCOMPARE(blocks.rows, whole.rows);
        for (std::size_t i = 0; i < whole.values.size(); ++i)
            QVERIFY(std::abs(blocks.values[i] - whole.values[i]) < 1e-6F);
    }

    void aFileGivesTheFeaturesOfItsSound()
    {
        const auto signal = test::melody(4, 6.0);
        test::writeWav(file("melody.wav"), signal);
        base::Progress last;
        const auto features = extractFeatures(file("melody.wav"), {}, {}, {},
                                              [&last](const base::Progress& progress) { last = progress; });
        QVERIFY(features);
        const base::Matrix expected = averagedCqt(signal, {});
        QCOMPARE(features->frames.rows, expected.rows);
        for (std::size_t i = 0; i < expected.values.size(); ++i)
            QVERIFY(std::abs(features->frames.values[i] - expected.values[i]) < 1e-3F);
        QCOMPARE(features->duration, 6.0);
        QCOMPARE(features->offset, 0.0);
        QCOMPARE(features->info.sampleRate, 22050);
        QVERIFY(features->peak > 0.2 && features->peak <= 1.0);
        QVERIFY(features->decodeMilliseconds > 0.0 && features->cqtMilliseconds > 0.0);
        QCOMPARE(last.done, 6.0);
        QCOMPARE(last.total, 6.0);
    }

    void aRangeGivesTheFeaturesOfThatStretch()
    {
        const auto signal = test::melody(5, 6.0);
        test::writeWav(file("range.wav"), signal);
        const auto features = extractFeatures(file("range.wav"), {}, base::TimeRange{2.0, 5.0});
        QVERIFY(features);
        const base::Matrix expected = averagedCqt(std::span(signal).subspan(44100, 66150), {});
        QCOMPARE(features->frames.rows, expected.rows);
        for (std::size_t i = 0; i < expected.values.size(); ++i)
            QVERIFY(std::abs(features->frames.values[i] - expected.values[i]) < 1e-3F);
        QCOMPARE(features->duration, 3.0);
        QCOMPARE(features->offset, 2.0);
    }

    void tooLittleSoundIsRefused()
    {
        test::writeWav(file("short.wav"), test::melody(6, 0.3));
        const auto features = extractFeatures(file("short.wav"), {});
        QVERIFY(!features);
        QCOMPARE(features.error().code, base::ErrorCode::TooShort);
        QVERIFY(features.error().message.contains(base::displayPath(file("short.wav"))));
        QVERIFY(features.error().message.contains(QStringLiteral("0.3")));

        test::writeWav(file("long.wav"), test::melody(6, 5.0));
        QCOMPARE(extractFeatures(file("long.wav"), {}, base::TimeRange{4.5, 9.0}).error().code,
                 base::ErrorCode::TooShort);
        QCOMPARE(extractFeatures(file("long.wav"), {}, base::TimeRange{70.0, 90.0}).error().code,
                 base::ErrorCode::TooShort);
    }

    void silenceIsRefused()
    {
        test::writeWav(file("silence.wav"), std::vector<float>(3 * 22050, 0.0F));
        const auto features = extractFeatures(file("silence.wav"), {});
        QVERIFY(!features);
        QCOMPARE(features.error().code, base::ErrorCode::Silent);
        QVERIFY(features.error().message.contains(base::displayPath(file("silence.wav"))));

        test::writeWav(file("soft.wav"), test::sine(440.0, 3.0, 22050, 0.002)); // -54 dBFS is sound
        QVERIFY(extractFeatures(file("soft.wav"), {}));
    }

    void theDecodersErrorsComeThrough()
    {
        QCOMPARE(extractFeatures(file("missing.wav"), {}).error().code, base::ErrorCode::FileNotFound);
    }

    void aSetTokenStopsIt()
    {
        test::writeWav(file("cancel.wav"), test::sine(440.0, 60.0));
        base::CancellationSource source;
        const auto features = extractFeatures(file("cancel.wav"), {}, {}, source.token(),
                                              [&source](const base::Progress& progress) {
                                                  QVERIFY(progress.done < 2.0);
                                                  source.cancel();
                                              });
        QVERIFY(!features);
        QCOMPARE(features.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(FeatureExtractorTest)
#include "feature_extractor_test.moc"
