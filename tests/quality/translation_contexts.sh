#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text for people must be filed under the context in which the program looks it up. The translators' tool
# guesses the context of a bare tr() from the function around it, while the call takes the class it belongs to: the
# two differ where a tr() of no class is called, and the translation is never found. So: a context for each room of
# the core and each program, and none that is guessed.
#     translation_contexts.sh [path of lupdate]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

lupdate=${1:-lupdate}
need "$lupdate"
mapfile -t files < <(sources app core ui)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$lupdate" -no-obsolete -locations absolute -I . "${files[@]}" -ts "$scratch/all.ts" >"$scratch/log" 2>&1 || {
    cat "$scratch/log"
    exit 1
}

# What the tool itself is in doubt about.
while IFS= read -r line; do
    finding "${line#"$PWD"/}"
done < <(grep -E "lacks Q_OBJECT|Qualifying with unknown|Cannot invoke tr|Discarding" "$scratch/log")

# A tr() of no class: Q_DECLARE_TR_FUNCTIONS in a struct, or QCoreApplication::translate with the context.
while IFS= read -r line; do
    finding "$line: a tr() of no class is filed under the wrong context"
done < <(grep -nE '^(static |inline )*QString tr\(const char' "${files[@]}")

# Context, file and line of every message. Room by room: the core's and the programs' contexts are named after them,
# the window's after its classes.
awk -F'"' '
    /<name>/ { context = $0; gsub(/ *<\/?name>/, "", context) }
    /<location / { print context "\t" $2 ":" $4 }' "$scratch/all.ts" >"$scratch/messages"
count=0
while IFS=$'\t' read -r context place; do
    count=$((count + 1))
    if [[ $place =~ (core|app)/([a-z_]+)/([a-z_]+/)?[a-z_0-9]+\.(cpp|h):[0-9]+$ ]]; then
        expected="coverscope::${BASH_REMATCH[2]}"
        [ "$expected" = coverscope::trainer ] && expected=coverscope::cli # two programs of one command line
        [ "$context" = "$expected" ] ||
            finding "${BASH_REMATCH[0]}: filed under “$context”, looked up in “$expected”"
    else
        [[ $context == coverscope::ui* ]] || finding "$place: “$context” is no context of the window"
    fi
done <"$scratch/messages"

[ "$count" -ge 300 ] || finding "only $count messages were found: the test itself is broken"
echo "$count messages"
finish "${#files[@]}"
