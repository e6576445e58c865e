// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decision_table_model.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "ui/decisions/decision_evidence.h"
#include "ui/results/results_model.h"
#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <numeric>

namespace coverscope::ui {

using catalogue::VerdictRecord;

namespace {

QString trackName(const VerdictRecord& record)
{
    return base::recordingName(record.track.path, record.track.title, record.track.artist);
}

QString textOf(const VerdictRecord& record, DecisionColumn column)
{
    switch (column) {
    case DecisionColumn::Date:
        return QLocale().toString(record.decidedAt.toLocalTime(), QLocale::ShortFormat);
    case DecisionColumn::Verdict:
        return record.decision ? decisionText(*record.decision) : QString();
    case DecisionColumn::Clip:
        return base::clipName(record.clip.path);
    case DecisionColumn::Region:
        return clockRangeText(record.clip.region.start, record.clip.region.end);
    case DecisionColumn::Track:
        return trackName(record);
    case DecisionColumn::Probability:
        return wasSearched(record) ? percentText(record.probability) : QString();
    case DecisionColumn::Person:
        return record.decidedBy;
    case DecisionColumn::Note:
        return record.note;
    }
    return {};
}

// The places of `keys` in their order.
template <typename Key>
std::vector<int> placesOf(const std::vector<Key>& keys)
{
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<int> places(keys.size());
    int place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]])
            ++place;
        places[order[i]] = place;
    }
    return places;
}

double numberOf(const VerdictRecord& record, DecisionColumn column)
{
    switch (column) {
    case DecisionColumn::Date:
        return static_cast<double>(record.decidedAt.toMSecsSinceEpoch());
    case DecisionColumn::Verdict:
        return record.decision ? static_cast<int>(*record.decision) : -1;
    case DecisionColumn::Region:
        return record.clip.region.start;
    default:
        return wasSearched(record) ? record.probability : -1.0;
    }
}

bool isNumber(DecisionColumn column)
{
    return column == DecisionColumn::Date || column == DecisionColumn::Verdict ||
           column == DecisionColumn::Region || column == DecisionColumn::Probability;
}

} // namespace

void DecisionTableModel::setRecords(std::vector<VerdictRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    std::ranges::sort(m_records, std::greater(), &VerdictRecord::decidedAt);
    m_words.assign(m_records.size(), QString());
    m_places = {};
    endResetModel();
}

const QString& DecisionTableModel::wordsOf(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    QString& words = m_words[index];
    if (words.isNull()) {
        const VerdictRecord& record = m_records[index];
        words = QStringList{record.note, trackName(record), base::displayPath(record.track.path),
                            base::displayPath(record.clip.path), record.decidedBy}
                    .join(QLatin1Char('\n'))
                    .toCaseFolded();
    }
    return words;
}

const std::vector<int>& DecisionTableModel::places(DecisionColumn column) const
{
    std::vector<int>& places = m_places[static_cast<std::size_t>(column)];
    if (places.size() == m_records.size())
        return places;
    if (isNumber(column)) {
        std::vector<double> keys;
        for (const VerdictRecord& record : m_records)
            keys.push_back(numberOf(record, column));
        places = placesOf(keys);
    } else {
        const QCollator collator;
        std::vector<QCollatorSortKey> keys;
        for (const VerdictRecord& record : m_records)
            keys.push_back(collator.sortKey(textOf(record, column)));
        places = placesOf(keys);
    }
    return places;
}

int DecisionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int DecisionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : decisionColumnCount;
}

QVariant DecisionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const VerdictRecord& record = m_records[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<DecisionColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(record, column);
    case Qt::DecorationRole:
        return column == DecisionColumn::Verdict && record.decision
                   ? QVariant(themedIcon(decisionIconName(*record.decision)))
                   : QVariant();
    case ResultsModel::DecisionRole:
        return column == DecisionColumn::Verdict && record.decision
                   ? QVariant(static_cast<int>(*record.decision))
                   : QVariant();
    case Qt::ToolTipRole:
        if (column == DecisionColumn::Clip)
            return base::displayPath(record.clip.path);
        if (column == DecisionColumn::Track)
            return base::displayPath(record.track.path);
        return verdictDetails(record);
    case Qt::TextAlignmentRole:
        return column == DecisionColumn::Probability ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant();
    default:
        return {};
    }
}

QVariant DecisionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<DecisionColumn>(section) == DecisionColumn::Probability
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<DecisionColumn>(section)) {
    case DecisionColumn::Date:
        return tr("Date");
    case DecisionColumn::Verdict:
        return tr("Verdict");
    case DecisionColumn::Clip:
        return tr("Clip");
    case DecisionColumn::Region:
        return tr("Searched for");
    case DecisionColumn::Track:
        return tr("Track");
    case DecisionColumn::Probability:
        return tr("Probability");
    case DecisionColumn::Person:
        return tr("Who", "column: the person that decided");
    case DecisionColumn::Note:
        return tr("Note");
    }
    return {};
}

} // namespace coverscope::ui
