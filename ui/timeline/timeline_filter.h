// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/results_model.h"
#include "ui/widgets/word_filter.h"

#include <QSortFilterProxyModel>

namespace coverscope::ui {

class TimelineModel;

enum class StretchFilter { All, Known, Unknown };

// The stretches that are listed: known or not, with these words, with such a verdict.
class TimelineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TimelineFilter(TimelineModel* model, QObject* parent = nullptr);

    void setFilter(StretchFilter filter);
    void setVerdictFilter(VerdictFilter filter); // other than All: of what is known only
    void setWords(const QString& words);         // all of them must be there

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool acceptsVerdict(int row) const;

    TimelineModel* m_model;
    StretchFilter m_filter = StretchFilter::All;
    VerdictFilter m_verdicts = VerdictFilter::All;
    WordFilter m_words;
};

} // namespace coverscope::ui
