// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/midi_reader.h"
#include "tests/core/training/midi_bytes.h"

#include <QTest>

#include <random>

using namespace coverscope;
using namespace coverscope::test;
using training::MidiNote;
using training::MidiSong;
using training::readMidi;

namespace {

// One second to 192 ticks: 96 to the quarter, 120 quarters a minute.
constexpr int division = 96;

MidiSong read(const Bytes& file)
{
    const auto song = readMidi(file, "song.mid");
    return song ? *song : MidiSong();
}

Bytes oneTrack(const Bytes& events)
{
    return midiHeader(0, 1, division) + midiTrack(events);
}

} // namespace

class MidiReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteHasItsTimeLengthPitchAndVelocity()
    {
        const MidiSong song = read(oneTrack(bytes({96, 0x93, 60, 77, 48, 0x83, 60, 0}) + endOfTrack()));
        QCOMPARE(song.notes.size(), std::size_t{1});
        QCOMPARE(song.notes[0], (MidiNote{0.5F, 0.25F, 60, 77, 0}));
        QCOMPARE(song.parts[0].channel, std::uint8_t{3});
        QCOMPARE(song.duration, 0.75);
        QVERIFY(!song.isDamaged);
    }

    void runningStatusAndVelocityZeroEndNotes()
    {
        const MidiSong song =
            read(oneTrack(bytes({0, 0x90, 60, 100, 96, 60, 0, 0, 62, 100, 96, 62, 0}) + endOfTrack()));
        QCOMPARE(song.notes.size(), std::size_t{2});
        QCOMPARE(song.notes[0], (MidiNote{0.0F, 0.5F, 60, 100, 0}));
        QCOMPARE(song.notes[1], (MidiNote{0.5F, 0.5F, 62, 100, 0}));
    }

    void longDeltaTimesAreRead()
    {
        const MidiSong song =
            read(oneTrack(bytes({0x81, 0x40, 0x90, 60, 100, 96, 0x80, 60, 0}) + endOfTrack()));
        QCOMPARE(song.notes[0].startSeconds, 1.0F); // 0x81 0x40 is 192 ticks
    }

    void tempoChangesMoveWhatFollowsAndReachIntoNotes()
    {
        // At 0.5 s the quarter becomes 1 s long, in the middle of a note of two quarters.
        const Bytes events = bytes({0, 0x90, 60, 100}) + tempo(96, 1'000'000) + bytes({96, 0x80, 60, 0}) +
                             bytes({0, 0x90, 62, 100, 96, 0x80, 62, 0}) + endOfTrack();
        const MidiSong song = read(oneTrack(events));
        QCOMPARE(song.notes[0], (MidiNote{0.0F, 1.5F, 60, 100, 0}));
        QCOMPARE(song.notes[1], (MidiNote{1.5F, 1.0F, 62, 100, 0}));
        QCOMPARE(song.beatLength, 1.0);
    }

    void inFormatOneTheTempoOfOneTrackHoldsForAll()
    {
        const Bytes file =
            midiHeader(1, 3, division) + midiTrack(trackName("Song") + tempo(0, 250'000) + endOfTrack()) +
            midiTrack(trackName("Lead") + bytes({96, 0x90, 60, 100, 96, 0x80, 60, 0}) + endOfTrack()) +
            midiTrack(bytes({0, 0xC1, 33, 0, 0x91, 36, 90, 96, 0x81, 36, 0}) + endOfTrack());
        const MidiSong song = read(file);
        QCOMPARE(song.title, std::string("Song"));
        QCOMPARE(song.notes.size(), std::size_t{2});
        QCOMPARE(song.notes[0].pitch, std::uint8_t{36}); // by start
        QCOMPARE(song.parts[song.notes[0].part].program, std::uint8_t{33});
        QCOMPARE(song.notes[1].startSeconds, 0.25F);
        QCOMPARE(song.parts[song.notes[1].part].name, std::string("Lead"));
    }

    void smpteDivisionIgnoresTempo()
    {
        // 25 frames a second of 40 ticks: 1 ms a tick.
        const Bytes file =
            midiHeader(0, 1, 0xE728) +
            midiTrack(tempo(0, 1'000'000) + bytes({100, 0x90, 60, 100, 50, 0x80, 60, 0}) + endOfTrack());
        const MidiSong song = read(file);
        QCOMPARE(song.notes[0].startSeconds, 0.1F);
        QCOMPARE(song.notes[0].durationSeconds, 0.05F);
    }

    void channelTenIsDrumsAndProgramsMakeParts()
    {
        const Bytes events = bytes({0,  0x99, 36,   100, 0,   0x90, 60,   100, 96, 0x80, 60,   0,  0, 0xC0,
                                    40, 0,    0x90, 64,  100, 96,   0x80, 64,  0,  0,    0x89, 36, 0}) +
                             endOfTrack();
        const MidiSong song = read(oneTrack(events));
        QCOMPARE(song.parts.size(), std::size_t{3});
        int drums = 0;
        for (const auto& part : song.parts)
            drums += part.isDrum ? 1 : 0;
        QCOMPARE(drums, 1);
        QCOMPARE(song.parts[song.notes.back().part].program, std::uint8_t{40});
    }

    void theOldestOfTwoNotesOnOnePitchEndsFirst()
    {
        const MidiSong song = read(oneTrack(
            bytes({0, 0x90, 60, 100, 48, 0x90, 60, 90, 48, 0x80, 60, 0, 96, 0x80, 60, 0}) + endOfTrack()));
        QCOMPARE(song.notes[0], (MidiNote{0.0F, 0.5F, 60, 100, 0}));
        QCOMPARE(song.notes[1], (MidiNote{0.25F, 0.75F, 60, 90, 0}));
    }

    void systemExclusiveAndUnknownEventsAreSkipped()
    {
        const MidiSong song =
            read(oneTrack(bytes({0, 0xF0, 3, 1,  2, 0xF7, 0, 0xFF, 0x7F, 2,  9,   9,  0,    0xB0, 7, 100,
                                 0, 0xE0, 0, 64, 0, 0xD0, 5, 0,    0x90, 60, 100, 96, 0x80, 60,   0}) +
                          endOfTrack()));
        QCOMPARE(song.notes.size(), std::size_t{1});
        QVERIFY(!song.isDamaged);
    }

    void chunksOfOtherKindsAreSkipped()
    {
        const Bytes file = midiHeader(0, 1, division) + text("XFIH") + number(3, 4) + bytes({1, 2, 3}) +
                           midiTrack(bytes({0, 0x90, 60, 100, 96, 0x80, 60, 0}) + endOfTrack());
        QCOMPARE(read(file).notes.size(), std::size_t{1});
    }

    void aRiffWrapperIsSeenThrough()
    {
        const Bytes file = text("RIFF") + number(0, 4) + text("RMIDdata") + number(0, 4) + scaleSong(60, 3);
        QCOMPARE(read(file).notes.size(), std::size_t{3});
    }

    void aCutOffFileGivesWhatWasBeforeTheCut()
    {
        Bytes file = scaleSong(60, 10);
        file.erase(file.end() - 30, file.end());
        const MidiSong song = read(file);
        QVERIFY(song.isDamaged);
        QVERIFY(song.notes.size() >= 6 && song.notes.size() < 10);
        QCOMPARE(song.notes[0], (MidiNote{0.0F, 0.5F, 60, 100, 0}));
    }

    void aNoteThatNeverEndsSoundsToTheEndOfItsTrack()
    {
        const MidiSong song = read(oneTrack(bytes({0, 0x90, 60, 100, 96, 0xFF, 0x2F, 0x00})));
        QCOMPARE(song.notes[0].durationSeconds, 0.5F);
    }

    void nonsenseStopsATrackButNotTheFile()
    {
        const Bytes file = midiHeader(1, 2, division) + midiTrack(bytes({0, 0x45, 0x12})) +
                           midiTrack(bytes({0, 0x90, 60, 100, 96, 0x80, 60, 0}) + endOfTrack());
        const MidiSong song = read(file);
        QVERIFY(song.isDamaged);
        QCOMPARE(song.notes.size(), std::size_t{1});
    }

    void filesWithoutNotesOrHeaderFail()
    {
        QCOMPARE(readMidi(midiHeader(1, 0, division), "x.mid").error().code, base::ErrorCode::EmptyFile);
        QCOMPARE(readMidi({}, "x.mid").error().code, base::ErrorCode::UnsupportedFormat);
        const auto failure = readMidi(text("RIFFnothing here at all"), "some/x.mid");
        QCOMPARE(failure.error().code, base::ErrorCode::UnsupportedFormat);
        QVERIFY(failure.error().message.contains("x.mid"));
    }

    void limitsHold()
    {
        training::MidiLimits limits;
        limits.noteCount = 4;
        const auto few = readMidi(scaleSong(60, 10), {}, limits);
        QCOMPARE(few->notes.size(), std::size_t{4});
        QVERIFY(few->isDamaged);
        limits = {};
        limits.duration = 1.2;
        QCOMPARE(readMidi(scaleSong(60, 10), {}, limits)->notes.size(), std::size_t{3});
        limits = {};
        limits.fileSize = 20;
        QVERIFY(!readMidi(scaleSong(60, 10), {}, limits));
    }

    void anyDamageIsSurvived()
    {
        const Bytes whole =
            midiHeader(1, 2, division) + midiTrack(tempo(0, 400'000) + endOfTrack()) +
            midiTrack(trackName("Lead") + bytes({0, 0xC0, 5, 0, 0x90, 60, 100, 96, 60, 0, 0, 0xF0, 1, 0xF7}) +
                      endOfTrack());
        for (std::size_t length = 0; length < whole.size(); ++length)
            (void)readMidi(std::span(whole).first(length));
        std::mt19937 random(1);
        for (int round = 0; round < 20000; ++round) {
            Bytes damaged = whole;
            for (int i = 0; i < 3; ++i)
                damaged[random() % damaged.size()] = static_cast<std::uint8_t>(random());
            const auto song = readMidi(damaged);
            if (!song)
                continue;
            for (const MidiNote& note : song->notes)
                QVERIFY(note.part < song->parts.size() && note.durationSeconds >= 0.0F &&
                        note.startSeconds >= 0.0F);
        }
    }
};

QTEST_GUILESS_MAIN(MidiReaderTest)
#include "midi_reader_test.moc"
