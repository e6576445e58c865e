// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/rendered_recording.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>

using namespace coverscope::test;

namespace {

constexpr double firstTone = 0.4; // seconds
constexpr double toneStep = 0.5;
constexpr std::array scalePitches = {60, 62, 64, 65, 67, 69, 71, 72};
const QStringList scaleNames = QStringLiteral("C4 D4 E4 F4 G4 A4 B4 C5").split(QLatin1Char(' '));

// One tone after the other, each with its overtones and dying away.
std::vector<float> tones(std::span<const int> pitches)
{
    Instrument instrument;
    instrument.partials = {1.0, 0.5, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01};
    Recording recording;
    recording.length = firstTone + toneStep * static_cast<double>(pitches.size()) + 1.0;
    for (std::size_t i = 0; i < pitches.size(); ++i)
        recording.tones.push_back({firstTone + toneStep * static_cast<double>(i), toneStep,
                                   static_cast<double>(pitches[i]), 0.4, instrument});
    return renderSound(recording, 1);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// Ticks of 1/1920 s before the first note of a file as notes/midi_file.h makes it.
int firstMidiDelta(const QByteArray& file)
{
    qsizetype i = file.indexOf(QByteArray::fromHex("00C000")) + 3;
    int ticks = 0;
    for (bool goesOn = true; goesOn && i < file.size(); ++i) {
        goesOn = (file[i] & 0x80) != 0;
        ticks = ticks << 7 | (file[i] & 0x7F);
    }
    return ticks;
}

} // namespace

// `coverscope-cli notes` on tones whose notes are known.
class NotesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aToneIsHeard();
    void aScaleIsHeardInOrder();
    void aRecordingComesFromAPipe();
    void wordsShowATable();
    void csvAndMidiAreWritten();
    void aStretchKeepsTheTimesOfTheFile();
    void anExistingFileIsRefusedWithoutForce();
    void theInputIsNeverWrittenOver();
    void anOutputThatCannotBeWrittenIsRefusedAtOnce();
    void aBadFileIsRefusedWithAReason_data();
    void aBadFileIsRefusedWithAReason();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void cancellingWritesNothing();
    void aProgramWithoutItsBackendSaysWhatIsMissing();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    CliResult notes(const QStringList& arguments) const
    {
        return runCli(QStringList{QStringLiteral("notes")} + arguments);
    }

    QTemporaryDir m_folder;
};

void NotesCommandTest::initTestCase()
{
    writeWav(path("tone.wav").toStdString(), tones(std::array{69}));
    writeWav(path("scale.wav").toStdString(), tones(scalePitches));
    writeWav(path("silence.wav").toStdString(), std::vector<float>(22050 * 5, 0.0F));
    write(path("text.mp3"), QByteArray("La la la, this is no music at all.\n").repeated(40));
}

void NotesCommandTest::aToneIsHeard()
{
    const CliResult result = notes({QStringLiteral("--json"), path("tone.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonObject document = result.json();
    QCOMPARE(keysOf(document), QStringLiteral("duration,file,notes"));
    QVERIFY(document[QStringLiteral("file")].toString().endsWith(QStringLiteral("tone.wav")));
    QVERIFY(std::abs(document[QStringLiteral("duration")].toDouble() - 1.9) < 0.01);
    const QJsonArray rows = document[QStringLiteral("notes")].toArray();
    QCOMPARE(rows.size(), 1);
    const QJsonObject note = rows[0].toObject();
    QCOMPARE(keysOf(note), QStringLiteral("end,midi,name,probability,start"));
    QCOMPARE(note[QStringLiteral("midi")].toInt(), 69);
    QCOMPARE(note[QStringLiteral("name")].toString(), QStringLiteral("A4"));
    QVERIFY(std::abs(note[QStringLiteral("start")].toDouble() - firstTone) < 0.1);
    QVERIFY(std::abs(note[QStringLiteral("end")].toDouble() - firstTone - toneStep) < 0.2);
    QVERIFY(note[QStringLiteral("probability")].toDouble() > 0.5);
}

void NotesCommandTest::aScaleIsHeardInOrder()
{
    const CliResult result = notes({QStringLiteral("--json"), path("scale.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonArray rows = result.json()[QStringLiteral("notes")].toArray();
    QStringList names;
    for (const QJsonValue& row : rows)
        names.append(row[QStringLiteral("name")].toString());
    QCOMPARE(names, scaleNames);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const double start = rows[i][QStringLiteral("start")].toDouble();
        QVERIFY(std::abs(start - firstTone - toneStep * static_cast<double>(i)) < 0.1);
        QCOMPARE(rows[i][QStringLiteral("midi")].toInt(), scalePitches[static_cast<std::size_t>(i)]);
    }
}

void NotesCommandTest::aRecordingComesFromAPipe()
{
    const CliResult piped =
        runShell(QStringLiteral("cat '%1' | \"$CLI\" notes --json -").arg(path("tone.wav")));
    QVERIFY2(piped.exitCode == 0, piped.error.constData());
    QCOMPARE(piped.json()[QStringLiteral("file")].toString(), QStringLiteral("-"));
    QCOMPARE(piped.json()[QStringLiteral("notes")],
             notes({QStringLiteral("--json"), path("tone.wav")}).json()[QStringLiteral("notes")]);
    const CliResult bad = runShell(QStringLiteral("echo no music | \"$CLI\" notes -"));
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(!bad.error.contains("coverscope-clip"), bad.error.constData()); // not the name of our copy
}

void NotesCommandTest::wordsShowATable()
{
    const CliResult result = notes({path("scale.wav")});
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + scaleNames.size());
    QVERIFY2(lines[6].contains(" A4 ") && lines[6].contains(" 69 ") && lines[6].endsWith(" %"),
             lines[6].constData());
    QVERIFY2(result.error.isEmpty(), result.error.constData());
}

void NotesCommandTest::csvAndMidiAreWritten()
{
    const CliResult result = notes({QStringLiteral("--json"), QStringLiteral("--csv"), path("scale.csv"),
                                    QStringLiteral("--midi"), path("scale.mid"), path("scale.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonArray notes = result.json()[QStringLiteral("notes")].toArray();
    QList<QByteArray> lines = contentOf(path("scale.csv")).split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.takeFirst(), QByteArray("start,end,midi,name,probability\r"));
    QCOMPARE(lines.size(), notes.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].trimmed().split(',');
        QCOMPARE(fields.size(), 5);
        QCOMPARE(fields[0].toDouble(), notes[i][QStringLiteral("start")].toDouble());
        QCOMPARE(fields[1].toDouble(), notes[i][QStringLiteral("end")].toDouble());
        QCOMPARE(fields[2].toInt(), notes[i][QStringLiteral("midi")].toInt());
        QCOMPARE(QString::fromLatin1(fields[3]), notes[i][QStringLiteral("name")].toString());
        QCOMPARE(fields[4].toDouble(), notes[i][QStringLiteral("probability")].toDouble());
    }
    const QByteArray midi = contentOf(path("scale.mid"));
    QVERIFY(midi.startsWith("MThd"));
    QVERIFY(midi.endsWith(QByteArray::fromHex("00FF2F00")));
    QVERIFY(std::abs(firstMidiDelta(midi) / 1920.0 - notes[0][QStringLiteral("start")].toDouble()) < 0.002);
}

void NotesCommandTest::aStretchKeepsTheTimesOfTheFile()
{
    const CliResult result = notes({QStringLiteral("--json"), QStringLiteral("--start"),
                                    QStringLiteral("1.3"), QStringLiteral("--end"), QStringLiteral("0:2.8"),
                                    QStringLiteral("--midi"), path("stretch.mid"), path("scale.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(std::abs(result.json()[QStringLiteral("duration")].toDouble() - 1.5) < 0.01);
    const QJsonArray rows = result.json()[QStringLiteral("notes")].toArray();
    for (const char* name : {"E4", "F4", "G4"}) {
        const auto place = scaleNames.indexOf(QString::fromLatin1(name));
        const auto isIt = [&](const QJsonValue& row) {
            return row[QStringLiteral("name")].toString() == QLatin1String(name) &&
                   std::abs(row[QStringLiteral("start")].toDouble() - firstTone -
                            toneStep * static_cast<double>(place)) < 0.1;
        };
        QVERIFY2(std::any_of(rows.begin(), rows.end(), isIt), result.output.constData());
    }
    const double first = rows[0][QStringLiteral("start")].toDouble();
    QVERIFY(first >= 1.3);
    QVERIFY(std::abs(firstMidiDelta(contentOf(path("stretch.mid"))) / 1920.0 - (first - 1.3)) < 0.002);
}

void NotesCommandTest::anExistingFileIsRefusedWithoutForce()
{
    for (const auto& [option, old, beginning] :
         {std::tuple("--csv", QByteArray("a,b\r\n1,2\r\n3,4\r\n"), "start,end,"),
          std::tuple("--midi", QByteArray("MThd of another song"), "MThd\0")}) {
        write(path("old"), old);
        const QStringList arguments = {QString::fromLatin1(option), path("old"), path("tone.wav")};
        const CliResult refused = notes(arguments);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("old") && refused.error.contains("--force"),
                 refused.error.constData());
        QCOMPARE(contentOf(path("old")), old);
        const CliResult forced = notes(arguments + QStringList{QStringLiteral("--force")});
        QVERIFY2(forced.exitCode == 0, forced.error.constData());
        QVERIFY(contentOf(path("old")).startsWith(beginning) && contentOf(path("old")) != old);
    }
}

void NotesCommandTest::theInputIsNeverWrittenOver()
{
    const QByteArray before = contentOf(path("tone.wav"));
    QCOMPARE(runShell(QStringLiteral("ln %1 %2").arg(path("tone.wav"), path("link.mid"))).exitCode, 0);
    for (const char* output : {"tone.wav", "link.mid"}) {
        const CliResult result =
            notes({QStringLiteral("--force"), QStringLiteral("--midi"), path(output), path("tone.wav")});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error.contains(output), result.error.constData());
        QVERIFY(contentOf(path("tone.wav")) == before);
    }
}

void NotesCommandTest::anOutputThatCannotBeWrittenIsRefusedAtOnce()
{
    const CliResult nowhere = notes({QStringLiteral("--csv"), path("nowhere/out.csv"), path("tone.wav")});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY2(nowhere.error.contains("nowhere/out.csv"), nowhere.error.constData());
    const CliResult folder =
        notes({QStringLiteral("--force"), QStringLiteral("--csv"), m_folder.path(), path("tone.wav")});
    QCOMPARE(folder.exitCode, 1);
    QVERIFY2(folder.error.contains(m_folder.path().toUtf8()), folder.error.constData());
    const CliResult full = notes(
        {QStringLiteral("--force"), QStringLiteral("--csv"), QStringLiteral("/dev/full"), path("tone.wav")});
    QCOMPARE(full.exitCode, 1);
    QVERIFY2(full.error.contains("/dev/full"), full.error.constData());
}

void NotesCommandTest::aBadFileIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("missing.wav") << QByteArray("not found");
    QTest::newRow("text.mp3") << QByteArray("");
    QTest::newRow("silence.wav") << QByteArray("silen");
}

void NotesCommandTest::aBadFileIsRefusedWithAReason()
{
    QFETCH(QByteArray, reason);
    const CliResult result =
        notes({QStringLiteral("--midi"), path("bad.mid"), path(QTest::currentDataTag())});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.error.startsWith("coverscope-cli: "), result.error.constData());
    QVERIFY2(result.error.contains(QTest::currentDataTag()), result.error.constData());
    QVERIFY2(result.error.toLower().contains(reason), result.error.constData());
    QVERIFY(!QFile::exists(path("bad.mid")));
}

void NotesCommandTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no file") << QString() << QByteArray("missing");
    QTest::newRow("two files") << QStringLiteral("a b") << QByteArray("“b”");
    QTest::newRow("end before start") << QStringLiteral("--start 5 --end 4 a") << QByteArray("--end");
    QTest::newRow("no output name") << QStringLiteral("--midi= a") << QByteArray("--midi");
    QTest::newRow("one file for both") << QStringLiteral("--midi new --csv ./new a") << QByteArray("new");
}

void NotesCommandTest::wrongUsageExitsWithTwo()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, message);
    const CliResult result = notes(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.error.contains(message), result.error.constData());
}

void NotesCommandTest::cancellingWritesNothing()
{
    writeWav(path("long.wav").toStdString(), noise(1, 900.0));
    // As soon as it listens to signals; a job in the background does not get Ctrl-C, SIGTERM is handled
    // alike.
    const CliResult cancelled = runShell(
        QStringLiteral("\"$CLI\" notes --csv %1/long.csv %1/long.wav & pid=$!; "
                       "until [ $((0x$(sed -n 's/^SigCgt:\\s*//p' /proc/$pid/status) & 0x4000)) -ne 0 ]; "
                       "do sleep 0.02; done; kill -TERM $pid; wait $pid")
            .arg(m_folder.path()));
    QVERIFY2(cancelled.exitCode == 130, cancelled.error.constData());
    QVERIFY(!QFile::exists(path("long.csv")));
}

void NotesCommandTest::aProgramWithoutItsBackendSaysWhatIsMissing()
{
    const CliResult result = runShell(
        QStringLiteral("cp \"$CLI\" '%1/alone' && '%1/alone' --help >/dev/null && '%1/alone' notes '%2'")
            .arg(m_folder.path(), path("tone.wav")));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains("coverscope-backend") && result.error.contains("Install Coverscope anew"),
             result.error.constData());
}

QTEST_GUILESS_MAIN(NotesCommandTest)
#include "notes_command_test.moc"
