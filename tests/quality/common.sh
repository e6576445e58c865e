# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the quality tests. Runs from the top of the source tree; counts what was found.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

findings=0
finding() { # file:line: what
    printf '%s\n' "$*"
    findings=$((findings + 1))
}

# Every C++ source of ours under the given folders.
sources() {
    find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) | LC_ALL=C sort
}

finish() { # number of files looked at
    if [ "$1" -eq 0 ]; then
        echo "no file was looked at: the test itself is broken"
        exit 1
    fi
    printf '%d files, %d findings\n' "$1" "$findings"
    [ "$findings" -eq 0 ]
    exit
}

# A missing tool skips the test (77 for CTest), except in CI, where it must be there.
need() { # tool
    command -v "$1" >/dev/null && return
    echo "SKIP: $1 is not installed"
    [ "${CI:-}" = true ] && exit 1
    exit 77
}
