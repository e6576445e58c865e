#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs retrieval_benchmark on music from Debian packages (unpacked, not installed; about 480 MB).
# Usage: retrieval_benchmark.sh [BUILD_FOLDER]      (default build/release)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/release}
work=build/benchmark
packages=(asc-music drascula-music flare-game frozen-bubble-data hyperrogue-music lordsawar-data noiz2sa-data
    singularity-music wesnoth-1.16-music)

mkdir -p "$work/packages"
for package in "${packages[@]}"; do
    [ -d "$work/music/$package" ] && continue
    (cd "$work/packages" && apt-get download -q "$package")
    dpkg-deb -x "$work/packages/$package"_*.deb "$work/music/$package.part"
    find "$work/music/$package.part" -type l -delete # the same recordings under other names
    mv "$work/music/$package.part" "$work/music/$package"
    rm "$work/packages/$package"_*.deb
done

cmake --build "$build" --target retrieval_benchmark
# A library belongs to one model, and the next model is to be measured without a word.
model=${COVERSCOPE_MODEL:-resources/model/coverscope.safetensors}
library=$work/library-$(sha256sum "$model" | cut -c1-12)
"$build/tests/benchmarks/retrieval_benchmark" "$library" "$work/figures.json" "$work/music"
echo "figures in $work/figures.json"
