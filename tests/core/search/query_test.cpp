// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/search/search_engine.h"
#include "tests/support/shared_data.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace coverscope;

// With the program's own model, on made-up tunes.
class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesEverythingASearchNeeds();
    void regionIsCutOutAndItsTimesAreThoseOfTheFile();
    void clipShorterThanAChunkHasOne();
    void whatIsNoMusicIsNotSearchedFor();
    void unrelatedMusicIsNoMoreAlikeForSharedPauses_data();
    void unrelatedMusicIsNoMoreAlikeForSharedPauses();
    void failuresNameTheFile();
    void cancelledPreparationSaysSo();
    void comparisonFindsTheStretchTheKeyAndTheTempo();

private:
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::shared_ptr<const search::Query> prepare(const char* name, const search::QueryOptions& options = {})
    {
        auto query = search::prepareQuery(file(name), *m_embedder, options);
        if (!query)
            qFatal("%s", qPrintable(query.error().message));
        return *query;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<model::Embedder> m_embedder;
};

void QueryTest::initTestCase()
{
    auto embedder = model::Embedder::load(test::sourceFile("resources/model/coverscope.safetensors"),
                                          model::DevicePreference::Cpu);
    QVERIFY2(embedder.has_value(), qPrintable(embedder ? QString() : embedder.error().message));
    m_embedder = std::move(*embedder);
    test::writeWav(file("tune.wav"), test::melody(1, 60.0));
    test::writeWav(file("cover.wav"), test::melody(1, 60.0, 2, 1.1));
    test::writeWav(file("short.wav"), test::melody(1, 8.0));
    test::writeWav(file("click.wav"), test::melody(1, 0.3));
    test::writeWav(file("silence.wav"), std::vector<float>(22050 * 5, 0.0F));
}

void QueryTest::carriesEverythingASearchNeeds()
{
    const auto query = prepare("tune.wav");
    QVERIFY(query->file == file("tune.wav"));
    QVERIFY(std::abs(query->range.start) < 1e-9 && std::abs(query->range.end - 60.0) < 0.1);
    QVERIFY(std::abs(query->fileDuration - 60.0) < 0.1);
    QCOMPARE(query->chunks.size(), query->embeddings.rows);
    QVERIFY(query->chunks.size() >= 5);
    QCOMPARE(query->model.hash, m_embedder->info().hash);
    QCOMPARE(query->averagedFrames.columns, std::size_t{84});
    QVERIFY(std::abs(static_cast<double>(query->averagedFrames.rows) / query->framesPerSecond - 60.0) < 1.0);
    QVERIFY(query->decodeMilliseconds > 0.0 && query->cqtMilliseconds > 0.0 &&
            query->inferenceMilliseconds > 0.0);
    for (std::size_t k = 0; k < query->embeddings.rows; ++k) {
        double square = 0.0;
        for (const float value : query->embeddings.row(k))
            square += static_cast<double>(value) * value;
        QVERIFY(std::abs(square - 1.0) < 1e-3);
    }
    search::QueryOptions finer;
    finer.chunkHop = 5.0;
    QVERIFY(prepare("tune.wav", finer)->chunks.size() > query->chunks.size() + 3);
}

void QueryTest::regionIsCutOutAndItsTimesAreThoseOfTheFile()
{
    search::QueryOptions options;
    options.range = base::TimeRange{20.0, 50.0};
    const auto clip = prepare("tune.wav", options);
    QVERIFY(std::abs(clip->range.start - 20.0) < 0.01 && std::abs(clip->range.end - 50.0) < 0.1);
    const auto whole = prepare("tune.wav");
    const auto match = search::compare(*clip, *whole);
    QVERIFY(match.has_value());
    QVERIFY(match->score > 0.7F);
    const search::MatchSegment& segment = match->evidence->segment;
    QVERIFY(std::abs(segment.query.start - 20.0) < 0.1);
    QVERIFY2(std::abs(segment.track.start - 20.0) < 1.0, qPrintable(QString::number(segment.track.start)));
    QVERIFY2(std::abs(segment.track.end - segment.query.end) < 1.0,
             qPrintable(QString::number(segment.track.end)));
}

void QueryTest::clipShorterThanAChunkHasOne()
{
    const auto query = prepare("short.wav");
    QCOMPARE(query->chunks.size(), std::size_t{1});
    QVERIFY(std::abs(query->chunks.front().time.end - 8.0) < 0.6);
}

void QueryTest::whatIsNoMusicIsNotSearchedFor()
{
    std::vector<float> samples = test::noise(3, 40.0);
    const std::vector<float> tune = test::melody(1, 30.0);
    samples.insert(samples.end(), tune.begin(), tune.end());
    samples.resize(samples.size() + std::size_t{22050} * 60, 0.0F);
    test::writeWav(file("in_part.wav"), samples);
    const auto query = prepare("in_part.wav");
    QVERIFY2(query->range.start > 29.0 && query->range.start < 41.0,
             qPrintable(QString::number(query->range.start)));
    QVERIFY2(query->range.end > 69.0 && query->range.end < 81.0,
             qPrintable(QString::number(query->range.end)));
    QCOMPARE(query->embeddings.rows, query->chunks.size());
    QVERIFY(std::abs(query->range.length() * query->framesPerSecond -
                     static_cast<double>(query->averagedFrames.rows)) <= 1.0);
    QVERIFY(query->fineFrames.rows / query->phaseCount == query->averagedFrames.rows);

    test::writeWav(file("noise.wav"), test::noise(4, 30.0));
    const auto none = search::prepareQuery(file("noise.wav"), *m_embedder);
    QCOMPARE(none.error().code, base::ErrorCode::Silent);
    QVERIFY(none.error().message.contains("noise.wav"));
}

void QueryTest::unrelatedMusicIsNoMoreAlikeForSharedPauses_data()
{
    QTest::addColumn<std::vector<float>>("pause");
    QTest::newRow("silence") << std::vector<float>(std::size_t{22050} * 120, 0.0F);
    QTest::newRow("dither") << test::noise(5, 120.0, 22050, 0.0001);
    QTest::newRow("noise") << test::noise(6, 120.0);
    QTest::newRow("tone") << test::sine(100.0, 120.0);
}

void QueryTest::unrelatedMusicIsNoMoreAlikeForSharedPauses()
{
    QFETCH(std::vector<float>, pause);
    const auto withPause = [&](const char* name, std::uint32_t seed) {
        std::vector<float> samples = test::melody(seed, 40.0);
        samples.insert(samples.end(), pause.begin(), pause.end());
        test::writeWav(file(name), samples);
        return prepare(name);
    };
    test::writeWav(file("one.wav"), test::melody(21, 40.0));
    test::writeWav(file("two.wav"), test::melody(22, 40.0));
    const auto plain = search::compare(*prepare("one.wav"), *prepare("two.wav"));
    const auto paused = search::compare(*withPause("one_paused.wav", 21), *withPause("two_paused.wav", 22));
    QVERIFY(plain.has_value() && paused.has_value());
    QVERIFY2(paused->probability <= plain->probability + 0.1,
             qPrintable(QStringLiteral("%1 against %2").arg(paused->probability).arg(plain->probability)));
}

void QueryTest::failuresNameTheFile()
{
    const auto failure = [this](const char* name) {
        const auto query = search::prepareQuery(file(name), *m_embedder);
        return query ? base::Error{} : query.error();
    };
    QCOMPARE(failure("none.wav").code, base::ErrorCode::FileNotFound);
    QVERIFY(failure("none.wav").message.contains(QStringLiteral("none.wav")));
    QCOMPARE(failure("click.wav").code, base::ErrorCode::TooShort);
    QCOMPARE(failure("silence.wav").code, base::ErrorCode::Silent);
}

void QueryTest::cancelledPreparationSaysSo()
{
    base::CancellationSource source;
    source.cancel();
    const auto query = search::prepareQuery(file("tune.wav"), *m_embedder, {}, source.token());
    QVERIFY(!query.has_value());
    QCOMPARE(query.error().code, base::ErrorCode::Cancelled);
}

void QueryTest::comparisonFindsTheStretchTheKeyAndTheTempo()
{
    search::QueryOptions options;
    options.range = base::TimeRange{22.0, 52.0};
    const auto clip = prepare("tune.wav", options);
    const auto match = search::compare(*clip, *prepare("cover.wav"));
    QVERIFY(match.has_value());
    QCOMPARE(match->keyShift, std::optional<int>(2));
    QVERIFY(match->tempoRatio.has_value());
    QVERIFY2(std::abs(*match->tempoRatio / 1.1 - 1.0) < 0.03,
             qPrintable(QString::number(*match->tempoRatio)));
    // 22 s of the tune are 20 s of the faster cover.
    const search::MatchSegment& segment = match->evidence->segment;
    QVERIFY2(std::abs(segment.track.start - segment.query.start / 1.1) < 1.5,
             qPrintable(QStringLiteral("%1 -> %2").arg(segment.query.start).arg(segment.track.start)));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
