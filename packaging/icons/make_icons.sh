#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The program's icon in the sizes of the hicolor theme, anew from resources/icons/coverscope.svg. Needs
# rsvg-convert; its outcome is kept, so that a build does not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" ../../resources/icons/coverscope.svg -o "coverscope-$size.png"
done
