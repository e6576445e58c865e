#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy with .clang-tidy over core, ui and app, but for what includes LibTorch and what is never compiled in one
# (core/training): in CI all of it, elsewhere what differs from origin/main. Parsing Qt's headers takes nine tenths of a file's time, so the files of a folder that are
# compiled alike are read as one, as a unity build does (unity_names.sh keeps that possible).
# Two checks are left out: one that alone takes a sixth of the time, one that asks not to include sources.
# Usage: tidy.sh BUILD_FOLDER [all], where compile_commands.json stands.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need clang-tidy
build=$1
[ -f "$build/compile_commands.json" ] || { echo "$build/compile_commands.json is missing"; exit 1; }

# Changed since the branch left origin/main, or else since the last commit; a header stands for the source beside it.
changed() {
    local base
    base=$(git merge-base HEAD origin/main 2>/dev/null || echo HEAD)
    { git diff --name-only "$base" && git ls-files --others --exclude-standard; } | sed -E 's/\.h$/.cpp/'
}
wanted=$(sources core ui app | grep '\.cpp$' | grep -vE '^core/(network|training)/|^app/version/')
if [ "${CI:-}" != true ] && [ "${2:-}" != all ] && git rev-parse --git-dir >/dev/null 2>&1; then
    wanted=$(comm -12 <(LC_ALL=C sort <<<"$wanted") <(changed | LC_ALL=C sort -u))
    if [ -z "$wanted" ]; then
        echo "SKIP: nothing that clang-tidy looks at differs from origin/main; \"all\" or CI=true looks at everything"
        exit 77
    fi
fi

# batch.NUMBER.cpp in the folder given: the wanted files of one folder, target and set of flags that the build knows,
# at most as many as both processors have the same to do with; compile_commands.json says how to read each.
make_batches() { # folder
    awk -v folder="$1" -v build="$build" -v top="$PWD/" -v wanted="$wanted" '
        BEGIN {
            split(wanted, names, "\n")
            for (i in names) isWanted[top names[i]]
        }
        /^ *"command": / {
            flags = $0
            sub(/^ *"command": "/, "", flags)
            sub(/ -o [^ ]* -c .*/, "", flags)
            sub(/ -Winvalid-pch -include [^ ]*/, "", flags) # precompiled by another compiler
            target = $0
            sub(/.* -o /, "", target)
            sub(/\.dir\/.*/, "", target)
        }
        /^ *"file": / {
            file = $0
            sub(/^ *"file": "/, "", file)
            sub(/",?$/, "", file)
            if (!(file in isWanted)) next
            where = file
            sub(/\/[^\/]*$/, "", where)
            key = where " " target " " flags
            if (!(key in batchOf) || size[batchOf[key]] == 25) {
                batchOf[key] = ++count
                flagsOf[count] = flags
            }
            batch = batchOf[key]
            size[batch]++
            print "#include \"" file "\"" >(folder "/batch." batch ".cpp")
        }
        END {
            list = folder "/compile_commands.json"
            print "[" >list
            for (batch = 1; batch <= count; batch++) {
                file = folder "/batch." batch ".cpp"
                printf "{ \"directory\": \"%s\", \"command\": \"%s -c %s\", \"file\": \"%s\" }%s\n", build, flagsOf[batch],
                    file, file, batch < count ? "," : "" >list
            }
            print "]" >list
        }' "$build/compile_commands.json"
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
make_batches "$folder"
cp .clang-tidy "$folder"
looked_at=$(cat "$folder"/batch.*.cpp 2>/dev/null | wc -l)
while IFS= read -r line; do
    finding "$line"
done < <(find "$folder" -name 'batch.*.cpp' -print0 | nice xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet \
        --checks=-bugprone-reserved-identifier,-bugprone-suspicious-include --header-filter='/(core|ui|app)/.*\.(h|cpp)$' \
        --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-shadow -p "$folder" 2>/dev/null |
    # Clang 14 does not know all of GCC 12's library.
    sed "s|^$PWD/||" | grep -E '^(core|ui|app)/.*(warning|error):' | sort -u)
finish "$looked_at"
