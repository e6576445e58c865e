// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "core/base/path_text.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QStandardPaths>
#include <QTimer>

namespace coverscope::desktop {

namespace {

constexpr quint32 magic = 0x43565331;   // "CVS1"
constexpr int longestRequest = 1 << 16; // bytes: a path and a token are far below
constexpr int patience = 2000;          // milliseconds
constexpr char accepted = '+';

std::filesystem::path socketFolder(const std::filesystem::path& folder)
{
    if (!folder.empty())
        return folder;
    return base::pathFromQString(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
}

// Short, as the system allows about a hundred bytes for the whole path.
QString socketFor(const std::filesystem::path& library, const std::filesystem::path& folder)
{
    QString name = QStringLiteral("coverscope");
    if (!library.empty()) {
        std::error_code ignored;
        const auto place = std::filesystem::weakly_canonical(library, ignored);
        const QByteArray hash = QCryptographicHash::hash(base::pathBytes(place.empty() ? library : place),
                                                         QCryptographicHash::Sha1);
        name += QLatin1Char('-') + QString::fromLatin1(hash.toHex().left(16));
    }
    return base::displayPath(socketFolder(folder) / base::pathFromQString(name));
}

QByteArray encode(const StartRequest& request)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << base::pathBytes(request.clip) << static_cast<qint32>(request.action)
           << request.activationToken;
    return content;
}

// Nothing: not all of it is there yet, or it is none of ours.
std::optional<StartRequest> decode(const QByteArray& content)
{
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 found = 0;
    QByteArray clip;
    qint32 action = 0;
    StartRequest request;
    stream >> found >> clip >> action >> request.activationToken;
    if (stream.status() != QDataStream::Ok || found != magic)
        return std::nullopt;
    request.clip = base::pathFromBytes(clip);
    if (action == static_cast<qint32>(StartAction::Record) ||
        action == static_cast<qint32>(StartAction::Example))
        request.action = static_cast<StartAction>(action);
    return request;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), m_folder(folder)
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const StartRequest& request, const std::filesystem::path& library,
                              const std::filesystem::path& folder)
{
    QLocalSocket socket;
    socket.connectToServer(socketFor(library, folder));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(encode(request));
    if (!socket.waitForBytesWritten(patience))
        return false;
    char answer = 0;
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(patience))
            return false; // it hangs, or is about to end: better a second window than none
    }
    return socket.getChar(&answer) && answer == accepted;
}

bool SingleInstance::listen(const std::filesystem::path& library)
{
    const QString socket = socketFor(library, m_folder);
    if (m_places.contains(socket))
        return true;
    Place place;
    place.lock = std::make_unique<QLockFile>(socket + QStringLiteral(".lock"));
    place.lock->setStaleLockTime(0); // only the end of its process makes it stale, not its age
    if (!place.lock->tryLock(0))
        return false;
    QLocalServer::removeServer(socket); // the lock is ours: whoever listened is gone
    place.server = std::make_unique<QLocalServer>();
    place.server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!place.server->listen(socket))
        return false;
    connect(place.server.get(), &QLocalServer::newConnection, this,
            [this, server = place.server.get()] { accept(server); });
    m_places.emplace(socket, std::move(place));
    return true;
}

void SingleInstance::stopListening(const std::filesystem::path& library)
{
    m_places.erase(socketFor(library, m_folder));
}

void SingleInstance::accept(QLocalServer* server)
{
    while (QLocalSocket* socket = server->nextPendingConnection()) {
        socket->setParent(this); // the answer may outlive the place
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patience, socket, &QLocalSocket::abort); // who says nothing is not waited for
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (socket->bytesAvailable() > longestRequest)
        return socket->abort();
    const auto request = decode(socket->peek(longestRequest));
    if (!request)
        return;
    socket->readAll();
    socket->write(&accepted, 1);
    socket->flush();
    Q_EMIT requested(*request);
}

} // namespace coverscope::desktop
