// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak_parts.h"

#include <fstream>
#include <malloc.h>
#include <unistd.h>

namespace coverscope::soak {

double residentMebibytes()
{
    ::malloc_trim(0);
    std::ifstream statm("/proc/self/statm");
    long total = 0;
    long resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

} // namespace coverscope::soak
