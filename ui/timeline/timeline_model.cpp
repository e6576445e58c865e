// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_model.h"

#include "core/base/path_text.h"
#include "ui/results/results_table_text.h"
#include "ui/results/verdict_book.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/timeline/timeline_swatch.h"
#include "ui/waveform/clock_text.h"

#include <QBrush>
#include <QGuiApplication>

namespace coverscope::ui {

namespace {

bool isFigure(TimelineColumn column)
{
    switch (column) {
    case TimelineColumn::Track:
    case TimelineColumn::Verdict:
        return false;
    default:
        return true;
    }
}

} // namespace

QString timelineColumnName(TimelineColumn column)
{
    switch (column) {
    case TimelineColumn::Start:
        return TimelineModel::tr("Start");
    case TimelineColumn::End:
        return TimelineModel::tr("End");
    case TimelineColumn::Track:
        return TimelineModel::tr("What is played");
    case TimelineColumn::InTrack:
        return TimelineModel::tr("In the track");
    case TimelineColumn::KeyShift:
        return resultColumnName(ResultColumn::KeyShift);
    case TimelineColumn::Tempo:
        return resultColumnName(ResultColumn::Tempo);
    case TimelineColumn::Probability:
        return resultColumnName(ResultColumn::Probability);
    case TimelineColumn::Verdict:
        return resultColumnName(ResultColumn::Verdict);
    }
    return {};
}

QString timelineColumnExplanation(TimelineColumn column)
{
    switch (column) {
    case TimelineColumn::Start:
        return TimelineModel::tr("Where the stretch begins in the recording");
    case TimelineColumn::End:
        return TimelineModel::tr("Where it ends");
    case TimelineColumn::Track:
        return TimelineModel::tr(
            "The track of the library, or what is heard where the library knows nothing");
    case TimelineColumn::InTrack:
        return TimelineModel::tr("Where the stretch begins in the track");
    case TimelineColumn::KeyShift:
        return TimelineModel::tr("Semitones from the recording's key to the track's");
    case TimelineColumn::Tempo:
        return TimelineModel::tr("The track's tempo in percent of the recording's");
    case TimelineColumn::Probability:
        return TimelineModel::tr("How likely it is that this stretch is a version of the track");
    case TimelineColumn::Verdict:
        return TimelineModel::tr("What you decided about this stretch and this track");
    }
    return {};
}

void TimelineModel::setRows(std::vector<TimelineRow> rows, std::shared_ptr<const library::Snapshot> searched)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_decisions.assign(m_rows.size(), std::nullopt);
    m_searched = std::move(searched);
    endResetModel();
}

void TimelineModel::takeVerdicts(const VerdictBook& book)
{
    for (int row = 0; row < rowCount(); ++row) {
        const catalogue::Track* track = trackAt(row);
        const catalogue::VerdictRecord* verdict =
            track ? catalogue::verdictFor(book.current(), rowAt(row)->time, *track) : nullptr;
        m_decisions[static_cast<std::size_t>(row)] = verdict ? std::optional(*verdict) : std::nullopt;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, timelineColumnCount - 1));
}

const TimelineRow* TimelineModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

const catalogue::Track* TimelineModel::trackAt(int row) const
{
    const TimelineRow* shown = rowAt(row);
    return shown && shown->played && m_searched ? m_searched->find(shown->played->track) : nullptr;
}

std::filesystem::path TimelineModel::pathAt(int row) const
{
    const catalogue::Track* track = trackAt(row);
    return track ? m_searched->pathOf(*track) : std::filesystem::path();
}

const catalogue::VerdictRecord* TimelineModel::decisionAt(int row) const
{
    if (!rowAt(row) || !m_decisions[static_cast<std::size_t>(row)])
        return nullptr;
    return &*m_decisions[static_cast<std::size_t>(row)];
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : timelineColumnCount;
}

QString TimelineModel::textOf(int row, TimelineColumn column) const
{
    const TimelineRow& shown = m_rows[static_cast<std::size_t>(row)];
    if (column == TimelineColumn::Start)
        return clockText(shown.time.start);
    if (column == TimelineColumn::End)
        return clockText(shown.time.end);
    if (column == TimelineColumn::Track)
        return shown.name;
    if (!shown.played)
        return {};
    switch (column) {
    case TimelineColumn::InTrack:
        return clockText(shown.played->inTrack.start);
    case TimelineColumn::KeyShift:
        return keyShiftText(shown.played->keyShift);
    case TimelineColumn::Tempo:
        return tempoText(shown.played->tempoRatio);
    case TimelineColumn::Probability:
        return percentText(shown.played->probability);
    case TimelineColumn::Verdict:
        return decisionAt(row) ? decisionText(*decisionAt(row)->decision) : QString();
    default:
        return {};
    }
}

// What is not known comes last, whatever the column is.
QVariant TimelineModel::sortValue(int row, TimelineColumn column) const
{
    const TimelineRow& shown = m_rows[static_cast<std::size_t>(row)];
    constexpr double below = -1e9;
    switch (column) {
    case TimelineColumn::Start:
        return shown.time.start;
    case TimelineColumn::End:
        return shown.time.end;
    case TimelineColumn::InTrack:
        return shown.played ? shown.played->inTrack.start : below;
    case TimelineColumn::KeyShift:
        return shown.played ? static_cast<double>(shown.played->keyShift.value_or(-100)) : below;
    case TimelineColumn::Tempo:
        return shown.played ? shown.played->tempoRatio.value_or(-1.0) : below;
    case TimelineColumn::Probability:
        return shown.played ? shown.played->probability : below;
    case TimelineColumn::Track:
    case TimelineColumn::Verdict:
        break;
    }
    return textOf(row, column).toCaseFolded();
}

QVariant TimelineModel::appearance(int row, TimelineColumn column, int role) const
{
    const TimelineRow& shown = m_rows[static_cast<std::size_t>(row)];
    const catalogue::VerdictRecord* decision = decisionAt(row);
    switch (role) {
    case Qt::DecorationRole:
        if (column == TimelineColumn::Track)
            return stretchIcon(shown);
        if (column == TimelineColumn::Verdict && decision)
            return themedIcon(decisionIconName(*decision->decision));
        return {};
    case Qt::ForegroundRole:
        if (column == TimelineColumn::Track && !shown.isKnown())
            return QBrush(plotColours(QGuiApplication::palette()).mutedText);
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case FractionRole:
        return shown.played && column == TimelineColumn::Probability ? QVariant(shown.played->probability)
                                                                     : QVariant();
    case VerdictRole:
        return static_cast<int>(shown.played ? shown.played->verdict : search::Verdict::NoMatch);
    case DecisionRole:
        if (decision && column == TimelineColumn::Verdict)
            return static_cast<int>(*decision->decision);
        return {};
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    const TimelineRow* shown = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!shown)
        return {};
    const auto column = static_cast<TimelineColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), column);
    case Qt::ToolTipRole:
        if (column == TimelineColumn::Verdict && decisionAt(index.row()))
            return verdictDetails(*decisionAt(index.row()));
        if (column == TimelineColumn::Track && shown->isKnown())
            return base::displayPath(pathAt(index.row()));
        return timelineColumnExplanation(column);
    case SortRole:
        return sortValue(index.row(), column);
    case SearchRole:
        return QString(shown->name + QLatin1Char(' ') + base::displayPath(pathAt(index.row())))
            .toCaseFolded();
    default:
        return appearance(index.row(), column, role);
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= timelineColumnCount)
        return {};
    const auto column = static_cast<TimelineColumn>(section);
    if (role == Qt::DisplayRole)
        return timelineColumnName(column);
    if (role == Qt::ToolTipRole)
        return timelineColumnExplanation(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace coverscope::ui
