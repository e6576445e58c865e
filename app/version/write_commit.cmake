# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D SOURCE=folder -D OUTPUT=file.cpp -P write_commit.cmake
# The commit of the source tree: of its git checkout, or what `git archive` wrote into packaging/commit.txt.
# OUTPUT is touched only where it would change.
set(commit "")
file(READ "${SOURCE}/packaging/commit.txt" exported)
if(exported MATCHES "^[0-9a-f]+")
    string(SUBSTRING "${CMAKE_MATCH_0}" 0 12 commit)
elseif(EXISTS "${SOURCE}/.git") # else git would tell of a repository around this one
    execute_process(
        COMMAND git -c "safe.directory=*" -C "${SOURCE}" describe --always --dirty --abbrev=12 "--exclude=*"
        OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(described MATCHES "^[0-9a-f]+(-dirty)?$")
        string(REPLACE "-dirty" " with changes" commit "${described}")
    endif()
endif()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [=[
// SPDX-License-Identifier: GPL-3.0-or-later
// Written by app/version/write_commit.cmake.
#include "app/version/commit.h"

namespace coverscope::version {

QString commit()
{
    return QStringLiteral("@commit@");
}

} // namespace coverscope::version
]=])
