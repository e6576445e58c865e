// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/index_report.h"

#include "core/base/path_text.h"
#include "core/report/text.h"

#include <QJsonArray>

namespace coverscope::report {

namespace {

using library::LeftOutReason;

constexpr LeftOutReason reasons[] = {LeftOutReason::NoMedium, LeftOutReason::Hidden,
                                     LeftOutReason::SystemFolder, LeftOutReason::NotAFile,
                                     LeftOutReason::Unreadable};

// Promised to scripts.
QString reasonWord(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::NoMedium:
        return QStringLiteral("no medium");
    case LeftOutReason::Hidden:
        return QStringLiteral("hidden");
    case LeftOutReason::SystemFolder:
        return QStringLiteral("system folder");
    case LeftOutReason::NotAFile:
        return QStringLiteral("not a file");
    case LeftOutReason::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

QString reasonText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::NoMedium:
        return Text::tr("neither sound nor film");
    case LeftOutReason::Hidden:
        return Text::tr("hidden, and neither sound nor film");
    case LeftOutReason::SystemFolder:
        return Text::tr("folders of the system or of a program");
    case LeftOutReason::NotAFile:
        return Text::tr("links that lead nowhere, devices");
    case LeftOutReason::Unreadable:
        return Text::tr("of unknown kind, and not to be opened");
    }
    return {};
}

QJsonArray leftOutJson(const library::LeftOutFiles& leftOut)
{
    QJsonArray groups;
    for (const LeftOutReason reason : reasons) {
        const auto& group = leftOut.group(reason);
        if (group.count == 0)
            continue;
        QJsonArray examples;
        for (const std::filesystem::path& path : group.examples)
            examples.append(QString::fromUtf8(base::pathBytes(path)));
        groups.append(QJsonObject{{QStringLiteral("reason"), reasonWord(reason)},
                                  {QStringLiteral("count"), static_cast<qint64>(group.count)},
                                  {QStringLiteral("examples"), examples}});
    }
    return groups;
}

} // namespace

QString leftOutText(const library::LeftOutFiles& leftOut)
{
    QStringList lines;
    for (const LeftOutReason reason : reasons) {
        const auto& group = leftOut.group(reason);
        if (group.count == 0)
            continue;
        QStringList names;
        for (const std::filesystem::path& path : group.examples)
            names << base::displayName(path);
        if (group.count > group.examples.size())
            names << QStringLiteral("…");
        lines << Text::tr("left out: %1 × %2 (%3)")
                     .arg(QString::number(group.count), reasonText(reason), names.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonObject indexJson(const library::IndexingReport& report)
{
    QJsonArray skipped;
    for (const library::SkippedFile& file : report.skipped)
        skipped.append(QJsonObject{{QStringLiteral("file"), QString::fromUtf8(base::pathBytes(file.path))},
                                   {QStringLiteral("reason"), file.reason.message}});
    return {{QStringLiteral("indexed"), static_cast<qint64>(report.indexed)},
            {QStringLiteral("unchanged"), static_cast<qint64>(report.unchanged)},
            {QStringLiteral("remade"), static_cast<qint64>(report.remade)},
            {QStringLiteral("away"), static_cast<qint64>(report.away)},
            {QStringLiteral("skipped"), skipped},
            {QStringLiteral("left_out"), leftOutJson(report.leftOut)},
            {QStringLiteral("seconds"), report.seconds},
            {QStringLiteral("audio_seconds"), report.audioSeconds},
            {QStringLiteral("cancelled"), report.wasCancelled}};
}

} // namespace coverscope::report
