// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/pitch_track.h"

#include "tests/support/synthetic_audio.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace coverscope;
using search::PitchTrack;

namespace {

// Of the middle of the track, where the window is full.
std::vector<float> middleOf(const PitchTrack& track)
{
    return {track.pitches.begin() + 4, track.pitches.end() - 4};
}

double pitchAt(double frequency)
{
    return 69.0 + 12.0 * std::log2(frequency / 440.0);
}

} // namespace

class PitchTrackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tonesFromBassToWhistleAreTold_data()
    {
        QTest::addColumn<double>("frequency");
        for (const double frequency : {82.4, 196.0, 440.0, 1046.5, 2489.0})
            QTest::addRow("%.0f Hz", frequency) << frequency;
    }

    void tonesFromBassToWhistleAreTold()
    {
        QFETCH(double, frequency);
        const PitchTrack track = search::trackPitch(test::sine(frequency, 1.0));
        QCOMPARE(track.pitches.size(), std::size_t{22050 / PitchTrack::hop});
        for (const float pitch : middleOf(track))
            QVERIFY2(std::abs(static_cast<double>(pitch) - pitchAt(frequency)) < 0.05,
                     qPrintable(QString::number(static_cast<double>(pitch))));
        QVERIFY(track.clearShare > 0.9);
    }

    // A vowel may have partials that are louder than its fundamental.
    void aWeakFundamentalIsNoOctave()
    {
        std::vector<float> sound = test::sine(150.0, 1.0, 22050, 0.05);
        for (int partial = 2; partial <= 6; ++partial) {
            const auto more = test::sine(150.0 * partial, 1.0, 22050, 0.12);
            std::ranges::transform(sound, more, sound.begin(), std::plus<>());
        }
        for (const float pitch : middleOf(search::trackPitch(sound)))
            QVERIFY(std::abs(static_cast<double>(pitch) - pitchAt(150.0)) < 0.1);
    }

    void aGlideIsFollowed()
    {
        const PitchTrack track = search::trackPitch(test::chirp(200.0, 400.0, 2.0));
        const std::vector<float> pitches = middleOf(track);
        QVERIFY(std::ranges::is_sorted(pitches));
        QVERIFY(pitches.back() - pitches.front() > 9.0F);
    }

    void silenceAndNoiseHaveNoVoice()
    {
        const PitchTrack silent = search::trackPitch(std::vector<float>(22050, 0.0F));
        QVERIFY(std::ranges::all_of(silent.pitches, [](float pitch) { return pitch == 0.0F; }));
        QCOMPARE(silent.clearShare, 0.0);
        QVERIFY(search::trackPitch(test::noise(3, 1.0)).clearShare < 0.1);
        QVERIFY(search::trackPitch({}).pitches.empty());
    }
};

QTEST_GUILESS_MAIN(PitchTrackTest)
#include "pitch_track_test.moc"
