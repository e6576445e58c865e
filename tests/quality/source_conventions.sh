#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What no compiler checks: licence lines, include guards, Qt's keywords, length.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mapfile -t files < <(sources app core ui tests)
# Tests may be longer: many small cases.
longest_allowed=400
longest_test_allowed=600
asks_to_be_split=300

# "note: ..." is no finding.
while IFS= read -r line; do
    if [[ $line == note:* ]]; then echo "$line"; else finding "$line"; fi
done < <(printf '%s\0' "${files[@]}" | xargs -0 awk -v longest="$longest_allowed" -v longest_test="$longest_test_allowed" \
    -v split_from="$asks_to_be_split" '
    function tell_length() {
        limit = file ~ /^tests\// ? longest_test : longest
        if (lines > limit) print file ": " lines " lines; " limit " are too many"
        else if (lines > split_from) print "note: " file ": " lines " lines ask to be split"
    }
    FNR == 1 {
        tell_length()
        file = FILENAME
        if ($0 != "// SPDX-License-Identifier: GPL-3.0-or-later") print file ":1: the SPDX line is missing"
    }
    FNR == 2 && file ~ /\.h$/ && $0 != "#pragma once" { print file ":2: #pragma once is missing" }
    { lines = FNR }
    END { tell_length() }')

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
