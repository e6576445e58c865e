// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ordered_pool.h"

#include <QtTest>

#include <atomic>
#include <random>
#include <string>

using namespace coverscope;

class OrderedPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productsComeInOrderWhateverTheirTimesAre();
    void neverRunsFurtherAheadThanTheLead();
    void nothingToDoGivesNothing();
    void cancellationEndsTheWait();
    void destructionStopsWorkUnderWay();
};

void OrderedPoolTest::productsComeInOrderWhateverTheirTimesAre()
{
    library::OrderedPool<std::string> pool(200, 4, 9, [](std::size_t k, const base::CancellationToken&) {
        std::this_thread::sleep_for(std::chrono::microseconds((k * 7919) % 500));
        return std::to_string(k);
    });
    for (std::size_t k = 0; k < 200; ++k)
        QCOMPARE(pool.take({}).value(), std::to_string(k));
    QVERIFY(!pool.take({}).has_value());
}

void OrderedPoolTest::neverRunsFurtherAheadThanTheLead()
{
    std::atomic<std::size_t> taken = 0;
    std::atomic<std::size_t> furthest = 0;
    {
        library::OrderedPool<std::size_t> pool(60, 3, 5, [&](std::size_t k, const base::CancellationToken&) {
            const std::size_t ahead = k - std::min<std::size_t>(k, taken);
            std::size_t before = furthest;
            while (ahead > before && !furthest.compare_exchange_weak(before, ahead)) {
            }
            return k;
        });
        for (std::size_t k = 0; k < 60; ++k) {
            std::this_thread::sleep_for(std::chrono::microseconds(300));
            QCOMPARE(pool.take({}).value(), k);
            taken = k + 1;
        }
    }
    // `taken` is raised just after take() has made room: one more than the lead can be seen.
    QVERIFY2(furthest <= 5, qPrintable(QString::number(furthest)));
    QVERIFY(furthest >= 1);
}

void OrderedPoolTest::nothingToDoGivesNothing()
{
    library::OrderedPool<int> pool(0, 4, 4, [](std::size_t, const base::CancellationToken&) { return 1; });
    QVERIFY(!pool.take({}).has_value());
}

void OrderedPoolTest::cancellationEndsTheWait()
{
    base::CancellationSource source;
    int waits = 0;
    library::OrderedPool<int> pool(1, 1, 1, [](std::size_t, const base::CancellationToken& stop) {
        while (!stop.isCancelled())
            std::this_thread::yield();
        return 1;
    });
    const auto product = pool.take(source.token(), [&] {
        if (++waits == 2)
            source.cancel();
    });
    QVERIFY(!product.has_value());
    QCOMPARE(waits, 2);
}

void OrderedPoolTest::destructionStopsWorkUnderWay()
{
    std::atomic<int> stopped = 0;
    {
        library::OrderedPool<int> pool(10, 2, 4, [&](std::size_t, const base::CancellationToken& stop) {
            while (!stop.isCancelled())
                std::this_thread::yield();
            ++stopped;
            return 1;
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    QVERIFY(stopped <= 2); // no further item was begun
}

QTEST_GUILESS_MAIN(OrderedPoolTest)
#include "ordered_pool_test.moc"
