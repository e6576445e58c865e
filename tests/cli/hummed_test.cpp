// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/rendered_recording.h"
#include "tests/support/sung_tune.h"
#include "tests/support/synthetic_audio.h"

#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

namespace {

constexpr double sungBeats = 28.0;

ComposedPiece pieceOf(int number)
{
    return composePiece(static_cast<std::uint64_t>(number), 3);
}

// A band plays the piece from its beginning.
std::vector<float> performance(int number)
{
    const ComposedPiece piece = pieceOf(number);
    Chance chance(static_cast<std::uint64_t>(number) + 100);
    PerformanceStyle style = drawStyle(chance);
    style.ornaments = 0.0;
    style.melodyLevel = 1.0;
    style.chordLevel = 0.2;
    style.bassLevel = 0.3;
    style.drumLevel = 0.1;
    style.melodyOctave = 0;
    const BeatClock clock(0.0, piece.beats, style, chance);
    Recording recording;
    recording.length = clock.seconds(piece.beats) + 1.0;
    play(recording, piece, 0.0, piece.beats, 0.0, style, clock, chance);
    return renderSound(recording, 1);
}

// And somebody sings its beginning, four semitones higher.
std::vector<float> song(int number)
{
    const ComposedPiece piece = pieceOf(number);
    const double beat = 60.0 / piece.beatsPerMinute;
    std::vector<TuneNote> notes;
    for (const ScoreNote& note : piece.melody) {
        if (note.beat + note.beats <= sungBeats)
            notes.push_back({note.beat * beat, note.beats * beat, static_cast<double>(note.pitch)});
    }
    SingingStyle style;
    style.semitones = 4.0;
    style.tempo = 0.9;
    return singTune(notes, style, 3);
}

} // namespace

// A tune that somebody sings, in a library of bands.
class HummedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSungTuneFindsItsRecordingByItself();
    void itCanBeAskedForAndRefused();
    void whatNoVoiceSingsIsNoTune();
    void bothAtOnceIsWrongUsage();
    void aBatchOfTunes();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    CliResult query(const QStringList& more) const
    {
        return runCli(QStringList{"query", "--json", "--library", path("library")} + more);
    }

    QTemporaryDir m_folder;
};

void HummedTest::initTestCase()
{
    QDir().mkpath(path("music"));
    for (int number = 1; number <= 6; ++number)
        writeWav(path("music/piece-%1.wav").arg(number).toStdString(), performance(number));
    writeWav(path("sung.wav").toStdString(), song(4));
    const CliResult indexed = runCli({"index", "--library", path("library"), path("music")});
    QVERIFY2(indexed.exitCode == 0, indexed.error.constData());
}

void HummedTest::aSungTuneFindsItsRecordingByItself()
{
    const CliResult result = query({path("sung.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(result.error.contains("--not-hummed")); // says how it took the clip
    const QJsonObject json = result.json();
    QVERIFY(json["hummed"].toBool());
    QCOMPARE(json["matches"].toArray().size(), 6);
    const QJsonObject first = json["matches"][0].toObject();
    QVERIFY2(first["file"].toString().endsWith(QLatin1String("piece-4.wav")), result.output.constData());
    QVERIFY(first["by_tune"].toBool());
    const QJsonObject segment = first["segment"].toObject();
    QVERIFY(segment["track_end"].toDouble() > segment["track_start"].toDouble() + 5.0);
    QVERIFY(first["tempo_ratio"].toDouble() > 0.4 && first["tempo_ratio"].toDouble() < 2.4);
    QVERIFY(!first["key_shift"].isNull());
}

void HummedTest::itCanBeAskedForAndRefused()
{
    const CliResult asked = query({"--hummed", path("sung.wav")});
    QVERIFY2(asked.exitCode == 0, asked.error.constData());
    QVERIFY(asked.json()["hummed"].toBool());
    const CliResult refused = query({"--not-hummed", path("sung.wav")});
    QVERIFY2(refused.exitCode == 0, refused.error.constData());
    QVERIFY(!refused.json()["hummed"].toBool(true));
    for (const QJsonValue& match : refused.json()["matches"].toArray())
        QVERIFY(!match["by_tune"].toBool(true));
}

void HummedTest::whatNoVoiceSingsIsNoTune()
{
    const CliResult result = query({path("music/piece-2.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(!result.json()["hummed"].toBool(true));
    QVERIFY(result.json()["matches"][0]["file"].toString().endsWith(QLatin1String("piece-2.wav")));
}

void HummedTest::bothAtOnceIsWrongUsage()
{
    const CliResult result = query({"--hummed", "--not-hummed", path("sung.wav")});
    QCOMPARE(result.exitCode, 2);
}

void HummedTest::aBatchOfTunes()
{
    const auto firstRow = [this](const QStringList& more) {
        const CliResult run = runCli(QStringList{"batch", "--library", path("library"), "--force", "--output",
                                                 path("out.csv"), path("sung.wav")} +
                                     more);
        QFile file(path("out.csv"));
        return run.exitCode == 0 && file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).section(QLatin1Char('\n'), 1, 1)
                   : QString::fromUtf8(run.error);
    };
    QVERIFY2(firstRow({"--hummed"}).contains(QLatin1String("piece-4")), qPrintable(firstRow({"--hummed"})));
    QVERIFY2(firstRow({"--hummed", "--keep", "tunes"}).contains(QLatin1String("piece-4")), "kept as well");
    const QJsonArray runs = runCli({"runs", "--library", path("library"), "--json"}).json()["runs"].toArray();
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs[0]["hummed"].toBool());
}

QTEST_GUILESS_MAIN(HummedTest)
#include "hummed_test.moc"
