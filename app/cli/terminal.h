// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time_range.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace coverscope::cli {

// Results go to stdout, all else to stderr. A write that fails is remembered for finishOutput().
void writeOut(const QString& text);
void writeOut(const QJsonObject& document);
base::Result<void> finishOutput();

void setVerbose(bool verbose);

// What the program is called: it stands before its errors and in its help.
void setProgramName(const QString& name);
QString programName();

// "PROGRAM: MESSAGE", and the technical cause below it with --verbose.
void writeError(const base::Error& error);
void writeNote(const QString& text);

// Control characters (of file names and tags) become U+FFFD, so that a name cannot steer the terminal.
QString printable(const QString& text);

// Columns as wide as their widest cell; those named in `rightAligned` are for numbers.
QString formatTable(const std::vector<QStringList>& rows, const std::vector<int>& rightAligned = {});

QString formatTime(base::Seconds seconds); // "1:23", "2:05:09"
QString formatSize(std::uint64_t bytes);   // "1.4 GiB"

// One line on stderr that is written over again and again; nothing where stderr is not a terminal.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine() { wipe(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const QString& text);
    void wipe();
    base::ProgressSink sink(); // for core calls; not to outlive this object

private:
    bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace coverscope::cli
