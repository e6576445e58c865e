#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Names in anonymous namespaces are unique within their room and no header of the room's namespace declares them: a unity
# build (preset programs) compiles several files of a room as one, where a second name of a kind may not compile or,
# worse, mean another thing.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# A line for each name that is declared in the first column, where clang-format begins what stands in a namespace:
# "anonymous NAME FILE:LINE" or "header NAME FILE:LINE".
names() { # file...
    awk '
        function tell(name) {
            if (name != "") print (isHeader ? "header" : "anonymous"), name, FILENAME ":" FNR
        }
        FNR == 1 { isHeader = FILENAME ~ /\.h$/; inside = isHeader; isOpen = 0 }
        /^\} \/\/ namespace$/ { inside = 0; isOpen = 0; next }
        isOpen { if ($0 ~ /[;{]$/) isOpen = 0; next } # the rest of a declaration of several lines
        /^namespace \{/ { inside = 1; next }
        !inside || /^(template|using namespace|namespace|static_assert|extern|friend|\/\/|#|[ {}]|$)/ { next }
        /^(struct|class|enum|union) / {
            name = $0
            sub(/^(enum class|struct|class|enum|union) */, "", name)
            sub(/[^A-Za-z0-9_].*/, "", name)
            if ($0 !~ /;$/) tell(name)
            next
        }
        /^using [A-Za-z0-9_]+ =/ { tell($2); next }
        /^using / { next }
        {
            name = $0
            sub(/ *\/\/.*/, "", name)
            isOpen = name !~ /[;{}]$/
            isFunction = name ~ /^[^=({]*\(/
            if (isFunction) sub(/\(.*/, "", name)
            else if (name ~ /[={]/) sub(/ *(\[[^\]]*\] *)*[={].*/, "", name)
            else next
            if (name ~ /[A-Za-z0-9_]::~?[A-Za-z0-9_]+$/) next # a member of a class
            sub(/.*[^A-Za-z0-9_]/, "", name)
            if (name !~ /^(operator|[A-Z][A-Z_]+$)/) tell(name)
        }' "$@"
}

looked_at=0
for folder in core/*/ ui/*/ app/cli/ app/desktop/ app/manual/ app/version/; do
    mapfile -t files < <(find "$folder" -maxdepth 1 -name '*.cpp' ! -name '*_avx*' | LC_ALL=C sort)
    [ ${#files[@]} -eq 0 ] && continue
    looked_at=$((looked_at + ${#files[@]}))
    headers=$folder
    [[ $folder == ui/* ]] && headers=ui/ # one namespace
    mapfile -t headers < <(find "$headers" -name '*.h' | LC_ALL=C sort)
    while IFS= read -r line; do
        finding "$line"
    done < <(names "${headers[@]}" "${files[@]}" | awk '
        { file = $3; sub(/:.*/, "", file) }
        $1 == "header" { header[$2] = file; next }
        $2 in header { print $3 ": " $2 " is also what " header[$2] " declares"; next }
        $2 in place && place[$2] != file { print $3 ": " $2 " is also declared in " place[$2]; next }
        { place[$2] = file }')
done
finish "$looked_at"
