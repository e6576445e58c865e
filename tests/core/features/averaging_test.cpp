// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/averaging.h"

#include <QTest>

using namespace coverscope;
using namespace coverscope::features;

namespace {

base::Matrix counting(std::size_t rows)
{
    base::Matrix frames(rows, 2);
    for (std::size_t i = 0; i < rows; ++i) {
        frames(i, 0) = static_cast<float>(i);
        frames(i, 1) = static_cast<float>(10 * i);
    }
    return frames;
}

} // namespace

class AveragingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreAveragedAndARestIsDropped()
    {
        const base::Matrix means = averagedFrom(counting(8), 3);
        QCOMPARE(means.rows, std::size_t{2});
        QCOMPARE(means(0, 0), 1.0F);
        QCOMPARE(means(1, 1), 40.0F);
        QCOMPARE(averagedFrom(counting(8), 3, 2)(0, 0), 3.0F);
    }

    void whatIsShorterThanAGroupIsOneFrame()
    {
        const base::Matrix means = averagedFrom(counting(2), 5);
        QCOMPARE(means.rows, std::size_t{1});
        QCOMPARE(means(0, 0), 0.5F);
        QVERIFY(averagedFrom(counting(0), 5).isEmpty());
        QVERIFY(averagedFrom(counting(3), 5, 3).isEmpty());
    }

    void onlyNotesAreStoredFiner()
    {
        FeatureSettings settings;
        QCOMPARE(storedFramesPerAveraged(settings), std::size_t{1});
        QCOMPARE(averagedFrames(counting(7), settings).rows, std::size_t{7});
        settings.frontEnd = FrontEnd::Notes;
        settings.cqt.hopLength = 2048;
        settings.averagingFactor = 5;
        QCOMPARE(storedFramesPerAveraged(settings), std::size_t{5});
        QCOMPARE(storedFramesPerSecond(settings), 22050.0 / 2048.0);
        QCOMPARE(averagedFrames(counting(7), settings).rows, std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(AveragingTest)
#include "averaging_test.moc"
