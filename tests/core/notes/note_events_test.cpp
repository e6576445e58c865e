// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_events.h"

#include "core/notes/note_listener.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace coverscope;
using namespace coverscope::notes;
using model::NoteActivity;
using model::NoteNetwork;
using model::NoteOutputs;
using model::NotePrecision;

namespace {

constexpr double frameLength = 1.0 / NoteListener::framesPerSecond;
constexpr int middleC = 60;
constexpr int noteE4 = 64;
constexpr int noteA4 = 69;

// What the network might say, put together by hand. Frames are [first, end).
class Activity
{
public:
    explicit Activity(std::size_t frames, float floor = 0.0F)
    {
        m_activity.notes = base::Matrix(frames, NoteNetwork::noteCount, floor);
        m_activity.onsets = base::Matrix(frames, NoteNetwork::noteCount, floor);
    }

    Activity& sound(int midi, std::size_t first, std::size_t end, float probability)
    {
        for (std::size_t frame = first; frame < end; ++frame)
            m_activity.notes(frame, static_cast<std::size_t>(midi - 21)) = probability;
        return *this;
    }
    Activity& onset(int midi, std::size_t frame, float probability = 0.9F)
    {
        m_activity.onsets(frame, static_cast<std::size_t>(midi - 21)) = probability;
        return *this;
    }
    Activity& played(int midi, std::size_t first, std::size_t end, float probability)
    {
        return sound(midi, first, end, probability).onset(midi, first);
    }

    const NoteActivity& activity() const { return m_activity; }
    std::vector<NoteEvent> events() const { return noteEvents(m_activity); }

private:
    NoteActivity m_activity;
};

bool isNear(double found, double frames)
{
    return std::abs(found - frames * frameLength) < 1.01 * frameLength;
}

} // namespace

class NoteEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceHasNoNotes();
    void notesComeByStartThenPitch();
    void anOnsetIsFinerThanAFrame();
    void aRepeatedNoteIsParted();
    void aRepeatedNoteWithoutOnsetsStaysOne();
    void oneAttackIsOneNote();
    void shortGapsAreBridged();
    void aNoteGoesOnBelowWhereItBegins();
    void whatIsTooShortIsDropped();
    void anOvertoneIsDropped();
    void aNoteThatFadesInIsKept();
    void whatSoundsLongBeforeAnOnsetIsANote();
    void anOnsetShortlyBeforeTheSoundCounts();
    void aNoteThatBreaksOffEndsHalfway();
    void theLastNoteEndsWithTheSound();
    void blockSizesDoNotMatter();
    void anEndlessNoteIsEnded();
    void namesAreThoseOfMusicians();
};

void NoteEventsTest::silenceHasNoNotes()
{
    QVERIFY(noteEvents({}).empty());
    QVERIFY(Activity(500).events().empty());
    QVERIFY(Activity(500, 0.2F).events().empty()); // what the network says of noise
}

void NoteEventsTest::notesComeByStartThenPitch()
{
    const auto events = Activity(200)
                            .played(noteA4, 50, 70, 0.9F)
                            .played(noteE4, 10, 30, 0.6F)
                            .played(middleC, 10, 100, 0.7F)
                            .played(21, 150, 160, 0.8F)
                            .played(108, 150, 170, 0.8F)
                            .events();
    QCOMPARE(events.size(), std::size_t{5});
    const int expected[] = {middleC, noteE4, noteA4, 21, 108};
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(events[i].midi, expected[i]);
    QVERIFY(isNear(events[0].start, 10) && isNear(events[0].end, 100));
    QVERIFY(isNear(events[1].start, 10) && isNear(events[1].end, 30));
    QVERIFY(isNear(events[2].start, 50) && isNear(events[2].end, 70));
    QVERIFY(std::abs(events[2].probability - 0.9) < 1e-6);
}

void NoteEventsTest::anOnsetIsFinerThanAFrame()
{
    Activity even(100);
    even.sound(noteA4, 20, 50, 0.8F).onset(noteA4, 20, 0.6F).onset(noteA4, 21, 0.9F).onset(noteA4, 22, 0.6F);
    Activity later = even;
    later.onset(noteA4, 22, 0.89F);
    const double difference = later.events().at(0).start - even.events().at(0).start;
    QVERIFY2(difference > 0.05 * frameLength && difference < 0.5 * frameLength,
             qPrintable(QString::number(difference)));
}

void NoteEventsTest::aRepeatedNoteIsParted()
{
    const auto events =
        Activity(100).played(noteA4, 10, 60, 0.8F).onset(noteA4, 30, 0.55F).onset(noteA4, 45, 0.7F).events();
    QCOMPARE(events.size(), std::size_t{3});
    for (const NoteEvent& event : events)
        QCOMPARE(event.midi, noteA4);
    QVERIFY(isNear(events[0].start, 10) && isNear(events[1].start, 30) && isNear(events[2].start, 45));
    QVERIFY(std::abs(events[0].end - events[1].start) < 1e-9); // they touch and do not overlap
    QVERIFY(std::abs(events[1].end - events[2].start) < 1e-9);
    QVERIFY(isNear(events[2].end, 60));
}

void NoteEventsTest::aRepeatedNoteWithoutOnsetsStaysOne()
{
    NoteActivity frames =
        Activity(100).played(noteA4, 10, 60, 0.8F).onset(noteA4, 30).onset(noteA4, 45).activity();
    frames.onsets = base::Matrix(0, NoteNetwork::noteCount);
    QCOMPARE(noteEvents(frames).size(), std::size_t{1});
}

void NoteEventsTest::oneAttackIsOneNote()
{
    Activity close(100); // two peaks next to each other, and two with hardly a fall between them
    close.sound(noteA4, 10, 60, 0.8F);
    close.onset(noteA4, 10, 0.9F).onset(noteA4, 11, 0.5F).onset(noteA4, 12, 0.85F);
    QCOMPARE(close.events().size(), std::size_t{1});
    Activity shallow(100);
    shallow.sound(noteA4, 10, 60, 0.8F);
    shallow.onset(noteA4, 10, 0.9F).onset(noteA4, 11, 0.75F).onset(noteA4, 12, 0.75F);
    shallow.onset(noteA4, 13, 0.8F).onset(noteA4, 14, 0.9F);
    QCOMPARE(shallow.events().size(), std::size_t{1});
    QCOMPARE(Activity(100).played(noteA4, 10, 60, 0.8F).onset(noteA4, 30, 0.45F).events().size(),
             std::size_t{1});
}

void NoteEventsTest::shortGapsAreBridged()
{
    Activity bridged(100);
    bridged.played(noteA4, 10, 40, 0.8F).sound(noteA4, 20, 22, 0.1F);
    const auto one = bridged.events();
    QCOMPARE(one.size(), std::size_t{1});
    QVERIFY(isNear(one[0].start, 10) && isNear(one[0].end, 40));
    QVERIFY(std::abs(one[0].probability - (28 * 0.8 + 2 * 0.1) / 30.0) < 1e-6);

    const auto two = bridged.sound(noteA4, 20, 23, 0.1F).events();
    QCOMPARE(two.size(), std::size_t{2});
    QVERIFY(isNear(two[0].end, 20) && isNear(two[1].start, 23));
}

void NoteEventsTest::aNoteGoesOnBelowWhereItBegins()
{
    const auto dipped = Activity(100).played(noteA4, 10, 50, 0.4F).sound(noteA4, 20, 40, 0.27F).events();
    QCOMPARE(dipped.size(), std::size_t{1});
    QVERIFY(isNear(dipped[0].end, 50));
    QVERIFY(Activity(100).played(noteA4, 10, 50, 0.27F).events().empty());
}

void NoteEventsTest::whatIsTooShortIsDropped()
{
    QVERIFY(Activity(100).played(noteA4, 10, 11, 0.9F).events().empty());
    QVERIFY(Activity(100).played(noteA4, 10, 12, 0.9F).events().empty()); // 1.2 frames: 56 ms
    const auto events = Activity(100).played(noteA4, 10, 13, 0.9F).events();
    QCOMPARE(events.size(), std::size_t{1});
}

void NoteEventsTest::anOvertoneIsDropped()
{
    QVERIFY(Activity(100).sound(noteA4, 10, 50, 0.45F).events().empty()); // no onset, and unsure
    QVERIFY(Activity(100).played(noteA4, 10, 50, 0.26F).sound(noteA4, 12, 13, 0.31F).events().empty());
    QCOMPARE(Activity(100).played(noteA4, 10, 50, 0.45F).events().size(), std::size_t{1});
}

void NoteEventsTest::aNoteThatFadesInIsKept()
{
    Activity fading(100);
    for (std::size_t frame = 0; frame < 8; ++frame)
        fading.sound(noteA4, 10 + frame, 11 + frame, 0.1F * static_cast<float>(frame + 1));
    const auto events = fading.sound(noteA4, 18, 50, 0.8F).events();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY2(events[0].start > 12 * frameLength && events[0].start < 18 * frameLength,
             qPrintable(QString::number(events[0].start / frameLength)));
}

void NoteEventsTest::whatSoundsLongBeforeAnOnsetIsANote()
{
    const auto events = Activity(100).sound(noteA4, 10, 60, 0.7F).onset(noteA4, 40).events();
    QCOMPARE(events.size(), std::size_t{2});
    QVERIFY(isNear(events[0].start, 10) && isNear(events[1].start, 40));
    // Shortly before, it is the same note, which the network hears early.
    const auto rising = Activity(100).sound(noteA4, 36, 60, 0.7F).onset(noteA4, 40).events();
    QCOMPARE(rising.size(), std::size_t{1});
    QVERIFY(isNear(rising[0].start, 40));
}

void NoteEventsTest::anOnsetShortlyBeforeTheSoundCounts()
{
    const auto events = Activity(100).sound(noteA4, 20, 50, 0.4F).onset(noteA4, 19).events();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(isNear(events[0].start, 19));
    QVERIFY(Activity(100).sound(noteA4, 20, 50, 0.4F).onset(noteA4, 15).events().empty());
}

void NoteEventsTest::aNoteThatBreaksOffEndsHalfway()
{
    Activity cut(100);
    cut.played(noteA4, 10, 40, 0.8F);
    for (std::size_t i = 0; i < 8; ++i) // the fall of a note that ended at frame 42 or so
        cut.sound(noteA4, 40 + i, 41 + i, 0.8F - 0.1F * static_cast<float>(i));
    QVERIFY(isNear(cut.events().at(0).end, 43.5));

    Activity ringing(300); // a string that dies away is heard to its end
    ringing.played(noteA4, 10, 11, 0.9F);
    for (std::size_t i = 1; i < 200; ++i)
        ringing.sound(noteA4, 10 + i, 11 + i, 0.9F * std::pow(0.99F, static_cast<float>(i)));
    const auto events = ringing.events();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].end > 130 * frameLength);
}

void NoteEventsTest::theLastNoteEndsWithTheSound()
{
    const auto events = Activity(40).played(noteA4, 10, 40, 0.8F).played(middleC, 39, 40, 0.8F).events();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(std::abs(events[0].end - 40 * frameLength) < 1e-9);
}

void NoteEventsTest::blockSizesDoNotMatter()
{
    Activity activity(300);
    for (int midi = 21; midi <= 108; ++midi) {
        const auto first = static_cast<std::size_t>(midi);
        activity.played(midi, first, first + 50, 0.8F)
            .onset(midi, first + 20)
            .sound(midi, 2 * first, 2 * first + 2, 0.1F);
    }
    const auto whole = activity.events();
    QVERIFY(whole.size() > 100);
    for (const std::size_t blockSize : {1, 2, 7, 142}) {
        NoteEventFinder finder;
        for (std::size_t first = 0; first < 300; first += blockSize) {
            NoteActivity block;
            const std::size_t rows = std::min(blockSize, 300 - first);
            for (auto [source, target] : {std::pair(&activity.activity().notes, &block.notes),
                                          std::pair(&activity.activity().onsets, &block.onsets)}) {
                *target = base::Matrix(rows, NoteNetwork::noteCount);
                std::copy_n(source->row(first).begin(), rows * NoteNetwork::noteCount,
                            target->values.begin());
            }
            finder.push(block);
        }
        QCOMPARE(finder.finish(), whole);
    }
}

void NoteEventsTest::anEndlessNoteIsEnded()
{
    const auto events = Activity(30000).played(noteA4, 0, 30000, 0.8F).events();
    QVERIFY(events.size() >= 3);
    for (const NoteEvent& event : events)
        QVERIFY(event.end - event.start <= 600.0);
    QVERIFY(std::abs(events.back().end - 30000 * frameLength) < 1e-6);
}

void NoteEventsTest::namesAreThoseOfMusicians()
{
    QCOMPARE(noteName(21), QStringLiteral("A0"));
    QCOMPARE(noteName(59), QStringLiteral("B3"));
    QCOMPARE(noteName(60), QStringLiteral("C4"));
    QCOMPARE(noteName(61), QStringLiteral("C#4"));
    QCOMPARE(noteName(69), QStringLiteral("A4"));
    QCOMPARE(noteName(108), QStringLiteral("C8"));
}

QTEST_GUILESS_MAIN(NoteEventsTest)
#include "note_events_test.moc"
