// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/about_pages.h"

#include "ui/widgets/character_width.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace coverscope::ui {

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::AboutPages)
};

} // namespace

QDialog* makePageDialog(const QString& title, QWidget* content, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const int character = characterWidth(dialog->fontMetrics());
    const QSize wanted(90 * character, 80 * character);
    dialog->resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    return dialog;
}

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
    return makePageDialog(Text::tr("About Coverscope"), page, parent);
}

} // namespace coverscope::ui
