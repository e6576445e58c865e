// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/start_arguments.h"

#include <QByteArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace coverscope::desktop {

// What one start of the program asks of a window that is there already.
struct StartRequest
{
    std::filesystem::path clip; // absolute; empty: only come to the front
    StartAction action = StartAction::None;
    QByteArray activationToken; // of the desktop: lets the window come to the front
    bool operator==(const StartRequest&) const = default;
};

// One window per library and user. Each running window listens at the place of every library it has open, and
// one of them at the place for starts that name no library; a later start hands its file to the window that
// listens, and ends. Places are local sockets in the user's runtime folder, which nobody else may enter; a
// lock beside each tells a running window from a socket that a crash left behind.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // `folder`: where the sockets are; empty: the user's runtime folder.
    explicit SingleInstance(const std::filesystem::path& folder = {}, QObject* parent = nullptr);
    ~SingleInstance() override;

    // To the window with that library (empty: any). False: there is none, or it does not answer; go on and
    // open one. Waits a second or two at most.
    static bool handOver(const StartRequest& request, const std::filesystem::path& library,
                         const std::filesystem::path& folder = {});

    // From now on requests for that library (empty: for none in particular) come here; false: another window
    // listens already.
    bool listen(const std::filesystem::path& library);
    void stopListening(const std::filesystem::path& library);

Q_SIGNALS:
    void requested(const coverscope::desktop::StartRequest& request);

private:
    struct Place
    {
        std::unique_ptr<QLockFile> lock;
        std::unique_ptr<QLocalServer> server;
    };

    void accept(QLocalServer* server);
    void read(QLocalSocket* socket);

    std::filesystem::path m_folder;
    std::map<QString, Place> m_places; // by socket
};

} // namespace coverscope::desktop
