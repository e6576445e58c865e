// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/decisions_file.h"

#include "core/base/path_text.h"
#include "core/batch/list_records.h"
#include "core/report/csv.h"
#include "core/report/verdict_json.h"
#include "core/works/decision_entry.h"
#include "core/works/text.h"
#include "core/works/works_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace coverscope::works {

using base::ErrorCode;
using catalogue::Catalogue;
using catalogue::PairDecision;
using catalogue::Standing;
using catalogue::VerdictRecord;

namespace {

constexpr int formatVersion = 1;
const QString formatName = QStringLiteral("coverscope-decisions");

// What the list for scripts leaves out.
QJsonArray completed(QJsonArray list, const auto& entries)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject entry = list[i].toObject();
        const auto& decided = entries[static_cast<std::size_t>(i)];
        entry[QStringLiteral("decided_ms")] = decided.decidedAt.toMSecsSinceEpoch();
        entry[QStringLiteral("counts")] = decided.standing == Standing::Counts;
        list[i] = entry;
    }
    return list;
}

QJsonArray verdictEntries(const std::vector<VerdictRecord>& verdicts)
{
    QJsonArray list = completed(report::verdictsJson(verdicts), verdicts);
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject entry = list[i].toObject();
        QJsonObject track = entry[QStringLiteral("track")].toObject();
        track[QStringLiteral("duration")] = verdicts[static_cast<std::size_t>(i)].track.duration;
        entry[QStringLiteral("track")] = track;
        list[i] = entry;
    }
    return list;
}

QJsonArray pairEntries(const std::vector<PairDecision>& pairs)
{
    QJsonArray list = completed(pairDecisionsJson(pairs), pairs);
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject entry = list[i].toObject();
        QJsonArray tracks = entry[QStringLiteral("tracks")].toArray();
        const PairDecision& pair = pairs[static_cast<std::size_t>(i)];
        for (qsizetype side = 0; side < 2; ++side) {
            QJsonObject track = tracks[side].toObject();
            track[QStringLiteral("duration")] = side == 0 ? pair.first.duration : pair.second.duration;
            tracks[side] = track;
        }
        entry[QStringLiteral("tracks")] = tracks;
        list[i] = entry;
    }
    return list;
}

base::Result<ReadDecisions> ofJson(const QByteArray& text, const std::filesystem::path& file)
{
    const QJsonObject document = QJsonDocument::fromJson(text).object();
    if (document[QStringLiteral("format")].toString() != formatName)
        return base::fail(
            ErrorCode::UnsupportedFormat, file,
            Text::tr("“%1” holds no decisions of Coverscope. Choose a file that “verdicts --export” "
                     "wrote.")
                .arg(base::displayName(file)));
    if (document[QStringLiteral("version")].toInt() > formatVersion)
        return base::fail(
            ErrorCode::NewerVersion, file,
            Text::tr("“%1” was written by a newer version of Coverscope. Update Coverscope to read "
                     "it.")
                .arg(base::displayName(file)));
    ReadDecisions read;
    const auto take = [&read](const QJsonArray& list, auto&& entryOf, auto& entries) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (auto entry = entryOf(list[i].toObject()))
                entries.push_back(std::move(*entry));
            else
                read.problems.append(Text::tr("Entry %1 cannot be read; it is left out.").arg(i + 1));
        }
    };
    take(document[QStringLiteral("verdicts")].toArray(), verdictFrom, read.decisions.verdicts);
    take(document[QStringLiteral("pairs")].toArray(), pairFrom, read.decisions.pairs);
    return read;
}

base::Result<ReadDecisions> ofCsv(const QByteArray& text, const std::filesystem::path& file)
{
    const auto records = batch::tableRecords(text);
    const bool isOurs = !records.empty() && batch::columnNamed(records.front(), {"track_hash"}) >= 0 &&
                        batch::columnNamed(records.front(), {"verdict"}) >= 0;
    if (!isOurs)
        return base::fail(
            ErrorCode::UnsupportedFormat, file,
            Text::tr("“%1” holds no decisions of Coverscope. Choose a file that “verdicts --export” "
                     "wrote.")
                .arg(base::displayName(file)));
    ReadDecisions read;
    const DecisionColumns columns(records.front());
    for (std::size_t i = 1; i < records.size(); ++i) {
        const QJsonObject entry = columns.entryOf(records[i]);
        auto pair = columns.isPair(records[i]) ? pairFrom(entry) : std::optional<PairDecision>();
        auto verdict = columns.isPair(records[i]) ? std::optional<VerdictRecord>() : verdictFrom(entry);
        if (pair)
            read.decisions.pairs.push_back(std::move(*pair));
        else if (verdict)
            read.decisions.verdicts.push_back(std::move(*verdict));
        else
            read.problems.append(Text::tr("Line %1 cannot be read; it is left out.").arg(records[i].line));
    }
    return read;
}

} // namespace

QByteArray decisionsJson(const Decisions& decisions)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName},
                                     {QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("verdicts"), verdictEntries(decisions.verdicts)},
                                     {QStringLiteral("pairs"), pairEntries(decisions.pairs)}})
        .toJson(QJsonDocument::Compact);
}

QByteArray decisionsCsv(const Decisions& decisions)
{
    QByteArray csv = DecisionColumns::header();
    const QJsonArray verdicts = verdictEntries(decisions.verdicts);
    for (const QJsonValue verdict : verdicts)
        csv += DecisionColumns::verdictRow(verdict.toObject());
    const QJsonArray pairs = pairEntries(decisions.pairs);
    for (const QJsonValue pair : pairs)
        csv += DecisionColumns::pairRow(pair.toObject());
    return csv;
}

base::Result<ReadDecisions> readDecisions(const std::filesystem::path& file)
{
    constexpr std::uintmax_t largest = 1U << 30U; // bytes; a million entries
    const auto text = batch::readListText(file, largest);
    if (!text)
        return base::fail(text.error());
    return text->trimmed().startsWith('{') ? ofJson(*text, file) : ofCsv(*text, file);
}

base::Result<Decisions> decisionsOf(const std::filesystem::path& libraryFolder)
{
    const auto verdictStore = catalogue::VerdictStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    auto verdicts = verdictStore ? verdictStore->all() : base::fail(verdictStore.error());
    if (!verdicts)
        return base::fail(std::move(verdicts.error()));
    const auto pairStore = catalogue::PairDecisionStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    auto pairs = pairStore ? pairStore->all() : base::fail(pairStore.error());
    if (!pairs)
        return base::fail(std::move(pairs.error()));
    return Decisions{std::move(*verdicts), std::move(*pairs)};
}

} // namespace coverscope::works
