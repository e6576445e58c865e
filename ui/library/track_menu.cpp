// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_menu.h"

#include "core/base/path_text.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace coverscope::ui {

TrackMenu::TrackMenu(const std::filesystem::path& file, QWidget* parent) : QMenu(parent)
{
    connect(addAction(themedIcon(QStringLiteral("search")), tr("Search with this track")),
            &QAction::triggered, this, [this, file] { Q_EMIT useAsClip(file); });
    connect(addAction(themedIcon(QStringLiteral("folder")), tr("Show in folder")), &QAction::triggered, this,
            [file] { showInFolder(file); });
    connect(addAction(themedIcon(QStringLiteral("copy")), tr("Copy path")), &QAction::triggered, this,
            [file] { QGuiApplication::clipboard()->setText(base::displayPath(file)); });
}

void showInFolder(const std::filesystem::path& file)
{
    // The file managers' common interface marks the file; where none answers, its folder is opened. Encoded
    // from the bytes, so that names that are not UTF-8 work too.
    const QUrl url = QUrl::fromEncoded("file://" + base::pathBytes(file).toPercentEncoding("/"));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList(QString::fromLatin1(url.toEncoded())) << QString();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected() && bus.send(call))
        return;
    QDesktopServices::openUrl(
        QUrl::fromEncoded("file://" + base::pathBytes(file.parent_path()).toPercentEncoding("/")));
}

} // namespace coverscope::ui
