// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <filesystem>
#include <optional>

namespace coverscope::report {

// What the JSON documents of this room are made of.

// With every character, since a script opens it; bytes that are no text become U+FFFD.
QString exactPath(const std::filesystem::path& path);

// Similarities are float32 and times come from a raster of half seconds: more digits are noise.
QJsonValue rounded(double value, int decimals = 5);

// "name" and "hash".
QJsonObject modelJson(const QString& name, const QByteArray& hash);

// The document as it is written, for people and scripts: characters that steer a terminal are escaped, so
// that it is the same for whoever reads it as JSON, and harmless to look at.
QByteArray jsonText(const QJsonObject& document);

// "query_start" to "track_end" as they were kept; null where one of the two is not known.
QJsonValue keptSegmentJson(const std::optional<base::TimeRange>& query,
                           const std::optional<base::TimeRange>& track);

} // namespace coverscope::report
