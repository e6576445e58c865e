// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_alignment.h"
#include "core/training/notes/composition_merge.h"
#include "core/training/rendition/rendition_random.h"

#include <QTest>

#include <array>
#include <cmath>
#include <thread>

using namespace coverscope;
using namespace coverscope::training;

namespace {

// A melody of random notes over random triads, one of each a second; `tempo` and `transposition` change the
// performance, `intro` puts that many seconds of other music in front.
Arrangement performance(std::uint64_t seed, double tempo = 1.0, int transposition = 0, int intro = 0)
{
    Arrangement arrangement;
    arrangement.start = 0.0;
    double time = 0.0;
    const auto add = [&](int pitch, double seconds) {
        arrangement.notes.push_back(
            {static_cast<std::uint32_t>(std::lround(time * CompactNote::ticksPerSecond)),
             static_cast<std::uint16_t>(std::lround(seconds * CompactNote::ticksPerSecond)),
             static_cast<std::uint8_t>(pitch), 100});
    };
    const auto play = [&](Random random, int count) {
        for (int second = 0; second < count; ++second) {
            const int root = random.integer(48, 59) + transposition;
            add(random.integer(60, 71) + transposition, 1.0 / tempo);
            for (const int step : {0, 4, 7})
                add(root + step, 1.0 / tempo);
            time += 1.0 / tempo;
        }
    };
    play(Random(seed + 1000), intro);
    play(Random(seed), 90);
    arrangement.end = time;
    CompositionPart part;
    part.noteCount = static_cast<std::uint32_t>(arrangement.notes.size());
    arrangement.parts.push_back(part);
    return arrangement;
}

} // namespace

class CompositionAlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPieceIsANearCopyOfItself()
    {
        const auto alignment = alignArrangements(performance(1), performance(1));
        QVERIFY(alignment.isNearCopy());
        QVERIFY(std::abs(alignment.toSecond(40.0) - 40.0) < 0.01);
        QVERIFY(alignment.firstRange().length() > 85.0);
    }

    void otherKeysAndAnIntroductionAreSeenThrough()
    {
        const auto alignment = alignArrangements(performance(2), performance(2, 1.0, 5, 20));
        QVERIFY2(alignment.isSameMusic(), qPrintable(QString::number(alignment.similarity)));
        QVERIFY(std::abs(alignment.toSecond(10.0) - 30.0) < 1.5);
        QVERIFY(std::abs(alignment.toSecond(80.0) - 100.0) < 1.5);
    }

    void anotherTempoIsFollowed()
    {
        const auto alignment = alignArrangements(performance(3), performance(3, 0.75));
        QVERIFY2(alignment.isSameMusic(), qPrintable(QString::number(alignment.similarity)));
        QVERIFY(std::abs(alignment.toSecond(60.0) - 80.0) < 3.0);
    }

    void otherMusicIsNotTheSameMusic()
    {
        for (std::uint64_t seed = 10; seed < 20; ++seed) {
            const auto alignment = alignArrangements(performance(seed), performance(seed + 50));
            QVERIFY2(!alignment.isSameMusic(), qPrintable(QString::number(alignment.similarity)));
        }
    }

    void placesBesideThePathGoStraightOn()
    {
        ArrangementAlignment alignment;
        QCOMPARE(alignment.toSecond(7.0), 7.0);
        alignment.path = {{10.0F, 20.0F}, {20.0F, 40.0F}};
        QCOMPARE(alignment.toSecond(5.0), 15.0);
        QCOMPARE(alignment.toSecond(15.0), 30.0);
        QCOMPARE(alignment.toSecond(25.0), 45.0);
    }

    void oneTitleOfTwoArtistsIsMergedIfItIsTheSameMusic()
    {
        std::vector<Arrangement> arrangements{performance(1), performance(1, 0.9, 4), performance(7),
                                              performance(1)};
        arrangements[3].isTune = true;
        std::vector<Composition> compositions{{"a/one", "one", {0}},
                                              {"b/one", "one", {1}},
                                              {"c/one", "one", {2}},
                                              {"d/two", "two", {0}},
                                              {"tune/one", "one", {3}}};
        QCOMPARE(mergeSameMusic(compositions, arrangements), std::size_t{1});
        QCOMPARE(compositions.size(), std::size_t{4});
        QCOMPARE(compositions[0].arrangements, (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(compositions[1].key, std::string("c/one"));
    }

    void theCacheGivesTheSameToAllThreads()
    {
        AlignmentCache cache;
        const Arrangement first = performance(1);
        const Arrangement second = performance(1, 1.0, 2);
        std::array<std::shared_ptr<const ArrangementAlignment>, 4> seen;
        {
            std::vector<std::jthread> threads;
            for (auto& alignment : seen)
                threads.emplace_back([&] { alignment = cache.get(0, first, 1, second); });
        }
        for (const auto& alignment : seen)
            QCOMPARE(alignment.get(), cache.get(0, first, 1, second).get());
        QVERIFY(cache.get(1, second, 0, first) != seen[0]);
    }
};

QTEST_GUILESS_MAIN(CompositionAlignmentTest)
#include "composition_alignment_test.moc"
