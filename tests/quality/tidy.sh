#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy with .clang-tidy over the sources that do not include LibTorch (those take a minute each): in CI all of
# them, which takes half an hour of processor time, elsewhere those that differ from origin/main.
# One check is left out: it alone takes a sixth of the time.
# Usage: tidy.sh BUILD_FOLDER [all], where compile_commands.json stands.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need clang-tidy
build=$1
[ -f "$build/compile_commands.json" ] || { echo "$build/compile_commands.json is missing"; exit 1; }

# Changed since the branch left origin/main, or else since the last commit; a header stands for the source beside it.
changed() {
    local base
    base=$(git merge-base HEAD origin/main 2>/dev/null || echo HEAD)
    { git diff --name-only "$base" && git ls-files --others --exclude-standard; } | sed -E 's/\.h$/.cpp/' | LC_ALL=C sort -u
}
everything=false
if [ "${CI:-}" = true ] || [ "${2:-}" = all ] || ! git rev-parse --git-dir >/dev/null 2>&1; then
    everything=true
fi
wanted=$(changed 2>/dev/null)

mapfile -t files < <(
    for file in $(sources core/base core/audio core/index core/catalogue core/library core/works core/search core/report \
        core/evaluation app/cli app/trainer | grep '\.cpp$'); do
        $everything || grep -qxF "$file" <<<"$wanted" || continue
        # Only what this build compiles: clang-tidy guesses the flags of other files, badly.
        grep -q "\"file\": \"$PWD/$file\"" "$build/compile_commands.json" && echo "$file"
    done
)
if [ ${#files[@]} -eq 0 ] && ! $everything; then
    echo "SKIP: nothing that clang-tidy looks at differs from origin/main; \"all\" or CI=true looks at everything"
    exit 77
fi
while IFS= read -r line; do
    finding "$line"
done < <(printf '%s\0' "${files[@]}" | nice xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet \
        --checks=-bugprone-reserved-identifier --extra-arg=-Wno-unknown-warning-option -p "$build" 2>/dev/null |
    # Clang 14 does not know every processor feature that GCC 12 asks for.
    grep -E '(warning|error):' | grep -v 'invalid cpu feature string' | sed "s|$PWD/||" | sort -u)
finish "${#files[@]}"
