// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/command.h"
#include "core/base/plain_text.h"
#include "core/report/json_values.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cwchar>

#include <sys/ioctl.h>
#include <unistd.h>

namespace coverscope::cli {

namespace {

bool isVerbose = false;
QString shownName = QStringLiteral("coverscope-cli");
int outputError = 0; // errno of the first write to stdout that failed

void writeTo(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    errno = 0;
    if (std::fwrite(bytes.constData(), 1, size, stream) != size && stream == stdout && outputError == 0)
        outputError = errno;
}

// Columns of a terminal; a Chinese title takes two for each character.
int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += std::max(0, wcwidth(static_cast<wchar_t>(character)));
    return width;
}

QString elided(const QString& text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString shorter = text;
    while (!shorter.isEmpty() && displayWidth(shorter) >= width)
        shorter.chop(1);
    return shorter + QChar(0x2026);
}

int terminalWidth()
{
    winsize size = {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

void writeOut(const QString& text)
{
    writeTo(stdout, text.toUtf8());
}

void writeOut(const QJsonObject& document)
{
    writeTo(stdout, report::jsonText(document));
}

base::Result<void> finishOutput()
{
    errno = 0;
    if (std::fflush(stdout) != 0 && outputError == 0)
        outputError = errno;
    if (outputError == 0)
        return {};
    if (outputError == EPIPE) // the reader has seen enough: `| head`
        return base::fail(base::ErrorCode::WriteFailed, {}, {});
    base::Error error = base::systemError(outputError, "stdout");
    return base::fail(base::ErrorCode::WriteFailed, {},
                      Text::tr("The result could not be written to the output."), error.detail);
}

void setProgramName(const QString& name)
{
    shownName = name;
}

QString programName()
{
    return shownName;
}

void setVerbose(bool verbose)
{
    isVerbose = verbose;
}

void writeError(const base::Error& error)
{
    if (error.message.isEmpty())
        return;
    writeTo(stderr, QStringLiteral("%1: %2\n").arg(programName(), printable(error.message)).toUtf8());
    if (isVerbose && !error.detail.isEmpty())
        writeTo(stderr, QStringLiteral("  %1\n").arg(printable(error.detail)).toUtf8());
}

void writeNote(const QString& text)
{
    writeTo(stderr, (printable(text) + QLatin1Char('\n')).toUtf8());
}

QString printable(const QString& text)
{
    return base::plainText(text);
}

QString formatTable(const std::vector<QStringList>& rows, const std::vector<int>& rightAligned)
{
    std::vector<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column) {
            int& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, displayWidth(printable(row[column])));
        }
    }
    QString table;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = printable(row[column]);
            const QString padding(widths[static_cast<std::size_t>(column)] - displayWidth(cell),
                                  QLatin1Char(' '));
            const bool right =
                std::find(rightAligned.begin(), rightAligned.end(), column) != rightAligned.end();
            line += right ? padding + cell : cell + padding;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        table += line + QLatin1Char('\n');
    }
    return table;
}

QString formatTime(base::Seconds seconds)
{
    const auto whole = static_cast<qint64>(std::floor(std::max(0.0, seconds) + 0.5));
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    const QString tail = QStringLiteral("%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(tail);
}

QString formatSize(std::uint64_t bytes)
{
    static constexpr const char* units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1024.0 && unit + 1 < std::size(units)) {
        value /= 1024.0;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(value, 0, 'f', unit == 0 ? 0 : 1).arg(QLatin1String(units[unit]));
}

ProgressLine::ProgressLine() : m_isTerminal(isatty(STDERR_FILENO) == 1) {}

void ProgressLine::wipe()
{
    if (m_isShown)
        writeTo(stderr, "\r\033[K");
    m_isShown = false;
}

void ProgressLine::show(const QString& text)
{
    constexpr int refreshMilliseconds = 100;
    if (!m_isTerminal || (m_isShown && m_sinceShown.elapsed() < refreshMilliseconds))
        return;
    writeTo(stderr, "\r" + elided(printable(text), terminalWidth() - 1).toUtf8() + "\033[K");
    std::fflush(stderr);
    m_isShown = true;
    m_sinceShown.start();
}

base::ProgressSink ProgressLine::sink()
{
    if (!m_isTerminal)
        return {};
    return [this](const base::Progress& progress) {
        QString text = progress.text;
        if (progress.total > 0.0)
            text += QStringLiteral(" %1 %").arg(
                std::clamp(100.0 * progress.done / progress.total, 0.0, 100.0), 0, 'f', 0);
        show(text);
    };
}

} // namespace coverscope::cli
