// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tune_search.h"

#include "tests/support/composed_piece.h"
#include "tests/support/sung_tune.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace coverscope;
using search::TuneLine;
using test::ComposedPiece;
using test::TuneNote;

namespace {

constexpr std::size_t pieceCount = 24;
constexpr double storedPerSecond = 22050.0 / 2048.0;
constexpr double beat = 0.5; // seconds, in the recordings
constexpr int lowestNote = 24;

ComposedPiece pieceOf(std::size_t index)
{
    return test::composePiece(index + 1, 4);
}

void sound(base::Matrix& frames, double start, double length, int pitch, float level)
{
    const auto first = static_cast<std::size_t>(start * storedPerSecond);
    const auto end = std::min(frames.rows, static_cast<std::size_t>((start + length) * storedPerSecond));
    for (std::size_t frame = first; frame < end; ++frame)
        frames(frame, static_cast<std::size_t>(pitch - lowestNote)) = level;
}

// As if the melody over its chords had been heard.
base::Matrix framesOf(const ComposedPiece& piece)
{
    base::Matrix frames(static_cast<std::size_t>(piece.beats * beat * storedPerSecond), 84);
    for (const test::ScoreChord& chord : piece.chords) {
        for (const int pitch : chord.pitches)
            sound(frames, chord.beat * beat, chord.beats * beat, pitch, 0.35F);
    }
    for (const test::ScoreNote& note : piece.melody)
        sound(frames, note.beat * beat, note.beats * beat, note.pitch, 0.55F);
    return frames;
}

// What is sung between two times of the recording.
std::vector<TuneNote> phraseOf(const ComposedPiece& piece, double from, double to)
{
    std::vector<TuneNote> notes;
    for (const test::ScoreNote& note : piece.melody) {
        if (note.beat * beat >= from && (note.beat + note.beats) * beat <= to)
            notes.push_back({note.beat * beat, note.beats * beat, static_cast<double>(note.pitch)});
    }
    return notes;
}

TuneLine lineOf(const std::vector<TuneNote>& notes, const test::SingingStyle& style)
{
    const auto line = search::tuneLineOf(search::trackPitch(test::singTune(notes, style, 5)), 0.0);
    return line.value_or(TuneLine());
}

// Notes of half a second each.
std::vector<TuneNote> scale()
{
    std::vector<TuneNote> notes;
    for (const int pitch : {60, 62, 64, 65, 67, 69, 71, 72, 71, 69, 67, 65, 64, 62, 60})
        notes.push_back({0.5 * static_cast<double>(notes.size()), 0.5, static_cast<double>(pitch)});
    return notes;
}

} // namespace

class TuneTest : public QObject
{
    Q_OBJECT

private:
    index::ChunkTable m_table{1};
    std::vector<base::Matrix> m_frames;

    base::Result<base::Matrix> framesAt(TrackId id) const
    {
        return m_frames.at(static_cast<std::size_t>(static_cast<std::int64_t>(id)) - 1);
    }

    std::vector<search::TuneFinding> find(const TuneLine& line,
                                          const search::SearchOptions& options = {}) const
    {
        const auto found =
            search::findTune(line, m_table, options, [this](TrackId id) { return framesAt(id); });
        return found ? *found : std::vector<search::TuneFinding>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::vector<std::uint16_t> one = {0x3C00};
        for (std::size_t k = 0; k < pieceCount; ++k) {
            m_table.append(TrackId{static_cast<std::int64_t>(k) + 1}, one);
            m_frames.push_back(framesOf(pieceOf(k)));
        }
    }

    void aSingerOutOfTuneWhoDriftsIsPutInTune()
    {
        test::SingingStyle style;
        style.pitchError = 0.0;
        style.vibrato = 0.0;
        style.semitones = 0.4;
        style.drift = 0.6;
        const TuneLine line = lineOf(scale(), style);
        QVERIFY(line.pitches.size() > 35);
        const auto isWhole = [](float pitch) {
            return pitch > 0.0F && std::abs(pitch - std::round(pitch)) < 0.2F;
        };
        const auto whole = std::ranges::count_if(line.pitches, isWhole);
        QVERIFY2(whole > 0.8 * static_cast<double>(line.pitches.size()), qPrintable(QString::number(whole)));
    }

    void whereNothingIsSungThereIsNoLine()
    {
        QVERIFY(!search::tuneLineOf(search::trackPitch(std::vector<float>(5 * 22050, 0.0F)), 0.0));
    }

    void aTuneInAnotherKeyAndTempoIsFound_data()
    {
        QTest::addColumn<double>("semitones");
        QTest::addColumn<double>("tempo");
        QTest::addRow("as it is") << 0.0 << 1.0;
        QTest::addRow("three up") << 3.0 << 1.0;
        QTest::addRow("an octave and two down, 25 percent slower") << -14.0 << 0.75;
        QTest::addRow("five down, a third faster") << -5.0 << 1.33;
    }

    void aTuneInAnotherKeyAndTempoIsFound()
    {
        QFETCH(double, semitones);
        QFETCH(double, tempo);
        constexpr std::size_t right = 9;
        test::SingingStyle style;
        style.semitones = semitones;
        style.tempo = tempo;
        const TuneLine line = lineOf(phraseOf(pieceOf(right), 6.0, 20.0), style);
        const auto found = find(line);
        QCOMPARE(found.size(), pieceCount);
        QCOMPARE(found.front().track, std::uint32_t{right});
        QVERIFY(found.front().probability > found[1].probability);

        const search::MelodyTable table = search::melodyTable(m_frames[right]);
        const auto path = search::tunePath(line, search::tuneShapes(line), found.front().place, table);
        const int key = (static_cast<int>(-semitones) % 12 + 12 + 5) % 12 - 5;
        QCOMPARE(path.keyShift, key);
        QVERIFY2(std::abs(path.tempoRatio * tempo - 1.0) < 0.08,
                 qPrintable(QString::number(path.tempoRatio)));
        QVERIFY(std::ranges::is_sorted(path.points, std::less<>(), &search::AlignmentPoint::track));
    }

    void aTuneThatIsNotThereIsNoMatch()
    {
        const TuneLine line = lineOf(phraseOf(pieceOf(pieceCount + 5), 6.0, 20.0), {});
        const auto found = find(line);
        QVERIFY(!found.empty());
        QVERIFY2(found.front().probability < 0.9, qPrintable(QString::number(found.front().probability)));
    }

    void theOwnTrackIsLeftOut()
    {
        search::SearchOptions options;
        options.leftOut = TrackId{10};
        const auto found = find(lineOf(phraseOf(pieceOf(9), 6.0, 20.0), {}), options);
        QCOMPARE(found.size(), pieceCount - 1);
        QVERIFY(std::ranges::none_of(found, [](const auto& finding) { return finding.track == 9; }));
    }

    void ofALargerLibraryMoreIsAsked()
    {
        QVERIFY(search::tuneProbability(5.0, 100) > search::tuneProbability(5.0, 10000));
        QVERIFY(search::tuneProbability(5.0, 1000) > search::tuneProbability(3.0, 1000));
    }

    void oneVoiceIsToldFromAChoirAndABand()
    {
        const ComposedPiece piece = pieceOf(2);
        base::Matrix voice(200, 84);
        for (const test::ScoreNote& note : piece.melody)
            sound(voice, note.beat * beat, note.beats * beat, note.pitch, 0.6F);
        QVERIFY(search::mayBeOneVoice(search::loneNoteShare(voice)));
        base::Matrix withPartials = voice;
        for (std::size_t frame = 0; frame < voice.rows; ++frame) {
            for (std::size_t note = 0; note + 19 < 84; ++note) {
                for (const std::size_t partial : {12, 19})
                    withPartials(frame, note + partial) =
                        std::max(withPartials(frame, note + partial), 0.7F * voice(frame, note));
            }
        }
        QVERIFY(search::mayBeOneVoice(search::loneNoteShare(withPartials)));
        QVERIFY(!search::mayBeOneVoice(search::loneNoteShare(framesOf(piece))));
        QCOMPARE(search::loneNoteShare(base::Matrix(50, 84)), 0.0);
        // What the notes allow, the sound must bear out.
        QVERIFY(search::isOneVoice(0.95, 0.9));
        QVERIFY(!search::isOneVoice(0.95, 0.4));
        QVERIFY(!search::isOneVoice(0.5, 0.95));
    }
};

QTEST_GUILESS_MAIN(TuneTest)
#include "tune_test.moc"
