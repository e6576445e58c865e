// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include <pwd.h>
#include <unistd.h>

namespace coverscope::base {

QString personName()
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

} // namespace coverscope::base
