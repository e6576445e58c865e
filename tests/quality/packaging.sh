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
for script in packaging/quickstart packaging/try-on .ci/run tests/quality/*.sh tests/benchmarks/*.sh; do
    run "$script" bash -n "$script"
done
# A suite is one word and the command one of two: anything else is told how, before root is asked for.
for wrong in "" "trixie" "trixie build" "../etc demo"; do
    read -ra words <<<"$wrong"
    bash packaging/try-on "${words[@]}" >/dev/null 2>&1
    [ $? -eq 2 ] || finding "packaging/try-on $wrong: not taken for wrong usage"
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

prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
run "cmake --install" cmake --install "$build" --prefix "$prefix"
# The build folder's program falls back to the source tree's model, the installed one must not.
run "installed program" "$prefix/bin/coverscope-cli" info
model="$prefix/share/coverscope/model/coverscope.safetensors"
[ -f "$model" ] && rm "$model"
"$prefix/bin/coverscope-cli" info >/dev/null 2>&1 && finding "the installed program uses a model that was not installed"
for file in bin/coverscope share/applications/*.desktop share/metainfo/*.xml share/icons/hicolor/scalable/apps/coverscope.svg \
    share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/coverscope.png; do
    compgen -G "$prefix/$file" >/dev/null || finding "$file is not installed"
done
finish 7
