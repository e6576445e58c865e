// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_export.h"

#include "core/base/path_text.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace coverscope::ui {

namespace {

QString csvCell(QString text)
{
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                             text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray tableAsCsv(const QAbstractItemModel& model)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << csvCell(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                     : model.index(row, column).data().toString());
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

base::Result<void> saveTableAsCsv(const QAbstractItemModel& model, const std::filesystem::path& file)
{
    QSaveFile output(base::displayPath(file)); // from a dialog, so it is text
    const QByteArray bytes = tableAsCsv(model);
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.commit())
        return base::fail(base::ErrorCode::WriteFailed, file,
                          QCoreApplication::translate(
                              "coverscope::ui::ResultsExport",
                              "“%1” could not be written. Choose another place, or free some space.")
                              .arg(base::displayPath(file)),
                          output.errorString());
    return {};
}

} // namespace coverscope::ui
