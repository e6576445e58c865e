// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/index_report.h"

#include "core/base/path_text.h"

#include <QJsonArray>

namespace coverscope::report {

QJsonObject indexJson(const library::IndexingReport& report)
{
    QJsonArray skipped;
    for (const library::SkippedFile& file : report.skipped)
        skipped.append(QJsonObject{{QStringLiteral("file"), base::displayPath(file.path)},
                                   {QStringLiteral("reason"), file.reason.message}});
    return {{QStringLiteral("indexed"), static_cast<qint64>(report.indexed)},
            {QStringLiteral("unchanged"), static_cast<qint64>(report.unchanged)},
            {QStringLiteral("away"), static_cast<qint64>(report.away)},
            {QStringLiteral("skipped"), skipped},
            {QStringLiteral("seconds"), report.seconds},
            {QStringLiteral("audio_seconds"), report.audioSeconds},
            {QStringLiteral("cancelled"), report.wasCancelled}};
}

} // namespace coverscope::report
