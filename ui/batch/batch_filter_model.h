// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/batch_store.h"
#include "ui/widgets/word_filter.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace coverscope::ui {

// Which clips are to be seen.
enum class BatchFilter { All, Found, Match, Possible, NoMatch, Failed, Waiting, Skipped, Unjudged };

QString batchFilterName(BatchFilter filter);

// A BatchTableModel's rows by status and words, sorted by the column that was chosen.
class BatchFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BatchFilterModel(QObject* parent = nullptr);

    void setFilter(BatchFilter filter);
    BatchFilter filter() const { return m_filter; }
    void setWords(const QString& words); // all of them must be there, in any order

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool acceptsStatus(const QModelIndex& index) const;

    BatchFilter m_filter = BatchFilter::All;
    WordFilter m_words;
};

} // namespace coverscope::ui
