#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every view of the window, light and dark, at 1x and 2x, into OUT, with the program's own example:
#     tests/ui/screenshots.sh BUILD OUT [LANGUAGE...]
# In more than one language, each goes into a folder of its own. Those that the guide uses are brought up to date
# by packaging/guide/update_pictures.sh. Others than these:
#     THEMES=light SCALES=1 SIZE=1024x600 tests/ui/screenshots.sh BUILD OUT ja
set -eu
if [ $# -lt 2 ]; then
    echo "usage: $0 BUILD OUT [LANGUAGE...]" >&2
    exit 2
fi
build=$1 out=$2
shift 2
[ $# -gt 0 ] || set -- en
for language in "$@"; do
    folder=$out
    [ $# -eq 1 ] || folder=$out/$language
    mkdir -p "$folder"
    for theme in ${THEMES:-light dark}; do
        for scale in ${SCALES:-1 2}; do
            QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale DBUS_SESSION_BUS_ADDRESS=disabled: \
                "$build/tests/ui/coverscope-screenshots" "$folder" "$theme" "$language" ${SIZE:+"$SIZE"}
        done
    done
done
