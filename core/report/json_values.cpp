// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_values.h"

#include "core/base/path_text.h"
#include "core/base/plain_text.h"

#include <QJsonDocument>

#include <cmath>

namespace coverscope::report {

QString exactPath(const std::filesystem::path& path)
{
    return QString::fromUtf8(base::pathBytes(path));
}

QJsonValue rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

QJsonObject modelJson(const QString& name, const QByteArray& hash)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("hash"), QString::fromLatin1(hash)}};
}

QByteArray jsonText(const QJsonObject& document)
{
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    QString escaped;
    for (const QChar character : text) {
        if (character != QLatin1Char('\n') && base::isSteering(character))
            escaped += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += character;
    }
    return escaped.toUtf8();
}

QJsonValue keptSegmentJson(const std::optional<base::TimeRange>& query,
                           const std::optional<base::TimeRange>& track)
{
    if (!query || !track)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("query_start"), query->start},
                       {QStringLiteral("query_end"), query->end},
                       {QStringLiteral("track_start"), track->start},
                       {QStringLiteral("track_end"), track->end}};
}

} // namespace coverscope::report
