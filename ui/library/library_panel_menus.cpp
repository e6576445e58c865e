// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "ui/library/library_panel.h"
#include "ui/library/relink_dialog.h"
#include "ui/library/track_menu.h"
#include "ui/theme/icons.h"
#include "ui/widgets/shown_files.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QStandardPaths>

// What can be done with the folders and tracks of the panel.
namespace coverscope::ui {

void LibraryPanel::makeFolderMenu()
{
    auto* menu = new QMenu(m_folderButton);
    const auto add = [menu](const QString& icon, const QString& text, const QString& purpose) {
        QAction* action = menu->addAction(themedIcon(icon), text);
        action->setStatusTip(purpose);
        action->setToolTip(purpose);
        return action;
    };
    m_showFolder = add(QStringLiteral("folder"), tr("&Show folder"), tr("Open it in the file manager"));
    m_locateFolder = add(QStringLiteral("search"), tr("&Locate folder…"),
                         tr("Tell where the folder is now, if it was moved or its drive has another name"));
    menu->addSeparator();
    m_bringBack = add(QStringLiteral("refresh"), tr("&Bring back removed tracks"),
                      tr("Index the tracks again that were taken out one by one"));
    m_forget = add(
        QStringLiteral("remove"), tr("&Forget deleted files"),
        tr("Take tracks out of the library whose files were deleted; those on a drive that is away stay"));
    m_removeFolder = add(QStringLiteral("remove"), tr("&Remove folder"),
                         tr("Take the chosen folder out of the library; its files stay"));
    m_folderButton->setMenu(menu);
    const auto withRoot = [this](auto work) {
        return [this, work] {
            if (const auto root = chosenRoot())
                work(*root);
        };
    };
    connect(m_showFolder, &QAction::triggered, this,
            withRoot([](const catalogue::Root& root) { openFolder(root.path); }));
    connect(m_locateFolder, &QAction::triggered, this,
            withRoot([this](const catalogue::Root& root) { locateFolder(root); }));
    connect(m_removeFolder, &QAction::triggered, this,
            withRoot([this](const catalogue::Root& root) { Q_EMIT removeRootRequested(root); }));
    connect(m_bringBack, &QAction::triggered, this, &LibraryPanel::bringBackRequested);
    connect(m_forget, &QAction::triggered, this, &LibraryPanel::forgetRequested);
}

void LibraryPanel::makeGroupMenu()
{
    auto* menu = new QMenu(m_groupButton);
    auto* choices = new QActionGroup(menu);
    for (int i = 0; i < trackGroupingCount; ++i) {
        const auto grouping = static_cast<TrackGrouping>(i);
        QAction* action = menu->addAction(trackGroupingName(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_tracks->grouping());
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { m_tracks->setGrouping(grouping); });
    }
    m_groupButton->setMenu(menu);
}

void LibraryPanel::setGrouping(TrackGrouping grouping)
{
    m_groupButton->menu()->actions()[static_cast<int>(grouping)]->setChecked(true);
    m_tracks->setGrouping(grouping);
}

std::filesystem::path LibraryPanel::currentFile() const
{
    return m_tracks->pathAt(m_table->currentIndex().row());
}

std::optional<catalogue::Root> LibraryPanel::chosenRoot() const
{
    const int row = m_folderBox->currentIndex();
    const auto id = m_folders->rootAt(row);
    return id ? std::optional(catalogue::Root{*id, m_folders->pathAt(row)}) : std::nullopt;
}

std::optional<catalogue::Root> LibraryPanel::awayRoot() const
{
    if (m_folders->isAway(m_folderBox->currentIndex()))
        return chosenRoot();
    for (int row = 1; row < m_folders->rowCount(); ++row) {
        if (m_folders->isAway(row))
            return catalogue::Root{*m_folders->rootAt(row), m_folders->pathAt(row)};
    }
    return std::nullopt;
}

void LibraryPanel::updateAway()
{
    const auto root = awayRoot();
    m_awayBar->setVisible(root.has_value());
    if (root)
        m_awayText->setText(tr("“%1” is away. Its tracks can be searched, but not played. Connect its "
                               "drive, or locate it if it was moved.")
                                .arg(base::displayPath(root->path)));
}

void LibraryPanel::locateFolder(const catalogue::Root& root)
{
    auto* dialog = new RelinkDialog(root, m_snapshot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, root] {
        if (dialog->place())
            Q_EMIT relinkRequested(root, *dialog->place());
    });
    dialog->open();
}

void LibraryPanel::chooseFolder()
{
    auto* dialog = new QFileDialog(window(), tr("Add a folder of music"),
                                   QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& names) {
        std::vector<std::filesystem::path> folders;
        for (const QString& name : names)
            folders.push_back(base::pathFromQString(name));
        Q_EMIT foldersChosen(folders);
    });
    dialog->open();
}

std::vector<TrackId> LibraryPanel::selectedIds() const
{
    std::vector<TrackId> ids;
    for (const int row : m_table->selectedRows())
        ids.push_back(m_tracks->trackAt(row)->id);
    return ids;
}

void LibraryPanel::showTrackMenu(const QPoint& globalPosition)
{
    const std::vector<int> rows = m_table->selectedRows();
    if (rows.empty())
        return;
    TrackMenu menu(m_tracks->pathAt(rows.front()), this);
    fillTrackMenu(menu, rows);
    menu.exec(globalPosition);
}

void LibraryPanel::fillTrackMenu(TrackMenu& menu, const std::vector<int>& rows)
{
    auto* play = new QAction(themedIcon(QStringLiteral("play")), tr("Play"), &menu);
    menu.insertAction(menu.actions().first(), play);
    connect(play, &QAction::triggered, this,
            [this, file = m_tracks->pathAt(rows.front())] { Q_EMIT playRequested(file); });
    connect(&menu, &TrackMenu::useAsClip, this, &LibraryPanel::clipChosen);
    connect(&menu, &TrackMenu::compareRequested, this,
            [this](const std::filesystem::path& file) { Q_EMIT compareRequested(file, {}); });
    if (rows.size() == 2)
        connect(menu.addAction(themedIcon(QStringLiteral("compare")), tr("Compare these two")),
                &QAction::triggered, this,
                [this, first = m_tracks->pathAt(rows[0]), second = m_tracks->pathAt(rows[1])] {
                    Q_EMIT compareRequested(first, second);
                });
    menu.addSeparator();
    const std::vector<TrackId> ids = selectedIds();
    const auto count = static_cast<int>(ids.size());
    connect(menu.addAction(themedIcon(QStringLiteral("refresh")), tr("Re-index %n track(s)", nullptr, count)),
            &QAction::triggered, this, [this, ids] { Q_EMIT reindexTracksRequested(ids); });
    QAction* remove = menu.addAction(themedIcon(QStringLiteral("remove")),
                                     tr("Remove %n track(s) from the library", nullptr, count));
    remove->setShortcut(Qt::Key_Delete); // shown; the table itself listens to it
    connect(remove, &QAction::triggered, this, [this, ids] { Q_EMIT removeTracksRequested(ids); });
}

} // namespace coverscope::ui
