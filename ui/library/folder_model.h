// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

// "All folders", then each folder of the library with its number of tracks.
class FolderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot);
    std::optional<catalogue::RootId> rootAt(int row) const; // nullopt: all
    std::filesystem::path pathAt(int row) const;
    bool isAway(int row) const;                             // none of its files were there at the last look
    int rowOf(std::optional<catalogue::RootId> root) const; // 0 where it is gone

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Folder
    {
        catalogue::Root root;
        int trackCount = 0;
        int awayCount = 0;
        bool isAway() const { return awayCount > 0 && awayCount == trackCount; }
    };
    QString textOf(int row) const;

    std::vector<Folder> m_folders;
    int m_trackCount = 0;
};

} // namespace coverscope::ui
