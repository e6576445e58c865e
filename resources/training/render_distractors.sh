#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders songs from notes with several sound banks, one arrangement each: unrelated music for the library
# that the calibration is fitted in, where Debian's packages hold too little. Can be run again; goes on where it was.
#
#     resources/training/render_distractors.sh OUTPUT COUNT EXCLUDED_TITLES.txt NOTES.tar.xz...
#
# OUTPUT/NAME.opus    150 s at most of each of COUNT songs, drawn by their names. No work that training must not
#                     contain is among them, and no two have the same title.
# Needs fluidsynth, ffmpeg and the sound banks fluid-soundfont-gm, timgm6mb-soundfont and opl3-soundfont. Those of
# prepare_sound.sh that are packed (sf3) take five times as long.
set -euo pipefail
export LC_ALL=C.UTF-8
[ $# -ge 4 ] || { sed -n '6,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
output=$1 count=$2 excluded=$3
shift 3
rate=22050
longest=150 # seconds

# Letters and digits only, lower case, without accents: one line in, one line out.
squash() {
    iconv -c -f UTF-8 -t ASCII//TRANSLIT | tr 'A-Z' 'a-z' | sed 's/[^a-z0-9]//g'
}

# ARCHIVE<tab>ENTRY of the songs, in an order that has nothing to do with their names.
choose_songs() {
    local archive
    for archive in "$@"; do
        tar -tf "$archive" | grep '\.mid$' | sed "s|^|$archive\t|"
    done >"$output/all.tsv"
    grep -v '^#' "$excluded" | grep -v '^=' | squash | grep . >"$output/parts.txt"
    grep '^=' "$excluded" | squash | grep . >"$output/wholes.txt"
    cut -f2 "$output/all.tsv" | squash >"$output/names.txt"
    cut -f2 "$output/all.tsv" | sed -E 's|.*/||; s/(\.[0-9]+)?\.mid$//' | squash >"$output/titles.txt"
    cut -f2 "$output/all.tsv" | while IFS= read -r entry; do printf '%s' "$entry" | md5sum | cut -c1-12; done \
        >"$output/order.txt"
    paste "$output/order.txt" "$output/titles.txt" "$output/names.txt" "$output/all.tsv" |
        awk -F '\t' -v parts="$output/parts.txt" -v wholes="$output/wholes.txt" '
            BEGIN {
                while ((getline line < parts) > 0) part[line]
                while ((getline line < wholes) > 0) whole[line]
            }
            $2 == "" || $2 in whole || seen[$2]++ { next }
            { for (title in part) if (index($3, title)) next; print }' |
        sort | cut -f4-
    rm -f "$output"/{all.tsv,parts.txt,wholes.txt,names.txt,titles.txt,order.txt}
}

render() { # midi target
    local bank
    mapfile -t banks < <(find -L /usr/share/sounds -type f -name '*.sf2' ! -name 'default*' | sort)
    bank=${banks[$((0x$(printf %s "$2" | md5sum | cut -c1-6) % ${#banks[@]}))]}
    # Broken files of notes go on for ever, others end in silence: both are cut off.
    { timeout 120 fluidsynth -q -n -i -C 0 -r "$rate" -T raw -O s16 -E little -F - "$bank" "$1" 2>/dev/null || true; } |
        head -c $((longest * rate * 4)) |
        ffmpeg -nostdin -v error -y -f s16le -ar "$rate" -ac 2 -i pipe:0 -ac 1 -c:a libopus -b:a 48k "$2.part.opus" &&
        [ "$(stat -c %s "$2.part.opus")" -gt 150000 ] && mv "$2.part.opus" "$2" || rm -f "$2.part.opus"
}

mkdir -p "$output"
[ -s "$output/songs.tsv" ] || { choose_songs "$@" >"$output/songs.part" && mv "$output/songs.part" "$output/songs.tsv"; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
while [ "$(find "$output" -name '*.opus' ! -name '*.part.opus' | wc -l)" -lt "$count" ] && IFS=$'\t' read -r archive entry; do
    name=$output/$(printf %s "${entry#*/}" | tr -c 'A-Za-z0-9._-' '_').opus
    [ -e "$name" ] && continue
    [ -d "$work/$(basename "$archive")" ] || { mkdir "$work/$(basename "$archive")" && tar -xf "$archive" -C "$work/$(basename "$archive")"; }
    render "$work/$(basename "$archive")/$entry" "$name"
done <"$output/songs.tsv"
