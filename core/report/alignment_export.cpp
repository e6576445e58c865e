// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alignment_export.h"

#include "core/report/csv.h"
#include "core/report/sonic_visualiser_layer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace coverscope::report {

namespace {

constexpr base::Seconds labelStep = 5.0;

// The path as seen from one recording: `query` is the time in it, `track` the time in the other one.
std::vector<search::AlignmentPoint> seenFrom(const std::vector<search::AlignmentPoint>& path, TimeAxis axis)
{
    std::vector<search::AlignmentPoint> points = path;
    if (axis == TimeAxis::Track) {
        for (search::AlignmentPoint& point : points)
            std::swap(point.query, point.track);
    }
    return points;
}

// 1:05.3
QString clockText(base::Seconds time)
{
    const auto tenths = static_cast<qint64>(std::llround(std::max(0.0, time) * 10.0));
    return QStringLiteral("%1:%2.%3")
        .arg(tenths / 600)
        .arg(tenths / 10 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths % 10);
}

QByteArray label(base::Seconds start, base::Seconds end, const QString& text)
{
    const auto time = [](base::Seconds seconds) { return QByteArray::number(seconds, 'f', 6); };
    return time(start) + '\t' + time(end) + '\t' + oneLine(text).toUtf8() + '\n';
}

} // namespace

QByteArray alignmentCsv(const std::vector<search::AlignmentPoint>& path)
{
    QByteArray csv = csvRow({QStringLiteral("query_time"), QStringLiteral("track_time")});
    for (const search::AlignmentPoint& point : path)
        csv += csvRow({csvNumber(point.query, 3), csvNumber(point.track, 3)});
    return csv;
}

QByteArray audacityLabels(const std::vector<search::AlignmentPoint>& path, TimeAxis axis,
                          const QString& title)
{
    QByteArray labels;
    if (path.empty())
        return labels;
    const std::vector<search::AlignmentPoint> points = seenFrom(path, axis);
    labels += label(points.front().query, points.back().query, title);
    for (base::Seconds time = std::ceil(points.front().query / labelStep) * labelStep;
         time <= points.back().query; time += labelStep)
        labels += label(time, time, clockText(search::trackTimeAt(points, time)));
    return labels;
}

QByteArray sonicVisualiserLayer(const std::vector<search::AlignmentPoint>& path, TimeAxis axis,
                                int sampleRate, const QString& title)
{
    const std::vector<search::AlignmentPoint> points = seenFrom(path, axis);
    SonicVisualiserLayer layer;
    layer.sampleRate = sampleRate;
    layer.title = title;
    layer.units = QStringLiteral("s");
    for (const search::AlignmentPoint& point : points)
        layer.points.push_back({{point.query, point.query}, point.track, clockText(point.track)});
    return layer.xml();
}

} // namespace coverscope::report
