// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_model_path.h"
#include "core/notes/note_transcriber.h"

#include "core/model/file_bytes.h"
#include "core/model/safetensors.h"
#include "core/notes/note_events.h"
#include "core/notes/note_listener.h"
#include "tests/core/notes/fixture_sound.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace coverscope;
using namespace coverscope::notes;
using model::NoteActivity;
using model::NoteNetwork;
using model::NoteOutputs;
using model::NotePrecision;

namespace {

constexpr std::size_t noteA4 = 48; // from A0

double correlation(std::span<const float> a, std::span<const float> b)
{
    double sumA = 0.0, sumB = 0.0, sumAA = 0.0, sumBB = 0.0, sumAB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = a[i];
        const double y = b[i];
        sumA += x;
        sumB += y;
        sumAA += x * x;
        sumBB += y * y;
        sumAB += x * y;
    }
    const auto n = static_cast<double>(a.size());
    return (n * sumAB - sumA * sumB) / std::sqrt((n * sumAA - sumA * sumA) * (n * sumBB - sumB * sumB));
}

} // namespace

class NoteTranscriberTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const NoteNetwork> m_network;

private Q_SLOTS:
    void initTestCase()
    {
        const auto network = NoteNetwork::load(defaultNoteModelPath(), {false, QStringLiteral("CPU")});
        QVERIFY(network);
        m_network = *network;
    }

    void hearsWhatThePublishedTranscriberHears()
    {
        const auto bytes = model::readFileBytes(NOTES_FIXTURE);
        QVERIFY(bytes);
        const auto content = model::parseSafeTensors(*bytes, NOTES_FIXTURE);
        QVERIFY(content);
        const model::TensorData& expected = content->tensors.at("notes");
        const auto notes = transcribe(test::notesFixtureSound(), m_network);
        QVERIFY(notes);
        QCOMPARE(notes->columns, std::size_t{88});
        QCOMPARE(static_cast<std::int64_t>(notes->rows), expected.shape[0]);
        const double found = correlation(notes->values, expected.values);
        QVERIFY2(found >= 0.999, qPrintable(QString::number(found, 'f', 6)));
        // At the same raster: one frame off is another thing.
        const std::span<const float> values(notes->values);
        QVERIFY(correlation(values.subspan(88), std::span(expected.values).first(values.size() - 88)) < 0.99);
    }

    void doesNotDependOnTheBlockSizes()
    {
        const std::vector<float> sound = test::melody(5, 19.0);
        const auto whole = transcribe(sound, m_network);
        QVERIFY(whole);
        QCOMPARE(whole->rows, sound.size() / 2048);
        for (const std::size_t blockSize : {1000, 8192, 100000}) {
            NoteTranscriber transcriber(m_network);
            for (std::size_t i = 0; i < sound.size(); i += blockSize)
                QVERIFY(transcriber.push(std::span(sound).subspan(i, std::min(blockSize, sound.size() - i))));
            QCOMPARE(transcriber.finish().value(), *whole);
        }
    }

    void everyLengthHasItsFrames()
    {
        const std::vector<float> noise = test::noise(1, 22.0);
        // About the ends of the first and the second window: 157 and 299 frames of the network.
        for (const std::size_t frames :
             {0, 1, 2, 63, 64, 70, 71, 72, 78, 79, 80, 142, 143, 149, 150, 151, 220}) {
            for (const std::size_t more : {0, 2047}) {
                const auto notes = transcribe(std::span(noise).first(2048 * frames + more), m_network);
                QVERIFY(notes);
                QCOMPARE(notes->rows, frames);
                QCOMPARE(notes->values.size(), frames * 88);
                for (const float value : notes->values)
                    QVERIFY(value > 0.0F && value < 1.0F);
            }
        }
    }

    void theEndOfALongSoundIsHeardAsItIs()
    {
        // A tone that begins at 15 s, in the last of two windows.
        std::vector<float> sound = test::noise(1, 15.0, 22050, 0.001);
        const std::vector<float> tone = test::sine(440.0, 3.0);
        sound.insert(sound.end(), tone.begin(), tone.end());
        const auto notes = transcribe(sound, m_network);
        QVERIFY(notes);
        const double beginning = 15.0 * NoteTranscriber::framesPerSecond;
        for (std::size_t frame = 0; frame < notes->rows; ++frame) {
            if (std::abs(static_cast<double>(frame) - beginning) > 3.0 && frame + 3 < notes->rows)
                QCOMPARE((*notes)(frame, noteA4) > 0.5F, static_cast<double>(frame) > beginning);
        }
    }

    void aToneIsHeardAtItsNoteAlone()
    {
        const auto notes = transcribe(test::sine(440.0, 6.0), m_network);
        QVERIFY(notes);
        for (std::size_t frame = 5; frame + 5 < notes->rows; ++frame) {
            const auto row = notes->row(frame);
            const auto loudest = std::ranges::max_element(row) - row.begin();
            QCOMPARE(static_cast<std::size_t>(loudest), noteA4);
            QVERIFY(row[noteA4] > 0.5F);
            QCOMPARE(std::ranges::count_if(row, [](float value) { return value > 0.5F; }), 1);
        }
    }

    void notesAreFoundInTheSamePass()
    {
        const std::vector<float> sound = test::melody(5, 19.0);
        NoteEventFinder finder;
        NoteTranscriber transcriber(m_network,
                                    [&finder](const NoteActivity& activity) { finder.push(activity); });
        QVERIFY(transcriber.push(sound));
        QCOMPARE(transcriber.finish().value(), transcribe(sound, m_network).value());
        NoteListener listener(m_network);
        QVERIFY(listener.push(sound));
        QVERIFY(listener.finish());
        const std::vector<NoteEvent> expected = noteEvents(listener.takeFrames());
        QVERIFY(expected.size() > 10);
        QCOMPARE(finder.finish(), expected);
    }

    void silenceHasNoNotes()
    {
        const auto notes = transcribe(std::vector<float>(200000, 0.0F), m_network);
        QVERIFY(notes);
        QCOMPARE(*notes, base::Matrix(200000 / 2048, 88, 0.0F));
    }
};

QTEST_GUILESS_MAIN(NoteTranscriberTest)
#include "note_transcriber_test.moc"
