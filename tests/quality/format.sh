#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source is as .clang-format wants it: `clang-format -i FILE` mends it.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need clang-format

# Versions differ in small things, so one of them decides: Debian 12's.
version=$(clang-format --version | sed -n 's/.*version \([0-9]*\).*/\1/p')
if [ "$version" != 14 ]; then
    echo "SKIP: clang-format 14 decides how the sources are laid out, this is version $version"
    exit 77
fi

mapfile -t files < <(sources app core ui tests)
while IFS= read -r line; do
    finding "$line"
done < <(printf '%s\0' "${files[@]}" | xargs -0 -n 16 -P "$(nproc)" clang-format --dry-run 2>&1 | grep 'warning:' | sort -u)
finish "${#files[@]}"
