#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sound that a training configuration may name under "recordings": music out of Debian
# packages, copies of it as they reach a listener's phone, and songs rendered from notes with several sound
# banks. Can be run again; goes on where it was.
#
#     resources/training/prepare_sound.sh OUTPUT [NOTES.tar.xz [SONG_COUNT]]
#
# OUTPUT/music/PACKAGE/...           tracks of the packages (unpacked, not installed; about 1 GB of downloads)
# OUTPUT/altered/manifest.csv        columns clique,file: each track but those a model is judged on, with two
#                                    altered copies of 150 s
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

# Tracks of these stand beside the covers that the calibration is fitted on: nothing is trained on them.
judged=(starfighter-data supertux-data trackballs-data unknown-horizons warzone2100-music widelands-data
    xmoto-data zaz-data)

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

# A number of a file's own: 0 .. below the second argument.
draw() { # text below
    echo $((0x$(printf %s "$1" | md5sum | cut -c1-8) % $2))
}

# What a listener's phone, an old recording or a stream make of a track, in the order of draw()'s numbers.
degradations=(
    'highpass=f=300,highpass=f=300,lowpass=f=3400,aresample=8000,acompressor=threshold=0.1:ratio=4'
    'highpass=f=450,lowpass=f=5000,acompressor=threshold=0.05:ratio=6:makeup=3'
    'volume=22dB,asoftclip=type=tanh,volume=-9dB'
    'aecho=0.8:0.75:37|61|97|151:0.5|0.4|0.32|0.25,lowpass=f=7000'
    'lowpass=f=1800'
    'tremolo=f=6:d=0.35,vibrato=f=5:d=0.25'
)

alter() { # source target
    local source=$1 target=$2 name=${2##*/} degradation rate tempo noise codec
    degradation=${degradations[$(draw "d$name" ${#degradations[@]})]}
    rate=$(awk -v k="$(draw "r$name" 9)" 'BEGIN { printf "%d", 44100 * 2 ^ ((k - 4) / 24) }') # quarter tones
    tempo=$(awk -v k="$(draw "t$name" 9)" 'BEGIN { printf "%.3f", 1 + (k - 4) * 0.04 }')
    noise=$(awk -v k="$(draw "n$name" 5)" 'BEGIN { printf "%.4f", k < 2 ? 0.0001 : 0.006 * 2 ^ k }')
    codec=$(draw "c$name" 2)
    ffmpeg -nostdin -v error -y -ss 10 -t 150 -i "$source" -f lavfi -i "anoisesrc=color=pink:amplitude=$noise" \
        -filter_complex "[0:a:0]aresample=44100,aformat=channel_layouts=mono,asetrate=$rate,aresample=44100,atempo=$tempo,$degradation,aresample=22050[music];
            [1:a]aresample=22050,aformat=channel_layouts=mono[noise];[music][noise]amix=inputs=2:duration=first:normalize=0[sound]" \
        -map '[sound]' -sample_fmt s16 -c:a flac -compression_level 0 "$target.flac" || { rm -f "$target.flac"; return; }
    if [ "$codec" = 1 ]; then # through a poor stream
        ffmpeg -nostdin -v error -y -i "$target.flac" -b:a 24k "$target.part.mp3" &&
            mv "$target.part.mp3" "$target.mp3" && rm "$target.flac"
    fi
}

# Two copies of each track: other band, distortion, room, noise, key, tempo, codec.
alter_music() {
    local folder=$output/altered track name copy package altered
    mkdir -p "$folder"
    echo clique,file >"$folder/manifest.csv.part"
    find "$output/music" -type f | sort | while read -r track; do
        package=$(basename "$(dirname "$track")")
        [[ " ${judged[*]} " == *" $package "* || $track == *,* ]] && continue
        name=$(printf %s "$package-$(basename "$track")" | tr -c 'A-Za-z0-9._-' '_')
        printf '%s,%s\n' "$name" "../music/$package/$(basename "$track")" >>"$folder/manifest.csv.part"
        for copy in 1 2; do
            compgen -G "$folder/$name-$copy.*" >/dev/null || alter "$track" "$folder/$name-$copy"
            for altered in "$folder/$name-$copy".*; do
                printf '%s,%s\n' "$name" "$(basename "$altered")" >>"$folder/manifest.csv.part"
            done
        done
    done
    mv "$folder/manifest.csv.part" "$folder/manifest.csv"
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
alter_music
[ -z "$notes" ] || render_songs
