#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every view of the window, light and dark, at 1x and 2x, into OUT:
#     tests/ui/screenshots.sh BUILD OUT LIBRARY CLIP [LANGUAGE]
set -eu
if [ $# -lt 4 ]; then
    echo "usage: $0 BUILD OUT LIBRARY CLIP [LANGUAGE]" >&2
    exit 2
fi
build=$1 out=$2 library=$3 clip=$4
shift 4
mkdir -p "$out"
for theme in light dark; do
    for scale in 1 2; do
        QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale \
            "$build/tests/ui/coverscope-screenshots" "$out" "$library" "$clip" "$theme" "$@"
    done
done
