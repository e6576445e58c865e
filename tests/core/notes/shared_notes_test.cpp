// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/shared_notes.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace coverscope;
using namespace coverscope::notes;

namespace {

constexpr double rate = 10.0; // frames a second
constexpr std::size_t binCount = 84;

double same(double seconds)
{
    return seconds;
}

base::Matrix silence(double seconds)
{
    return base::Matrix(static_cast<std::size_t>(seconds * rate), binCount);
}

void play(base::Matrix& frames, std::size_t bin, double from, double to, float value = 0.6F)
{
    for (auto frame = static_cast<std::size_t>(from * rate); frame < static_cast<std::size_t>(to * rate);
         ++frame)
        frames(frame, bin) = value;
}

std::size_t count(const std::vector<std::uint8_t>& shared)
{
    return std::accumulate(shared.begin(), shared.end(), std::size_t{0});
}

} // namespace

class SharedNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameNoteAtTheSameMomentIsShared()
    {
        base::Matrix one = silence(10.0);
        base::Matrix other = silence(10.0);
        play(one, 40, 2.0, 3.0);
        play(one, 44, 2.0, 3.0); // the other does not play it
        play(other, 40, 2.0, 3.0);
        play(other, 50, 2.0, 3.0);
        const auto shared = sharedNotes({one, rate}, {other, rate}, same, 0);
        QCOMPARE(count(shared), std::size_t{10});
        QCOMPARE(shared[25 * binCount + 40], std::uint8_t{1});
        QCOMPARE(shared[25 * binCount + 44], std::uint8_t{0});
    }

    void anotherKeyIsTakenIntoAccount_data()
    {
        QTest::addColumn<int>("semitones");
        for (const int semitones : {-83, -40, -5, 3, 43, 83})
            QTest::addRow("%d", semitones) << semitones;
    }

    void anotherKeyIsTakenIntoAccount()
    {
        QFETCH(int, semitones);
        base::Matrix one = silence(4.0);
        base::Matrix other = silence(4.0);
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            play(one, bin, 1.0, 2.0);
            const int there = static_cast<int>(bin) + semitones;
            if (bin % 2 == 0 && there >= 0 && there < static_cast<int>(binCount))
                play(other, static_cast<std::size_t>(there), 1.0, 2.0);
        }
        const auto shared = sharedNotes({one, rate}, {other, rate}, same, semitones);
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            const int there = static_cast<int>(bin) + semitones;
            const bool isExpected = bin % 2 == 0 && there >= 0 && there < static_cast<int>(binCount);
            QCOMPARE(shared[15 * binCount + bin], static_cast<std::uint8_t>(isExpected ? 1 : 0));
        }
    }

    void timesAreMappedFromOneToTheOther()
    {
        base::Matrix one = silence(10.0);   // from 30 s of its recording
        base::Matrix other = silence(20.0); // half as fast, from 5 s
        play(one, 40, 4.0, 5.0);            // 34 .. 35 s
        play(other, 40, 10.0, 12.0);        // 15 .. 17 s
        const auto toOther = [](double seconds) { return 15.0 + (seconds - 34.0) * 2.0; };
        QCOMPARE(count(sharedNotes({one, rate, 30.0}, {other, rate, 5.0}, toOther, 0)), std::size_t{10});
        const auto elsewhere = [](double seconds) { return 5.0 + (seconds - 34.0) * 2.0; };
        QCOMPARE(count(sharedNotes({one, rate, 30.0}, {other, rate, 5.0}, elsewhere, 0)), std::size_t{0});
    }

    void aQuarterOfASecondIsNoDifferenceAndHalfASecondIs()
    {
        base::Matrix one = silence(10.0);
        base::Matrix other = silence(10.0);
        play(one, 40, 2.0, 2.2);
        play(other, 40, 2.3, 2.5);
        QCOMPARE(count(sharedNotes({one, rate}, {other, rate}, same, 0)), std::size_t{2});
        play(one, 50, 2.0, 2.2);
        play(other, 50, 2.7, 2.9);
        QCOMPARE(count(sharedNotes({one, rate}, {other, rate}, same, 0)), std::size_t{2});
    }

    void whatHardlySoundsIsNotShared()
    {
        base::Matrix one = silence(4.0);
        base::Matrix other = silence(4.0);
        play(one, 40, 1.0, 2.0, 0.1F);
        play(other, 40, 1.0, 2.0);
        play(one, 44, 1.0, 2.0);
        play(other, 44, 1.0, 2.0, 0.1F);
        QCOMPARE(count(sharedNotes({one, rate}, {other, rate}, same, 0)), std::size_t{0});
    }

    void nothingIsSharedWithNothing()
    {
        base::Matrix one = silence(4.0);
        play(one, 40, 1.0, 2.0);
        const base::Matrix none;
        QCOMPARE(sharedNotes({one, rate}, {none, rate}, same, 0).size(), one.values.size());
        QCOMPARE(count(sharedNotes({one, rate}, {none, rate}, same, 0)), std::size_t{0});
        QVERIFY(sharedNotes({none, rate}, {one, rate}, same, 0).empty());
        // Beyond both ends of the other.
        const auto before = [](double seconds) { return seconds - 100.0; };
        const auto after = [](double seconds) { return seconds + 100.0; };
        QCOMPARE(count(sharedNotes({one, rate}, {one, rate}, before, 0)), std::size_t{0});
        QCOMPARE(count(sharedNotes({one, rate}, {one, rate}, after, 0)), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(SharedNotesTest)
#include "shared_notes_test.moc"
