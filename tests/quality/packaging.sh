#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops and packages read is valid, and the installed program finds its model.
# Usage: packaging.sh BUILD_FOLDER
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
build=$1
need desktop-file-validate
need appstreamcli

run() { # what command...
    local what=$1 output
    shift
    output=$("$@" 2>&1) || finding "$what: $output"
}

run "desktop entry" desktop-file-validate packaging/linux/*.desktop
run "AppStream metainfo" appstreamcli validate --no-net packaging/linux/*.metainfo.xml
for script in packaging/quickstart packaging/try-* packaging/shared-catalogue/try-server packaging/*.sh .ci/run tests/quality/*.sh tests/benchmarks/*.sh; do
    run "$script" bash -n "$script"
done
# A suite is one word and the command one of two: anything else is told how, before root is asked for.
for wrong in "" "trixie" "trixie build" "../etc demo"; do
    read -ra words <<<"$wrong"
    bash packaging/try-on "${words[@]}" >/dev/null 2>&1
    [ $? -eq 2 ] || finding "packaging/try-on $wrong: not taken for wrong usage"
done
for wrong in "" "trixie" "trixie README.md" "trixie no-such.deb"; do
    read -ra words <<<"$wrong"
    bash packaging/try-package "${words[@]}" >/dev/null 2>&1
    [ $? -eq 2 ] || finding "packaging/try-package $wrong: not taken for wrong usage"
done
for wrong in "" "begin" "start again"; do
    read -ra words <<<"$wrong"
    bash packaging/shared-catalogue/try-server "${words[@]}" >/dev/null 2>&1
    [ $? -eq 2 ] || finding "packaging/shared-catalogue/try-server $wrong: not taken for wrong usage"
done

# The guide's pictures: all there, none that nothing names, and small enough for the repository.
named=$(grep -oE 'pictures/[a-z0-9-]+\.png' packaging/guide/guide.md | sort -u)
for picture in $named; do
    [ -f "packaging/guide/$picture" ] || finding "the guide names $picture, which is not there"
done
for file in packaging/guide/pictures/*.png; do
    grep -qxF "pictures/$(basename "$file")" <<<"$named" || finding "$file: the guide does not name it"
done
[ "$(cat packaging/guide/pictures/*.png | wc -c)" -lt 3000000 ] || finding "the guide's pictures are larger than 3 MB"

if python3 -c 'import yaml' 2>/dev/null; then
    run "Flatpak manifest" python3 -c '
import sys, yaml
manifest = yaml.safe_load(open(sys.argv[1]))
assert manifest["command"] == "coverscope" and manifest["modules"][-1]["name"] == "coverscope"
' packaging/flatpak/io.github.coverscope.Coverscope.yml
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
run "cmake --install" cmake --install "$build" --prefix "$folder/first"
for file in bin/coverscope share/applications/*.desktop share/metainfo/*.xml share/icons/hicolor/scalable/apps/coverscope.svg \
    share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/coverscope.png \
    share/coverscope/{guide/guide.md,guide/pictures/results-light.png,MODEL_CARD.md,model/notes.safetensors}; do
    compgen -G "$folder/first/$file" >/dev/null || finding "$file is not installed"
done

# Nothing in the programs tells where they were built, so that they can be moved and built the same elsewhere.
for program in "$folder"/first/bin/*; do
    for path in "$PWD" "$build"; do
        [ "$(grep -acF "$path" "$program")" -eq 0 ] || finding "$(basename "$program") holds the path $path"
    done
done
prefix=$folder/$'moved \xe4' # a name that is no text
mv "$folder/first" "$prefix"
run "installed program" "$prefix/bin/coverscope-cli" info
for program in coverscope coverscope-cli; do
    page=$prefix/share/man/man1/$program.1
    [ -s "$page" ] || finding "$program has no manual page"
    if command -v man >/dev/null; then
        warnings=$(LC_ALL=C.UTF-8 man --warnings -l "$page" 2>&1 >/dev/null)
        [ -z "$warnings" ] || finding "manual page of $program: $warnings"
    fi
    run "completion of $program" bash -n "$prefix/share/bash-completion/completions/$program"
    for file in "zsh/vendor-completions/_$program" "fish/vendor_completions.d/$program.fish"; do
        [ -s "$prefix/share/$file" ] || finding "$file is not installed"
    done
done
if command -v python3 >/dev/null && command -v dpkg >/dev/null && command -v readelf >/dev/null; then
    run "bill of materials" packaging/make_sbom.py "$build" "$folder/sbom.json"
    run "what it tells" python3 -c '
import json, sys
document = json.load(open(sys.argv[1]))
known = {package["SPDXID"] for package in document["packages"]} | {"SPDXRef-DOCUMENT"}
assert document["spdxVersion"] == "SPDX-2.3"
for relation in document["relationships"]:
    assert {relation["spdxElementId"], relation["relatedSpdxElement"]} <= known, relation
for name in "libtorch", "libqt6core6", "libavcodec", "libhnswlib-dev", "notes.safetensors":
    assert any(package["name"].startswith(name) for package in document["packages"]), name
' "$folder/sbom.json"
fi
# The build folder's program falls back to the source tree's model, the installed one must not.
model="$prefix/share/coverscope/model/coverscope.safetensors"
[ -f "$model" ] && rm "$model"
"$prefix/bin/coverscope-cli" info >/dev/null 2>&1 && finding "the installed program uses a model that was not installed"
finish 7
