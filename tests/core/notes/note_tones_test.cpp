// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_tones.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace coverscope;
using namespace coverscope::notes;

namespace {

constexpr int rate = 44100;

std::vector<float> rendered(const std::vector<NoteEvent>& notes, double seconds, double from = 0.0)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * rate), 0.0F);
    NoteTones(notes).addTo(samples, rate, 1, from);
    return samples;
}

// Of `frequency` in the samples from `from` to `to` seconds, under a Hann window.
double amplitudeOf(const std::vector<float>& samples, double frequency, double from, double to)
{
    const auto first = static_cast<std::size_t>(from * rate);
    const auto count = static_cast<std::size_t>((to - from) * rate);
    double real = 0.0;
    double imaginary = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count);
        const double window = 1.0 - std::cos(2.0 * std::numbers::pi * share);
        const double phase = 2.0 * std::numbers::pi * frequency * static_cast<double>(i) / rate;
        real += window * static_cast<double>(samples[first + i]) * std::cos(phase);
        imaginary += window * static_cast<double>(samples[first + i]) * std::sin(phase);
    }
    return 2.0 * std::hypot(real, imaginary) / static_cast<double>(count);
}

float peak(const std::vector<float>& samples, double from, double to)
{
    float largest = 0.0F;
    for (auto i = static_cast<std::size_t>(from * rate);
         i < std::min(samples.size(), static_cast<std::size_t>(to * rate)); ++i)
        largest = std::max(largest, std::abs(samples[i]));
    return largest;
}

} // namespace

class NoteTonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteSoundsAtItsFrequencyAndAtNoOther_data()
    {
        QTest::addColumn<int>("midi");
        QTest::addColumn<double>("frequency");
        QTest::newRow("A0") << 21 << 27.5;
        QTest::newRow("C4") << 60 << 261.6256;
        QTest::newRow("A4") << 69 << 440.0;
        QTest::newRow("C8") << 108 << 4186.009;
    }

    void aNoteSoundsAtItsFrequencyAndAtNoOther()
    {
        QFETCH(int, midi);
        QFETCH(double, frequency);
        const std::vector<float> samples = rendered({{0.5, 2.5, midi, 0.8}}, 3.0);
        const double own = amplitudeOf(samples, frequency, 0.6, 2.4);
        QVERIFY(own > 0.03);
        for (const double semitones : {-1.0, 1.0, 7.0})
            QVERIFY(amplitudeOf(samples, frequency * std::exp2(semitones / 12.0), 0.6, 2.4) < 0.05 * own);
        QVERIFY(amplitudeOf(samples, 2.0 * frequency, 0.6, 2.4) < own);
    }

    void itSoundsFromItsStartToShortlyAfterItsEnd()
    {
        const std::vector<float> samples = rendered({{1.0, 1.5, 69, 0.8}}, 3.0);
        QCOMPARE(peak(samples, 0.0, 1.0), 0.0F);
        QVERIFY(peak(samples, 1.02, 1.5) > 0.05F);
        QCOMPARE(peak(samples, 1.57, 3.0), 0.0F);
    }

    void nothingClicks()
    {
        // The largest step is that of the wave itself: less than its slope at full level.
        const std::vector<NoteEvent> notes = {
            {0.2, 0.21, 69, 1.0}, {0.5, 1.0, 69, 1.0}, {1.0, 1.5, 69, 1.0}, {1.503, 1.51, 76, 1.0}};
        const std::vector<float> samples = rendered(notes, 2.0);
        const double slope = 2.0 * std::numbers::pi * 659.3 / rate * 0.32 * 1.4;
        for (std::size_t i = 1; i < samples.size(); ++i)
            QVERIFY(std::abs(static_cast<double>(samples[i] - samples[i - 1])) < slope);
        // At a beginning and an end the envelope takes its time.
        QVERIFY(peak(samples, 0.5, 0.501) < 0.02F);
        QVERIFY(peak(samples, 1.565, 1.57) < 0.01F);
    }

    void severalNotesSoundTogether()
    {
        const std::vector<float> samples =
            rendered({{0.0, 2.0, 60, 0.8}, {0.0, 2.0, 64, 0.8}, {0.0, 2.0, 67, 0.8}}, 2.0);
        for (const double frequency : {261.63, 329.63, 392.0})
            QVERIFY(amplitudeOf(samples, frequency, 0.1, 1.9) > 0.03);
    }

    void theLevelIsBounded()
    {
        std::vector<NoteEvent> notes;
        for (int midi = 21; midi <= 108; ++midi)
            notes.push_back({0.0, 1.0, midi, 1.0});
        for (int copy = 0; copy < 20; ++copy)
            notes.push_back({0.0, 1.0, 60, 1.0});
        const std::vector<float> samples = rendered(notes, 1.0);
        QVERIFY(peak(samples, 0.0, 1.0) <= NoteTones::loudest);
        QVERIFY(peak(samples, 0.0, 1.0) > 0.9F * NoteTones::loudest);
    }

    void aSureNoteIsLouder()
    {
        QVERIFY(peak(rendered({{0.0, 1.0, 69, 0.9}}, 1.0), 0.0, 1.0) >
                1.3F * peak(rendered({{0.0, 1.0, 69, 0.3}}, 1.0), 0.0, 1.0));
    }

    void blocksOfAnySizeGiveTheSame()
    {
        const std::vector<NoteEvent> notes = {
            {9.0, 19.0, 50, 0.8}, {10.2, 10.9, 69, 0.8}, {10.4, 10.5, 72, 0.5}, {10.9, 11.4, 76, 0.9}};
        const std::vector<float> whole = rendered(notes, 1.0, 10.0);
        const NoteTones tones(notes);
        for (const std::size_t blockSize : {1, 441, 4096}) {
            std::vector<float> samples(whole.size(), 0.0F);
            for (std::size_t first = 0; first < samples.size(); first += blockSize)
                tones.addTo(std::span(samples).subspan(first, std::min(blockSize, samples.size() - first)),
                            rate, 1, 10.0 + static_cast<double>(first) / rate);
            for (std::size_t i = 0; i < whole.size(); ++i)
                QVERIFY(std::abs(samples[i] - whole[i]) < 1e-5F);
        }
    }

    void itIsAddedToEveryChannel()
    {
        std::vector<float> samples(2000, 0.25F);
        NoteTones({{0.0, 1.0, 69, 0.8}}).addTo(samples, rate, 2, 0.1, 0.5F);
        const std::vector<float> alone = rendered({{0.0, 1.0, 69, 0.8}}, 1000.0 / rate, 0.1);
        for (std::size_t frame = 0; frame < 1000; ++frame) {
            QVERIFY(std::abs(samples[2 * frame] - 0.25F - 0.5F * alone[frame]) < 1e-5F);
            QCOMPARE(samples[2 * frame], samples[2 * frame + 1]);
        }
    }

    void withoutNotesNothingChanges()
    {
        std::vector<float> samples(100, 0.25F);
        NoteTones({}).addTo(samples, rate, 1, 3.0);
        QCOMPARE(samples, std::vector<float>(100, 0.25F));
        NoteTones({{0.0, 1.0, 69, 0.8}}).addTo({}, rate, 1, 0.5);
    }
};

QTEST_GUILESS_MAIN(NoteTonesTest)
#include "note_tones_test.moc"
