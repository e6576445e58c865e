// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/packet_clock.h"

#include <QtTest/QtTest>

#include <functional>
#include <vector>

using namespace coverscope;
using namespace coverscope::audio;

// Packets of 20 ms with a time base of milliseconds.
class PacketClockTest : public QObject
{
    Q_OBJECT

    using Stamps = std::vector<std::int64_t>;
    static constexpr std::int64_t packetLength = 20;
    static constexpr std::int64_t none = AV_NOPTS_VALUE;

    static FfmpegHandle<AVPacket> packet(std::int64_t stamp, std::int64_t duration)
    {
        FfmpegHandle<AVPacket> made(av_packet_alloc());
        made->pts = made->dts = stamp;
        made->duration = duration;
        return made;
    }

    static Stamps onTheClock(PacketClock& clock, const Stamps& stamps, std::int64_t duration = packetLength)
    {
        Stamps result;
        const auto take = [&] {
            while (const auto popped = clock.pop())
                result.push_back(popped->pts);
        };
        for (const std::int64_t stamp : stamps) {
            clock.push(packet(stamp, duration));
            take();
        }
        clock.finish();
        take();
        return result;
    }

    // `count` stamps, 20 ms apart, with what `shift` adds to the n-th.
    static Stamps stamps(
        int count, const std::function<std::int64_t(int)>& shift = [](int) { return 0; })
    {
        Stamps result;
        for (int n = 0; n < count; ++n)
            result.push_back(n * packetLength + shift(n));
        return result;
    }

    static PacketClock::Rules rules() { return {.timeBase = {1, 1000}, .longestGap = 3600.0}; }

private Q_SLOTS:
    void whatAPlayerFollowsIsLeft_data()
    {
        QTest::addColumn<std::vector<std::int64_t>>("given");
        QTest::newRow("even") << stamps(200);
        QTest::newRow("beginning anywhere") << stamps(200, [](int) { return 123'456; });
        QTest::newRow("trembling") << stamps(200, [](int n) { return n * 37 % 80; });
        QTest::newRow("a gap") << stamps(200, [](int n) { return n < 100 ? 0 : 5000; });
        QTest::newRow("two gaps") << stamps(300, [](int n) { return n / 100 * 300; });
        QTest::newRow("half an hour") << stamps(200, [](int n) { return n < 100 ? 0 : 1'800'000; });
        QTest::newRow("a gap at the end") << stamps(110, [](int n) { return n < 105 ? 0 : 5000; });
        QTest::newRow("a slow clock") << stamps(3000, [](int n) { return -n / 10; });
    }

    void whatAPlayerFollowsIsLeft()
    {
        QFETCH(const std::vector<std::int64_t>, given);
        PacketClock clock(rules());
        QCOMPARE(onTheClock(clock, given), given);
        QVERIFY(clock.isSteady());
        QCOMPARE(*clock.end(), given.back() + packetLength);
    }

    void aClockThatIsResetGoesOn_data()
    {
        QTest::addColumn<std::vector<std::int64_t>>("given");
        QTest::newRow("to zero") << stamps(200, [](int n) { return n < 100 ? 0 : -2000; });
        QTest::newRow("by a little") << stamps(200, [](int n) { return n < 100 ? 0 : -200; });
        QTest::newRow("three times") << stamps(400, [](int n) { return -n / 100 * 2000; });
        QTest::newRow("a day ahead") << stamps(200, [](int n) { return n < 100 ? 0 : 86'400'000; });
        QTest::newRow("shortly before the end") << stamps(103, [](int n) { return n < 100 ? 0 : -2000; });
    }

    void aClockThatIsResetGoesOn()
    {
        QFETCH(const std::vector<std::int64_t>, given);
        PacketClock clock(rules());
        QCOMPARE(onTheClock(clock, given), stamps(static_cast<int>(given.size())));
        QVERIFY(!clock.isSteady());
    }

    void mistakenStampsAreCounted_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qlonglong>("error");
        for (const int count : {1, 5, 30}) {
            for (const qlonglong error : {qlonglong(-1500), qlonglong(700), qlonglong(50'000'000)})
                QTest::addRow("%d by %lld ms", count, error) << count << error;
        }
    }

    void mistakenStampsAreCounted()
    {
        QFETCH(const int, count);
        QFETCH(const qlonglong, error);
        PacketClock clock(rules());
        const auto given = stamps(300, [&](int n) { return n >= 100 && n < 100 + count ? error : 0; });
        QCOMPARE(onTheClock(clock, given), stamps(300));
        QVERIFY(clock.isSteady());
    }

    void packetsWithoutStampOrLengthPass()
    {
        PacketClock clock(rules());
        auto given = stamps(200);
        given[50] = given[51] = none;
        QCOMPARE(onTheClock(clock, given), given);
        QVERIFY(clock.isSteady());
        PacketClock lengthless(rules());
        QCOMPARE(onTheClock(lengthless, stamps(200), 0), stamps(200));
        // Long packets of unknown length are no gaps, and a reset is seen all the same.
        PacketClock joined(rules());
        const Stamps parts{0, 1500, 3000, 4500, 0, 1500, 3000, 4500};
        QCOMPARE(onTheClock(joined, parts, 0), (Stamps{0, 1500, 3000, 4500, 6000, 7500, 9000, 10500}));
    }

    void whatIsLostBetweenMovesTheRest()
    {
        PacketClock clock(rules());
        for (int n = 0; n < 10; ++n)
            clock.push(packet(n * packetLength, packetLength), n == 5 ? 2.0 : 0.0);
        clock.finish();
        Stamps result;
        while (const auto popped = clock.pop())
            result.push_back(popped->pts);
        QCOMPARE(result, stamps(10, [](int n) { return n < 5 ? 0 : 2000; }));
    }

    void aRestartTakesStampsAsTheyAre()
    {
        PacketClock clock(rules());
        onTheClock(clock, stamps(200, [](int n) { return n < 100 ? 0 : -2000; }));
        clock.restart();
        QVERIFY(clock.isSteady());
        const auto later = stamps(10, [](int) { return 777; });
        QCOMPARE(onTheClock(clock, later), later);
    }
};

QTEST_GUILESS_MAIN(PacketClockTest)
#include "packet_clock_test.moc"
