// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_score.h"

#include <QtTest/QtTest>

#include <cstdlib>

using namespace coverscope::example;

namespace {

constexpr ScorePlan plan{"A Tune", 7, 50, false, 100.0};

bool operator==(const ScoreNote& a, const ScoreNote& b)
{
    return a.beat == b.beat && a.length == b.length && a.pitch == b.pitch;
}

} // namespace

class ExampleScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePlanGivesTheSamePiece()
    {
        const Score first = composeScore(plan);
        const Score second = composeScore(plan);
        QCOMPARE(first.chords, second.chords);
        QVERIFY(std::equal(first.melody.begin(), first.melody.end(), second.melody.begin(),
                           second.melody.end(), [](const auto& a, const auto& b) { return a == b; }));
    }

    void anotherSeedGivesAnotherPiece()
    {
        ScorePlan other = plan;
        other.seed = 8;
        QVERIFY(composeScore(plan).chords != composeScore(other).chords);
    }

    void theMelodyFillsItsBarsAndNoNotesOverlap()
    {
        const Score score = composeScore(plan);
        QCOMPARE(score.barCount(), 32);
        double end = 0.0;
        for (const ScoreNote& note : score.melody) {
            QVERIFY(note.beat >= end);
            end = note.beat + note.length;
        }
        QVERIFY(end <= 32.0 * Score::beatsPerBar);
        QVERIFY(end > 31.0 * Score::beatsPerBar);
    }

    void allNotesAreOfTheScale_data()
    {
        QTest::addColumn<bool>("isMinor");
        QTest::newRow("major") << false;
        QTest::newRow("minor") << true;
    }

    void allNotesAreOfTheScale()
    {
        QFETCH(bool, isMinor);
        const std::vector<int> scale =
            isMinor ? std::vector<int>{0, 2, 3, 5, 7, 8, 10} : std::vector<int>{0, 2, 4, 5, 7, 9, 11};
        ScorePlan inKey = plan;
        inKey.isMinor = isMinor;
        const Score score = composeScore(inKey);
        const auto isOfScale = [&](int pitch) {
            return std::find(scale.begin(), scale.end(), (pitch - plan.tonic + 120) % 12) != scale.end();
        };
        for (const ScoreNote& note : score.melody)
            QVERIFY(isOfScale(note.pitch));
        for (const Triad& triad : score.chords) {
            for (const int pitch : triad)
                QVERIFY(isOfScale(pitch));
        }
    }

    void aPieceEndsOnItsTonic()
    {
        const Score score = composeScore(plan);
        QCOMPARE(score.chords.back().front(), plan.tonic);
    }

    void theMelodyStaysSingable()
    {
        const Score score = composeScore(plan);
        for (std::size_t i = 1; i < score.melody.size(); ++i)
            QVERIFY(std::abs(score.melody[i].pitch - score.melody[i - 1].pitch) <= 14);
    }
};

QTEST_GUILESS_MAIN(ExampleScoreTest)
#include "example_score_test.moc"
