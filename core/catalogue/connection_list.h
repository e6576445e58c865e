// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace coverscope::catalogue {

// Qt's list of connections is not safe for threads while it loads its driver (seen in Qt 6.4: the list was
// damaged and a later look-up never ended), so all changes of it, by whichever room, are made one at a time.
std::mutex& connectionListMutex();

} // namespace coverscope::catalogue
