// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_files.h"

#include "core/base/path_text.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QUrl>

namespace coverscope::ui {

namespace {

// Encoded from the bytes, so that names that are not UTF-8 work too.
QUrl urlOf(const std::filesystem::path& path)
{
    return QUrl::fromEncoded("file://" + base::pathBytes(path).toPercentEncoding("/"));
}

} // namespace

void openFile(const std::filesystem::path& file)
{
    QDesktopServices::openUrl(urlOf(file));
}

void openFolder(const std::filesystem::path& folder)
{
    QDesktopServices::openUrl(urlOf(folder));
}

void showInFolder(const std::filesystem::path& file)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return openFolder(file.parent_path());
    // The file managers' common interface marks the file; where none answers, its folder is opened.
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList(QString::fromLatin1(urlOf(file).toEncoded())) << QString();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [file](QDBusPendingCallWatcher* answer) {
                         if (answer->isError())
                             openFolder(file.parent_path());
                         answer->deleteLater();
                     });
}

} // namespace coverscope::ui
