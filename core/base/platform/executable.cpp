// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/executable.h"

#if defined(_WIN32)
#include <windows.h>

#include <string>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>

#include <cstdint>
#include <string>
#endif

namespace coverscope::base {

namespace fs = std::filesystem;

fs::path executablePath()
{
#if defined(_WIN32)
    std::wstring name(32768, L'\0'); // the longest that Windows knows
    const DWORD length = GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    name.resize(length < name.size() ? length : 0);
    return {name};
#elif defined(__APPLE__)
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string name(size, '\0');
    if (_NSGetExecutablePath(name.data(), &size) != 0)
        return {};
    std::error_code error;
    const fs::path resolved = fs::canonical(name.c_str(), error);
    return error ? fs::path() : resolved;
#else
    std::error_code error;
    const fs::path resolved = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path() : resolved;
#endif
}

} // namespace coverscope::base
