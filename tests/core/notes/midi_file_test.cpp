// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/midi_file.h"

#include "core/training/notes/midi_reader.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace coverscope;
using namespace coverscope::notes;

namespace {

base::Result<training::MidiSong> readBack(const QByteArray& file)
{
    training::MidiLimits limits;
    limits.duration = 1e6;
    return training::readMidi(
        {reinterpret_cast<const std::uint8_t*>(file.constData()), static_cast<std::size_t>(file.size())}, {},
        limits);
}

} // namespace

class MidiFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteOfASmallFile();
    void notesAreReadBackToTheMillisecond();
    void aFileWithoutNotesIsWhole();
    void repeatedNotesStayApart();
    void overlappingNotesOfOnePitchAreCut();
    void hoursOfSilenceAreNotTooLong();
};

void MidiFileTest::everyByteOfASmallFile()
{
    const std::vector<NoteEvent> notes = {{0.5, 1.0, 69, 0.5}};
    QCOMPARE(midiFile(notes).toHex(' ').toUpper(),
             QByteArray("4D 54 68 64 00 00 00 06 00 00 00 01 03 C0 " // format 0, one track, 960 ticks
                        "4D 54 72 6B 00 00 00 18 "
                        "00 FF 51 03 07 A1 20 " // 500 000 us a beat
                        "00 C0 00 "             // piano
                        "87 40 90 45 40 "       // after 960 ticks A4 on, 64
                        "87 40 80 45 40 "       // and off
                        "00 FF 2F 00"));
}

void MidiFileTest::notesAreReadBackToTheMillisecond()
{
    const std::vector<NoteEvent> notes = {
        {0.0, 0.25, 60, 0.31},     {0.1234, 0.9876, 64, 0.5}, {0.1234, 0.9876, 67, 0.999},
        {1.7777, 3.3333, 21, 0.8}, {7.001, 7.061, 108, 1.0},
    };
    const auto song = readBack(midiFile(notes));
    QVERIFY(song);
    QVERIFY(!song->isDamaged);
    QCOMPARE(song->format, 0);
    QCOMPARE(song->beatLength, 0.5);
    QCOMPARE(song->parts.size(), std::size_t{1});
    QCOMPARE(int{song->parts[0].channel}, 0);
    QCOMPARE(int{song->parts[0].program}, 0);
    QCOMPARE(song->notes.size(), notes.size());
    for (std::size_t i = 0; i < notes.size(); ++i) {
        QCOMPARE(int{song->notes[i].pitch}, notes[i].midi);
        QVERIFY(std::abs(song->notes[i].startSeconds - notes[i].start) < 0.0005);
        QVERIFY(std::abs(song->notes[i].durationSeconds - (notes[i].end - notes[i].start)) < 0.001);
        QCOMPARE(int{song->notes[i].velocity}, static_cast<int>(std::lround(127.0 * notes[i].probability)));
    }
}

void MidiFileTest::aFileWithoutNotesIsWhole()
{
    const QByteArray file = midiFile({});
    QVERIFY(file.endsWith(QByteArray::fromHex("00FF2F00")));
    const auto song = readBack(file);
    QVERIFY(!song);
    QCOMPARE(song.error().code, base::ErrorCode::EmptyFile); // it is MIDI
}

void MidiFileTest::repeatedNotesStayApart()
{
    const auto song = readBack(midiFile(std::vector<NoteEvent>{
        {0.5, 1.0, 69, 0.8}, {1.0, 1.5, 69, 0.7}, {1.5, 2.0, 69, 0.9}, {1.0, 1.5, 57, 0.7}}));
    QVERIFY(song);
    QCOMPARE(song->notes.size(), std::size_t{4});
    for (const training::MidiNote& note : song->notes)
        QVERIFY(std::abs(note.durationSeconds - 0.5F) < 0.001F);
}

void MidiFileTest::overlappingNotesOfOnePitchAreCut()
{
    const auto song = readBack(midiFile(std::vector<NoteEvent>{
        {2.0, 2.5, 69, 0.9}, {0.5, 3.0, 69, 0.8}, {2.0, 2.5, 69, 0.9}, {5.0, 4.0, 69, 0.5}}));
    QVERIFY(song);
    QVERIFY(!song->isDamaged);
    QCOMPARE(song->notes.size(), std::size_t{4});
    QVERIFY(std::abs(song->notes[0].durationSeconds - 1.5F) < 0.001F);
    for (std::size_t i = 1; i < song->notes.size(); ++i) {
        const training::MidiNote& before = song->notes[i - 1];
        QVERIFY(before.durationSeconds > 0.0F);
        QVERIFY(song->notes[i].startSeconds >= before.startSeconds + before.durationSeconds - 1e-5F);
    }
}

void MidiFileTest::hoursOfSilenceAreNotTooLong()
{
    const auto song =
        readBack(midiFile(std::vector<NoteEvent>{{0.0, 1.0, 69, 0.9}, {36000.0, 36001.0, 69, 0.9}}));
    QVERIFY(song);
    QVERIFY(!song->isDamaged);
    QCOMPARE(song->notes.size(), std::size_t{2});
    QVERIFY(std::abs(song->notes[1].startSeconds - 36000.0F) < 0.01F);
}

QTEST_GUILESS_MAIN(MidiFileTest)
#include "midi_file_test.moc"
