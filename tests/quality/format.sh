#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source is as .clang-format wants it: `clang-format -i FILE` mends it.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need clang-format

mapfile -t files < <(sources app core ui tests)
while IFS= read -r line; do
    finding "$line"
done < <(printf '%s\0' "${files[@]}" | xargs -0 -n 16 -P "$(nproc)" clang-format --dry-run 2>&1 | grep 'warning:' | sort -u)
finish "${#files[@]}"
