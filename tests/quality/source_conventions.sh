#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What no compiler checks: licence lines, include guards, Qt's keywords, length.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mapfile -t files < <(sources app core ui tests)
# Tests may be longer: many small cases.
longest_allowed=400
longest_test_allowed=600
asks_to_be_split=300

for file in "${files[@]}"; do
    read -r first <"$file"
    [ "$first" = "// SPDX-License-Identifier: GPL-3.0-or-later" ] || finding "$file:1: the SPDX line is missing"
    case "$file" in
    *.h) [ "$(sed -n 2p "$file")" = "#pragma once" ] || finding "$file:2: #pragma once is missing" ;;
    esac
    lines=$(wc -l <"$file")
    limit=$longest_allowed
    [[ $file == tests/* ]] && limit=$longest_test_allowed
    if [ "$lines" -gt "$limit" ]; then
        finding "$file: $lines lines; $limit are too many"
    elif [ "$lines" -gt "$asks_to_be_split" ]; then
        echo "note: $file: $lines lines ask to be split"
    fi
done

# Q_SIGNALS, Q_SLOTS and Q_EMIT, because Qt's short forms clash with LibTorch. Comments are left out.
while IFS= read -r line; do
    finding "$line: Q_SIGNALS, Q_SLOTS, Q_EMIT"
done < <(printf '%s\0' "${files[@]}" | xargs -0 grep -nHE \
    '^[[:space:]]*(signals|((public|protected|private)[[:space:]]+)slots)[[:space:]]*:|^[[:space:]]*emit[[:space:]]')

while IFS= read -r file; do
    grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' < <(head -3 "$file") || finding "$file: the SPDX line is missing"
    files+=("$file")
done < <(find app core ui tests packaging CMakeLists.txt .ci \
    \( -name CMakeLists.txt -o -name '*.cmake' -o -name '*.sh' -o -name quickstart -o -name "try-*" -o -name run \) -type f)

finish "${#files[@]}"
