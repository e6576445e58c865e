// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/decision_entry.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>
#include <cmath>

namespace coverscope::works {

using catalogue::Decision;
using catalogue::JudgedTrack;
using catalogue::PairDecision;
using catalogue::Standing;
using catalogue::VerdictRecord;

namespace {

constexpr std::array<const char*, 27> columnNames = {
    "kind",        "decided_at", "decided_by", "verdict",     "note",          "clip",        "clip_hash",
    "clip_start",  "clip_end",   "clip_title", "clip_artist", "clip_length_s", "track",       "track_hash",
    "title",       "artist",     "length_s",   "score",       "probability",   "query_start", "query_end",
    "track_start", "track_end",  "model",      "model_hash",  "counts",        "decided_ms"};

bool isHash(const QByteArray& hash)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    return hex.match(QString::fromLatin1(hash)).hasMatch();
}

// Nothing: it is not one of the words.
std::optional<std::optional<Decision>> decisionNamed(const QString& word)
{
    if (word == QLatin1String("confirmed"))
        return Decision::Confirmed;
    if (word == QLatin1String("rejected"))
        return Decision::Rejected;
    if (word == QLatin1String("unsure"))
        return Decision::Unsure;
    if (word == QLatin1String("taken_back"))
        return std::optional<Decision>();
    return {};
}

QDateTime timeOf(const QJsonObject& entry)
{
    if (const QJsonValue exact = entry[QStringLiteral("decided_ms")]; exact.isDouble())
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(exact.toDouble())).toUTC();
    return QDateTime::fromString(entry[QStringLiteral("decided_at")].toString(), Qt::ISODate).toUTC();
}

JudgedTrack trackFrom(const QJsonObject& json)
{
    JudgedTrack track;
    track.contentHash = json[QStringLiteral("hash")].toString().toLatin1();
    track.path = base::pathFromQString(json[QStringLiteral("file")].toString());
    track.title = json[QStringLiteral("title")].toString();
    track.artist = json[QStringLiteral("artist")].toString();
    track.duration = json[QStringLiteral("duration")].toDouble();
    return track;
}

std::optional<base::TimeRange> rangeFrom(const QJsonValue& segment, const char* start, const char* end)
{
    const QJsonValue first = segment[QLatin1String(start)];
    const QJsonValue last = segment[QLatin1String(end)];
    return first.isDouble() && last.isDouble()
               ? std::optional(base::TimeRange{first.toDouble(), last.toDouble()})
               : std::nullopt;
}

// What both kinds have. False where it cannot be read.
bool takeDecision(const QJsonObject& entry, const QString& word, auto& decided)
{
    const auto decision = decisionNamed(word);
    const QDateTime time = timeOf(entry);
    if (!decision || !time.isValid())
        return false;
    decided.decision = *decision;
    decided.decidedAt = time;
    decided.note = entry[QStringLiteral("note")].toString();
    decided.decidedBy = entry[QStringLiteral("decided_by")].toString();
    decided.standing = entry[QStringLiteral("counts")].toBool(true) ? Standing::Counts : Standing::Beside;
    return true;
}

QString plain(const QJsonValue& value)
{
    return value.isDouble() ? report::csvNumber(value.toDouble(), 6) : value.toString();
}

QStringList decisionFields(const char* kind, const QJsonObject& entry, const QJsonValue& word)
{
    return {QString::fromLatin1(kind), entry[QStringLiteral("decided_at")].toString(),
            entry[QStringLiteral("decided_by")].toString(), word.toString(),
            entry[QStringLiteral("note")].toString()};
}

QStringList trackFields(const QJsonValue& track)
{
    return {report::csvPath(base::pathFromQString(track[QStringLiteral("file")].toString())),
            track[QStringLiteral("hash")].toString(), track[QStringLiteral("title")].toString(),
            track[QStringLiteral("artist")].toString(), plain(track[QStringLiteral("duration")])};
}

QStringList lastFields(const QJsonObject& entry)
{
    return {entry[QStringLiteral("counts")].toBool() ? QStringLiteral("yes") : QStringLiteral("no"),
            QString::number(static_cast<qint64>(entry[QStringLiteral("decided_ms")].toDouble()))};
}

} // namespace

std::optional<VerdictRecord> verdictFrom(const QJsonObject& entry)
{
    VerdictRecord record;
    const QJsonValue clip = entry[QStringLiteral("clip")];
    record.clip.contentHash = clip[QStringLiteral("hash")].toString().toLatin1();
    record.clip.path = base::pathFromQString(clip[QStringLiteral("file")].toString());
    record.clip.region = {clip[QStringLiteral("start")].toDouble(-1.0),
                          clip[QStringLiteral("end")].toDouble(-1.0)};
    record.track = trackFrom(entry[QStringLiteral("track")].toObject());
    constexpr double longest = 1e8; // seconds
    const bool isRegion = record.clip.region.start >= 0.0 && record.clip.region.length() >= 0.0 &&
                          record.clip.region.end < longest;
    if (!isHash(record.clip.contentHash) || !isHash(record.track.contentHash) || !isRegion ||
        !takeDecision(entry, entry[QStringLiteral("verdict")].toString(), record))
        return {};
    const QJsonValue model = entry[QStringLiteral("model")];
    record.modelName = model[QStringLiteral("name")].toString();
    record.modelHash = model[QStringLiteral("hash")].toString().toLatin1();
    record.score = entry[QStringLiteral("score")].toDouble();
    record.probability = entry[QStringLiteral("probability")].toDouble();
    const QJsonValue segment = entry[QStringLiteral("segment")];
    record.queryTimes = rangeFrom(segment, "query_start", "query_end");
    record.trackTimes = rangeFrom(segment, "track_start", "track_end");
    return record;
}

std::optional<PairDecision> pairFrom(const QJsonObject& entry)
{
    PairDecision decision;
    const QJsonArray tracks = entry[QStringLiteral("tracks")].toArray();
    decision.first = trackFrom(tracks.at(0).toObject());
    decision.second = trackFrom(tracks.at(1).toObject());
    if (!isHash(decision.first.contentHash) || !isHash(decision.second.contentHash) ||
        decision.first.contentHash == decision.second.contentHash ||
        !takeDecision(entry, entry[QStringLiteral("decision")].toString(), decision))
        return {};
    return decision;
}

QByteArray DecisionColumns::header()
{
    QStringList names;
    for (const char* name : columnNames)
        names.append(QString::fromLatin1(name));
    return report::csvRow(names);
}

QByteArray DecisionColumns::verdictRow(const QJsonObject& entry)
{
    const QJsonValue clip = entry[QStringLiteral("clip")];
    const QJsonValue segment = entry[QStringLiteral("segment")];
    return report::csvRow(
        decisionFields("verdict", entry, entry[QStringLiteral("verdict")]) +
        QStringList{report::csvPath(base::pathFromQString(clip[QStringLiteral("file")].toString())),
                    clip[QStringLiteral("hash")].toString(), plain(clip[QStringLiteral("start")]),
                    plain(clip[QStringLiteral("end")]), QString(), QString(), QString()} +
        trackFields(entry[QStringLiteral("track")]) +
        QStringList{
            plain(entry[QStringLiteral("score")]), plain(entry[QStringLiteral("probability")]),
            plain(segment[QStringLiteral("query_start")]), plain(segment[QStringLiteral("query_end")]),
            plain(segment[QStringLiteral("track_start")]), plain(segment[QStringLiteral("track_end")]),
            entry[QStringLiteral("model")][QStringLiteral("name")].toString(),
            entry[QStringLiteral("model")][QStringLiteral("hash")].toString()} +
        lastFields(entry));
}

QByteArray DecisionColumns::pairRow(const QJsonObject& entry)
{
    const QJsonArray tracks = entry[QStringLiteral("tracks")].toArray();
    const QStringList first = trackFields(tracks.at(0));
    return report::csvRow(
        decisionFields("pair", entry, entry[QStringLiteral("decision")]) +
        QStringList{first[0], first[1], QString(), QString(), first[2], first[3], first[4]} +
        trackFields(tracks.at(1)) + QStringList(8) + lastFields(entry));
}

DecisionColumns::DecisionColumns(const batch::ListRecord& first)
{
    for (const char* name : columnNames)
        m_columns.insert(name, batch::columnNamed(first, {name}));
}

QString DecisionColumns::text(const batch::ListRecord& row, const char* name) const
{
    const QByteArray cell = batch::cellAt(row, m_columns.value(name, -1));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(cell);
    return report::csvText(decoder.hasError() ? QString::fromLatin1(cell) : decoded);
}

QJsonValue DecisionColumns::number(const batch::ListRecord& row, const char* name) const
{
    bool isNumber = false;
    const double value = text(row, name).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

bool DecisionColumns::isPair(const batch::ListRecord& row) const
{
    return text(row, "kind") == QLatin1String("pair");
}

QJsonObject DecisionColumns::entryOf(const batch::ListRecord& row) const
{
    const auto trackOf = [&](const char* file, const char* hash, const char* title, const char* artist,
                             const char* length) {
        return QJsonObject{{QStringLiteral("file"), text(row, file)},
                           {QStringLiteral("hash"), text(row, hash)},
                           {QStringLiteral("title"), text(row, title)},
                           {QStringLiteral("artist"), text(row, artist)},
                           {QStringLiteral("duration"), number(row, length)}};
    };
    QJsonObject clip = trackOf("clip", "clip_hash", "clip_title", "clip_artist", "clip_length_s");
    const QJsonObject track = trackOf("track", "track_hash", "title", "artist", "length_s");
    QJsonObject entry{
        {QStringLiteral("decided_at"), text(row, "decided_at")},
        {QStringLiteral("decided_ms"), number(row, "decided_ms")},
        {QStringLiteral("decided_by"), text(row, "decided_by")},
        {QStringLiteral("note"), text(row, "note")},
        {QStringLiteral("counts"), text(row, "counts") != QLatin1String("no")},
        {QStringLiteral("verdict"), text(row, "verdict")},
        {QStringLiteral("decision"), text(row, "verdict")},
        {QStringLiteral("tracks"), QJsonArray{clip, track}},
        {QStringLiteral("track"), track},
        {QStringLiteral("score"), number(row, "score")},
        {QStringLiteral("probability"), number(row, "probability")},
        {QStringLiteral("model"), QJsonObject{{QStringLiteral("name"), text(row, "model")},
                                              {QStringLiteral("hash"), text(row, "model_hash")}}}};
    clip[QStringLiteral("start")] = number(row, "clip_start");
    clip[QStringLiteral("end")] = number(row, "clip_end");
    entry[QStringLiteral("clip")] = clip;
    QJsonObject segment;
    for (const char* name : {"query_start", "query_end", "track_start", "track_end"})
        segment[QLatin1String(name)] = number(row, name);
    entry[QStringLiteral("segment")] = segment;
    return entry;
}

} // namespace coverscope::works
