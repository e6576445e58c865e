// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <QAbstractTableModel>

#include <memory>

namespace coverscope::ui {

// The heatmap as a table: a row per chunk of the clip, a column per chunk of the match, headed by their
// times.
class SimilarityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEvidence(std::shared_ptr<const search::Evidence> evidence); // null: empty
    void refreshColours();                                              // another colour map

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isOnPath(const QModelIndex& index) const;

    std::shared_ptr<const search::Evidence> m_evidence;
};

} // namespace coverscope::ui
