<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>coverscope::audio</name>
    <message>
        <source>“%1” is not a sound or video file that can be read, or its beginning is damaged. If a media player can play it, convert it to FLAC or MP3 and try again.</source>
        <translation>「%1」は読み取れる音声または動画ファイルではないか、先頭部分が破損しています。メディアプレーヤーで再生できる場合は、FLAC または MP3 に変換してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Its content is not what its name says.</source>
        <translation>内容がファイル名の示す形式と異なります。</translation>
    </message>
    <message>
        <source>“%1” contains no sound. Choose a file with music.</source>
        <translation>「%1」には音声が含まれていません。音楽の入ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” has a sound track, but nothing in it can be decoded: it is damaged or empty. Copy or download it again.</source>
        <translation>「%1」には音声トラックがありますが、デコードできる内容がありません。破損しているか空です。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>Its channels cannot be mixed.</source>
        <translation>チャンネルをミックスできません。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>The chosen part of “%1” holds no sound: the recording ends before it. Choose an earlier part.</source>
        <translation>「%1」の選択した部分には音声がありません。録音はその手前で終わっています。もっと前の部分を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Choose a sound or video file.</source>
        <translation>「%1」はファイルではなく、デバイスまたはパイプです。音声または動画ファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>「%1」は空です。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>The picture cannot be drawn as PNG.</source>
        <translation>画像を PNG として描画できません。</translation>
    </message>
    <message>
        <source>This FFmpeg cannot turn SVG into PNG. Write the picture as SVG instead.</source>
        <translation>この FFmpeg は SVG を PNG に変換できません。代わりに SVG で保存してください。</translation>
    </message>
    <message>
        <source>“%1” ends at %2; the part that was chosen begins at %3, beyond its end. Choose an earlier part.</source>
        <translation>「%1」は %2 で終わりますが、選んだ部分は %3 から始まり、終わりより後です。もっと前の部分を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a playlist or a list: it names recordings and holds none. Choose one of them, or search for all of them as a batch.</source>
        <translation>「%1」はプレイリストまたはリストです。録音の名前が書いてあるだけで、録音そのものは含まれていません。どれか一つを選ぶか、全部を一括検索してください。</translation>
    </message>
    <message>
        <source>“%1” has no sound track number %2. Choose a smaller number.</source>
        <translation>「%1」に %2 番の音声トラックはありません。もっと小さい番号を選んでください。</translation>
    </message>
</context>
<context>
    <name>coverscope::base</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name, or whether its drive is connected.</source>
        <translation>「%1」が見つかりません。名前が正しいか、ドライブが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” cannot be accessed: permission denied. Change its permissions or choose another place.</source>
        <translation>「%1」にアクセスできません: 権限がありません。アクセス権を変更するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is on a read-only drive. Choose a place that can be written to.</source>
        <translation>「%1」は読み取り専用のドライブにあります。書き込み可能な場所を選択してください。</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again; nothing that was saved before is lost.</source>
        <translation>「%1」を書き込むための空き容量がありません。空き容量を増やしてからもう一度お試しください。これまでに保存した内容は失われていません。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>「%1」を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the output, or have it replaced with --force.</source>
        <translation>「%1」はすでに存在します。出力に別の名前を付けるか、--force で置き換えてください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place, or free some space.</source>
        <translation>「%1」に書き込めませんでした。別の場所を選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>“%1” is a file of the music folder “%2” and is left as it is. Choose another name for the output, or another place.</source>
        <translation>「%1」は音楽フォルダー「%2」のファイルなので、そのまま残します。出力に別の名前か別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is there already, and it is a file of another kind than what is to be written. Choose another name for the output.</source>
        <translation>「%1」はすでに存在し、書き込む内容とは種類の違うファイルです。出力に別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read; writing the output there would destroy it. Choose another name for the output.</source>
        <translation>「%1」は読み込むファイルの一つで、そこに出力すると壊れてしまいます。出力に別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” would lie in the library “%2”, which keeps only its own files there. Choose another place for the output.</source>
        <translation>「%1」はライブラリ「%2」の中になります。そこにはライブラリ自身のファイルしか置けません。出力に別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, artist</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>coverscope::batch</name>
    <message>
        <source>Line %1 of “%2” names no file. Write one, or remove the line.</source>
        <translation>「%2」の %1 行目にファイル名がありません。ファイル名を記入するか、行を削除してください。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is not a time. Write seconds, or minutes:seconds.</source>
        <translation>「%2」の %1 行目: 「%3」は時間ではありません。秒、または「分:秒」で記入してください。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: the end must be after the start.</source>
        <translation>「%2」の %1 行目: 終了は開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>This run was begun with the model “%1”; “%2” is loaded, and the library was indexed with “%3”. Begin a new run, so that its results can be compared with each other.</source>
        <translation>この実行はモデル「%1」で開始されましたが、現在は「%2」が読み込まれており、ライブラリのインデックスは「%3」で作成されています。結果を相互に比較できるように、新しい実行を開始してください。</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>このクリップは実行から除外されました。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: this track holds no sound.</source>
        <translation>「%2」の %1 行目: このトラックには音声がありません。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” does not say where its track begins.</source>
        <translation>「%2」の %1 行目には、トラックの開始位置が書かれていません。</translation>
    </message>
    <message>
        <source>“%1” is damaged from line %2 on; what follows there is not known.</source>
        <translation>「%1」は %2 行目から壊れていて、その先の内容は分かりません。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is an address in the network. Download it first; only files are searched for.</source>
        <translation>「%2」の %1 行目: 「%3」はネットワーク上のアドレスです。先にダウンロードしてください。検索できるのはファイルだけです。</translation>
    </message>
    <message>
        <source>“%1” is too large for a list. Choose a text or CSV file with a file name in each line.</source>
        <translation>「%1」はリストとしては大きすぎます。1 行に 1 つのファイル名があるテキストまたは CSV ファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>coverscope::catalogue</name>
    <message>
        <source>“%1” is not a complete path; give the folder from “/” on.</source>
        <translation>「%1」は完全なパスではありません。フォルダーを「/」から始まるパスで指定してください。</translation>
    </message>
    <message>
        <source>The folder could not be added to the library.</source>
        <translation>フォルダーをライブラリに追加できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is already a folder of this library.</source>
        <translation>「%1」はすでにこのライブラリのフォルダーです。</translation>
    </message>
    <message>
        <source>The folder is no longer part of the library.</source>
        <translation>このフォルダーはすでにライブラリから外されています。</translation>
    </message>
    <message>
        <source>“%1” is not a library. Choose the folder of a library, or an empty or new folder to make one in.</source>
        <translation>「%1」はライブラリではありません。ライブラリのフォルダーを選択するか、新しく作成する場合は空のフォルダーまたは新規フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>これはファイルです。</translation>
    </message>
    <message>
        <source>The library “%1” was not closed properly and is in a read-only place. Open it once where it can be written to.</source>
        <translation>ライブラリ「%1」は正しく閉じられておらず、読み取り専用の場所にあります。一度、書き込み可能な場所で開いてください。</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; it is not the catalogue of a library. Choose another folder.</source>
        <translation>「%1」は別のプログラムのものであり、ライブラリのカタログではありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Coverscope. Update Coverscope to open it.</source>
        <translation>ライブラリ「%1」は新しいバージョンの Coverscope で作成されています。開くには Coverscope を更新してください。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Wait until that is done, then try again.</source>
        <translation>「%1」は別のプログラムが使用中です。使用が終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is not the catalogue of a library. Choose another folder.</source>
        <translation>「%1」はライブラリのカタログではありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check its drive; nothing that was saved before is lost.</source>
        <translation>「%1」を読み書きできませんでした。ドライブを確認してください。これまでに保存した内容は失われていません。</translation>
    </message>
    <message>
        <source>The change does not fit what is in the library “%1”.</source>
        <translation>この変更はライブラリ「%1」の内容と整合しません。</translation>
    </message>
    <message>
        <source>The catalogue “%1” could not be used.</source>
        <translation>カタログ「%1」を使用できませんでした。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Qt の SQLite ドライバーがありません。インストールしてください (Debian: libqt6sql6-sqlite)。</translation>
    </message>
    <message>
        <source>The verdict on “%1” cannot be kept, since the file could not be read. Search for it again.</source>
        <translation>ファイルを読み取れなかったため、「%1」の判定を保存できません。もう一度検索してください。</translation>
    </message>
    <message>
        <source>There is no sound copy of the catalogue in “%1”.</source>
        <translation>「%1」にはカタログの正常なコピーがありません。</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>it says that its chunks are %1 s apart and have %2 numbers each</source>
        <translation>チャンクの間隔が %1 秒、数値が %2 個ずつと記録されています</translation>
    </message>
    <message>
        <source>it names a recording outside of its folders, “%1”</source>
        <translation>フォルダーの外にある録音「%1」が記録されています</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged.</source>
        <translation>カタログ「%1」が壊れています。</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged: %2.</source>
        <translation>カタログ「%1」が壊れています: %2。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new library; your music files are not concerned.</source>
        <translation>バックアップから復元するか、新しいライブラリを作ってください。音楽ファイルには影響ありません。</translation>
    </message>
    <message>
        <source>A copy of %1 is kept beside it: “coverscope-cli verify --library %2 --repair” puts it back, and keeps the damaged one.</source>
        <translation>隣に %1 のコピーがあります。「coverscope-cli verify --library %2 --repair」で元に戻せます。壊れたものも残ります。</translation>
    </message>
    <message>
        <source>What was decided about “%1” cannot be kept, since the file could not be read. Index it again.</source>
        <translation>ファイルを読めなかったため、「%1」についての判定を保存できません。もう一度索引を作成してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same recording; there is nothing to decide about them.</source>
        <translation>「%1」と「%2」は同じ録音なので、判定することはありません。</translation>
    </message>
    <message>
        <source>A work needs a title. Give it one.</source>
        <translation>作品にはタイトルが必要です。付けてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be put to a work, since the file could not be read. Index it again.</source>
        <translation>ファイルを読めなかったため、「%1」を作品に加えられません。もう一度索引を作成してください。</translation>
    </message>
    <message>
        <source>A case needs a name or a number. Give it one.</source>
        <translation>案件には名前か番号が必要です。付けてください。</translation>
    </message>
    <message>
        <source>There is a case “%1” already. Give this one another name.</source>
        <translation>案件「%1」はすでにあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The case is not there; it may have been deleted meanwhile.</source>
        <translation>この案件はありません。その間に削除された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a case, since the file could not be read.</source>
        <translation>「%1」は読み取れなかったため、案件に入れられません。</translation>
    </message>
    <message>
        <source>The evidence on “%1” cannot be kept, since the file could not be read.</source>
        <translation>「%1」は読み取れなかったため、その根拠を保存できません。</translation>
    </message>
</context>
<context>
    <name>coverscope::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the technical cause of a failure as well.</source>
        <translation>失敗した場合に技術的な原因も表示する。</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>ライブラリのフォルダー。</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>テキストの代わりに 1 つの JSON 文書を出力する。</translation>
    </message>
    <message>
        <source>The model, instead of the one that comes along.</source>
        <translation>付属のモデルの代わりに使用するモデル。</translation>
    </message>
    <message>
        <source>Where the network runs: auto (default), cpu or cuda.</source>
        <translation>ネットワークを実行する場所: auto (既定)、cpu、cuda。</translation>
    </message>
    <message>
        <source>There is no option “%1” here. --help lists them.</source>
        <translation>ここではオプション「%1」は使えません。--help で一覧を表示します。</translation>
    </message>
    <message>
        <source>The option --%1 is needed. --help says more.</source>
        <translation>オプション --%1 が必要です。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 に指定できるのは %2 から %3 までの整数です。「%4」は指定できません。</translation>
    </message>
    <message>
        <source>--%1 takes a time in seconds (83.5) or minutes and seconds (1:23.5), not “%2”.</source>
        <translation>--%1 には時間を秒 (83.5) または分と秒 (1:23.5) で指定します。「%2」は指定できません。</translation>
    </message>
    <message>
        <source>A file or folder is missing on the command line. --help says more.</source>
        <translation>コマンドラインにファイルまたはフォルダーの指定がありません。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. --help says more.</source>
        <translation>引数「%1」は余分です。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>クリップ %1 / %2: %3</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>書き出す CSV ファイル。</translation>
    </message>
    <message>
        <source>add folders of music to a library</source>
        <translation>音楽フォルダーをライブラリに追加する</translation>
    </message>
    <message>
        <source>rank a library against a clip</source>
        <translation>クリップに対してライブラリを順位付けする</translation>
    </message>
    <message>
        <source>score two files against each other</source>
        <translation>2 つのファイルを比較してスコアを計算する</translation>
    </message>
    <message>
        <source>query with many clips, into a CSV file</source>
        <translation>多数のクリップで検索し、CSV ファイルに書き出す</translation>
    </message>
    <message>
        <source>measure how well covers are found</source>
        <translation>カバーの検出精度を測定する</translation>
    </message>
    <message>
        <source>train a model</source>
        <translation>モデルを学習させる</translation>
    </message>
    <message>
        <source>show versions, the model and a library</source>
        <translation>バージョン、モデル、ライブラリを表示する</translation>
    </message>
    <message>
        <source>check every checksum of a library</source>
        <translation>ライブラリのすべてのチェックサムを検証する</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>probability of a cover</source>
        <translation>カバーの確率</translation>
    </message>
    <message>
        <source>matches in %1</source>
        <translation>%1 での一致箇所</translation>
    </message>
    <message>
        <source>key shift</source>
        <translation>キーの差</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 半音</translation>
    </message>
    <message>
        <source>tempo ratio</source>
        <translation>テンポ比</translation>
    </message>
    <message>
        <source>Chunks of the first file (rows) against chunks of the second (columns):</source>
        <translation>1 つ目のファイル (行) と 2 つ目のファイル (列) のチャンクの比較:</translation>
    </message>
    <message>
        <source>Scores two recordings against each other, without a library.</source>
        <translation>ライブラリを使わずに、2 つの録音を比較してスコアを計算します。</translation>
    </message>
    <message>
        <source>The first file.</source>
        <translation>1 つ目のファイル。</translation>
    </message>
    <message>
        <source>The second file.</source>
        <translation>2 つ目のファイル。</translation>
    </message>
    <message>
        <source>Distance of the chunks of both (default: what suits the model).</source>
        <translation>両方のチャンクの間隔 (既定値: モデルに適した値)。</translation>
    </message>
    <message>
        <source>Measures how well covers are found, on recordings whose covers are known.</source>
        <translation>カバー関係が既知の録音を使って、カバーの検出精度を測定します。</translation>
    </message>
    <message>
        <source>CSV file with the columns clique and file.</source>
        <translation>列 clique と file を持つ CSV ファイル。</translation>
    </message>
    <message>
        <source>Lengths of the query in seconds, or full (default: %1).</source>
        <translation>クエリの長さ (秒)、または full (既定値: %1)。</translation>
    </message>
    <message>
        <source>Nearest chunks for each query chunk; 0 scores every recording (default: 50).</source>
        <translation>クエリのチャンクごとの最近傍チャンクの数。0 で全録音のスコアを計算 (既定値: 50)。</translation>
    </message>
    <message>
        <source>Seed of the random cuts (default: 1).</source>
        <translation>ランダムな切り出しのシード値 (既定値: 1)。</translation>
    </message>
    <message>
        <source>Write the figures as CSV too.</source>
        <translation>数値を CSV にも書き出す。</translation>
    </message>
    <message>
        <source>Write a plot of mAP over query length.</source>
        <translation>クエリの長さに対する mAP の図を書き出す。</translation>
    </message>
    <message>
        <source>Write the same plot as PNG.</source>
        <translation>同じグラフを PNG でも書き出します。</translation>
    </message>
    <message>
        <source>Distance of the chunks (default: what suits the model).</source>
        <translation>チャンクの間隔 (既定値: モデルに適した値)。</translation>
    </message>
    <message>
        <source>Distance of the query&apos;s chunks (default: as --hop).</source>
        <translation>クエリのチャンクの間隔 (既定値: --hop と同じ)。</translation>
    </message>
    <message>
        <source>Best candidates that the third stage ranks anew (default: 50).</source>
        <translation>第 3 段階で順位を付け直す上位候補の数 (既定値: 50)。</translation>
    </message>
    <message>
        <source>%1: %2 recordings of %3 works
</source>
        <translation>%1: %3 作品の %2 録音
</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>クエリ数</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 信頼区間</translation>
    </message>
    <message>
        <source>MR1</source>
        <translation>MR1</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>top-1</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>網羅率</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Looking for music: %1 files</source>
        <translation>音楽を検索中: %1 ファイル</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%2 ファイル中 %1</translation>
    </message>
    <message>
        <source>, %1 of sound, %2 × real time</source>
        <translation>、音声 %1、実時間の %2 倍</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>、残り %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>%1 indexed, %2 unchanged, %3 skipped</source>
        <translation>インデックス作成 %1、変更なし %2、スキップ %3</translation>
    </message>
    <message>
        <source>, %1 kept though their files are away</source>
        <translation>、ファイルはオフラインだが保持 %1</translation>
    </message>
    <message>
        <source>; %1 of sound in %2 s</source>
        <translation>; 音声 %1 を %2 秒で処理</translation>
    </message>
    <message>
        <source> (%1 × real time)</source>
        <translation> (実時間の %1 倍)</translation>
    </message>
    <message>
        <source>Adds folders of music to a library and indexes what is new or changed in it.
Nothing is dropped because a drive is away. Without DIR, the folders it has are looked
through again. What was done when it is cancelled stays done.</source>
        <translation>音楽フォルダーをライブラリに追加し、新しいものや変更されたもののインデックスを作成します。
ドライブがオフラインでも何も破棄しません。DIR を省略すると、登録済みのフォルダーを
もう一度調べます。キャンセルした場合も、それまでに終わった分は残ります。</translation>
    </message>
    <message>
        <source>Folders to add; all below them is taken.</source>
        <translation>追加するフォルダー。その下にあるものもすべて含まれます。</translation>
    </message>
    <message>
        <source>Files decoded at a time (default: one per core).</source>
        <translation>同時にデコードするファイルの数 (既定値: コアごとに 1 つ)。</translation>
    </message>
    <message>
        <source>Distance of the library&apos;s chunks; for a new library or with --reindex.</source>
        <translation>ライブラリのチャンクの間隔。新しいライブラリの場合、または --reindex とともに使用。</translation>
    </message>
    <message>
        <source>Make the whole index anew with this model and hop.</source>
        <translation>このモデルとこの間隔でインデックス全体を作り直す。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Shows the versions of what Coverscope runs on, the model, the device and, with --library,
the size and state of a library.</source>
        <translation>Coverscope が使用するソフトウェアのバージョン、モデル、デバイスを表示します。--library を
指定すると、ライブラリの規模と状態も表示します。</translation>
    </message>
    <message>
        <source>Coverscope finds cover versions of music from a short clip.</source>
        <translation>Coverscope は、短いクリップから音楽のカバーバージョンを見つけます。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some files were skipped, 130 cancelled.</source>
        <translation>終了コード: 0 完了、1 失敗、2 使い方の誤り、3 完了したが一部のファイルをスキップ、130 キャンセル。</translation>
    </message>
    <message>
        <source>--end must be after --start.</source>
        <translation>--end は --start より後でなければなりません。</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>“%1”: a report is written as .csv here; the window makes PDF as well.</source>
        <translation>「%1」: ここで書き出せるレポートは .csv です。PDF はウィンドウ版で作成できます。</translation>
    </message>
    <message>
        <source>The clip to search for.</source>
        <translation>検索するクリップ。</translation>
    </message>
    <message>
        <source>Take the clip from here, 83.5 or 1:23.5.</source>
        <translation>クリップの開始位置。83.5 または 1:23.5 の形式。</translation>
    </message>
    <message>
        <source>Take the clip up to here.</source>
        <translation>クリップの終了位置。</translation>
    </message>
    <message>
        <source>Also write a report: what was searched where and with what, the matches, and what was decided about them.</source>
        <translation>レポートも書き出す: 何をどこで何を用いて検索したか、一致、および一致に対する判定。</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet. Add some with “coverscope-cli index”.</source>
        <translation>ライブラリ「%1」にはまだ音楽がありません。「coverscope-cli index」で追加してください。</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model, or make the index anew with “coverscope-cli index --reindex”.</source>
        <translation>ライブラリ「%1」は「%4」(%5) ではなく、モデル「%2」(%3) で作成されています。--model でそのモデルを選択するか、「coverscope-cli index --reindex」でインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>How many matches to show (default 10, 0 for all).</source>
        <translation>表示する一致の件数 (既定値 10、0 ですべて)。</translation>
    </message>
    <message>
        <source>Nearest chunks taken per query chunk in the first stage (default 50).</source>
        <translation>第 1 段階でクエリのチャンクごとに取得する最近傍チャンクの数 (既定値 50)。</translation>
    </message>
    <message>
        <source>First stage: auto (default), exact, hnsw, or all to score every track.</source>
        <translation>第 1 段階: auto (既定)、exact、hnsw、または全トラックのスコアを計算する all。</translation>
    </message>
    <message>
        <source>Distance of the clip&apos;s chunks (default: as in the library).</source>
        <translation>クリップのチャンクの間隔 (既定値: ライブラリと同じ)。</translation>
    </message>
    <message>
        <source>--mode takes auto, exact, hnsw or all, not “%1”.</source>
        <translation>--mode に指定できるのは auto、exact、hnsw、all です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--hop takes from 0.5 to 60 seconds.</source>
        <translation>--hop に指定できるのは 0.5 から 60 秒までです。</translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>一致の可能性あり</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>The result could not be written to the output.</source>
        <translation>結果を出力に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 steps in %2 hours, loss %3, best mAP %4. The model is “%5”.</source>
        <translation>%2 時間で %1 ステップ、損失 %3、最良の mAP %4。モデルは「%5」です。</translation>
    </message>
    <message>
        <source>Trains a model as a configuration file says (see resources/training). A run that was
cancelled or killed goes on where its last state was saved.</source>
        <translation>設定ファイルに従ってモデルを学習させます (resources/training を参照)。キャンセルまたは強制終了
された学習は、最後に保存された状態から続行します。</translation>
    </message>
    <message>
        <source>The training configuration.</source>
        <translation>学習の設定ファイル。</translation>
    </message>
    <message>
        <source>%1 tracks, %2 chunks, %3 on disk</source>
        <translation>%1 トラック、%2 チャンク、ディスク使用量 %3</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>修復済み: %1</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Checks every checksum of a library. With --repair, what is damaged is dropped and, where
it can be, made anew; the tracks concerned are indexed again by the next “index”.
Exit code 1 where a problem is left.</source>
        <translation>ライブラリのすべてのチェックサムを検証します。--repair を指定すると、破損した部分は破棄され、
可能なものは作り直されます。該当するトラックは次回の「index」で再びインデックスが作成されます。
問題が残っている場合の終了コードは 1 です。</translation>
    </message>
    <message>
        <source>Mend what can be mended.</source>
        <translation>修復できるものを修復する。</translation>
    </message>
    <message>
        <source>Replace an output file that is there already.</source>
        <translation>すでに存在する出力ファイルを置き換えます。</translation>
    </message>
    <message>
        <source>The rows that were written are kept in “%1”.</source>
        <translation>書き込み済みの行は「%1」に残してあります。</translation>
    </message>
    <message>
        <source>“%1” is no track of the library.</source>
        <translation>「%1」はライブラリのトラックではありません。</translation>
    </message>
    <message>
        <source>“%1” is there; only what was deleted can be forgotten.</source>
        <translation>「%1」は存在します。取り除けるのは削除されたファイルだけです。</translation>
    </message>
    <message>
        <source>“%1” is on a drive that is away; what is on it stays in the library.</source>
        <translation>「%1」は接続されていないドライブにあります。そのドライブのものはライブラリに残ります。</translation>
    </message>
    <message>
        <source>Takes recordings out of a library whose files were deleted: all of them, or those named.
What is on a drive that is away stays. A file that comes back is indexed again.</source>
        <translation>ファイルが削除された録音をライブラリから取り除きます。すべて、または指定したものだけです。
接続されていないドライブのものは残ります。戻ってきたファイルは再びインデックスされます。</translation>
    </message>
    <message>
        <source>Deleted files to forget (default: all).</source>
        <translation>取り除く、削除済みのファイル(既定: すべて)。</translation>
    </message>
    <message>
        <source>%1 deleted recordings forgotten</source>
        <translation>削除済みの録音を %1 件取り除きました</translation>
    </message>
    <message>
        <source>take recordings that were deleted out of a library</source>
        <translation>削除された録音をライブラリから取り除く</translation>
    </message>
    <message>
        <source>Read every file, for drives that do not note changes (FAT, network).</source>
        <translation>すべてのファイルを読み込みます。変更を記録しないドライブ (FAT、ネットワーク) 用です。</translation>
    </message>
    <message>
        <source>“-” reads the clip from standard input, which is this terminal. Pipe a sound or video file into it.</source>
        <translation>「-」はクリップを標準入力から読み込みますが、標準入力はこの端末です。音声または動画ファイルをパイプで渡してください。</translation>
    </message>
    <message>
        <source>Which sound track of a film to listen to, from 1 (default: its main one).</source>
        <translation>動画のどの音声トラックを聞くか。1 から数えます (既定: 主なもの)。</translation>
    </message>
    <message>
        <source>“%1” has %2 sound tracks (%3); number %4 is listened to. --sound-track chooses another.</source>
        <translation>「%1」には音声トラックが %2 本あり (%3)、%4 番を聞いています。--sound-track で別のものを選べます。</translation>
    </message>
    <message>
        <source>--mode hnsw: this library has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw: このライブラリにはグラフがないため、全体を厳密に比較します。</translation>
    </message>
    <message>
        <source>Ranks a library against many clips and writes a CSV file: a row for each match, with the
status of its clip (match, possible, no match, failed, skipped). A bad file ends nothing;
rows are written as they come. A list is a text file with a file in each line, a playlist,
a cue sheet (each track a clip), or a CSV file with the columns file, start, end.</source>
        <translation>多数のクリップに対してライブラリを順位付けし、CSV ファイルに書き出します。一致ごとに 1 行とし、
そのクリップの状態 (一致、可能性あり、一致なし、失敗、スキップ) を付けます。不正なファイルが
あっても中断せず、行は得られた順に書き込まれます。リストには、1 行に 1 ファイルを記した
テキストファイル、プレイリスト、キューシート (各トラックが 1 クリップ)、または列 file、start、end を
持つ CSV ファイルを指定します。</translation>
    </message>
    <message>
        <source>Clips, folders of clips, or lists of clips (.txt, .m3u, .pls, .cue, .xspf, .csv).</source>
        <translation>クリップ、クリップのフォルダー、またはクリップのリスト (.txt、.m3u、.pls、.cue、.xspf、.csv)。</translation>
    </message>
    <message>
        <source>%1 (its file was deleted)</source>
        <translation>%1 (ファイルは削除済み)</translation>
    </message>
    <message>
        <source>%1 (its drive is away)</source>
        <translation>%1 (ドライブ未接続)</translation>
    </message>
    <message>
        <source>Ranks the recordings of a library by how likely each is a cover of what the clip plays.
The clip may be any audio or video file; - reads it from standard input.</source>
        <translation>クリップの音楽のカバーである可能性の高い順に、ライブラリの録音を順位付けします。
クリップには任意の音声または動画ファイルを使用できます。- は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>write down the notes heard in a file</source>
        <translation>ファイルから聞き取った音符を書き出す</translation>
    </message>
    <message>
        <source>model (what is shipped), embedding (its first two stages), its third stage&apos;s measures alone (notes_qmax, chroma_template, spectral_template), the classical peers on constant-Q (qmax, fft2d), or several with commas: all get the same cuts (default: model).</source>
        <translation>model（付属のもの）、embedding（その最初の 2 段階）、第 3 段階の各尺度のみ（notes_qmax、chroma_template、spectral_template）、定 Q 変換による古典的手法（qmax、fft2d）、またはコンマ区切りで複数。すべて同じ切り出しを使います（既定: model）。</translation>
    </message>
    <message>
        <source>Write a row for each query: its file, length, system, the rank of the best cover, the average precision and the measures of that cover.</source>
        <translation>問い合わせごとに 1 行を書き出します: ファイル、長さ、方式、最上位のカバーの順位、平均適合率、そのカバーの各尺度。</translation>
    </message>
    <message>
        <source>There is no system “%1”. Choose from model, embedding, notes_qmax, chroma_template, spectral_template, qmax and fft2d.</source>
        <translation>「%1」という方式はありません。model、embedding、notes_qmax、chroma_template、spectral_template、qmax、fft2d から選んでください。</translation>
    </message>
    <message>
        <source>No notes were heard.</source>
        <translation>音符は聞き取れませんでした。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>note</source>
        <translation>音名</translation>
    </message>
    <message>
        <source>Hears the notes of a recording: when each begins and ends, in seconds, which one it is, and
how probable it is that it sounds. The file may be any audio or video file.</source>
        <translation>録音の音符を聞き取ります。それぞれの開始と終了（秒）、音名、
鳴っている確率を示します。音声または動画のファイルなら何でもかまいません。</translation>
    </message>
    <message>
        <source>Listen from here, 83.5 or 1:23.5.</source>
        <translation>ここから聞き取ります。83.5 または 1:23.5。</translation>
    </message>
    <message>
        <source>Listen up to here.</source>
        <translation>ここまで聞き取ります。</translation>
    </message>
    <message>
        <source>Also write the notes as a MIDI file, which begins where the listening does.</source>
        <translation>音符を MIDI ファイルとしても書き出します。聞き取りの開始位置から始まります。</translation>
    </message>
    <message>
        <source>Also write the notes as a table.</source>
        <translation>音符を表としても書き出します。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 には %2 から %3 までの数値を指定します。「%4」は使えません。</translation>
    </message>
    <message>
        <source>--%1 takes a probability above 0 and up to 1 (0.8), or in percent (80%), not “%2”.</source>
        <translation>--%1 には 0 より大きく 1 以下の確率 (0.8)、またはパーセント (80%) を指定します。「%2」は使えません。</translation>
    </message>
    <message>
        <source>Also keep the run in the library, for “runs” and the window.</source>
        <translation>実行をライブラリにも保存し、「runs」とウィンドウで使えるようにする。</translation>
    </message>
    <message>
        <source>%1 clips: %2 with a match, %3 with a possible match, %4 without a match, %5 failed; %7 too short to tell; rows in %6</source>
        <translation>クリップ %1 件: 一致 %2 件、一致の可能性 %3 件、一致なし %4 件、失敗 %5 件、短すぎて判定不能 %7 件。行の書き出し先: %6</translation>
    </message>
    <message>
        <source>find what is played in a long recording, and when</source>
        <translation>長い録音の中で何がいつ流れているかを見つける</translation>
    </message>
    <message>
        <source>find all covers within a library</source>
        <translation>ライブラリ内のすべてのカバーを見つける</translation>
    </message>
    <message>
        <source>show and make decisions about matches</source>
        <translation>一致に対する判定を表示・記録する</translation>
    </message>
    <message>
        <source>list, export and delete kept runs</source>
        <translation>保存された実行を一覧表示、書き出し、削除する</translation>
    </message>
    <message>
        <source>say where a moved folder of music is now</source>
        <translation>移動した音楽フォルダーの現在の場所を指定する</translation>
    </message>
    <message>
        <source>build the graph of fast searches, or remove it</source>
        <translation>高速検索用のグラフを作成または削除する</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>no graph: searches compare all %1 chunks</source>
        <translation>グラフなし: 検索では %1 チャンクすべてを比較</translation>
    </message>
    <message>
        <source>a graph of %1 of %2 chunks, %3 on disk</source>
        <translation>%2 チャンク中 %1 チャンクのグラフ、ディスク使用量 %3</translation>
    </message>
    <message>
        <source>below %1 chunks searches are exact unless --mode hnsw asks for the graph</source>
        <translation>%1 チャンク未満では、--mode hnsw でグラフを指定しない限り厳密に検索</translation>
    </message>
    <message>
        <source>The graph makes searches of very large libraries quicker (HNSW, a share of the matches may
be missed). Without an option its state is told. It can always be built anew.</source>
        <translation>グラフを使うと、非常に大きなライブラリの検索が速くなります (HNSW。一致の一部を見逃す
場合があります)。オプションなしでは状態を表示します。いつでも作り直せます。</translation>
    </message>
    <message>
        <source>Build it over all that is indexed.</source>
        <translation>インデックス済みのすべてを対象に作成する。</translation>
    </message>
    <message>
        <source>Remove it; searches are exact from then on.</source>
        <translation>削除する。以後の検索は厳密検索になります。</translation>
    </message>
    <message>
        <source>--build and --remove exclude each other.</source>
        <translation>--build と --remove は同時に指定できません。</translation>
    </message>
    <message>
        <source>, %1 made anew as what the library had stored was damaged</source>
        <translation>、ライブラリに保存されたデータの破損により作り直し %1</translation>
    </message>
    <message>
        <source>Also write the groups as a table, a row for each recording.</source>
        <translation>グループを表としても書き出す (録音ごとに 1 行)。</translation>
    </message>
    <message>
        <source>Also write the pairs as a table.</source>
        <translation>ペアを表としても書き出す。</translation>
    </message>
    <message>
        <source>Also write the graph for Gephi, yEd, Cytoscape and others.</source>
        <translation>グラフを Gephi、yEd、Cytoscape などのプログラム用にも書き出す。</translation>
    </message>
    <message>
        <source>Also write the graph for Graphviz.</source>
        <translation>グラフを Graphviz 用にも書き出す。</translation>
    </message>
    <message>
        <source>Compares every recording of a library with every other one and shows which are versions of
one piece, as groups and as pairs. What was compared is kept in the library: after Ctrl-C the
next call goes on, and later calls compare only what is new.</source>
        <translation>ライブラリのすべての録音を互いに比較し、同じ楽曲のバージョンをグループとペアで表示します。
比較した結果はライブラリに保存されます。Ctrl-C で中断しても次回は続きから始まり、
その後は新しいものだけを比較します。</translation>
    </message>
    <message>
        <source>Show pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>この確率以上のペアを表示する。0 ～ 1 (既定値 0.5)。</translation>
    </message>
    <message>
        <source>Show what there is; compare nothing.</source>
        <translation>既存の結果だけを表示し、比較は行わない。</translation>
    </message>
    <message>
        <source>The library can only be read: what is compared now is not kept.</source>
        <translation>ライブラリは読み取り専用です。今回の比較結果は保存されません。</translation>
    </message>
    <message>
        <source>%1 of %2 recordings compared: %3 groups of %4 recordings, %5 pairs from %6 on</source>
        <translation>%2 録音中 %1 録音を比較: %3 グループ (%4 録音)、確率 %6 以上のペア %5 組</translation>
    </message>
    <message>
        <source>group %1: %2 (%3 versions)</source>
        <translation>グループ %1: %2 (%3 バージョン)</translation>
    </message>
    <message>
        <source>The recording to listen to; - reads it from standard input.</source>
        <translation>聞き取る録音。- は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>--%1 and --%2 name the same file, “%3”.</source>
        <translation>--%1 と --%2 に同じファイル「%3」が指定されています。</translation>
    </message>
    <message>
        <source>(judged without its notes, which are damaged)</source>
        <translation>(音符のデータが破損しているため、音符を使わずに判定)</translation>
    </message>
    <message>
        <source>%1: %2 tracks searched (%3)</source>
        <translation>%1: %2 トラックを検索 (%3)</translation>
    </message>
    <message>
        <source>decode %1 ms, hearing notes %2 ms, network %3 ms, search %4 ms, alignment %5 ms</source>
        <translation>デコード %1 ms、音符の聞き取り %2 ms、ネットワーク %3 ms、検索 %4 ms、アライメント %5 ms</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>away</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>“%1” is no folder of the library. Without a folder, “coverscope-cli relink” lists them.</source>
        <translation>「%1」はライブラリのフォルダーではありません。フォルダーを指定せずに「coverscope-cli relink」を実行すると、一覧を表示します。</translation>
    </message>
    <message>
        <source>All folders of the library are where they were. To have one looked for elsewhere, name it before its new place.</source>
        <translation>ライブラリのフォルダーはすべて元の場所にあります。別の場所を指定するには、新しい場所の前にそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Several folders of the library are away. Name the one that is meant before its new place.</source>
        <translation>ライブラリの複数のフォルダーがオフラインです。新しい場所の前に、対象のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Tells a library where a folder of music is now that was moved or is on another drive.
OLD may be left out where only one folder is away. Without folders, those of the library
are listed. Nothing changes unless the music is found at the new place.</source>
        <translation>移動した、または別のドライブに移った音楽フォルダーの現在の場所をライブラリに指定します。
オフラインのフォルダーが 1 つだけの場合、OLD は省略できます。フォルダーを指定しないと、
ライブラリのフォルダーを一覧表示します。新しい場所に音楽が見つからなければ、何も変更しません。</translation>
    </message>
    <message>
        <source>The folder, as the library has it.</source>
        <translation>ライブラリに登録されているフォルダー。</translation>
    </message>
    <message>
        <source>Where it is now, or the folder that holds it.</source>
        <translation>現在の場所、またはそれが入っているフォルダー。</translation>
    </message>
    <message>
        <source>There is no run %1. “coverscope-cli runs” without a number lists them.</source>
        <translation>実行 %1 はありません。番号を指定せずに「coverscope-cli runs」を実行すると、一覧を表示します。</translation>
    </message>
    <message>
        <source>No run is kept.</source>
        <translation>保存された実行はありません。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>最良の一致</translation>
    </message>
    <message>
        <source>Also write the run as “batch” does: a row for each match.</source>
        <translation>実行を「batch」と同じ形式でも書き出す (一致ごとに 1 行)。</translation>
    </message>
    <message>
        <source>Also write its report: hashes, thresholds, the verdicts of today and their notes.</source>
        <translation>レポートも書き出す: ハッシュ、しきい値、現在の判定とそのメモ。</translation>
    </message>
    <message>
        <source>Lists the runs over many clips that are kept in a library, shows or exports one of them,
or deletes it. Runs are kept by the window, and by “batch --keep NAME”.</source>
        <translation>ライブラリに保存された、多数のクリップの実行を一覧表示します。また、そのうちの 1 つを表示、
書き出し、または削除します。実行はウィンドウと「batch --keep NAME」で保存されます。</translation>
    </message>
    <message>
        <source>The number of a run, as the list has it.</source>
        <translation>一覧に表示される実行の番号。</translation>
    </message>
    <message>
        <source>Delete the run; verdicts stay.</source>
        <translation>実行を削除する。判定は残ります。</translation>
    </message>
    <message>
        <source>A run is named by its number, not “%1”.</source>
        <translation>実行は番号で指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>run %1 deleted</source>
        <translation>実行 %1 を削除しました</translation>
    </message>
    <message>
        <source>Say which run is meant, by its number.</source>
        <translation>対象の実行を番号で指定してください。</translation>
    </message>
    <message>
        <source>%1 recordings were not searched, since what the library stored of them is damaged or lost: %2. “coverscope-cli index” makes it anew.</source>
        <translation>ライブラリに保存されたデータが破損または失われているため、%1 件の録音は検索されませんでした: %2。「coverscope-cli index」で作り直せます。</translation>
    </message>
    <message>
        <source>%1 recordings were judged without their notes, since what the library stored of these is damaged or lost: %2. “coverscope-cli index” makes them anew.</source>
        <translation>ライブラリに保存された音符のデータが破損または失われているため、%1 件の録音は音符を使わずに判定されました: %2。「coverscope-cli index」で作り直せます。</translation>
    </message>
    <message>
        <source>What the library “%1” stored of its %2 recordings is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>ライブラリ「%1」に保存された %2 件の録音のデータが破損または失われています。「coverscope-cli index」で作り直せます。</translation>
    </message>
    <message>
        <source>Probability from which a recording is called a match, 0.8 or 80% (default: as the model was calibrated). What is below may still be a possible match.</source>
        <translation>録音を一致とみなす確率の下限。0.8 または 80% の形式 (既定値: モデルの較正による)。これを下回っても、一致の可能性ありとなる場合があります。</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>短すぎて判定不能</translation>
    </message>
    <message>
        <source>Also write a cue sheet.</source>
        <translation>キューシートも書き出す。</translation>
    </message>
    <message>
        <source>Also write the stretches as a table.</source>
        <translation>区間を表としても書き出す。</translation>
    </message>
    <message>
        <source>Also write labels for Audacity.</source>
        <translation>Audacity 用のラベルも書き出す。</translation>
    </message>
    <message>
        <source>Finds which recordings of a library are played in a long recording, and when: a radio hour, a
concert, a mix. What it does not know is told as music, speech, silence or other sound.</source>
        <translation>長い録音 (ラジオ番組、コンサート、ミックスなど) の中で、ライブラリのどの録音がいつ流れているかを
見つけます。ライブラリにないものは、音楽、話し声、無音、その他の音として示します。</translation>
    </message>
    <message>
        <source>The long recording; - reads it from standard input.</source>
        <translation>長い録音。- は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Leave out stretches that are shorter (default: 8).</source>
        <translation>これより短い区間を除外する (既定値: 8)。</translation>
    </message>
    <message>
        <source>(music that the library does not know)</source>
        <translation>(ライブラリにない音楽)</translation>
    </message>
    <message>
        <source>(speech)</source>
        <translation>(話し声)</translation>
    </message>
    <message>
        <source>(silence)</source>
        <translation>(無音)</translation>
    </message>
    <message>
        <source>(other sound)</source>
        <translation>(その他の音)</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>録音内の位置</translation>
    </message>
    <message>
        <source>--min-length takes one second or more.</source>
        <translation>--min-length には 1 秒以上を指定します。</translation>
    </message>
    <message>
        <source>“%1” has ended where the region begins.</source>
        <translation>「%1」は範囲の開始位置より前に終わっています。</translation>
    </message>
    <message>
        <source>“%1” is no track of the library. Index its folder first.</source>
        <translation>「%1」はライブラリのトラックではありません。まずそのフォルダーのインデックスを作成してください。</translation>
    </message>
    <message>
        <source>--set takes confirm, reject, unsure or clear, not “%1”.</source>
        <translation>--set には confirm、reject、unsure、clear のいずれかを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>A verdict is about a clip and a track: give both. --help says more.</source>
        <translation>判定はクリップとトラックに対するものです。両方を指定してください。詳細は --help で表示します。</translation>
    </message>
    <message>
        <source>Nothing has been decided about this clip and this track yet.</source>
        <translation>このクリップとトラックに対する判定はまだありません。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing has been decided.</source>
        <translation>判定はまだありません。</translation>
    </message>
    <message>
        <source>who</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>region</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Also write the entries that are shown as a table.</source>
        <translation>表示した記録を表としても書き出す。</translation>
    </message>
    <message>
        <source>Shows what was decided about the clips of a library, all of them or those of a CLIP or a
CLIP and a TRACK; or decides. Nothing is ever overwritten: every decision is a new entry,
and the newest one about a part of a clip and a track counts. A window may be open.</source>
        <translation>ライブラリのクリップに対する判定を、すべて、または CLIP もしくは CLIP と TRACK について
表示します。また、判定を記録します。上書きされることはありません。判定はすべて新しい記録となり、
クリップの部分とトラックごとに最新のものが有効です。ウィンドウは開いたままでかまいません。</translation>
    </message>
    <message>
        <source>The clip that was searched for.</source>
        <translation>検索したクリップ。</translation>
    </message>
    <message>
        <source>A recording of the library.</source>
        <translation>ライブラリの録音。</translation>
    </message>
    <message>
        <source>Decide: confirm, reject, unsure, or clear to take it back.</source>
        <translation>判定する: confirm (確定)、reject (却下)、unsure (保留)、または取り消す clear。</translation>
    </message>
    <message>
        <source>The note of the verdict; without --set only the note is changed.</source>
        <translation>判定のメモ。--set がない場合はメモだけを変更します。</translation>
    </message>
    <message>
        <source>It is about the clip from here, 83.5 or 1:23.5.</source>
        <translation>対象となるクリップの開始位置。83.5 または 1:23.5 の形式。</translation>
    </message>
    <message>
        <source>It is about the clip up to here.</source>
        <translation>対象となるクリップの終了位置。</translation>
    </message>
    <message>
        <source>Show every entry about CLIP and TRACK, the oldest first.</source>
        <translation>CLIP と TRACK に関するすべての記録を古い順に表示する。</translation>
    </message>
    <message>
        <source>--history is of a clip and a track: give both.</source>
        <translation>--history はクリップとトラックに対するものです。両方を指定してください。</translation>
    </message>
    <message>
        <source>(a version of “%1”)</source>
        <translation>（「%1」の別バージョン）</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [options] ...</source>
        <translation>使い方: %1 コマンド [オプション] ...</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>「%1 コマンド --help」で各コマンドの説明を表示します。</translation>
    </message>
    <message>
        <source>--version tells versions, --man prints the manual, --completion SHELL what bash, zsh or fish complete.</source>
        <translation>--version はバージョン、--man はマニュアル、--completion SHELL は bash、zsh、fish 用の補完を出力します。</translation>
    </message>
    <message>
        <source>A command is missing. “%1 --help” lists them.</source>
        <translation>コマンドがありません。「%1 --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>補完は bash、zsh、fish 用です。「%1」用はありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation>「%1」というコマンドはありません。「%2 --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>“%1 %2” needs the program “%3”, which cannot be started. Install the package coverscope-train; a build makes it with COVERSCOPE_TRAINER=ON.</source>
        <translation>「%1 %2」にはプログラム「%3」が必要ですが、起動できません。パッケージ coverscope-train をインストールしてください。ビルドでは COVERSCOPE_TRAINER=ON で作られます。</translation>
    </message>
    <message>
        <source>Fits how the scores of a model are to be read, on recordings whose covers are known, and writes it beside the model.</source>
        <translation>カバーが分かっている録音を使って、モデルのスコアの読み方を当てはめ、モデルの隣に書き出します。</translation>
    </message>
    <message>
        <source>CSV files with the columns clique and file.</source>
        <translation>clique 列と file 列を持つ CSV ファイル。</translation>
    </message>
    <message>
        <source>Where to write (default: beside the model).</source>
        <translation>書き出し先（既定: モデルの隣）。</translation>
    </message>
    <message>
        <source>Music that covers nothing of the manifests. May be given several times.</source>
        <translation>マニフェストのどの曲のカバーでもない音楽。複数回指定できます。</translation>
    </message>
    <message>
        <source>Covers made from the notes that this training configuration holds out ask as well.</source>
        <translation>この学習設定が取り置いた音符から作ったカバーも問い合わせに使います。</translation>
    </message>
    <message>
        <source>How many of these (default: 100).</source>
        <translation>その数（既定: 100）。</translation>
    </message>
    <message>
        <source>Lengths of the cuts in seconds (default: %1).</source>
        <translation>切り出す長さ（秒、既定: %1）。</translation>
    </message>
    <message>
        <source>Write a row for each pair that was measured.</source>
        <translation>測定した組ごとに 1 行を書き出します。</translation>
    </message>
    <message>
        <source>“%1” is no length in seconds.</source>
        <translation>「%1」は秒単位の長さではありません。</translation>
    </message>
    <message>
        <source>Fits what a score says of a pair of recordings, for the cover map. The library holds the recordings of the manifest and music that covers nothing.</source>
        <translation>カバーマップのために、スコアが録音の組について何を示すかを当てはめます。ライブラリにはマニフェストの録音と、何のカバーでもない音楽が入ります。</translation>
    </message>
    <message>
        <source>Where to write (default: only the figures are shown).</source>
        <translation>書き出し先（既定: 数値の表示のみ）。</translation>
    </message>
    <message>
        <source>even out the embeddings of a model</source>
        <translation>モデルの埋め込みを白色化する</translation>
    </message>
    <message>
        <source>fit how the scores of a search are read</source>
        <translation>検索スコアの読み方を当てはめる</translation>
    </message>
    <message>
        <source>fit how the scores of the cover map are read</source>
        <translation>カバーマップのスコアの読み方を当てはめる</translation>
    </message>
    <message>
        <source>A library&apos;s own works in place of a manifest: its recordings are ranked as they are stored, those whose work has another recording ask.</source>
        <translation>マニフェストの代わりにライブラリ自身の作品を使います。録音は保存されたまま順位付けされ、同じ作品の録音が他にあるものが問い合わせます。</translation>
    </message>
    <message>
        <source>A library can be searched by model and embedding only, not by “%1”. For the others give its recordings as a --manifest.</source>
        <translation>ライブラリを検索できるのは model と embedding だけで、「%1」ではできません。他の方式では録音を --manifest で指定してください。</translation>
    </message>
    <message>
        <source>The chunks of a library lie as they were indexed: --hop goes with --manifest only.</source>
        <translation>ライブラリのチャンクは索引時の位置のままです。--hop は --manifest でのみ使えます。</translation>
    </message>
    <message>
        <source>No work has two recordings in the library “%1”, as far as is known. Name them in a CSV file with the columns work and file, and give it with --works.</source>
        <translation>分かっている限り、ライブラリ「%1」に録音が 2 つある作品はありません。work 列と file 列を持つ CSV ファイルに作品を記し、--works で指定してください。</translation>
    </message>
    <message>
        <source>Give --manifest or --library, not both.</source>
        <translation>--manifest か --library のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--works goes with --library.</source>
        <translation>--works は --library と一緒に使います。</translation>
    </message>
    <message>
        <source>Measures how a model&apos;s embeddings are to be evened out, on music that is not judged, and writes the model with it.</source>
        <translation>評価に使わない音楽でモデルの埋め込みの白色化を求め、それを加えたモデルを書き出します。</translation>
    </message>
    <message>
        <source>The model, then folders of music.</source>
        <translation>モデル、続いて音楽のフォルダー。</translation>
    </message>
    <message>
        <source>How much is evened out, from 0 to 1 (default: 0.5).</source>
        <translation>白色化の強さ、0 から 1（既定: 0.5）。</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>書き出し先。</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n チャンク</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the catalogue of %1 was put back. The damaged one is kept beside it; the next “index” finds what has changed since.</source>
        <translation>%1 のカタログのコピーを元に戻しました。壊れたものは隣に残しています。次の「index」でその後の変更が見つかります。</translation>
    </message>
    <message>
        <source>Also look for what is played in clips longer than three minutes: each stretch that
the library knows becomes a clip of its own.</source>
        <translation>3 分を超えるクリップでは、何が演奏されているかも調べます。ライブラリにある
区間はそれぞれ 1 つのクリップになります。</translation>
    </message>
    <message>
        <source>Also write a layer for Sonic Visualiser.</source>
        <translation>Sonic Visualiser 用のレイヤーも書き出します。</translation>
    </message>
    <message>
        <source>Also write a playlist of the stretches, with times as VLC knows them.</source>
        <translation>区間のプレイリストも書き出します（時刻は VLC の形式）。</translation>
    </message>
    <message>
        <source>keep which recordings are of which work</source>
        <translation>どの録音がどの作品かを記録する</translation>
    </message>
    <message>
        <source>--import, --export and --conflicts stand alone: they are about all decisions of the library.</source>
        <translation>--import、--export、--conflicts は単独で使います。ライブラリのすべての判定が対象です。</translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>互いに矛盾する判定はありません。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>the other reviewer</source>
        <translation>もう一人の判定者</translation>
    </message>
    <message>
        <source>%1 verdicts and %2 decisions about pairs written</source>
        <translation>判定 %1 件と組についての判定 %2 件を書き出しました</translation>
    </message>
    <message>
        <source>%1 entries added, %2 were known; %3 stand beside what is decided here</source>
        <translation>%1 件を追加、%2 件は既知、%3 件はこちらの判定と並べて保存</translation>
    </message>
    <message>
        <source>Write every decision of the library, its history too, for another reviewer: FILE.json or FILE.csv.</source>
        <translation>ライブラリのすべての判定を履歴とともに、別の判定者のために書き出します: FILE.json または FILE.csv。</translation>
    </message>
    <message>
        <source>List what two reviewers decided differently, until it is decided once more.</source>
        <translation>2 人の判定が異なるものを、改めて判定するまで一覧に出します。</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>判定済み</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was decided about “%1” and “%2” contradicts newer decisions, and is passed over.</source>
        <translation>「%1」と「%2」についての判定は、より新しい判定と矛盾するため使いません。</translation>
    </message>
    <message>
        <source>(by its tune)</source>
        <translation>（旋律による）</translation>
    </message>
    <message>
        <source>--hummed and --not-hummed exclude each other.</source>
        <translation>--hummed と --not-hummed は同時に使えません。</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”: it is looked for as a sung or hummed tune as well. --not-hummed leaves that out.</source>
        <translation>「%1」には 1 つの声が聞こえます。歌やハミングの旋律としても探します。--not-hummed でやめられます。</translation>
    </message>
    <message>
        <source>No tune of one voice is heard in “%1”: it is looked for as music only.</source>
        <translation>「%1」には単旋律が聞こえません。音楽としてのみ探します。</translation>
    </message>
    <message>
        <source>The clip is a tune that one person sings, hums or whistles: look for its notes in any key and from 0.6 to 1.6 of its tempo (default: where one voice is heard).</source>
        <translation>クリップは 1 人が歌う・ハミングする・口笛を吹く旋律です。どの調でも、0.6〜1.6 倍のテンポで音を探します（既定: 1 つの声が聞こえる場合）。</translation>
    </message>
    <message>
        <source>Never take the clip for a sung or hummed tune.</source>
        <translation>クリップを歌やハミングの旋律とみなしません。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>contradicting</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>形式が不正</translation>
    </message>
    <message>
        <source>Nothing is written; this is what the list would do:</source>
        <translation>何も書き込みません。リストの内容を反映すると次のようになります:</translation>
    </message>
    <message>
        <source>%1 lines: %2 new works, %3 changed; %4 new recordings, %5 changed, %6 moved; %7 lines left out</source>
        <translation>%1 行: 新しい作品 %2、変更 %3、新しい録音 %4、変更 %5、移動 %6、除外した行 %7</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>%1 行目、%2: %3</translation>
    </message>
    <message>
        <source>The group “%1” holds recordings of several works; it is left as it is.</source>
        <translation>グループ「%1」には複数の作品の録音があるため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 new works, %2 recordings put to works</source>
        <translation>新しい作品 %1、作品に加えた録音 %2</translation>
    </message>
    <message>
        <source>Also write the works as a table, a row for each recording, as --import reads it.</source>
        <translation>作品を表としても書き出します。録音ごとに 1 行で、--import で読めます。</translation>
    </message>
    <message>
        <source>Shows the works of a library and the recordings of each, or changes them. What is decided
is known by the content of the files and stays when they move or are indexed again; the
groups of “map” obey it. A window may be open.</source>
        <translation>ライブラリの作品とそれぞれの録音を表示または変更します。判定はファイルの内容で識別され、
移動や再索引の後も残ります。「map」のグループもこれに従います。ウィンドウが開いていても
かまいません。</translation>
    </message>
    <message>
        <source>Show the works; so without anything as well.</source>
        <translation>作品を表示します（何も指定しない場合も同じ）。</translation>
    </message>
    <message>
        <source>Two recordings of the library that something is decided about.</source>
        <translation>判定の対象となるライブラリの 2 つの録音。</translation>
    </message>
    <message>
        <source>Read works from a table: columns work, composers, year, role, notes and file, or title, artist, album. What cannot be read is told line by line.</source>
        <translation>表から作品を読み込みます。列は work、composers、year、role、notes と file、または title、artist、album。読めないものは行ごとに知らせます。</translation>
    </message>
    <message>
        <source>With --import: put recordings to the work of the list that are in another.</source>
        <translation>--import と併用: 別の作品にある録音をリストの作品に移します。</translation>
    </message>
    <message>
        <source>With --groups: pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>--groups と併用: この確率以上の組、0〜1（既定 0.5）。</translation>
    </message>
    <message>
        <source>With --import or --groups: say what would be done, and change nothing.</source>
        <translation>--import または --groups と併用: 何が行われるかを示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>A and B are versions of one work.</source>
        <translation>A と B は同じ作品のバージョンです。</translation>
    </message>
    <message>
        <source>A and B are not.</source>
        <translation>A と B はそうではありません。</translation>
    </message>
    <message>
        <source>Nobody can say yet.</source>
        <translation>まだ分かりません。</translation>
    </message>
    <message>
        <source>Take back what was decided about A and B.</source>
        <translation>A と B についての判定を取り消します。</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>理由。判定とともに保存します。</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>マップによる</translation>
    </message>
    <message>
        <source>No works are known.</source>
        <translation>作品はありません。</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>Only one of --import, --export, --groups, --confirm, --reject, --unsure and --clear at a time.</source>
        <translation>--import、--export、--groups、--confirm、--reject、--unsure、--clear は一度に 1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>--move goes with --import.</source>
        <translation>--move は --import と一緒に使います。</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --groups.</source>
        <translation>--dry-run は --import または --groups と一緒に使います。</translation>
    </message>
    <message>
        <source>--threshold goes with --groups.</source>
        <translation>--threshold は --groups と一緒に使います。</translation>
    </message>
    <message>
        <source>--note goes with --confirm, --reject, --unsure or --clear.</source>
        <translation>--note は --confirm、--reject、--unsure、--clear と一緒に使います。</translation>
    </message>
    <message>
        <source>“%1” is nothing that works can do; “list” shows them. --help says more.</source>
        <translation>works に「%1」はありません。「list」で表示します。詳しくは --help を。</translation>
    </message>
    <message>
        <source>CSV file with the columns work and file, which says what the library&apos;s recordings are of (default: the library&apos;s own works, and what the tags say of the others).</source>
        <translation>work 列と file 列を持つ CSV ファイル。ライブラリの録音がどの作品かを示します（既定: ライブラリの作品、ほかはタグの記述）。</translation>
    </message>
    <message>
        <source>Make the groups of the cover map works; compares what is new first, so that no window may have the library open.</source>
        <translation>カバーマップのグループを作品にします。先に新しいものを比較するため、ライブラリをウィンドウで開いていないことが必要です。</translation>
    </message>
    <message>
        <source>The clips are tunes that somebody sings, hums or whistles; as with “query”.</source>
        <translation>クリップは誰かが歌う・ハミングする・口笛を吹く旋律です（「query」と同じ）。</translation>
    </message>
    <message>
        <source>Who reviews (default: the name in the settings of the window, else that of the account).</source>
        <translation>判定する人（既定: ウィンドウの設定にある名前。なければアカウントの名前）。</translation>
    </message>
    <message>
        <source>The report “%1” was changed since it was written.</source>
        <translation>レポート「%1」は、書き込まれた後に変更されています。</translation>
    </message>
    <message>
        <source>The report “%1” is not beside its hash list.</source>
        <translation>レポート「%1」がハッシュ一覧と同じ場所にありません。</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read: %2</source>
        <translation>レポート「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>The clip “%1” has other content than the one that was searched for.</source>
        <translation>クリップ「%1」の内容は、検索したものと異なります。</translation>
    </message>
    <message>
        <source>The recording “%1” has other content than the one that was found; new tags are enough for that.</source>
        <translation>録音「%1」の内容は、見つかったものと異なります。タグを変えただけでもそうなります。</translation>
    </message>
    <message>
        <source>The clip “%1” is not there, so it was not checked.</source>
        <translation>クリップ「%1」がないため、検証していません。</translation>
    </message>
    <message>
        <source>The recording “%1” is not there, so it was not checked.</source>
        <translation>録音「%1」がないため、検証していません。</translation>
    </message>
    <message>
        <source>The clip “%1” cannot be read: %2</source>
        <translation>クリップ「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read: %2</source>
        <translation>録音「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>The hash list “%1” was changed since it was written, so nothing in it proves anything.</source>
        <translation>ハッシュ一覧「%1」は書き込まれた後に変更されているため、その内容は何の証明にもなりません。</translation>
    </message>
    <message>
        <source>“%1” is another hash list than the one with the seal that was given.</source>
        <translation>「%1」は、指定された封印のハッシュ一覧ではありません。</translation>
    </message>
    <message>
        <source>No hash list names “%1”.</source>
        <translation>「%1」はどのハッシュ一覧にもありません。</translation>
    </message>
    <message>
        <source>“%1” has no hash list beside it, “%2”. Reports that this version writes have one.</source>
        <translation>「%1」のそばにハッシュ一覧「%2」がありません。このバージョンが書き込むレポートには付いています。</translation>
    </message>
    <message>
        <source>There is no report with a hash list in “%1”.</source>
        <translation>「%1」にはハッシュ一覧の付いたレポートがありません。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: made %2, %3 files checked, seal %4</source>
        <translation>%1: 作成 %2、検証したファイル %3、封印 %4</translation>
    </message>
    <message>
        <source>Everything is as it was when the report was written.</source>
        <translation>すべてレポートが書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>Checks that a report, and the clips and recordings it is about, are as they were when it was
written, by the hash list beside it; of a folder, all reports in it and that nothing else is
there. Exit code 1 where something was changed, is missing or is too much, 3 where only
recordings are not at hand to be checked.</source>
        <translation>レポートと、その対象のクリップや録音が、書き込まれたときのままかどうかを、そばにあるハッシュ一覧で
検証します。フォルダーの場合は、その中のすべてのレポートと、ほかに何もないことを検証します。
変更、不足、余分なものがある場合の終了コードは 1、録音だけが手元にない場合は 3 です。</translation>
    </message>
    <message>
        <source>A report that Coverscope wrote, its hash list, or a folder of reports.</source>
        <translation>Coverscope が書き込んだレポート、そのハッシュ一覧、またはレポートのフォルダー。</translation>
    </message>
    <message>
        <source>Check the report alone, not the clips and recordings.</source>
        <translation>レポートだけを検証し、クリップと録音は検証しません。</translation>
    </message>
    <message>
        <source>The seal that was noted when the report was written: tells a report that was made anew together with its list.</source>
        <translation>レポートの書き込み時に控えた封印。一覧ごと作り直されたレポートを見分けます。</translation>
    </message>
    <message>
        <source>check that a report is as it was written</source>
        <translation>レポートが書き込まれたときのままか検証する</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>このライブラリにないもの</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported. What contradicts a decision made here is kept beside it, listed, and overwrites nothing; so is what it says of recordings that this library does not have.</source>
        <translation>別の判定者が書き出したものを取り込みます。こちらの判定と矛盾するものは並べて保存し、一覧に出し、何も上書きしません。このライブラリにない録音についての判定も同様です。</translation>
    </message>
    <message>
        <source>The library&apos;s folder, or postgres:SERVICE for a shared catalogue.</source>
        <translation>ライブラリのフォルダー、または共有カタログの場合は postgres:SERVICE。</translation>
    </message>
    <message>
        <source>This command works on a library&apos;s folder only. A shared catalogue can be filled with push, searched with query and looked at with info and verify. (./postgres:... is a folder of that name.)</source>
        <translation>このコマンドはライブラリのフォルダーでのみ使えます。共有カタログは push で追加、query で検索、info と verify で確認できます。(./postgres:... はその名前のフォルダーです。)</translation>
    </message>
    <message>
        <source>copy a library into a catalogue that a team shares</source>
        <translation>ライブラリをチームの共有カタログにコピーする</translation>
    </message>
    <message>
        <source>%1 pushed, %2 updated, %3 unchanged, %4 skipped</source>
        <translation>送信 %1、更新 %2、変更なし %3、スキップ %4</translation>
    </message>
    <message>
        <source>%1 files have the bytes of another one and are the same recording there</source>
        <translation>%1 個のファイルは別のファイルと同じ内容で、そこでは同じ録音として扱われます</translation>
    </message>
    <message>
        <source>Copies what a library has of its recordings into a shared catalogue, a PostgreSQL database
that many can search, or brings it up to date there. A recording is known by its file&apos;s
bytes; those of other libraries stay. What was done when it is cancelled stays done.</source>
        <translation>ライブラリに保存された録音のデータを、多くの人が検索できる PostgreSQL データベースである共有カタログに
コピーするか、そこで更新します。録音はファイルの内容で識別され、ほかのライブラリの録音はそのまま残ります。
キャンセルした時点までに済んだ分は残ります。</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entry in PostgreSQL&apos;s service file (~/.pg_service.conf).</source>
        <translation>PostgreSQL のサービスファイル (~/.pg_service.conf) にあるカタログの項目。</translation>
    </message>
    <message>
        <source>--to SERVICE is missing.</source>
        <translation>--to SERVICE がありません。</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”. A sung or hummed tune can be looked for in a library on this computer only: in a shared catalogue it is looked for as music.</source>
        <translation>「%1」には 1 つの声が聞こえます。歌やハミングの旋律はこのコンピューターのライブラリでのみ探せます。共有カタログでは音楽として探します。</translation>
    </message>
    <message>
        <source>%1 works with a library on this computer only.</source>
        <translation>%1 はこのコンピューターのライブラリでのみ使えます。</translation>
    </message>
    <message>
        <source>--mode hnsw: this catalogue has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw: このカタログにはグラフがないため、全体を厳密に比較します。</translation>
    </message>
    <message>
        <source>--repair works with a library&apos;s folder; “coverscope-cli push” mends a shared catalogue.</source>
        <translation>--repair はライブラリのフォルダーで使えます。共有カタログは「coverscope-cli push」で修復できます。</translation>
    </message>
    <message>
        <source>There is no case “%1”. “coverscope-cli cases” without a name lists them.</source>
        <translation>案件「%1」はありません。名前を指定せずに「coverscope-cli cases」を実行すると、一覧を表示します。</translation>
    </message>
    <message>
        <source>Lists the cases of a library, shows, makes or changes one, or writes its report. A case
holds clips, what was decided and runs under one name. What was decided about its clips
and those of its runs belongs to it as well, also what is decided later. A window may be
open.</source>
        <translation>ライブラリの案件を一覧表示し、表示、作成、変更するか、報告書を書き出します。案件は
クリップ、判定、実行を一つの名前でまとめます。そのクリップと実行のクリップについての
判定は、後から下したものも案件に属します。ウィンドウが開いていてもかまいません。</translation>
    </message>
    <message>
        <source>Its name, or its number in the list.</source>
        <translation>名前、または一覧での番号。</translation>
    </message>
    <message>
        <source>With --add or --take-out: a clip with all that is decided about it.</source>
        <translation>--add または --take-out と共に: クリップと、それについてのすべての判定。</translation>
    </message>
    <message>
        <source>Only what is decided about CLIP and this recording.</source>
        <translation>CLIP とこの録音についての判定だけ。</translation>
    </message>
    <message>
        <source>Make a case of this name.</source>
        <translation>この名前の案件を作る。</translation>
    </message>
    <message>
        <source>Put the clip, the verdict or the run into the case.</source>
        <translation>クリップ、判定、実行を案件に入れる。</translation>
    </message>
    <message>
        <source>Take it out of the case; verdicts and runs stay.</source>
        <translation>案件から取り出す。判定と実行は残ります。</translation>
    </message>
    <message>
        <source>With --add or --take-out: a run, by its number in the list of “runs”.</source>
        <translation>--add または --take-out と共に: 「runs」の一覧での番号で指定する実行。</translation>
    </message>
    <message>
        <source>The notes of the case, in place of those it has.</source>
        <translation>案件のメモ。今のメモと置き換えます。</translation>
    </message>
    <message>
        <source>Who is in charge of the case (when it is made: who reviews, see --by).</source>
        <translation>案件の担当者（作成時は判定する人。--by を参照）。</translation>
    </message>
    <message>
        <source>Give the case another name.</source>
        <translation>案件の名前を変える。</translation>
    </message>
    <message>
        <source>The case is done.</source>
        <translation>案件は完了した。</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>案件はまだ完了していない。</translation>
    </message>
    <message>
        <source>Delete the case; verdicts and runs stay.</source>
        <translation>案件を削除する。判定と実行は残ります。</translation>
    </message>
    <message>
        <source>Write one report for the case, and its hash list beside it, which “verify-report” checks.</source>
        <translation>案件の報告書を一つ書き出し、その横に「verify-report」が確認するハッシュ一覧を置く。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a case</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>案件はありません。</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>Nothing has been put into this case.</source>
        <translation>この案件にはまだ何も入っていません。</translation>
    </message>
    <message>
        <source>case “%1” deleted</source>
        <translation>案件「%1」を削除しました</translation>
    </message>
    <message>
        <source>Only one of --make, --add, --take-out, --close, --reopen, --delete and --report at a time.</source>
        <translation>--make、--add、--take-out、--close、--reopen、--delete、--report は一度に一つだけ指定できます。</translation>
    </message>
    <message>
        <source>Say which case is meant, by its name.</source>
        <translation>対象の案件を名前で指定してください。</translation>
    </message>
    <message>
        <source>Say what is meant: a CLIP, a CLIP and a TRACK, or --run.</source>
        <translation>対象を指定してください: CLIP、CLIP と TRACK、または --run。</translation>
    </message>
    <message>
        <source>CLIP, TRACK and --run go with --add or --take-out.</source>
        <translation>CLIP、TRACK、--run は --add または --take-out と共に使います。</translation>
    </message>
    <message>
        <source>--note and --reviewer go with --make, or change a case.</source>
        <translation>--note と --reviewer は --make と共に使うか、案件を変更します。</translation>
    </message>
    <message>
        <source>--rename stands alone.</source>
        <translation>--rename は単独で使います。</translation>
    </message>
    <message>
        <source>keep clips, verdicts and runs of a case together</source>
        <translation>案件のクリップ、判定、実行をまとめる</translation>
    </message>
</context>
<context>
    <name>coverscope::cover_map</name>
    <message>
        <source>Preparing the comparison</source>
        <translation>比較を準備中</translation>
    </message>
    <message>
        <source>Comparing all tracks</source>
        <translation>すべてのトラックを比較中</translation>
    </message>
    <message>
        <source>The calibration of the cover map is incomplete.</source>
        <translation>カバーマップの較正が不完全です。</translation>
    </message>
</context>
<context>
    <name>coverscope::desktop</name>
    <message>
        <source>“%1” is not known, or lacks its value.</source>
        <translation>「%1」は不明なオプションか、値がありません。</translation>
    </message>
    <message>
        <source>Only one clip can be opened at a time.</source>
        <translation>一度に開けるクリップは 1 つだけです。</translation>
    </message>
    <message>
        <source>Usage: coverscope [--library LIB] [--record | --example] [CLIP]

Finds cover versions of music from a short clip.

  CLIP           audio or video file to search for
  --library LIB  library folder to open; made where there is none
  --record       record the clip
  --example      show what Coverscope does with music made for it
  --help         this text
  --version      the version

Where a window with that library is open, it takes the clip.

coverscope-cli does the same without a window.
</source>
        <translation>使い方: coverscope [--library LIB] [--record | --example] [CLIP]

短いクリップから音楽のカバーバージョンを見つけます。

  CLIP           検索する音声または動画ファイル
  --library LIB  開くライブラリのフォルダー。なければ作成
  --record       クリップを録音
  --example      専用に作られた音楽で Coverscope の動作を紹介
  --help         この説明
  --version      バージョン

そのライブラリのウィンドウがすでに開いている場合は、そこでクリップを開きます。

ウィンドウなしで同じことを行うには coverscope-cli を使用します。
</translation>
    </message>
</context>
<context>
    <name>coverscope::evaluation</name>
    <message>
        <source>Reading recordings</source>
        <translation>録音を読み込み中</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>クエリを実行中</translation>
    </message>
    <message>
        <source>“%1” is not a query length. Give seconds (1 or more) or “full”, separated by commas.</source>
        <translation>「%1」はクエリの長さではありません。秒数 (1 以上) または「full」をコンマ区切りで指定してください。</translation>
    </message>
    <message>
        <source>The manifest “%1” is empty. It needs a line “clique,file” and one line for each recording.</source>
        <translation>マニフェスト「%1」は空です。「clique,file」の行と、録音ごとに 1 行が必要です。</translation>
    </message>
    <message>
        <source>The manifest “%1” has no columns “clique” and “file” in its first line.</source>
        <translation>マニフェスト「%1」の 1 行目に列「clique」と「file」がありません。</translation>
    </message>
    <message>
        <source>Record %1 of the manifest “%2” lacks its clique or its file.</source>
        <translation>マニフェスト「%2」のレコード %1 に clique または file がありません。</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence.</source>
        <translation>「%1」には無音しか入っていません。</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct its row in “%2”.</source>
        <translation>「%1」はライブラリにありません。フォルダーを索引に加えるか、「%2」の行を訂正してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::example</name>
    <message>
        <source>Coverscope example</source>
        <translation>Coverscope の例</translation>
    </message>
    <message>
        <source>Playing “%1”</source>
        <translation>「%1」を演奏中</translation>
    </message>
</context>
<context>
    <name>coverscope::features</name>
    <message>
        <source>“%1” holds only %2 s of sound; at least %3 s are needed. Choose a longer recording or a longer part of it.</source>
        <translation>「%1」の音声は %2 秒しかありません。少なくとも %3 秒必要です。もっと長い録音、または録音のもっと長い部分を選択してください。</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence. Choose a recording or a part of it with music.</source>
        <translation>「%1」は無音です。音楽の入った録音、または録音の音楽がある部分を選択してください。</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>%1 を分析中</translation>
    </message>
</context>
<context>
    <name>coverscope::index</name>
    <message>
        <source>“%1” could not be written correctly. Check its drive.</source>
        <translation>「%1」を正しく書き込めませんでした。ドライブを確認してください。</translation>
    </message>
    <message>
        <source>The search graph “%1” is damaged. It will be built again; nothing is lost.</source>
        <translation>検索グラフ「%1」が破損しています。作り直されます。失われるものはありません。</translation>
    </message>
    <message>
        <source>The search graph could not be used. Choose the exact search instead.</source>
        <translation>検索グラフを使用できませんでした。代わりに厳密検索を選択してください。</translation>
    </message>
    <message>
        <source>Building the search graph</source>
        <translation>検索グラフを作成中</translation>
    </message>
    <message>
        <source>The clip was not analysed with the model of the library.</source>
        <translation>クリップはライブラリのモデルで分析されていません。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>「%1」は新しいバージョンの Coverscope で書き込まれています。読み取るには Coverscope を更新してください。</translation>
    </message>
    <message>
        <source>“%1” was made with another model. Index the library again with the present model, or choose the model it was made with.</source>
        <translation>「%1」は別のモデルで作成されています。現在のモデルでライブラリのインデックスを作り直すか、作成時のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The library has too many segments.</source>
        <translation>ライブラリのセグメントが多すぎます。</translation>
    </message>
    <message>
        <source>The segment store was opened wrongly.</source>
        <translation>セグメントストアの開き方が正しくありません。</translation>
    </message>
    <message>
        <source>The model gave numbers that cannot be stored.</source>
        <translation>モデルの出力した数値を保存できません。</translation>
    </message>
    <message>
        <source>“%1” belongs to another library. Put back the file of this one, or let the tracks concerned be indexed again.</source>
        <translation>「%1」は別のライブラリのものです。このライブラリのファイルを戻すか、該当するトラックのインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Index the library again: the tracks concerned are then made anew.</source>
        <translation>「%1」が破損しています。ライブラリのインデックスをもう一度作成してください。該当するトラックが作り直されます。</translation>
    </message>
</context>
<context>
    <name>coverscope::library</name>
    <message>
        <source>“%1” is a file; a Coverscope library is a folder.</source>
        <translation>「%1」はファイルです。Coverscope のライブラリはフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” is not a Coverscope library. Choose the folder of a library, or create a new one.</source>
        <translation>「%1」は Coverscope のライブラリではありません。ライブラリのフォルダーを選択するか、新しく作成してください。</translation>
    </message>
    <message>
        <source>“%1” holds other files and is not a Coverscope library. Choose an empty folder for a new library.</source>
        <translation>「%1」には別のファイルがあり、Coverscope のライブラリではありません。新しいライブラリには空のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” has not been indexed yet. Index its folder first.</source>
        <translation>「%1」のインデックスはまだ作成されていません。まずそのフォルダーのインデックスを作成してください。</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Choose the folder that now holds this music.</source>
        <translation>「%1」はフォルダーではありません。この音楽が現在入っているフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” does not hold the music of “%2”. Choose the folder that the same files are in now; in it their names must be as they were.</source>
        <translation>「%1」には「%2」の音楽がありません。同じファイルが現在入っているフォルダーを選択してください。その中のファイル名は以前と同じでなければなりません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The library “%1” is being changed by another Coverscope (process %2 on %3). Wait until it is done, or close it, and try again.</source>
        <translation>ライブラリ「%1」は別の Coverscope (%3 のプロセス %2) が変更中です。終わるまで待つか、それを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library “%1” was opened for reading only.</source>
        <translation>ライブラリ「%1」は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>「%1」(%2)、%3 秒ごとに 1 チャンク</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model %2; asked for is %3. Use the library&apos;s model, or index the library again with the other one.</source>
        <translation>ライブラリ「%1」はモデル %2 で作成されていますが、%3 が指定されています。ライブラリのモデルを使用するか、もう一方のモデルでライブラリのインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>Indexing “%1” again</source>
        <translation>「%1」のインデックスを再作成中</translation>
    </message>
    <message>
        <source>“%1” is a file. Add the folder that it is in; a library is made of folders.</source>
        <translation>「%1」はファイルです。それが入っているフォルダーを追加してください。ライブラリはフォルダーで構成されます。</translation>
    </message>
    <message>
        <source>“%1” is where the library keeps its own files. Choose a folder with music.</source>
        <translation>「%1」はライブラリが自身のファイルを保存する場所です。音楽の入ったフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>ライブラリを読み込み中</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>「%1」を検証中</translation>
    </message>
    <message>
        <source>“%1” will be indexed again.</source>
        <translation>「%1」のインデックスは作り直されます。</translation>
    </message>
    <message>
        <source>The search graph was built anew.</source>
        <translation>検索グラフを作り直しました。</translation>
    </message>
    <message>
        <source>The catalogue does not say which model made it.</source>
        <translation>カタログには、どのモデルで作成されたかが記録されていません。</translation>
    </message>
    <message>
        <source>What the library stored of “%1” is damaged. Index its folder again.</source>
        <translation>ライブラリに保存された「%1」のデータが破損しています。そのフォルダーのインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>The catalogue of “%1” names a search graph outside of the library.</source>
        <translation>「%1」のカタログに、ライブラリの外にある検索グラフが記載されています。</translation>
    </message>
    <message>
        <source>The library “%1” does not say with which model its %2 recordings were indexed, so that none can be found. Index it again with that model.</source>
        <translation>ライブラリ「%1」には、%2 件の録音のインデックスがどのモデルで作成されたかが記録されていないため、検索できません。そのモデルでインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>The indexes of the catalogue were built anew.</source>
        <translation>カタログの索引を作り直しました。</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet.</source>
        <translation>ライブラリ「%1」にはまだ音楽がありません。</translation>
    </message>
</context>
<context>
    <name>coverscope::model</name>
    <message>
        <source>The model file “%1” is damaged: its field “%2” cannot be read.</source>
        <translation>モデルファイル「%1」が破損しています: フィールド「%2」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” holds numbers but does not say which network they belong to. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>「%1」には数値がありますが、どのネットワークのものか示されていません。Coverscope またはその学習プログラムが書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not a device. Use auto, cpu or cuda.</source>
        <translation>「%1」はデバイスではありません。auto、cpu、cuda のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>CUDA: %1</source>
        <translation>CUDA: %1</translation>
    </message>
    <message>
        <source>No CUDA device answers, or this LibTorch was built without CUDA. Choose the device “auto” or “cpu”.</source>
        <translation>CUDA デバイスが応答しないか、この LibTorch が CUDA なしでビルドされています。デバイスに「自動」または「cpu」を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Model file: “%2”.)</source>
        <translation>%1 (モデルファイル: 「%2」)</translation>
    </message>
    <message>
        <source>The feature setting “%1” has a value that cannot be.</source>
        <translation>特徴量の設定「%1」の値が不正です。</translation>
    </message>
    <message>
        <source>The feature settings are not readable.</source>
        <translation>特徴量の設定を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is too large to be what was expected here.</source>
        <translation>「%1」は、ここで想定されるファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>“%1” is not a model file. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>「%1」はモデルファイルではありません。Coverscope またはその学習プログラムが書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. Copy or download it again.</source>
        <translation>モデルファイル「%1」が破損しています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>The model file “%1” is empty.</source>
        <translation>モデルファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>The model cannot be written.</source>
        <translation>モデルを書き込めません。</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. %2</source>
        <translation>モデルファイル「%1」が破損しています。%2</translation>
    </message>
    <message>
        <source>“%1”, the part of Coverscope that runs its networks, could not be loaded. Install Coverscope anew.</source>
        <translation>ネットワークを実行する Coverscope の部品「%1」を読み込めませんでした。Coverscope を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>coverscope::network</name>
    <message>
        <source>The model says that its width is %1, but holds only %2 numbers.</source>
        <translation>モデルの幅は %1 とされていますが、数値が %2 個しかありません。</translation>
    </message>
    <message>
        <source>The model says that its embeddings have %1 numbers, but its last layer gives %2.</source>
        <translation>モデルの埋め込みの数値は %1 個とされていますが、最後の層の出力は %2 個です。</translation>
    </message>
    <message>
        <source>The model&apos;s width (%1) or embedding dimension (%2) is beyond what this version of Coverscope runs.</source>
        <translation>モデルの幅 (%1) または埋め込みの次元数 (%2) が、このバージョンの Coverscope で実行できる範囲を超えています。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be used with %2 bins, %3 per octave.</source>
        <translation>ネットワーク「%1」は、%2 ビン、1 オクターブあたり %3 ビンでは使用できません。</translation>
    </message>
    <message>
        <source>The network “%1” needs chunks of at least %2 frames; the model says %3.</source>
        <translation>ネットワーク「%1」には少なくとも %2 フレームのチャンクが必要ですが、モデルでは %3 になっています。</translation>
    </message>
    <message>
        <source>The network “%1” could not be set up. Close other programs if memory is short.</source>
        <translation>ネットワーク「%1」を準備できませんでした。メモリーが不足している場合は、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This version of Coverscope does not know the network “%1” of the model. Install a newer version, or choose another model.</source>
        <translation>このバージョンの Coverscope は、モデルのネットワーク「%1」に対応していません。新しいバージョンをインストールするか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The model file does not fit its network: it holds a tensor too many, “%1”.</source>
        <translation>モデルファイルがネットワークと合いません: 余分なテンソル「%1」があります。</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” is missing.</source>
        <translation>モデルファイルがネットワークと合いません: テンソル「%1」がありません。</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” has another shape.</source>
        <translation>モデルファイルがネットワークと合いません: テンソル「%1」の形状が異なります。</translation>
    </message>
    <message>
        <source>The network failed. Close other programs if memory is short.</source>
        <translation>ネットワークの実行に失敗しました。メモリーが不足している場合は、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>“%1” is not a note network that this version can use. Install Coverscope again.</source>
        <translation>「%1」はこのバージョンで使える音符ネットワークではありません。Coverscope を再インストールしてください。</translation>
    </message>
    <message>
        <source>The network could not be set up on %1.</source>
        <translation>%1 でネットワークを準備できませんでした。</translation>
    </message>
    <message>
        <source>A chunk does not have the size that the network takes.</source>
        <translation>チャンクのサイズがネットワークの入力と合いません。</translation>
    </message>
    <message>
        <source>What is to be transcribed does not have the size that the network takes.</source>
        <translation>聞き取る対象の大きさがネットワークに合いません。</translation>
    </message>
    <message>
        <source>The note network failed on %1. Close other programs if memory is short.</source>
        <translation>%1 で音符ネットワークが失敗しました。メモリーが足りない場合は、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The note network could not be set up on %1.</source>
        <translation>%1 で音符ネットワークを準備できませんでした。</translation>
    </message>
    <message>
        <source>The directions of the embeddings could not be measured.</source>
        <translation>埋め込みの方向を測定できませんでした。</translation>
    </message>
    <message>
        <source>The whitening in the model file does not fit its network.</source>
        <translation>モデルファイルの白色化がネットワークと合いません。</translation>
    </message>
</context>
<context>
    <name>coverscope::notes</name>
    <message>
        <source>No music is heard in “%1”: only silence, noise or a steady tone. Choose a recording or a part of it with music.</source>
        <translation>「%1」には音楽が聞き取れません。無音、雑音、または一定の音しかありません。音楽を含む録音またはその一部を選択してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::report</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>neither sound nor film</source>
        <translation>音声でも動画でもない</translation>
    </message>
    <message>
        <source>hidden, and neither sound nor film</source>
        <translation>隠しファイルで、音声でも動画でもない</translation>
    </message>
    <message>
        <source>folders of the system or of a program</source>
        <translation>システムやプログラムのフォルダー</translation>
    </message>
    <message>
        <source>links that lead nowhere, devices</source>
        <translation>リンク切れ、デバイス</translation>
    </message>
    <message>
        <source>of unknown kind, and not to be opened</source>
        <translation>種類が分からず、開けない</translation>
    </message>
    <message>
        <source>left out: %1 × %2 (%3)</source>
        <translation>対象外: %1 × %2(%3)</translation>
    </message>
    <message>
        <source>unknown music</source>
        <translation>不明な音楽</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>話し声</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>その他の音</translation>
    </message>
    <message>
        <source>“%1” is no hash list of Coverscope.</source>
        <translation>「%1」は Coverscope のハッシュ一覧ではありません。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to check it.</source>
        <translation>「%1」は新しいバージョンの Coverscope で書き込まれています。検証するには Coverscope を更新してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::search</name>
    <message>
        <source>The model&apos;s calibration is incomplete or makes no sense; its probabilities cannot be used.</source>
        <translation>モデルの較正が不完全か不正なため、確率を使用できません。</translation>
    </message>
    <message>
        <source>The library was made with another model than the one that is loaded. Load the library&apos;s model, or index the library again with this one.</source>
        <translation>ライブラリは、読み込まれているモデルとは別のモデルで作成されています。ライブラリのモデルを読み込むか、このモデルでライブラリのインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>録音を比較中</translation>
    </message>
    <message>
        <source>Looking for what is played</source>
        <translation>流れている曲を検索中</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>このトラックはすでにライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>coverscope::shared_catalogue</name>
    <message>
        <source>Checking recordings</source>
        <translation>録音を確認しています</translation>
    </message>
    <message>
        <source>“%1” was not pushed, since what the library stored of it is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>ライブラリに保存されたデータが破損または失われているため、「%1」は送信されませんでした。「coverscope-cli index」で作り直せます。</translation>
    </message>
    <message>
        <source>Pushing recordings</source>
        <translation>録音を送信しています</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made by a newer Coverscope. Update this one.</source>
        <translation>共有カタログ「%1」は新しいバージョンの Coverscope で作成されています。この Coverscope を更新してください。</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>「%1」(%2)、%3 秒ごとに 1 チャンク</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model %2, the library with %3. Index the library again with the catalogue&apos;s model, or push it to another catalogue.</source>
        <translation>共有カタログ「%1」はモデル %2 で、ライブラリは %3 で作成されています。カタログのモデルでライブラリのインデックスを作り直すか、別のカタログに送信してください。</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” lacks pgvector 0.7 or newer. Whoever runs the server installs it (Debian: postgresql-17-pgvector) and runs setup.sql in the database.</source>
        <translation>共有カタログ「%1」のデータベースに pgvector 0.7 以降がありません。サーバーの管理者がインストールし (Debian: postgresql-17-pgvector)、データベースで setup.sql を実行する必要があります。</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” has not been made ready. Whoever runs the server runs setup.sql in it.</source>
        <translation>共有カタログ「%1」のデータベースは準備されていません。サーバーの管理者が setup.sql を実行する必要があります。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” is empty. “coverscope-cli push” fills it.</source>
        <translation>共有カタログ「%1」は空です。「coverscope-cli push」で追加できます。</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” does not accept the user or the password. Correct them in the service file and the password file of PostgreSQL (~/.pg_service.conf, ~/.pgpass).</source>
        <translation>共有カタログ「%1」のサーバーがユーザーまたはパスワードを受け付けません。PostgreSQL のサービスファイルとパスワードファイル (~/.pg_service.conf、~/.pgpass) を修正してください。</translation>
    </message>
    <message>
        <source>There is no service “%1”. Describe it in PostgreSQL&apos;s service file (~/.pg_service.conf): host, dbname, user.</source>
        <translation>サービス「%1」はありません。PostgreSQL のサービスファイル (~/.pg_service.conf) に host、dbname、user を記述してください。</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” cannot be reached. Check the network and the service file of PostgreSQL (~/.pg_service.conf), or ask whoever runs the server: %2</source>
        <translation>共有カタログ「%1」のサーバーに接続できません。ネットワークと PostgreSQL のサービスファイル (~/.pg_service.conf) を確認するか、サーバーの管理者に問い合わせてください: %2</translation>
    </message>
    <message>
        <source>The connection to the shared catalogue “%1” was lost. What was being written is undone, all before is kept: try again when the server is back.</source>
        <translation>共有カタログ「%1」への接続が切れました。書き込み中だった分は取り消され、それ以前の分は残っています。サーバーが復旧してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” does not allow you this. Ask whoever runs the server for the role coverscope_reader (to search) or coverscope_editor (to change).</source>
        <translation>共有カタログ「%1」ではこの操作が許可されていません。サーバーの管理者にロール coverscope_reader (検索用) または coverscope_editor (変更用) を依頼してください。</translation>
    </message>
    <message>
        <source>The disk of the server of the shared catalogue “%1” is full. What was being written is undone. Ask whoever runs the server for room, then try again.</source>
        <translation>共有カタログ「%1」のサーバーのディスクがいっぱいです。書き込み中だった分は取り消されました。サーバーの管理者に空き容量の確保を依頼し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” is too busy. Try again later.</source>
        <translation>共有カタログ「%1」のサーバーが混み合っています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” could not be used: %2</source>
        <translation>共有カタログ「%1」を使用できませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” is no name of a service: letters, digits, dots, dashes and underscores make one.</source>
        <translation>「%1」はサービス名ではありません。英字、数字、ピリオド、ハイフン、アンダースコアだけが使えます。</translation>
    </message>
    <message>
        <source>Shared catalogues need Qt&apos;s driver for PostgreSQL, which is missing. Install it (Debian: libqt6sql6-psql).</source>
        <translation>共有カタログには Qt の PostgreSQL ドライバーが必要ですが、見つかりません。インストールしてください (Debian: libqt6sql6-psql)。</translation>
    </message>
    <message>
        <source>Tunes, and what has to be asked of every recording, are looked for in a library on this computer only.</source>
        <translation>旋律と、すべての録音に対して調べる必要があるものは、このコンピューターのライブラリでのみ探せます。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model.</source>
        <translation>共有カタログ「%1」は「%4」(%5) ではなく、モデル「%2」(%3) で作成されています。--model でそのモデルを選択してください。</translation>
    </message>
    <message>
        <source>What the shared catalogue stores of “%1” is damaged. “coverscope-cli push” of a library that has it mends that.</source>
        <translation>共有カタログに保存された「%1」のデータが破損しています。それを持つライブラリの「coverscope-cli push」で修復できます。</translation>
    </message>
</context>
<context>
    <name>coverscope::training</name>
    <message>
        <source>“%1” cannot be read as an archive. It must be a tar.xz file that is complete.</source>
        <translation>「%1」をアーカイブとして読み取れません。完全な tar.xz ファイルでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Delete it; it is made again from the recording.</source>
        <translation>「%1」が破損しています。削除してください。録音から作り直されます。</translation>
    </message>
    <message>
        <source>“%1” is too short to make training pairs from. Leave it out.</source>
        <translation>「%1」は短すぎて学習用のペアを作れません。除外してください。</translation>
    </message>
    <message>
        <source>Reading training recordings</source>
        <translation>学習用の録音を読み込み中</translation>
    </message>
    <message>
        <source>“%1” must begin with a line that names the columns clique and file.</source>
        <translation>「%1」は、列 clique と file を示す行で始まっていなければなりません。</translation>
    </message>
    <message>
        <source>None of the training recordings can be used. Check the paths in the configuration.</source>
        <translation>使用できる学習用の録音がありません。設定ファイルのパスを確認してください。</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle. Copy the archive again.</source>
        <translation>「%1」は途中で切れています。アーカイブをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Reading training notes</source>
        <translation>学習用の音符を読み込み中</translation>
    </message>
    <message>
        <source>“%1” is not a MIDI file. Leave it out of the training data.</source>
        <translation>「%1」は MIDI ファイルではありません。学習データから除外してください。</translation>
    </message>
    <message>
        <source>“%1” holds no notes. Leave it out of the training data.</source>
        <translation>「%1」には音符がありません。学習データから除外してください。</translation>
    </message>
    <message>
        <source>loss %1, top-1 %2, %3 chunks/s</source>
        <translation>損失 %1、top-1 %2、%3 チャンク/秒</translation>
    </message>
    <message>
        <source>There is nothing to train on: no compositions were found.</source>
        <translation>学習の対象がありません: 楽曲が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The training configuration “%1” cannot be used: %2</source>
        <translation>学習の設定ファイル「%1」を使用できません: %2</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1).</source>
        <translation>JSON オブジェクトではありません (%1)。</translation>
    </message>
    <message>
        <source>the key “%1” is not known.</source>
        <translation>キー「%1」は不明です。</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be.</source>
        <translation>「%1」の値が不正です。</translation>
    </message>
    <message>
        <source>“name” is missing.</source>
        <translation>「name」がありません。</translation>
    </message>
    <message>
        <source>“run_folder” is missing.</source>
        <translation>「run_folder」がありません。</translation>
    </message>
    <message>
        <source>“query_minimum” is above “query_maximum”.</source>
        <translation>「query_minimum」が「query_maximum」より大きくなっています。</translation>
    </message>
    <message>
        <source>Training broke down at step %1: the loss is not a number any more. Lower the learning rate and start from the last state.</source>
        <translation>学習がステップ %1 で破綻しました: 損失が数値ではなくなりました。学習率を下げて、最後の状態から開始してください。</translation>
    </message>
    <message>
        <source>Training step %1 failed.</source>
        <translation>学習のステップ %1 に失敗しました。</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds the state of another network or loss. Give the run a folder of its own, or remove the state to start afresh.</source>
        <translation>実行フォルダーに、別のネットワークまたは損失関数の状態があります。専用のフォルダーを指定するか、状態を削除して最初から開始してください。</translation>
    </message>
    <message>
        <source>The training configuration names no “archives” of notes.</source>
        <translation>学習の設定ファイルに、音符の「archives」が指定されていません。</translation>
    </message>
    <message>
        <source>“%1” is not the state of a training run. Remove it to start the run afresh.</source>
        <translation>「%1」は学習の状態ファイルではありません。最初から開始するには削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not a manifest: its first line must name the columns clique and file.</source>
        <translation>「%1」はマニフェストではありません: 1 行目に列 clique と file を示す必要があります。</translation>
    </message>
    <message>
        <source>The cached features are of other settings.</source>
        <translation>キャッシュされた特徴量は、別の設定のものです。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Training “recordings” are heard as notes: set “front_end” to “notes”, or name no recordings.</source>
        <translation>学習用の「recordings」は音符として聞き取られます。「front_end」を「notes」に設定するか、録音を指定しないでください。</translation>
    </message>
    <message>
        <source>The judged queries are too few or their scores too alike to calibrate probabilities with.</source>
        <translation>判定済みのクエリが少なすぎるか、スコアが似すぎているため、確率を較正できません。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui</name>
    <message>
        <source>Tempo ×</source>
        <translation>テンポ ×</translation>
    </message>
    <message>
        <source>Time in %1, warped (min:s)</source>
        <translation>%1 の時間、伸縮後 (分:秒)</translation>
    </message>
    <message>
        <source>Time in %1 (min:s)</source>
        <translation>%1 の時間 (分:秒)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>クロマ</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>「%1」からは画像の種類がわかりません。名前の末尾を .png、.svg、.pdf のいずれかにしてください。</translation>
    </message>
    <message>
        <source>A %1 matches B %2</source>
        <translation>A %1 と B %2 が一致</translation>
    </message>
    <message>
        <source>no fine alignment found</source>
        <translation>精密なアライメントは得られませんでした</translation>
    </message>
    <message>
        <source>same key</source>
        <translation>同じキー</translation>
    </message>
    <message>
        <source>key of B %1 st</source>
        <translation>B のキー %1 半音</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>テンポ × %1</translation>
    </message>
    <message>
        <source>%1: probability of a cover %2</source>
        <comment>verdict, probability</comment>
        <translation>%1: カバーの確率 %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AboutPages</name>
    <message>
        <source>About Coverscope</source>
        <translation>Coverscope について</translation>
    </message>
    <message>
        <source>Finds cover versions of music from a short clip: the same piece in another key, tempo, instrumentation or performance.</source>
        <translation>短いクリップから音楽のカバーバージョンを見つけます。キー、テンポ、楽器編成、演奏が異なっていても、同じ楽曲を探し出します。</translation>
    </message>
    <message>
        <source>The method follows ByteCover3 (Du, Wang, Liang, Liang, Ma: “ByteCover3: Accurate Cover Song Identification on Short Queries”, ICASSP 2023).</source>
        <translation>手法は ByteCover3 に基づいています (Du, Wang, Liang, Liang, Ma:「ByteCover3: Accurate Cover Song Identification on Short Queries」, ICASSP 2023)。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>GNU General Public License バージョン 3 またはそれ以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Built with Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot and SQLite.</source>
        <translation>Qt、LibTorch、FFmpeg、hnswlib、QCustomPlot、SQLite を使用しています。</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, choose a passage</source>
        <translation>カーソルを移動（Shift で区間を選択）</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>拡大または縮小</translation>
    </message>
    <message>
        <source>Search with a track, in the table of tracks</source>
        <translation>トラックの表で、トラックを使って検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Listen from the current cell of the heatmap</source>
        <translation>ヒートマップの現在のセルから聴く</translation>
    </message>
    <message>
        <source>Play from the playhead, in the picture</source>
        <translation>図で再生位置から再生</translation>
    </message>
    <message>
        <source>Go from stretch to stretch, in the picture</source>
        <translation>図で区間から区間へ移動</translation>
    </message>
    <message>
        <source>Matches, on the pages Search, Batch and Timeline</source>
        <translation>一致（検索・一括・タイムラインの各ページ）</translation>
    </message>
    <message>
        <source>C confirms and R rejects that a pair is of one work, Del takes that back</source>
        <translation>C はペアが同じ作品であると確定、R は却下、Del は判定を取り消します</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AlignmentModel</name>
    <message>
        <source>Time in A</source>
        <translation>A の時間</translation>
    </message>
    <message>
        <source>Time in B</source>
        <translation>B の時間</translation>
    </message>
    <message>
        <source>Tempo of B ÷ A</source>
        <translation>テンポ B ÷ A</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Batch</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最良の一致</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What came of the clip</source>
        <translation>クリップの検索結果</translation>
    </message>
    <message>
        <source>File that was searched for, and the region of it where one was chosen</source>
        <translation>検索したファイルと、選択した場合はその範囲</translation>
    </message>
    <message>
        <source>The nearest track of the library, or why there is none</source>
        <translation>ライブラリで最も近いトラック、またはそれがない理由</translation>
    </message>
    <message>
        <source>How likely the best match is a version of the same piece</source>
        <translation>最良の一致が同じ楽曲のバージョンである確率</translation>
    </message>
    <message>
        <source>MaxMean score of the best match, −1 to 1</source>
        <translation>最良の一致の MaxMean スコア (−1 ～ 1)</translation>
    </message>
    <message>
        <source>What was decided about the matches of this clip</source>
        <translation>このクリップの一致に対する判定</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>file, time</comment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, times</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, date, number of clips</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>一致 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>可能性あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>一致なし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>40 clips: 12 matches, ...</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>検索時間</translation>
    </message>
    <message>
        <source>How long the search for this clip took</source>
        <translation>このクリップの検索にかかった時間</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>短すぎて判定不能</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>短すぎて判定不能 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchClipPanel</name>
    <message>
        <source>Open on the Search page</source>
        <translation>検索ページで開く</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>Current clip</source>
        <translation>現在のクリップ</translation>
    </message>
    <message>
        <source>Name of the clip</source>
        <translation>クリップの名前</translation>
    </message>
    <message>
        <source>Search for this clip again with its sound and all evidence (Return in the table)</source>
        <translation>このクリップを、音声とすべての根拠を含めてもう一度検索します (表では Return)</translation>
    </message>
    <message>
        <source>Matches and heatmap</source>
        <translation>一致とヒートマップ</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>技術的な原因</translation>
    </message>
    <message>
        <source>Put this clip back into the queue</source>
        <translation>このクリップを待ち行列に戻します</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>このクリップは実行から除外されました。</translation>
    </message>
    <message>
        <source>What is found for this clip appears here.</source>
        <translation>このクリップの検索結果がここに表示されます。</translation>
    </message>
    <message>
        <source>This clip has not been searched for yet.</source>
        <translation>このクリップはまだ検索されていません。</translation>
    </message>
    <message>
        <source>No clip chosen</source>
        <translation>クリップが選択されていません</translation>
    </message>
    <message>
        <source>Choose a clip above to see its matches and what speaks for them.</source>
        <translation>上でクリップを選択すると、一致とその根拠が表示されます。</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <comment>clip, match</comment>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>確率 %1</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>このパッセージはほかのどこにありますか?</translation>
    </message>
    <message>
        <source>Compare clip and match</source>
        <translation>クリップと一致トラックを比較</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>ヒートマップを図として保存…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>heatmap.png</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchController</name>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Open a library with music, or add a folder to it, then try again.</source>
        <translation>検索の対象がまだありません。音楽の入ったライブラリを開くか、ライブラリにフォルダーを追加してから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no audio or video files.</source>
        <translation>「%1」には音声または動画ファイルがありません。</translation>
    </message>
    <message>
        <source>This library cannot be written to, so the results are kept only until Coverscope is closed. Export them before.</source>
        <translation>このライブラリには書き込めないため、結果は Coverscope を閉じるまでしか保持されません。その前に書き出してください。</translation>
    </message>
    <message>
        <source>Remove the run “%1” with what it found? Verdicts stay; the run cannot be brought back.</source>
        <translation>実行「%1」とその結果を削除しますか? 判定は残りますが、実行は元に戻せません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchFilterModel</name>
    <message>
        <source>All clips</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Matches and possible ones</source>
        <translation>一致と可能性あり</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>一致の可能性あり</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Found, without a verdict</source>
        <translation>検出済み・未判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchPage</name>
    <message>
        <source>Add clips</source>
        <translation>クリップを追加</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV を書き出す…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Check many clips at once</source>
        <translation>多数のクリップをまとめて調べる</translation>
    </message>
    <message>
        <source>Drop a folder, some files or a list (text or CSV with file, start, end) here. Each clip is searched for in the library; what is found is kept and can be looked through later.</source>
        <translation>フォルダー、複数のファイル、またはリスト (file、start、end を記したテキストまたは CSV) をここにドロップしてください。各クリップをライブラリで検索します。結果は保存され、後で見直せます。</translation>
    </message>
    <message>
        <source>Choose clips…</source>
        <translation>クリップを選択…</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips</source>
        <translation>ファイル、フォルダー、またはクリップのリストを選択します</translation>
    </message>
    <message>
        <source>Clips and matches</source>
        <translation>クリップと一致</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The run that is shown; the runs of this library stay until they are removed</source>
        <translation>表示中の実行。このライブラリの実行は、削除するまで残ります</translation>
    </message>
    <message>
        <source>Runs over many clips, newest first</source>
        <translation>多数のクリップの実行 (新しい順)</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips; dropping them does the same</source>
        <translation>ファイル、フォルダー、またはクリップのリストを選択します。ドロップしても同じです</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;List (text or CSV)…</source>
        <translation>リスト (テキストまたは CSV)(&amp;L)…</translation>
    </message>
    <message>
        <source>Save all matches of this run as a table</source>
        <translation>この実行のすべての一致を表として保存します</translation>
    </message>
    <message>
        <source>Write a report on this run: what was searched where, with what, and what was found and decided</source>
        <translation>この実行のレポートを書き出します: 何をどこで何を用いて検索したか、その結果と判定</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>この実行を削除</translation>
    </message>
    <message>
        <source>Remove this run and what it found</source>
        <translation>この実行とその結果を削除します</translation>
    </message>
    <message>
        <source>Shown clips</source>
        <translation>表示するクリップ</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <translation>一覧に表示するクリップの種類</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>クリップを絞り込む</translation>
    </message>
    <message>
        <source>Filter by file, title or artist</source>
        <translation>ファイル、タイトル、アーティストで絞り込む</translation>
    </message>
    <message>
        <source>Number of listed clips</source>
        <translation>一覧のクリップ数</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose clips</source>
        <translation>クリップを選択</translation>
    </message>
    <message>
        <source>Choose a folder of clips</source>
        <translation>クリップのフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a list of clips</source>
        <translation>クリップのリストを選択</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>実行を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>もう一度検索(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave out	Del</source>
        <translation>除外(&amp;L)	Del</translation>
    </message>
    <message>
        <source>Lists of clips (%1)</source>
        <translation>クリップのリスト (%1)</translation>
    </message>
    <message>
        <source>Stretches of long clips</source>
        <translation>長いクリップの区間</translation>
    </message>
    <message>
        <source>Of clips longer than three minutes, look for what is played in them as well: a row for each stretch that the library knows</source>
        <translation>3 分を超えるクリップでは、何が演奏されているかも調べ、ライブラリにある区間ごとに 1 行にします</translation>
    </message>
    <message>
        <source>Take them for &amp;tunes that are sung or hummed</source>
        <translation>歌や鼻歌の旋律として扱う(&amp;T)</translation>
    </message>
    <message>
        <source>Of the next run: clips of one voice that sings, hums or whistles, without a band</source>
        <translation>次の実行について：伴奏なしで一人が歌う、口ずさむ、または口笛を吹くクリップ</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Repeat failed</source>
        <translation>失敗分を再実行</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <source>End the run. The clips that still wait are left out; what was found is kept.</source>
        <translation>実行を終了します。待機中のクリップは除外され、これまでの結果は残ります。</translation>
    </message>
    <message>
        <source>Search again for the clips that failed, and for no others</source>
        <translation>失敗したクリップだけをもう一度検索します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Hold the run; it can go on at any time, also after a restart</source>
        <translation>実行を一時停止します。再起動後も含め、いつでも続行できます</translation>
    </message>
    <message>
        <source>Go on with the clips that wait</source>
        <translation>待機中のクリップの検索を続行します</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>クリップを探しています…</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>一時停止中 · %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchTableView</name>
    <message>
        <source>Clips of the run</source>
        <translation>実行のクリップ</translation>
    </message>
    <message>
        <source>A clip in each row with what came of it. The matches of the current one are shown below; Return opens it on the Search page.</source>
        <translation>各行に 1 つのクリップとその結果を表示します。現在のクリップの一致は下に表示されます。Return で検索ページに開きます。</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>実行の行</translation>
    </message>
    <message>
        <source>Columns of the run</source>
        <translation>実行の列</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseControls</name>
    <message>
        <source>All cases</source>
        <translation>すべての案件</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>name of a case</comment>
        <translation>%1（完了）</translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;decision(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>判定 %n 件を入れる案件(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;clip(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>クリップ %n 件を入れる案件(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新しい案件(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>まだ空の案件を作ります</translation>
    </message>
    <message>
        <source>Choose a case above to edit it</source>
        <translation>編集する案件を上で選んでください</translation>
    </message>
    <message>
        <source>&amp;Take the chosen decisions out</source>
        <translation>選んだ判定を取り出す(&amp;T)</translation>
    </message>
    <message>
        <source>Take them out of this case; they stay decided</source>
        <translation>この案件から取り出します。判定そのものは残ります</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Its name, reviewer and notes, and what it holds</source>
        <translation>名前、担当者、メモ、中身</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>完了にする(&amp;L)</translation>
    </message>
    <message>
        <source>Whether the case is done</source>
        <translation>案件が完了したかどうか</translation>
    </message>
    <message>
        <source>Write its &amp;report…</source>
        <translation>報告書を書き出す(&amp;R)…</translation>
    </message>
    <message>
        <source>One document for the case, with a summary and a list of hashes</source>
        <translation>案件の文書を一つ。要約とハッシュ一覧が付きます</translation>
    </message>
    <message>
        <source>A &amp;new case…</source>
        <translation>新しい案件(&amp;N)…</translation>
    </message>
    <message>
        <source>Put into the case “%1”.</source>
        <translation>案件「%1」に入れました。</translation>
    </message>
    <message>
        <source>Some of these belong to the case by their clip or its run, which can be taken out when the case is edited.</source>
        <translation>一部はクリップやその実行を通じて案件に属しています。それらは案件の編集で取り出せます。</translation>
    </message>
    <message>
        <source>Decisions, clips and runs can be put into it then.</source>
        <translation>その後、判定、クリップ、実行を入れられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) will be put into it.</source>
        <translation>
            <numerusform>判定 %n 件を入れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) will be put into it, with all that is decided about them.</source>
        <translation>
            <numerusform>クリップ %n 件と、それについてのすべての判定を入れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <comment>name of a file</comment>
        <translation>案件 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseDialog</name>
    <message>
        <source>Run “%1”</source>
        <translation>実行「%1」</translation>
    </message>
    <message>
        <source>Run “%1”, which was deleted</source>
        <translation>実行「%1」（削除済み）</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>&amp;Make case</source>
        <translation>案件を作る(&amp;M)</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>案件「%1」</translation>
    </message>
    <message>
        <source>The case is c&amp;losed</source>
        <translation>案件は完了した(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>名前または番号</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a case</comment>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Reviewer:</source>
        <translation>担当者(&amp;R):</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>メモ(&amp;O):</translation>
    </message>
    <message>
        <source>What the case holds</source>
        <translation>案件の中身</translation>
    </message>
    <message>
        <source>Delete takes out what is chosen.</source>
        <translation>Delete キーで選んだものを取り出します。</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>取り出す(&amp;T)</translation>
    </message>
    <message>
        <source>Take what is chosen out of the case; verdicts and runs stay (Delete)</source>
        <translation>選んだものを案件から取り出します。判定と実行は残ります（Delete）</translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation>実行を加える(&amp;A)</translation>
    </message>
    <message>
        <source>Put a kept run into the case, with all that is decided about its clips</source>
        <translation>保存された実行を、そのクリップについてのすべての判定と共に案件に入れます</translation>
    </message>
    <message>
        <source>Clip “%1”, with all that is decided about it</source>
        <translation>クリップ「%1」と、それについてのすべての判定</translation>
    </message>
    <message>
        <source>Nothing has been put into this case yet.</source>
        <translation>この案件にはまだ何も入っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this case</source>
        <translation>
            <numerusform>この案件に %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A case needs a name or a number</source>
        <translation>案件には名前か番号が必要です</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ClipKindBox</name>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>A sung or hummed tune</source>
        <translation>歌やハミングの旋律</translation>
    </message>
    <message>
        <source>What the clip is</source>
        <translation>クリップの種類</translation>
    </message>
    <message>
        <source>A tune that one person sings, hums or whistles is looked for by its notes, in any key and tempo; by itself where one voice is all that is heard</source>
        <translation>1 人が歌う・ハミングする・口笛を吹く旋律を、調やテンポにかかわらず音から探します。1 つの声だけが聞こえるときは自動で行います</translation>
    </message>
    <message>
        <source>Decide by itself</source>
        <translation>自動で判断</translation>
    </message>
    <message>
        <source>Taken for a tune</source>
        <translation>旋律とみなしました</translation>
    </message>
    <message>
        <source>Taken for music</source>
        <translation>音楽とみなしました</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareBar</name>
    <message>
        <source>Search for passage</source>
        <translation>パッセージを検索</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>A/B 切り替え</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>もう一方の録音 (B) の音楽的に同じ位置から続けます</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Play the chosen passage again and again (L)</source>
        <translation>選択したパッセージを繰り返し再生します (L)</translation>
    </message>
    <message>
        <source>Position in A and B</source>
        <translation>A と B の位置</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it (Q)</source>
        <translation>選択したパッセージがほかのどこに現れるかをライブラリで検索します (Q)</translation>
    </message>
    <message>
        <source>Time of A, B warped to it</source>
        <translation>A の時間 (B を伸縮)</translation>
    </message>
    <message>
        <source>Time of B, A warped to it</source>
        <translation>B の時間 (A を伸縮)</translation>
    </message>
    <message>
        <source>Unwarped, each at its own tempo</source>
        <translation>伸縮なし (それぞれのテンポ)</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>What the common time axis stands for (W)</source>
        <translation>共通の時間軸の基準 (W)</translation>
    </message>
    <message>
        <source>Sound of the playback</source>
        <translation>再生の音</translation>
    </message>
    <message>
        <source>Play one recording in the key and tempo of the other (T)</source>
        <translation>一方の録音をもう一方のキーとテンポで再生します (T)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Save a figure, the alignment or numbers</source>
        <translation>図、アライメント、数値を保存します</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Space)</translation>
    </message>
    <message>
        <source>Play A</source>
        <translation>A を再生</translation>
    </message>
    <message>
        <source>Pause A</source>
        <translation>A を一時停止</translation>
    </message>
    <message>
        <source>Play B from the same musical moment</source>
        <translation>B を音楽的に同じ位置から再生</translation>
    </message>
    <message>
        <source>Pause B</source>
        <translation>B を一時停止</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>%1 st</source>
        <translation>%1 半音</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>録音のまま</translation>
    </message>
    <message>
        <source>B in A’s key</source>
        <translation>B を A のキーで</translation>
    </message>
    <message>
        <source>B in A’s tempo</source>
        <translation>B を A のテンポで</translation>
    </message>
    <message>
        <source>B in A’s key and tempo</source>
        <translation>B を A のキーとテンポで</translation>
    </message>
    <message>
        <source>A in B’s key and tempo</source>
        <translation>A を B のキーとテンポで</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparePage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare two recordings</source>
        <translation>2 つの録音を比較</translation>
    </message>
    <message>
        <source>Drop two audio or video files here, or send a match here from the search. They are aligned note by note, shown above each other, and can be heard in one key and tempo. No library is needed.</source>
        <translation>音声または動画ファイルを 2 つここにドロップするか、検索から一致トラックを送ってください。1 音ずつ位置を合わせて上下に並べて表示し、同じキーとテンポで聴くことができます。ライブラリは不要です。</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <translation>録音を選択…</translation>
    </message>
    <message>
        <source>Choose one or both files to compare</source>
        <translation>比較するファイルを 1 つまたは 2 つ選択します</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>比較を停止します</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>比較の結果</translation>
    </message>
    <message>
        <source>What the pointer is at</source>
        <translation>ポインターの位置の情報</translation>
    </message>
    <message>
        <source>Alignment: the same musical moments in both recordings</source>
        <translation>アライメント: 両方の録音の音楽的に同じ位置</translation>
    </message>
    <message>
        <source>Rows of the alignment</source>
        <translation>アライメントの行</translation>
    </message>
    <message>
        <source>Columns of the alignment</source>
        <translation>アライメントの列</translation>
    </message>
    <message>
        <source>Recordings and their similarity</source>
        <translation>録音とその類似度</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比較はキャンセルされました。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>もう一度比較</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>両方の録音を分析中…</translation>
    </message>
    <message>
        <source>Analysing …</source>
        <translation>分析中…</translation>
    </message>
    <message>
        <source>Choose the other recording…</source>
        <translation>もう一方の録音を選択…</translation>
    </message>
    <message>
        <source>Choose recordings…</source>
        <translation>録音を選択…</translation>
    </message>
    <message>
        <source>Show the aligned passage</source>
        <translation>対応するパッセージを表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Line up the keys of both recordings</source>
        <translation>両方の録音のキーをそろえる</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>クロマ</translation>
    </message>
    <message>
        <source>Tempo and alignment</source>
        <translation>テンポとアライメント</translation>
    </message>
    <message>
        <source>Similarity beside the recordings</source>
        <translation>録音の横に類似度を表示</translation>
    </message>
    <message>
        <source>Similarity as a table</source>
        <translation>類似度を表で表示</translation>
    </message>
    <message>
        <source>Alignment as a table</source>
        <translation>アライメントを表で表示</translation>
    </message>
    <message>
        <source>Both recordings as a figure…</source>
        <translation>両方の録音を図として保存…</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparison.png</translation>
    </message>
    <message>
        <source>Similarity as a figure…</source>
        <translation>類似度を図として保存…</translation>
    </message>
    <message>
        <source>similarity.png</source>
        <translation>similarity.png</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表 (%1)</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>類似度を表として保存 (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Constant-Q magnitudes of %1 (CSV)…</source>
        <translation>%1 の定 Q 振幅 (CSV)…</translation>
    </message>
    <message>
        <source>cqt-%1.csv</source>
        <translation>cqt-%1.csv</translation>
    </message>
    <message>
        <source>Chroma of %1 (CSV)…</source>
        <translation>%1 のクロマ (CSV)…</translation>
    </message>
    <message>
        <source>chroma-%1.csv</source>
        <translation>chroma-%1.csv</translation>
    </message>
    <message>
        <source>Alignment as a table (CSV)…</source>
        <translation>アライメントを表として保存 (CSV)…</translation>
    </message>
    <message>
        <source>alignment.csv</source>
        <translation>alignment.csv</translation>
    </message>
    <message>
        <source>Alignment as Audacity labels for %1…</source>
        <translation>アライメントを %1 の Audacity ラベルとして保存…</translation>
    </message>
    <message>
        <source>labels-%1.txt</source>
        <translation>labels-%1.txt</translation>
    </message>
    <message>
        <source>Audacity labels (%1)</source>
        <translation>Audacity ラベル (%1)</translation>
    </message>
    <message>
        <source>Alignment as a Sonic Visualiser layer for %1…</source>
        <translation>アライメントを %1 の Sonic Visualiser レイヤーとして保存…</translation>
    </message>
    <message>
        <source>layer-%1.svl</source>
        <translation>layer-%1.svl</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers (%1)</source>
        <translation>Sonic Visualiser レイヤー (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>このパッセージはほかのどこにありますか?</translation>
    </message>
    <message>
        <source>Loop this passage</source>
        <translation>このパッセージをループ</translation>
    </message>
    <message>
        <source>A: %1   B: %2</source>
        <translation>A: %1   B: %2</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>判定: %1</translation>
    </message>
    <message>
        <source>Notes or spectrogram</source>
        <translation>音符またはスペクトログラム</translation>
    </message>
    <message>
        <source>Notes of %1 as a table (CSV)…</source>
        <translation>%1 の音符を表として保存 (CSV)…</translation>
    </message>
    <message>
        <source>notes-%1.csv</source>
        <translation>notes-%1.csv</translation>
    </message>
    <message>
        <source>Notes of %1 as MIDI…</source>
        <translation>%1 の音符を MIDI として保存…</translation>
    </message>
    <message>
        <source>notes-%1.mid</source>
        <translation>notes-%1.mid</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI ファイル (%1)</translation>
    </message>
    <message>
        <source>one work: %1</source>
        <comment>decision</comment>
        <translation>同じ作品: %1</translation>
    </message>
    <message>
        <source>Compare two recordings of the library to decide about them.</source>
        <translation>ライブラリの 2 つの録音を比較して判定します。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareView</name>
    <message>
        <source>Both recordings on one time axis</source>
        <translation>1 つの時間軸に並べた両方の録音</translation>
    </message>
    <message>
        <source>No recordings are compared.</source>
        <translation>比較する録音がありません。</translation>
    </message>
    <message>
        <source>%1 above, %2 below.</source>
        <translation>上 %1、下 %2。</translation>
    </message>
    <message>
        <source>A   %1</source>
        <translation>A   %1</translation>
    </message>
    <message>
        <source>B   %1</source>
        <translation>B   %1</translation>
    </message>
    <message>
        <source>%1   (key lined up: %2 semitones)</source>
        <translation>%1   (キー調整: %2 半音)</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>CQT level (dB)</source>
        <translation>CQT レベル (dB)</translation>
    </message>
    <message>
        <source>Chroma strength</source>
        <translation>クロマの強さ</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both recordings. Click to move the playhead there, drag to choose a passage; the wheel zooms.</source>
        <translation>音楽的に同じ位置が、両方の録音で同じ場所に表示されます。クリックすると再生位置がそこに移動します。ドラッグでパッセージを選択し、ホイールで拡大・縮小します。</translation>
    </message>
    <message>
        <source>%1, heard with %2 %, in both</source>
        <translation>%1、確度 %2 %、両方にある</translation>
    </message>
    <message>
        <source>%1, heard with %2 %</source>
        <translation>%1、確度 %2 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparisonJob</name>
    <message>
        <source>Loading the model …</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>両方の録音を分析中…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictDialog</name>
    <message>
        <source>Two reviewers</source>
        <translation>2 人の判定者</translation>
    </message>
    <message>
        <source>Decisions that contradict each other</source>
        <translation>互いに矛盾する判定</translation>
    </message>
    <message>
        <source>A contradiction in each row. H keeps what is decided here, T takes the other decision.</source>
        <translation>各行に矛盾が 1 つずつあります。H でこちらの判定を残し、T で相手の判定を採ります。</translation>
    </message>
    <message>
        <source>Rows of the contradictions</source>
        <translation>矛盾の行</translation>
    </message>
    <message>
        <source>Columns of the contradictions</source>
        <translation>矛盾の列</translation>
    </message>
    <message>
        <source>Recordings that are not in this library</source>
        <translation>このライブラリにない録音</translation>
    </message>
    <message>
        <source>Rows of the recordings</source>
        <translation>録音の行</translation>
    </message>
    <message>
        <source>Columns of the recordings</source>
        <translation>録音の列</translation>
    </message>
    <message>
        <source>Keep what is decided &amp;here</source>
        <translation>こちらの判定を残す(&amp;H)</translation>
    </message>
    <message>
        <source>Decide once more what is decided here already (H)</source>
        <translation>こちらの判定をもう一度下します（H）</translation>
    </message>
    <message>
        <source>&amp;Take the other decision</source>
        <translation>相手の判定を採る(&amp;T)</translation>
    </message>
    <message>
        <source>Decide as the other reviewer did; what was decided here stays in the history (T)</source>
        <translation>相手と同じように判定します。こちらの判定は履歴に残ります（T）</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>一覧を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save contradictions and recordings that are not here as a table</source>
        <translation>矛盾と、ここにない録音を表として保存します</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from “%1” added</source>
        <translation>
            <numerusform>「%1」から判定 %n 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>既知 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside what is decided here and change(s) nothing</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n 件はこちらの判定と並べて保存し、何も変えません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict(s) what is decided here. Nothing is overwritten: decide once more.</source>
        <translation>
            <numerusform>%n 件の判定がこちらの判定と矛盾しています。何も上書きされません。改めて判定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>互いに矛盾する判定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not in this library. What was decided about them counts once they are.</source>
        <translation>
            <numerusform>%n 件の録音がこのライブラリにありません。それらについての判定は、録音が加わったときに有効になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save contradictions</source>
        <translation>矛盾を保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>contradictions</source>
        <comment>name of a file</comment>
        <translation>矛盾一覧</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictModel</name>
    <message>
        <source>Taken back</source>
        <comment>a decision</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Clip and track, or two recordings</source>
        <translation>クリップとトラック、または 2 つの録音</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>こちらの判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation>もう一人の判定者</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapExport</name>
    <message>
        <source>Cover map</source>
        <translation>カバーマップ</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>「%1」からは画像の種類がわかりません。名前の末尾を .png、.svg、.pdf のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Groups of versions: %1, pairs: %2</source>
        <translation>バージョンのグループ: %1、ペア: %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>カバーマップ</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Save the list, the graph or its picture</source>
        <translation>一覧、グラフ、またはその画像を保存します</translation>
    </message>
    <message>
        <source>&amp;Probability from</source>
        <translation>確率の下限(&amp;P)</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown</source>
        <translation>表示するペアの最低確率</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown, in percent</source>
        <translation>表示するペアの最低確率 (パーセント)</translation>
    </message>
    <message>
        <source>Pairs of tracks that are less probably versions of one piece are hidden</source>
        <translation>同じ楽曲のバージョンである確率がこれより低いトラックのペアは非表示になります</translation>
    </message>
    <message>
        <source>Find title or artist</source>
        <translation>タイトルまたはアーティストを検索</translation>
    </message>
    <message>
        <source>List and graph of versions</source>
        <translation>バージョンの一覧とグラフ</translation>
    </message>
    <message>
        <source>Show the two tracks above each other</source>
        <translation>2 つのトラックを上下に並べて表示します</translation>
    </message>
    <message>
        <source>Groups of versions</source>
        <translation>バージョンのグループ</translation>
    </message>
    <message>
        <source>Groups of tracks that are probably versions of one piece; below each its tracks, and below each track its partners. Return compares.</source>
        <translation>同じ楽曲のバージョンと思われるトラックのグループです。各グループの下にトラックが、各トラックの下に相手のトラックが表示されます。Return で比較します。</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>グループの列</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>比較を準備中</translation>
    </message>
    <message>
        <source>%1 % compared</source>
        <translation>%1 % 比較済み</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>share, time</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>ライブラリが開かれていません</translation>
    </message>
    <message>
        <source>Open a library or add a folder of music: the cover map then shows which of its tracks are versions of each other.</source>
        <translation>ライブラリを開くか、音楽フォルダーを追加してください。互いにバージョンの関係にあるトラックがカバーマップに表示されます。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Add a folder of music to the library. As soon as its tracks are indexed they can be compared with each other.</source>
        <translation>ライブラリに音楽フォルダーを追加してください。トラックのインデックスが作成されると、すぐに相互に比較できます。</translation>
    </message>
    <message>
        <source>The model is not loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>The library was made with another model</source>
        <translation>ライブラリは別のモデルで作成されています</translation>
    </message>
    <message>
        <source>The cover map needs the model that the library was indexed with. Re-index the library, or choose its model.</source>
        <translation>カバーマップには、ライブラリのインデックスを作成したモデルが必要です。ライブラリのインデックスを作り直すか、そのモデルを選択してください。</translation>
    </message>
    <message>
        <source>Find all versions in the library</source>
        <translation>ライブラリ内のすべてのバージョンを見つける</translation>
    </message>
    <message>
        <source>Every track is compared with every other one, in the background. You can stop at any time and go on later.</source>
        <translation>バックグラウンドで、すべてのトラックを相互に比較します。いつでも停止でき、後で続行できます。</translation>
    </message>
    <message>
        <source>Find versions</source>
        <translation>バージョンを探す</translation>
    </message>
    <message>
        <source>Compare all tracks of the library with each other</source>
        <translation>ライブラリのすべてのトラックを相互に比較します</translation>
    </message>
    <message>
        <source>No versions from this probability on</source>
        <translation>この確率以上のバージョンはありません</translation>
    </message>
    <message>
        <source>Move the slider to the left to see less probable pairs.</source>
        <translation>スライダーを左に動かすと、確率の低いペアも表示されます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>What has been compared is kept; you can go on later</source>
        <translation>比較済みの内容は保存され、後で続行できます</translation>
    </message>
    <message>
        <source>Compare the tracks that are not part of the map yet</source>
        <translation>まだマップに含まれていないトラックを比較します</translation>
    </message>
    <message numerus="yes">
        <source>All %n track(s) are compared with each other</source>
        <translation>
            <numerusform>%n トラックすべてを相互に比較済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s) are compared</source>
        <translation>
            <numerusform>%n トラック中 %1 を比較済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>groups, pairs</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n ペア</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 と %2: %3</translation>
    </message>
    <message>
        <source>%1; nearest is %2, %3</source>
        <comment>track, another track, probability</comment>
        <translation>%1; 最も近いのは %2、%3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;List of groups…</source>
        <translation>グループの一覧(&amp;L)…</translation>
    </message>
    <message>
        <source>List of &amp;pairs…</source>
        <translation>ペアの一覧(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;icture of the graph…</source>
        <translation>グラフの画像(&amp;I)…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>グラフの画像</translation>
    </message>
    <message>
        <source>Image (*.png);;Scalable drawing (*.svg);;Document (*.pdf)</source>
        <translation>画像 (*.png);;拡大縮小可能な図 (*.svg);;文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Graph for other &amp;programs (GraphML)…</source>
        <translation>ほかのプログラム用のグラフ (GraphML)(&amp;P)…</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Graph for &amp;Graphviz…</source>
        <translation>Graphviz 用のグラフ(&amp;G)…</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>cover map</source>
        <comment>name of a file</comment>
        <translation>カバーマップ</translation>
    </message>
    <message>
        <source>%1; verdict: %2</source>
        <comment>two tracks and their probability, verdict</comment>
        <translation>%1、判定: %2</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>作品(&amp;W)</translation>
    </message>
    <message>
        <source>Make works of groups, and decide about pairs</source>
        <translation>グループを作品にし、ペアについて判定します</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CqtView</name>
    <message>
        <source>Sound of clip and match, pitch over time</source>
        <translation>クリップと一致トラックの音 (音高と時間)</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both pictures. Click to listen from there; the wheel zooms time, with Ctrl pitch.</source>
        <translation>音楽的に同じ位置が、両方の画像で同じ場所に表示されます。クリックするとそこから聴けます。ホイールで時間を、Ctrl とホイールで音高を拡大・縮小します。</translation>
    </message>
    <message>
        <source>Level in dB</source>
        <translation>レベル (dB)</translation>
    </message>
    <message>
        <source>Reading the match …</source>
        <translation>一致トラックを読み込み中…</translation>
    </message>
    <message>
        <source>Clip %1 above, match %2 below.</source>
        <translation>上はクリップ %1、下は一致トラック %2。</translation>
    </message>
    <message>
        <source>The match could not be read.</source>
        <translation>一致トラックを読み込めませんでした。</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>一致が選択されていません。</translation>
    </message>
    <message>
        <source>Clip: %1</source>
        <translation>クリップ: %1</translation>
    </message>
    <message>
        <source>Time in the clip above, in the match below</source>
        <translation>時間 (上はクリップ、下は一致トラック)</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>%1  (keys lined up: %2)</source>
        <translation>%1  (キー調整: %2)</translation>
    </message>
    <message>
        <source>Clip %1: %2, %3 dB</source>
        <translation>クリップ %1: %2、%3 dB</translation>
    </message>
    <message>
        <source>Match %1: %2, %3 dB</source>
        <translation>一致 %1: %2、%3 dB</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %</source>
        <translation>クリップ %1: %2、%3 % で聞こえます</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %</source>
        <translation>一致 %1: %2、%3 % で聞こえます</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %, in both</source>
        <translation>クリップ %1: %2、確度 %3 %、両方にある</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %, in both</source>
        <translation>一致トラック %1: %2、確度 %3 %、両方にある</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>クリップを読み込み中…</translation>
    </message>
    <message>
        <source>The clip could not be read.</source>
        <translation>クリップを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DamageNotice</name>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged or lost. They are not searched until they are indexed again.</source>
        <translation>
            <numerusform>ライブラリに保存された %n 件の録音のデータが破損または失われています。インデックスを作り直すまで検索されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>インデックスを再作成</translation>
    </message>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged: the search judged them without their notes.</source>
        <translation>
            <numerusform>ライブラリに保存された %n 件の録音のデータが破損しています。検索では音符を使わずに判定しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionEvidence</name>
    <message>
        <source>The library is searched with another model now, “%1” (%2).</source>
        <translation>ライブラリは今は別のモデル「%1」（%2）で検索されます。</translation>
    </message>
    <message>
        <source>The library was indexed anew, with a chunk every %1 s in place of every %2 s.</source>
        <translation>ライブラリは索引し直され、チャンクの間隔が %2 秒から %1 秒になりました。</translation>
    </message>
    <message>
        <source>The track is no longer in the library.</source>
        <translation>トラックはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>The file of the track was changed, for example its tags.</source>
        <translation>トラックのファイルが変更されました（タグなど）。</translation>
    </message>
    <message>
        <source>The clip is no longer where it was.</source>
        <translation>クリップは元の場所にありません。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionExchange</name>
    <message>
        <source>Decisions (%1)</source>
        <translation>判定 (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>表計算用の表 (%1)</translation>
    </message>
    <message>
        <source>Export all decisions for another reviewer</source>
        <translation>別の判定者のためにすべての判定を書き出す</translation>
    </message>
    <message>
        <source>decisions of %1</source>
        <comment>name of a file, person</comment>
        <translation>%1 の判定</translation>
    </message>
    <message>
        <source>Choose the decisions of another reviewer</source>
        <translation>別の判定者の判定を選択</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionTableModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>判定者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>まだ判定はありません</translation>
    </message>
    <message>
        <source>Confirm or reject matches on the other pages: every verdict of this library comes here, with its note, to look through and to keep.</source>
        <translation>ほかのページで一致を確定または却下すると、このライブラリのすべての判定がメモとともにここに集まり、見返したり保存したりできます。</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>判定を絞り込む</translation>
    </message>
    <message>
        <source>Show only decisions that contain all these words in note, track, clip or name</source>
        <translation>メモ・トラック・クリップ・名前にこれらの語をすべて含む判定だけを表示</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>どの判定</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての判定</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>誰の判定</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Decided when</source>
        <translation>判定の時期</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日</translation>
    </message>
    <message>
        <source>How many decisions are shown</source>
        <translation>表示中の判定の数</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>もう一度検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search for the judged part of the clip, and see the evidence (Return)</source>
        <translation>判定したクリップの部分を検索して根拠を見る（Return）</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>See clip and track above each other, note by note (V)</source>
        <translation>クリップとトラックを上下に並べ、音ごとに見る（V）</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>表示内容を表として保存</translation>
    </message>
    <message>
        <source>Rows of the decisions</source>
        <translation>判定の行</translation>
    </message>
    <message>
        <source>Columns of the decisions</source>
        <translation>判定の列</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 件の判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%n 件中 %1 件の判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>判定を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>判定一覧</translation>
    </message>
    <message>
        <source>&amp;Two reviewers</source>
        <translation>2 人の判定者(&amp;T)</translation>
    </message>
    <message>
        <source>Exchange decisions with another reviewer, and settle where you do not agree</source>
        <translation>別の判定者と判定を交換し、食い違いを解決します</translation>
    </message>
    <message>
        <source>&amp;Export all decisions…</source>
        <translation>すべての判定を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all verdicts and decisions about pairs for another reviewer</source>
        <translation>すべての判定と組についての判定を、別の判定者のために書き出します</translation>
    </message>
    <message>
        <source>&amp;Import decisions…</source>
        <translation>判定を取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported; nothing that is decided here is overwritten</source>
        <translation>別の判定者が書き出したものを取り込みます。こちらの判定は上書きされません</translation>
    </message>
    <message>
        <source>Show &amp;contradictions…</source>
        <translation>矛盾を表示(&amp;C)…</translation>
    </message>
    <message>
        <source>See where two reviewers do not agree, and decide</source>
        <translation>2 人の判定が食い違うところを見て、判定します</translation>
    </message>
    <message>
        <source>Import decisions…</source>
        <translation>判定を取り込む…</translation>
    </message>
    <message>
        <source>Take in the decisions of another reviewer</source>
        <translation>別の判定者の判定を取り込みます</translation>
    </message>
    <message>
        <source>Decisions of which case</source>
        <translation>どの案件の判定か</translation>
    </message>
    <message>
        <source>A decision in each row, the newest first. Return searches for the clip again, V compares, E shows what was decided on.</source>
        <translation>各行に判定が一つ、新しい順に並びます。Enter でクリップをもう一度検索、V で比較、E で判定の根拠を表示します。</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>根拠(&amp;V)</translation>
    </message>
    <message>
        <source>See what this was decided on, as it was then (E)</source>
        <translation>判定したときの根拠を、当時のまま見ます（E）</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>案件(&amp;A)</translation>
    </message>
    <message>
        <source>Keep decisions, clips and runs of a case together, and report on it</source>
        <translation>案件の判定、クリップ、実行をまとめ、報告書を作ります</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EmptyState</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidenceDialog</name>
    <message>
        <source>&amp;Search again</source>
        <translation>もう一度検索(&amp;S)</translation>
    </message>
    <message>
        <source>Evidence as it was decided on</source>
        <translation>判定したときの根拠</translation>
    </message>
    <message>
        <source>See what a search finds today</source>
        <translation>今の検索結果を見ます</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>その後の変更</translation>
    </message>
    <message>
        <source>Model, indexing and files are today as they were then.</source>
        <translation>モデル、索引、ファイルは当時のままです。</translation>
    </message>
    <message>
        <source>A search today may find something else. %1</source>
        <comment>followed by the reasons</comment>
        <translation>今検索すると結果が異なる可能性があります。%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定済み</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>クリップ内</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>トラック内</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <comment>chunks of the library</comment>
        <translation>%1 秒ごと</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>This was decided without a search, so there is no picture.</source>
        <translation>検索せずに判定されたため、図はありません。</translation>
    </message>
    <message>
        <source>No picture was kept: this was decided in an earlier version or about a stretch of a long recording, or taken in from another reviewer.</source>
        <translation>図は保存されていません。以前のバージョンか長い録音の一区間について判定されたか、別の判定者から取り込まれたものです。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidencePanel</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Evidence for the chosen match</source>
        <translation>選択した一致の根拠</translation>
    </message>
    <message>
        <source>No match is chosen</source>
        <translation>一致が選択されていません</translation>
    </message>
    <message>
        <source>Search for a clip and choose a result to see where and how well it matches.</source>
        <translation>クリップを検索して結果を選択すると、どこがどの程度一致しているかが表示されます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>How the evidence is shown</source>
        <translation>根拠の表示方法</translation>
    </message>
    <message>
        <source>Save a figure or its numbers</source>
        <translation>図またはその数値を保存します</translation>
    </message>
    <message>
        <source>Heatmap and pictures of the sound</source>
        <translation>ヒートマップと音の画像</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>一致箇所へ移動</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>ヒートマップを表で表示</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>ヒートマップの色をこのペアに合わせる</translation>
    </message>
    <message>
        <source>Line up the keys of both pictures</source>
        <translation>両方の画像のキーをそろえる</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>ヒートマップを図として保存…</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>heatmap.png</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>類似度を表として保存 (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表 (%1)</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>このパッセージはほかのどこにありますか?</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>確率 %1</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>クリップ %1 と %2 が一致</translation>
    </message>
    <message>
        <source>key %1 st</source>
        <translation>キー %1 半音</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>テンポ × %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking for key, tempo and the exact stretch…</source>
        <translation>キー、テンポ、正確な区間を調べています…</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note (V)</source>
        <translation>クリップと一致トラックを上下に並べ、1 音ずつ比較します (V)</translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>「%1」の別バージョン</translation>
    </message>
    <message>
        <source>notes.png</source>
        <translation>notes.png</translation>
    </message>
    <message>
        <source>spectra.png</source>
        <translation>spectra.png</translation>
    </message>
    <message>
        <source>Notes heard as a figure…</source>
        <translation>聞き取った音符を図として保存…</translation>
    </message>
    <message>
        <source>Spectra as a figure…</source>
        <translation>スペクトルを図として保存…</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI ファイル (%1)</translation>
    </message>
    <message>
        <source>Notes of the clip as a table (CSV)…</source>
        <translation>クリップの音符を表として保存 (CSV)…</translation>
    </message>
    <message>
        <source>notes.csv</source>
        <translation>notes.csv</translation>
    </message>
    <message>
        <source>Notes of the match as a table (CSV)…</source>
        <translation>一致トラックの音符を表として保存 (CSV)…</translation>
    </message>
    <message>
        <source>Notes of the clip as MIDI…</source>
        <translation>クリップの音符を MIDI として保存…</translation>
    </message>
    <message>
        <source>notes.mid</source>
        <translation>notes.mid</translation>
    </message>
    <message>
        <source>Notes of the match as MIDI…</source>
        <translation>一致トラックの音符を MIDI として保存…</translation>
    </message>
    <message>
        <source>Hearing the notes of “%1” …</source>
        <translation>「%1」の音符を聞き取り中…</translation>
    </message>
    <message>
        <source>Hearing the notes …</source>
        <translation>音符を聞き取り中…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleController</name>
    <message>
        <source>Indexing: %1 of %2 recordings</source>
        <translation>インデックスを作成中: %2 録音中 %1</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>There is no model, and without one nothing can be found. Install Coverscope again.</source>
        <translation>モデルがありません。モデルがないと何も検索できません。Coverscope を再インストールしてください。</translation>
    </message>
    <message>
        <source>Playing the music…</source>
        <translation>音楽を演奏中…</translation>
    </message>
    <message>
        <source>Opening a library for it…</source>
        <translation>例のライブラリを開いています…</translation>
    </message>
    <message>
        <source>Indexing the recordings…</source>
        <translation>録音のインデックスを作成中…</translation>
    </message>
    <message>
        <source>Searching for the clip…</source>
        <translation>クリップを検索中…</translation>
    </message>
    <message>
        <source>The clip is “%1”, played by a flute and a vibraphone. The library knows that piece from %2 other recordings, all in other keys and tempi and with other instruments. %3 The diagonal in the heatmap shows where clip and recording play the same music: press Space to listen, and B to switch between the two.</source>
        <translation>クリップは、フルートとビブラフォンで演奏された「%1」です。ライブラリには、キー、テンポ、楽器がすべて異なるこの楽曲の録音がほかに %2 件あります。%3 ヒートマップの斜めの線は、クリップと録音が同じ音楽を奏でている箇所を示します。Space で再生し、B で両者を切り替えてください。</translation>
    </message>
    <message numerus="yes">
        <source>On top of the list: %n of them, with a probability of %1.</source>
        <translation>
            <numerusform>そのうち %n 件が、確率 %1 で一覧の最上位に並んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This time, the model did not put any of them on top.</source>
        <translation>今回、モデルはそのいずれも最上位に挙げませんでした。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleGuide</name>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>About the example</source>
        <translation>例について</translation>
    </message>
    <message>
        <source>Progress of the example</source>
        <translation>例の進行状況</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not now; the example stays in the Help menu</source>
        <translation>今は表示しません。例はヘルプメニューからいつでも開けます</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてお使いですか?</translation>
    </message>
    <message>
        <source>See what Coverscope does with a small example: 15 short recordings of 5 made-up pieces, played by this computer, and a clip of one of them in another key and tempo. It takes less than a minute, 60 MB of space and no network.</source>
        <translation>小さな例で Coverscope の動作をご覧いただけます。このコンピューターが演奏する 5 つの創作曲の短い録音 15 件と、そのうちの 1 曲をキーとテンポを変えて演奏したクリップを使います。所要時間は 1 分未満、必要な容量は 60 MB で、ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>例を表示</translation>
    </message>
    <message>
        <source>Make the example&apos;s music, index it and search it for a clip</source>
        <translation>例の音楽を作成し、インデックスを作成して、クリップを検索します</translation>
    </message>
    <message>
        <source>The example is being made</source>
        <translation>例を作成しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop making the example</source>
        <translation>例の作成を停止します</translation>
    </message>
    <message>
        <source>This is what Coverscope does</source>
        <translation>Coverscope の動作例</translation>
    </message>
    <message>
        <source>Add my own music…</source>
        <translation>自分の音楽を追加…</translation>
    </message>
    <message>
        <source>Choose a folder of music for a library of your own; the example stays apart from it</source>
        <translation>自分のライブラリ用に音楽フォルダーを選択します。例はそれとは別に保たれます</translation>
    </message>
    <message>
        <source>The example could not be made</source>
        <translation>例を作成できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Make the example once more</source>
        <translation>例をもう一度作成します</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::FolderModel</name>
    <message>
        <source>All folders (%1)</source>
        <translation>すべてのフォルダー (%1)</translation>
    </message>
    <message>
        <source>%1 (%2, away)</source>
        <comment>folder name, number of tracks</comment>
        <translation>%1 (%2、オフライン)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder name, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphKeeper</name>
    <message>
        <source>Preparing fast searches: %1 %</source>
        <translation>高速検索を準備中: %1 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphPainter</name>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>2 つのグループの間</translation>
    </message>
    <message>
        <source>Thicker: more probable</source>
        <translation>太いほど確率が高い</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphView</name>
    <message>
        <source>Graph of versions</source>
        <translation>バージョンのグラフ</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 と %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, resembled by %n other track(s)</source>
        <translation>
            <numerusform>%1、類似するほかのトラック %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1、%n バージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>グループのないトラック</translation>
    </message>
    <message>
        <source>Arrows go from track to track, Page Down and Page Up through the pairs of a track, M marks one for comparing, Return compares, plus and minus zoom, 0 shows all. The list has the same content.</source>
        <translation>矢印キーでトラック間を移動し、Page Down と Page Up でトラックのペアを順に移動します。M で比較の印を付け、Return で比較します。プラスとマイナスで拡大・縮小し、0 で全体を表示します。一覧にも同じ内容があります。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GroupTreeModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Of a group, its tracks; of a track, how many others resemble it</source>
        <translation>グループではトラック数、トラックでは類似するほかのトラックの数</translation>
    </message>
    <message>
        <source>The highest probability that two of them are versions of one piece</source>
        <translation>グループ内の 2 つのトラックが同じ楽曲のバージョンである確率の最高値</translation>
    </message>
    <message>
        <source>The mean probability over all pairs of the group; pairs below the threshold count 0</source>
        <translation>グループのすべてのペアの平均確率。しきい値未満のペアは 0 として数えます</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>artist of a group of tracks</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>↔ %1 (of another group)</source>
        <translation>↔ %1 (別のグループ)</translation>
    </message>
    <message>
        <source>↔ %1</source>
        <comment>a pair with that track</comment>
        <translation>↔ %1</translation>
    </message>
    <message>
        <source>Of a group, the title of the track with the fullest tags</source>
        <translation>グループでは、タグが最も充実しているトラックのタイトル</translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>グループのないトラック</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>track, verdict</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; decided: %2</source>
        <comment>two tracks and their probability, decision</comment>
        <translation>%1、判定済み: %2</translation>
    </message>
    <message>
        <source>%1, decided: %2</source>
        <comment>track, decision</comment>
        <translation>%1、判定済み: %2</translation>
    </message>
    <message>
        <source>A person decided that it is in this group</source>
        <translation>このグループに属すると判定されています</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>track, what is decided</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, a work of the library</source>
        <translation>%1、ライブラリの作品</translation>
    </message>
    <message>
        <source>A work of the library: %1</source>
        <translation>ライブラリの作品: %1</translation>
    </message>
    <message>
        <source>A work of the library</source>
        <translation>ライブラリの作品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, role of the recording</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GuideText</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>The guide is missing. Install Coverscope again: it belongs at “%1”.</source>
        <translation>ガイドがありません。Coverscope を再インストールしてください。本来の場所は「%1」です。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardButton</name>
    <message>
        <source>Hear the notes that the program heard beside the recording, or alone (S)</source>
        <translation>プログラムが聞き取った音符を、録音と一緒に、または単独で聴く (S)</translation>
    </message>
    <message>
        <source>What is heard: %1</source>
        <translation>聴こえるもの: %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardChoice</name>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Play the recording as it is</source>
        <translation>録音をそのまま再生</translation>
    </message>
    <message>
        <source>Recording and notes</source>
        <translation>録音と音符</translation>
    </message>
    <message>
        <source>Play a soft tone for each note that was heard beside the recording</source>
        <translation>聞き取った音符ごとに柔らかい音を録音に重ねて再生</translation>
    </message>
    <message>
        <source>Notes alone</source>
        <translation>音符のみ</translation>
    </message>
    <message>
        <source>Play a tone for each note that was heard in place of the recording</source>
        <translation>録音の代わりに、聞き取った音符ごとに音を再生</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapFigure</name>
    <message>
        <source>Time in the track</source>
        <translation>トラックの時間</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>クリップの時間</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>コサイン</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapPlot</name>
    <message>
        <source>Similarity of clip and match, chunk by chunk</source>
        <translation>クリップと一致トラックのチャンクごとの類似度</translation>
    </message>
    <message>
        <source>Each cell compares a stretch of the clip with a stretch of the match. Click to listen from there; arrow keys move from cell to cell.</source>
        <translation>各セルはクリップの区間と一致トラックの区間を比較したものです。クリックするとそこから聴けます。矢印キーでセルを移動します。</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>一致が選択されていません。</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>クリップの時間</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>コサイン類似度</translation>
    </message>
    <message>
        <source>Clip %1, match %2: cosine %3</source>
        <translation>クリップ %1、一致 %2: コサイン %3</translation>
    </message>
    <message>
        <source>%1, on the best path</source>
        <translation>%1、最適経路上</translation>
    </message>
    <message>
        <source>Clip %1: best cosine with any part of the match %2</source>
        <translation>クリップ %1: 一致トラックのいずれかの部分との最高コサイン %2</translation>
    </message>
    <message>
        <source>Match %1: best cosine with any part of the clip %2</source>
        <translation>一致 %1: クリップのいずれかの部分との最高コサイン %2</translation>
    </message>
    <message>
        <source>Time in the match</source>
        <translation>一致トラックの時間</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapView</name>
    <message>
        <source>Similarities of clip and match, chunk by chunk</source>
        <translation>クリップと一致トラックの類似度 (チャンクごと)</translation>
    </message>
    <message>
        <source>Times in the match</source>
        <translation>一致トラックの時間</translation>
    </message>
    <message>
        <source>Times in the clip</source>
        <translation>クリップの時間</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click to listen from there.</source>
        <translation>セルを指すと値が表示され、クリックするとそこから聴けます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>ヒートマップを表で表示</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>ヒートマップの色をこのペアに合わせる</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new work(s)</source>
        <translation>
            <numerusform>新しい作品 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>works</comment>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recording(s)</source>
        <translation>
            <numerusform>新しい録音 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>移動 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move recordings that are in another work of the library</source>
        <translation>ライブラリの別の作品にある録音を移す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>一覧を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Import works</source>
        <translation>作品を取り込む</translation>
    </message>
    <message>
        <source>Without it such lines are left out</source>
        <translation>オフにすると、そのような行は除外されます</translation>
    </message>
    <message>
        <source>Save the lines that are left out as a table, to correct them</source>
        <translation>除外される行を表として保存し、訂正できるようにします</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>除外される行</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n line(s):</source>
        <comment>a list, its lines</comment>
        <translation>
            <numerusform>「%1」、%n 行:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <translation>
            <numerusform>%n 行が除外されます:</numerusform>
        </translation>
    </message>
    <message>
        <source>No line will be left out.</source>
        <translation>除外される行はありません。</translation>
    </message>
    <message>
        <source>The list changes nothing</source>
        <translation>このリストによる変更はありません</translation>
    </message>
    <message>
        <source>Save the lines that are left out</source>
        <translation>除外される行を保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source> left out</source>
        <comment>end of the name of a file</comment>
        <translation> 除外分</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::IndexingBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>インデックス作成の進行状況</translation>
    </message>
    <message>
        <source>Indexing state</source>
        <translation>インデックス作成の状態</translation>
    </message>
    <message>
        <source>Stop indexing. What is done stays done.</source>
        <translation>インデックスの作成を停止します。終わった分は残ります。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を検索中…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for music: %n file(s) found</source>
        <translation>
            <numerusform>音楽を検索中: %n ファイルが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%2 ファイル中 %1</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>実時間の %1 倍</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::JobLog</name>
    <message numerus="yes">
        <source>%n file(s) indexed in %1 s.</source>
        <translation>
            <numerusform>%n ファイルのインデックスを %1 秒で作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “%1”: %n match(es).</source>
        <translation>
            <numerusform>「%1」の検索: 一致 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model “%1” loaded, hash %2, on %3.</source>
        <translation>モデル「%1」(ハッシュ %2) を %3 に読み込みました。</translation>
    </message>
    <message>
        <source>The graphics card failed: %1</source>
        <translation>グラフィックスカードのエラー: %1</translation>
    </message>
    <message numerus="yes">
        <source>Library “%1” opened, %n track(s).</source>
        <translation>
            <numerusform>ライブラリ「%1」を開きました (%n トラック)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing begins.</source>
        <translation>インデックスの作成を開始します。</translation>
    </message>
    <message>
        <source>The library was indexed anew.</source>
        <translation>ライブラリのインデックスを作り直しました。</translation>
    </message>
    <message>
        <source>The graph for fast searches is ready.</source>
        <translation>高速検索用のグラフの準備ができました。</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>ジョブ %1 はキャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>What is played in “%1”: %n stretch(es) known.</source>
        <translation>
            <numerusform>「%1」で演奏されているもの: %n 区間が判明。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>How loud the sound is that is recorded, in decibels below the loudest</source>
        <translation>録音中の音の大きさ (最大音量からのデシベル値)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryCommand</name>
    <message numerus="yes">
        <source>removing %n track(s)</source>
        <translation>
            <numerusform>%n トラックの除去</numerusform>
        </translation>
    </message>
    <message>
        <source>removing the folder “%1”</source>
        <translation>フォルダー「%1」の除去</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryController</name>
    <message numerus="yes">
        <source>%n track(s) taken out of the library. The files stay where they are.</source>
        <translation>
            <numerusform>%n トラックをライブラリから外しました。ファイルは元の場所に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” was taken out of the library. Its files stay where they are.</source>
        <translation>フォルダー「%1」をライブラリから外しました。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>This library is in use by another program, so it was opened for searching only. Close the other one to add or remove music.</source>
        <translation>このライブラリは別のプログラムが使用中のため、検索専用で開きました。音楽を追加または除去するには、そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Re-index now</source>
        <translation>今すぐインデックスを再作成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n ファイルを読み取れなかったため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>コピーを元に戻す</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>音楽がまだありません</translation>
    </message>
    <message>
        <source>Add a folder of music, or drop one here. Its tracks are indexed once; then any clip can be searched for in them.</source>
        <translation>音楽フォルダーを追加するか、ここにドロップしてください。トラックのインデックスは一度だけ作成され、その後はどのクリップでも検索できます。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Choose a folder of music to add to the library</source>
        <translation>ライブラリに追加する音楽フォルダーを選択します</translation>
    </message>
    <message>
        <source>Size of the library</source>
        <translation>ライブラリの規模</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>ライブラリに音楽フォルダーを追加します</translation>
    </message>
    <message>
        <source>Rescan folders</source>
        <translation>フォルダーを再スキャン</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders</source>
        <translation>すべてのフォルダーで新しいファイルと変更されたファイルを探します</translation>
    </message>
    <message>
        <source>Folder menu</source>
        <translation>フォルダーメニュー</translation>
    </message>
    <message>
        <source>Show, locate or remove the chosen folder</source>
        <translation>選択したフォルダーの表示、場所の指定、除去を行います</translation>
    </message>
    <message>
        <source>Folder that is away</source>
        <translation>オフラインのフォルダー</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Tell where the folder is now</source>
        <translation>フォルダーの現在の場所を指定します</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Show the tracks of one folder or of all</source>
        <translation>1 つのフォルダーまたはすべてのフォルダーのトラックを表示します</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>トラックを絞り込む</translation>
    </message>
    <message>
        <source>Show only tracks that contain all these words in title, artist, album or file name</source>
        <translation>タイトル、アーティスト、アルバム、ファイル名にこれらの語をすべて含むトラックだけを表示します</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n removed track(s)</source>
        <translation>
            <numerusform>除去した %n トラックを戻す(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n トラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%n トラック中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>フォルダーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Open it in the file manager</source>
        <translation>ファイルマネージャーで開きます</translation>
    </message>
    <message>
        <source>&amp;Locate folder…</source>
        <translation>フォルダーの場所を指定(&amp;L)…</translation>
    </message>
    <message>
        <source>Tell where the folder is now, if it was moved or its drive has another name</source>
        <translation>フォルダーが移動された場合やドライブの名前が変わった場合に、現在の場所を指定します</translation>
    </message>
    <message>
        <source>&amp;Bring back removed tracks</source>
        <translation>除去したトラックを戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Index the tracks again that were taken out one by one</source>
        <translation>個別に外したトラックのインデックスをもう一度作成します</translation>
    </message>
    <message>
        <source>&amp;Remove folder</source>
        <translation>フォルダーを除去(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen folder out of the library; its files stay</source>
        <translation>選択したフォルダーをライブラリから外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>“%1” is away. Its tracks can be searched, but not played. Connect its drive, or locate it if it was moved.</source>
        <translation>「%1」はオフラインです。トラックは検索できますが、再生できません。ドライブを接続するか、移動した場合は場所を指定してください。</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>音楽フォルダーを追加</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>この 2 つを比較</translation>
    </message>
    <message numerus="yes">
        <source>Re-index %n track(s)</source>
        <translation>
            <numerusform>%n トラックのインデックスを再作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n track(s) from the library</source>
        <translation>
            <numerusform>%n トラックをライブラリから除去</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>対象外のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>対象外のファイル: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget deleted files</source>
        <translation>削除されたファイルを取り除く(&amp;F)</translation>
    </message>
    <message>
        <source>Take tracks out of the library whose files were deleted; those on a drive that is away stay</source>
        <translation>ファイルが削除されたトラックをライブラリから取り除きます。接続されていないドライブのものは残ります</translation>
    </message>
    <message>
        <source>Group tracks</source>
        <translation>トラックをグループ化</translation>
    </message>
    <message>
        <source>Put the tracks together by folder, work, artist, album or year</source>
        <translation>トラックをフォルダー、作品、アーティスト、アルバム、年ごとにまとめます</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryThread</name>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>ライブラリが開かれていません。まず開くか作成してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>News</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピーします</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save all that is shown as a text file</source>
        <translation>表示中のすべての内容をテキストファイルとして保存します</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the messages so far</source>
        <translation>これまでのメッセージを消去します</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>表示するメッセージ</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>メッセージの数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What the program told of its work, the newest at the bottom</source>
        <translation>プログラムの動作の記録 (最新のものが一番下)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LongClipLine</name>
    <message>
        <source>Which recordings is this?</source>
        <translation>これはどの録音か</translation>
    </message>
    <message>
        <source>What is played in it?</source>
        <translation>何が演奏されているか</translation>
    </message>
    <message>
        <source>What to ask of a long clip</source>
        <translation>長いクリップで調べること</translation>
    </message>
    <message>
        <source>Search for the clip as one piece, as it was done when it came</source>
        <translation>開いたときと同じく、クリップ全体を 1 つとして検索</translation>
    </message>
    <message>
        <source>Look through the clip from end to end: which recordings are played when (Ctrl+T)</source>
        <translation>クリップを最初から最後まで調べ、どの録音がいつ演奏されるかを見る（Ctrl+T）</translation>
    </message>
    <message>
        <source>A long clip, %1:</source>
        <translation>長いクリップ（%1）:</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open clip…</source>
        <translation>クリップを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose an audio or video file to search for</source>
        <translation>検索する音声または動画ファイルを選択します</translation>
    </message>
    <message>
        <source>Record cl&amp;ip…</source>
        <translation>クリップを録音(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record the clip to search for, with a microphone or from what this computer plays</source>
        <translation>検索するクリップを、マイクまたはこのコンピューターの再生音から録音します</translation>
    </message>
    <message>
        <source>Recent &amp;clips</source>
        <translation>最近使ったクリップ(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>ライブラリを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Open a library folder, or make a new one in an empty folder</source>
        <translation>ライブラリのフォルダーを開くか、空のフォルダーに新しく作成します</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>最近使ったライブラリ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Add a folder of music to the library and index it</source>
        <translation>ライブラリに音楽フォルダーを追加し、インデックスを作成します</translation>
    </message>
    <message>
        <source>Re&amp;scan folders</source>
        <translation>フォルダーを再スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders of the library</source>
        <translation>ライブラリのすべてのフォルダーで新しいファイルと変更されたファイルを探します</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>結果を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the table of results as a CSV file</source>
        <translation>結果の表を CSV ファイルとして保存します</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>レポートを書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save a report on the clip to read, print and keep: its matches, pictures, verdicts and notes</source>
        <translation>クリップのレポートを、閲覧・印刷・保管用に保存します: 一致、画像、判定、メモ</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Device, search, theme, colours and language</source>
        <translation>デバイス、検索、テーマ、色、言語</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Leave Coverscope; what is indexed is kept</source>
        <translation>Coverscope を終了します。インデックス済みの内容は残ります</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last decision: a verdict, a removal</source>
        <translation>最後の操作 (判定、除去) を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>取り消した操作をやり直します</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Search the library for the clip, or for the chosen region of it</source>
        <translation>クリップ、またはその選択範囲をライブラリで検索します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the search that is under way</source>
        <translation>実行中の検索を停止します</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>次の一致(&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Show the evidence for the next match</source>
        <translation>次の一致の根拠を表示します</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>前の一致(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Show the evidence for the previous match</source>
        <translation>前の一致の根拠を表示します</translation>
    </message>
    <message>
        <source>&amp;Filter tracks</source>
        <translation>トラックを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find a track of the library by title, artist, album or file name</source>
        <translation>ライブラリのトラックをタイトル、アーティスト、アルバム、ファイル名で探します</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;library</source>
        <translation>ライブラリを表示(&amp;L)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the library at the left</source>
        <translation>左側のライブラリの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>List everything that the keyboard does</source>
        <translation>キーボードでできるすべての操作を一覧表示します</translation>
    </message>
    <message>
        <source>Show the &amp;example</source>
        <translation>例を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Make a small collection of music and search it, to see what Coverscope does</source>
        <translation>小さな音楽コレクションを作成して検索し、Coverscope の動作をご覧いただけます</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What the program told of its work, to look through, copy and save</source>
        <translation>プログラムの動作の記録を閲覧、コピー、保存します</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>モデルについて(&amp;M)</translation>
    </message>
    <message>
        <source>Where the loaded model comes from and what it was trained on</source>
        <translation>読み込まれているモデルの由来と学習データを表示します</translation>
    </message>
    <message>
        <source>&amp;About Coverscope</source>
        <translation>Coverscope について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit that Coverscope is built with</source>
        <translation>Coverscope の構築に使われているツールキット</translation>
    </message>
    <message>
        <source>C&amp;ompare clip and match</source>
        <translation>クリップと一致トラックを比較(&amp;O)</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note</source>
        <translation>クリップと一致トラックを上下に並べ、1 音ずつ比較します</translation>
    </message>
    <message>
        <source>Search for the &amp;passage</source>
        <translation>パッセージを検索(&amp;P)</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it</source>
        <translation>選択したパッセージがほかのどこに現れるかをライブラリで検索します</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>聴く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生または一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Play what the page shows: the match, the clip, the recording</source>
        <translation>ページに表示されているもの (一致、クリップ、録音) を再生します</translation>
    </message>
    <message>
        <source>S&amp;witch recordings</source>
        <translation>録音を切り替える(&amp;W)</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording</source>
        <translation>もう一方の録音の音楽的に同じ位置から続けます</translation>
    </message>
    <message>
        <source>&amp;Hear the notes</source>
        <translation>音符を聴く(&amp;H)</translation>
    </message>
    <message>
        <source>Play the recording, the notes heard in it beside it, or these alone</source>
        <translation>録音、録音に重ねた音符、または音符のみを再生</translation>
    </message>
    <message>
        <source>Switch &amp;notes and spectrum</source>
        <translation>音符とスペクトルを切り替え(&amp;N)</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, or the spectrum, on all pages</source>
        <translation>すべてのページで、プログラムが聞き取った音符またはスペクトルを表示</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>How to use Coverscope, with pictures</source>
        <translation>Coverscope の使い方（画像付き）</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>プレゼンテーション(&amp;R)</translation>
    </message>
    <message>
        <source>Full screen and large type, to show one clip and one match to a room</source>
        <translation>全画面と大きな文字で、1 つのクリップと 1 つの一致を会場に見せる</translation>
    </message>
    <message>
        <source>Prepare &amp;clips for it…</source>
        <translation>クリップを用意(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the clips that a presentation steps through</source>
        <translation>プレゼンテーションで順に見せるクリップを選ぶ</translation>
    </message>
    <message>
        <source>&amp;What is played in it?</source>
        <translation>何が演奏されているか(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Look through a long clip from end to end: which recordings are played when</source>
        <translation>長いクリップを最初から最後まで調べ、どの録音がいつ演奏されるかを見る</translation>
    </message>
    <message>
        <source>I&amp;mport works…</source>
        <translation>作品を取り込む(&amp;M)…</translation>
    </message>
    <message>
        <source>Read works, their recordings and roles from a table</source>
        <translation>作品とその録音、役割を表から読み込みます</translation>
    </message>
    <message>
        <source>Export &amp;works…</source>
        <translation>作品を書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Save all works of the library as a table that can be read again</source>
        <translation>ライブラリのすべての作品を、再び読み込める表として保存します</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainPages</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Choose what the window shows, with the arrow keys or Ctrl and a digit</source>
        <translation>ウィンドウに表示する内容を、矢印キーまたは Ctrl と数字キーで選択します</translation>
    </message>
    <message>
        <source>Shown page</source>
        <translation>表示中のページ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purpose, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainWindow</name>
    <message>
        <source>Coverscope</source>
        <translation>Coverscope</translation>
    </message>
    <message>
        <source>Library and pages</source>
        <translation>ライブラリとページ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the library for a clip and see what speaks for each match</source>
        <translation>ライブラリでクリップを検索し、各一致の根拠を確認します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Look at two recordings above each other and listen to them in turn</source>
        <translation>2 つの録音を上下に並べて表示し、交互に聴きます</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Search the library for many clips, one after the other</source>
        <translation>多数のクリップを順にライブラリで検索します</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>カバーマップ</translation>
    </message>
    <message>
        <source>See which tracks of the library are versions of each other</source>
        <translation>ライブラリのどのトラックが互いにバージョンの関係にあるかを表示します</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor goes on.</source>
        <translation>グラフィックスカードにエラーが発生したため、プロセッサーで続行しています。</translation>
    </message>
    <message>
        <source>The graphics card failed, so the work goes on with the processor. Results are the same; it only takes longer.</source>
        <translation>グラフィックスカードにエラーが発生したため、プロセッサーで処理を続行します。結果は同じですが、時間が長くかかります。</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1 のレポート</translation>
    </message>
    <message>
        <source>Open a library, or choose an empty folder for a new one</source>
        <translation>ライブラリを開く、または新しいライブラリ用の空のフォルダーを選択</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>結果を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, how many of how many</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Look through all verdicts of the library</source>
        <translation>ライブラリのすべての判定を見る</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>%1 のタイムライン</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>See which recordings are played in a long one, and when</source>
        <translation>長い録音の中でどの録音がいつ演奏されるかを見る</translation>
    </message>
    <message>
        <source>There are no works in the library yet.</source>
        <translation>ライブラリにはまだ作品がありません。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MessageBanner</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the technical cause</source>
        <translation>技術的な原因を表示します</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>技術的な原因</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelFacts</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the model&apos;s facts, one fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャー</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Embedding dimension</source>
        <translation>埋め込みの次元数</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>Chunk length</source>
        <translation>チャンクの長さ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Suggested chunk hop</source>
        <translation>推奨チャンク間隔</translation>
    </message>
    <message>
        <source>Constant-Q, %1 bins, %2 per octave from %3 Hz</source>
        <translation>定 Q、%1 ビン、1 オクターブあたり %2 ビン、%3 Hz から</translation>
    </message>
    <message>
        <source>Averaged frames per second</source>
        <translation>平均化後のフレーム数/秒</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>Notes heard, %1 from C1, %2 times a second</source>
        <translation>聞き取った音符、C1 から %1 個、毎秒 %2 回</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>聞き取るもの</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelPage</name>
    <message>
        <source>About the model</source>
        <translation>モデルについて</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>What the model is, what it learned from, how well it does, where it fails</source>
        <translation>モデルの概要、学習データ、性能、苦手な場合</translation>
    </message>
    <message>
        <source>Model card and facts</source>
        <translation>モデルカードと仕様</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>仕様をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table, to say which model a result comes from</source>
        <translation>結果がどのモデルによるものかを示せるように、表をコピーします</translation>
    </message>
    <message>
        <source>Facts of the loaded model</source>
        <translation>読み込まれているモデルの仕様</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MonitorSource</name>
    <message>
        <source>This build of Coverscope cannot record what the computer plays. Save the sound as a file and open that, or record it with a microphone.</source>
        <translation>このビルドの Coverscope は、コンピューターの再生音を録音できません。音声をファイルに保存して開くか、マイクで録音してください。</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: neither PulseAudio nor PipeWire answers. Start one of them (PipeWire with its PulseAudio service), or save the sound as a file and open that.</source>
        <translation>このコンピューターの再生音を録音できません: PulseAudio も PipeWire も応答しません。どちらかを起動するか (PipeWire の場合は PulseAudio サービスも)、音声をファイルに保存して開いてください。</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: it has no sound output. Connect one, or save the sound as a file and open that.</source>
        <translation>このコンピューターの再生音を録音できません: 音声出力がありません。接続するか、音声をファイルに保存して開いてください。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PairActions</name>
    <message>
        <source>&amp;Confirm as one work</source>
        <translation>同じ作品として確定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject as one work</source>
        <translation>同じ作品ではないとして却下(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>判定を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>ライブラリが開かれていません。</translation>
    </message>
    <message>
        <source>Choose a pair first.</source>
        <translation>先にペアを選択してください。</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>ファイルの 1 つを読めませんでした。もう一度索引を作成してください。</translation>
    </message>
    <message>
        <source>Both are versions of one work: the cover map never parts them</source>
        <translation>どちらも同じ作品のバージョンです。カバーマップで分けられることはありません</translation>
    </message>
    <message>
        <source>They are not: the cover map never joins them</source>
        <translation>同じ作品のバージョンではありません。カバーマップでまとめられることはありません</translation>
    </message>
    <message>
        <source>Nothing is decided about this pair.</source>
        <translation>このペアについては何も判定されていません。</translation>
    </message>
    <message>
        <source>As if nothing had been decided about this pair</source>
        <translation>このペアについて何も判定していない状態に戻します</translation>
    </message>
    <message>
        <source>confirming “%1” and “%2”</source>
        <translation>「%1」と「%2」の確定</translation>
    </message>
    <message>
        <source>rejecting “%1” and “%2”</source>
        <translation>「%1」と「%2」の却下</translation>
    </message>
    <message>
        <source>taking back the decision on “%1” and “%2”</source>
        <translation>「%1」と「%2」の判定の取り消し</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PictureChoice</name>
    <message>
        <source>Notes heard</source>
        <translation>聞き取った音符</translation>
    </message>
    <message>
        <source>Constant-Q spectrogram</source>
        <translation>定 Q スペクトログラム</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, what both play marked (P)</source>
        <translation>プログラムが聞き取った音符を表示し、両方で鳴る音符に印を付ける (P)</translation>
    </message>
    <message>
        <source>Show the spectrum on a scale of semitones (P)</source>
        <translation>スペクトルを半音目盛りで表示 (P)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Player</name>
    <message>
        <source>No sound device can be used, so nothing is heard; the cursors still move. Connect one and press play again.</source>
        <translation>使用できる音声デバイスがないため、音は出ません。カーソルは動きます。デバイスを接続して、もう一度再生してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Presentation</name>
    <message>
        <source>&amp;Previous clip</source>
        <translation>前のクリップ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next clip</source>
        <translation>次のクリップ(&amp;N)</translation>
    </message>
    <message>
        <source>Prepare &amp;clips…</source>
        <translation>クリップを用意(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;End presentation</source>
        <translation>プレゼンテーションを終了(&amp;E)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Search for the clip before this one (Page Up)</source>
        <translation>1 つ前のクリップを検索（Page Up）</translation>
    </message>
    <message>
        <source>Search for the next of the prepared clips (Page Down)</source>
        <translation>用意した次のクリップを検索（Page Down）</translation>
    </message>
    <message>
        <source>Choose the clips to step through, in the order of their names</source>
        <translation>順に見せるクリップを選ぶ（名前順）</translation>
    </message>
    <message>
        <source>Back to the window as it was (Esc)</source>
        <translation>元のウィンドウに戻る（Esc）</translation>
    </message>
    <message>
        <source>Choose the clips to present</source>
        <translation>見せるクリップを選ぶ</translation>
    </message>
    <message>
        <source>No clips are prepared to step through.</source>
        <translation>用意されたクリップはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) prepared</source>
        <translation>
            <numerusform>%n 個のクリップを用意済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which prepared clip, how many, its name</comment>
        <translation>%1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::QueryPanel</name>
    <message>
        <source>Clip to search for</source>
        <translation>検索するクリップ</translation>
    </message>
    <message>
        <source>Choose clip…</source>
        <translation>クリップを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Drop an audio or video file here</source>
        <translation>音声または動画ファイルをここにドロップ</translation>
    </message>
    <message>
        <source>A clip of 6 to 60 seconds is enough: a phone recording, a video, an excerpt.</source>
        <translation>6 ～ 60 秒のクリップで十分です: スマートフォンでの録音、動画、抜粋など。</translation>
    </message>
    <message>
        <source>Choose the audio or video file to search for</source>
        <translation>検索する音声または動画ファイルを選択します</translation>
    </message>
    <message>
        <source>Length of the clip</source>
        <translation>クリップの長さ</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>検索を停止します (Esc)</translation>
    </message>
    <message>
        <source>Audio and video (%1)</source>
        <translation>音声と動画 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>クリップを選択</translation>
    </message>
    <message>
        <source>Search for region</source>
        <translation>範囲を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the library for the chosen region of this clip</source>
        <translation>このクリップの選択範囲をライブラリで検索します</translation>
    </message>
    <message>
        <source>Search the library for this clip</source>
        <translation>このクリップをライブラリで検索します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>%1 から再生</translation>
    </message>
    <message>
        <source>Play the clip from the playhead</source>
        <translation>クリップを再生位置から再生します</translation>
    </message>
    <message>
        <source>Whether the clip is long enough</source>
        <translation>クリップの長さが十分かどうか</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>音声トラック</translation>
    </message>
    <message>
        <source>This file has several sound tracks: the one to listen to and search for</source>
        <translation>このファイルには複数の音声トラックがあります。再生と検索に使うものを選びます</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>波形を表示</translation>
    </message>
    <message>
        <source>Hide the waveform</source>
        <translation>波形を隠す</translation>
    </message>
    <message>
        <source>Show the waveform, to choose a region of the clip</source>
        <translation>クリップの範囲を選択できるように、波形を表示します</translation>
    </message>
    <message>
        <source>Hide the waveform: more room for what was found</source>
        <translation>波形を隠して、検索結果の表示を広げます</translation>
    </message>
    <message>
        <source>The region has %1 s, which is too short to tell: choose %2 s or more.</source>
        <translation>範囲は %1 秒で、判断するには短すぎます。%2 秒以上を選択してください。</translation>
    </message>
    <message>
        <source>The clip has %1 s, which is too short to tell: %2 s or more are needed.</source>
        <translation>クリップは %1 秒で、判断するには短すぎます。%2 秒以上必要です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the clip</comment>
        <translation>%1 (全長 %2)</translation>
    </message>
    <message>
        <source>Sound track %1</source>
        <translation>音声トラック %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a sound track</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingDialog</name>
    <message>
        <source>Record a clip</source>
        <translation>クリップを録音</translation>
    </message>
    <message>
        <source>Record from</source>
        <translation>録音元</translation>
    </message>
    <message>
        <source>A microphone, or what the computer itself plays</source>
        <translation>マイク、またはコンピューター自体の再生音</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>これまでの録音</translation>
    </message>
    <message>
        <source>Record &amp;from:</source>
        <translation>録音元(&amp;F):</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>レベル:</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>長さ:</translation>
    </message>
    <message>
        <source>%1 (what this computer plays)</source>
        <translation>%1 (このコンピューターの再生音)</translation>
    </message>
    <message>
        <source>No microphone or other sound input was found. Connect one; it appears here by itself. A clip can also be opened from a file.</source>
        <translation>マイクなどの音声入力が見つかりません。接続すると自動的にここに表示されます。クリップはファイルから開くこともできます。</translation>
    </message>
    <message>
        <source>&amp;Stop and search</source>
        <translation>停止して検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>録音(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 / 最大 %2</translation>
    </message>
    <message>
        <source>Go on: at least %1 seconds are needed.</source>
        <translation>続けてください: 少なくとも %1 秒必要です。</translation>
    </message>
    <message>
        <source>Too loud: turn the music or the input down.</source>
        <translation>音が大きすぎます: 音楽または入力の音量を下げてください。</translation>
    </message>
    <message>
        <source>Record %1 to %2 seconds of the music; 15 or more give the best results. The recording stays on this computer.</source>
        <translation>音楽を %1 ～ %2 秒録音してください。15 秒以上で最良の結果が得られます。録音はこのコンピューターの中だけに保存されます。</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <translation>このコンピューターの再生音</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingSlot</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>First recording (A)</source>
        <translation>1 つ目の録音 (A)</translation>
    </message>
    <message>
        <source>Second recording (B)</source>
        <translation>2 つ目の録音 (B)</translation>
    </message>
    <message>
        <source>Name of the first recording</source>
        <translation>1 つ目の録音の名前</translation>
    </message>
    <message>
        <source>Name of the second recording</source>
        <translation>2 つ目の録音の名前</translation>
    </message>
    <message>
        <source>Passage that is compared</source>
        <translation>比較するパッセージ</translation>
    </message>
    <message>
        <source>Compare the whole of the first recording</source>
        <translation>1 つ目の録音全体を比較します</translation>
    </message>
    <message>
        <source>Compare the whole of the second recording</source>
        <translation>2 つ目の録音全体を比較します</translation>
    </message>
    <message>
        <source>Compare the whole recording</source>
        <translation>録音全体を比較</translation>
    </message>
    <message>
        <source>Choose the first recording</source>
        <translation>1 つ目の録音を選択</translation>
    </message>
    <message>
        <source>Choose the second recording</source>
        <translation>2 つ目の録音を選択</translation>
    </message>
    <message>
        <source>Choose an audio or video file, or drop one here</source>
        <translation>音声または動画ファイルを選択するか、ここにドロップします</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>録音をここにドロップ</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingWorker</name>
    <message>
        <source>The recording stopped because the device could not be used. Check that it is connected and that no other program has taken it, or choose another one.</source>
        <translation>デバイスを使用できなかったため、録音が停止しました。接続されているか、別のプログラムが使用していないかを確認するか、別のデバイスを選択してください。</translation>
    </message>
    <message>
        <source>%1 seconds are too little to search with. Record at least %2 seconds; 15 or more are better.</source>
        <translation>%1 秒では短すぎて検索できません。少なくとも %2 秒録音してください。15 秒以上をお勧めします。</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right device is chosen and that it is not muted.</source>
        <translation>音が検出されませんでした。正しいデバイスが選択されているか、ミュートになっていないかを確認してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RegionBar</name>
    <message>
        <source>Whole clip</source>
        <translation>クリップ全体</translation>
    </message>
    <message>
        <source>Search from</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Start of the region to search for</source>
        <translation>検索範囲の開始</translation>
    </message>
    <message>
        <source>End of the region to search for</source>
        <translation>検索範囲の終了</translation>
    </message>
    <message>
        <source>Length of the region</source>
        <translation>範囲の長さ</translation>
    </message>
    <message>
        <source>Search for all of the clip</source>
        <translation>クリップ全体を検索します</translation>
    </message>
    <message>
        <source>(%1 s)</source>
        <translation>(%1 秒)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RejectedLine</name>
    <message>
        <source>Rejected before</source>
        <translation>以前に却下</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before, at the end of the table</source>
        <translation>
            <numerusform>以前に却下したもの %n 件 (表の末尾)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before</source>
        <translation>
            <numerusform>以前に却下したもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Tracks that were rejected for this clip in an earlier search</source>
        <translation>以前の検索でこのクリップに対して却下したトラック</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RelinkDialog</name>
    <message>
        <source>Locate folder</source>
        <translation>フォルダーの場所を指定</translation>
    </message>
    <message>
        <source>This folder was at “%1”. Where is it now? Its tracks keep everything that is known of them.</source>
        <translation>このフォルダーは「%1」にありました。現在の場所を指定してください。トラックの情報はすべて引き継がれます。</translation>
    </message>
    <message>
        <source>&amp;New place:</source>
        <translation>新しい場所(&amp;N):</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新しい場所</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>What was found there</source>
        <translation>そこで見つかったもの</translation>
    </message>
    <message>
        <source>Choose the folder, or the drive that it is on.</source>
        <translation>フォルダー、またはそれが入っているドライブを選択してください。</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>この場所を使用</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>Found in “%1”: %2 of %n track(s) looked for.</source>
        <translation>
            <numerusform>「%1」で見つかりました: 探している %n トラック中 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n track(s) looked for are there. Choose the folder that holds the same music as before.</source>
        <translation>
            <numerusform>探している %n トラックのうち %1 しかありません。以前と同じ音楽の入ったフォルダーを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tracks are there. Choose the folder that holds the same music as before, with its files named as before.</source>
        <translation>該当するトラックが 1 つもありません。以前と同じ音楽が同じファイル名で入っているフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Report</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>「%1」のレポート</translation>
    </message>
    <message numerus="yes">
        <source>Report on %n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 件のレポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a match</source>
        <translation>
            <numerusform>一致あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a possible match</source>
        <translation>
            <numerusform>一致の可能性あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>一致なし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be searched for</source>
        <translation>
            <numerusform>検索できず %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched for: %1</source>
        <translation>未検索: %1</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>一致は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>一致: 「%1」、確率 %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>一致の可能性: 「%1」、確率 %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>一致は見つかりませんでした。最も近いのは「%1」です: 確率 %2、スコア %3</translation>
    </message>
    <message>
        <source>the whole file, %1</source>
        <translation>ファイル全体、%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the file</comment>
        <translation>%1 (全長 %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, length</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n トラック</numerusform>
        </translation>
    </message>
    <message>
        <source>“match” from a probability of %1, “possible” from %2</source>
        <translation>確率 %1 以上で「一致」、%2 以上で「可能性あり」</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way of searching, number of tracks</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW グラフ</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>厳密スキャン</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>クリップ %1 と %2 が一致</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>確率 %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>tempo %1</source>
        <translation>テンポ %1</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>短すぎて判定不能 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>短すぎて判定できません。最も近いのは「%1」です。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n トラックを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>「%1」の別バージョン</translation>
    </message>
    <message>
        <source>What is played in “%1”</source>
        <translation>「%1」で演奏されているもの</translation>
    </message>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>ライブラリにあるものは演奏されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n 区間が判明、録音の %1 %。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日時 %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <comment>date, person</comment>
        <translation>作成日時 %1、作成者 %2</translation>
    </message>
    <message>
        <source>The verdict on “%1” was taken back.</source>
        <translation>「%1」の判定は取り消されました。</translation>
    </message>
    <message>
        <source>Confirmed: “%1”</source>
        <translation>確定:「%1」</translation>
    </message>
    <message>
        <source>Rejected: “%1”</source>
        <translation>却下:「%1」</translation>
    </message>
    <message>
        <source>Unsure: “%1”</source>
        <translation>保留:「%1」</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>案件「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a confirmed match</source>
        <translation>
            <numerusform>一致が確定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where somebody is unsure</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose matches are rejected</source>
        <translation>
            <numerusform>一致を却下 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>判定なし %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1 に完了</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>%1 から進行中</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportExporter</name>
    <message>
        <source>“%1” does not say which kind of report it is. End its name in .pdf or .csv.</source>
        <translation>「%1」からはレポートの種類がわかりません。名前の末尾を .pdf または .csv にしてください。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Document to read and print (%1)</source>
        <translation>閲覧・印刷用の文書 (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>表計算用の表 (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportMatches</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>クリップ内</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>トラック内</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nearest track</source>
        <translation>最も近いトラック</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>演奏されているもの</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>nothing is decided</comment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定済み</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportPdf</name>
    <message>
        <source>Coverscope %1 · model “%2” (%3) · library “%4”</source>
        <translation>Coverscope %1 · モデル「%2」(%3) · ライブラリ「%4」</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを書き出し中…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportSections</name>
    <message>
        <source>Coverscope</source>
        <translation>Coverscope</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>BLAKE2b-256</source>
        <translation>BLAKE2b-256</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last indexed</source>
        <translation>最終インデックス作成</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Model and thresholds</source>
        <translation>モデルとしきい値</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Coverscope %1</source>
        <translation>Coverscope %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The probability is an estimate from the score and the length of the clip, fitted on recordings other than these; it is no proof. The score is the mean over the chunks of the shorter side of their best cosine similarity (MaxMean, −1 to 1). In the pictures each cell compares a stretch of the clip with one of the track; the line joins what sounds the same, the box is the stretch that matches. Whoever has the same files can compare their hashes.</source>
        <translation>確率は、スコアとクリップの長さからの推定値であり、ここにあるものとは別の録音を用いて較正されています。証明ではありません。スコアは、短い方の各チャンクの最高コサイン類似度の平均です (MaxMean、−1 ～ 1)。画像の各セルは、クリップの区間とトラックの区間を比較したものです。線は同じ音楽に聞こえる箇所を結び、枠は一致する区間を示します。同じファイルを持つ人は、ハッシュを照合できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s) found, none nearer than these; the CSV report lists them.</source>
        <translation>
            <numerusform>ほかに %n トラックが見つかりましたが、これらより近いものはありません。CSV レポートに記載されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: possible only. Where the library knows nothing: slanted lines for other music, bars for speech, a broken line for silence, dots for other sound.</source>
        <translation>破線: 可能性のみ。ライブラリにない部分: 斜線はその他の音楽、縦棒は話し声、途切れた線は無音、点はその他の音。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>The probability is an estimate from what stretch and track have in common and from the length of the stretch, fitted on recordings other than these; it is no proof. Whoever has the same files can compare their hashes.</source>
        <translation>確率は、区間とトラックに共通するものと区間の長さから推定した値で、これら以外の録音で当てはめたものです。証明ではありません。同じファイルを持つ人はハッシュを比較できます。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>verdict, probability</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (file deleted)</source>
        <translation>%1 (ファイルは削除済み)</translation>
    </message>
    <message>
        <source>%1 (drive away)</source>
        <translation>%1 (ドライブ未接続)</translation>
    </message>
    <message>
        <source>%1, a version of “%2”</source>
        <translation>%1、「%2」の別バージョン</translation>
    </message>
    <message>
        <source>A version of “%1”, which is like the clip: the probability is by way of it.</source>
        <translation>クリップに似ている「%1」の別バージョンです。確率はその録音を経由したものです。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>検索はまだありません</translation>
    </message>
    <message>
        <source>Drop a clip on the window or open one: the search starts by itself, and the tracks that are versions of the same piece come first here.</source>
        <translation>クリップをウィンドウにドロップするか開いてください。検索は自動的に始まり、同じ楽曲のバージョンであるトラックがここに上位から表示されます。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The tracks nearest to the clip, best first. The evidence for the current one is shown beside. C confirms the current one, R rejects it, U is unsure, N writes a note.</source>
        <translation>クリップに最も近いトラックを近い順に表示します。現在のトラックの根拠は横に表示されます。C で確定、R で却下、U で保留、N でメモを記入します。</translation>
    </message>
    <message>
        <source>Rows of the results</source>
        <translation>結果の行</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>結果の列</translation>
    </message>
    <message>
        <source>Decoding %1 ms, transform %2 ms, network %3 ms, search %4 ms, alignment %5 ms; %6</source>
        <translation>デコード %1 ms、変換 %2 ms、ネットワーク %3 ms、検索 %4 ms、アライメント %5 ms; %6</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW グラフ</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>厳密スキャン</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n トラックを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>the clip itself is left out</source>
        <translation>クリップ自体は除外</translation>
    </message>
    <message>
        <source>%1, the clip itself is left out</source>
        <translation>%1、クリップ自体は除外</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsTable</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>At that time: probability %1, score %2, model “%3” (%4)</source>
        <translation>判定時: 確率 %1、スコア %2、モデル「%3」(%4)</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>クリップ内</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>トラック内</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rank, best first</source>
        <translation>順位 (最良が先頭)</translation>
    </message>
    <message>
        <source>Title of the track, from its tags or its file name</source>
        <translation>トラックのタイトル (タグまたはファイル名による)</translation>
    </message>
    <message>
        <source>Artist, from the track&apos;s tags</source>
        <translation>アーティスト (トラックのタグによる)</translation>
    </message>
    <message>
        <source>How likely it is that both are versions of the same piece, estimated from the score and the length of the clip</source>
        <translation>両者が同じ楽曲のバージョンである確率 (スコアとクリップの長さからの推定値)</translation>
    </message>
    <message>
        <source>MaxMean score, −1 to 1: the mean over the chunks of the shorter side of their best similarity</source>
        <translation>MaxMean スコア (−1 ～ 1): 短い方の各チャンクの最高類似度の平均</translation>
    </message>
    <message>
        <source>The stretch of the clip that matches</source>
        <translation>クリップの一致する区間</translation>
    </message>
    <message>
        <source>The stretch of the track that matches</source>
        <translation>トラックの一致する区間</translation>
    </message>
    <message>
        <source>Semitones from the clip&apos;s key to the track&apos;s</source>
        <translation>クリップのキーからトラックのキーまでの半音数</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the clip&apos;s</source>
        <translation>クリップに対するトラックのテンポ (パーセント)</translation>
    </message>
    <message>
        <source>What you decided about this clip and this track</source>
        <translation>このクリップとこのトラックに対する判定</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>短すぎて判定不能</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RollLegend</name>
    <message>
        <source>in both</source>
        <comment>a note that both recordings play</comment>
        <translation>両方</translation>
    </message>
    <message>
        <source>in one</source>
        <comment>a note that only one recording plays</comment>
        <translation>片方</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RowProblemModel</name>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>形式の誤り</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a table</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchController</name>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchRows</name>
    <message>
        <source>Clip, results and evidence</source>
        <translation>クリップ、結果、根拠</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchThread</name>
    <message>
        <source>No model is loaded. Choose another device or model file in the settings.</source>
        <translation>モデルが読み込まれていません。設定で別のデバイスまたはモデルファイルを選択してください。</translation>
    </message>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>ライブラリが開かれていません。まず開くか作成してください。</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Add a folder of music to the library first.</source>
        <translation>検索の対象がまだありません。まずライブラリに音楽フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>This library was made with the model “%1”, but “%2” is loaded. Re-index the library with the loaded model to search it.</source>
        <translation>このライブラリはモデル「%1」で作成されていますが、「%2」が読み込まれています。検索するには、読み込まれているモデルでライブラリのインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>このトラックはすでにライブラリにありません。</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile. Compare the recordings again.</source>
        <translation>その間に別のモデルが読み込まれました。録音をもう一度比較してください。</translation>
    </message>
    <message>
        <source>Aligning the matches</source>
        <translation>一致のアライメントを計算中</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Exact scan</source>
        <translation>厳密スキャン</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW グラフ</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>モード(&amp;M):</translation>
    </message>
    <message>
        <source>How the nearest chunks are found. Automatic scans exactly until the library is very large.</source>
        <translation>最近傍チャンクの探し方。「自動」では、ライブラリが非常に大きくなるまで厳密にスキャンします。</translation>
    </message>
    <message>
        <source>&amp;Candidates per chunk:</source>
        <translation>チャンクごとの候補数(&amp;C):</translation>
    </message>
    <message>
        <source>How many nearest chunks of the library are looked at for each chunk of the clip. More find weaker covers, and take longer.</source>
        <translation>クリップの各チャンクについて、ライブラリの最近傍チャンクをいくつ調べるか。多いほど類似度の低いカバーも見つかりますが、時間がかかります。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As the library</source>
        <translation>ライブラリと同じ</translation>
    </message>
    <message>
        <source>&amp;Hop of the clip&apos;s chunks:</source>
        <translation>クリップのチャンク間隔(&amp;H):</translation>
    </message>
    <message>
        <source>The time from one chunk of the clip to the next. Less gives a finer picture of where it matches.</source>
        <translation>クリップのチャンクから次のチャンクまでの時間。短いほど、一致箇所がより細かくわかります。</translation>
    </message>
    <message>
        <source>Score &amp;every track</source>
        <translation>全トラックのスコアを計算(&amp;E)</translation>
    </message>
    <message>
        <source>Compare the clip with the whole library, not only with the candidates: finds everything there is, and takes longer in large libraries.</source>
        <translation>候補だけでなくライブラリ全体とクリップを比較します。あるものはすべて見つかりますが、大きなライブラリでは時間がかかります。</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the model was calibrated</source>
        <translation>モデルの較正どおり</translation>
    </message>
    <message>
        <source>Counts as a &amp;match from:</source>
        <translation>一致とみなす確率(&amp;M):</translation>
    </message>
    <message>
        <source>Computer and library</source>
        <translation>コンピューターとライブラリ</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックスカード (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>デバイス(&amp;D):</translation>
    </message>
    <message>
        <source>Where the network runs. Automatic takes the graphics card where there is one that works.</source>
        <translation>ネットワークを実行する場所。「自動」では、動作するグラフィックスカードがあればそれを使用します。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Processor &amp;threads:</source>
        <translation>プロセッサースレッド数(&amp;T):</translation>
    </message>
    <message>
        <source>How many threads indexing and searching may use. Fewer leave more of the computer to other programs.</source>
        <translation>インデックスの作成と検索に使用できるスレッド数。少なくすると、ほかのプログラムが使える余裕が増えます。</translation>
    </message>
    <message>
        <source>Keep &amp;up with the folders</source>
        <translation>フォルダーの変更を反映(&amp;U)</translation>
    </message>
    <message>
        <source>Index new and changed files by themselves, and notice when a drive comes or goes.</source>
        <translation>新しいファイルや変更されたファイルのインデックスを自動的に作成し、ドライブの接続と切断を検出します。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>ラグーン</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>エンバー</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>C&amp;olours of the pictures:</source>
        <translation>画像の色(&amp;O):</translation>
    </message>
    <message>
        <source>All of them are perceptually uniform and can be read with any colour vision.</source>
        <translation>いずれも知覚的に均等な配色で、色覚の違いにかかわらず読み取れます。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>The window is built anew in the chosen language; a search or indexing run that is under way stops.</source>
        <translation>ウィンドウは選択した言語で作り直されます。実行中の検索やインデックスの作成は停止します。</translation>
    </message>
    <message>
        <source>The probability from which a track is called a match, on every page and in every report. What is below is still listed, and may be called possible.</source>
        <translation>トラックを一致とみなす確率の下限。すべてのページとレポートに適用されます。これを下回るトラックも一覧に表示され、可能性ありとなる場合があります。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>&amp;Who reviews:</source>
        <translation>判定者(&amp;W):</translation>
    </message>
    <message>
        <source>The name that verdicts, decisions about works and reports carry from now on. Without one they carry the name of the account, %1.</source>
        <translation>今後、判定、作品についての判定、レポートに付く名前です。空の場合はアカウントの名前 %1 が付きます。</translation>
    </message>
    <message>
        <source>As the account, %1</source>
        <translation>アカウント名 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SimilarityModel</name>
    <message>
        <source>Clip %1</source>
        <translation>クリップ %1</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>一致 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::StatusLine</name>
    <message>
        <source>No library</source>
        <translation>ライブラリなし</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>開いているライブラリ</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>使用中のモデル</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>使用中のデバイス</translation>
    </message>
    <message>
        <source>Model: %1, %2 dimensions, hash %3</source>
        <translation>モデル: %1、%2 次元、ハッシュ %3</translation>
    </message>
    <message>
        <source>Where the network runs. It can be chosen in the settings.</source>
        <translation>ネットワークを実行する場所。設定で選択できます。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n トラック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, their length together</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>ライブラリ: %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineExport</name>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>表（CSV）(&amp;T)…</translation>
    </message>
    <message>
        <source>Document for scripts (&amp;JSON)…</source>
        <translation>スクリプト用の文書（JSON）(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Cue sheet…</source>
        <translation>キューシート(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity…</source>
        <translation>Audacity 用ラベル(&amp;L)…</translation>
    </message>
    <message>
        <source>Layer for &amp;Sonic Visualiser…</source>
        <translation>Sonic Visualiser 用レイヤー(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Playlist with times (M3U)…</source>
        <translation>時刻付きプレイリスト（M3U）(&amp;P)…</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <translation>カンマ区切りの値 (%1)</translation>
    </message>
    <message>
        <source>JSON documents (%1)</source>
        <translation>JSON 文書 (%1)</translation>
    </message>
    <message>
        <source>Cue sheets (%1)</source>
        <translation>キューシート (%1)</translation>
    </message>
    <message>
        <source>Label tracks (%1)</source>
        <translation>ラベルトラック (%1)</translation>
    </message>
    <message>
        <source>Annotation layers (%1)</source>
        <translation>注釈レイヤー (%1)</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <translation>プレイリスト (%1)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineLegend</name>
    <message>
        <source>What the patterns mean</source>
        <translation>模様の意味</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>一致の可能性あり</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineModel</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>演奏されているもの</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>トラック内</translation>
    </message>
    <message>
        <source>Where the stretch begins in the recording</source>
        <translation>録音の中で区間が始まる位置</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>終わる位置</translation>
    </message>
    <message>
        <source>The track of the library, or what is heard where the library knows nothing</source>
        <translation>ライブラリのトラック。ライブラリにない部分では聞こえるもの</translation>
    </message>
    <message>
        <source>Where the stretch begins in the track</source>
        <translation>トラックの中で区間が始まる位置</translation>
    </message>
    <message>
        <source>Semitones from the recording&apos;s key to the track&apos;s</source>
        <translation>録音の調からトラックの調までの半音数</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the recording&apos;s</source>
        <translation>録音のテンポに対するトラックのテンポ（%）</translation>
    </message>
    <message>
        <source>How likely it is that this stretch is a version of the track</source>
        <translation>この区間がトラックの別バージョンである確率</translation>
    </message>
    <message>
        <source>What you decided about this stretch and this track</source>
        <translation>この区間とトラックについてのあなたの判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>演奏されているものを探す</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Stopped. What is shown was found until then.</source>
        <translation>停止しました。そこまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>%1 から再生</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n 区間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretch(es)</source>
        <translation>
            <numerusform>%n 区間中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>録音を選ぶ</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>ここから再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to this stretch</source>
        <translation>この区間を拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>根拠を表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare with the track</source>
        <translation>トラックと比較(&amp;C)</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>タイムラインを書き出す</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <translation>録音を選ぶ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What is played in a long recording?</source>
        <translation>長い録音で何が演奏されているか</translation>
    </message>
    <message>
        <source>Drop a radio hour, a stream, a concert or a mix here. It is looked through from end to end: which recordings of the library are played when, and where there is other music, speech or silence.</source>
        <translation>ラジオ番組・配信・コンサート・ミックスをここにドロップしてください。最初から最後まで調べ、ライブラリのどの録音がいつ演奏されるか、ほかの音楽・話し声・無音がどこにあるかを示します。</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through</source>
        <translation>調べる長い音声・動画ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Picture and table</source>
        <translation>図と表</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>録音の長さ</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through; dropping it does the same</source>
        <translation>調べる長い音声・動画ファイルを選ぶ（ドロップでも可）</translation>
    </message>
    <message>
        <source>Save the stretches as a table, a cue sheet, labels, a layer or a playlist</source>
        <translation>区間を表・キューシート・ラベル・レイヤー・プレイリストとして保存</translation>
    </message>
    <message>
        <source>Write a report on this recording: what is played when, and what was decided</source>
        <translation>この録音のレポートを書き出す: いつ何が演奏され、どう判定されたか</translation>
    </message>
    <message>
        <source>Play the recording from the playhead (Space)</source>
        <translation>再生位置から録音を再生（Space）</translation>
    </message>
    <message>
        <source>Search the library for this stretch alone and see what speaks for the match (Q)</source>
        <translation>この区間だけでライブラリを検索し、一致の根拠を見る（Q）</translation>
    </message>
    <message>
        <source>See stretch and track above each other, note by note (V)</source>
        <translation>区間とトラックを上下に並べ、音ごとに見る（V）</translation>
    </message>
    <message>
        <source>Shown part of the recording</source>
        <translation>録音の表示部分</translation>
    </message>
    <message>
        <source>Shown stretches</source>
        <translation>表示中の区間</translation>
    </message>
    <message>
        <source>Which stretches are listed</source>
        <translation>一覧に出す区間</translation>
    </message>
    <message>
        <source>All stretches</source>
        <translation>すべての区間</translation>
    </message>
    <message>
        <source>Known ones</source>
        <translation>ライブラリにあるもの</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ライブラリにないもの</translation>
    </message>
    <message>
        <source>Filter stretches</source>
        <translation>区間を絞り込む</translation>
    </message>
    <message>
        <source>Filter by title, artist or file</source>
        <translation>タイトル・アーティスト・ファイルで絞り込む</translation>
    </message>
    <message>
        <source>Number of listed stretches</source>
        <translation>一覧の区間の数</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineStatus</name>
    <message>
        <source>State of the timeline</source>
        <translation>タイムラインの状態</translation>
    </message>
    <message>
        <source>Progress of the timeline</source>
        <translation>タイムラインの進行状況</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>演奏されているものを探す</translation>
    </message>
    <message>
        <source>Looking for what is played …</source>
        <translation>演奏されているものを調べています …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop looking; what was found so far stays</source>
        <translation>調べるのをやめる（見つかったものは残ります）</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Look through the whole recording with the library that is open</source>
        <translation>開いているライブラリで録音全体を調べる</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineTable</name>
    <message>
        <source>Stretches of the recording</source>
        <translation>録音の区間</translation>
    </message>
    <message>
        <source>What is played, and when. Space plays the current stretch, Return shows the evidence for it, C confirms it, R rejects it, U is unsure, N writes a note.</source>
        <translation>いつ何が演奏されるか。Space で現在の区間を再生、Return で根拠を表示、C で確定、R で却下、U で保留、N でメモを書きます。</translation>
    </message>
    <message>
        <source>Rows of the stretches</source>
        <translation>区間の行</translation>
    </message>
    <message>
        <source>Columns of the stretches</source>
        <translation>区間の列</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineText</name>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>ライブラリにあるものは演奏されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n 区間が判明、録音の %1 %。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of music that the library does not know.</source>
        <translation>ライブラリにない音楽が %1。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>録音のタイムライン</translation>
    </message>
    <message>
        <source>A click plays from there. A drag moves the recording, the wheel zooms.</source>
        <translation>クリックでそこから再生。ドラッグで移動、ホイールで拡大縮小します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>times in the recording, what is played</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>再生位置 %1 (全長 %2)。</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>録音を読んでいます …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackColumns</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>インデックス済み</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackGrouping</name>
    <message>
        <source>Of no work</source>
        <translation>作品なし</translation>
    </message>
    <message>
        <source>Artist not known</source>
        <translation>アーティスト不明</translation>
    </message>
    <message>
        <source>Album not known</source>
        <translation>アルバム不明</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>年不明</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackMenu</name>
    <message>
        <source>Search with this track</source>
        <translation>このトラックで検索</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較する相手を選択…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, how many tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), closed</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1、%n トラック、閉じています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), open</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1、%n トラック、開いています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableView</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Rows of the track table</source>
        <translation>トラックの表の行</translation>
    </message>
    <message>
        <source>Columns of the track table</source>
        <translation>トラックの表の列</translation>
    </message>
    <message>
        <source>The tracks of the library. Enter uses the selected one as the clip to search for, Space plays it, Delete takes the selected ones out of the library. Left and right close and open a group.</source>
        <translation>ライブラリのトラックです。Enter で選択したトラックを検索するクリップとして使用し、スペースで再生し、Delete で選択したトラックをライブラリから外します。左右キーでグループを閉じたり開いたりします。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TransportBar</name>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>A/B 切り替え</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>もう一方の録音 (B) の音楽的に同じ位置から続けます</translation>
    </message>
    <message>
        <source>Position in clip and match</source>
        <translation>クリップと一致トラックの位置</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Space)</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>クリップを再生</translation>
    </message>
    <message>
        <source>Pause the clip</source>
        <translation>クリップを一時停止</translation>
    </message>
    <message>
        <source>Play the match from the matching moment</source>
        <translation>一致トラックを対応する位置から再生</translation>
    </message>
    <message>
        <source>Pause the match</source>
        <translation>一致トラックを一時停止</translation>
    </message>
    <message>
        <source>Clip %1  ·  Match %2</source>
        <translation>クリップ %1  ·  一致 %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::UnknownRecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>File of the other reviewer</source>
        <translation>もう一人の判定者のファイル</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictBar</name>
    <message>
        <source>Verdict on the match</source>
        <translation>一致に対する判定</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>They are not; the track comes last when this clip is searched for again</source>
        <translation>同じ楽曲のバージョンではありません。このクリップを再び検索すると、このトラックは最後に表示されます</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Somebody should listen to it again</source>
        <translation>もう一度聴いて確認する必要があります</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>判定を取り消す</translation>
    </message>
    <message>
        <source>As if nothing had been decided; the history keeps it</source>
        <translation>判定がなかった状態に戻します。履歴には残ります</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>理由を記入します</translation>
    </message>
    <message>
        <source>History of verdicts</source>
        <translation>判定の履歴</translation>
    </message>
    <message>
        <source>Who decided what about this clip and this track, and when</source>
        <translation>このクリップとトラックについて、誰がいつ何を判定したか</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>メモ (N)</translation>
    </message>
    <message>
        <source>Note on the match</source>
        <translation>一致に対するメモ</translation>
    </message>
    <message>
        <source>Kept with the verdict. A match without a verdict becomes unsure by a note.</source>
        <translation>判定とともに保存されます。判定のない一致にメモを付けると、保留になります。</translation>
    </message>
    <message>
        <source>Show matches by verdict</source>
        <translation>判定別に一致を表示</translation>
    </message>
    <message>
        <source>Which matches the table shows</source>
        <translation>表に表示する一致の種類</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>すべての一致</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Both are versions of the same piece</source>
        <translation>両者は同じ楽曲のバージョンです</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictCommand</name>
    <message>
        <source>taking back the verdict on “%1”</source>
        <translation>「%1」の判定の取り消し</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>「%1」のメモ</translation>
    </message>
    <message>
        <source>confirming “%1”</source>
        <translation>「%1」の確定</translation>
    </message>
    <message>
        <source>rejecting “%1”</source>
        <translation>「%1」の却下</translation>
    </message>
    <message>
        <source>marking “%1” as unsure</source>
        <translation>「%1」の保留</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryDialog</name>
    <message>
        <source>Nothing has been decided about this clip and this track.</source>
        <translation>このクリップとトラックについては、まだ何も判定されていません。</translation>
    </message>
    <message>
        <source>verdicts</source>
        <comment>name of a file</comment>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryModel</name>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>判定者</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictLine</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>検索した内容</translation>
    </message>
    <message>
        <source>Verdict sign</source>
        <translation>判定の記号</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>一致: 「%1」、確率 %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>一致の可能性: 「%1」、確率 %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>一致は見つかりませんでした。最も近いのは「%1」です: 確率 %2、スコア %3</translation>
    </message>
    <message>
        <source>No match found beside those rejected before.</source>
        <translation>以前に却下したもの以外に一致は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>一致は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>短すぎて判定できません。最も近いのは「%1」です。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WaveformView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>クリップの波形</translation>
    </message>
    <message>
        <source>Drag to choose a region. A double click clears it. The wheel zooms.</source>
        <translation>ドラッグで範囲を選択します。ダブルクリックで解除します。ホイールで拡大・縮小します。</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>再生位置 %1 (全長 %2)。</translation>
    </message>
    <message>
        <source>Region from %1 to %2.</source>
        <translation>範囲 %1 ～ %2。</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>クリップを読み込み中…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkActions</name>
    <message>
        <source>Make a &amp;work of this group…</source>
        <translation>このグループを作品にする(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Name work…</source>
        <translation>作品に名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another work…</source>
        <translation>別の作品と統合(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Split off the chosen recordings…</source>
        <translation>選択した録音を分離(&amp;S)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another work…</source>
        <translation>別の作品に移す(&amp;V)…</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>役割(&amp;O)</translation>
    </message>
    <message>
        <source>Take o&amp;ut of the work</source>
        <translation>作品から外す(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a pair: a line of the graph, a partner below a track, or two tracks.</source>
        <translation>ペアを選択してください: グラフの線、トラックの下の相手のトラック、または 2 つのトラック。</translation>
    </message>
    <message>
        <source>putting the group to “%1”</source>
        <translation>グループの「%1」への追加</translation>
    </message>
    <message>
        <source>Make a work</source>
        <translation>作品を作成</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) become one work, which the cover map keeps together from then on.</source>
        <translation>
            <numerusform>%n 件の録音を 1 つの作品にします。以後、カバーマップではまとめて扱われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>making the work “%1”</source>
        <translation>作品「%1」の作成</translation>
    </message>
    <message>
        <source>Name work</source>
        <translation>作品に名前を付ける</translation>
    </message>
    <message>
        <source>What is known of the work, in all its recordings.</source>
        <translation>すべての録音に共通する、作品についての情報です。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>naming the work “%1”</source>
        <translation>作品「%1」の命名</translation>
    </message>
    <message>
        <source>Merge with another work</source>
        <translation>別の作品と統合</translation>
    </message>
    <message>
        <source>Which work is the same as “%1”? Its recordings come to “%1”, and it is removed.</source>
        <translation>「%1」と同じ作品はどれですか? その録音は「%1」に移され、その作品は削除されます。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>merging “%1” and “%2”</source>
        <translation>「%1」と「%2」の統合</translation>
    </message>
    <message>
        <source>Split off recordings</source>
        <translation>録音を分離</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of “%1” become a work of their own. The cover map holds both apart from then on.</source>
        <translation>
            <numerusform>「%1」の録音 %n 件を独立した作品にします。以後、カバーマップでは両者を別のものとして扱います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>splitting off “%1”</source>
        <translation>「%1」の分離</translation>
    </message>
    <message>
        <source>Move to another work</source>
        <translation>別の作品に移す</translation>
    </message>
    <message>
        <source>Of which work is “%1” a recording?</source>
        <translation>「%1」はどの作品の録音ですか?</translation>
    </message>
    <message numerus="yes">
        <source>Of which work are these %n recording(s)?</source>
        <translation>
            <numerusform>この %n 件の録音はどの作品のものですか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>moving “%1” to “%2”</source>
        <translation>「%1」の「%2」への移動</translation>
    </message>
    <message numerus="yes">
        <source>moving %n recording(s) to “%1”</source>
        <translation>
            <numerusform>%n 件の録音の「%1」への移動</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “%1” out of “%2”</source>
        <translation>「%1」の「%2」からの除外</translation>
    </message>
    <message>
        <source>the role of “%1”</source>
        <translation>「%1」の役割</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>ライブラリが開かれていません。</translation>
    </message>
    <message>
        <source>Choose a group or a track first.</source>
        <translation>先にグループかトラックを選択してください。</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>ファイルの 1 つを読めませんでした。もう一度索引を作成してください。</translation>
    </message>
    <message>
        <source>Its recordings become a work of the library, which the map keeps together</source>
        <translation>グループの録音をライブラリの作品にします。マップではまとめて扱われます</translation>
    </message>
    <message>
        <source>Make a &amp;work of it…</source>
        <translation>これを作品にする(&amp;W)…</translation>
    </message>
    <message>
        <source>Put the whole group to its &amp;work</source>
        <translation>グループ全体をその作品に加える(&amp;W)</translation>
    </message>
    <message>
        <source>All recordings of the group become recordings of “%1”</source>
        <translation>グループのすべての録音を「%1」の録音にします</translation>
    </message>
    <message>
        <source>All of it is of the work “%1” already.</source>
        <translation>すでにすべて作品「%1」に属しています。</translation>
    </message>
    <message>
        <source>Its recordings are of several works. Merge these first, or move recordings.</source>
        <translation>録音が複数の作品に属しています。先に作品を統合するか、録音を移してください。</translation>
    </message>
    <message>
        <source>What is chosen is of no work yet. Make one of it first.</source>
        <translation>選択したものはまだどの作品にも属していません。先に作品にしてください。</translation>
    </message>
    <message>
        <source>What is chosen is of several works. Choose recordings of one.</source>
        <translation>選択したものは複数の作品に属しています。1 つの作品の録音を選択してください。</translation>
    </message>
    <message>
        <source>Title, composers, year and notes of the work</source>
        <translation>作品のタイトル、作曲者、年、メモ</translation>
    </message>
    <message>
        <source>There is no other work yet.</source>
        <translation>ほかの作品はまだありません。</translation>
    </message>
    <message>
        <source>Two works are one: their recordings come together</source>
        <translation>2 つの作品を 1 つにし、録音をまとめます</translation>
    </message>
    <message>
        <source>Choose a recording of the work first.</source>
        <translation>先に作品の録音を選択してください。</translation>
    </message>
    <message>
        <source>The recording is of no work then; the map groups it as it believes</source>
        <translation>録音はどの作品にも属さなくなり、マップの推定に従ってグループ分けされます</translation>
    </message>
    <message>
        <source>Choose some recordings of the work, but not all of them.</source>
        <translation>作品の録音を、すべてではなく一部だけ選択してください。</translation>
    </message>
    <message>
        <source>The chosen recordings become a work of their own</source>
        <translation>選択した録音を独立した作品にします</translation>
    </message>
    <message>
        <source>What is chosen is of another work</source>
        <translation>選択したものを別の作品のものとします</translation>
    </message>
    <message>
        <source>Choose a recording of a work first.</source>
        <translation>先に作品に属する録音を選択してください。</translation>
    </message>
    <message>
        <source>What the recording is to its work; medleys and quotations may be of several</source>
        <translation>作品に対する録音の役割です。メドレーと引用は複数の作品に属することができます</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkChooser</name>
    <message>
        <source>Find title or composer</source>
        <translation>タイトルまたは作曲者を検索</translation>
    </message>
    <message>
        <source>Works of the library</source>
        <translation>ライブラリの作品</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDesk</name>
    <message>
        <source>The works have been changed since by another program, so this step stays as it is. Change them anew.</source>
        <translation>その後、別のプログラムが作品を変更したため、この操作はそのままにします。もう一度変更してください。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDialog</name>
    <message>
        <source>With commas between them</source>
        <translation>コンマで区切ります</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>year of a work</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Composers:</source>
        <translation>作曲者(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>A work needs a title</source>
        <translation>作品にはタイトルが必要です</translation>
    </message>
    <message>
        <source>The year is one number, such as 1893</source>
        <translation>年は 1893 のような 1 つの数です</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkLedger</name>
    <message>
        <source>No library is open.</source>
        <translation>ライブラリが開かれていません。</translation>
    </message>
    <message>
        <source>This library can only be read: you may not write to its folder.</source>
        <translation>このライブラリは読み取り専用です。フォルダーへの書き込みが許可されていません。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%1 (%n recording(s))</source>
        <comment>work and its recordings</comment>
        <translation>
            <numerusform>%1 (録音 %n 件)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkText</name>
    <message>
        <source>Not known</source>
        <comment>role of a recording</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Original</source>
        <comment>role of a recording</comment>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>role of a recording</comment>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>role of a recording</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Medley</source>
        <comment>role of a recording</comment>
        <translation>メドレー</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <comment>role of a recording</comment>
        <translation>編曲</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>role of a recording</comment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Decided about the pair: %1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>ペアについての判定: %1、判定者 %2、%3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorksExchange</name>
    <message>
        <source>Choose a table of works</source>
        <translation>作品の表を選択</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表 (%1)</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>「%1」の取り込み</translation>
    </message>
    <message>
        <source>Export works</source>
        <translation>作品を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>works</source>
        <comment>name of a file</comment>
        <translation>作品一覧</translation>
    </message>
</context>
<context>
    <name>coverscope::works</name>
    <message>
        <source>“%1” holds no decisions of Coverscope. Choose a file that “verdicts --export” wrote.</source>
        <translation>「%1」には Coverscope の判定がありません。「verdicts --export」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>「%1」は新しいバージョンの Coverscope で書き込まれています。読み取るには Coverscope を更新してください。</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read; it is left out.</source>
        <translation>%1 番目の項目を読めないため、除外します。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; it is left out.</source>
        <translation>%1 行目を読めないため、除外します。</translation>
    </message>
    <message>
        <source>There are several works “%1”. Say whose it is in the column composers.</source>
        <translation>「%1」という作品は複数あります。composers 列に作曲者を書いてください。</translation>
    </message>
    <message>
        <source>The work has no title. Write one in the column work.</source>
        <translation>作品にタイトルがありません。work 列に書いてください。</translation>
    </message>
    <message>
        <source>The line has more cells than the first one. Put text with a separator in it in quotes.</source>
        <translation>この行のセルが最初の行より多くなっています。区切り文字を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The line names no work. Write its title in the column work.</source>
        <translation>この行には作品がありません。work 列にタイトルを書いてください。</translation>
    </message>
    <message>
        <source>The line names no recording. Write its file, or its title and artist.</source>
        <translation>この行には録音がありません。ファイル、またはタイトルとアーティストを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no role. Write one of %2, or nothing.</source>
        <translation>「%1」は役割ではありません。%2 のいずれかを書くか、空欄にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write one number, such as 1893.</source>
        <translation>「%1」は年ではありません。1893 のような数を書いてください。</translation>
    </message>
    <message>
        <source>“%1” may be “%2” or “%3” of the library. Give the artist and album, or the file.</source>
        <translation>「%1」はライブラリの「%2」か「%3」と考えられます。アーティストとアルバム、またはファイルを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct the line.</source>
        <translation>「%1」はライブラリにありません。フォルダーを索引に加えるか、行を訂正してください。</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same work, this line “%3”. Correct one of them; to put the recording to another work, empty its work_id.</source>
        <translation>同じ作品について %1 行目は「%2」、この行は「%3」です。どちらかを訂正してください。録音を別の作品に移すには work_id を空にしてください。</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same recording, this line “%3”. Correct one of them.</source>
        <translation>同じ録音について %1 行目は「%2」、この行は「%3」です。どちらかを訂正してください。</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first, or correct the line.</source>
        <translation>「%1」と「%2」は同じ作品ではないと判定されています。先にそれを取り消すか、行を訂正してください。</translation>
    </message>
    <message>
        <source>Line %1 puts “%2” to the work “%3”. Correct one of them, or give it the role medley or quotation.</source>
        <translation>%1 行目では「%2」が作品「%3」に属しています。どちらかを訂正するか、役割を medley か quotation にしてください。</translation>
    </message>
    <message>
        <source>“%1” is in the work “%2” of the library. Import with --move to put it to this one, or give it the role medley or quotation.</source>
        <translation>「%1」はライブラリの作品「%2」に属しています。こちらに移すには --move を付けて取り込むか、役割を medley か quotation にしてください。</translation>
    </message>
    <message>
        <source>“%1” has no columns “work” and “file” or “title” in its first line. Name them there: work, composers, year, role, notes, file, title, artist, album.</source>
        <translation>「%1」の最初の行に「work」列と「file」または「title」列がありません。work, composers, year, role, notes, file, title, artist, album の名前を書いてください。</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first.</source>
        <translation>「%1」と「%2」は同じ作品ではないと判定されています。先にそれを取り消してください。</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are of one work. Take that back first.</source>
        <translation>「%1」と「%2」は同じ作品であると判定されています。先にそれを取り消してください。</translation>
    </message>
    <message>
        <source>This work is no longer in the library. Choose another one.</source>
        <translation>この作品はもうライブラリにありません。別の作品を選択してください。</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>Nothing is decided about this clip, and it is in no run of the case.</source>
        <translation>このクリップについての判定はなく、案件のどの実行にも含まれていません。</translation>
    </message>
</context>
</TS>
