#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is found where somebody speaks over the music: 30 s out of the middle of each recording of a library, alone and
# under speech that stands so many decibels above it.
#
#     speech_benchmark.sh COMMAND_LINE LIBRARY MANIFEST.csv SPEECH_FOLDER WORK_FOLDER [DECIBEL...]
#
# COMMAND_LINE    coverscope-cli
# LIBRARY         holds the recordings of MANIFEST.csv (columns clique,file) by their file names
# SPEECH_FOLDER   sound files of speech; each clip gets the next one, over and over
# DECIBEL         default 0 6 12
#
# For each ratio: how often the recording itself comes first, and how often a cover of it is the first of the others.
set -euo pipefail
[ $# -ge 5 ] || { sed -n '6,14s/^# \{0,1\}//p' "$0" >&2; exit 2; }
cli=$1 library=$2 manifest=$3 speech=$4 work=$5
shift 5
[ $# -gt 0 ] || set -- 0 6 12
ratios=(none "$@")
mapfile -t voices < <(find "$speech" -type f | LC_ALL=C sort)
[ ${#voices[@]} -gt 0 ] || { echo "$speech holds no file" >&2; exit 1; }

# 30 s out of the middle at -30 LUFS, with a voice at that plus so many decibels.
make_clip() { # file voice ratio clip
    local duration start
    duration=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$1")
    start=$(awk -v d="$duration" 'BEGIN { print (d > 30 ? (d - 30) / 2 : 0) }')
    if [ "$3" = none ]; then
        ffmpeg -nostdin -v error -y -ss "$start" -t 30 -i "$1" -ac 1 -ar 22050 -af loudnorm=I=-30:TP=-1 "$4"
    else
        ffmpeg -nostdin -v error -y -ss "$start" -t 30 -i "$1" -stream_loop -1 -t 30 -i "$2" -filter_complex \
            "[0:a]aformat=channel_layouts=mono,aresample=22050,loudnorm=I=-30:TP=-1[m];
             [1:a]aformat=channel_layouts=mono,aresample=22050,loudnorm=I=$((-30 + $3)):TP=-1[v];
             [m][v]amix=inputs=2:normalize=0:duration=first" -ac 1 -ar 22050 "$4"
    fi
}

mkdir -p "$work"
printf '%8s %6s %14s %14s\n' decibel clips 'itself first' 'a cover first'
for ratio in "${ratios[@]}"; do
    clips=$work/clips-$ratio
    rm -rf "$clips" && mkdir "$clips"
    number=0
    while IFS=, read -r _ file _; do
        make_clip "$(dirname "$manifest")/$file" "${voices[number % ${#voices[@]}]}" "$ratio" "$clips/${file%.*}.wav"
        number=$((number + 1))
    done < <(tail -n +2 "$manifest")
    "$cli" batch --library "$library" --output "$work/$ratio.csv" --force --top 10 "$clips" >/dev/null
    awk -F, -v ratio="$ratio" '
        FNR == 1 { files++ }
        files == 1 { if (FNR > 1) { sub(/\.[^.]*$/, "", $2); clique[$2] = $1 } next }
        FNR == 1 { next }
        {
            clip = $1; sub(/.*\//, "", clip); sub(/\.wav$/, "", clip)
            track = $4; sub(/.*\//, "", track); sub(/\.[^.]*$/, "", track)
            if (!(clip in seen)) { seen[clip]; clips++ }
            if (track == clip) {
                itself += $3 == 1
            } else if (!(clip in other)) {
                other[clip]
                cover += clique[track] == clique[clip]
            }
        }
        END {
            printf "%8s %6d %12.1f %% %12.1f %%\n", ratio, clips, 100 * itself / clips, 100 * cover / clips
        }' "$manifest" "$work/$ratio.csv"
done
