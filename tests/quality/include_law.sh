#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Who may know whom (ARCHITECTURE.md): a room includes only rooms below it, and each third-party
# library is known to one room only.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

declare -A may_include=(
    [base]=""
    [audio]="base"
    [features]="base audio"
    [model]="base audio features"
    [network]="base audio features model"
    [notes]="base audio features model"
    [index]="base"
    [catalogue]="base index"
    [search]="base audio features model notes index catalogue library"
    [library]="base audio features model notes index catalogue"
    [cover_map]="base audio features model notes index catalogue library search"
    [shared_catalogue]="base audio features model notes index catalogue library search"
    [batch]="base audio features model notes index catalogue search library report"
    [works]="base audio features model notes index catalogue search library cover_map report batch"
    [example]="base audio"
    [training/notes]="base"
    [training/rendition]="base audio features training/notes"
    [training/pairs]="base audio features model notes training/notes training/rendition"
    [training/network]="base audio features model network"
    [training/run]="base audio features model network notes training/notes training/rendition training/pairs training/network"
    [training/calibration]="base audio features model notes index catalogue library search cover_map evaluation training/run"
    [evaluation]="base audio features model notes index catalogue library search"
    [report]="base audio features model notes index catalogue search library evaluation cover_map"
)

looked_at=0
for folder in core/*/ core/training/*/; do
    room=${folder#core/}
    room=${room%/}
    if [ "$room" = training ]; then # a floor of rooms
        compgen -G 'core/training/*.h' >/dev/null && finding "core/training: a file in none of its rooms"
        continue
    fi
    if [ -z "${may_include[$room]+known}" ]; then
        finding "$folder: a room that the law does not know"
        continue
    fi
    looked_at=$((looked_at + $(sources "$folder" | wc -l)))
    while IFS=: read -r file number target; do
        case " ${may_include[$room]} $room " in
        *" $target "*) ;;
        *) finding "$file:$number: core/$room may not know $target" ;;
        esac
    done < <(sources "$folder" | xargs grep -nHE '^[[:space:]]*#[[:space:]]*include[[:space:]]*"core/' |
        sed -E 's#^([^:]*:[0-9]+):.*"core/(training/[a-z_]+|[a-z_]+)/.*#\1:\2#')
done

# includes_only_in 'include pattern' 'paths that may' what
includes_only_in() {
    while IFS= read -r line; do
        [[ "${line%%:*}" =~ $2 ]] || finding "$line: $3"
    done < <(grep -rnHE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]$1" app core ui --include='*.h' --include='*.cpp')
}

includes_only_in '(torch|ATen|c10)/' '^(core/(network|training/(network|run))/|app/version/version_text[.]cpp)' \
    'LibTorch only in network, training/network and training/run'

# A header that brings LibTorch along, directly or through another one, is for those rooms alone.
mapfile -t torch_headers < <(grep -rlE '^[[:space:]]*#[[:space:]]*include[[:space:]]*<(torch|ATen|c10)/' core --include='*.h')
for ((i = 0; i < ${#torch_headers[@]}; i++)); do
    while IFS= read -r line; do
        file=${line%%:*}
        if ! [[ $file =~ ^core/(network|training/(network|run))/ ]]; then
            finding "$line: brings LibTorch into another room"
        elif [[ $file == *.h && " ${torch_headers[*]} " != *" $file "* ]]; then
            torch_headers+=("$file")
        fi
    done < <(grep -rnHE "^[[:space:]]*#[[:space:]]*include[[:space:]]*\"${torch_headers[i]}\"" app core ui --include='*.h' --include='*.cpp')
done
includes_only_in 'lib(av|sw)[a-z]+/' '^core/audio/' 'FFmpeg only in core/audio'
includes_only_in 'taglib/' '^core/audio/' 'TagLib only in core/audio'
includes_only_in 'rubberband/' '^core/audio/' 'Rubber Band only in core/audio'
includes_only_in 'hnswlib/' '^core/index/' 'hnswlib only in core/index'
includes_only_in '(QSql|QtSql|sqlite3)' '^core/(shared_)?catalogue/' 'SQL only in core/catalogue and core/shared_catalogue'
includes_only_in '(qcustomplot|QCustomPlot)' '^ui/' 'QCustomPlot only in ui'
includes_only_in '(ui|app)/' '^(ui|app)/' 'core knows neither ui nor app'
includes_only_in 'app/' '^app/' 'ui does not know app'
includes_only_in 'ui/' '^(ui|app/desktop)/' 'the command line does not know ui'
includes_only_in '(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QImage|QPixmap|QPainter|QColor)' \
    '^(ui|app/desktop)/' 'no GUI in core and the command line'

finish "$looked_at"
