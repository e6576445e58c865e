// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/evidence_bytes.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace coverscope::batch {

namespace {

constexpr quint8 version = 1;               // in catalogues: a changed layout gets the next one
constexpr std::size_t mostCells = 1U << 17; // of the matrix; half a megabyte
constexpr quint32 mostPoints = 1U << 20;

void setUp(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

void writeRange(QDataStream& stream, const base::TimeRange& range)
{
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    stream << range.start << range.end;
}

base::TimeRange readRange(QDataStream& stream)
{
    base::TimeRange range;
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    stream >> range.start >> range.end;
    return range;
}

std::vector<base::TimeRange> readRanges(QDataStream& stream, quint32 count)
{
    std::vector<base::TimeRange> ranges;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        ranges.push_back(readRange(stream));
    return ranges;
}

} // namespace

QByteArray evidenceToBytes(const search::Evidence& evidence)
{
    const base::Matrix& matrix = evidence.similarities;
    if (matrix.isEmpty() || matrix.values.size() > mostCells || evidence.alignment.size() > mostPoints)
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setUp(stream);
    stream << version << static_cast<quint32>(matrix.rows) << static_cast<quint32>(matrix.columns);
    for (const auto* ranges : {&evidence.queryChunks, &evidence.trackChunks}) {
        for (const base::TimeRange& range : *ranges)
            writeRange(stream, range);
    }
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    for (const float value : matrix.values)
        stream << value;
    writeRange(stream, evidence.segment.query);
    writeRange(stream, evidence.segment.track);
    stream << static_cast<quint32>(evidence.alignment.size());
    for (const search::AlignmentPoint& point : evidence.alignment)
        writeRange(stream, {point.query, point.track});
    return bytes;
}

std::shared_ptr<const search::Evidence> evidenceFromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    setUp(stream);
    quint8 seen = 0;
    quint32 rows = 0;
    quint32 columns = 0;
    stream >> seen >> rows >> columns;
    if (stream.status() != QDataStream::Ok || seen != version || rows == 0 || columns == 0 ||
        static_cast<quint64>(rows) * columns > mostCells)
        return nullptr;
    std::vector<base::TimeRange> queryChunks = readRanges(stream, rows);
    std::vector<base::TimeRange> trackChunks = readRanges(stream, columns);
    base::Matrix similarities(rows, columns);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    for (float& value : similarities.values) {
        stream >> value;
        if (!std::isfinite(value))
            return nullptr;
    }
    const search::MatchSegment segment{readRange(stream), readRange(stream)};
    quint32 pointCount = 0;
    stream >> pointCount;
    if (stream.status() != QDataStream::Ok || pointCount > mostPoints)
        return nullptr;
    std::vector<search::AlignmentPoint> alignment;
    for (const base::TimeRange& point : readRanges(stream, pointCount))
        alignment.push_back({point.start, point.end});
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return nullptr;
    auto evidence = std::make_shared<search::Evidence>(
        search::makeEvidence(std::move(similarities), std::move(queryChunks), std::move(trackChunks)));
    search::followAlignment(*evidence, std::move(alignment));
    evidence->segment = segment;
    return evidence;
}

} // namespace coverscope::batch
