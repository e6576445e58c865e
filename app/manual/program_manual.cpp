// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/program_manual.h"

#include <algorithm>
#include <array>

namespace coverscope::manual {

namespace {

ValueKind kindOfName(const QString& name)
{
    constexpr std::array folders = {"LIB", "DIR", "OLD", "NEW"};
    constexpr std::array files = {"CLIP", "TRACK", "INPUT", "A", "B"};
    const auto isNamed = [&name](const char* known) { return name == QLatin1String(known); };
    if (std::any_of(folders.begin(), folders.end(), isNamed))
        return ValueKind::Folder;
    if (name.startsWith(QLatin1String("FILE")) || std::any_of(files.begin(), files.end(), isNamed))
        return ValueKind::File;
    return ValueKind::Free;
}

} // namespace

ValueKind kindOf(const Option& option)
{
    if (option.valueName.isEmpty())
        return ValueKind::None;
    return option.choices.isEmpty() ? kindOfName(option.valueName) : ValueKind::Words;
}

ValueKind kindOf(const Positional& positional)
{
    return kindOfName(positional.name);
}

} // namespace coverscope::manual
