#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy with .clang-tidy over the sources that do not include LibTorch (those take a minute each).
# One check is left out: it alone takes a sixth of the time.
# Usage: tidy.sh BUILD_FOLDER, where compile_commands.json stands.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need clang-tidy
build=$1
[ -f "$build/compile_commands.json" ] || { echo "$build/compile_commands.json is missing"; exit 1; }

mapfile -t files < <(
    for file in $(sources core/base core/audio core/index core/catalogue core/library core/search core/report \
        core/evaluation app/cli | grep '\.cpp$'); do
        # Only what this build compiles: clang-tidy guesses the flags of other files, badly.
        grep -q "\"file\": \"$PWD/$file\"" "$build/compile_commands.json" && echo "$file"
    done
)
while IFS= read -r line; do
    finding "$line"
done < <(printf '%s\0' "${files[@]}" | nice xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet \
        --checks=-bugprone-reserved-identifier --extra-arg=-Wno-unknown-warning-option -p "$build" 2>/dev/null |
    # Clang 14 does not know every processor feature that GCC 12 asks for.
    grep -E '(warning|error):' | grep -v 'invalid cpu feature string' | sed "s|$PWD/||" | sort -u)
finish "${#files[@]}"
