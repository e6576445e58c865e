// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace coverscope::test {

// What one run of the real coverscope-cli left behind.
struct CliResult
{
    int exitCode = -1; // -1: it did not start, crashed or did not end in time
    QByteArray output;
    QByteArray error;

    QJsonObject json() const; // of the output; empty where that is not exactly one JSON object
};

QString cliPath();
QString trainerPath(); // no file where this build leaves it out

CliResult runCli(const QStringList& arguments);

// A shell script with $CLI for the program and $TRAINER for coverscope-train; for redirections, limits and
// names that are not text.
CliResult runShell(const QString& script);

// The same in a mount namespace of its own, where the script may mount what it likes. False from
// canMount() where this machine does not allow that.
CliResult runShellWithMounts(const QString& script);
bool canMount();

// A folder of made-up tunes: tune-1.wav to tune-COUNT.wav of `seconds` each.
void writeTunes(const QString& folder, int count, double seconds);
// The same of bare tones, which are made much faster, where it does not matter what is heard.
void writeBeeps(const QString& folder, int count, double seconds);

// The shipped model with the last bit of its last weight changed: works, and is another model.
bool writeOtherModel(const QString& path);

// Keys of an object, sorted, with commas: what a document's shape is compared by.
QString keysOf(const QJsonObject& object);

} // namespace coverscope::test
