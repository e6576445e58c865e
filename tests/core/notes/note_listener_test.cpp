// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_listener.h"
#include "core/notes/note_model_path.h"

#include "core/notes/note_transcriber.h"
#include "tests/support/synthetic_audio.h"

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

class NoteListenerTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const NoteNetwork> m_network;

    NoteActivity heard(std::span<const float> sound, NoteOutputs outputs = NoteOutputs::NotesAndOnsets) const
    {
        NoteListener listener(m_network, outputs);
        return listener.push(sound) && listener.finish() ? listener.takeFrames() : NoteActivity{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto network = NoteNetwork::load(defaultNoteModelPath(), {false, QStringLiteral("CPU")});
        QVERIFY(network);
        m_network = *network;
    }

    void theTranscriberGivesTheMeanOfTwoFrames()
    {
        const std::vector<float> sound = test::melody(5, 19.0);
        const NoteActivity frames = heard(sound);
        const auto notes = transcribe(sound, m_network);
        QVERIFY(notes);
        QCOMPARE(frames.notes.rows, 2 * notes->rows);
        QCOMPARE(frames.onsets.rows, frames.notes.rows);
        for (std::size_t row = 0; row < notes->rows; ++row) {
            for (std::size_t note = 0; note < notes->columns; ++note)
                QCOMPARE((*notes)(row, note),
                         0.5F * (frames.notes(2 * row, note) + frames.notes(2 * row + 1, note)));
        }
        const NoteActivity withoutOnsets = heard(sound, NoteOutputs::Notes);
        QCOMPARE(withoutOnsets.notes, frames.notes);
        QCOMPARE(withoutOnsets.onsets.rows, std::size_t{0});
    }

    void whatIsTakenMeanwhileIsTheSame()
    {
        const std::vector<float> sound = test::melody(6, 23.0);
        const NoteActivity whole = heard(sound);
        NoteListener listener(m_network);
        NoteActivity parts;
        std::size_t most = 0;
        const auto take = [&] {
            const NoteActivity next = listener.takeFrames();
            most = std::max(most, next.notes.rows);
            QCOMPARE(next.onsets.rows, next.notes.rows);
            for (auto [source, target] :
                 {std::pair(&next.notes, &parts.notes), std::pair(&next.onsets, &parts.onsets)}) {
                target->rows += source->rows;
                target->columns = source->columns;
                target->values.insert(target->values.end(), source->values.begin(), source->values.end());
            }
        };
        for (std::size_t i = 0; i < sound.size(); i += 8192) {
            QVERIFY(
                listener.push(std::span(sound).subspan(i, std::min<std::size_t>(8192, sound.size() - i))));
            take();
        }
        QVERIFY(listener.finish());
        take();
        QCOMPARE(parts.notes, whole.notes);
        QCOMPARE(parts.onsets, whole.onsets);
        QVERIFY2(most <= 2 * NoteNetwork::keptFrames, qPrintable(QString::number(most))); // does not pile up
        QCOMPARE(listener.takeFrames().notes.rows, std::size_t{0});
    }

    void anOnsetStandsWhereTheToneBegins()
    {
        constexpr std::size_t noteA4 = 48;
        std::vector<float> sound = test::noise(1, 8.0, 22050, 0.001);
        const std::vector<float> tone = test::sine(440.0, 3.0);
        sound.insert(sound.end(), tone.begin(), tone.end());
        const NoteActivity frames = heard(sound);
        std::size_t loudest = 0;
        for (std::size_t frame = 0; frame < frames.onsets.rows; ++frame) {
            if (frames.onsets(frame, noteA4) > frames.onsets(loudest, noteA4))
                loudest = frame;
        }
        const double found = static_cast<double>(loudest) / NoteListener::framesPerSecond;
        QVERIFY2(std::abs(found - 8.0) < 0.1, qPrintable(QString::number(found)));
        QVERIFY(frames.onsets(loudest, noteA4) > 0.5F);
    }
};

QTEST_GUILESS_MAIN(NoteListenerTest)
#include "note_listener_test.moc"
