// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folder_model.h"

#include "core/base/path_text.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace coverscope::ui {

void FolderModel::setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot)
{
    std::vector<Folder> folders;
    const int trackCount = snapshot ? static_cast<int>(snapshot->tracks.size()) : 0;
    if (snapshot) {
        for (const catalogue::Root& root : snapshot->roots)
            folders.push_back({root, 0, 0});
        // Neighbours mostly share their folder: look for another only where it changes.
        Folder* folder = nullptr;
        for (const catalogue::Track& track : snapshot->tracks) {
            if (!folder || folder->root.id != track.root) {
                const auto found =
                    std::find_if(folders.begin(), folders.end(), [&track](const Folder& candidate) {
                        return candidate.root.id == track.root;
                    });
                folder = found == folders.end() ? nullptr : &*found;
            }
            if (!folder)
                continue;
            ++folder->trackCount;
            folder->awayCount += track.state == catalogue::TrackState::Away ? 1 : 0;
        }
    }
    const bool sameFolders = std::equal(folders.begin(), folders.end(), m_folders.begin(), m_folders.end(),
                                        [](const Folder& a, const Folder& b) {
                                            return a.root.id == b.root.id && a.root.path == b.root.path;
                                        });
    if (sameFolders) { // only the counts moved: the selection stays
        m_folders = std::move(folders);
        m_trackCount = trackCount;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_folders = std::move(folders);
    m_trackCount = trackCount;
    endResetModel();
}

std::optional<catalogue::RootId> FolderModel::rootAt(int row) const
{
    if (row < 1 || row > static_cast<int>(m_folders.size()))
        return std::nullopt;
    return m_folders[static_cast<std::size_t>(row - 1)].root.id;
}

std::filesystem::path FolderModel::pathAt(int row) const
{
    return rootAt(row) ? m_folders[static_cast<std::size_t>(row - 1)].root.path : std::filesystem::path();
}

bool FolderModel::isAway(int row) const
{
    return rootAt(row) && m_folders[static_cast<std::size_t>(row - 1)].isAway();
}

int FolderModel::rowOf(std::optional<catalogue::RootId> root) const
{
    for (int row = 1; root && row < rowCount(); ++row) {
        if (rootAt(row) == root)
            return row;
    }
    return 0;
}

int FolderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_folders.size()) + 1;
}

QString FolderModel::textOf(int row) const
{
    if (row == 0)
        return tr("All folders (%1)").arg(m_trackCount);
    const Folder& folder = m_folders[static_cast<std::size_t>(row - 1)];
    const QString fileName = base::displayName(folder.root.path);
    const QString name = fileName.isEmpty() ? base::displayPath(folder.root.path) : fileName;
    return folder.isAway()
               ? tr("%1 (%2, away)", "folder name, number of tracks").arg(name).arg(folder.trackCount)
               : tr("%1 (%2)", "folder name, number of tracks").arg(name).arg(folder.trackCount);
}

QVariant FolderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row());
    case Qt::ToolTipRole:
        return index.row() == 0 ? textOf(0) : base::displayPath(pathAt(index.row()));
    case Qt::DecorationRole:
        if (isAway(index.row()))
            return themedIcon(QStringLiteral("warning"));
        return themedIcon(index.row() == 0 ? QStringLiteral("library") : QStringLiteral("folder"));
    default:
        return {};
    }
}

} // namespace coverscope::ui
