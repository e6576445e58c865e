// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/match_presence.h"

namespace coverscope::report {

QString presentWord(const std::filesystem::path& file)
{
    if (file.empty())
        return {};
    std::error_code problem;
    const bool isGone =
        std::filesystem::status(file, problem).type() == std::filesystem::file_type::not_found;
    return isGone ? QStringLiteral("no") : QStringLiteral("yes");
}

} // namespace coverscope::report
