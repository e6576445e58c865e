// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/chunk_path.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace coverscope::report {

// The fine alignment of a match (search::Evidence::alignment) as files for other programs. Numbers have a
// point, whatever the language of the program is; text is UTF-8. An empty path gives a file without points.

// Columns query_time and track_time in seconds, a row per point.
QByteArray alignmentCsv(const std::vector<search::AlignmentPoint>& path);

// On whose time axis the points of a file stand: it is opened beside that recording.
enum class TimeAxis { Query, Track };

// Audacity's label track: a label with `title` over the stretch that matches, and one every five seconds that
// tells the time in the other recording.
QByteArray audacityLabels(const std::vector<search::AlignmentPoint>& path, TimeAxis axis,
                          const QString& title);

// An annotation layer of Sonic Visualiser (.svl): a curve of the time in the other recording, seconds.
// `sampleRate` is that of the recording it is opened beside, in Hz.
QByteArray sonicVisualiserLayer(const std::vector<search::AlignmentPoint>& path, TimeAxis axis,
                                int sampleRate, const QString& title);

} // namespace coverscope::report
