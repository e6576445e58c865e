// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/similarity_model.h"

#include "ui/evidence/heatmap_cell.h"
#include "ui/theme/colour_map.h"
#include "ui/theme/palette.h"
#include "ui/waveform/clock_text.h"

#include <QColor>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace coverscope::ui {

void SimilarityModel::setEvidence(std::shared_ptr<const search::Evidence> evidence)
{
    beginResetModel();
    m_evidence = std::move(evidence);
    endResetModel();
}

void SimilarityModel::refreshColours()
{
    if (m_evidence)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::BackgroundRole, Qt::ForegroundRole});
}

int SimilarityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_evidence ? 0 : static_cast<int>(m_evidence->similarities.rows);
}

int SimilarityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_evidence ? 0 : static_cast<int>(m_evidence->similarities.columns);
}

bool SimilarityModel::isOnPath(const QModelIndex& index) const
{
    return std::ranges::any_of(m_evidence->path, [&](const search::PathPoint& point) {
        return static_cast<int>(point.queryChunk) == index.row() &&
               static_cast<int>(point.trackChunk) == index.column();
    });
}

QVariant SimilarityModel::data(const QModelIndex& index, int role) const
{
    if (!m_evidence || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeatmapCell cell{static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())};
    const auto cosine = static_cast<double>(m_evidence->similarities(cell.queryChunk, cell.trackChunk));
    const auto fill = [&] { return QColor(colourAt(currentColourMap(), cosine)); };
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(cosine, 'f', 2);
    case Qt::EditRole:
        return cosine;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(*m_evidence, cell);
    case Qt::BackgroundRole:
        return fill();
    case Qt::ForegroundRole:
        return contrastRatio(fill(), Qt::white) >= contrastRatio(fill(), Qt::black) ? QColor(Qt::white)
                                                                                    : QColor(Qt::black);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isOnPath(index));
        font.setUnderline(font.bold());
        return font;
    }
    default:
        return {};
    }
}

QVariant SimilarityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_evidence || section < 0)
        return {};
    const auto& chunks = orientation == Qt::Vertical ? m_evidence->queryChunks : m_evidence->trackChunks;
    if (static_cast<std::size_t>(section) >= chunks.size())
        return {};
    const base::TimeRange& time = chunks[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return clockText(time.start, 0);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString range = clockRangeText(time.start, time.end);
        return orientation == Qt::Vertical ? tr("Clip %1").arg(range) : tr("Match %1").arg(range);
    }
    default:
        return {};
    }
}

} // namespace coverscope::ui
