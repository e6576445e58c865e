#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of the sources must stand translated in every language: lupdate, run on a copy of a language's
# file, may find nothing new and leave nothing unfinished.
#     translations_complete.sh [path of lupdate]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

lupdate=${1:-lupdate}
need "$lupdate"
mapfile -t files < <(sources app core ui)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
languages=(de es fr ja zh_CN)
for language in "${languages[@]}"; do
    copy=$scratch/coverscope_$language.ts
    cp "translations/coverscope_$language.ts" "$copy"
    "$lupdate" "${files[@]}" -I . -no-obsolete -locations none -ts "$copy" >"$scratch/log" 2>&1 || {
        cat "$scratch/log"
        exit 1
    }
    while IFS= read -r text; do
        finding "coverscope_$language.ts: not translated: $text"
    done < <(awk '/<source>/ { source = $0 } /type="unfinished"/ { print source }' "$copy" | sed 's/<[^>]*>//g; s/^ *//')
done
finish "${#languages[@]}"
