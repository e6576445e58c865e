// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_export.h"

#include "core/report/clip_report.h"
#include "core/report/csv.h"
#include "core/report/match_columns.h"
#include "core/report/search_report.h"
#include "ui/results/results_model.h"

namespace coverscope::ui {

QByteArray resultsCsv(const ResultsModel& model)
{
    QByteArray csv = report::csvRow(report::matchColumnNames() +
                                    QStringList{QStringLiteral("assessment"), QStringLiteral("verdict"),
                                                QStringLiteral("note"), QStringLiteral("decided_at"),
                                                QStringLiteral("decided_by"), QStringLiteral("present"),
                                                QStringLiteral("name")});
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList fields = report::matchColumns(*model.matchAt(row), *model.searched());
        fields << report::verdictWord(model.verdictAt(row));
        if (const catalogue::VerdictRecord* decided = model.decisionAt(row))
            fields << report::decisionWord(decided->decision) << decided->note
                   << report::csvTime(decided->decidedAt) << decided->decidedBy;
        else
            fields << QString() << QString() << QString() << QString();
        fields << report::presentField(*model.matchAt(row), *model.searched())
               << report::nameField(*model.matchAt(row), *model.searched());
        csv += report::csvRow(fields);
    }
    return csv;
}

} // namespace coverscope::ui
