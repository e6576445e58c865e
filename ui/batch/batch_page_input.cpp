// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "ui/batch/batch_page.h"
#include "ui/library/track_menu.h"
#include "ui/main_window/dropped_items.h"
#include "ui/theme/icons.h"
#include "ui/widgets/save_dialog.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

// What a person brings to the page, and the menus and dialogs that ask for it.

namespace coverscope::ui {

namespace {

std::vector<std::filesystem::path> inputsOf(const QMimeData* data)
{
    const DroppedItems items = droppedItems(data);
    std::vector<std::filesystem::path> inputs = items.folders;
    inputs.insert(inputs.end(), items.files.begin(), items.files.end());
    return inputs;
}

} // namespace

void BatchPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!inputsOf(event->mimeData()).empty())
        event->acceptProposedAction();
}

void BatchPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT inputsChosen(inputsOf(event->mimeData()));
}

void BatchPage::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose clips"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& names) {
        std::vector<std::filesystem::path> files;
        for (const QString& name : names)
            files.push_back(base::pathFromQString(name));
        Q_EMIT inputsChosen(files);
    });
    dialog->open();
}

void BatchPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose a folder of clips"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { Q_EMIT inputsChosen({base::pathFromQString(name)}); });
    dialog->open();
}

void BatchPage::chooseList()
{
    auto* dialog = new QFileDialog(this, tr("Choose a list of clips"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(
        tr("Lists of clips (%1)")
            .arg(QStringLiteral("*.csv *.tsv *.txt *.lst *.m3u *.m3u8 *.pls *.cue *.xspf *.wpl *.asx")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { Q_EMIT inputsChosen({base::pathFromQString(name)}); });
    dialog->open();
}

void BatchPage::chooseExportFile()
{
    if (!m_model->run())
        return;
    askWhereToSave(this, tr("Export the run"), tr("Comma-separated values (*.csv)"),
                   m_model->run()->run.name + QStringLiteral(".csv"),
                   [this](const std::filesystem::path& file) { Q_EMIT exportRequested(file); });
}

void BatchPage::showMenu(const QPoint& position)
{
    const catalogue::BatchClip* clip = m_model->clipAt(m_table->currentPlace());
    if (!clip)
        return;
    TrackMenu menu(clip->file, this);
    connect(&menu, &TrackMenu::useAsClip, this, &BatchPage::openClipRequested);
    menu.addSeparator();
    connect(menu.addAction(themedIcon(QStringLiteral("refresh")), tr("Search &again")), &QAction::triggered,
            this, [this] { Q_EMIT repeatRequested(m_table->selectedPlaces()); });
    connect(menu.addAction(themedIcon(QStringLiteral("skipped")), tr("&Leave out\tDel")), &QAction::triggered,
            this, [this] { Q_EMIT skipRequested(m_table->selectedPlaces()); });
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace coverscope::ui
