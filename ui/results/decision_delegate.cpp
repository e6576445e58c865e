// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/decision_delegate.h"

#include "ui/results/results_model.h"
#include "ui/theme/palette.h"

namespace coverscope::ui {

namespace {

QColor decisionColour(catalogue::Decision decision, const PlotColours& colours)
{
    switch (decision) {
    case catalogue::Decision::Confirmed:
        return colours.positive;
    case catalogue::Decision::Rejected:
        return colours.negative;
    case catalogue::Decision::Unsure:
        return colours.caution;
    }
    return colours.neutral;
}

} // namespace

void DecisionDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant decision = index.data(ResultsModel::DecisionRole);
    if (decision.isValid())
        option->palette.setColor(
            QPalette::Text,
            decisionColour(static_cast<catalogue::Decision>(decision.toInt()), plotColours(option->palette)));
}

} // namespace coverscope::ui
