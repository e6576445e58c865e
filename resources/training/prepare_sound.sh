#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sound that a training configuration may name under "recordings": music out of Debian
# packages, and songs rendered from notes with several sound banks. Can be run again; goes on where it was.
#
#     resources/training/prepare_sound.sh OUTPUT [NOTES.tar.xz [SONG_COUNT]]
#
# OUTPUT/music/PACKAGE/...           tracks of the packages (unpacked, not installed; about 1 GB of downloads)
# OUTPUT/rendered/manifest.csv       columns clique,file: two arrangements of each of SONG_COUNT songs
# Needs fluidsynth, ffmpeg and the sound banks fluid-soundfont-gm, timgm6mb-soundfont,
# musescore-general-soundfont-small, fluidr3mono-gm-soundfont and opl3-soundfont.
set -euo pipefail
output=${1:?where to}
notes=${2:-}
song_count=${3:-100}

# None of the packages that tests/benchmarks/retrieval_benchmark.sh judges a model on.
packages=(ardentryst brainparty-data btanks-data colobot-common-sounds endless-sky-data extremetuxracer-data
    fillets-ng-data freecol freedroidrpg-data freeorion-data fretsonfire-songs-muldjord
    fretsonfire-songs-sectoid hedgewars-data lincity-ng-data marsshooter-data megaglest-data neverball-data
    pingus-data planetblupi-music-ogg pushover-data starfighter-data supertux-data tecnoballz-data
    tomatoes-data trackballs-data unknown-horizons warzone2100-music widelands-data xmoto-data zaz-data)

fetch_music() {
    local package part
    mkdir -p "$output/music"
    for package in "${packages[@]}"; do
        [ -d "$output/music/$package" ] && continue
        part=$output/music/.$package.part
        rm -rf "$part" && mkdir -p "$part/tracks"
        (cd "$part" && apt-get download -q "$package" >/dev/null && dpkg-deb -x ./*.deb files)
        find "$part/files" -type f -size +500k \( -name '*.ogg' -o -name '*.mp3' -o -name '*.flac' \
            -o -name '*.opus' -o -name '*.wav' \) -exec cp {} "$part/tracks/" \;
        mv "$part/tracks" "$output/music/$package"
        rm -rf "$part"
    done
}

# Songs with two arrangements at least, in an order that has nothing to do with their names.
choose_songs() {
    tar -tf "$notes" | grep '\.mid$' |
        sed -E 's/^(.*\/[^/]*[^/.0-9])(\.[0-9]+)?\.mid$/\1\t&/' |
        awk -F '\t' 'NF == 2 { n[$1]++; if (n[$1] <= 2) files[$1] = files[$1] "\t" $2 }
                     END { for (song in n) if (n[song] > 1) print song files[song] }' |
        while IFS=$'\t' read -r song first second; do
            printf '%s\t%s\t%s\t%s\n' "$(printf %s "$song" | md5sum | cut -c1-8)" "$song" "$first" "$second"
        done | sort | sed -n "1,${song_count}p" | cut -f2-
}

render() {
    local midi=$1 target=$2 banks bank
    mapfile -t banks < <(find -L /usr/share/sounds -type f -name '*.sf[23]' ! -name 'default*' | sort)
    bank=${banks[$((0x$(printf %s "$midi" | md5sum | cut -c1-6) % ${#banks[@]}))]}
    timeout 120 fluidsynth -q -n -i -r 44100 -F "$target.wav" "$bank" "$midi" >/dev/null 2>&1 || true
    ffmpeg -nostdin -v error -y -i "$target.wav" -t 300 -ac 1 -c:a libopus -b:a 48k "$target" || rm -f "$target"
    rm -f "$target.wav"
}

render_songs() {
    local folder=$output/rendered song first second midi name
    mkdir -p "$folder/notes"
    choose_songs >"$folder/songs.tsv"
    cut -f2- "$folder/songs.tsv" | tr '\t' '\n' >"$folder/entries.txt"
    tar -xf "$notes" -C "$folder/notes" -T "$folder/entries.txt"
    echo clique,file >"$folder/manifest.csv.part"
    while IFS=$'\t' read -r song first second; do
        for midi in "$first" "$second"; do
            name=$(printf %s "$midi" | tr -c 'A-Za-z0-9._-' '_').opus
            [ -s "$folder/$name" ] || render "$folder/notes/$midi" "$folder/$name"
            if [ -s "$folder/$name" ]; then
                printf '%s,%s\n' "$(printf %s "$song" | tr -c 'A-Za-z0-9._-' '_')" "$name" >>"$folder/manifest.csv.part"
            fi
        done
    done <"$folder/songs.tsv"
    mv "$folder/manifest.csv.part" "$folder/manifest.csv"
}

fetch_music
[ -z "$notes" ] || render_songs
