// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/partner_lists.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>
#include <vector>

using namespace coverscope::cover_map;

namespace {

std::vector<ScoredPair> allPairs(std::uint32_t trackCount)
{
    std::mt19937 generator(5);
    std::vector<ScoredPair> pairs;
    for (std::uint32_t a = 0; a < trackCount; ++a) {
        for (std::uint32_t b = a + 1; b < trackCount; ++b)
            pairs.push_back({a, b, static_cast<float>(generator() % 50) / 50.0F}); // with ties
    }
    return pairs;
}

using Key = std::tuple<std::uint32_t, std::uint32_t>;

} // namespace

class PartnerListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAPairThatEitherSideWants()
    {
        PartnerLists lists(4, 1);
        lists.offer({0, 1, 0.9F});
        lists.offer({0, 2, 0.8F}); // not the best of 0, but of 2
        lists.offer({1, 2, 0.7F}); // of neither
        const std::vector<ScoredPair> expected = {{0, 1, 0.9F}, {0, 2, 0.8F}};
        QCOMPARE(lists.all(), expected);
        QCOMPARE(lists.leastScore(0), 0.9F);
        QVERIFY(lists.leastScore(3) < -1.0F);
    }

    void theOrderOfOffersDoesNotMatter()
    {
        constexpr std::uint32_t trackCount = 30;
        auto pairs = allPairs(trackCount);
        PartnerLists ascending(trackCount, 3);
        for (const ScoredPair& pair : pairs)
            ascending.offer(pair);
        std::shuffle(pairs.begin(), pairs.end(), std::mt19937(9));
        PartnerLists shuffled(trackCount, 3);
        for (const ScoredPair& pair : pairs)
            shuffled.offer(pair);
        QCOMPARE(shuffled.all(), ascending.all());
        QVERIFY(ascending.all().size() < pairs.size());
    }

    void changesAddUpToWhatIsKept()
    {
        constexpr std::uint32_t trackCount = 30;
        PartnerLists lists(trackCount, 2);
        std::set<Key> kept;
        std::size_t dropped = 0;
        std::size_t offered = 0;
        for (const ScoredPair& pair : allPairs(trackCount)) {
            lists.offer(pair);
            if (++offered % 50 != 0)
                continue;
            const auto changes = lists.takeChanges();
            for (const ScoredPair& added : changes.added)
                QVERIFY(kept.emplace(added.shorter, added.longer).second);
            for (const ScoredPair& gone : changes.dropped)
                QCOMPARE(kept.erase({gone.shorter, gone.longer}), std::size_t{1});
            dropped += changes.dropped.size();
        }
        for (const ScoredPair& added : lists.takeChanges().added)
            kept.emplace(added.shorter, added.longer);
        QVERIFY(dropped > 0);
        std::set<Key> expected;
        for (const ScoredPair& pair : lists.all())
            expected.emplace(pair.shorter, pair.longer);
        QVERIFY(kept.size() >= expected.size()); // the last changes may have dropped some
        QVERIFY(std::includes(kept.begin(), kept.end(), expected.begin(), expected.end()));
    }
};

QTEST_GUILESS_MAIN(PartnerListsTest)
#include "partner_lists_test.moc"
