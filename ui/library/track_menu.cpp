// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_menu.h"

#include "core/base/path_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/shown_files.h"

#include <QClipboard>
#include <QGuiApplication>

namespace coverscope::ui {

TrackMenu::TrackMenu(const std::filesystem::path& file, QWidget* parent) : QMenu(parent)
{
    connect(addAction(themedIcon(QStringLiteral("search")), tr("Search with this track")),
            &QAction::triggered, this, [this, file] { Q_EMIT useAsClip(file); });
    connect(addAction(themedIcon(QStringLiteral("compare")), tr("Compare with…")), &QAction::triggered, this,
            [this, file] { Q_EMIT compareRequested(file); });
    connect(addAction(themedIcon(QStringLiteral("folder")), tr("Show in folder")), &QAction::triggered, this,
            [file] { showInFolder(file); });
    connect(addAction(themedIcon(QStringLiteral("copy")), tr("Copy path")), &QAction::triggered, this,
            [file] { QGuiApplication::clipboard()->setText(base::displayPath(file)); });
}

} // namespace coverscope::ui
