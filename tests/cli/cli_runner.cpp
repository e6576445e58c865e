// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include "tests/support/shared_data.h"
#include "tests/support/synthetic_audio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <cmath>
#include <random>

namespace coverscope::test {

namespace {

constexpr int timeLimitMilliseconds = 100000;

CliResult run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLI"), cliPath());
    environment.insert(QStringLiteral("TRAINER"), trainerPath());
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    CliResult result;
    if (process.waitForFinished(timeLimitMilliseconds) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    else
        process.kill();
    result.output = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}

std::filesystem::path fileName(const QString& folder, int number)
{
    return QStringLiteral("%1/tune-%2.wav").arg(folder).arg(number).toStdString();
}

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QString cliPath()
{
    return QStringLiteral(COVERSCOPE_CLI);
}

QString trainerPath()
{
    return QFileInfo(cliPath()).dir().filePath(QStringLiteral("coverscope-train"));
}

CliResult runCli(const QStringList& arguments)
{
    return run(cliPath(), arguments);
}

CliResult runShell(const QString& script)
{
    return run(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), script});
}

CliResult runShellWithMounts(const QString& script)
{
    return run(QStringLiteral("unshare"),
               {QStringLiteral("-m"), QStringLiteral("/bin/bash"), QStringLiteral("-c"), script});
}

bool canMount()
{
    return runShellWithMounts(QStringLiteral("mount -t tmpfs tmpfs /mnt")).exitCode == 0;
}

void writeTunes(const QString& folder, int count, double seconds)
{
    QDir().mkpath(folder);
    for (int i = 1; i <= count; ++i)
        writeWav(fileName(folder, i), melody(static_cast<std::uint32_t>(i), seconds));
}

void writeBeeps(const QString& folder, int count, double seconds)
{
    constexpr std::size_t noteLength = 22050 / 2;
    std::vector<std::vector<float>> notes;
    for (int pitch = 0; pitch < 12; ++pitch)
        notes.push_back(sine(262.0 * std::exp2(pitch / 12.0), 0.5));
    QDir().mkpath(folder);
    for (int i = 1; i <= count; ++i) {
        std::mt19937 random(static_cast<std::uint32_t>(i));
        std::vector<float> samples;
        while (samples.size() < static_cast<std::size_t>(seconds * 22050.0)) {
            const std::vector<float>& note = notes[random() % notes.size()];
            samples.insert(samples.end(), note.begin(), note.begin() + noteLength);
        }
        writeWav(fileName(folder, i), samples);
    }
}

bool writeOtherModel(const QString& path)
{
    QFile shipped(QString::fromStdString(sourceFile("resources/model/coverscope.safetensors").string()));
    if (!shipped.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = shipped.readAll();
    if (bytes.isEmpty())
        return false;
    // The low byte of a little-endian number: far too little to make a weight infinite.
    const qsizetype last = bytes.size() - 2;
    bytes[last] = static_cast<char>(bytes[last] ^ 1);
    QFile other(path);
    return other.open(QIODevice::WriteOnly) && other.write(bytes) == bytes.size();
}

QString keysOf(const QJsonObject& object)
{
    return object.keys().join(QLatin1Char(','));
}

} // namespace coverscope::test
