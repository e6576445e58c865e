// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite_version.h"

#include "core/catalogue/sql.h"

namespace coverscope::catalogue {

QString sqliteVersion()
{
    const auto memory = Connection::open(":memory:", Connection::Mode::ReadWrite);
    if (!memory)
        return {};
    const auto version = memory->value("SELECT sqlite_version()");
    return version ? version->toString() : QString();
}

} // namespace coverscope::catalogue
