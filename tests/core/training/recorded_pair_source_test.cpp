// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/averaging.h"
#include "core/notes/track_features.h"
#include "core/training/pairs/recorded_pair_source.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace coverscope;
using namespace coverscope::training;

namespace {

// The network's raster over notes.
features::FeatureSettings noteSettings()
{
    features::FeatureSettings settings;
    settings.frontEnd = features::FrontEnd::Notes;
    settings.cqt.hopLength = RecordedNotes::hopLength;
    settings.averagingFactor = 5;
    settings.compression = features::Compression::Root;
    return settings;
}

// Cosine of two equally large matrices.
double likeness(const base::Matrix& left, const base::Matrix& right, std::size_t rightOffset)
{
    double product = 0.0;
    double leftPower = 1e-12;
    double rightPower = 1e-12;
    for (std::size_t i = 0; i < left.values.size(); ++i) {
        const double a = left.values[i];
        const double b = right.values[rightOffset * right.columns + i];
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

class RecordedPairSourceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<RecordedItem> m_items;
    RecordedPairSettings m_settings;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    RecordedPairSource source() const { return std::move(*RecordedPairSource::open(m_items, m_settings)); }

private Q_SLOTS:
    void initTestCase()
    {
        std::filesystem::create_directory(path("cache"));
        std::filesystem::create_directory(path("music"));
        m_settings.features = noteSettings();
        m_settings.cacheFolder = path("cache");
        for (std::uint32_t i = 0; i < 3; ++i) {
            const std::filesystem::path file = path(qPrintable(QStringLiteral("music/%1.wav").arg(i)));
            test::writeWav(file, test::melody(i, 90.0));
            m_items.push_back({file, {}});
        }
    }

    void notesAreKeptWithinHalfAStep()
    {
        const base::Matrix heard = *notes::framesFrom(test::melody(4, 15.0), noteSettings());
        const RecordedNotes recorded(heard);
        QCOMPARE(recorded.frameCount(), heard.rows);
        QCOMPARE(recorded.binCount(), heard.columns);
        for (std::size_t frame = 0; frame < heard.rows; ++frame) {
            for (std::size_t bin = 0; bin < heard.columns; ++bin)
                QVERIFY(std::abs(recorded.value(frame, bin) - heard(frame, bin)) <= 0.5F / 255.0F + 1e-6F);
        }
    }

    void notesAreKeptInTheCacheAndDamageIsSeen()
    {
        const auto first = recordedNotes(m_items[0].file, path("cache"));
        QVERIFY(first.has_value());
        const auto second = recordedNotes(m_items[0].file, path("cache"));
        QCOMPARE(*first, *second);
        QVERIFY(first->write(path("one.notes")).has_value());
        QCOMPARE(*RecordedNotes::read(path("one.notes")), *first);
        std::fstream file(path("one.notes"), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(1000);
        file.put('\x55').put('\x56').put('\x57');
        file.close();
        QCOMPARE(RecordedNotes::read(path("one.notes")).error().code, base::ErrorCode::Corrupt);
        std::filesystem::resize_file(path("one.notes"), 500);
        QCOMPARE(RecordedNotes::read(path("one.notes")).error().code, base::ErrorCode::Corrupt);
        QCOMPARE(RecordedNotes::read(path("none")).error().code, base::ErrorCode::FileNotFound);
    }

    void anUnalteredExcerptIsWhatExtractionGives()
    {
        const features::FeatureSettings settings = noteSettings();
        const auto recorded = recordedNotes(m_items[1].file, path("cache"));
        Random random(1);
        const RecordedAlteration plain = drawAlteration(0.0, random);
        const Rendition excerpt = alteredExcerpt(*recorded, 0.0, 30.0, plain, nullptr, settings, random);
        const base::Matrix direct =
            features::averagedFrames(*notes::framesFrom(test::melody(1, 90.0), settings), settings);
        QCOMPARE(excerpt.features.rows, static_cast<std::size_t>(30.0 * settings.averagedFramesPerSecond()));
        QVERIFY(likeness(excerpt.features, direct, 0) > 0.995);
    }

    void aTranspositionMovesTheNotes()
    {
        const auto recorded = recordedNotes(m_items[1].file, path("cache"));
        Random random(1);
        RecordedAlteration plain;
        const base::Matrix original =
            alteredExcerpt(*recorded, 10.0, 20.0, plain, nullptr, noteSettings(), random).features;
        QVERIFY(std::ranges::max(original.values) > 0.1F);
        plain.transposition = 3;
        const base::Matrix shifted =
            alteredExcerpt(*recorded, 10.0, 20.0, plain, nullptr, noteSettings(), random).features;
        for (std::size_t frame = 0; frame < original.rows; ++frame) {
            for (std::size_t bin = 0; bin + 3 < original.columns; ++bin)
                QCOMPARE(shifted(frame, bin + 3), original(frame, bin));
        }
    }

    void aFasterCopyIsTheSameMusicInLessTime()
    {
        const auto recorded = recordedNotes(m_items[1].file, path("cache"));
        Random random(1);
        RecordedAlteration faster;
        faster.tempoRatio = 2.0;
        const base::Matrix half =
            alteredExcerpt(*recorded, 0.0, 20.0, faster, nullptr, noteSettings(), random).features;
        const base::Matrix whole =
            alteredExcerpt(*recorded, 0.0, 40.0, {}, nullptr, noteSettings(), random).features;
        base::Matrix everySecond(half.rows, half.columns);
        for (std::size_t frame = 0; frame < half.rows; ++frame) {
            for (std::size_t bin = 0; bin < half.columns; ++bin)
                everySecond(frame, bin) = 0.5F * (whole(2 * frame, bin) + whole(2 * frame + 1, bin));
        }
        QVERIFY(likeness(half, everySecond, 0) > 0.98);
    }

    void whatIsHeardBadlyIsLessAndBeginsHigher()
    {
        const auto recorded = recordedNotes(m_items[1].file, path("cache"));
        Random random(1);
        RecordedAlteration bad;
        bad.certainty = 0.6;
        bad.threshold = 0.05;
        bad.lowestBin = 38;
        const base::Matrix original =
            alteredExcerpt(*recorded, 0.0, 30.0, {}, nullptr, noteSettings(), random).features;
        const base::Matrix heard =
            alteredExcerpt(*recorded, 0.0, 30.0, bad, nullptr, noteSettings(), random).features;
        for (std::size_t i = 0; i < heard.values.size(); ++i)
            QVERIFY(heard.values[i] <= 0.6F * original.values[i] + 1e-6F);
        for (std::size_t frame = 0; frame < heard.rows; ++frame) {
            for (std::size_t bin = 0; bin < 20; ++bin)
                QCOMPARE(heard(frame, bin), 0.0F);
        }
    }

    void otherMusicIsHeardUnderneath()
    {
        const auto recorded = recordedNotes(m_items[1].file, path("cache"));
        const auto other = recordedNotes(m_items[2].file, path("cache"));
        Random random(1);
        RecordedAlteration mixed;
        mixed.mixLevel = 0.8;
        const base::Matrix alone =
            alteredExcerpt(*recorded, 0.0, 30.0, {}, nullptr, noteSettings(), random).features;
        const base::Matrix together =
            alteredExcerpt(*recorded, 0.0, 30.0, mixed, &*other, noteSettings(), random).features;
        double added = 0.0;
        for (std::size_t i = 0; i < alone.values.size(); ++i) {
            QVERIFY(together.values[i] >= alone.values[i]);
            added += together.values[i] - alone.values[i];
        }
        QVERIFY(added > 0.0);
    }

    void aFrontEndThatDoesNotHearNotesIsRefused()
    {
        RecordedPairSettings settings = m_settings;
        settings.features.frontEnd = features::FrontEnd::ConstantQ;
        QCOMPARE(RecordedPairSource::open(m_items, settings).error().code, base::ErrorCode::InvalidArgument);
    }

    void pairsAreRepeatableAndAboutTheSamePlace()
    {
        const RecordedPairSource pairs = source();
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
        const RecordedPairSource pairs = source();
        const double rate = noteSettings().averagedFramesPerSecond();
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
        std::vector<RecordedItem> items = m_items;
        items[0].clique = items[2].clique = "song";
        const auto pairs = RecordedPairSource::open(items, m_settings);
        QVERIFY(pairs.has_value());
        QCOMPARE(pairs->compositionCount(), std::size_t{2});
    }

    void unusableFilesAreSkippedAndNamed()
    {
        std::vector<RecordedItem> items = m_items;
        std::ofstream(path("noise.mp3")) << "no sound";
        items.push_back({path("noise.mp3"), {}});
        items.push_back({path("absent.mp3"), {}});
        std::vector<base::Error> skipped;
        const auto pairs = RecordedPairSource::open(items, m_settings, &skipped);
        QVERIFY(pairs.has_value());
        QCOMPARE(pairs->compositionCount(), std::size_t{3});
        QCOMPARE(skipped.size(), std::size_t{2});
        QVERIFY(skipped[0].message.contains("noise.mp3"));
        QCOMPARE(RecordedPairSource::open({}, m_settings).error().code, base::ErrorCode::EmptyFile);
        RecordedPairSettings homeless = m_settings;
        homeless.cacheFolder = path("nowhere");
        QCOMPARE(RecordedPairSource::open(items, homeless).error().code, base::ErrorCode::FileNotFound);
    }

    void listsOfRecordingsAreRead()
    {
        std::ofstream(path("list.csv")) << "file,seconds,clique\nmusic/0.wav,90,a\nmusic/1.wav,90,b\r\n";
        const auto items = readRecordedItems(path("list.csv"));
        QVERIFY(items.has_value());
        QCOMPARE(items->size(), std::size_t{2});
        QVERIFY((*items)[1].file == path("music/1.wav"));
        QCOMPARE((*items)[1].clique, std::string("b"));
        std::ofstream(path("bad.csv")) << "name,title\nx,y\n";
        QCOMPARE(readRecordedItems(path("bad.csv")).error().code, base::ErrorCode::UnsupportedFormat);
        QCOMPARE(readRecordedItems(path("absent.csv")).error().code, base::ErrorCode::FileNotFound);
        const auto found = recordedItemsIn(path("music"));
        QCOMPARE(found.size(), std::size_t{3});
        QVERIFY(found[0].file < found[1].file);
    }
};

QTEST_GUILESS_MAIN(RecordedPairSourceTest)
#include "recorded_pair_source_test.moc"
