// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_table_model.h"

#include "core/base/path_text.h"
#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"

#include <QBrush>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace coverscope::ui {

using catalogue::BatchClip;
using catalogue::BatchStatus;
using catalogue::Decision;

namespace {

bool hasProblem(const BatchClip& clip)
{
    return clip.status == BatchStatus::Failed ||
           (clip.status == BatchStatus::Skipped && !clip.problem.isEmpty());
}

// What is worth a look comes first.
int statusOrder(BatchStatus status)
{
    constexpr std::array order{BatchStatus::Match,    BatchStatus::Possible, BatchStatus::NoMatch,
                               BatchStatus::TooShort, BatchStatus::Failed,   BatchStatus::Running,
                               BatchStatus::Waiting,  BatchStatus::Skipped};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

} // namespace

void BatchTableModel::setRun(std::shared_ptr<OpenRun> run)
{
    beginResetModel();
    m_run = std::move(run);
    endResetModel();
}

const BatchClip* BatchTableModel::clipAt(int row) const
{
    return m_run && row >= 0 && row < rowCount() ? &m_run->queue.clips()[static_cast<std::size_t>(row)]
                                                 : nullptr;
}

void BatchTableModel::changed(std::size_t place)
{
    const int row = static_cast<int>(place);
    Q_EMIT dataChanged(index(row, 0), index(row, batchColumnCount - 1));
}

void BatchTableModel::changed(const std::vector<std::size_t>& places)
{
    if (places.empty())
        return;
    const auto [first, last] = std::minmax_element(places.begin(), places.end());
    Q_EMIT dataChanged(index(static_cast<int>(*first), 0),
                       index(static_cast<int>(*last), batchColumnCount - 1));
}

void BatchTableModel::append(std::vector<BatchClip> clips)
{
    if (!m_run || clips.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(clips.size()) - 1);
    m_run->queue.append(std::move(clips));
    endInsertRows();
}

void BatchTableModel::setVerdicts(const VerdictLedger::ByClip& verdicts)
{
    m_verdicts = verdicts;
    verdictsChanged();
}

void BatchTableModel::setVerdictsOf(const QByteArray& clipHash,
                                    const std::vector<catalogue::VerdictRecord>& verdicts)
{
    m_verdicts[clipHash] = verdicts;
    verdictsChanged();
}

void BatchTableModel::verdictsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(BatchColumn::Decision)),
                           index(rowCount() - 1, static_cast<int>(BatchColumn::Decision)));
}

std::optional<Decision> BatchTableModel::decisionOf(const BatchClip& clip) const
{
    const auto known = m_verdicts.find(clip.contentHash);
    if (clip.contentHash.isEmpty() || known == m_verdicts.end())
        return {};
    const auto overlaps = [&clip](const catalogue::VerdictRecord& verdict) {
        const base::TimeRange& judged = verdict.clip.region;
        const double common =
            std::min(judged.end, clip.searched.end) - std::max(judged.start, clip.searched.start);
        return common >= 0.5 * std::min(judged.length(), clip.searched.length());
    };
    for (const Decision decision : {Decision::Confirmed, Decision::Unsure, Decision::Rejected}) {
        const bool isThere =
            std::any_of(known->second.begin(), known->second.end(), [&](const auto& verdict) {
                return verdict.decision == decision && overlaps(verdict);
            });
        if (isThere)
            return decision;
    }
    return {};
}

int BatchTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_run ? 0 : static_cast<int>(m_run->queue.size());
}

int BatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : batchColumnCount;
}

QString BatchTableModel::textOf(const BatchClip& clip, BatchColumn column) const
{
    const catalogue::BatchMatch* best = clip.matches.empty() ? nullptr : &clip.matches.front();
    switch (column) {
    case BatchColumn::Status:
        return statusText(clip.status);
    case BatchColumn::Clip:
        return clipName(clip);
    case BatchColumn::Match:
        if (hasProblem(clip))
            return clip.problem;
        return best ? matchName(*best) : QString();
    case BatchColumn::Probability:
        return best ? percentText(best->probability) : QString();
    case BatchColumn::Score:
        return best ? QLocale().toString(best->score, 'f', 3) : QString();
    case BatchColumn::Decision:
        if (const auto decision = decisionOf(clip))
            return decisionText(*decision);
        return {};
    case BatchColumn::Time:
        return takenText(clip.milliseconds);
    }
    return {};
}

QVariant BatchTableModel::sortValue(const BatchClip& clip, int row, BatchColumn column) const
{
    switch (column) {
    case BatchColumn::Status:
        return statusOrder(clip.status);
    case BatchColumn::Clip:
        return row; // the order in which they came
    case BatchColumn::Probability:
        return clip.matches.empty() ? -1.0 : clip.matches.front().probability;
    case BatchColumn::Score:
        return clip.matches.empty() ? -2.0 : static_cast<double>(clip.matches.front().score);
    case BatchColumn::Time:
        return clip.milliseconds;
    case BatchColumn::Match:
    case BatchColumn::Decision:
        break;
    }
    return textOf(clip, column).toCaseFolded();
}

QVariant BatchTableModel::appearance(const BatchClip& clip, BatchColumn column, int role) const
{
    switch (role) {
    case Qt::DecorationRole:
        return column == BatchColumn::Status ? QVariant(themedIcon(statusIconName(clip.status))) : QVariant();
    case Qt::ForegroundRole: {
        const PlotColours colours = plotColours(QGuiApplication::palette());
        if (column == BatchColumn::Status || (column == BatchColumn::Match && hasProblem(clip)))
            return QBrush(statusColour(clip.status, colours));
        const bool isFaint = column == BatchColumn::Time ||
                             (column == BatchColumn::Match && clip.status == BatchStatus::NoMatch);
        return isFaint ? QVariant(QBrush(colours.mutedText)) : QVariant();
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber =
            column == BatchColumn::Probability || column == BatchColumn::Score || column == BatchColumn::Time;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case FractionRole:
        if (clip.matches.empty())
            return {};
        if (column == BatchColumn::Probability)
            return clip.matches.front().probability;
        if (column == BatchColumn::Score)
            return std::clamp(static_cast<double>(clip.matches.front().score), 0.0, 1.0);
        return {};
    default:
        return {};
    }
}

QVariant BatchTableModel::data(const QModelIndex& index, int role) const
{
    const BatchClip* clip = index.isValid() ? clipAt(index.row()) : nullptr;
    if (!clip)
        return {};
    const auto column = static_cast<BatchColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*clip, column);
    case Qt::ToolTipRole:
        if (hasProblem(*clip) && column != BatchColumn::Clip)
            return clip->problem;
        return column == BatchColumn::Clip ? base::displayPath(clip->file) : batchColumnExplanation(column);
    case SortRole:
        return sortValue(*clip, index.row(), column);
    case StatusRole:
        return static_cast<int>(clip->status);
    case VerdictRole:
        return static_cast<int>(verdictOf(clip->status));
    case DecisionRole:
        if (const auto decision = decisionOf(*clip); decision && column == BatchColumn::Decision)
            return static_cast<int>(*decision);
        return {};
    case SearchRole:
        return QString(base::displayPath(clip->file) + QLatin1Char(' ') + textOf(*clip, BatchColumn::Match))
            .toCaseFolded();
    default:
        return appearance(*clip, column, role);
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= batchColumnCount)
        return {};
    const auto column = static_cast<BatchColumn>(section);
    if (role == Qt::DisplayRole)
        return batchColumnName(column);
    if (role == Qt::ToolTipRole)
        return batchColumnExplanation(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter |
            (column == BatchColumn::Probability || column == BatchColumn::Score || column == BatchColumn::Time
                 ? Qt::AlignRight
                 : Qt::AlignLeft));
    return {};
}

} // namespace coverscope::ui
