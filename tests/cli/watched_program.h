// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace coverscope::test {

// What a program and the processes that it started asked the system for.
struct SystemCalls
{
    int exitCode = -1; // -1: it did not start, crashed or was ended
    QByteArray output; // of the program, both streams
    QStringList opened;
    QStringList executed;
    QStringList sockets; // the calls in full
    bool isSeen = false; // that it was watched at all: its own start is among `executed`
};

// strace, and the right to use it.
bool canWatch();

// Runs it to its end; or until `isEnough`, then it is asked to end (SIGTERM).
SystemCalls watch(const QString& program, const QStringList& arguments,
                  const std::function<bool(const SystemCalls&)>& isEnough = {});

// Of `sockets` those that are neither of this machine alone nor without an address: connections to
// elsewhere. A socket of the kernel itself (netlink) is no connection.
QStringList networkCalls(const SystemCalls& calls);

} // namespace coverscope::test
