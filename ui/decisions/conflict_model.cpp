// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/conflict_model.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/csv.h"
#include "core/report/verdict_json.h"
#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"

#include <QLocale>

namespace coverscope::ui {

using catalogue::PairDecision;
using catalogue::VerdictRecord;

namespace {

QString nameOfJudged(const catalogue::JudgedTrack& track)
{
    return base::recordingName(track.path, track.title, track.artist);
}

// Both parts of what a conflict is about.
QStringList subjectsOf(const VerdictRecord& record)
{
    return {QStringLiteral("%1, %2").arg(base::clipName(record.clip.path),
                                         clockRangeText(record.clip.region.start, record.clip.region.end)),
            nameOfJudged(record.track)};
}

QStringList subjectsOf(const PairDecision& decision)
{
    return {nameOfJudged(decision.first), nameOfJudged(decision.second)};
}

QString sideText(const auto& entry)
{
    const QString date = QLocale().toString(entry.decidedAt.toLocalTime(), QLocale::ShortFormat);
    const QString decision =
        entry.decision ? decisionText(*entry.decision) : ConflictModel::tr("Taken back", "a decision");
    return ConflictModel::tr("%1, by %2, %3", "decision, person, date").arg(decision, entry.decidedBy, date);
}

QVariant sideIcon(const auto& entry)
{
    return entry.decision ? QVariant(themedIcon(decisionIconName(*entry.decision))) : QVariant();
}

QVariant conflictData(const auto& conflict, int column, int role)
{
    if (role == Qt::DecorationRole) {
        if (column == ConflictModel::Here)
            return sideIcon(conflict.here);
        return column == ConflictModel::There ? sideIcon(conflict.there) : QVariant();
    }
    switch (column) {
    case ConflictModel::About:
        return subjectsOf(conflict.here)
            .join(role == Qt::ToolTipRole ? QLatin1String("\n") : QLatin1String(" / "));
    case ConflictModel::Here:
        return sideText(conflict.here);
    case ConflictModel::HereNote:
        return conflict.here.note;
    case ConflictModel::There:
        return sideText(conflict.there);
    case ConflictModel::ThereNote:
        return conflict.there.note;
    default:
        return {};
    }
}

// The word that tables and JSON have for it, never translated.
QString conflictWord(const auto& entry)
{
    VerdictRecord record;
    record.decision = entry.decision;
    return report::verdictRecordWord(record);
}

QStringList sideFields(const auto& entry)
{
    return {conflictWord(entry), entry.decidedBy, report::csvTime(entry.decidedAt), entry.note};
}

} // namespace

void ConflictModel::setConflicts(const works::Conflicts& conflicts)
{
    beginResetModel();
    m_conflicts.assign(conflicts.verdicts.begin(), conflicts.verdicts.end());
    m_conflicts.insert(m_conflicts.end(), conflicts.pairs.begin(), conflicts.pairs.end());
    endResetModel();
}

const ReviewConflict* ConflictModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_conflicts[static_cast<std::size_t>(row)] : nullptr;
}

void ConflictModel::remove(int row)
{
    if (!at(row))
        return;
    beginRemoveRows({}, row, row);
    m_conflicts.erase(m_conflicts.begin() + row);
    endRemoveRows();
}

int ConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    const ReviewConflict* conflict = index.isValid() ? at(index.row()) : nullptr;
    if (!conflict || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole))
        return {};
    return std::visit([&](const auto& each) { return conflictData(each, index.column(), role); }, *conflict);
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case About:
        return tr("Clip and track, or two recordings");
    case Here:
        return tr("Decided here");
    case HereNote:
    case ThereNote:
        return tr("Note");
    case There:
        return tr("The other reviewer");
    default:
        return {};
    }
}

QByteArray ConflictModel::csv() const
{
    QByteArray csv = report::csvRow(
        {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("here"), QStringLiteral("here_by"),
         QStringLiteral("here_at"), QStringLiteral("here_note"), QStringLiteral("there"),
         QStringLiteral("there_by"), QStringLiteral("there_at"), QStringLiteral("there_note")});
    for (const ReviewConflict& conflict : m_conflicts)
        csv += std::visit(
            [](const auto& each) {
                return report::csvRow(subjectsOf(each.here) + sideFields(each.here) + sideFields(each.there));
            },
            conflict);
    return csv;
}

void UnknownRecordingModel::setRecordings(std::vector<works::DecisionsMerge::UnknownRecording> recordings)
{
    beginResetModel();
    m_recordings = std::move(recordings);
    endResetModel();
}

int UnknownRecordingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recordings.size());
}

int UnknownRecordingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnknownRecordingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& recording = m_recordings[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Recording:
        return nameOfJudged(recording.track);
    case Entries:
        return static_cast<qulonglong>(recording.entryCount);
    case File:
        return base::displayPath(recording.track.path);
    default:
        return {};
    }
}

QVariant UnknownRecordingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recording:
        return tr("Recording");
    case Entries:
        return tr("Decisions");
    case File:
        return tr("File of the other reviewer");
    default:
        return {};
    }
}

QByteArray UnknownRecordingModel::csv() const
{
    QByteArray csv = report::csvRow({QStringLiteral("recording"), QStringLiteral("entries"),
                                     QStringLiteral("file"), QStringLiteral("content_hash")});
    for (const auto& recording : m_recordings)
        csv += report::csvRow({nameOfJudged(recording.track), QString::number(recording.entryCount),
                               report::csvPath(recording.track.path),
                               QString::fromLatin1(recording.track.contentHash)});
    return csv;
}

} // namespace coverscope::ui
