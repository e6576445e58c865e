// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_model.h"

#include "core/base/path_text.h"
#include "core/library/track_name.h"
#include "core/report/match_columns.h"
#include "ui/results/results_table_text.h"
#include "ui/waveform/clock_text.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace coverscope::ui {

using catalogue::Decision;

namespace {

QString rangeText(const base::TimeRange& range)
{
    return clockRangeText(range.start, range.end);
}

QVariant alignmentOf(ResultColumn column)
{
    const bool isText =
        column == ResultColumn::Title || column == ResultColumn::Artist || column == ResultColumn::Verdict;
    return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace

void ResultsModel::setResult(std::shared_ptr<const search::SearchResult> result,
                             std::shared_ptr<const library::Snapshot> searched)
{
    beginResetModel();
    m_result = std::move(result);
    m_searched = std::move(searched);
    m_ownTrack.reset();
    m_states.assign(m_result ? m_result->matches.size() : 0, {});
    m_presence.assign(m_states.size(), library::Presence::There);
    for (std::size_t i = 0; i < m_presence.size() && m_searched; ++i) {
        const catalogue::Track* track = m_searched->find(m_result->matches[i].track);
        const auto presence = track ? library::presenceOf(*m_searched, *track) : library::Presence::There;
        // Of a whole drive the last scan is the judge, which the library's panel shows as well.
        if (presence == library::Presence::Deleted || (track && track->state == catalogue::TrackState::Away))
            m_presence[i] = presence;
    }
    m_filter = VerdictFilter::All;
    m_showsRejectedBefore = false;
    m_rows.resize(m_states.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i] = i;
    endResetModel();
}

void ResultsModel::takeAligned(const std::vector<search::Match>& matches)
{
    if (!m_result)
        return;
    auto result = std::make_shared<search::SearchResult>(*m_result);
    for (const search::Match& aligned : matches) {
        const auto found = std::ranges::find(result->matches, aligned.track, &search::Match::track);
        if (found != result->matches.end())
            *found = aligned;
    }
    m_result = std::move(result);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, resultColumnCount - 1));
}

void ResultsModel::clear()
{
    setResult(nullptr, nullptr);
}

const search::Match* ResultsModel::matchAt(int row) const
{
    if (!m_result || row < 0 || row >= static_cast<int>(m_rows.size()))
        return nullptr;
    return &m_result->matches[indexAt(row)];
}

const catalogue::Track* ResultsModel::trackAt(int row) const
{
    const search::Match* match = matchAt(row);
    return match && m_searched ? m_searched->find(match->track) : nullptr;
}

std::filesystem::path ResultsModel::pathAt(int row) const
{
    const catalogue::Track* track = trackAt(row);
    return track ? m_searched->pathOf(*track) : std::filesystem::path();
}

QString ResultsModel::titleAt(int row) const
{
    const search::Match* match = matchAt(row);
    return match ? titleOf(*match) : QString();
}

search::Verdict ResultsModel::verdictAt(int row) const
{
    const search::Match* match = matchAt(row);
    return match ? verdictOf(*match) : search::Verdict::NoMatch;
}

int ResultsModel::rowOf(TrackId track) const
{
    const auto found = std::ranges::find_if(
        m_rows, [this, track](std::size_t i) { return m_result->matches[i].track == track; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ResultsModel::titleOf(const search::Match& match) const
{
    const catalogue::Track* track = m_searched ? m_searched->find(match.track) : nullptr;
    return track ? library::trackTitle(*m_searched, *track) : QString();
}

QString ResultsModel::nameOf(const search::Match& match) const
{
    const catalogue::Track* track = m_searched ? m_searched->find(match.track) : nullptr;
    return track ? library::trackName(*m_searched, *track) : QString();
}

QString ResultsModel::nameAt(int row) const
{
    const search::Match* match = matchAt(row);
    return match ? nameOf(*match) : QString();
}

search::Verdict ResultsModel::verdictOf(const search::Match& match) const
{
    return m_result->thresholds.verdict(match.probability);
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : resultColumnCount;
}

// The title, and why it cannot be played.
QString ResultsModel::presentTitle(int row) const
{
    switch (m_presence[indexAt(row)]) {
    case library::Presence::Deleted:
        return tr("%1 (file deleted)").arg(titleAt(row));
    case library::Presence::Away:
        return tr("%1 (drive away)").arg(titleAt(row));
    case library::Presence::There:
        break;
    }
    return titleAt(row);
}

QString ResultsModel::textOf(int row, ResultColumn column) const
{
    const search::Match& match = *matchAt(row);
    const catalogue::Track* track = trackAt(row);
    switch (column) {
    case ResultColumn::Rank:
        return QString::number(match.rank);
    case ResultColumn::Title:
        return presentTitle(row);
    case ResultColumn::Artist:
        return track ? track->artist : QString();
    case ResultColumn::Probability:
        return percentText(match.probability);
    case ResultColumn::Score:
        return QLocale().toString(match.score, 'f', 3);
    case ResultColumn::InQuery:
        return match.evidence ? rangeText(match.evidence->segment.query) : QString();
    case ResultColumn::InTrack:
        return match.evidence ? rangeText(match.evidence->segment.track) : QString();
    case ResultColumn::KeyShift:
        return keyShiftText(match.keyShift);
    case ResultColumn::Tempo:
        return tempoText(match.tempoRatio);
    case ResultColumn::Verdict:
        return decisionAt(row) ? decisionText(*decisionAt(row)->decision) : QString();
    }
    return {};
}

QString ResultsModel::throughAt(int row) const
{
    return report::throughName(*matchAt(row), *m_searched);
}

QString ResultsModel::spokenProbability(int row) const
{
    const QString spoken = tr("%1, %2", "verdict, probability")
                               .arg(verdictText(verdictAt(row)), textOf(row, ResultColumn::Probability));
    const QString through = throughAt(row);
    return through.isEmpty() ? spoken : tr("%1, a version of “%2”").arg(spoken, through);
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    const search::Match* match = index.isValid() ? matchAt(index.row()) : nullptr;
    if (!match)
        return {};
    const auto column = static_cast<ResultColumn>(index.column());
    const catalogue::VerdictRecord* decided = decisionAt(index.row());
    if (column == ResultColumn::Verdict && decided && (role == Qt::ToolTipRole || role == Qt::DecorationRole))
        return verdictData(index.row(), role);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), column);
    case Qt::ToolTipRole:
        if (column == ResultColumn::Title)
            return base::displayPath(pathAt(index.row()));
        if (column == ResultColumn::Probability && !throughAt(index.row()).isEmpty())
            return tr("A version of “%1”, which is like the clip: the probability is by way of it.")
                .arg(throughAt(index.row()));
        return resultColumnExplanation(column);
    case Qt::AccessibleTextRole:
        return column == ResultColumn::Probability ? spokenProbability(index.row())
                                                   : textOf(index.row(), column);
    case Qt::FontRole:
        if (decided && decided->decision == Decision::Rejected && column == ResultColumn::Title) {
            QFont struckOut;
            struckOut.setStrikeOut(true);
            return struckOut;
        }
        return {};
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case FractionRole:
        if (column == ResultColumn::Probability)
            return match->probability;
        if (column == ResultColumn::Score)
            return std::clamp(static_cast<double>(match->score), 0.0, 1.0);
        return {};
    case VerdictRole:
        return static_cast<int>(verdictAt(index.row()));
    case DecisionRole:
        return decided ? QVariant(static_cast<int>(*decided->decision)) : QVariant();
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= resultColumnCount)
        return {};
    const auto column = static_cast<ResultColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return resultColumnName(column);
    case Qt::ToolTipRole:
        return resultColumnExplanation(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

} // namespace coverscope::ui
