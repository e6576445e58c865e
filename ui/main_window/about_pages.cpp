// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/about_pages.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace coverscope::ui {

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::AboutPages)
};

QDialog* makeDialog(const QString& title, QWidget* content, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const int character = dialog->fontMetrics().averageCharWidth();
    dialog->resize(80 * character, 60 * character);
    return dialog;
}

QTableWidget* makeTable(const QString& name, const QStringList& header, const QList<QStringList>& rows)
{
    auto* table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(header.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(header);
    table->verticalHeader()->hide();
    table->verticalHeader()->setAccessibleName(Text::tr("Rows"));
    table->horizontalHeader()->setAccessibleName(Text::tr("Columns"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < header.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row].value(column)));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeRowsToContents();
    return table;
}

} // namespace

QDialog* makeAboutDialog(QWidget* parent)
{
    auto* page = new QTextBrowser(parent);
    page->setOpenExternalLinks(true);
    page->setAccessibleName(Text::tr("About Coverscope"));
    page->setHtml(
        QStringLiteral("<h2>Coverscope %1</h2><p>%2</p><p>%3</p><p>%4</p><p>%5</p>")
            .arg(QStringLiteral(COVERSCOPE_VERSION),
                 Text::tr(
                     "Finds cover versions of music from a short clip: the same piece in another key, tempo, "
                     "instrumentation or performance."),
                 Text::tr("The method follows ByteCover3 (Du, Wang, Liang, Liang, Ma: “ByteCover3: Accurate "
                          "Cover Song "
                          "Identification on Short Queries”, ICASSP 2023)."),
                 Text::tr(
                     "Free software under the GNU General Public License, version 3 or later. It comes with "
                     "no warranty."),
                 Text::tr("Built with Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot and SQLite.")));
    return makeDialog(Text::tr("About Coverscope"), page, parent);
}

QDialog* makeShortcutDialog(QWidget* parent)
{
    QList<QStringList> rows;
    const auto actions = parent->findChildren<QAction*>();
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        QString name = action->text();
        name.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        rows << QStringList{name, action->shortcut().toString(QKeySequence::NativeText)};
    }
    // Keys of single panels, which are no actions of a menu.
    rows << QStringList{Text::tr("Play or pause, in the evidence"), Text::tr("Space")}
         << QStringList{Text::tr("Switch between clip and match, in the evidence"), Text::tr("B")}
         << QStringList{Text::tr("Search with a track, in the table of tracks"), Text::tr("Return")};
    QTableWidget* table =
        makeTable(Text::tr("Keyboard shortcuts"), {Text::tr("Action"), Text::tr("Keys")}, rows);
    return makeDialog(Text::tr("Keyboard shortcuts"), table, parent);
}

} // namespace coverscope::ui
