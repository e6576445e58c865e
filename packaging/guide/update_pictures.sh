#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the guide's pictures up to date: takes them anew and keeps those that the guide names, in 256
# colours. Needs ffmpeg.
#     packaging/guide/update_pictures.sh [BUILD]      (default build/release)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/release}
guide=packaging/guide
all=$(mktemp -d)
trap 'rm -rf "$all"' EXIT
for theme in light dark; do
    QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 DBUS_SESSION_BUS_ADDRESS=disabled: \
        "$build/tests/ui/coverscope-screenshots" "$all" "$theme" en
done
grep -oE 'pictures/[a-z0-9-]+\.png' "$guide/guide.md" | sort -u | while IFS= read -r picture; do
    name=$(basename "$picture" .png)
    ffmpeg -nostdin -v error -y -i "$all/$name-1x.png" -vf \
        "split[a][b];[a]palettegen=max_colors=256:reserve_transparent=0[p];[b][p]paletteuse=dither=none" \
        -pred mixed -compression_level 9 "$guide/$picture"
done
du -ch "$guide"/pictures/*.png | tail -1
