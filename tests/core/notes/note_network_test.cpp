// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note_network.h"

#include "core/notes/note_model_path.h"

#include "core/model/file_bytes.h"
#include "core/model/safetensors.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace coverscope;
using namespace coverscope::notes;
using model::NoteActivity;
using model::NoteNetwork;
using model::NoteOutputs;
using model::NotePrecision;

namespace {

const model::Device cpu{false, QStringLiteral("CPU")};

std::shared_ptr<const NoteNetwork> network(NotePrecision precision)
{
    return NoteNetwork::load(defaultNoteModelPath(), cpu, precision).value_or(nullptr);
}

model::SafeTensors reference()
{
    const auto bytes = model::readFileBytes(NOTES_FIXTURE);
    return bytes ? model::parseSafeTensors(*bytes, NOTES_FIXTURE).value_or(model::SafeTensors{})
                 : model::SafeTensors{};
}

// `count` times the window of make_reference.py.
base::Matrix windows(const model::SafeTensors& content, std::size_t count)
{
    const std::vector<float>& half = content.tensors.at("window").values;
    base::Matrix all(count * NoteNetwork::windowFrames, NoteNetwork::binCount);
    for (std::size_t i = 0; i < 2 * count; ++i)
        std::ranges::copy(half, all.values.begin() + static_cast<std::ptrdiff_t>(i * half.size()));
    return all;
}

double largestError(const base::Matrix& activity, const model::TensorData& eachFourth)
{
    double largest = 0.0;
    for (std::size_t row = 0; 4 * row < activity.rows; ++row) {
        for (std::size_t note = 0; note < activity.columns; ++note)
            largest = std::max(
                largest, std::abs(static_cast<double>(activity(4 * row, note)) -
                                  static_cast<double>(eachFourth.values[row * activity.columns + note])));
    }
    return largest;
}

} // namespace

class NoteNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsThePublishedNetwork_data()
    {
        QTest::addColumn<NotePrecision>("precision");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("float32") << NotePrecision::Single << 1e-4;
        QTest::newRow("this processor's best") << NotePrecision::Automatic << 0.05;
    }

    void answersAsThePublishedNetwork()
    {
        QFETCH(NotePrecision, precision);
        QFETCH(double, tolerance);
        const model::SafeTensors content = reference();
        const auto net = network(precision);
        QVERIFY(net);
        const auto activity = net->hear(windows(content, 1), NoteOutputs::NotesAndOnsets);
        QVERIFY(activity);
        QCOMPARE(activity->notes.rows, NoteNetwork::keptFrames);
        QCOMPARE(activity->onsets.rows, NoteNetwork::keptFrames);
        QVERIFY(*std::ranges::max_element(content.tensors.at("window.notes").values) > 0.5F);
        const double notesError = largestError(activity->notes, content.tensors.at("window.notes"));
        QVERIFY2(notesError < tolerance, qPrintable(QString::number(notesError)));
        const double onsetsError = largestError(activity->onsets, content.tensors.at("window.onsets"));
        QVERIFY2(onsetsError < tolerance, qPrintable(QString::number(onsetsError)));
    }

    void notesAreTheSameWithAndWithoutOnsets()
    {
        const base::Matrix input = windows(reference(), 1);
        const auto net = network(NotePrecision::Single);
        const auto with = net->hear(input, NoteOutputs::NotesAndOnsets);
        const auto without = net->hear(input);
        QVERIFY(with && without);
        QVERIFY(without->onsets.isEmpty());
        for (std::size_t i = 0; i < with->notes.values.size(); ++i)
            QVERIFY(std::abs(with->notes.values[i] - without->notes.values[i]) < 1e-5F);
    }

    void eachWindowIsHeardByItself()
    {
        base::Matrix input = windows(reference(), 2);
        for (std::size_t i = input.values.size() / 2; i < input.values.size(); ++i)
            input.values[i] -= 30.0F; // the same, less loud
        const auto activity = network(NotePrecision::Single)->hear(input);
        QVERIFY(activity);
        QCOMPARE(activity->notes.rows, 2 * NoteNetwork::keptFrames);
        const std::size_t half = activity->notes.values.size() / 2;
        for (std::size_t i = 0; i < half; ++i)
            QVERIFY(std::abs(activity->notes.values[i] - activity->notes.values[half + i]) < 1e-4F);
    }

    void whatIsTheSameEverywhereHasNoNotes()
    {
        const base::Matrix input(NoteNetwork::windowFrames, NoteNetwork::binCount, -100.0F);
        const auto activity = network(NotePrecision::Automatic)->hear(input, NoteOutputs::NotesAndOnsets);
        QVERIFY(activity);
        QCOMPARE(activity->notes, base::Matrix(NoteNetwork::keptFrames, NoteNetwork::noteCount, 0.0F));
        QCOMPARE(activity->onsets, activity->notes);
    }

    void severalThreadsHearTheSame()
    {
        const base::Matrix input = windows(reference(), 1);
        const auto net = network(NotePrecision::Automatic);
        const auto alone = net->hear(input);
        QVERIFY(alone);
        std::vector<base::Matrix> heard(4);
        std::vector<std::thread> threads;
        for (base::Matrix& result : heard)
            threads.emplace_back([&] { result = net->hear(input).value_or(NoteActivity{}).notes; });
        for (std::thread& thread : threads)
            thread.join();
        for (const base::Matrix& result : heard)
            QCOMPARE(result, alone->notes);
    }

    void anotherSizeIsRefused()
    {
        const auto net = network(NotePrecision::Single);
        QCOMPARE(net->hear(base::Matrix(171, 309)).error().code, base::ErrorCode::InvalidArgument);
        QCOMPARE(net->hear(base::Matrix(172, 308)).error().code, base::ErrorCode::InvalidArgument);
        QCOMPARE(net->hear(base::Matrix(0, 309)).value().notes.rows, std::size_t{0});
    }

    void aFileThatIsNoNoteNetworkIsRefused()
    {
        QCOMPARE(NoteNetwork::load("/nonexistent/notes.safetensors", cpu).error().code,
                 base::ErrorCode::FileNotFound);
        const auto other = NoteNetwork::load(NOTES_FIXTURE, cpu);
        QCOMPARE(other.error().code, base::ErrorCode::ModelMismatch);
        QVERIFY(other.error().message.contains(QLatin1String("heard_reference.safetensors")));
    }

    void theEnvironmentNamesAnotherFile()
    {
        const auto shipped = defaultNoteModelPath();
        QCOMPARE(shipped.filename(), std::filesystem::path("notes.safetensors"));
        qputenv("COVERSCOPE_NOTES_MODEL", "/elsewhere/my.safetensors");
        QCOMPARE(defaultNoteModelPath(), std::filesystem::path("/elsewhere/my.safetensors"));
        qunsetenv("COVERSCOPE_NOTES_MODEL");
    }
};

QTEST_GUILESS_MAIN(NoteNetworkTest)
#include "note_network_test.moc"
