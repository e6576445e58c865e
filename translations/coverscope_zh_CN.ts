<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>coverscope::audio</name>
    <message>
        <source>“%1” is not a sound or video file that can be read, or its beginning is damaged. If a media player can play it, convert it to FLAC or MP3 and try again.</source>
        <translation>“%1”不是可读取的音频或视频文件，或其开头已损坏。如果媒体播放器能够播放，请将其转换为 FLAC 或 MP3 后重试。</translation>
    </message>
    <message>
        <source>Its content is not what its name says.</source>
        <translation>文件内容与其名称不符。</translation>
    </message>
    <message>
        <source>“%1” contains no sound. Choose a file with music.</source>
        <translation>“%1”不含声音。请选择包含音乐的文件。</translation>
    </message>
    <message>
        <source>“%1” has a sound track, but nothing in it can be decoded: it is damaged or empty. Copy or download it again.</source>
        <translation>“%1”有音轨，但无法解码其中任何内容：音轨已损坏或为空。请重新复制或下载。</translation>
    </message>
    <message>
        <source>Its channels cannot be mixed.</source>
        <translation>无法混合其声道。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>The chosen part of “%1” holds no sound: the recording ends before it. Choose an earlier part.</source>
        <translation>“%1”的所选部分没有声音：录音在此之前已结束。请选择更靠前的部分。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Choose a sound or video file.</source>
        <translation>“%1”是设备或管道，不是文件。请选择音频或视频文件。</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>“%1”为空。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The picture cannot be drawn as PNG.</source>
        <translation>无法将图片绘制为 PNG。</translation>
    </message>
    <message>
        <source>This FFmpeg cannot turn SVG into PNG. Write the picture as SVG instead.</source>
        <translation>此 FFmpeg 无法将 SVG 转换为 PNG。请改为写入 SVG 图片。</translation>
    </message>
    <message>
        <source>“%1” ends at %2; the part that was chosen begins at %3, beyond its end. Choose an earlier part.</source>
        <translation>“%1”在 %2 结束；所选部分从 %3 开始，已超出结尾。请选择更靠前的部分。</translation>
    </message>
    <message>
        <source>“%1” is a playlist or a list: it names recordings and holds none. Choose one of them, or search for all of them as a batch.</source>
        <translation>“%1”是播放列表或列表：它只列出录音，本身不含录音。请选择其中一个，或将它们作为批次全部搜索。</translation>
    </message>
    <message>
        <source>“%1” has no sound track number %2. Choose a smaller number.</source>
        <translation>“%1”没有第 %2 条音轨。请选择较小的编号。</translation>
    </message>
</context>
<context>
    <name>coverscope::base</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name, or whether its drive is connected.</source>
        <translation>找不到“%1”。请检查名称，或检查其所在驱动器是否已连接。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be accessed: permission denied. Change its permissions or choose another place.</source>
        <translation>无法访问“%1”：权限不足。请更改其权限或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” is on a read-only drive. Choose a place that can be written to.</source>
        <translation>“%1”位于只读驱动器上。请选择可写入的位置。</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again; nothing that was saved before is lost.</source>
        <translation>没有空间写入“%1”。请释放一些空间后重试；之前保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>无法读取或写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the output, or have it replaced with --force.</source>
        <translation>“%1”已存在。请为输出选择其他名称，或用 --force 将其替换。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place, or free some space.</source>
        <translation>无法写入“%1”。请选择其他位置，或腾出一些空间。</translation>
    </message>
    <message>
        <source>“%1” is a file of the music folder “%2” and is left as it is. Choose another name for the output, or another place.</source>
        <translation>“%1”是音乐文件夹“%2”中的文件，将保持原样。请为输出选择其他名称或其他位置。</translation>
    </message>
    <message>
        <source>“%1” is there already, and it is a file of another kind than what is to be written. Choose another name for the output.</source>
        <translation>“%1”已存在，且与要写入的内容不是同一类文件。请为输出选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read; writing the output there would destroy it. Choose another name for the output.</source>
        <translation>“%1”是要读取的文件之一，把输出写到那里会毁掉它。请为输出选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” would lie in the library “%2”, which keeps only its own files there. Choose another place for the output.</source>
        <translation>“%1”会位于曲库“%2”之中，而那里只存放曲库自己的文件。请为输出选择其他位置。</translation>
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
        <translation>“%2”的第 %1 行没有文件名。请填写文件名，或删除该行。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is not a time. Write seconds, or minutes:seconds.</source>
        <translation>“%2”的第 %1 行：“%3”不是时间。请填写秒数，或“分:秒”。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: the end must be after the start.</source>
        <translation>“%2”的第 %1 行：结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>This run was begun with the model “%1”; “%2” is loaded, and the library was indexed with “%3”. Begin a new run, so that its results can be compared with each other.</source>
        <translation>此批次开始时使用的模型是“%1”；当前加载的是“%2”，而曲库是用“%3”建立索引的。请新建一个批次，以便结果可以相互比较。</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>此片段已从该批次中略过。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: this track holds no sound.</source>
        <translation>“%2”第 %1 行：此音轨不含声音。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” does not say where its track begins.</source>
        <translation>“%2”第 %1 行没有说明该曲目从何处开始。</translation>
    </message>
    <message>
        <source>“%1” is damaged from line %2 on; what follows there is not known.</source>
        <translation>“%1”从第 %2 行起已损坏；其后的内容未知。</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is an address in the network. Download it first; only files are searched for.</source>
        <translation>“%2”第 %1 行：“%3”是网络地址。请先下载；只能用文件进行搜索。</translation>
    </message>
    <message>
        <source>“%1” is too large for a list. Choose a text or CSV file with a file name in each line.</source>
        <translation>“%1”太大，不能作为列表。请选择每行一个文件名的文本或 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>coverscope::catalogue</name>
    <message>
        <source>“%1” is not a complete path; give the folder from “/” on.</source>
        <translation>“%1”不是完整路径；请给出以“/”开头的文件夹路径。</translation>
    </message>
    <message>
        <source>The folder could not be added to the library.</source>
        <translation>无法将该文件夹添加到曲库。</translation>
    </message>
    <message>
        <source>“%1” is already a folder of this library.</source>
        <translation>“%1”已是此曲库的文件夹。</translation>
    </message>
    <message>
        <source>The folder is no longer part of the library.</source>
        <translation>该文件夹已不属于此曲库。</translation>
    </message>
    <message>
        <source>“%1” is not a library. Choose the folder of a library, or an empty or new folder to make one in.</source>
        <translation>“%1”不是曲库。请选择曲库文件夹，或选择空文件夹或新文件夹来创建曲库。</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>它是一个文件。</translation>
    </message>
    <message>
        <source>The library “%1” was not closed properly and is in a read-only place. Open it once where it can be written to.</source>
        <translation>曲库“%1”未正常关闭，且位于只读位置。请先在可写入的位置打开一次。</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; it is not the catalogue of a library. Choose another folder.</source>
        <translation>“%1”属于其他程序，不是曲库的编目数据库。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Coverscope. Update Coverscope to open it.</source>
        <translation>曲库“%1”由更新版本的 Coverscope 创建。请更新 Coverscope 后再打开。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Wait until that is done, then try again.</source>
        <translation>“%1”正被其他程序使用。请等待其完成后重试。</translation>
    </message>
    <message>
        <source>“%1” is not the catalogue of a library. Choose another folder.</source>
        <translation>“%1”不是曲库的编目数据库。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check its drive; nothing that was saved before is lost.</source>
        <translation>无法读取或写入“%1”。请检查其驱动器；之前保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>The change does not fit what is in the library “%1”.</source>
        <translation>此更改与曲库“%1”中的内容不符。</translation>
    </message>
    <message>
        <source>The catalogue “%1” could not be used.</source>
        <translation>无法使用编目数据库“%1”。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装（Debian：libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The verdict on “%1” cannot be kept, since the file could not be read. Search for it again.</source>
        <translation>无法读取文件，因此无法保存对“%1”的判定。请重新搜索该片段。</translation>
    </message>
    <message>
        <source>There is no sound copy of the catalogue in “%1”.</source>
        <translation>“%1”中没有完好的目录副本。</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>目录缺失</translation>
    </message>
    <message>
        <source>it says that its chunks are %1 s apart and have %2 numbers each</source>
        <translation>其中记录分块间隔为 %1 秒、每块 %2 个数</translation>
    </message>
    <message>
        <source>it names a recording outside of its folders, “%1”</source>
        <translation>其中列有其文件夹之外的录音“%1”</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged.</source>
        <translation>目录“%1”已损坏。</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged: %2.</source>
        <translation>目录“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new library; your music files are not concerned.</source>
        <translation>请从备份恢复，或新建曲库；您的音乐文件不受影响。</translation>
    </message>
    <message>
        <source>A copy of %1 is kept beside it: “coverscope-cli verify --library %2 --repair” puts it back, and keeps the damaged one.</source>
        <translation>旁边保存着 %1 的副本：“coverscope-cli verify --library %2 --repair”可将其放回，并保留损坏的目录。</translation>
    </message>
    <message>
        <source>What was decided about “%1” cannot be kept, since the file could not be read. Index it again.</source>
        <translation>无法保存关于“%1”的判定，因为无法读取该文件。请重新索引。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same recording; there is nothing to decide about them.</source>
        <translation>“%1”和“%2”是同一录音，无需判定。</translation>
    </message>
    <message>
        <source>A work needs a title. Give it one.</source>
        <translation>作品需要标题。请为其命名。</translation>
    </message>
    <message>
        <source>“%1” cannot be put to a work, since the file could not be read. Index it again.</source>
        <translation>无法将“%1”归入作品，因为无法读取该文件。请重新索引。</translation>
    </message>
    <message>
        <source>A case needs a name or a number. Give it one.</source>
        <translation>案卷需要名称或编号。请给出一个。</translation>
    </message>
    <message>
        <source>There is a case “%1” already. Give this one another name.</source>
        <translation>已有案卷“%1”。请为此案卷另取名称。</translation>
    </message>
    <message>
        <source>The case is not there; it may have been deleted meanwhile.</source>
        <translation>该案卷不存在；可能已被删除。</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a case, since the file could not be read.</source>
        <translation>“%1”无法读取，因此不能放入案卷。</translation>
    </message>
    <message>
        <source>The evidence on “%1” cannot be kept, since the file could not be read.</source>
        <translation>“%1”无法读取，因此无法保留其依据。</translation>
    </message>
</context>
<context>
    <name>coverscope::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the technical cause of a failure as well.</source>
        <translation>同时显示失败的技术原因。</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>曲库的文件夹。</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>输出一个 JSON 文档而不是文本。</translation>
    </message>
    <message>
        <source>The model, instead of the one that comes along.</source>
        <translation>要使用的模型，代替随附的模型。</translation>
    </message>
    <message>
        <source>Where the network runs: auto (default), cpu or cuda.</source>
        <translation>网络的运行位置：auto（默认）、cpu 或 cuda。</translation>
    </message>
    <message>
        <source>There is no option “%1” here. --help lists them.</source>
        <translation>此处没有选项“%1”。可用 --help 列出所有选项。</translation>
    </message>
    <message>
        <source>The option --%1 is needed. --help says more.</source>
        <translation>需要选项 --%1。详情请见 --help。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 的取值为 %2 到 %3 的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>--%1 takes a time in seconds (83.5) or minutes and seconds (1:23.5), not “%2”.</source>
        <translation>--%1 的取值为秒数（83.5）或分秒（1:23.5），不能是“%2”。</translation>
    </message>
    <message>
        <source>A file or folder is missing on the command line. --help says more.</source>
        <translation>命令行缺少文件或文件夹。详情请见 --help。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. --help says more.</source>
        <translation>参数“%1”多余。详情请见 --help。</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>片段 %1/%2：%3</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>要写入的 CSV 文件。</translation>
    </message>
    <message>
        <source>add folders of music to a library</source>
        <translation>将音乐文件夹添加到曲库</translation>
    </message>
    <message>
        <source>rank a library against a clip</source>
        <translation>按与片段的相似程度对曲库排序</translation>
    </message>
    <message>
        <source>score two files against each other</source>
        <translation>计算两个文件之间的得分</translation>
    </message>
    <message>
        <source>query with many clips, into a CSV file</source>
        <translation>用多个片段查询，写入 CSV 文件</translation>
    </message>
    <message>
        <source>measure how well covers are found</source>
        <translation>测量翻唱的检出效果</translation>
    </message>
    <message>
        <source>train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>show versions, the model and a library</source>
        <translation>显示版本、模型和曲库</translation>
    </message>
    <message>
        <source>check every checksum of a library</source>
        <translation>检查曲库的所有校验和</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>probability of a cover</source>
        <translation>翻唱概率</translation>
    </message>
    <message>
        <source>matches in %1</source>
        <translation>在 %1 中的匹配处</translation>
    </message>
    <message>
        <source>key shift</source>
        <translation>移调</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 个半音</translation>
    </message>
    <message>
        <source>tempo ratio</source>
        <translation>速度比</translation>
    </message>
    <message>
        <source>Chunks of the first file (rows) against chunks of the second (columns):</source>
        <translation>第一个文件的分块（行）对第二个文件的分块（列）：</translation>
    </message>
    <message>
        <source>Scores two recordings against each other, without a library.</source>
        <translation>不使用曲库，计算两个录音之间的得分。</translation>
    </message>
    <message>
        <source>The first file.</source>
        <translation>第一个文件。</translation>
    </message>
    <message>
        <source>The second file.</source>
        <translation>第二个文件。</translation>
    </message>
    <message>
        <source>Distance of the chunks of both (default: what suits the model).</source>
        <translation>两者分块的步长（默认：适合模型的值）。</translation>
    </message>
    <message>
        <source>Measures how well covers are found, on recordings whose covers are known.</source>
        <translation>在已知翻唱关系的录音上测量翻唱的检出效果。</translation>
    </message>
    <message>
        <source>CSV file with the columns clique and file.</source>
        <translation>包含 clique 和 file 两列的 CSV 文件。</translation>
    </message>
    <message>
        <source>Lengths of the query in seconds, or full (default: %1).</source>
        <translation>查询长度（秒），或 full（默认：%1）。</translation>
    </message>
    <message>
        <source>Nearest chunks for each query chunk; 0 scores every recording (default: 50).</source>
        <translation>每个查询分块的最近分块数；0 表示为每个录音计算得分（默认：50）。</translation>
    </message>
    <message>
        <source>Seed of the random cuts (default: 1).</source>
        <translation>随机截取的种子（默认：1）。</translation>
    </message>
    <message>
        <source>Write the figures as CSV too.</source>
        <translation>同时将数值写入 CSV。</translation>
    </message>
    <message>
        <source>Write a plot of mAP over query length.</source>
        <translation>绘制 mAP 随查询长度变化的曲线图。</translation>
    </message>
    <message>
        <source>Write the same plot as PNG.</source>
        <translation>将同一图表写为 PNG。</translation>
    </message>
    <message>
        <source>Distance of the chunks (default: what suits the model).</source>
        <translation>分块的步长（默认：适合模型的值）。</translation>
    </message>
    <message>
        <source>Distance of the query&apos;s chunks (default: as --hop).</source>
        <translation>查询分块的步长（默认：与 --hop 相同）。</translation>
    </message>
    <message>
        <source>Best candidates that the third stage ranks anew (default: 50).</source>
        <translation>由第三阶段重新排序的最佳候选数（默认：50）。</translation>
    </message>
    <message>
        <source>%1: %2 recordings of %3 works
</source>
        <translation>%1：%3 部作品的 %2 个录音
</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>查询数</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
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
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Looking for music: %1 files</source>
        <translation>正在查找音乐：%1 个文件</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>已处理 %1/%2 个文件</translation>
    </message>
    <message>
        <source>, %1 of sound, %2 × real time</source>
        <translation>，声音时长 %1，%2 × 实时</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>%1 indexed, %2 unchanged, %3 skipped</source>
        <translation>%1 个已建立索引，%2 个未更改，%3 个已跳过</translation>
    </message>
    <message>
        <source>, %1 kept though their files are away</source>
        <translation>，%1 个文件虽离线仍予保留</translation>
    </message>
    <message>
        <source>; %1 of sound in %2 s</source>
        <translation>；%2 s 内处理了时长 %1 的声音</translation>
    </message>
    <message>
        <source> (%1 × real time)</source>
        <translation>（%1 × 实时）</translation>
    </message>
    <message>
        <source>Adds folders of music to a library and indexes what is new or changed in it.
Nothing is dropped because a drive is away. Without DIR, the folders it has are looked
through again. What was done when it is cancelled stays done.</source>
        <translation>将音乐文件夹添加到曲库，并为其中新增或更改的内容建立索引。
驱动器离线不会导致任何内容被移除。不给出 DIR 时，重新检查曲库
已有的文件夹。取消时，已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>Folders to add; all below them is taken.</source>
        <translation>要添加的文件夹；其下所有内容都包括在内。</translation>
    </message>
    <message>
        <source>Files decoded at a time (default: one per core).</source>
        <translation>同时解码的文件数（默认：每个核心一个）。</translation>
    </message>
    <message>
        <source>Distance of the library&apos;s chunks; for a new library or with --reindex.</source>
        <translation>曲库分块的步长；用于新曲库或与 --reindex 一起使用。</translation>
    </message>
    <message>
        <source>Make the whole index anew with this model and hop.</source>
        <translation>用此模型和步长重建整个索引。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Shows the versions of what Coverscope runs on, the model, the device and, with --library,
the size and state of a library.</source>
        <translation>显示 Coverscope 所依赖组件的版本、模型和设备；加上 --library 时，
还显示曲库的大小和状态。</translation>
    </message>
    <message>
        <source>Coverscope finds cover versions of music from a short clip.</source>
        <translation>Coverscope 根据一小段音乐片段查找翻唱版本。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some files were skipped, 130 cancelled.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误，3 完成但跳过了部分文件，130 已取消。</translation>
    </message>
    <message>
        <source>--end must be after --start.</source>
        <translation>--end 必须晚于 --start。</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>track</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>“%1”: a report is written as .csv here; the window makes PDF as well.</source>
        <translation>“%1”：此处只能写入 .csv 报告；图形界面还可生成 PDF。</translation>
    </message>
    <message>
        <source>The clip to search for.</source>
        <translation>要搜索的片段。</translation>
    </message>
    <message>
        <source>Take the clip from here, 83.5 or 1:23.5.</source>
        <translation>片段的起点，如 83.5 或 1:23.5。</translation>
    </message>
    <message>
        <source>Take the clip up to here.</source>
        <translation>片段的终点。</translation>
    </message>
    <message>
        <source>Also write a report: what was searched where and with what, the matches, and what was decided about them.</source>
        <translation>同时写入报告：在何处用什么搜索了什么、有哪些匹配，以及对它们的判定。</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet. Add some with “coverscope-cli index”.</source>
        <translation>曲库“%1”中还没有音乐。请使用“coverscope-cli index”添加。</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model, or make the index anew with “coverscope-cli index --reindex”.</source>
        <translation>曲库“%1”是用模型“%2”（%3）创建的，而不是“%4”（%5）。请用 --model 选择该模型，或用“coverscope-cli index --reindex”重建索引。</translation>
    </message>
    <message>
        <source>How many matches to show (default 10, 0 for all).</source>
        <translation>要显示的匹配数（默认 10，0 表示全部）。</translation>
    </message>
    <message>
        <source>Nearest chunks taken per query chunk in the first stage (default 50).</source>
        <translation>第一阶段为每个查询分块选取的最近分块数（默认 50）。</translation>
    </message>
    <message>
        <source>First stage: auto (default), exact, hnsw, or all to score every track.</source>
        <translation>第一阶段：auto（默认）、exact、hnsw，或 all（为每首曲目计算得分）。</translation>
    </message>
    <message>
        <source>Distance of the clip&apos;s chunks (default: as in the library).</source>
        <translation>片段分块的步长（默认：与曲库相同）。</translation>
    </message>
    <message>
        <source>--mode takes auto, exact, hnsw or all, not “%1”.</source>
        <translation>--mode 可取 auto、exact、hnsw 或 all，不能是“%1”。</translation>
    </message>
    <message>
        <source>--hop takes from 0.5 to 60 seconds.</source>
        <translation>--hop 的取值范围为 0.5 至 60 秒。</translation>
    </message>
    <message>
        <source>match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>可能匹配</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>The result could not be written to the output.</source>
        <translation>无法将结果写入输出。</translation>
    </message>
    <message>
        <source>%1 steps in %2 hours, loss %3, best mAP %4. The model is “%5”.</source>
        <translation>%2 小时内训练 %1 步，损失 %3，最佳 mAP %4。模型为“%5”。</translation>
    </message>
    <message>
        <source>Trains a model as a configuration file says (see resources/training). A run that was
cancelled or killed goes on where its last state was saved.</source>
        <translation>按照配置文件训练模型（参见 resources/training）。
被取消或终止的训练会从上次保存的状态继续。</translation>
    </message>
    <message>
        <source>The training configuration.</source>
        <translation>训练配置。</translation>
    </message>
    <message>
        <source>%1 tracks, %2 chunks, %3 on disk</source>
        <translation>%1 首曲目，%2 个分块，占用磁盘 %3</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>已修复：%1</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Checks every checksum of a library. With --repair, what is damaged is dropped and, where
it can be, made anew; the tracks concerned are indexed again by the next “index”.
Exit code 1 where a problem is left.</source>
        <translation>检查曲库的所有校验和。使用 --repair 时，会丢弃损坏的部分，并在可能时
重新生成；相关曲目将在下次运行“index”时重新建立索引。
如仍有问题，退出码为 1。</translation>
    </message>
    <message>
        <source>Mend what can be mended.</source>
        <translation>修复可以修复的内容。</translation>
    </message>
    <message>
        <source>Replace an output file that is there already.</source>
        <translation>替换已存在的输出文件。</translation>
    </message>
    <message>
        <source>The rows that were written are kept in “%1”.</source>
        <translation>已写入的行保存在“%1”中。</translation>
    </message>
    <message>
        <source>“%1” is no track of the library.</source>
        <translation>“%1”不是曲库中的曲目。</translation>
    </message>
    <message>
        <source>“%1” is there; only what was deleted can be forgotten.</source>
        <translation>“%1”仍然存在；只能清除已被删除的文件。</translation>
    </message>
    <message>
        <source>“%1” is on a drive that is away; what is on it stays in the library.</source>
        <translation>“%1”位于未连接的驱动器上；其中的内容保留在曲库中。</translation>
    </message>
    <message>
        <source>Takes recordings out of a library whose files were deleted: all of them, or those named.
What is on a drive that is away stays. A file that comes back is indexed again.</source>
        <translation>将文件已被删除的录音移出曲库：全部，或指定的那些。
未连接驱动器上的内容保留。重新出现的文件会再次建立索引。</translation>
    </message>
    <message>
        <source>Deleted files to forget (default: all).</source>
        <translation>要清除的已删除文件（默认：全部）。</translation>
    </message>
    <message>
        <source>%1 deleted recordings forgotten</source>
        <translation>已清除 %1 个被删除的录音</translation>
    </message>
    <message>
        <source>take recordings that were deleted out of a library</source>
        <translation>将已删除的录音移出曲库</translation>
    </message>
    <message>
        <source>Read every file, for drives that do not note changes (FAT, network).</source>
        <translation>读取每个文件，用于不记录更改的驱动器（FAT、网络）。</translation>
    </message>
    <message>
        <source>“-” reads the clip from standard input, which is this terminal. Pipe a sound or video file into it.</source>
        <translation>“-”从标准输入读取片段，而标准输入就是此终端。请用管道传入音频或视频文件。</translation>
    </message>
    <message>
        <source>Which sound track of a film to listen to, from 1 (default: its main one).</source>
        <translation>听影片的哪条音轨，从 1 数起（默认：主音轨）。</translation>
    </message>
    <message>
        <source>“%1” has %2 sound tracks (%3); number %4 is listened to. --sound-track chooses another.</source>
        <translation>“%1”有 %2 条音轨（%3）；当前听的是第 %4 条。可用 --sound-track 选择其他音轨。</translation>
    </message>
    <message>
        <source>--mode hnsw: this library has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw：此曲库没有图索引，因此对全部内容进行精确比较。</translation>
    </message>
    <message>
        <source>Ranks a library against many clips and writes a CSV file: a row for each match, with the
status of its clip (match, possible, no match, failed, skipped). A bad file ends nothing;
rows are written as they come. A list is a text file with a file in each line, a playlist,
a cue sheet (each track a clip), or a CSV file with the columns file, start, end.</source>
        <translation>针对多个片段对曲库排序并写入 CSV 文件：每个匹配一行，
附其片段的状态（匹配、可能、无匹配、失败、跳过）。坏文件不会中断运行；
结果行随时写入。列表可以是每行一个文件的文本文件、播放列表、
CUE 表（每条曲目为一个片段），也可以是包含 file、start、end 列的 CSV 文件。</translation>
    </message>
    <message>
        <source>Clips, folders of clips, or lists of clips (.txt, .m3u, .pls, .cue, .xspf, .csv).</source>
        <translation>片段、片段文件夹或片段列表（.txt、.m3u、.pls、.cue、.xspf、.csv）。</translation>
    </message>
    <message>
        <source>%1 (its file was deleted)</source>
        <translation>%1（文件已删除）</translation>
    </message>
    <message>
        <source>%1 (its drive is away)</source>
        <translation>%1（驱动器未连接）</translation>
    </message>
    <message>
        <source>Ranks the recordings of a library by how likely each is a cover of what the clip plays.
The clip may be any audio or video file; - reads it from standard input.</source>
        <translation>按片段所奏音乐的翻唱可能性，对曲库中的录音排序。
片段可以是任何音频或视频文件；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>write down the notes heard in a file</source>
        <translation>写下文件中听到的音符</translation>
    </message>
    <message>
        <source>model (what is shipped), embedding (its first two stages), its third stage&apos;s measures alone (notes_qmax, chroma_template, spectral_template), the classical peers on constant-Q (qmax, fft2d), or several with commas: all get the same cuts (default: model).</source>
        <translation>model（随附的模型）、embedding（其前两个阶段）、仅第三阶段的各项度量（notes_qmax、chroma_template、spectral_template）、基于恒 Q 变换的经典方法（qmax、fft2d），或用逗号分隔多个：全部使用相同的片段（默认：model）。</translation>
    </message>
    <message>
        <source>Write a row for each query: its file, length, system, the rank of the best cover, the average precision and the measures of that cover.</source>
        <translation>为每个查询写一行：文件、长度、系统、最佳翻唱的名次、平均精度以及该翻唱的各项度量。</translation>
    </message>
    <message>
        <source>There is no system “%1”. Choose from model, embedding, notes_qmax, chroma_template, spectral_template, qmax and fft2d.</source>
        <translation>没有系统“%1”。请从 model、embedding、notes_qmax、chroma_template、spectral_template、qmax 和 fft2d 中选择。</translation>
    </message>
    <message>
        <source>No notes were heard.</source>
        <translation>没有听到音符。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Hears the notes of a recording: when each begins and ends, in seconds, which one it is, and
how probable it is that it sounds. The file may be any audio or video file.</source>
        <translation>听出录音中的音符：每个音符的起止时间（秒）、音名，
以及它发声的概率。可以是任何音频或视频文件。</translation>
    </message>
    <message>
        <source>Listen from here, 83.5 or 1:23.5.</source>
        <translation>从这里开始听，83.5 或 1:23.5。</translation>
    </message>
    <message>
        <source>Listen up to here.</source>
        <translation>听到这里为止。</translation>
    </message>
    <message>
        <source>Also write the notes as a MIDI file, which begins where the listening does.</source>
        <translation>同时把音符写成 MIDI 文件，从开始听的位置算起。</translation>
    </message>
    <message>
        <source>Also write the notes as a table.</source>
        <translation>同时把音符写成表格。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 的取值为 %2 到 %3 的数，不能是“%4”。</translation>
    </message>
    <message>
        <source>--%1 takes a probability above 0 and up to 1 (0.8), or in percent (80%), not “%2”.</source>
        <translation>--%1 的取值为大于 0 且不超过 1 的概率（0.8）或百分比（80%），不能是“%2”。</translation>
    </message>
    <message>
        <source>Also keep the run in the library, for “runs” and the window.</source>
        <translation>同时将此批次保存在曲库中，供“runs”和图形界面使用。</translation>
    </message>
    <message>
        <source>%1 clips: %2 with a match, %3 with a possible match, %4 without a match, %5 failed; %7 too short to tell; rows in %6</source>
        <translation>%1 个片段：%2 个有匹配，%3 个可能匹配，%4 个无匹配，%5 个失败；%7 个太短无法判断；各行写入 %6</translation>
    </message>
    <message>
        <source>find what is played in a long recording, and when</source>
        <translation>查找长录音中播放了什么，以及何时播放</translation>
    </message>
    <message>
        <source>find all covers within a library</source>
        <translation>查找曲库内的所有翻唱</translation>
    </message>
    <message>
        <source>show and make decisions about matches</source>
        <translation>显示和作出对匹配的判定</translation>
    </message>
    <message>
        <source>list, export and delete kept runs</source>
        <translation>列出、导出和删除已保存的批次</translation>
    </message>
    <message>
        <source>say where a moved folder of music is now</source>
        <translation>指明移动过的音乐文件夹现在的位置</translation>
    </message>
    <message>
        <source>build the graph of fast searches, or remove it</source>
        <translation>构建或移除快速搜索图</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>no graph: searches compare all %1 chunks</source>
        <translation>没有搜索图：搜索时比较全部 %1 个分块</translation>
    </message>
    <message>
        <source>a graph of %1 of %2 chunks, %3 on disk</source>
        <translation>搜索图含 %1 个分块（共 %2 个），占用磁盘 %3</translation>
    </message>
    <message>
        <source>below %1 chunks searches are exact unless --mode hnsw asks for the graph</source>
        <translation>少于 %1 个分块时使用精确搜索，除非用 --mode hnsw 要求使用搜索图</translation>
    </message>
    <message>
        <source>The graph makes searches of very large libraries quicker (HNSW, a share of the matches may
be missed). Without an option its state is told. It can always be built anew.</source>
        <translation>搜索图可加快超大曲库的搜索（HNSW，可能会遗漏一部分
匹配）。不带选项时，显示其状态。它随时可以重新构建。</translation>
    </message>
    <message>
        <source>Build it over all that is indexed.</source>
        <translation>为所有已索引的内容构建搜索图。</translation>
    </message>
    <message>
        <source>Remove it; searches are exact from then on.</source>
        <translation>移除搜索图；此后使用精确搜索。</translation>
    </message>
    <message>
        <source>--build and --remove exclude each other.</source>
        <translation>--build 和 --remove 不能同时使用。</translation>
    </message>
    <message>
        <source>, %1 made anew as what the library had stored was damaged</source>
        <translation>，%1 个因曲库中存储的内容已损坏而重新生成</translation>
    </message>
    <message>
        <source>Also write the groups as a table, a row for each recording.</source>
        <translation>同时将各组写成表格，每个录音一行。</translation>
    </message>
    <message>
        <source>Also write the pairs as a table.</source>
        <translation>同时将曲目对写成表格。</translation>
    </message>
    <message>
        <source>Also write the graph for Gephi, yEd, Cytoscape and others.</source>
        <translation>同时写入供 Gephi、yEd、Cytoscape 等程序使用的图。</translation>
    </message>
    <message>
        <source>Also write the graph for Graphviz.</source>
        <translation>同时写入供 Graphviz 使用的图。</translation>
    </message>
    <message>
        <source>Compares every recording of a library with every other one and shows which are versions of
one piece, as groups and as pairs. What was compared is kept in the library: after Ctrl-C the
next call goes on, and later calls compare only what is new.</source>
        <translation>将曲库中的每个录音与其他所有录音相互比较，以组和曲目对的形式显示哪些是
同一作品的不同版本。已比较的内容保存在曲库中：按 Ctrl-C 中断后，下次调用
会继续进行，之后的调用只比较新增的内容。</translation>
    </message>
    <message>
        <source>Show pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>显示达到此概率的曲目对，0 到 1（默认 0.5）。</translation>
    </message>
    <message>
        <source>Show what there is; compare nothing.</source>
        <translation>显示已有的结果；不作任何比较。</translation>
    </message>
    <message>
        <source>The library can only be read: what is compared now is not kept.</source>
        <translation>此曲库只能读取：本次比较的内容不会保存。</translation>
    </message>
    <message>
        <source>%1 of %2 recordings compared: %3 groups of %4 recordings, %5 pairs from %6 on</source>
        <translation>已比较 %1/%2 个录音：%3 个组，含 %4 个录音；%5 对的概率达到 %6</translation>
    </message>
    <message>
        <source>group %1: %2 (%3 versions)</source>
        <translation>组 %1：%2（%3 个版本）</translation>
    </message>
    <message>
        <source>The recording to listen to; - reads it from standard input.</source>
        <translation>要听的录音；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>--%1 and --%2 name the same file, “%3”.</source>
        <translation>--%1 和 --%2 指定了同一个文件“%3”。</translation>
    </message>
    <message>
        <source>(judged without its notes, which are damaged)</source>
        <translation>（音符已损坏，判断时未使用）</translation>
    </message>
    <message>
        <source>%1: %2 tracks searched (%3)</source>
        <translation>%1：已搜索 %2 首曲目（%3）</translation>
    </message>
    <message>
        <source>decode %1 ms, hearing notes %2 ms, network %3 ms, search %4 ms, alignment %5 ms</source>
        <translation>解码 %1 ms，听音符 %2 ms，网络 %3 ms，搜索 %4 ms，对齐 %5 ms</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>there</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>“%1” is no folder of the library. Without a folder, “coverscope-cli relink” lists them.</source>
        <translation>“%1”不是此曲库的文件夹。不给出文件夹时，“coverscope-cli relink”会列出所有文件夹。</translation>
    </message>
    <message>
        <source>All folders of the library are where they were. To have one looked for elsewhere, name it before its new place.</source>
        <translation>曲库的所有文件夹都在原处。如需在别处查找某个文件夹，请在新位置之前写明该文件夹。</translation>
    </message>
    <message>
        <source>Several folders of the library are away. Name the one that is meant before its new place.</source>
        <translation>曲库有多个文件夹离线。请在新位置之前写明所指的文件夹。</translation>
    </message>
    <message>
        <source>Tells a library where a folder of music is now that was moved or is on another drive.
OLD may be left out where only one folder is away. Without folders, those of the library
are listed. Nothing changes unless the music is found at the new place.</source>
        <translation>告知曲库某个已移动或位于其他驱动器上的音乐文件夹现在的位置。
如果只有一个文件夹离线，可省略 OLD。不给出文件夹时，列出曲库的
文件夹。除非在新位置找到音乐，否则不作任何更改。</translation>
    </message>
    <message>
        <source>The folder, as the library has it.</source>
        <translation>曲库中记录的文件夹。</translation>
    </message>
    <message>
        <source>Where it is now, or the folder that holds it.</source>
        <translation>它现在的位置，或包含它的文件夹。</translation>
    </message>
    <message>
        <source>There is no run %1. “coverscope-cli runs” without a number lists them.</source>
        <translation>没有批次 %1。不带编号的“coverscope-cli runs”会列出所有批次。</translation>
    </message>
    <message>
        <source>No run is kept.</source>
        <translation>没有已保存的批次。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能匹配</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Also write the run as “batch” does: a row for each match.</source>
        <translation>同时按“batch”的格式写入此批次：每个匹配一行。</translation>
    </message>
    <message>
        <source>Also write its report: hashes, thresholds, the verdicts of today and their notes.</source>
        <translation>同时写入其报告：哈希值、阈值、目前的判定及其备注。</translation>
    </message>
    <message>
        <source>Lists the runs over many clips that are kept in a library, shows or exports one of them,
or deletes it. Runs are kept by the window, and by “batch --keep NAME”.</source>
        <translation>列出曲库中保存的多片段批次，显示或导出其中一个，
或将其删除。批次由图形界面和“batch --keep NAME”保存。</translation>
    </message>
    <message>
        <source>The number of a run, as the list has it.</source>
        <translation>批次的编号，如列表所示。</translation>
    </message>
    <message>
        <source>Delete the run; verdicts stay.</source>
        <translation>删除该批次；判定会保留。</translation>
    </message>
    <message>
        <source>A run is named by its number, not “%1”.</source>
        <translation>批次以编号指定，不能是“%1”。</translation>
    </message>
    <message>
        <source>run %1 deleted</source>
        <translation>已删除批次 %1</translation>
    </message>
    <message>
        <source>Say which run is meant, by its number.</source>
        <translation>请用编号指明是哪个批次。</translation>
    </message>
    <message>
        <source>%1 recordings were not searched, since what the library stored of them is damaged or lost: %2. “coverscope-cli index” makes it anew.</source>
        <translation>%1 个录音未被搜索，因为曲库中为其存储的内容已损坏或丢失：%2。“coverscope-cli index”会重新生成这些内容。</translation>
    </message>
    <message>
        <source>%1 recordings were judged without their notes, since what the library stored of these is damaged or lost: %2. “coverscope-cli index” makes them anew.</source>
        <translation>%1 个录音在判断时未使用音符，因为曲库中存储的这些音符已损坏或丢失：%2。“coverscope-cli index”会重新生成这些音符。</translation>
    </message>
    <message>
        <source>What the library “%1” stored of its %2 recordings is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>曲库“%1”为其 %2 个录音存储的内容已损坏或丢失。“coverscope-cli index”会重新生成这些内容。</translation>
    </message>
    <message>
        <source>Probability from which a recording is called a match, 0.8 or 80% (default: as the model was calibrated). What is below may still be a possible match.</source>
        <translation>录音被称为匹配的最低概率，0.8 或 80%（默认：按模型的校准）。低于此值的仍可能是可能匹配。</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>太短，无法判断</translation>
    </message>
    <message>
        <source>Also write a cue sheet.</source>
        <translation>同时写入 CUE 表。</translation>
    </message>
    <message>
        <source>Also write the stretches as a table.</source>
        <translation>同时将各区间写成表格。</translation>
    </message>
    <message>
        <source>Also write labels for Audacity.</source>
        <translation>同时写入供 Audacity 使用的标签。</translation>
    </message>
    <message>
        <source>Finds which recordings of a library are played in a long recording, and when: a radio hour, a
concert, a mix. What it does not know is told as music, speech, silence or other sound.</source>
        <translation>查找长录音中播放了曲库的哪些录音，以及何时播放：如一小时电台节目、
音乐会或混音。无法识别的部分标为音乐、语音、静音或其他声音。</translation>
    </message>
    <message>
        <source>The long recording; - reads it from standard input.</source>
        <translation>长录音；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Leave out stretches that are shorter (default: 8).</source>
        <translation>略过短于此值的区间（默认：8）。</translation>
    </message>
    <message>
        <source>(music that the library does not know)</source>
        <translation>（曲库中没有的音乐）</translation>
    </message>
    <message>
        <source>(speech)</source>
        <translation>（语音）</translation>
    </message>
    <message>
        <source>(silence)</source>
        <translation>（静音）</translation>
    </message>
    <message>
        <source>(other sound)</source>
        <translation>（其他声音）</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>曲内位置</translation>
    </message>
    <message>
        <source>--min-length takes one second or more.</source>
        <translation>--min-length 的取值为一秒或以上。</translation>
    </message>
    <message>
        <source>“%1” has ended where the region begins.</source>
        <translation>“%1”在区域开始之前就已结束。</translation>
    </message>
    <message>
        <source>“%1” is no track of the library. Index its folder first.</source>
        <translation>“%1”不是曲库中的曲目。请先为其文件夹建立索引。</translation>
    </message>
    <message>
        <source>--set takes confirm, reject, unsure or clear, not “%1”.</source>
        <translation>--set 可取 confirm、reject、unsure 或 clear，不能是“%1”。</translation>
    </message>
    <message>
        <source>A verdict is about a clip and a track: give both. --help says more.</source>
        <translation>判定针对一个片段和一首曲目：请给出两者。详情请见 --help。</translation>
    </message>
    <message>
        <source>Nothing has been decided about this clip and this track yet.</source>
        <translation>尚未对此片段和此曲目作出任何判定。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Nothing has been decided.</source>
        <translation>尚未作出任何判定。</translation>
    </message>
    <message>
        <source>who</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Also write the entries that are shown as a table.</source>
        <translation>同时将显示的条目写成表格。</translation>
    </message>
    <message>
        <source>Shows what was decided about the clips of a library, all of them or those of a CLIP or a
CLIP and a TRACK; or decides. Nothing is ever overwritten: every decision is a new entry,
and the newest one about a part of a clip and a track counts. A window may be open.</source>
        <translation>显示对曲库片段作出的判定：全部判定，或某个 CLIP 的判定，或某个 CLIP 与
某个 TRACK 的判定；也可作出判定。任何内容都不会被覆盖：每个判定都是新条目，
对片段某一部分和某首曲目，以最新的判定为准。图形界面可以同时打开。</translation>
    </message>
    <message>
        <source>The clip that was searched for.</source>
        <translation>所搜索的片段。</translation>
    </message>
    <message>
        <source>A recording of the library.</source>
        <translation>曲库中的录音。</translation>
    </message>
    <message>
        <source>Decide: confirm, reject, unsure, or clear to take it back.</source>
        <translation>作出判定：confirm（确认）、reject（排除）、unsure（存疑），或 clear（撤回）。</translation>
    </message>
    <message>
        <source>The note of the verdict; without --set only the note is changed.</source>
        <translation>判定的备注；不带 --set 时仅更改备注。</translation>
    </message>
    <message>
        <source>It is about the clip from here, 83.5 or 1:23.5.</source>
        <translation>判定所针对的片段部分的起点，如 83.5 或 1:23.5。</translation>
    </message>
    <message>
        <source>It is about the clip up to here.</source>
        <translation>判定所针对的片段部分的终点。</translation>
    </message>
    <message>
        <source>Show every entry about CLIP and TRACK, the oldest first.</source>
        <translation>显示关于 CLIP 和 TRACK 的所有条目，最早的在前。</translation>
    </message>
    <message>
        <source>--history is of a clip and a track: give both.</source>
        <translation>--history 针对一个片段和一首曲目：请给出两者。</translation>
    </message>
    <message>
        <source>(a version of “%1”)</source>
        <translation>（“%1”的另一版本）</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [options] ...</source>
        <translation>用法：%1 命令 [选项] ...</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>“%1 命令 --help”给出其中一项的说明。</translation>
    </message>
    <message>
        <source>--version tells versions, --man prints the manual, --completion SHELL what bash, zsh or fish complete.</source>
        <translation>--version 显示版本，--man 输出手册，--completion SHELL 输出 bash、zsh 或 fish 的补全。</translation>
    </message>
    <message>
        <source>A command is missing. “%1 --help” lists them.</source>
        <translation>缺少命令。“%1 --help”会列出全部命令。</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>只有 bash、zsh 和 fish 的补全，没有“%1”的。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation>没有命令“%1”。“%2 --help”会列出全部命令。</translation>
    </message>
    <message>
        <source>“%1 %2” needs the program “%3”, which cannot be started. Install the package coverscope-train; a build makes it with COVERSCOPE_TRAINER=ON.</source>
        <translation>“%1 %2”需要程序“%3”，但无法启动它。请安装软件包 coverscope-train；自行构建时用 COVERSCOPE_TRAINER=ON 生成。</translation>
    </message>
    <message>
        <source>Fits how the scores of a model are to be read, on recordings whose covers are known, and writes it beside the model.</source>
        <translation>用已知翻唱关系的录音拟合模型得分的解读方式，并写在模型旁边。</translation>
    </message>
    <message>
        <source>CSV files with the columns clique and file.</source>
        <translation>含 clique 和 file 列的 CSV 文件。</translation>
    </message>
    <message>
        <source>Where to write (default: beside the model).</source>
        <translation>写入位置（默认：模型旁边）。</translation>
    </message>
    <message>
        <source>Music that covers nothing of the manifests. May be given several times.</source>
        <translation>不翻唱清单中任何作品的音乐。可多次给出。</translation>
    </message>
    <message>
        <source>Covers made from the notes that this training configuration holds out ask as well.</source>
        <translation>由此训练配置留出的音符生成的翻唱也参与查询。</translation>
    </message>
    <message>
        <source>How many of these (default: 100).</source>
        <translation>其数量（默认：100）。</translation>
    </message>
    <message>
        <source>Lengths of the cuts in seconds (default: %1).</source>
        <translation>截取片段的长度，以秒计（默认：%1）。</translation>
    </message>
    <message>
        <source>Write a row for each pair that was measured.</source>
        <translation>为每个测量过的配对写一行。</translation>
    </message>
    <message>
        <source>“%1” is no length in seconds.</source>
        <translation>“%1”不是以秒计的长度。</translation>
    </message>
    <message>
        <source>Fits what a score says of a pair of recordings, for the cover map. The library holds the recordings of the manifest and music that covers nothing.</source>
        <translation>为翻唱图谱拟合得分对一对录音意味着什么。曲库包含清单中的录音以及不翻唱任何作品的音乐。</translation>
    </message>
    <message>
        <source>Where to write (default: only the figures are shown).</source>
        <translation>写入位置（默认：只显示数字）。</translation>
    </message>
    <message>
        <source>even out the embeddings of a model</source>
        <translation>对模型的嵌入做白化</translation>
    </message>
    <message>
        <source>fit how the scores of a search are read</source>
        <translation>拟合搜索得分的解读方式</translation>
    </message>
    <message>
        <source>fit how the scores of the cover map are read</source>
        <translation>拟合翻唱图谱得分的解读方式</translation>
    </message>
    <message>
        <source>A library&apos;s own works in place of a manifest: its recordings are ranked as they are stored, those whose work has another recording ask.</source>
        <translation>以曲库自己的作品代替清单：其录音按存储的内容排名，作品另有录音的那些参与查询。</translation>
    </message>
    <message>
        <source>A library can be searched by model and embedding only, not by “%1”. For the others give its recordings as a --manifest.</source>
        <translation>曲库只能用 model 和 embedding 搜索，不能用“%1”。其他系统请用 --manifest 给出其录音。</translation>
    </message>
    <message>
        <source>The chunks of a library lie as they were indexed: --hop goes with --manifest only.</source>
        <translation>曲库的分块位置在索引时已定：--hop 只能与 --manifest 一起使用。</translation>
    </message>
    <message>
        <source>No work has two recordings in the library “%1”, as far as is known. Name them in a CSV file with the columns work and file, and give it with --works.</source>
        <translation>据目前所知，曲库“%1”中没有任何作品有两个录音。请在含 work 和 file 列的 CSV 文件中写明作品，并用 --works 给出。</translation>
    </message>
    <message>
        <source>Give --manifest or --library, not both.</source>
        <translation>请给出 --manifest 或 --library，二者选一。</translation>
    </message>
    <message>
        <source>--works goes with --library.</source>
        <translation>--works 须与 --library 一起使用。</translation>
    </message>
    <message>
        <source>Measures how a model&apos;s embeddings are to be evened out, on music that is not judged, and writes the model with it.</source>
        <translation>用不参与评判的音乐测定如何白化模型的嵌入，并写出带有白化的模型。</translation>
    </message>
    <message>
        <source>The model, then folders of music.</source>
        <translation>先是模型，然后是音乐文件夹。</translation>
    </message>
    <message>
        <source>How much is evened out, from 0 to 1 (default: 0.5).</source>
        <translation>白化的程度，0 到 1（默认：0.5）。</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>写入位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n 个分块</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the catalogue of %1 was put back. The damaged one is kept beside it; the next “index” finds what has changed since.</source>
        <translation>已放回 %1 的目录副本。损坏的目录保留在旁边；下一次“index”会找出此后的变化。</translation>
    </message>
    <message>
        <source>Also look for what is played in clips longer than three minutes: each stretch that
the library knows becomes a clip of its own.</source>
        <translation>对超过三分钟的片段还查找其中播放了什么：曲库认识的
每一段都成为单独的片段。</translation>
    </message>
    <message>
        <source>Also write a layer for Sonic Visualiser.</source>
        <translation>同时写出 Sonic Visualiser 图层。</translation>
    </message>
    <message>
        <source>Also write a playlist of the stretches, with times as VLC knows them.</source>
        <translation>同时写出各段的播放列表，时间采用 VLC 的格式。</translation>
    </message>
    <message>
        <source>keep which recordings are of which work</source>
        <translation>记录哪些录音属于哪部作品</translation>
    </message>
    <message>
        <source>--import, --export and --conflicts stand alone: they are about all decisions of the library.</source>
        <translation>--import、--export 和 --conflicts 须单独使用：它们涉及曲库的全部判定。</translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>没有相互矛盾的判定。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>the other reviewer</source>
        <translation>另一位审阅者</translation>
    </message>
    <message>
        <source>%1 verdicts and %2 decisions about pairs written</source>
        <translation>已写出 %1 个判定和 %2 个配对判定</translation>
    </message>
    <message>
        <source>%1 entries added, %2 were known; %3 stand beside what is decided here</source>
        <translation>新增 %1 条，%2 条已知；%3 条与此处的判定并存</translation>
    </message>
    <message>
        <source>Write every decision of the library, its history too, for another reviewer: FILE.json or FILE.csv.</source>
        <translation>将曲库的全部判定及其历史写出，供另一位审阅者使用：FILE.json 或 FILE.csv。</translation>
    </message>
    <message>
        <source>List what two reviewers decided differently, until it is decided once more.</source>
        <translation>列出两位审阅者判定不同之处，直到再次判定。</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was decided about “%1” and “%2” contradicts newer decisions, and is passed over.</source>
        <translation>关于“%1”和“%2”的判定与更新的判定矛盾，故略过。</translation>
    </message>
    <message>
        <source>(by its tune)</source>
        <translation>（按旋律）</translation>
    </message>
    <message>
        <source>--hummed and --not-hummed exclude each other.</source>
        <translation>--hummed 与 --not-hummed 不能同时使用。</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”: it is looked for as a sung or hummed tune as well. --not-hummed leaves that out.</source>
        <translation>“%1”中只听到一个声部：也按唱或哼的旋律查找。--not-hummed 可取消。</translation>
    </message>
    <message>
        <source>No tune of one voice is heard in “%1”: it is looked for as music only.</source>
        <translation>“%1”中听不到单声部旋律：只按音乐查找。</translation>
    </message>
    <message>
        <source>The clip is a tune that one person sings, hums or whistles: look for its notes in any key and from 0.6 to 1.6 of its tempo (default: where one voice is heard).</source>
        <translation>片段是一个人唱、哼或吹口哨的旋律：在任意调、0.6 到 1.6 倍速度下查找其音符（默认：只听到一个声部时）。</translation>
    </message>
    <message>
        <source>Never take the clip for a sung or hummed tune.</source>
        <translation>从不将片段当作唱或哼的旋律。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>contradicting</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Nothing is written; this is what the list would do:</source>
        <translation>未写入任何内容；该列表将产生以下结果：</translation>
    </message>
    <message>
        <source>%1 lines: %2 new works, %3 changed; %4 new recordings, %5 changed, %6 moved; %7 lines left out</source>
        <translation>%1 行：新作品 %2，更改 %3；新录音 %4，更改 %5，移动 %6；略去 %7 行</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>The group “%1” holds recordings of several works; it is left as it is.</source>
        <translation>组“%1”含有多部作品的录音，保持不变。</translation>
    </message>
    <message>
        <source>%1 new works, %2 recordings put to works</source>
        <translation>新作品 %1 部，归入作品的录音 %2 个</translation>
    </message>
    <message>
        <source>Also write the works as a table, a row for each recording, as --import reads it.</source>
        <translation>同时将作品写为表格，每个录音一行，可由 --import 读取。</translation>
    </message>
    <message>
        <source>Shows the works of a library and the recordings of each, or changes them. What is decided
is known by the content of the files and stays when they move or are indexed again; the
groups of “map” obey it. A window may be open.</source>
        <translation>显示曲库的作品及各自的录音，或加以更改。判定按文件内容识别，文件移动或重新
索引后仍然保留；“map”的分组遵从它。窗口可以处于打开状态。</translation>
    </message>
    <message>
        <source>Show the works; so without anything as well.</source>
        <translation>显示作品；不给任何参数时亦然。</translation>
    </message>
    <message>
        <source>Two recordings of the library that something is decided about.</source>
        <translation>要作出判定的曲库中的两个录音。</translation>
    </message>
    <message>
        <source>Read works from a table: columns work, composers, year, role, notes and file, or title, artist, album. What cannot be read is told line by line.</source>
        <translation>从表格读取作品：列为 work、composers、year、role、notes 和 file，或 title、artist、album。无法读取之处逐行说明。</translation>
    </message>
    <message>
        <source>With --import: put recordings to the work of the list that are in another.</source>
        <translation>与 --import 一起：将属于其他作品的录音归入列表中的作品。</translation>
    </message>
    <message>
        <source>With --groups: pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>与 --groups 一起：从该概率起的配对，0 到 1（默认 0.5）。</translation>
    </message>
    <message>
        <source>With --import or --groups: say what would be done, and change nothing.</source>
        <translation>与 --import 或 --groups 一起：只说明将会做什么，不作更改。</translation>
    </message>
    <message>
        <source>A and B are versions of one work.</source>
        <translation>A 和 B 是同一作品的版本。</translation>
    </message>
    <message>
        <source>A and B are not.</source>
        <translation>A 和 B 不是。</translation>
    </message>
    <message>
        <source>Nobody can say yet.</source>
        <translation>尚不能判断。</translation>
    </message>
    <message>
        <source>Take back what was decided about A and B.</source>
        <translation>撤回对 A 和 B 的判定。</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>原因；与判定一同保存。</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>由图谱</translation>
    </message>
    <message>
        <source>No works are known.</source>
        <translation>没有已知的作品。</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>不在曲库中</translation>
    </message>
    <message>
        <source>Only one of --import, --export, --groups, --confirm, --reject, --unsure and --clear at a time.</source>
        <translation>--import、--export、--groups、--confirm、--reject、--unsure 和 --clear 一次只能用一个。</translation>
    </message>
    <message>
        <source>--move goes with --import.</source>
        <translation>--move 须与 --import 一起使用。</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --groups.</source>
        <translation>--dry-run 须与 --import 或 --groups 一起使用。</translation>
    </message>
    <message>
        <source>--threshold goes with --groups.</source>
        <translation>--threshold 须与 --groups 一起使用。</translation>
    </message>
    <message>
        <source>--note goes with --confirm, --reject, --unsure or --clear.</source>
        <translation>--note 须与 --confirm、--reject、--unsure 或 --clear 一起使用。</translation>
    </message>
    <message>
        <source>“%1” is nothing that works can do; “list” shows them. --help says more.</source>
        <translation>works 不能执行“%1”；“list”显示作品。详见 --help。</translation>
    </message>
    <message>
        <source>CSV file with the columns work and file, which says what the library&apos;s recordings are of (default: the library&apos;s own works, and what the tags say of the others).</source>
        <translation>含 work 和 file 列的 CSV 文件，说明曲库中的录音属于哪部作品（默认：曲库自己的作品，其余按标签所写）。</translation>
    </message>
    <message>
        <source>Make the groups of the cover map works; compares what is new first, so that no window may have the library open.</source>
        <translation>将翻唱图谱的分组变为作品；先比较新内容，因此不能有窗口打开该曲库。</translation>
    </message>
    <message>
        <source>The clips are tunes that somebody sings, hums or whistles; as with “query”.</source>
        <translation>片段是某人唱、哼或吹口哨的旋律；与“query”相同。</translation>
    </message>
    <message>
        <source>Who reviews (default: the name in the settings of the window, else that of the account).</source>
        <translation>审阅者（默认：窗口设置中的姓名，否则为账户名）。</translation>
    </message>
    <message>
        <source>The report “%1” was changed since it was written.</source>
        <translation>报告“%1”在写入后被更改过。</translation>
    </message>
    <message>
        <source>The report “%1” is not beside its hash list.</source>
        <translation>报告“%1”不在其哈希列表旁边。</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read: %2</source>
        <translation>无法读取报告“%1”：%2</translation>
    </message>
    <message>
        <source>The clip “%1” has other content than the one that was searched for.</source>
        <translation>片段“%1”的内容与当时搜索的不同。</translation>
    </message>
    <message>
        <source>The recording “%1” has other content than the one that was found; new tags are enough for that.</source>
        <translation>录音“%1”的内容与当时找到的不同；仅更改标签也会如此。</translation>
    </message>
    <message>
        <source>The clip “%1” is not there, so it was not checked.</source>
        <translation>片段“%1”不存在，因此未检查。</translation>
    </message>
    <message>
        <source>The recording “%1” is not there, so it was not checked.</source>
        <translation>录音“%1”不存在，因此未检查。</translation>
    </message>
    <message>
        <source>The clip “%1” cannot be read: %2</source>
        <translation>无法读取片段“%1”：%2</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read: %2</source>
        <translation>无法读取录音“%1”：%2</translation>
    </message>
    <message>
        <source>The hash list “%1” was changed since it was written, so nothing in it proves anything.</source>
        <translation>哈希列表“%1”在写入后被更改过，因此其内容不能证明任何事情。</translation>
    </message>
    <message>
        <source>“%1” is another hash list than the one with the seal that was given.</source>
        <translation>“%1”不是带有所给封印的那份哈希列表。</translation>
    </message>
    <message>
        <source>No hash list names “%1”.</source>
        <translation>没有哈希列表提到“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no hash list beside it, “%2”. Reports that this version writes have one.</source>
        <translation>“%1”旁边没有哈希列表“%2”。此版本写入的报告都带有一份。</translation>
    </message>
    <message>
        <source>There is no report with a hash list in “%1”.</source>
        <translation>“%1”中没有带哈希列表的报告。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: made %2, %3 files checked, seal %4</source>
        <translation>%1：制作于 %2，检查了 %3 个文件，封印 %4</translation>
    </message>
    <message>
        <source>Everything is as it was when the report was written.</source>
        <translation>一切与写入报告时相同。</translation>
    </message>
    <message>
        <source>Checks that a report, and the clips and recordings it is about, are as they were when it was
written, by the hash list beside it; of a folder, all reports in it and that nothing else is
there. Exit code 1 where something was changed, is missing or is too much, 3 where only
recordings are not at hand to be checked.</source>
        <translation>根据旁边的哈希列表，检查报告及其涉及的片段和录音是否与写入时相同；对于文件夹，则检查其中的
所有报告，以及是否没有其他文件。如有更改、缺失或多余，退出码为 1；仅有录音不在手边无法检查时，
退出码为 3。</translation>
    </message>
    <message>
        <source>A report that Coverscope wrote, its hash list, or a folder of reports.</source>
        <translation>Coverscope 写入的报告、其哈希列表，或报告文件夹。</translation>
    </message>
    <message>
        <source>Check the report alone, not the clips and recordings.</source>
        <translation>只检查报告，不检查片段和录音。</translation>
    </message>
    <message>
        <source>The seal that was noted when the report was written: tells a report that was made anew together with its list.</source>
        <translation>写入报告时记下的封印：可识别连同列表一起重新制作的报告。</translation>
    </message>
    <message>
        <source>check that a report is as it was written</source>
        <translation>检查报告是否与写入时相同</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>不在此曲库中</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported. What contradicts a decision made here is kept beside it, listed, and overwrites nothing; so is what it says of recordings that this library does not have.</source>
        <translation>纳入另一位审阅者导出的内容。与此处判定矛盾的内容并存并列出，不会覆盖任何内容；关于此曲库没有的录音的判定也是如此。</translation>
    </message>
    <message>
        <source>The library&apos;s folder, or postgres:SERVICE for a shared catalogue.</source>
        <translation>曲库的文件夹；共享编目则为 postgres:SERVICE。</translation>
    </message>
    <message>
        <source>This command works on a library&apos;s folder only. A shared catalogue can be filled with push, searched with query and looked at with info and verify. (./postgres:... is a folder of that name.)</source>
        <translation>此命令只能用于曲库的文件夹。共享编目可用 push 填充，用 query 搜索，用 info 和 verify 查看。（./postgres:... 表示该名称的文件夹。）</translation>
    </message>
    <message>
        <source>copy a library into a catalogue that a team shares</source>
        <translation>将曲库复制到团队共享的编目</translation>
    </message>
    <message>
        <source>%1 pushed, %2 updated, %3 unchanged, %4 skipped</source>
        <translation>%1 个已推送，%2 个已更新，%3 个未更改，%4 个已跳过</translation>
    </message>
    <message>
        <source>%1 files have the bytes of another one and are the same recording there</source>
        <translation>%1 个文件与另一个文件的内容相同，在那里算作同一录音</translation>
    </message>
    <message>
        <source>Copies what a library has of its recordings into a shared catalogue, a PostgreSQL database
that many can search, or brings it up to date there. A recording is known by its file&apos;s
bytes; those of other libraries stay. What was done when it is cancelled stays done.</source>
        <translation>将曲库中各录音的数据复制到共享编目（可供多人搜索的 PostgreSQL 数据库），或在其中更新。
录音由其文件内容识别；其他曲库的录音保持不变。取消时已完成的部分会保留。</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entry in PostgreSQL&apos;s service file (~/.pg_service.conf).</source>
        <translation>该编目在 PostgreSQL 服务文件（~/.pg_service.conf）中的条目。</translation>
    </message>
    <message>
        <source>--to SERVICE is missing.</source>
        <translation>缺少 --to SERVICE。</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”. A sung or hummed tune can be looked for in a library on this computer only: in a shared catalogue it is looked for as music.</source>
        <translation>“%1”中只听到一个声部。唱或哼的旋律只能在本机的曲库中查找：在共享编目中按音乐查找。</translation>
    </message>
    <message>
        <source>%1 works with a library on this computer only.</source>
        <translation>%1 只能用于本机的曲库。</translation>
    </message>
    <message>
        <source>--mode hnsw: this catalogue has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw：此编目没有图索引，因此对全部内容进行精确比较。</translation>
    </message>
    <message>
        <source>--repair works with a library&apos;s folder; “coverscope-cli push” mends a shared catalogue.</source>
        <translation>--repair 用于曲库的文件夹；“coverscope-cli push”可修复共享编目。</translation>
    </message>
    <message>
        <source>There is no case “%1”. “coverscope-cli cases” without a name lists them.</source>
        <translation>没有案卷“%1”。不带名称的“coverscope-cli cases”会列出所有案卷。</translation>
    </message>
    <message>
        <source>Lists the cases of a library, shows, makes or changes one, or writes its report. A case
holds clips, what was decided and runs under one name. What was decided about its clips
and those of its runs belongs to it as well, also what is decided later. A window may be
open.</source>
        <translation>列出曲库的案卷，显示、新建或更改其一，或写出其报告。案卷把片段、判定和批次归于一个名称之下。
关于其片段及其批次中片段的判定也属于它，以后作出的也算在内。窗口可以开着。</translation>
    </message>
    <message>
        <source>Its name, or its number in the list.</source>
        <translation>其名称，或在列表中的编号。</translation>
    </message>
    <message>
        <source>With --add or --take-out: a clip with all that is decided about it.</source>
        <translation>与 --add 或 --take-out 一起：一个片段及关于它的全部判定。</translation>
    </message>
    <message>
        <source>Only what is decided about CLIP and this recording.</source>
        <translation>仅关于 CLIP 和此录音的判定。</translation>
    </message>
    <message>
        <source>Make a case of this name.</source>
        <translation>新建以此为名的案卷。</translation>
    </message>
    <message>
        <source>Put the clip, the verdict or the run into the case.</source>
        <translation>把片段、判定或批次放入案卷。</translation>
    </message>
    <message>
        <source>Take it out of the case; verdicts and runs stay.</source>
        <translation>从案卷中取出；判定和批次会保留。</translation>
    </message>
    <message>
        <source>With --add or --take-out: a run, by its number in the list of “runs”.</source>
        <translation>与 --add 或 --take-out 一起：批次，以“runs”列表中的编号指定。</translation>
    </message>
    <message>
        <source>The notes of the case, in place of those it has.</source>
        <translation>案卷的备注，取代现有备注。</translation>
    </message>
    <message>
        <source>Who is in charge of the case (when it is made: who reviews, see --by).</source>
        <translation>案卷负责人（新建时：审阅者，见 --by）。</translation>
    </message>
    <message>
        <source>Give the case another name.</source>
        <translation>更改案卷名称。</translation>
    </message>
    <message>
        <source>The case is done.</source>
        <translation>案卷已办结。</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>案卷尚未办结。</translation>
    </message>
    <message>
        <source>Delete the case; verdicts and runs stay.</source>
        <translation>删除案卷；判定和批次会保留。</translation>
    </message>
    <message>
        <source>Write one report for the case, and its hash list beside it, which “verify-report” checks.</source>
        <translation>为案卷写出一份报告，并在旁边写出供“verify-report”检查的哈希列表。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a case</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>没有案卷。</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建时间</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Nothing has been put into this case.</source>
        <translation>此案卷中还没有任何内容。</translation>
    </message>
    <message>
        <source>case “%1” deleted</source>
        <translation>已删除案卷“%1”</translation>
    </message>
    <message>
        <source>Only one of --make, --add, --take-out, --close, --reopen, --delete and --report at a time.</source>
        <translation>--make、--add、--take-out、--close、--reopen、--delete 和 --report 一次只能用一个。</translation>
    </message>
    <message>
        <source>Say which case is meant, by its name.</source>
        <translation>请用名称指明是哪个案卷。</translation>
    </message>
    <message>
        <source>Say what is meant: a CLIP, a CLIP and a TRACK, or --run.</source>
        <translation>请指明对象：CLIP、CLIP 和 TRACK，或 --run。</translation>
    </message>
    <message>
        <source>CLIP, TRACK and --run go with --add or --take-out.</source>
        <translation>CLIP、TRACK 和 --run 与 --add 或 --take-out 一起使用。</translation>
    </message>
    <message>
        <source>--note and --reviewer go with --make, or change a case.</source>
        <translation>--note 和 --reviewer 与 --make 一起使用，或用于更改案卷。</translation>
    </message>
    <message>
        <source>--rename stands alone.</source>
        <translation>--rename 单独使用。</translation>
    </message>
    <message>
        <source>keep clips, verdicts and runs of a case together</source>
        <translation>把一个案卷的片段、判定和批次归在一起</translation>
    </message>
</context>
<context>
    <name>coverscope::cover_map</name>
    <message>
        <source>Preparing the comparison</source>
        <translation>正在准备比较</translation>
    </message>
    <message>
        <source>Comparing all tracks</source>
        <translation>正在比较所有曲目</translation>
    </message>
    <message>
        <source>The calibration of the cover map is incomplete.</source>
        <translation>翻唱图谱的校准不完整。</translation>
    </message>
</context>
<context>
    <name>coverscope::desktop</name>
    <message>
        <source>“%1” is not known, or lacks its value.</source>
        <translation>“%1”不是已知选项，或缺少其值。</translation>
    </message>
    <message>
        <source>Only one clip can be opened at a time.</source>
        <translation>一次只能打开一个片段。</translation>
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
        <translation>用法：coverscope [--library 曲库] [--record | --example] [片段]

根据一小段音乐片段查找翻唱版本。

  片段           要搜索的音频或视频文件
  --library 曲库 要打开的曲库文件夹；不存在时创建
  --record       录制片段
  --example      用专门制作的音乐演示 Coverscope 的功能
  --help         显示此说明
  --version      显示版本

如果已有窗口打开该曲库，则由该窗口接收片段。

coverscope-cli 无需窗口即可完成相同的工作。
</translation>
    </message>
</context>
<context>
    <name>coverscope::evaluation</name>
    <message>
        <source>Reading recordings</source>
        <translation>正在读取录音</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>“%1” is not a query length. Give seconds (1 or more) or “full”, separated by commas.</source>
        <translation>“%1”不是查询长度。请给出秒数（1 或以上）或“full”，以逗号分隔。</translation>
    </message>
    <message>
        <source>The manifest “%1” is empty. It needs a line “clique,file” and one line for each recording.</source>
        <translation>清单“%1”为空。清单需要一行“clique,file”，并为每个录音写一行。</translation>
    </message>
    <message>
        <source>The manifest “%1” has no columns “clique” and “file” in its first line.</source>
        <translation>清单“%1”的首行没有“clique”和“file”列。</translation>
    </message>
    <message>
        <source>Record %1 of the manifest “%2” lacks its clique or its file.</source>
        <translation>清单“%2”的第 %1 条记录缺少 clique 或 file。</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence.</source>
        <translation>“%1”只有静音。</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct its row in “%2”.</source>
        <translation>“%1”不在曲库中。请索引其文件夹，或更正“%2”中对应的行。</translation>
    </message>
</context>
<context>
    <name>coverscope::example</name>
    <message>
        <source>Coverscope example</source>
        <translation>Coverscope 示例</translation>
    </message>
    <message>
        <source>Playing “%1”</source>
        <translation>正在演奏“%1”</translation>
    </message>
</context>
<context>
    <name>coverscope::features</name>
    <message>
        <source>“%1” holds only %2 s of sound; at least %3 s are needed. Choose a longer recording or a longer part of it.</source>
        <translation>“%1”只有 %2 s 声音；至少需要 %3 s。请选择更长的录音或更长的部分。</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence. Choose a recording or a part of it with music.</source>
        <translation>“%1”只有静音。请选择包含音乐的录音或部分。</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>正在分析 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::index</name>
    <message>
        <source>“%1” could not be written correctly. Check its drive.</source>
        <translation>无法正确写入“%1”。请检查其驱动器。</translation>
    </message>
    <message>
        <source>The search graph “%1” is damaged. It will be built again; nothing is lost.</source>
        <translation>搜索图“%1”已损坏。它将重新构建；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The search graph could not be used. Choose the exact search instead.</source>
        <translation>无法使用搜索图。请改用精确搜索。</translation>
    </message>
    <message>
        <source>Building the search graph</source>
        <translation>正在构建搜索图</translation>
    </message>
    <message>
        <source>The clip was not analysed with the model of the library.</source>
        <translation>分析片段所用的模型与曲库的模型不同。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>“%1”由更新版本的 Coverscope 写入。请更新 Coverscope 后再读取。</translation>
    </message>
    <message>
        <source>“%1” was made with another model. Index the library again with the present model, or choose the model it was made with.</source>
        <translation>“%1”是用其他模型创建的。请用当前模型重新为曲库建立索引，或选择创建它时所用的模型。</translation>
    </message>
    <message>
        <source>The library has too many segments.</source>
        <translation>曲库的分块过多。</translation>
    </message>
    <message>
        <source>The segment store was opened wrongly.</source>
        <translation>分块存储的打开方式有误。</translation>
    </message>
    <message>
        <source>The model gave numbers that cannot be stored.</source>
        <translation>模型给出了无法存储的数值。</translation>
    </message>
    <message>
        <source>“%1” belongs to another library. Put back the file of this one, or let the tracks concerned be indexed again.</source>
        <translation>“%1”属于其他曲库。请放回此曲库的文件，或重新为相关曲目建立索引。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Index the library again: the tracks concerned are then made anew.</source>
        <translation>“%1”已损坏。请重新为曲库建立索引：相关曲目届时会重新生成。</translation>
    </message>
</context>
<context>
    <name>coverscope::library</name>
    <message>
        <source>“%1” is a file; a Coverscope library is a folder.</source>
        <translation>“%1”是文件；Coverscope 曲库是文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a Coverscope library. Choose the folder of a library, or create a new one.</source>
        <translation>“%1”不是 Coverscope 曲库。请选择曲库文件夹，或新建曲库。</translation>
    </message>
    <message>
        <source>“%1” holds other files and is not a Coverscope library. Choose an empty folder for a new library.</source>
        <translation>“%1”含有其他文件，且不是 Coverscope 曲库。请为新曲库选择空文件夹。</translation>
    </message>
    <message>
        <source>“%1” has not been indexed yet. Index its folder first.</source>
        <translation>“%1”尚未建立索引。请先为其文件夹建立索引。</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Choose the folder that now holds this music.</source>
        <translation>“%1”不是文件夹。请选择现在存放这些音乐的文件夹。</translation>
    </message>
    <message>
        <source>“%1” does not hold the music of “%2”. Choose the folder that the same files are in now; in it their names must be as they were.</source>
        <translation>“%1”中没有“%2”的音乐。请选择相同文件现在所在的文件夹；其中的文件名必须与原来一致。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The library “%1” is being changed by another Coverscope (process %2 on %3). Wait until it is done, or close it, and try again.</source>
        <translation>曲库“%1”正被另一个 Coverscope 修改（%3 上的进程 %2）。请等待其完成或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The library “%1” was opened for reading only.</source>
        <translation>曲库“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>“%1”（%2），每 %3 s 一个分块</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model %2; asked for is %3. Use the library&apos;s model, or index the library again with the other one.</source>
        <translation>曲库“%1”是用模型 %2 创建的；当前要求的是 %3。请使用曲库的模型，或用另一模型重新为曲库建立索引。</translation>
    </message>
    <message>
        <source>Indexing “%1” again</source>
        <translation>正在重新为“%1”建立索引</translation>
    </message>
    <message>
        <source>“%1” is a file. Add the folder that it is in; a library is made of folders.</source>
        <translation>“%1”是文件。请添加其所在的文件夹；曲库由文件夹组成。</translation>
    </message>
    <message>
        <source>“%1” is where the library keeps its own files. Choose a folder with music.</source>
        <translation>“%1”是曲库存放自身文件的位置。请选择包含音乐的文件夹。</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>正在读取曲库</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>正在检查“%1”</translation>
    </message>
    <message>
        <source>“%1” will be indexed again.</source>
        <translation>将重新为“%1”建立索引。</translation>
    </message>
    <message>
        <source>The search graph was built anew.</source>
        <translation>搜索图已重新构建。</translation>
    </message>
    <message>
        <source>The catalogue does not say which model made it.</source>
        <translation>编目数据库未说明它是由哪个模型创建的。</translation>
    </message>
    <message>
        <source>What the library stored of “%1” is damaged. Index its folder again.</source>
        <translation>曲库中为“%1”存储的内容已损坏。请重新为其文件夹建立索引。</translation>
    </message>
    <message>
        <source>The catalogue of “%1” names a search graph outside of the library.</source>
        <translation>“%1”的编目数据库指向了曲库之外的搜索图。</translation>
    </message>
    <message>
        <source>The library “%1” does not say with which model its %2 recordings were indexed, so that none can be found. Index it again with that model.</source>
        <translation>曲库“%1”未说明其 %2 个录音是用哪个模型建立索引的，因此无法找到任何录音。请用该模型重新建立索引。</translation>
    </message>
    <message>
        <source>The indexes of the catalogue were built anew.</source>
        <translation>编目数据库的索引已重新构建。</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet.</source>
        <translation>曲库“%1”中还没有音乐。</translation>
    </message>
</context>
<context>
    <name>coverscope::model</name>
    <message>
        <source>The model file “%1” is damaged: its field “%2” cannot be read.</source>
        <translation>模型文件“%1”已损坏：无法读取其字段“%2”。</translation>
    </message>
    <message>
        <source>“%1” holds numbers but does not say which network they belong to. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>“%1”含有数值，但未说明属于哪种网络。请选择由 Coverscope 或其训练程序写入的文件。</translation>
    </message>
    <message>
        <source>“%1” is not a device. Use auto, cpu or cuda.</source>
        <translation>“%1”不是设备。请使用 auto、cpu 或 cuda。</translation>
    </message>
    <message>
        <source>CUDA: %1</source>
        <translation>CUDA：%1</translation>
    </message>
    <message>
        <source>No CUDA device answers, or this LibTorch was built without CUDA. Choose the device “auto” or “cpu”.</source>
        <translation>没有 CUDA 设备响应，或此 LibTorch 构建时未启用 CUDA。请选择设备“auto”或“cpu”。</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Model file: “%2”.)</source>
        <translation>%1（模型文件：“%2”。）</translation>
    </message>
    <message>
        <source>The feature setting “%1” has a value that cannot be.</source>
        <translation>特征设置“%1”的值无效。</translation>
    </message>
    <message>
        <source>The feature settings are not readable.</source>
        <translation>无法读取特征设置。</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>“%1” is too large to be what was expected here.</source>
        <translation>“%1”过大，与此处应有的内容不符。</translation>
    </message>
    <message>
        <source>“%1” is not a model file. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>“%1”不是模型文件。请选择由 Coverscope 或其训练程序写入的文件。</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. Copy or download it again.</source>
        <translation>模型文件“%1”已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The model file “%1” is empty.</source>
        <translation>模型文件“%1”为空。</translation>
    </message>
    <message>
        <source>The model cannot be written.</source>
        <translation>无法写入模型。</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. %2</source>
        <translation>模型文件“%1”已损坏。%2</translation>
    </message>
    <message>
        <source>“%1”, the part of Coverscope that runs its networks, could not be loaded. Install Coverscope anew.</source>
        <translation>无法加载“%1”，即 Coverscope 运行网络的部分。请重新安装 Coverscope。</translation>
    </message>
</context>
<context>
    <name>coverscope::network</name>
    <message>
        <source>The model says that its width is %1, but holds only %2 numbers.</source>
        <translation>模型标明其宽度为 %1，但只含有 %2 个数值。</translation>
    </message>
    <message>
        <source>The model says that its embeddings have %1 numbers, but its last layer gives %2.</source>
        <translation>模型标明其嵌入有 %1 个数值，但其最后一层给出 %2 个。</translation>
    </message>
    <message>
        <source>The model&apos;s width (%1) or embedding dimension (%2) is beyond what this version of Coverscope runs.</source>
        <translation>模型的宽度（%1）或嵌入维数（%2）超出此版本 Coverscope 可运行的范围。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be used with %2 bins, %3 per octave.</source>
        <translation>网络“%1”不能用于 %2 个频点、每八度 %3 个的设置。</translation>
    </message>
    <message>
        <source>The network “%1” needs chunks of at least %2 frames; the model says %3.</source>
        <translation>网络“%1”需要至少 %2 帧的分块；模型给出的是 %3。</translation>
    </message>
    <message>
        <source>The network “%1” could not be set up. Close other programs if memory is short.</source>
        <translation>无法设置网络“%1”。如果内存不足，请关闭其他程序。</translation>
    </message>
    <message>
        <source>This version of Coverscope does not know the network “%1” of the model. Install a newer version, or choose another model.</source>
        <translation>此版本的 Coverscope 不认识模型的网络“%1”。请安装更新的版本，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model file does not fit its network: it holds a tensor too many, “%1”.</source>
        <translation>模型文件与其网络不符：多出张量“%1”。</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” is missing.</source>
        <translation>模型文件与其网络不符：缺少张量“%1”。</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” has another shape.</source>
        <translation>模型文件与其网络不符：张量“%1”的形状不同。</translation>
    </message>
    <message>
        <source>The network failed. Close other programs if memory is short.</source>
        <translation>网络运行失败。如果内存不足，请关闭其他程序。</translation>
    </message>
    <message>
        <source>“%1” is not a note network that this version can use. Install Coverscope again.</source>
        <translation>“%1”不是此版本可用的音符网络。请重新安装 Coverscope。</translation>
    </message>
    <message>
        <source>The network could not be set up on %1.</source>
        <translation>无法在 %1 上设置网络。</translation>
    </message>
    <message>
        <source>A chunk does not have the size that the network takes.</source>
        <translation>分块的大小与网络的要求不符。</translation>
    </message>
    <message>
        <source>What is to be transcribed does not have the size that the network takes.</source>
        <translation>要转写的内容大小与网络不符。</translation>
    </message>
    <message>
        <source>The note network failed on %1. Close other programs if memory is short.</source>
        <translation>音符网络在 %1 上失败。如果内存不足，请关闭其他程序。</translation>
    </message>
    <message>
        <source>The note network could not be set up on %1.</source>
        <translation>无法在 %1 上准备音符网络。</translation>
    </message>
    <message>
        <source>The directions of the embeddings could not be measured.</source>
        <translation>无法测量嵌入的方向。</translation>
    </message>
    <message>
        <source>The whitening in the model file does not fit its network.</source>
        <translation>模型文件中的白化与其网络不匹配。</translation>
    </message>
</context>
<context>
    <name>coverscope::notes</name>
    <message>
        <source>No music is heard in “%1”: only silence, noise or a steady tone. Choose a recording or a part of it with music.</source>
        <translation>在“%1”中听不到音乐：只有静音、噪声或持续音。请选择包含音乐的录音或部分。</translation>
    </message>
</context>
<context>
    <name>coverscope::report</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>neither sound nor film</source>
        <translation>既非声音也非影片</translation>
    </message>
    <message>
        <source>hidden, and neither sound nor film</source>
        <translation>隐藏文件，且既非声音也非影片</translation>
    </message>
    <message>
        <source>folders of the system or of a program</source>
        <translation>系统或程序的文件夹</translation>
    </message>
    <message>
        <source>links that lead nowhere, devices</source>
        <translation>失效的链接、设备</translation>
    </message>
    <message>
        <source>of unknown kind, and not to be opened</source>
        <translation>类型未知且无法打开</translation>
    </message>
    <message>
        <source>left out: %1 × %2 (%3)</source>
        <translation>未收录:%1 × %2(%3)</translation>
    </message>
    <message>
        <source>unknown music</source>
        <translation>未知音乐</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>其他声音</translation>
    </message>
    <message>
        <source>“%1” is no hash list of Coverscope.</source>
        <translation>“%1”不是 Coverscope 的哈希列表。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to check it.</source>
        <translation>“%1”由更新版本的 Coverscope 写入。请更新 Coverscope 后再检查。</translation>
    </message>
</context>
<context>
    <name>coverscope::search</name>
    <message>
        <source>The model&apos;s calibration is incomplete or makes no sense; its probabilities cannot be used.</source>
        <translation>模型的校准不完整或不合理；无法使用其概率。</translation>
    </message>
    <message>
        <source>The library was made with another model than the one that is loaded. Load the library&apos;s model, or index the library again with this one.</source>
        <translation>曲库是用其他模型创建的，与当前加载的模型不同。请加载曲库的模型，或用当前模型重新为曲库建立索引。</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>正在比较录音</translation>
    </message>
    <message>
        <source>Looking for what is played</source>
        <translation>正在查找播放的内容</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>此曲目已不在曲库中。</translation>
    </message>
</context>
<context>
    <name>coverscope::shared_catalogue</name>
    <message>
        <source>Checking recordings</source>
        <translation>正在检查录音</translation>
    </message>
    <message>
        <source>“%1” was not pushed, since what the library stored of it is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>“%1”未推送，因为曲库中为其存储的内容已损坏或丢失。“coverscope-cli index”会重新生成这些内容。</translation>
    </message>
    <message>
        <source>Pushing recordings</source>
        <translation>正在推送录音</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made by a newer Coverscope. Update this one.</source>
        <translation>共享编目“%1”是由更新版本的 Coverscope 创建的。请更新此程序。</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>“%1”（%2），每 %3 s 一个分块</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model %2, the library with %3. Index the library again with the catalogue&apos;s model, or push it to another catalogue.</source>
        <translation>共享编目“%1”是用模型 %2 创建的，而曲库是用 %3 创建的。请用编目的模型重建曲库的索引，或将其推送到另一个编目。</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” lacks pgvector 0.7 or newer. Whoever runs the server installs it (Debian: postgresql-17-pgvector) and runs setup.sql in the database.</source>
        <translation>共享编目“%1”的数据库缺少 pgvector 0.7 或更高版本。需由服务器管理员安装（Debian：postgresql-17-pgvector）并在数据库中运行 setup.sql。</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” has not been made ready. Whoever runs the server runs setup.sql in it.</source>
        <translation>共享编目“%1”的数据库尚未准备好。需由服务器管理员在其中运行 setup.sql。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” is empty. “coverscope-cli push” fills it.</source>
        <translation>共享编目“%1”是空的。可用“coverscope-cli push”填充。</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” does not accept the user or the password. Correct them in the service file and the password file of PostgreSQL (~/.pg_service.conf, ~/.pgpass).</source>
        <translation>共享编目“%1”的服务器不接受该用户或密码。请在 PostgreSQL 的服务文件和密码文件（~/.pg_service.conf、~/.pgpass）中更正。</translation>
    </message>
    <message>
        <source>There is no service “%1”. Describe it in PostgreSQL&apos;s service file (~/.pg_service.conf): host, dbname, user.</source>
        <translation>没有名为“%1”的服务。请在 PostgreSQL 的服务文件（~/.pg_service.conf）中描述它：host、dbname、user。</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” cannot be reached. Check the network and the service file of PostgreSQL (~/.pg_service.conf), or ask whoever runs the server: %2</source>
        <translation>无法连接共享编目“%1”的服务器。请检查网络和 PostgreSQL 的服务文件（~/.pg_service.conf），或询问服务器管理员：%2</translation>
    </message>
    <message>
        <source>The connection to the shared catalogue “%1” was lost. What was being written is undone, all before is kept: try again when the server is back.</source>
        <translation>与共享编目“%1”的连接已断开。正在写入的内容已撤销，之前的内容均已保留：请在服务器恢复后重试。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” does not allow you this. Ask whoever runs the server for the role coverscope_reader (to search) or coverscope_editor (to change).</source>
        <translation>共享编目“%1”不允许您执行此操作。请向服务器管理员申请角色 coverscope_reader（搜索）或 coverscope_editor（更改）。</translation>
    </message>
    <message>
        <source>The disk of the server of the shared catalogue “%1” is full. What was being written is undone. Ask whoever runs the server for room, then try again.</source>
        <translation>共享编目“%1”的服务器磁盘已满。正在写入的内容已撤销。请让服务器管理员腾出空间后重试。</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” is too busy. Try again later.</source>
        <translation>共享编目“%1”的服务器过于繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” could not be used: %2</source>
        <translation>无法使用共享编目“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is no name of a service: letters, digits, dots, dashes and underscores make one.</source>
        <translation>“%1”不是服务名称：名称只能由字母、数字、句点、连字符和下划线组成。</translation>
    </message>
    <message>
        <source>Shared catalogues need Qt&apos;s driver for PostgreSQL, which is missing. Install it (Debian: libqt6sql6-psql).</source>
        <translation>共享编目需要 Qt 的 PostgreSQL 驱动，但未找到。请安装（Debian：libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>Tunes, and what has to be asked of every recording, are looked for in a library on this computer only.</source>
        <translation>旋律以及需要逐个录音查询的内容，只能在本机的曲库中查找。</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model.</source>
        <translation>共享编目“%1”是用模型“%2”（%3）创建的，而不是“%4”（%5）。请用 --model 选择该模型。</translation>
    </message>
    <message>
        <source>What the shared catalogue stores of “%1” is damaged. “coverscope-cli push” of a library that has it mends that.</source>
        <translation>共享编目中为“%1”存储的内容已损坏。对含有它的曲库运行“coverscope-cli push”即可修复。</translation>
    </message>
</context>
<context>
    <name>coverscope::training</name>
    <message>
        <source>“%1” cannot be read as an archive. It must be a tar.xz file that is complete.</source>
        <translation>无法将“%1”作为归档读取。它必须是完整的 tar.xz 文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Delete it; it is made again from the recording.</source>
        <translation>“%1”已损坏。请将其删除；它会由录音重新生成。</translation>
    </message>
    <message>
        <source>“%1” is too short to make training pairs from. Leave it out.</source>
        <translation>“%1”太短，无法生成训练对。请将其略过。</translation>
    </message>
    <message>
        <source>Reading training recordings</source>
        <translation>正在读取训练录音</translation>
    </message>
    <message>
        <source>“%1” must begin with a line that names the columns clique and file.</source>
        <translation>“%1”的首行必须给出 clique 和 file 两列的列名。</translation>
    </message>
    <message>
        <source>None of the training recordings can be used. Check the paths in the configuration.</source>
        <translation>没有可用的训练录音。请检查配置中的路径。</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle. Copy the archive again.</source>
        <translation>“%1”在中途截断。请重新复制该归档。</translation>
    </message>
    <message>
        <source>Reading training notes</source>
        <translation>正在读取训练音符</translation>
    </message>
    <message>
        <source>“%1” is not a MIDI file. Leave it out of the training data.</source>
        <translation>“%1”不是 MIDI 文件。请将其从训练数据中略去。</translation>
    </message>
    <message>
        <source>“%1” holds no notes. Leave it out of the training data.</source>
        <translation>“%1”不含音符。请将其从训练数据中略去。</translation>
    </message>
    <message>
        <source>loss %1, top-1 %2, %3 chunks/s</source>
        <translation>损失 %1，top-1 %2，%3 个分块/s</translation>
    </message>
    <message>
        <source>There is nothing to train on: no compositions were found.</source>
        <translation>没有可用于训练的内容：未找到任何乐曲。</translation>
    </message>
    <message>
        <source>The training configuration “%1” cannot be used: %2</source>
        <translation>无法使用训练配置“%1”：%2</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1).</source>
        <translation>它不是 JSON 对象（%1）。</translation>
    </message>
    <message>
        <source>the key “%1” is not known.</source>
        <translation>未知的键“%1”。</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be.</source>
        <translation>“%1”的值无效。</translation>
    </message>
    <message>
        <source>“name” is missing.</source>
        <translation>缺少“name”。</translation>
    </message>
    <message>
        <source>“run_folder” is missing.</source>
        <translation>缺少“run_folder”。</translation>
    </message>
    <message>
        <source>“query_minimum” is above “query_maximum”.</source>
        <translation>“query_minimum”大于“query_maximum”。</translation>
    </message>
    <message>
        <source>Training broke down at step %1: the loss is not a number any more. Lower the learning rate and start from the last state.</source>
        <translation>训练在第 %1 步崩溃：损失已不是数值。请降低学习率，并从上次保存的状态开始。</translation>
    </message>
    <message>
        <source>Training step %1 failed.</source>
        <translation>训练的第 %1 步失败。</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds the state of another network or loss. Give the run a folder of its own, or remove the state to start afresh.</source>
        <translation>训练文件夹中保存的是其他网络或损失函数的状态。请为本次训练指定单独的文件夹，或删除该状态以重新开始。</translation>
    </message>
    <message>
        <source>The training configuration names no “archives” of notes.</source>
        <translation>训练配置中未给出音符的“archives”。</translation>
    </message>
    <message>
        <source>“%1” is not the state of a training run. Remove it to start the run afresh.</source>
        <translation>“%1”不是训练状态文件。请将其删除，以重新开始训练。</translation>
    </message>
    <message>
        <source>“%1” is not a manifest: its first line must name the columns clique and file.</source>
        <translation>“%1”不是清单：其首行必须给出 clique 和 file 两列的列名。</translation>
    </message>
    <message>
        <source>The cached features are of other settings.</source>
        <translation>缓存的特征使用了不同的设置。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Training “recordings” are heard as notes: set “front_end” to “notes”, or name no recordings.</source>
        <translation>训练用的“recordings”是以音符形式听取的：请将“front_end”设为“notes”，或不要指定录音。</translation>
    </message>
    <message>
        <source>The judged queries are too few or their scores too alike to calibrate probabilities with.</source>
        <translation>已判定的查询太少，或其得分过于接近，无法校准概率。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui</name>
    <message>
        <source>Tempo ×</source>
        <translation>速度 ×</translation>
    </message>
    <message>
        <source>Time in %1, warped (min:s)</source>
        <translation>%1 的时间，规整后（min:s）</translation>
    </message>
    <message>
        <source>Time in %1 (min:s)</source>
        <translation>%1 的时间（min:s）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>色度</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>无法从“%1”判断图片的类型。请使用 .png、.svg 或 .pdf 作为文件名结尾。</translation>
    </message>
    <message>
        <source>A %1 matches B %2</source>
        <translation>A 的 %1 匹配 B 的 %2</translation>
    </message>
    <message>
        <source>no fine alignment found</source>
        <translation>未找到精细对齐</translation>
    </message>
    <message>
        <source>same key</source>
        <translation>同调</translation>
    </message>
    <message>
        <source>key of B %1 st</source>
        <translation>B 的调 %1 半音</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>速度 × %1</translation>
    </message>
    <message>
        <source>%1: probability of a cover %2</source>
        <comment>verdict, probability</comment>
        <translation>%1：翻唱概率 %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AboutPages</name>
    <message>
        <source>About Coverscope</source>
        <translation>关于 Coverscope</translation>
    </message>
    <message>
        <source>Finds cover versions of music from a short clip: the same piece in another key, tempo, instrumentation or performance.</source>
        <translation>根据一小段音乐片段查找翻唱版本：调、速度、配器或演绎不同的同一作品。</translation>
    </message>
    <message>
        <source>The method follows ByteCover3 (Du, Wang, Liang, Liang, Ma: “ByteCover3: Accurate Cover Song Identification on Short Queries”, ICASSP 2023).</source>
        <translation>所用方法基于 ByteCover3（Du, Wang, Liang, Liang, Ma：“ByteCover3: Accurate Cover Song Identification on Short Queries”，ICASSP 2023）。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot and SQLite.</source>
        <translation>使用 Qt、LibTorch、FFmpeg、hnswlib、QCustomPlot 和 SQLite 构建。</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, choose a passage</source>
        <translation>移动光标；按住 Shift 可选择一段</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Search with a track, in the table of tracks</source>
        <translation>在曲目表中用一首曲目搜索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
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
        <translation>从热图的当前单元格聆听</translation>
    </message>
    <message>
        <source>Play from the playhead, in the picture</source>
        <translation>在图中从播放位置播放</translation>
    </message>
    <message>
        <source>Go from stretch to stretch, in the picture</source>
        <translation>在图中逐段移动</translation>
    </message>
    <message>
        <source>Matches, on the pages Search, Batch and Timeline</source>
        <translation>匹配（搜索、批量和时间线页面）</translation>
    </message>
    <message>
        <source>C confirms and R rejects that a pair is of one work, Del takes that back</source>
        <translation>C 确认、R 排除曲目对属于同一作品，Del 撤回该判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AlignmentModel</name>
    <message>
        <source>Time in A</source>
        <translation>A 中的时间</translation>
    </message>
    <message>
        <source>Time in B</source>
        <translation>B 中的时间</translation>
    </message>
    <message>
        <source>Tempo of B ÷ A</source>
        <translation>B 与 A 的速度比</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Batch</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What came of the clip</source>
        <translation>该片段的结果</translation>
    </message>
    <message>
        <source>File that was searched for, and the region of it where one was chosen</source>
        <translation>所搜索的文件，以及选定的区域（如有）</translation>
    </message>
    <message>
        <source>The nearest track of the library, or why there is none</source>
        <translation>曲库中最接近的曲目，或没有的原因</translation>
    </message>
    <message>
        <source>How likely the best match is a version of the same piece</source>
        <translation>最佳匹配是同一作品的另一版本的可能性</translation>
    </message>
    <message>
        <source>MaxMean score of the best match, −1 to 1</source>
        <translation>最佳匹配的 MaxMean 得分，−1 到 1</translation>
    </message>
    <message>
        <source>What was decided about the matches of this clip</source>
        <translation>对此片段各匹配的判定</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>file, time</comment>
        <translation>%1，从 %2 起</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, times</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, date, number of clips</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n 个可能匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n 个无匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 个已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>40 clips: 12 matches, ...</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1/%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>搜索用时</translation>
    </message>
    <message>
        <source>How long the search for this clip took</source>
        <translation>搜索此片段所用的时间</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>太短，无法判断</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n 个太短无法判断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchClipPanel</name>
    <message>
        <source>Open on the Search page</source>
        <translation>在搜索页面打开</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Current clip</source>
        <translation>当前片段</translation>
    </message>
    <message>
        <source>Name of the clip</source>
        <translation>片段名称</translation>
    </message>
    <message>
        <source>Search for this clip again with its sound and all evidence (Return in the table)</source>
        <translation>重新搜索此片段，并显示其声音和全部依据（在表格中按回车键）</translation>
    </message>
    <message>
        <source>Matches and heatmap</source>
        <translation>匹配和热图</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>技术原因</translation>
    </message>
    <message>
        <source>Put this clip back into the queue</source>
        <translation>将此片段放回队列</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>此片段已从该批次中略过。</translation>
    </message>
    <message>
        <source>What is found for this clip appears here.</source>
        <translation>此片段的搜索结果显示在这里。</translation>
    </message>
    <message>
        <source>This clip has not been searched for yet.</source>
        <translation>此片段尚未搜索。</translation>
    </message>
    <message>
        <source>No clip chosen</source>
        <translation>未选择片段</translation>
    </message>
    <message>
        <source>Choose a clip above to see its matches and what speaks for them.</source>
        <translation>在上方选择一个片段，即可查看其匹配及依据。</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <comment>clip, match</comment>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>此乐段还出现在何处？</translation>
    </message>
    <message>
        <source>Compare clip and match</source>
        <translation>比较片段与匹配</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>热图存为图…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Open a library with music, or add a folder to it, then try again.</source>
        <translation>还没有可搜索的内容。请打开有音乐的曲库，或向曲库添加文件夹，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no audio or video files.</source>
        <translation>“%1”中没有音频或视频文件。</translation>
    </message>
    <message>
        <source>This library cannot be written to, so the results are kept only until Coverscope is closed. Export them before.</source>
        <translation>此曲库无法写入，因此结果仅保留到 Coverscope 关闭为止。请在此之前导出。</translation>
    </message>
    <message>
        <source>Remove the run “%1” with what it found? Verdicts stay; the run cannot be brought back.</source>
        <translation>要移除批次“%1”及其搜索结果吗？判定会保留；批次无法恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchFilterModel</name>
    <message>
        <source>All clips</source>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Matches and possible ones</source>
        <translation>匹配和可能匹配</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>可能匹配</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Found, without a verdict</source>
        <translation>有结果但未判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchPage</name>
    <message>
        <source>Add clips</source>
        <translation>添加片段</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Check many clips at once</source>
        <translation>一次检查多个片段</translation>
    </message>
    <message>
        <source>Drop a folder, some files or a list (text or CSV with file, start, end) here. Each clip is searched for in the library; what is found is kept and can be looked through later.</source>
        <translation>将文件夹、若干文件或列表（文本，或含 file、start、end 列的 CSV）拖放到此处。每个片段都会在曲库中搜索；结果会保留，可稍后查看。</translation>
    </message>
    <message>
        <source>Choose clips…</source>
        <translation>选择片段…</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips</source>
        <translation>选择文件、文件夹或片段列表</translation>
    </message>
    <message>
        <source>Clips and matches</source>
        <translation>片段和匹配</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The run that is shown; the runs of this library stay until they are removed</source>
        <translation>当前显示的批次；此曲库的批次在移除前会一直保留</translation>
    </message>
    <message>
        <source>Runs over many clips, newest first</source>
        <translation>多片段批次，最新的在前</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips; dropping them does the same</source>
        <translation>选择文件、文件夹或片段列表；也可直接拖放</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;List (text or CSV)…</source>
        <translation>列表（文本或 CSV）(&amp;L)…</translation>
    </message>
    <message>
        <source>Save all matches of this run as a table</source>
        <translation>将此批次的所有匹配保存为表格</translation>
    </message>
    <message>
        <source>Write a report on this run: what was searched where, with what, and what was found and decided</source>
        <translation>撰写此批次的报告：在何处用什么搜索了什么，以及结果和判定</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>移除此批次</translation>
    </message>
    <message>
        <source>Remove this run and what it found</source>
        <translation>移除此批次及其搜索结果</translation>
    </message>
    <message>
        <source>Shown clips</source>
        <translation>显示的片段</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <translation>列出哪些片段</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>筛选片段</translation>
    </message>
    <message>
        <source>Filter by file, title or artist</source>
        <translation>按文件、标题或艺术家筛选</translation>
    </message>
    <message>
        <source>Number of listed clips</source>
        <translation>列出的片段数</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1/%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose clips</source>
        <translation>选择片段</translation>
    </message>
    <message>
        <source>Choose a folder of clips</source>
        <translation>选择片段文件夹</translation>
    </message>
    <message>
        <source>Choose a list of clips</source>
        <translation>选择片段列表</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>导出批次</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>重新搜索(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave out	Del</source>
        <translation>略过(&amp;L)	Del</translation>
    </message>
    <message>
        <source>Lists of clips (%1)</source>
        <translation>片段列表 (%1)</translation>
    </message>
    <message>
        <source>Stretches of long clips</source>
        <translation>长片段的各段</translation>
    </message>
    <message>
        <source>Of clips longer than three minutes, look for what is played in them as well: a row for each stretch that the library knows</source>
        <translation>对超过三分钟的片段，还查找其中播放了什么：曲库认识的每一段占一行</translation>
    </message>
    <message>
        <source>Take them for &amp;tunes that are sung or hummed</source>
        <translation>视为哼唱的旋律(&amp;T)</translation>
    </message>
    <message>
        <source>Of the next run: clips of one voice that sings, hums or whistles, without a band</source>
        <translation>用于下一次运行：一个人清唱、哼唱或吹口哨的片段，没有伴奏</translation>
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
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>批次进度</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>批次状态</translation>
    </message>
    <message>
        <source>End the run. The clips that still wait are left out; what was found is kept.</source>
        <translation>结束此批次。尚在等待的片段将被略过；已有结果会保留。</translation>
    </message>
    <message>
        <source>Search again for the clips that failed, and for no others</source>
        <translation>仅重新搜索失败的片段</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hold the run; it can go on at any time, also after a restart</source>
        <translation>暂停此批次；可随时继续，重新启动后亦可</translation>
    </message>
    <message>
        <source>Go on with the clips that wait</source>
        <translation>继续处理等待中的片段</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>正在查找片段…</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchTableView</name>
    <message>
        <source>Clips of the run</source>
        <translation>批次的片段</translation>
    </message>
    <message>
        <source>A clip in each row with what came of it. The matches of the current one are shown below; Return opens it on the Search page.</source>
        <translation>每行一个片段及其结果。当前片段的匹配显示在下方；按回车键在搜索页面打开。</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>批次的行</translation>
    </message>
    <message>
        <source>Columns of the run</source>
        <translation>批次的列</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseControls</name>
    <message>
        <source>All cases</source>
        <translation>全部案卷</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>name of a case</comment>
        <translation>%1（已结）</translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;decision(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>将 %n 个判定放入(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;clip(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>将 %n 个片段放入(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新建案卷(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>新建一个空案卷</translation>
    </message>
    <message>
        <source>Choose a case above to edit it</source>
        <translation>在上方选择案卷以编辑</translation>
    </message>
    <message>
        <source>&amp;Take the chosen decisions out</source>
        <translation>取出所选判定(&amp;T)</translation>
    </message>
    <message>
        <source>Take them out of this case; they stay decided</source>
        <translation>从此案卷取出；判定仍然有效</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Its name, reviewer and notes, and what it holds</source>
        <translation>名称、负责人、备注以及内容</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>办结(&amp;L)</translation>
    </message>
    <message>
        <source>Whether the case is done</source>
        <translation>案卷是否已办结</translation>
    </message>
    <message>
        <source>Write its &amp;report…</source>
        <translation>写出报告(&amp;R)…</translation>
    </message>
    <message>
        <source>One document for the case, with a summary and a list of hashes</source>
        <translation>整个案卷的一份文档，含摘要和哈希列表</translation>
    </message>
    <message>
        <source>A &amp;new case…</source>
        <translation>新案卷(&amp;N)…</translation>
    </message>
    <message>
        <source>Put into the case “%1”.</source>
        <translation>已放入案卷“%1”。</translation>
    </message>
    <message>
        <source>Some of these belong to the case by their clip or its run, which can be taken out when the case is edited.</source>
        <translation>其中一些因其片段或所属批次而属于该案卷，可在编辑案卷时取出。</translation>
    </message>
    <message>
        <source>Decisions, clips and runs can be put into it then.</source>
        <translation>之后即可放入判定、片段和批次。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) will be put into it.</source>
        <translation>
            <numerusform>将放入 %n 个判定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) will be put into it, with all that is decided about them.</source>
        <translation>
            <numerusform>将放入 %n 个片段及关于它们的全部判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <comment>name of a file</comment>
        <translation>案卷 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseDialog</name>
    <message>
        <source>Run “%1”</source>
        <translation>批次“%1”</translation>
    </message>
    <message>
        <source>Run “%1”, which was deleted</source>
        <translation>批次“%1”，已删除</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案卷</translation>
    </message>
    <message>
        <source>&amp;Make case</source>
        <translation>新建案卷(&amp;M)</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>案卷“%1”</translation>
    </message>
    <message>
        <source>The case is c&amp;losed</source>
        <translation>案卷已办结(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a case</comment>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Reviewer:</source>
        <translation>负责人(&amp;R)：</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>备注(&amp;O)：</translation>
    </message>
    <message>
        <source>What the case holds</source>
        <translation>案卷的内容</translation>
    </message>
    <message>
        <source>Delete takes out what is chosen.</source>
        <translation>按 Delete 取出所选内容。</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>取出(&amp;T)</translation>
    </message>
    <message>
        <source>Take what is chosen out of the case; verdicts and runs stay (Delete)</source>
        <translation>从案卷取出所选内容；判定和批次会保留（Delete）</translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation>加入批次(&amp;A)</translation>
    </message>
    <message>
        <source>Put a kept run into the case, with all that is decided about its clips</source>
        <translation>把保留的批次及关于其片段的全部判定放入案卷</translation>
    </message>
    <message>
        <source>Clip “%1”, with all that is decided about it</source>
        <translation>片段“%1”及关于它的全部判定</translation>
    </message>
    <message>
        <source>Nothing has been put into this case yet.</source>
        <translation>此案卷中还没有任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this case</source>
        <translation>
            <numerusform>此案卷中有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A case needs a name or a number</source>
        <translation>案卷需要名称或编号</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ClipKindBox</name>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>A sung or hummed tune</source>
        <translation>唱或哼的旋律</translation>
    </message>
    <message>
        <source>What the clip is</source>
        <translation>片段的类型</translation>
    </message>
    <message>
        <source>A tune that one person sings, hums or whistles is looked for by its notes, in any key and tempo; by itself where one voice is all that is heard</source>
        <translation>按音符查找一个人唱、哼或吹口哨的旋律，不论调与速度；只听到一个声部时自动进行</translation>
    </message>
    <message>
        <source>Decide by itself</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Taken for a tune</source>
        <translation>视为旋律</translation>
    </message>
    <message>
        <source>Taken for music</source>
        <translation>视为音乐</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareBar</name>
    <message>
        <source>Search for passage</source>
        <translation>搜索此乐段</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>切换 A/B</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>在另一录音的同一音乐时刻继续播放 (B)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Play the chosen passage again and again (L)</source>
        <translation>反复播放所选乐段 (L)</translation>
    </message>
    <message>
        <source>Position in A and B</source>
        <translation>A 和 B 中的位置</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it (Q)</source>
        <translation>所选乐段还出现在何处？在曲库中搜索 (Q)</translation>
    </message>
    <message>
        <source>Time of A, B warped to it</source>
        <translation>A 的时间，B 规整至此</translation>
    </message>
    <message>
        <source>Time of B, A warped to it</source>
        <translation>B 的时间，A 规整至此</translation>
    </message>
    <message>
        <source>Unwarped, each at its own tempo</source>
        <translation>不规整，各按自身速度</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>What the common time axis stands for (W)</source>
        <translation>共同时间轴的含义 (W)</translation>
    </message>
    <message>
        <source>Sound of the playback</source>
        <translation>播放的声音</translation>
    </message>
    <message>
        <source>Play one recording in the key and tempo of the other (T)</source>
        <translation>以另一录音的调和速度播放录音 (T)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Save a figure, the alignment or numbers</source>
        <translation>保存图、对齐或数值</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1（空格键）</translation>
    </message>
    <message>
        <source>Play A</source>
        <translation>播放 A</translation>
    </message>
    <message>
        <source>Pause A</source>
        <translation>暂停 A</translation>
    </message>
    <message>
        <source>Play B from the same musical moment</source>
        <translation>从同一音乐时刻播放 B</translation>
    </message>
    <message>
        <source>Pause B</source>
        <translation>暂停 B</translation>
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
        <translation>原样</translation>
    </message>
    <message>
        <source>B in A’s key</source>
        <translation>B 用 A 的调</translation>
    </message>
    <message>
        <source>B in A’s tempo</source>
        <translation>B 用 A 的速度</translation>
    </message>
    <message>
        <source>B in A’s key and tempo</source>
        <translation>B 用 A 的调和速度</translation>
    </message>
    <message>
        <source>A in B’s key and tempo</source>
        <translation>A 用 B 的调和速度</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparePage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare two recordings</source>
        <translation>比较两个录音</translation>
    </message>
    <message>
        <source>Drop two audio or video files here, or send a match here from the search. They are aligned note by note, shown above each other, and can be heard in one key and tempo. No library is needed.</source>
        <translation>将两个音频或视频文件拖放到此处，或从搜索结果将匹配发送到此处。两者将逐音对齐并上下并列显示，并可用同一调和速度聆听。无需曲库。</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <translation>选择录音…</translation>
    </message>
    <message>
        <source>Choose one or both files to compare</source>
        <translation>选择要比较的一个或两个文件</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>What the pointer is at</source>
        <translation>指针所指的内容</translation>
    </message>
    <message>
        <source>Alignment: the same musical moments in both recordings</source>
        <translation>对齐：两个录音中的相同音乐时刻</translation>
    </message>
    <message>
        <source>Rows of the alignment</source>
        <translation>对齐的行</translation>
    </message>
    <message>
        <source>Columns of the alignment</source>
        <translation>对齐的列</translation>
    </message>
    <message>
        <source>Recordings and their similarity</source>
        <translation>录音及其相似度</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比较已取消。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>正在分析两个录音…</translation>
    </message>
    <message>
        <source>Analysing …</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Choose the other recording…</source>
        <translation>选择另一个录音…</translation>
    </message>
    <message>
        <source>Choose recordings…</source>
        <translation>选择录音…</translation>
    </message>
    <message>
        <source>Show the aligned passage</source>
        <translation>显示对齐的乐段</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Line up the keys of both recordings</source>
        <translation>对齐两个录音的调</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>色度</translation>
    </message>
    <message>
        <source>Tempo and alignment</source>
        <translation>速度和对齐</translation>
    </message>
    <message>
        <source>Similarity beside the recordings</source>
        <translation>在录音旁显示相似度</translation>
    </message>
    <message>
        <source>Similarity as a table</source>
        <translation>以表格显示相似度</translation>
    </message>
    <message>
        <source>Alignment as a table</source>
        <translation>以表格显示对齐</translation>
    </message>
    <message>
        <source>Both recordings as a figure…</source>
        <translation>两个录音的图…</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparison.png</translation>
    </message>
    <message>
        <source>Similarity as a figure…</source>
        <translation>相似度图…</translation>
    </message>
    <message>
        <source>similarity.png</source>
        <translation>similarity.png</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>相似度表格 (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Constant-Q magnitudes of %1 (CSV)…</source>
        <translation>%1 的恒 Q 幅值 (CSV)…</translation>
    </message>
    <message>
        <source>cqt-%1.csv</source>
        <translation>cqt-%1.csv</translation>
    </message>
    <message>
        <source>Chroma of %1 (CSV)…</source>
        <translation>%1 的色度 (CSV)…</translation>
    </message>
    <message>
        <source>chroma-%1.csv</source>
        <translation>chroma-%1.csv</translation>
    </message>
    <message>
        <source>Alignment as a table (CSV)…</source>
        <translation>对齐表格 (CSV)…</translation>
    </message>
    <message>
        <source>alignment.csv</source>
        <translation>alignment.csv</translation>
    </message>
    <message>
        <source>Alignment as Audacity labels for %1…</source>
        <translation>将对齐存为 %1 的 Audacity 标签…</translation>
    </message>
    <message>
        <source>labels-%1.txt</source>
        <translation>labels-%1.txt</translation>
    </message>
    <message>
        <source>Audacity labels (%1)</source>
        <translation>Audacity 标签 (%1)</translation>
    </message>
    <message>
        <source>Alignment as a Sonic Visualiser layer for %1…</source>
        <translation>将对齐存为 %1 的 Sonic Visualiser 图层…</translation>
    </message>
    <message>
        <source>layer-%1.svl</source>
        <translation>layer-%1.svl</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers (%1)</source>
        <translation>Sonic Visualiser 图层 (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>此乐段还出现在何处？</translation>
    </message>
    <message>
        <source>Loop this passage</source>
        <translation>循环播放此乐段</translation>
    </message>
    <message>
        <source>A: %1   B: %2</source>
        <translation>A：%1   B：%2</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>Notes or spectrogram</source>
        <translation>音符或频谱图</translation>
    </message>
    <message>
        <source>Notes of %1 as a table (CSV)…</source>
        <translation>将 %1 的音符存为表格 (CSV)…</translation>
    </message>
    <message>
        <source>notes-%1.csv</source>
        <translation>notes-%1.csv</translation>
    </message>
    <message>
        <source>Notes of %1 as MIDI…</source>
        <translation>将 %1 的音符存为 MIDI…</translation>
    </message>
    <message>
        <source>notes-%1.mid</source>
        <translation>notes-%1.mid</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI 文件 (%1)</translation>
    </message>
    <message>
        <source>one work: %1</source>
        <comment>decision</comment>
        <translation>同一作品：%1</translation>
    </message>
    <message>
        <source>Compare two recordings of the library to decide about them.</source>
        <translation>比较曲库中的两个录音，以作出判定。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareView</name>
    <message>
        <source>Both recordings on one time axis</source>
        <translation>两个录音位于同一时间轴</translation>
    </message>
    <message>
        <source>No recordings are compared.</source>
        <translation>没有正在比较的录音。</translation>
    </message>
    <message>
        <source>%1 above, %2 below.</source>
        <translation>%1 在上，%2 在下。</translation>
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
        <translation>%1   （调已对齐：%2 个半音）</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>CQT level (dB)</source>
        <translation>CQT 电平 (dB)</translation>
    </message>
    <message>
        <source>Chroma strength</source>
        <translation>色度强度</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both recordings. Click to move the playhead there, drag to choose a passage; the wheel zooms.</source>
        <translation>相同的音乐时刻在两个录音中处于同一位置。单击将播放头移到该处，拖动选择乐段；滚轮缩放。</translation>
    </message>
    <message>
        <source>%1, heard with %2 %, in both</source>
        <translation>%1，听到的把握为 %2 %，两者都有</translation>
    </message>
    <message>
        <source>%1, heard with %2 %</source>
        <translation>%1，听到的把握为 %2 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparisonJob</name>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>正在分析两个录音…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictDialog</name>
    <message>
        <source>Two reviewers</source>
        <translation>两位审阅者</translation>
    </message>
    <message>
        <source>Decisions that contradict each other</source>
        <translation>相互矛盾的判定</translation>
    </message>
    <message>
        <source>A contradiction in each row. H keeps what is decided here, T takes the other decision.</source>
        <translation>每行一处矛盾。按 H 保留此处的判定，按 T 采用另一判定。</translation>
    </message>
    <message>
        <source>Rows of the contradictions</source>
        <translation>矛盾的行</translation>
    </message>
    <message>
        <source>Columns of the contradictions</source>
        <translation>矛盾的列</translation>
    </message>
    <message>
        <source>Recordings that are not in this library</source>
        <translation>不在此曲库中的录音</translation>
    </message>
    <message>
        <source>Rows of the recordings</source>
        <translation>录音的行</translation>
    </message>
    <message>
        <source>Columns of the recordings</source>
        <translation>录音的列</translation>
    </message>
    <message>
        <source>Keep what is decided &amp;here</source>
        <translation>保留此处的判定(&amp;H)</translation>
    </message>
    <message>
        <source>Decide once more what is decided here already (H)</source>
        <translation>再次作出此处已有的判定（H）</translation>
    </message>
    <message>
        <source>&amp;Take the other decision</source>
        <translation>采用另一判定(&amp;T)</translation>
    </message>
    <message>
        <source>Decide as the other reviewer did; what was decided here stays in the history (T)</source>
        <translation>按另一位审阅者的判定；此处原有的判定保留在历史记录中（T）</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>保存列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Save contradictions and recordings that are not here as a table</source>
        <translation>将矛盾和此处没有的录音保存为表格</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from “%1” added</source>
        <translation>
            <numerusform>从“%1”添加了 %n 个判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n 个已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside what is decided here and change(s) nothing</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n 个与此处的判定并存，不更改任何内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict(s) what is decided here. Nothing is overwritten: decide once more.</source>
        <translation>
            <numerusform>%n 个判定与此处的判定矛盾。不会覆盖任何内容：请再次判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>没有相互矛盾的判定。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not in this library. What was decided about them counts once they are.</source>
        <translation>
            <numerusform>%n 个录音不在此曲库中。关于它们的判定将在它们加入后生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save contradictions</source>
        <translation>保存矛盾</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>contradictions</source>
        <comment>name of a file</comment>
        <translation>矛盾列表</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictModel</name>
    <message>
        <source>Taken back</source>
        <comment>a decision</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Clip and track, or two recordings</source>
        <translation>片段与曲目，或两个录音</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>此处的判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation>另一位审阅者</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapExport</name>
    <message>
        <source>Cover map</source>
        <translation>翻唱图谱</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>无法从“%1”判断图片的类型。请使用 .png、.svg 或 .pdf 作为文件名结尾。</translation>
    </message>
    <message>
        <source>Groups of versions: %1, pairs: %2</source>
        <translation>版本组：%1，曲目对：%2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>翻唱图谱</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Save the list, the graph or its picture</source>
        <translation>保存列表、关系图或其图片</translation>
    </message>
    <message>
        <source>&amp;Probability from</source>
        <translation>最低概率(&amp;P)</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown</source>
        <translation>所显示曲目对的最低概率</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown, in percent</source>
        <translation>所显示曲目对的最低概率（百分比）</translation>
    </message>
    <message>
        <source>Pairs of tracks that are less probably versions of one piece are hidden</source>
        <translation>低于此概率的曲目对将被隐藏</translation>
    </message>
    <message>
        <source>Find title or artist</source>
        <translation>查找标题或艺术家</translation>
    </message>
    <message>
        <source>List and graph of versions</source>
        <translation>版本的列表和关系图</translation>
    </message>
    <message>
        <source>Show the two tracks above each other</source>
        <translation>上下并列显示两首曲目</translation>
    </message>
    <message>
        <source>Groups of versions</source>
        <translation>版本组</translation>
    </message>
    <message>
        <source>Groups of tracks that are probably versions of one piece; below each its tracks, and below each track its partners. Return compares.</source>
        <translation>可能是同一作品不同版本的曲目组；每组之下是其曲目，每首曲目之下是与之配对的曲目。按回车键比较。</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>组的列</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>正在准备比较</translation>
    </message>
    <message>
        <source>%1 % compared</source>
        <translation>已比较 %1%</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>share, time</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开的曲库</translation>
    </message>
    <message>
        <source>Open a library or add a folder of music: the cover map then shows which of its tracks are versions of each other.</source>
        <translation>打开曲库或添加音乐文件夹：翻唱图谱将显示其中哪些曲目互为不同版本。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Add a folder of music to the library. As soon as its tracks are indexed they can be compared with each other.</source>
        <translation>请向曲库添加音乐文件夹。曲目一经建立索引即可相互比较。</translation>
    </message>
    <message>
        <source>The model is not loaded</source>
        <translation>模型未加载</translation>
    </message>
    <message>
        <source>The library was made with another model</source>
        <translation>曲库是用其他模型创建的</translation>
    </message>
    <message>
        <source>The cover map needs the model that the library was indexed with. Re-index the library, or choose its model.</source>
        <translation>翻唱图谱需要曲库建立索引时所用的模型。请重建曲库索引，或选择其模型。</translation>
    </message>
    <message>
        <source>Find all versions in the library</source>
        <translation>查找曲库中的所有版本</translation>
    </message>
    <message>
        <source>Every track is compared with every other one, in the background. You can stop at any time and go on later.</source>
        <translation>每首曲目都会在后台与其他所有曲目比较。可随时停止，稍后继续。</translation>
    </message>
    <message>
        <source>Find versions</source>
        <translation>查找版本</translation>
    </message>
    <message>
        <source>Compare all tracks of the library with each other</source>
        <translation>将曲库的所有曲目相互比较</translation>
    </message>
    <message>
        <source>No versions from this probability on</source>
        <translation>没有达到此概率的版本</translation>
    </message>
    <message>
        <source>Move the slider to the left to see less probable pairs.</source>
        <translation>将滑块向左移动，可查看概率较低的曲目对。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What has been compared is kept; you can go on later</source>
        <translation>已比较的内容会保留；可稍后继续</translation>
    </message>
    <message>
        <source>Compare the tracks that are not part of the map yet</source>
        <translation>比较尚未纳入图谱的曲目</translation>
    </message>
    <message numerus="yes">
        <source>All %n track(s) are compared with each other</source>
        <translation>
            <numerusform>全部 %n 首曲目已相互比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s) are compared</source>
        <translation>
            <numerusform>已比较 %1/%n 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>groups, pairs</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 与 %2：%3</translation>
    </message>
    <message>
        <source>%1; nearest is %2, %3</source>
        <comment>track, another track, probability</comment>
        <translation>%1；最接近的是 %2，%3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;List of groups…</source>
        <translation>组列表(&amp;L)…</translation>
    </message>
    <message>
        <source>List of &amp;pairs…</source>
        <translation>曲目对列表(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;icture of the graph…</source>
        <translation>关系图的图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>关系图的图片</translation>
    </message>
    <message>
        <source>Image (*.png);;Scalable drawing (*.svg);;Document (*.pdf)</source>
        <translation>图像 (*.png);;可缩放矢量图 (*.svg);;文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Graph for other &amp;programs (GraphML)…</source>
        <translation>供其他程序使用的图 (GraphML)(&amp;P)…</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Graph for &amp;Graphviz…</source>
        <translation>供 Graphviz 使用的图(&amp;G)…</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>cover map</source>
        <comment>name of a file</comment>
        <translation>翻唱图谱</translation>
    </message>
    <message>
        <source>%1; verdict: %2</source>
        <comment>two tracks and their probability, verdict</comment>
        <translation>%1；判定：%2</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>作品(&amp;W)</translation>
    </message>
    <message>
        <source>Make works of groups, and decide about pairs</source>
        <translation>将组变为作品，并对曲目对作出判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CqtView</name>
    <message>
        <source>Sound of clip and match, pitch over time</source>
        <translation>片段与匹配的声音，音高随时间变化</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both pictures. Click to listen from there; the wheel zooms time, with Ctrl pitch.</source>
        <translation>相同的音乐时刻在两幅图中处于同一位置。单击从该处聆听；滚轮缩放时间，按住 Ctrl 缩放音高。</translation>
    </message>
    <message>
        <source>Level in dB</source>
        <translation>电平 (dB)</translation>
    </message>
    <message>
        <source>Reading the match …</source>
        <translation>正在读取匹配…</translation>
    </message>
    <message>
        <source>Clip %1 above, match %2 below.</source>
        <translation>片段 %1 在上，匹配 %2 在下。</translation>
    </message>
    <message>
        <source>The match could not be read.</source>
        <translation>无法读取该匹配。</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>未选择匹配。</translation>
    </message>
    <message>
        <source>Clip: %1</source>
        <translation>片段：%1</translation>
    </message>
    <message>
        <source>Time in the clip above, in the match below</source>
        <translation>上方为片段时间，下方为匹配时间</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>匹配：%1</translation>
    </message>
    <message>
        <source>%1  (keys lined up: %2)</source>
        <translation>%1  （调已对齐：%2）</translation>
    </message>
    <message>
        <source>Clip %1: %2, %3 dB</source>
        <translation>片段 %1：%2，%3 dB</translation>
    </message>
    <message>
        <source>Match %1: %2, %3 dB</source>
        <translation>匹配 %1：%2，%3 dB</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %</source>
        <translation>片段 %1：%2，听到的把握 %3 %</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %</source>
        <translation>匹配 %1：%2，听到的把握 %3 %</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %, in both</source>
        <translation>片段 %1：%2，听到的把握为 %3 %，两者都有</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %, in both</source>
        <translation>匹配 %1：%2，听到的把握为 %3 %，两者都有</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>正在读取片段…</translation>
    </message>
    <message>
        <source>The clip could not be read.</source>
        <translation>无法读取该片段。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DamageNotice</name>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged or lost. They are not searched until they are indexed again.</source>
        <translation>
            <numerusform>曲库中为 %n 个录音存储的内容已损坏或丢失。重新建立索引之前，不会搜索这些录音。</numerusform>
        </translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>重新建立索引</translation>
    </message>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged: the search judged them without their notes.</source>
        <translation>
            <numerusform>曲库中为 %n 个录音存储的内容已损坏：搜索在判断时未使用其音符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionEvidence</name>
    <message>
        <source>The library is searched with another model now, “%1” (%2).</source>
        <translation>曲库现在用另一个模型“%1”（%2）搜索。</translation>
    </message>
    <message>
        <source>The library was indexed anew, with a chunk every %1 s in place of every %2 s.</source>
        <translation>曲库已重新索引，由每 %2 秒一块改为每 %1 秒一块。</translation>
    </message>
    <message>
        <source>The track is no longer in the library.</source>
        <translation>曲目已不在曲库中。</translation>
    </message>
    <message>
        <source>The file of the track was changed, for example its tags.</source>
        <translation>曲目的文件已更改，例如标签。</translation>
    </message>
    <message>
        <source>The clip is no longer where it was.</source>
        <translation>片段已不在原处。</translation>
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
        <translation>电子表格用的表格 (%1)</translation>
    </message>
    <message>
        <source>Export all decisions for another reviewer</source>
        <translation>为另一位审阅者导出全部判定</translation>
    </message>
    <message>
        <source>decisions of %1</source>
        <comment>name of a file, person</comment>
        <translation>%1 的判定</translation>
    </message>
    <message>
        <source>Choose the decisions of another reviewer</source>
        <translation>选择另一位审阅者的判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionTableModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>判定人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <translation>尚无判定</translation>
    </message>
    <message>
        <source>Confirm or reject matches on the other pages: every verdict of this library comes here, with its note, to look through and to keep.</source>
        <translation>在其他页面确认或否定匹配：此曲库的每个判定都会连同备注出现在这里，供查阅和保存。</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>筛选判定</translation>
    </message>
    <message>
        <source>Show only decisions that contain all these words in note, track, clip or name</source>
        <translation>只显示备注、曲目、片段或姓名中含有所有这些词的判定</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>哪些判定</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>全部判定</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>谁的判定</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Decided when</source>
        <translation>判定时间</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>How many decisions are shown</source>
        <translation>显示的判定数量</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>重新搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search for the judged part of the clip, and see the evidence (Return)</source>
        <translation>搜索片段中被判定的部分并查看依据（回车）</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>See clip and track above each other, note by note (V)</source>
        <translation>上下对照片段与曲目，逐音查看（V）</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>将显示内容保存为表格</translation>
    </message>
    <message>
        <source>Rows of the decisions</source>
        <translation>判定的行</translation>
    </message>
    <message>
        <source>Columns of the decisions</source>
        <translation>判定的列</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 个判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%n 个判定中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>导出判定</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>判定列表</translation>
    </message>
    <message>
        <source>&amp;Two reviewers</source>
        <translation>两位审阅者(&amp;T)</translation>
    </message>
    <message>
        <source>Exchange decisions with another reviewer, and settle where you do not agree</source>
        <translation>与另一位审阅者交换判定，并解决分歧</translation>
    </message>
    <message>
        <source>&amp;Export all decisions…</source>
        <translation>导出全部判定(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all verdicts and decisions about pairs for another reviewer</source>
        <translation>为另一位审阅者写出所有判定和配对判定</translation>
    </message>
    <message>
        <source>&amp;Import decisions…</source>
        <translation>导入判定(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported; nothing that is decided here is overwritten</source>
        <translation>纳入另一位审阅者导出的内容；不会覆盖此处的任何判定</translation>
    </message>
    <message>
        <source>Show &amp;contradictions…</source>
        <translation>显示矛盾(&amp;C)…</translation>
    </message>
    <message>
        <source>See where two reviewers do not agree, and decide</source>
        <translation>查看两位审阅者的分歧并作出判定</translation>
    </message>
    <message>
        <source>Import decisions…</source>
        <translation>导入判定…</translation>
    </message>
    <message>
        <source>Take in the decisions of another reviewer</source>
        <translation>纳入另一位审阅者的判定</translation>
    </message>
    <message>
        <source>Decisions of which case</source>
        <translation>哪个案卷的判定</translation>
    </message>
    <message>
        <source>A decision in each row, the newest first. Return searches for the clip again, V compares, E shows what was decided on.</source>
        <translation>每行一个判定，最新的在前。按回车键重新搜索片段，V 比较，E 显示判定时的依据。</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>依据(&amp;V)</translation>
    </message>
    <message>
        <source>See what this was decided on, as it was then (E)</source>
        <translation>查看判定时的依据，保持当时的样子（E）</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>案卷(&amp;A)</translation>
    </message>
    <message>
        <source>Keep decisions, clips and runs of a case together, and report on it</source>
        <translation>把一个案卷的判定、片段和批次归在一起，并写出报告</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EmptyState</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidenceDialog</name>
    <message>
        <source>&amp;Search again</source>
        <translation>重新搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Evidence as it was decided on</source>
        <translation>判定时的依据</translation>
    </message>
    <message>
        <source>See what a search finds today</source>
        <translation>查看现在的搜索结果</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Model, indexing and files are today as they were then.</source>
        <translation>模型、索引和文件与当时相同。</translation>
    </message>
    <message>
        <source>A search today may find something else. %1</source>
        <comment>followed by the reasons</comment>
        <translation>现在搜索的结果可能不同。%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>片段中</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>曲目中</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <comment>chunks of the library</comment>
        <translation>每 %1 秒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This was decided without a search, so there is no picture.</source>
        <translation>此判定未经搜索作出，因此没有图。</translation>
    </message>
    <message>
        <source>No picture was kept: this was decided in an earlier version or about a stretch of a long recording, or taken in from another reviewer.</source>
        <translation>没有保留图：此判定作于较早版本，或针对长录音的一段，或来自另一位审阅者。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidencePanel</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Evidence for the chosen match</source>
        <translation>所选匹配的依据</translation>
    </message>
    <message>
        <source>No match is chosen</source>
        <translation>未选择匹配</translation>
    </message>
    <message>
        <source>Search for a clip and choose a result to see where and how well it matches.</source>
        <translation>搜索片段并选择一个结果，即可查看匹配的位置和程度。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>How the evidence is shown</source>
        <translation>依据的显示方式</translation>
    </message>
    <message>
        <source>Save a figure or its numbers</source>
        <translation>保存图或其数值</translation>
    </message>
    <message>
        <source>Heatmap and pictures of the sound</source>
        <translation>热图和声音图</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>转到匹配处</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>以表格显示热图</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>按当前这一对拉伸热图的颜色</translation>
    </message>
    <message>
        <source>Line up the keys of both pictures</source>
        <translation>对齐两幅图的调</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>热图存为图…</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>heatmap.png</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>相似度表格 (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>此乐段还出现在何处？</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>片段 %1 匹配 %2</translation>
    </message>
    <message>
        <source>key %1 st</source>
        <translation>调 %1 半音</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>速度 × %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking for key, tempo and the exact stretch…</source>
        <translation>正在查找调、速度和确切区间…</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note (V)</source>
        <translation>将片段与匹配上下并列，逐音查看 (V)</translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>“%1”的另一版本</translation>
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
        <translation>将听到的音符存为图…</translation>
    </message>
    <message>
        <source>Spectra as a figure…</source>
        <translation>将频谱存为图…</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI 文件 (%1)</translation>
    </message>
    <message>
        <source>Notes of the clip as a table (CSV)…</source>
        <translation>将片段的音符存为表格 (CSV)…</translation>
    </message>
    <message>
        <source>notes.csv</source>
        <translation>notes.csv</translation>
    </message>
    <message>
        <source>Notes of the match as a table (CSV)…</source>
        <translation>将匹配曲目的音符存为表格 (CSV)…</translation>
    </message>
    <message>
        <source>Notes of the clip as MIDI…</source>
        <translation>将片段的音符存为 MIDI…</translation>
    </message>
    <message>
        <source>notes.mid</source>
        <translation>notes.mid</translation>
    </message>
    <message>
        <source>Notes of the match as MIDI…</source>
        <translation>将匹配曲目的音符存为 MIDI…</translation>
    </message>
    <message>
        <source>Hearing the notes of “%1” …</source>
        <translation>正在听“%1”的音符…</translation>
    </message>
    <message>
        <source>Hearing the notes …</source>
        <translation>正在听音符…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleController</name>
    <message>
        <source>Indexing: %1 of %2 recordings</source>
        <translation>正在建立索引：%1/%2 个录音</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>There is no model, and without one nothing can be found. Install Coverscope again.</source>
        <translation>没有模型，因而无法进行任何查找。请重新安装 Coverscope。</translation>
    </message>
    <message>
        <source>Playing the music…</source>
        <translation>正在演奏音乐…</translation>
    </message>
    <message>
        <source>Opening a library for it…</source>
        <translation>正在为其打开曲库…</translation>
    </message>
    <message>
        <source>Indexing the recordings…</source>
        <translation>正在为录音建立索引…</translation>
    </message>
    <message>
        <source>Searching for the clip…</source>
        <translation>正在搜索片段…</translation>
    </message>
    <message>
        <source>The clip is “%1”, played by a flute and a vibraphone. The library knows that piece from %2 other recordings, all in other keys and tempi and with other instruments. %3 The diagonal in the heatmap shows where clip and recording play the same music: press Space to listen, and B to switch between the two.</source>
        <translation>该片段是“%1”，由长笛和颤音琴演奏。曲库中有这首作品的另外 %2 个录音，调、速度和乐器各不相同。%3热图中的对角线表示片段与录音演奏相同音乐之处：按空格键聆听，按 B 键在两者之间切换。</translation>
    </message>
    <message numerus="yes">
        <source>On top of the list: %n of them, with a probability of %1.</source>
        <translation>
            <numerusform>其中 %n 个排在列表最前，概率为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This time, the model did not put any of them on top.</source>
        <translation>这一次，模型没有将其中任何一个排在最前。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleGuide</name>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>About the example</source>
        <translation>关于示例</translation>
    </message>
    <message>
        <source>Progress of the example</source>
        <translation>示例进度</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not now; the example stays in the Help menu</source>
        <translation>暂不；示例仍可从“帮助”菜单打开</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初次使用？</translation>
    </message>
    <message>
        <source>See what Coverscope does with a small example: 15 short recordings of 5 made-up pieces, played by this computer, and a clip of one of them in another key and tempo. It takes less than a minute, 60 MB of space and no network.</source>
        <translation>通过一个小示例了解 Coverscope 的功能：由本机演奏的 5 首自编乐曲的 15 个简短录音，以及其中一首换了调和速度的片段。用时不到一分钟，占用 60 MB 空间，无需网络。</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>显示示例</translation>
    </message>
    <message>
        <source>Make the example&apos;s music, index it and search it for a clip</source>
        <translation>生成示例音乐，建立索引，并在其中搜索片段</translation>
    </message>
    <message>
        <source>The example is being made</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop making the example</source>
        <translation>停止生成示例</translation>
    </message>
    <message>
        <source>This is what Coverscope does</source>
        <translation>这就是 Coverscope 的功能</translation>
    </message>
    <message>
        <source>Add my own music…</source>
        <translation>添加我自己的音乐…</translation>
    </message>
    <message>
        <source>Choose a folder of music for a library of your own; the example stays apart from it</source>
        <translation>为自己的曲库选择音乐文件夹；示例与其相互独立</translation>
    </message>
    <message>
        <source>The example could not be made</source>
        <translation>无法生成示例</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Make the example once more</source>
        <translation>再次生成示例</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::FolderModel</name>
    <message>
        <source>All folders (%1)</source>
        <translation>所有文件夹 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2, away)</source>
        <comment>folder name, number of tracks</comment>
        <translation>%1（%2，离线）</translation>
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
        <translation>正在准备快速搜索：%1%</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphPainter</name>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>两组之间</translation>
    </message>
    <message>
        <source>Thicker: more probable</source>
        <translation>越粗概率越高</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphView</name>
    <message>
        <source>Graph of versions</source>
        <translation>版本关系图</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 与 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, resembled by %n other track(s)</source>
        <translation>
            <numerusform>%1，另有 %n 首曲目与其相似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1，%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>不属于任何组的曲目</translation>
    </message>
    <message>
        <source>Arrows go from track to track, Page Down and Page Up through the pairs of a track, M marks one for comparing, Return compares, plus and minus zoom, 0 shows all. The list has the same content.</source>
        <translation>方向键在曲目间移动，Page Down 和 Page Up 浏览曲目的各个配对，M 标记要比较的配对，回车键比较，加号和减号缩放，0 显示全部。列表的内容与此相同。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GroupTreeModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本数</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <source>Of a group, its tracks; of a track, how many others resemble it</source>
        <translation>对于组，是其曲目数；对于曲目，是与其相似的其他曲目数</translation>
    </message>
    <message>
        <source>The highest probability that two of them are versions of one piece</source>
        <translation>其中任意两首为同一作品不同版本的最高概率</translation>
    </message>
    <message>
        <source>The mean probability over all pairs of the group; pairs below the threshold count 0</source>
        <translation>组内所有曲目对的平均概率；低于阈值的曲目对计为 0</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>artist of a group of tracks</comment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>↔ %1 (of another group)</source>
        <translation>↔ %1（属于另一组）</translation>
    </message>
    <message>
        <source>↔ %1</source>
        <comment>a pair with that track</comment>
        <translation>↔ %1</translation>
    </message>
    <message>
        <source>Of a group, the title of the track with the fullest tags</source>
        <translation>对于组，是标签最完整的曲目的标题</translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>不属于任何组的曲目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>track, verdict</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; decided: %2</source>
        <comment>two tracks and their probability, decision</comment>
        <translation>%1；已判定：%2</translation>
    </message>
    <message>
        <source>%1, decided: %2</source>
        <comment>track, decision</comment>
        <translation>%1，已判定：%2</translation>
    </message>
    <message>
        <source>A person decided that it is in this group</source>
        <translation>已由人判定其属于此组</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>track, what is decided</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, a work of the library</source>
        <translation>%1，曲库的作品</translation>
    </message>
    <message>
        <source>A work of the library: %1</source>
        <translation>曲库的作品：%1</translation>
    </message>
    <message>
        <source>A work of the library</source>
        <translation>曲库的作品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, role of the recording</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GuideText</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>The guide is missing. Install Coverscope again: it belongs at “%1”.</source>
        <translation>缺少指南。请重新安装 Coverscope：它应位于“%1”。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardButton</name>
    <message>
        <source>Hear the notes that the program heard beside the recording, or alone (S)</source>
        <translation>在录音之外同时听程序听到的音符，或只听音符 (S)</translation>
    </message>
    <message>
        <source>What is heard: %1</source>
        <translation>所听内容：%1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardChoice</name>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Play the recording as it is</source>
        <translation>按原样播放录音</translation>
    </message>
    <message>
        <source>Recording and notes</source>
        <translation>录音和音符</translation>
    </message>
    <message>
        <source>Play a soft tone for each note that was heard beside the recording</source>
        <translation>在录音之外为每个听到的音符播放轻柔的音</translation>
    </message>
    <message>
        <source>Notes alone</source>
        <translation>仅音符</translation>
    </message>
    <message>
        <source>Play a tone for each note that was heard in place of the recording</source>
        <translation>以每个听到的音符的音代替录音播放</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapFigure</name>
    <message>
        <source>Time in the track</source>
        <translation>曲目中的时间</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>片段中的时间</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapPlot</name>
    <message>
        <source>Similarity of clip and match, chunk by chunk</source>
        <translation>片段与匹配的逐块相似度</translation>
    </message>
    <message>
        <source>Each cell compares a stretch of the clip with a stretch of the match. Click to listen from there; arrow keys move from cell to cell.</source>
        <translation>每个单元格将片段的一段与匹配的一段相比较。单击从该处聆听；方向键在单元格间移动。</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>未选择匹配。</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>片段中的时间</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>Clip %1, match %2: cosine %3</source>
        <translation>片段 %1，匹配 %2：余弦 %3</translation>
    </message>
    <message>
        <source>%1, on the best path</source>
        <translation>%1，位于最佳路径上</translation>
    </message>
    <message>
        <source>Clip %1: best cosine with any part of the match %2</source>
        <translation>片段 %1：与匹配任意部分的最佳余弦 %2</translation>
    </message>
    <message>
        <source>Match %1: best cosine with any part of the clip %2</source>
        <translation>匹配 %1：与片段任意部分的最佳余弦 %2</translation>
    </message>
    <message>
        <source>Time in the match</source>
        <translation>匹配中的时间</translation>
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
        <translation>片段与匹配的逐块相似度</translation>
    </message>
    <message>
        <source>Times in the match</source>
        <translation>匹配中的各时间</translation>
    </message>
    <message>
        <source>Times in the clip</source>
        <translation>片段中的各时间</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click to listen from there.</source>
        <translation>指向单元格可读取数值；单击从该处聆听。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>以表格显示热图</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>按当前这一对拉伸热图的颜色</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new work(s)</source>
        <translation>
            <numerusform>%n 部新作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>works</comment>
        <translation>
            <numerusform>%n 部有更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recording(s)</source>
        <translation>
            <numerusform>%n 个新录音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n 个有更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>移动 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move recordings that are in another work of the library</source>
        <translation>移动属于曲库中其他作品的录音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>保存列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Import works</source>
        <translation>导入作品</translation>
    </message>
    <message>
        <source>Without it such lines are left out</source>
        <translation>不选中时，将略去这些行</translation>
    </message>
    <message>
        <source>Save the lines that are left out as a table, to correct them</source>
        <translation>将略去的行保存为表格，以便更正</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>略去的行</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n line(s):</source>
        <comment>a list, its lines</comment>
        <translation>
            <numerusform>“%1”，%n 行：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <translation>
            <numerusform>将略去 %n 行：</numerusform>
        </translation>
    </message>
    <message>
        <source>No line will be left out.</source>
        <translation>不会略去任何行。</translation>
    </message>
    <message>
        <source>The list changes nothing</source>
        <translation>此列表不会带来任何更改</translation>
    </message>
    <message>
        <source>Save the lines that are left out</source>
        <translation>保存略去的行</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source> left out</source>
        <comment>end of the name of a file</comment>
        <translation> 略去的行</translation>
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
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Indexing state</source>
        <translation>索引状态</translation>
    </message>
    <message>
        <source>Stop indexing. What is done stays done.</source>
        <translation>停止建立索引。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>正在查找音乐…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for music: %n file(s) found</source>
        <translation>
            <numerusform>正在查找音乐：已找到 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>已处理 %1/%2 个文件</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× 实时</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::JobLog</name>
    <message numerus="yes">
        <source>%n file(s) indexed in %1 s.</source>
        <translation>
            <numerusform>%1 s 内为 %n 个文件建立了索引。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “%1”: %n match(es).</source>
        <translation>
            <numerusform>搜索“%1”：%n 个匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model “%1” loaded, hash %2, on %3.</source>
        <translation>已加载模型“%1”，哈希值 %2，运行于 %3。</translation>
    </message>
    <message>
        <source>The graphics card failed: %1</source>
        <translation>显卡出错：%1</translation>
    </message>
    <message numerus="yes">
        <source>Library “%1” opened, %n track(s).</source>
        <translation>
            <numerusform>已打开曲库“%1”，%n 首曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing begins.</source>
        <translation>开始建立索引。</translation>
    </message>
    <message>
        <source>The library was indexed anew.</source>
        <translation>曲库索引已重建。</translation>
    </message>
    <message>
        <source>The graph for fast searches is ready.</source>
        <translation>快速搜索图已就绪。</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>作业 %1 已取消。</translation>
    </message>
    <message numerus="yes">
        <source>What is played in “%1”: %n stretch(es) known.</source>
        <translation>
            <numerusform>“%1”中播放的内容：已知 %n 段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>How loud the sound is that is recorded, in decibels below the loudest</source>
        <translation>所录声音的响度，以低于最大响度的分贝数表示</translation>
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
            <numerusform>移除 %n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>removing the folder “%1”</source>
        <translation>移除文件夹“%1”</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryController</name>
    <message numerus="yes">
        <source>%n track(s) taken out of the library. The files stay where they are.</source>
        <translation>
            <numerusform>已从曲库移出 %n 首曲目。文件仍保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” was taken out of the library. Its files stay where they are.</source>
        <translation>已从曲库移出文件夹“%1”。其文件仍保留在原处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This library is in use by another program, so it was opened for searching only. Close the other one to add or remove music.</source>
        <translation>此曲库正被其他程序使用，因此仅以搜索方式打开。如需添加或移除音乐，请关闭另一程序。</translation>
    </message>
    <message>
        <source>Re-index now</source>
        <translation>立即重建索引</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n 个文件无法读取，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>放回副本</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>还没有音乐</translation>
    </message>
    <message>
        <source>Add a folder of music, or drop one here. Its tracks are indexed once; then any clip can be searched for in them.</source>
        <translation>请添加音乐文件夹，或将其拖放到此处。曲目只需建立一次索引，之后即可在其中搜索任意片段。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder of music to add to the library</source>
        <translation>选择要添加到曲库的音乐文件夹</translation>
    </message>
    <message>
        <source>Size of the library</source>
        <translation>曲库大小</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>将音乐文件夹添加到曲库</translation>
    </message>
    <message>
        <source>Rescan folders</source>
        <translation>重新扫描文件夹</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders</source>
        <translation>在所有文件夹中查找新增和更改的文件</translation>
    </message>
    <message>
        <source>Folder menu</source>
        <translation>文件夹菜单</translation>
    </message>
    <message>
        <source>Show, locate or remove the chosen folder</source>
        <translation>显示、定位或移除所选文件夹</translation>
    </message>
    <message>
        <source>Folder that is away</source>
        <translation>离线的文件夹</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Tell where the folder is now</source>
        <translation>指定文件夹的当前位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Show the tracks of one folder or of all</source>
        <translation>显示某个文件夹或所有文件夹的曲目</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>筛选曲目</translation>
    </message>
    <message>
        <source>Show only tracks that contain all these words in title, artist, album or file name</source>
        <translation>仅显示标题、艺术家、专辑或文件名中包含所有这些词的曲目</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n removed track(s)</source>
        <translation>
            <numerusform>恢复 %n 首已移除的曲目(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1/%n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Open it in the file manager</source>
        <translation>在文件管理器中打开</translation>
    </message>
    <message>
        <source>&amp;Locate folder…</source>
        <translation>定位文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Tell where the folder is now, if it was moved or its drive has another name</source>
        <translation>如果文件夹已移动或驱动器名称已更改，请指定其当前位置</translation>
    </message>
    <message>
        <source>&amp;Bring back removed tracks</source>
        <translation>恢复已移除的曲目(&amp;B)</translation>
    </message>
    <message>
        <source>Index the tracks again that were taken out one by one</source>
        <translation>重新为逐首移出的曲目建立索引</translation>
    </message>
    <message>
        <source>&amp;Remove folder</source>
        <translation>移除文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen folder out of the library; its files stay</source>
        <translation>将所选文件夹移出曲库；其文件会保留</translation>
    </message>
    <message>
        <source>“%1” is away. Its tracks can be searched, but not played. Connect its drive, or locate it if it was moved.</source>
        <translation>“%1”已离线。其曲目可以搜索，但无法播放。请连接其驱动器；如果已移动，请定位。</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>比较这两首</translation>
    </message>
    <message numerus="yes">
        <source>Re-index %n track(s)</source>
        <translation>
            <numerusform>重建 %n 首曲目的索引</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n track(s) from the library</source>
        <translation>
            <numerusform>从曲库移除 %n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>未收录的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n 个文件未收录</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget deleted files</source>
        <translation>清除已删除的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Take tracks out of the library whose files were deleted; those on a drive that is away stay</source>
        <translation>将文件已被删除的曲目移出曲库；未连接驱动器上的曲目保留</translation>
    </message>
    <message>
        <source>Group tracks</source>
        <translation>曲目分组</translation>
    </message>
    <message>
        <source>Put the tracks together by folder, work, artist, album or year</source>
        <translation>按文件夹、作品、艺术家、专辑或年份归并曲目</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryThread</name>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>没有打开的曲库。请先打开或创建曲库。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>News</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>复制选中的行，或所有显示的行</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save all that is shown as a text file</source>
        <translation>将所有显示的内容保存为文本文件</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the messages so far</source>
        <translation>清除迄今为止的消息</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>显示哪些消息</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What the program told of its work, the newest at the bottom</source>
        <translation>程序的工作记录，最新的在最下方</translation>
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
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LongClipLine</name>
    <message>
        <source>Which recordings is this?</source>
        <translation>这是哪些录音？</translation>
    </message>
    <message>
        <source>What is played in it?</source>
        <translation>其中播放了什么？</translation>
    </message>
    <message>
        <source>What to ask of a long clip</source>
        <translation>对长片段问什么</translation>
    </message>
    <message>
        <source>Search for the clip as one piece, as it was done when it came</source>
        <translation>把片段作为整体搜索，与打开时相同</translation>
    </message>
    <message>
        <source>Look through the clip from end to end: which recordings are played when (Ctrl+T)</source>
        <translation>从头到尾查看片段：哪些录音在何时播放（Ctrl+T）</translation>
    </message>
    <message>
        <source>A long clip, %1:</source>
        <translation>长片段，%1：</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open clip…</source>
        <translation>打开片段(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose an audio or video file to search for</source>
        <translation>选择要搜索的音频或视频文件</translation>
    </message>
    <message>
        <source>Record cl&amp;ip…</source>
        <translation>录制片段(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record the clip to search for, with a microphone or from what this computer plays</source>
        <translation>用麦克风或从本机正在播放的声音录制要搜索的片段</translation>
    </message>
    <message>
        <source>Recent &amp;clips</source>
        <translation>最近的片段(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>打开曲库(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Open a library folder, or make a new one in an empty folder</source>
        <translation>打开曲库文件夹，或在空文件夹中新建曲库</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>最近的曲库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Add a folder of music to the library and index it</source>
        <translation>将音乐文件夹添加到曲库并建立索引</translation>
    </message>
    <message>
        <source>Re&amp;scan folders</source>
        <translation>重新扫描文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders of the library</source>
        <translation>在曲库的所有文件夹中查找新增和更改的文件</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>导出结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the table of results as a CSV file</source>
        <translation>将结果表保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>导出报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save a report on the clip to read, print and keep: its matches, pictures, verdicts and notes</source>
        <translation>保存该片段的报告，以供阅读、打印和存档：包括匹配、图、判定和备注</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Device, search, theme, colours and language</source>
        <translation>设备、搜索、主题、颜色和语言</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Leave Coverscope; what is indexed is kept</source>
        <translation>退出 Coverscope；已建立的索引会保留</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last decision: a verdict, a removal</source>
        <translation>撤回上一个决定：判定或移除</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>恢复刚撤回的决定</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Search the library for the clip, or for the chosen region of it</source>
        <translation>在曲库中搜索该片段或其选定区域</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the search that is under way</source>
        <translation>停止正在进行的搜索</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>下一个匹配(&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Show the evidence for the next match</source>
        <translation>显示下一个匹配的依据</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>上一个匹配(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Show the evidence for the previous match</source>
        <translation>显示上一个匹配的依据</translation>
    </message>
    <message>
        <source>&amp;Filter tracks</source>
        <translation>筛选曲目(&amp;F)</translation>
    </message>
    <message>
        <source>Find a track of the library by title, artist, album or file name</source>
        <translation>按标题、艺术家、专辑或文件名查找曲库中的曲目</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;library</source>
        <translation>显示曲库(&amp;L)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the library at the left</source>
        <translation>显示或隐藏左侧的曲库</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List everything that the keyboard does</source>
        <translation>列出所有键盘操作</translation>
    </message>
    <message>
        <source>Show the &amp;example</source>
        <translation>显示示例(&amp;E)</translation>
    </message>
    <message>
        <source>Make a small collection of music and search it, to see what Coverscope does</source>
        <translation>生成一个小型音乐集并进行搜索，以了解 Coverscope 的功能</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What the program told of its work, to look through, copy and save</source>
        <translation>程序的工作记录，可供查看、复制和保存</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>关于模型(&amp;M)</translation>
    </message>
    <message>
        <source>Where the loaded model comes from and what it was trained on</source>
        <translation>所加载模型的来源及其训练数据</translation>
    </message>
    <message>
        <source>&amp;About Coverscope</source>
        <translation>关于 Coverscope(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit that Coverscope is built with</source>
        <translation>构建 Coverscope 所用的工具包</translation>
    </message>
    <message>
        <source>C&amp;ompare clip and match</source>
        <translation>比较片段与匹配(&amp;O)</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note</source>
        <translation>将片段与匹配上下并列，逐音查看</translation>
    </message>
    <message>
        <source>Search for the &amp;passage</source>
        <translation>搜索此乐段(&amp;P)</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it</source>
        <translation>所选乐段还出现在何处？在曲库中搜索</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>聆听(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Play what the page shows: the match, the clip, the recording</source>
        <translation>播放页面显示的内容：匹配、片段或录音</translation>
    </message>
    <message>
        <source>S&amp;witch recordings</source>
        <translation>切换录音(&amp;W)</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording</source>
        <translation>在另一录音的同一音乐时刻继续播放</translation>
    </message>
    <message>
        <source>&amp;Hear the notes</source>
        <translation>听音符(&amp;H)</translation>
    </message>
    <message>
        <source>Play the recording, the notes heard in it beside it, or these alone</source>
        <translation>播放录音、录音加听到的音符，或仅播放音符</translation>
    </message>
    <message>
        <source>Switch &amp;notes and spectrum</source>
        <translation>切换音符与频谱(&amp;N)</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, or the spectrum, on all pages</source>
        <translation>在所有页面上显示程序听到的音符或频谱</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>How to use Coverscope, with pictures</source>
        <translation>如何使用 Coverscope（配图）</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Full screen and large type, to show one clip and one match to a room</source>
        <translation>全屏和大字号，向现场展示一个片段和一个匹配</translation>
    </message>
    <message>
        <source>Prepare &amp;clips for it…</source>
        <translation>为其准备片段(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the clips that a presentation steps through</source>
        <translation>选择演示依次展示的片段</translation>
    </message>
    <message>
        <source>&amp;What is played in it?</source>
        <translation>其中播放了什么(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Look through a long clip from end to end: which recordings are played when</source>
        <translation>从头到尾查看长片段：哪些录音在何时播放</translation>
    </message>
    <message>
        <source>I&amp;mport works…</source>
        <translation>导入作品(&amp;M)…</translation>
    </message>
    <message>
        <source>Read works, their recordings and roles from a table</source>
        <translation>从表格读取作品及其录音和角色</translation>
    </message>
    <message>
        <source>Export &amp;works…</source>
        <translation>导出作品(&amp;W)…</translation>
    </message>
    <message>
        <source>Save all works of the library as a table that can be read again</source>
        <translation>将曲库的所有作品保存为可重新读取的表格</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainPages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Choose what the window shows, with the arrow keys or Ctrl and a digit</source>
        <translation>用方向键或 Ctrl 加数字选择窗口显示的内容</translation>
    </message>
    <message>
        <source>Shown page</source>
        <translation>显示的页面</translation>
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
        <translation>曲库和页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the library for a clip and see what speaks for each match</source>
        <translation>在曲库中搜索片段，并查看各匹配的依据</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Look at two recordings above each other and listen to them in turn</source>
        <translation>上下并列查看两个录音，并交替聆听</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Search the library for many clips, one after the other</source>
        <translation>在曲库中依次搜索多个片段</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>翻唱图谱</translation>
    </message>
    <message>
        <source>See which tracks of the library are versions of each other</source>
        <translation>查看曲库中哪些曲目互为不同版本</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor goes on.</source>
        <translation>显卡出错；改由处理器继续。</translation>
    </message>
    <message>
        <source>The graphics card failed, so the work goes on with the processor. Results are the same; it only takes longer.</source>
        <translation>显卡出错，改由处理器继续工作。结果相同，只是用时更长。</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>Open a library, or choose an empty folder for a new one</source>
        <translation>打开曲库，或为新曲库选择空文件夹</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, how many of how many</comment>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Look through all verdicts of the library</source>
        <translation>查阅曲库的全部判定</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>%1 的时间线</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>See which recordings are played in a long one, and when</source>
        <translation>查看长录音中播放了哪些录音以及时间</translation>
    </message>
    <message>
        <source>There are no works in the library yet.</source>
        <translation>曲库中还没有作品。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MessageBanner</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>消息文本</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the technical cause</source>
        <translation>显示技术原因</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>技术原因</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelFacts</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the model&apos;s facts, one fact</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Embedding dimension</source>
        <translation>嵌入维数</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Chunk length</source>
        <translation>分块长度</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Suggested chunk hop</source>
        <translation>建议的分块步长</translation>
    </message>
    <message>
        <source>Constant-Q, %1 bins, %2 per octave from %3 Hz</source>
        <translation>恒 Q，%1 个频点，每八度 %2 个，自 %3 Hz 起</translation>
    </message>
    <message>
        <source>Averaged frames per second</source>
        <translation>每秒平均帧数</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Notes heard, %1 from C1, %2 times a second</source>
        <translation>听到的音符，从 C1 起 %1 个，每秒 %2 次</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>聆听内容</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelPage</name>
    <message>
        <source>About the model</source>
        <translation>关于模型</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>What the model is, what it learned from, how well it does, where it fails</source>
        <translation>模型是什么、从何学习、效果如何、何处会失效</translation>
    </message>
    <message>
        <source>Model card and facts</source>
        <translation>模型卡和参数</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>复制参数(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table, to say which model a result comes from</source>
        <translation>复制此表，以说明结果来自哪个模型</translation>
    </message>
    <message>
        <source>Facts of the loaded model</source>
        <translation>所加载模型的参数</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <translation>此 Coverscope 构建版本无法录制本机正在播放的声音。请将声音保存为文件后打开，或用麦克风录制。</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: neither PulseAudio nor PipeWire answers. Start one of them (PipeWire with its PulseAudio service), or save the sound as a file and open that.</source>
        <translation>无法录制本机正在播放的声音：PulseAudio 和 PipeWire 均无响应。请启动其中之一（PipeWire 需启用其 PulseAudio 服务），或将声音保存为文件后打开。</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: it has no sound output. Connect one, or save the sound as a file and open that.</source>
        <translation>无法录制本机正在播放的声音：没有声音输出设备。请连接设备，或将声音保存为文件后打开。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PairActions</name>
    <message>
        <source>&amp;Confirm as one work</source>
        <translation>确认为同一作品(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject as one work</source>
        <translation>排除同一作品关系(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>撤回判定(&amp;T)</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>没有打开的曲库。</translation>
    </message>
    <message>
        <source>Choose a pair first.</source>
        <translation>请先选择曲目对。</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>无法读取其中一个文件。请重新索引。</translation>
    </message>
    <message>
        <source>Both are versions of one work: the cover map never parts them</source>
        <translation>两者是同一作品的版本；翻唱图谱绝不会将其分开</translation>
    </message>
    <message>
        <source>They are not: the cover map never joins them</source>
        <translation>两者不是同一作品的版本；翻唱图谱绝不会将其归到一起</translation>
    </message>
    <message>
        <source>Nothing is decided about this pair.</source>
        <translation>尚未对此曲目对作出任何判定。</translation>
    </message>
    <message>
        <source>As if nothing had been decided about this pair</source>
        <translation>如同未曾对此曲目对作出判定</translation>
    </message>
    <message>
        <source>confirming “%1” and “%2”</source>
        <translation>确认“%1”和“%2”</translation>
    </message>
    <message>
        <source>rejecting “%1” and “%2”</source>
        <translation>排除“%1”和“%2”</translation>
    </message>
    <message>
        <source>taking back the decision on “%1” and “%2”</source>
        <translation>撤回对“%1”和“%2”的判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PictureChoice</name>
    <message>
        <source>Notes heard</source>
        <translation>听到的音符</translation>
    </message>
    <message>
        <source>Constant-Q spectrogram</source>
        <translation>恒 Q 频谱图</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, what both play marked (P)</source>
        <translation>显示程序听到的音符，并标出两者都演奏的音符 (P)</translation>
    </message>
    <message>
        <source>Show the spectrum on a scale of semitones (P)</source>
        <translation>以半音刻度显示频谱 (P)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Player</name>
    <message>
        <source>No sound device can be used, so nothing is heard; the cursors still move. Connect one and press play again.</source>
        <translation>没有可用的声音设备，因此听不到声音；光标仍会移动。请连接设备后再次按播放。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Presentation</name>
    <message>
        <source>&amp;Previous clip</source>
        <translation>上一个片段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next clip</source>
        <translation>下一个片段(&amp;N)</translation>
    </message>
    <message>
        <source>Prepare &amp;clips…</source>
        <translation>准备片段(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;End presentation</source>
        <translation>结束演示(&amp;E)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Search for the clip before this one (Page Up)</source>
        <translation>搜索前一个片段（Page Up）</translation>
    </message>
    <message>
        <source>Search for the next of the prepared clips (Page Down)</source>
        <translation>搜索下一个已准备的片段（Page Down）</translation>
    </message>
    <message>
        <source>Choose the clips to step through, in the order of their names</source>
        <translation>选择依次展示的片段（按名称排序）</translation>
    </message>
    <message>
        <source>Back to the window as it was (Esc)</source>
        <translation>回到原来的窗口（Esc）</translation>
    </message>
    <message>
        <source>Choose the clips to present</source>
        <translation>选择要演示的片段</translation>
    </message>
    <message>
        <source>No clips are prepared to step through.</source>
        <translation>没有准备好的片段。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) prepared</source>
        <translation>
            <numerusform>已准备 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which prepared clip, how many, its name</comment>
        <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::QueryPanel</name>
    <message>
        <source>Clip to search for</source>
        <translation>要搜索的片段</translation>
    </message>
    <message>
        <source>Choose clip…</source>
        <translation>选择片段…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop an audio or video file here</source>
        <translation>将音频或视频文件拖放到此处</translation>
    </message>
    <message>
        <source>A clip of 6 to 60 seconds is enough: a phone recording, a video, an excerpt.</source>
        <translation>6 到 60 秒的片段即可：手机录音、视频或节选。</translation>
    </message>
    <message>
        <source>Choose the audio or video file to search for</source>
        <translation>选择要搜索的音频或视频文件</translation>
    </message>
    <message>
        <source>Length of the clip</source>
        <translation>片段长度</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>停止搜索 (Esc)</translation>
    </message>
    <message>
        <source>Audio and video (%1)</source>
        <translation>音频和视频 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>选择片段</translation>
    </message>
    <message>
        <source>Search for region</source>
        <translation>搜索选区</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the library for the chosen region of this clip</source>
        <translation>在曲库中搜索此片段的选定区域</translation>
    </message>
    <message>
        <source>Search the library for this clip</source>
        <translation>在曲库中搜索此片段</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>从 %1 播放</translation>
    </message>
    <message>
        <source>Play the clip from the playhead</source>
        <translation>从播放头处播放片段</translation>
    </message>
    <message>
        <source>Whether the clip is long enough</source>
        <translation>片段是否足够长</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>This file has several sound tracks: the one to listen to and search for</source>
        <translation>此文件有多条音轨：用于收听和搜索的那一条</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>显示波形</translation>
    </message>
    <message>
        <source>Hide the waveform</source>
        <translation>隐藏波形</translation>
    </message>
    <message>
        <source>Show the waveform, to choose a region of the clip</source>
        <translation>显示波形，以选择片段的区域</translation>
    </message>
    <message>
        <source>Hide the waveform: more room for what was found</source>
        <translation>隐藏波形，为搜索结果留出更多空间</translation>
    </message>
    <message>
        <source>The region has %1 s, which is too short to tell: choose %2 s or more.</source>
        <translation>该区域有 %1 s，太短，无法判断：请选择 %2 s 或以上。</translation>
    </message>
    <message>
        <source>The clip has %1 s, which is too short to tell: %2 s or more are needed.</source>
        <translation>该片段有 %1 s，太短，无法判断：需要 %2 s 或以上。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the clip</comment>
        <translation>%1，全长 %2</translation>
    </message>
    <message>
        <source>Sound track %1</source>
        <translation>音轨 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a sound track</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingDialog</name>
    <message>
        <source>Record a clip</source>
        <translation>录制片段</translation>
    </message>
    <message>
        <source>Record from</source>
        <translation>录音来源</translation>
    </message>
    <message>
        <source>A microphone, or what the computer itself plays</source>
        <translation>麦克风，或本机正在播放的声音</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>已录制</translation>
    </message>
    <message>
        <source>Record &amp;from:</source>
        <translation>录音来源(&amp;F)：</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>电平：</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>时长：</translation>
    </message>
    <message>
        <source>%1 (what this computer plays)</source>
        <translation>%1（本机正在播放的声音）</translation>
    </message>
    <message>
        <source>No microphone or other sound input was found. Connect one; it appears here by itself. A clip can also be opened from a file.</source>
        <translation>未找到麦克风或其他声音输入。请连接设备；它会自动显示在这里。也可以从文件打开片段。</translation>
    </message>
    <message>
        <source>&amp;Stop and search</source>
        <translation>停止并搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，最长 %2</translation>
    </message>
    <message>
        <source>Go on: at least %1 seconds are needed.</source>
        <translation>请继续：至少需要 %1 秒。</translation>
    </message>
    <message>
        <source>Too loud: turn the music or the input down.</source>
        <translation>声音过大：请调低音乐或输入的音量。</translation>
    </message>
    <message>
        <source>Record %1 to %2 seconds of the music; 15 or more give the best results. The recording stays on this computer.</source>
        <translation>请录制 %1 到 %2 秒的音乐；15 秒以上效果最佳。录音保留在本机。</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <translation>本机正在播放的声音</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingSlot</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>First recording (A)</source>
        <translation>第一个录音 (A)</translation>
    </message>
    <message>
        <source>Second recording (B)</source>
        <translation>第二个录音 (B)</translation>
    </message>
    <message>
        <source>Name of the first recording</source>
        <translation>第一个录音的名称</translation>
    </message>
    <message>
        <source>Name of the second recording</source>
        <translation>第二个录音的名称</translation>
    </message>
    <message>
        <source>Passage that is compared</source>
        <translation>参与比较的乐段</translation>
    </message>
    <message>
        <source>Compare the whole of the first recording</source>
        <translation>比较第一个录音的全部</translation>
    </message>
    <message>
        <source>Compare the whole of the second recording</source>
        <translation>比较第二个录音的全部</translation>
    </message>
    <message>
        <source>Compare the whole recording</source>
        <translation>比较整个录音</translation>
    </message>
    <message>
        <source>Choose the first recording</source>
        <translation>选择第一个录音</translation>
    </message>
    <message>
        <source>Choose the second recording</source>
        <translation>选择第二个录音</translation>
    </message>
    <message>
        <source>Choose an audio or video file, or drop one here</source>
        <translation>选择音频或视频文件，或将其拖放到此处</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>将录音拖放到此处</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingWorker</name>
    <message>
        <source>The recording stopped because the device could not be used. Check that it is connected and that no other program has taken it, or choose another one.</source>
        <translation>由于无法使用设备，录音已停止。请检查设备是否已连接且未被其他程序占用，或选择其他设备。</translation>
    </message>
    <message>
        <source>%1 seconds are too little to search with. Record at least %2 seconds; 15 or more are better.</source>
        <translation>%1 秒太短，无法搜索。请至少录制 %2 秒；15 秒以上更佳。</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right device is chosen and that it is not muted.</source>
        <translation>没有听到声音。请检查是否选择了正确的设备，且未静音。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RegionBar</name>
    <message>
        <source>Whole clip</source>
        <translation>整个片段</translation>
    </message>
    <message>
        <source>Search from</source>
        <translation>搜索范围从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Start of the region to search for</source>
        <translation>搜索区域的起点</translation>
    </message>
    <message>
        <source>End of the region to search for</source>
        <translation>搜索区域的终点</translation>
    </message>
    <message>
        <source>Length of the region</source>
        <translation>区域长度</translation>
    </message>
    <message>
        <source>Search for all of the clip</source>
        <translation>搜索整个片段</translation>
    </message>
    <message>
        <source>(%1 s)</source>
        <translation>（%1 s）</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RejectedLine</name>
    <message>
        <source>Rejected before</source>
        <translation>此前已排除</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before, at the end of the table</source>
        <translation>
            <numerusform>%n 首此前已排除，位于表格末尾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before</source>
        <translation>
            <numerusform>%n 首此前已排除</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Tracks that were rejected for this clip in an earlier search</source>
        <translation>在先前搜索此片段时被排除的曲目</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RelinkDialog</name>
    <message>
        <source>Locate folder</source>
        <translation>定位文件夹</translation>
    </message>
    <message>
        <source>This folder was at “%1”. Where is it now? Its tracks keep everything that is known of them.</source>
        <translation>此文件夹原位于“%1”。现在在哪里？其曲目的所有已知信息都会保留。</translation>
    </message>
    <message>
        <source>&amp;New place:</source>
        <translation>新位置(&amp;N)：</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新位置</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>What was found there</source>
        <translation>在该处找到的内容</translation>
    </message>
    <message>
        <source>Choose the folder, or the drive that it is on.</source>
        <translation>请选择该文件夹，或其所在的驱动器。</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>使用此位置</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>Found in “%1”: %2 of %n track(s) looked for.</source>
        <translation>
            <numerusform>在“%1”中找到：所查找的 %n 首曲目中的 %2 首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n track(s) looked for are there. Choose the folder that holds the same music as before.</source>
        <translation>
            <numerusform>所查找的 %n 首曲目中只有 %1 首在该处。请选择包含与原来相同音乐的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tracks are there. Choose the folder that holds the same music as before, with its files named as before.</source>
        <translation>该处没有任何所查找的曲目。请选择包含与原来相同音乐且文件名未变的文件夹。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Report</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>“%1”的报告</translation>
    </message>
    <message numerus="yes">
        <source>Report on %n clip(s)</source>
        <translation>
            <numerusform>%n 个片段的报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a match</source>
        <translation>
            <numerusform>%n 个有匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a possible match</source>
        <translation>
            <numerusform>%n 个有可能匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n 个无匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be searched for</source>
        <translation>
            <numerusform>%n 个无法搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched for: %1</source>
        <translation>未搜索：%1</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>未找到匹配。</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>匹配：“%1”，概率 %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>可能匹配：“%1”，概率 %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>未找到匹配。最接近的是“%1”：概率 %2，得分 %3</translation>
    </message>
    <message>
        <source>the whole file, %1</source>
        <translation>整个文件，%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the file</comment>
        <translation>%1，全长 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, length</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>“match” from a probability of %1, “possible” from %2</source>
        <translation>概率达到 %1 为“匹配”，达到 %2 为“可能”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way of searching, number of tracks</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW 图</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>精确扫描</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>片段 %1 匹配 %2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>调 %1</translation>
    </message>
    <message>
        <source>tempo %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>尚无判定</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n 个太短无法判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>太短，无法判断。最接近的是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>已搜索 %n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>“%1”的另一版本</translation>
    </message>
    <message>
        <source>What is played in “%1”</source>
        <translation>“%1”中播放的内容</translation>
    </message>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>其中没有曲库认识的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>已知 %n 段，占录音的 %1 %。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制作于 %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <comment>date, person</comment>
        <translation>制作于 %1，制作人 %2</translation>
    </message>
    <message>
        <source>The verdict on “%1” was taken back.</source>
        <translation>关于“%1”的判定已撤回。</translation>
    </message>
    <message>
        <source>Confirmed: “%1”</source>
        <translation>已确认：“%1”</translation>
    </message>
    <message>
        <source>Rejected: “%1”</source>
        <translation>已排除：“%1”</translation>
    </message>
    <message>
        <source>Unsure: “%1”</source>
        <translation>存疑：“%1”</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>案卷“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a confirmed match</source>
        <translation>
            <numerusform>%n 个有已确认的匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where somebody is unsure</source>
        <translation>
            <numerusform>%n 个存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose matches are rejected</source>
        <translation>
            <numerusform>%n 个的匹配已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>%n 个没有判定</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1 办结</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>自 %1 起进行中</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportExporter</name>
    <message>
        <source>“%1” does not say which kind of report it is. End its name in .pdf or .csv.</source>
        <translation>无法从“%1”判断报告的类型。请使用 .pdf 或 .csv 作为文件名结尾。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Document to read and print (%1)</source>
        <translation>供阅读和打印的文档 (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>电子表格用的表格 (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>曲目</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>片段中</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>曲目中</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nearest track</source>
        <translation>最接近的曲目</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>播放内容</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>nothing is decided</comment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportPdf</name>
    <message>
        <source>Coverscope %1 · model “%2” (%3) · library “%4”</source>
        <translation>Coverscope %1 · 模型“%2”（%3）· 曲库“%4”</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写入报告…</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>BLAKE2b-256</source>
        <translation>BLAKE2b-256</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last indexed</source>
        <translation>最近一次索引</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Model and thresholds</source>
        <translation>模型和阈值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Coverscope %1</source>
        <translation>Coverscope %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The probability is an estimate from the score and the length of the clip, fitted on recordings other than these; it is no proof. The score is the mean over the chunks of the shorter side of their best cosine similarity (MaxMean, −1 to 1). In the pictures each cell compares a stretch of the clip with one of the track; the line joins what sounds the same, the box is the stretch that matches. Whoever has the same files can compare their hashes.</source>
        <translation>概率是根据得分和片段长度得出的估计值，拟合所用的录音不包括此处的录音；它不构成证明。得分是较短一方各分块最佳余弦相似度的平均值（MaxMean，−1 到 1）。图中每个单元格将片段的一段与曲目的一段相比较；线条连接听起来相同之处，方框是相匹配的区间。持有相同文件的任何人都可以核对其哈希值。</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s) found, none nearer than these; the CSV report lists them.</source>
        <translation>
            <numerusform>另找到 %n 首曲目，均不比以上曲目更接近；CSV 报告中列有这些曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: possible only. Where the library knows nothing: slanted lines for other music, bars for speech, a broken line for silence, dots for other sound.</source>
        <translation>虚线：仅为可能。曲库不认识之处：斜线为其他音乐，竖条为语音，断线为静音，圆点为其他声音。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>各段</translation>
    </message>
    <message>
        <source>The probability is an estimate from what stretch and track have in common and from the length of the stretch, fitted on recordings other than these; it is no proof. Whoever has the same files can compare their hashes.</source>
        <translation>概率是根据该段与曲目的共同之处及该段长度得出的估计，用这些以外的录音拟合而成；并非证据。持有相同文件者可比对其散列值。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>verdict, probability</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (file deleted)</source>
        <translation>%1（文件已删除）</translation>
    </message>
    <message>
        <source>%1 (drive away)</source>
        <translation>%1（驱动器未连接）</translation>
    </message>
    <message>
        <source>%1, a version of “%2”</source>
        <translation>%1，“%2”的另一版本</translation>
    </message>
    <message>
        <source>A version of “%1”, which is like the clip: the probability is by way of it.</source>
        <translation>与片段相似的“%1”的另一版本：概率是经由它得出的。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>尚未搜索</translation>
    </message>
    <message>
        <source>Drop a clip on the window or open one: the search starts by itself, and the tracks that are versions of the same piece come first here.</source>
        <translation>将片段拖放到窗口上或打开片段：搜索会自动开始，同一作品的各版本曲目将排在最前。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>The tracks nearest to the clip, best first. The evidence for the current one is shown beside. C confirms the current one, R rejects it, U is unsure, N writes a note.</source>
        <translation>与片段最接近的曲目，最佳的在前。当前曲目的依据显示在旁边。C 确认当前曲目，R 排除，U 标为存疑，N 写备注。</translation>
    </message>
    <message>
        <source>Rows of the results</source>
        <translation>结果的行</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>结果的列</translation>
    </message>
    <message>
        <source>Decoding %1 ms, transform %2 ms, network %3 ms, search %4 ms, alignment %5 ms; %6</source>
        <translation>解码 %1 ms，变换 %2 ms，网络 %3 ms，搜索 %4 ms，对齐 %5 ms；%6</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW 图</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>精确扫描</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>已搜索 %n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>the clip itself is left out</source>
        <translation>片段自身已略过</translation>
    </message>
    <message>
        <source>%1, the clip itself is left out</source>
        <translation>%1，片段自身已略过</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsTable</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>At that time: probability %1, score %2, model “%3” (%4)</source>
        <translation>当时：概率 %1，得分 %2，模型“%3”（%4）</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>片段中</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>曲目中</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rank, best first</source>
        <translation>名次，最佳的在前</translation>
    </message>
    <message>
        <source>Title of the track, from its tags or its file name</source>
        <translation>曲目标题，取自标签或文件名</translation>
    </message>
    <message>
        <source>Artist, from the track&apos;s tags</source>
        <translation>艺术家，取自曲目的标签</translation>
    </message>
    <message>
        <source>How likely it is that both are versions of the same piece, estimated from the score and the length of the clip</source>
        <translation>两者为同一作品不同版本的可能性，根据得分和片段长度估计</translation>
    </message>
    <message>
        <source>MaxMean score, −1 to 1: the mean over the chunks of the shorter side of their best similarity</source>
        <translation>MaxMean 得分，−1 到 1：较短一方各分块最佳相似度的平均值</translation>
    </message>
    <message>
        <source>The stretch of the clip that matches</source>
        <translation>片段中相匹配的区间</translation>
    </message>
    <message>
        <source>The stretch of the track that matches</source>
        <translation>曲目中相匹配的区间</translation>
    </message>
    <message>
        <source>Semitones from the clip&apos;s key to the track&apos;s</source>
        <translation>从片段的调到曲目的调的半音数</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the clip&apos;s</source>
        <translation>曲目速度相对于片段速度的百分比</translation>
    </message>
    <message>
        <source>What you decided about this clip and this track</source>
        <translation>您对此片段与此曲目的判定</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>太短，无法判断</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RollLegend</name>
    <message>
        <source>in both</source>
        <comment>a note that both recordings play</comment>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>in one</source>
        <comment>a note that only one recording plays</comment>
        <translation>仅一方</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RowProblemModel</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式有误</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a table</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchController</name>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2%</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchRows</name>
    <message>
        <source>Clip, results and evidence</source>
        <translation>片段、结果和依据</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchThread</name>
    <message>
        <source>No model is loaded. Choose another device or model file in the settings.</source>
        <translation>没有加载模型。请在设置中选择其他设备或模型文件。</translation>
    </message>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>没有打开的曲库。请先打开或创建曲库。</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Add a folder of music to the library first.</source>
        <translation>还没有可搜索的内容。请先向曲库添加音乐文件夹。</translation>
    </message>
    <message>
        <source>This library was made with the model “%1”, but “%2” is loaded. Re-index the library with the loaded model to search it.</source>
        <translation>此曲库是用模型“%1”创建的，但当前加载的是“%2”。请用当前加载的模型重建曲库索引后再搜索。</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>此曲目已不在曲库中。</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile. Compare the recordings again.</source>
        <translation>其间已加载其他模型。请重新比较录音。</translation>
    </message>
    <message>
        <source>Aligning the matches</source>
        <translation>正在对齐匹配</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Exact scan</source>
        <translation>精确扫描</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW 图</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>方式(&amp;M)：</translation>
    </message>
    <message>
        <source>How the nearest chunks are found. Automatic scans exactly until the library is very large.</source>
        <translation>查找最近分块的方式。“自动”在曲库变得非常大之前使用精确扫描。</translation>
    </message>
    <message>
        <source>&amp;Candidates per chunk:</source>
        <translation>每个分块的候选数(&amp;C)：</translation>
    </message>
    <message>
        <source>How many nearest chunks of the library are looked at for each chunk of the clip. More find weaker covers, and take longer.</source>
        <translation>对片段的每个分块，查看曲库中多少个最近的分块。数量越多，越能找到相似度较低的翻唱，但用时更长。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the library</source>
        <translation>与曲库相同</translation>
    </message>
    <message>
        <source>&amp;Hop of the clip&apos;s chunks:</source>
        <translation>片段分块的步长(&amp;H)：</translation>
    </message>
    <message>
        <source>The time from one chunk of the clip to the next. Less gives a finer picture of where it matches.</source>
        <translation>片段中相邻两个分块之间的时间。值越小，匹配位置显示得越精细。</translation>
    </message>
    <message>
        <source>Score &amp;every track</source>
        <translation>为每首曲目计算得分(&amp;E)</translation>
    </message>
    <message>
        <source>Compare the clip with the whole library, not only with the candidates: finds everything there is, and takes longer in large libraries.</source>
        <translation>将片段与整个曲库比较，而不仅限于候选曲目：可找到所有匹配，但在大型曲库中用时更长。</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>As the model was calibrated</source>
        <translation>按模型的校准</translation>
    </message>
    <message>
        <source>Counts as a &amp;match from:</source>
        <translation>视为匹配的最低概率(&amp;M)：</translation>
    </message>
    <message>
        <source>Computer and library</source>
        <translation>计算机和曲库</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D)：</translation>
    </message>
    <message>
        <source>Where the network runs. Automatic takes the graphics card where there is one that works.</source>
        <translation>网络的运行位置。“自动”在有可用显卡时使用显卡。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Processor &amp;threads:</source>
        <translation>处理器线程(&amp;T)：</translation>
    </message>
    <message>
        <source>How many threads indexing and searching may use. Fewer leave more of the computer to other programs.</source>
        <translation>建立索引和搜索可使用的线程数。线程越少，留给其他程序的资源越多。</translation>
    </message>
    <message>
        <source>Keep &amp;up with the folders</source>
        <translation>与文件夹保持同步(&amp;U)</translation>
    </message>
    <message>
        <source>Index new and changed files by themselves, and notice when a drive comes or goes.</source>
        <translation>自动为新增和更改的文件建立索引，并察觉驱动器的接入或移除。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>潟湖</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>余烬</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>C&amp;olours of the pictures:</source>
        <translation>图的配色(&amp;O)：</translation>
    </message>
    <message>
        <source>All of them are perceptually uniform and can be read with any colour vision.</source>
        <translation>所有配色在感知上都是均匀的，任何色觉的人都能看清。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The window is built anew in the chosen language; a search or indexing run that is under way stops.</source>
        <translation>窗口将以所选语言重新构建；正在进行的搜索或索引会停止。</translation>
    </message>
    <message>
        <source>The probability from which a track is called a match, on every page and in every report. What is below is still listed, and may be called possible.</source>
        <translation>达到此概率的曲目称为匹配，适用于每个页面和每份报告。低于此值的曲目仍会列出，并可能称为可能匹配。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>&amp;Who reviews:</source>
        <translation>审阅者(&amp;W)：</translation>
    </message>
    <message>
        <source>The name that verdicts, decisions about works and reports carry from now on. Without one they carry the name of the account, %1.</source>
        <translation>今后判定、作品判定和报告所用的姓名。未填写时使用账户名 %1。</translation>
    </message>
    <message>
        <source>As the account, %1</source>
        <translation>同账户名 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SimilarityModel</name>
    <message>
        <source>Clip %1</source>
        <translation>片段 %1</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>匹配 %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::StatusLine</name>
    <message>
        <source>No library</source>
        <translation>没有曲库</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>打开的曲库</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>使用的模型</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>使用的设备</translation>
    </message>
    <message>
        <source>Model: %1, %2 dimensions, hash %3</source>
        <translation>模型：%1，%2 维，哈希值 %3</translation>
    </message>
    <message>
        <source>Where the network runs. It can be chosen in the settings.</source>
        <translation>网络的运行位置。可在设置中选择。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, their length together</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>曲库：%1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineExport</name>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>Document for scripts (&amp;JSON)…</source>
        <translation>供脚本使用的文档 (JSON)(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Cue sheet…</source>
        <translation>CUE 表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity…</source>
        <translation>Audacity 标签(&amp;L)…</translation>
    </message>
    <message>
        <source>Layer for &amp;Sonic Visualiser…</source>
        <translation>Sonic Visualiser 图层(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Playlist with times (M3U)…</source>
        <translation>带时间的播放列表 (M3U)(&amp;P)…</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <translation>逗号分隔值 (%1)</translation>
    </message>
    <message>
        <source>JSON documents (%1)</source>
        <translation>JSON 文档 (%1)</translation>
    </message>
    <message>
        <source>Cue sheets (%1)</source>
        <translation>CUE 表 (%1)</translation>
    </message>
    <message>
        <source>Label tracks (%1)</source>
        <translation>标签轨 (%1)</translation>
    </message>
    <message>
        <source>Annotation layers (%1)</source>
        <translation>标注图层 (%1)</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <translation>播放列表 (%1)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineLegend</name>
    <message>
        <source>What the patterns mean</source>
        <translation>图案的含义</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>可能匹配</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineModel</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>播放内容</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>曲目中</translation>
    </message>
    <message>
        <source>Where the stretch begins in the recording</source>
        <translation>该段在录音中的开始位置</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>结束位置</translation>
    </message>
    <message>
        <source>The track of the library, or what is heard where the library knows nothing</source>
        <translation>曲库中的曲目；曲库不认识之处则为所听到的内容</translation>
    </message>
    <message>
        <source>Where the stretch begins in the track</source>
        <translation>该段在曲目中的开始位置</translation>
    </message>
    <message>
        <source>Semitones from the recording&apos;s key to the track&apos;s</source>
        <translation>从录音的调到曲目的调的半音数</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the recording&apos;s</source>
        <translation>曲目速度占录音速度的百分比</translation>
    </message>
    <message>
        <source>How likely it is that this stretch is a version of the track</source>
        <translation>该段是曲目一个版本的可能性</translation>
    </message>
    <message>
        <source>What you decided about this stretch and this track</source>
        <translation>您对该段与该曲目的判定</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>查找播放内容</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Stopped. What is shown was found until then.</source>
        <translation>已停止。显示的是此前找到的内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>从 %1 播放</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretch(es)</source>
        <translation>
            <numerusform>%n 段中的 %1 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>选择录音</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>从此处播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to this stretch</source>
        <translation>放大到该段(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>显示依据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare with the track</source>
        <translation>与曲目比较(&amp;C)</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <translation>选择录音…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What is played in a long recording?</source>
        <translation>长录音中播放了什么？</translation>
    </message>
    <message>
        <source>Drop a radio hour, a stream, a concert or a mix here. It is looked through from end to end: which recordings of the library are played when, and where there is other music, speech or silence.</source>
        <translation>将一段电台节目、直播、音乐会或混音拖放到这里。程序会从头到尾查看：曲库中的哪些录音在何时播放，何处是其他音乐、语音或静音。</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through</source>
        <translation>选择要查看的长音频或视频文件</translation>
    </message>
    <message>
        <source>Picture and table</source>
        <translation>图与表</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>录音长度</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through; dropping it does the same</source>
        <translation>选择要查看的长音频或视频文件；拖放亦可</translation>
    </message>
    <message>
        <source>Save the stretches as a table, a cue sheet, labels, a layer or a playlist</source>
        <translation>将各段保存为表格、CUE 表、标签、图层或播放列表</translation>
    </message>
    <message>
        <source>Write a report on this recording: what is played when, and what was decided</source>
        <translation>为该录音写出报告：何时播放了什么，判定如何</translation>
    </message>
    <message>
        <source>Play the recording from the playhead (Space)</source>
        <translation>从播放位置播放录音（空格）</translation>
    </message>
    <message>
        <source>Search the library for this stretch alone and see what speaks for the match (Q)</source>
        <translation>仅用该段搜索曲库并查看匹配的依据（Q）</translation>
    </message>
    <message>
        <source>See stretch and track above each other, note by note (V)</source>
        <translation>上下对照该段与曲目，逐音查看（V）</translation>
    </message>
    <message>
        <source>Shown part of the recording</source>
        <translation>录音的显示部分</translation>
    </message>
    <message>
        <source>Shown stretches</source>
        <translation>显示的段</translation>
    </message>
    <message>
        <source>Which stretches are listed</source>
        <translation>列出哪些段</translation>
    </message>
    <message>
        <source>All stretches</source>
        <translation>全部段</translation>
    </message>
    <message>
        <source>Known ones</source>
        <translation>已知的</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知的</translation>
    </message>
    <message>
        <source>Filter stretches</source>
        <translation>筛选各段</translation>
    </message>
    <message>
        <source>Filter by title, artist or file</source>
        <translation>按标题、艺术家或文件筛选</translation>
    </message>
    <message>
        <source>Number of listed stretches</source>
        <translation>列出的段数</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineStatus</name>
    <message>
        <source>State of the timeline</source>
        <translation>时间线状态</translation>
    </message>
    <message>
        <source>Progress of the timeline</source>
        <translation>时间线进度</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>查找播放内容</translation>
    </message>
    <message>
        <source>Looking for what is played …</source>
        <translation>正在查找播放内容 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop looking; what was found so far stays</source>
        <translation>停止查找；已找到的内容保留</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>Look through the whole recording with the library that is open</source>
        <translation>用已打开的曲库查看整个录音</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineTable</name>
    <message>
        <source>Stretches of the recording</source>
        <translation>录音的各段</translation>
    </message>
    <message>
        <source>What is played, and when. Space plays the current stretch, Return shows the evidence for it, C confirms it, R rejects it, U is unsure, N writes a note.</source>
        <translation>何时播放了什么。空格播放当前段，回车显示其依据，C 确认，R 否定，U 不确定，N 写备注。</translation>
    </message>
    <message>
        <source>Rows of the stretches</source>
        <translation>各段的行</translation>
    </message>
    <message>
        <source>Columns of the stretches</source>
        <translation>各段的列</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineText</name>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>其中没有曲库认识的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>已知 %n 段，占录音的 %1 %。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of music that the library does not know.</source>
        <translation>%1 是曲库不认识的音乐。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>录音的时间线</translation>
    </message>
    <message>
        <source>A click plays from there. A drag moves the recording, the wheel zooms.</source>
        <translation>单击从该处播放。拖动可移动录音，滚轮缩放。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>times in the recording, what is played</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>播放头位于 %1，全长 %2。</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>正在读取录音 …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackColumns</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>已索引</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackGrouping</name>
    <message>
        <source>Of no work</source>
        <translation>不属于任何作品</translation>
    </message>
    <message>
        <source>Artist not known</source>
        <translation>艺术家未知</translation>
    </message>
    <message>
        <source>Album not known</source>
        <translation>专辑未知</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>年份未知</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackMenu</name>
    <message>
        <source>Search with this track</source>
        <translation>用此曲目搜索</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与其比较…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
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
            <numerusform>%1，%n 首曲目，已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), open</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1，%n 首曲目，已展开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableView</name>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Rows of the track table</source>
        <translation>曲目表的行</translation>
    </message>
    <message>
        <source>Columns of the track table</source>
        <translation>曲目表的列</translation>
    </message>
    <message>
        <source>The tracks of the library. Enter uses the selected one as the clip to search for, Space plays it, Delete takes the selected ones out of the library. Left and right close and open a group.</source>
        <translation>曲库的曲目。按 Enter 键将选中的曲目作为要搜索的片段，按空格键播放，按 Delete 键将选中的曲目移出曲库。左右键折叠和展开分组。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TransportBar</name>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>切换 A/B</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>在另一录音的同一音乐时刻继续播放 (B)</translation>
    </message>
    <message>
        <source>Position in clip and match</source>
        <translation>片段和匹配中的位置</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1（空格键）</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>播放片段</translation>
    </message>
    <message>
        <source>Pause the clip</source>
        <translation>暂停片段</translation>
    </message>
    <message>
        <source>Play the match from the matching moment</source>
        <translation>从匹配时刻播放匹配</translation>
    </message>
    <message>
        <source>Pause the match</source>
        <translation>暂停匹配</translation>
    </message>
    <message>
        <source>Clip %1  ·  Match %2</source>
        <translation>片段 %1  ·  匹配 %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::UnknownRecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>File of the other reviewer</source>
        <translation>另一位审阅者的文件</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictBar</name>
    <message>
        <source>Verdict on the match</source>
        <translation>对匹配的判定</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>They are not; the track comes last when this clip is searched for again</source>
        <translation>两者不是同一作品的版本；再次搜索此片段时，该曲目排在最后</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Somebody should listen to it again</source>
        <translation>需要有人再听一次</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>撤回判定</translation>
    </message>
    <message>
        <source>As if nothing had been decided; the history keeps it</source>
        <translation>如同未作判定；历史记录中仍会保留</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>写下理由</translation>
    </message>
    <message>
        <source>History of verdicts</source>
        <translation>判定历史</translation>
    </message>
    <message>
        <source>Who decided what about this clip and this track, and when</source>
        <translation>谁在何时对此片段和此曲目作出了什么判定</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>备注 (N)</translation>
    </message>
    <message>
        <source>Note on the match</source>
        <translation>对匹配的备注</translation>
    </message>
    <message>
        <source>Kept with the verdict. A match without a verdict becomes unsure by a note.</source>
        <translation>与判定一并保存。未判定的匹配在添加备注后变为存疑。</translation>
    </message>
    <message>
        <source>Show matches by verdict</source>
        <translation>按判定显示匹配</translation>
    </message>
    <message>
        <source>Which matches the table shows</source>
        <translation>表格显示哪些匹配</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>所有匹配</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Both are versions of the same piece</source>
        <translation>两者是同一作品的不同版本</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictCommand</name>
    <message>
        <source>taking back the verdict on “%1”</source>
        <translation>撤回对“%1”的判定</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>对“%1”的备注</translation>
    </message>
    <message>
        <source>confirming “%1”</source>
        <translation>确认“%1”</translation>
    </message>
    <message>
        <source>rejecting “%1”</source>
        <translation>排除“%1”</translation>
    </message>
    <message>
        <source>marking “%1” as unsure</source>
        <translation>将“%1”标为存疑</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryDialog</name>
    <message>
        <source>Nothing has been decided about this clip and this track.</source>
        <translation>尚未对此片段和此曲目作出任何判定。</translation>
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
        <translation>判定人</translation>
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
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Verdict sign</source>
        <translation>判定标记</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>匹配：“%1”，概率 %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>可能匹配：“%1”，概率 %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>未找到匹配。最接近的是“%1”：概率 %2，得分 %3</translation>
    </message>
    <message>
        <source>No match found beside those rejected before.</source>
        <translation>除此前已排除的之外，未找到匹配。</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>未找到匹配。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>太短，无法判断。最接近的是“%1”。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WaveformView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>片段的波形</translation>
    </message>
    <message>
        <source>Drag to choose a region. A double click clears it. The wheel zooms.</source>
        <translation>拖动选择区域。双击清除区域。滚轮缩放。</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>播放头位于 %1，全长 %2。</translation>
    </message>
    <message>
        <source>Region from %1 to %2.</source>
        <translation>区域从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>正在读取片段…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkActions</name>
    <message>
        <source>Make a &amp;work of this group…</source>
        <translation>将此组变为作品(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Name work…</source>
        <translation>命名作品(&amp;N)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another work…</source>
        <translation>与其他作品合并(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Split off the chosen recordings…</source>
        <translation>拆分出所选录音(&amp;S)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another work…</source>
        <translation>移至其他作品(&amp;V)…</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>角色(&amp;O)</translation>
    </message>
    <message>
        <source>Take o&amp;ut of the work</source>
        <translation>移出作品(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a pair: a line of the graph, a partner below a track, or two tracks.</source>
        <translation>请选择曲目对：关系图中的一条线、曲目之下与之配对的曲目，或两首曲目。</translation>
    </message>
    <message>
        <source>putting the group to “%1”</source>
        <translation>将组归入“%1”</translation>
    </message>
    <message>
        <source>Make a work</source>
        <translation>创建作品</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) become one work, which the cover map keeps together from then on.</source>
        <translation>
            <numerusform>%n 个录音将成为一部作品，此后翻唱图谱会将其保持在一起。</numerusform>
        </translation>
    </message>
    <message>
        <source>making the work “%1”</source>
        <translation>创建作品“%1”</translation>
    </message>
    <message>
        <source>Name work</source>
        <translation>命名作品</translation>
    </message>
    <message>
        <source>What is known of the work, in all its recordings.</source>
        <translation>作品的已知信息，适用于其所有录音。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>naming the work “%1”</source>
        <translation>命名作品“%1”</translation>
    </message>
    <message>
        <source>Merge with another work</source>
        <translation>与其他作品合并</translation>
    </message>
    <message>
        <source>Which work is the same as “%1”? Its recordings come to “%1”, and it is removed.</source>
        <translation>哪部作品与“%1”相同？其录音将归入“%1”，该作品将被移除。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>merging “%1” and “%2”</source>
        <translation>合并“%1”和“%2”</translation>
    </message>
    <message>
        <source>Split off recordings</source>
        <translation>拆分出录音</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of “%1” become a work of their own. The cover map holds both apart from then on.</source>
        <translation>
            <numerusform>“%1”的 %n 个录音将成为单独的作品。此后翻唱图谱会将两者分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>splitting off “%1”</source>
        <translation>拆分出“%1”</translation>
    </message>
    <message>
        <source>Move to another work</source>
        <translation>移至其他作品</translation>
    </message>
    <message>
        <source>Of which work is “%1” a recording?</source>
        <translation>“%1”是哪部作品的录音？</translation>
    </message>
    <message numerus="yes">
        <source>Of which work are these %n recording(s)?</source>
        <translation>
            <numerusform>这 %n 个录音属于哪部作品？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moving “%1” to “%2”</source>
        <translation>将“%1”移至“%2”</translation>
    </message>
    <message numerus="yes">
        <source>moving %n recording(s) to “%1”</source>
        <translation>
            <numerusform>将 %n 个录音移至“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “%1” out of “%2”</source>
        <translation>将“%1”移出“%2”</translation>
    </message>
    <message>
        <source>the role of “%1”</source>
        <translation>“%1”的角色</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>没有打开的曲库。</translation>
    </message>
    <message>
        <source>Choose a group or a track first.</source>
        <translation>请先选择组或曲目。</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>无法读取其中一个文件。请重新索引。</translation>
    </message>
    <message>
        <source>Its recordings become a work of the library, which the map keeps together</source>
        <translation>其录音将成为曲库的一部作品，图谱会将其保持在一起</translation>
    </message>
    <message>
        <source>Make a &amp;work of it…</source>
        <translation>将其变为作品(&amp;W)…</translation>
    </message>
    <message>
        <source>Put the whole group to its &amp;work</source>
        <translation>将整个组归入其作品(&amp;W)</translation>
    </message>
    <message>
        <source>All recordings of the group become recordings of “%1”</source>
        <translation>组内所有录音将成为“%1”的录音</translation>
    </message>
    <message>
        <source>All of it is of the work “%1” already.</source>
        <translation>已全部属于作品“%1”。</translation>
    </message>
    <message>
        <source>Its recordings are of several works. Merge these first, or move recordings.</source>
        <translation>其录音属于多部作品。请先合并这些作品，或移动录音。</translation>
    </message>
    <message>
        <source>What is chosen is of no work yet. Make one of it first.</source>
        <translation>所选内容尚不属于任何作品。请先将其变为作品。</translation>
    </message>
    <message>
        <source>What is chosen is of several works. Choose recordings of one.</source>
        <translation>所选内容属于多部作品。请选择同一作品的录音。</translation>
    </message>
    <message>
        <source>Title, composers, year and notes of the work</source>
        <translation>作品的标题、作曲者、年份和备注</translation>
    </message>
    <message>
        <source>There is no other work yet.</source>
        <translation>还没有其他作品。</translation>
    </message>
    <message>
        <source>Two works are one: their recordings come together</source>
        <translation>两部作品合为一部，其录音归到一起</translation>
    </message>
    <message>
        <source>Choose a recording of the work first.</source>
        <translation>请先选择该作品的录音。</translation>
    </message>
    <message>
        <source>The recording is of no work then; the map groups it as it believes</source>
        <translation>该录音将不属于任何作品；图谱按其判断分组</translation>
    </message>
    <message>
        <source>Choose some recordings of the work, but not all of them.</source>
        <translation>请选择该作品的部分录音，而非全部。</translation>
    </message>
    <message>
        <source>The chosen recordings become a work of their own</source>
        <translation>所选录音将成为单独的作品</translation>
    </message>
    <message>
        <source>What is chosen is of another work</source>
        <translation>所选内容属于另一部作品</translation>
    </message>
    <message>
        <source>Choose a recording of a work first.</source>
        <translation>请先选择属于某部作品的录音。</translation>
    </message>
    <message>
        <source>What the recording is to its work; medleys and quotations may be of several</source>
        <translation>录音对于其作品的角色；串烧和引用可属于多部作品</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkChooser</name>
    <message>
        <source>Find title or composer</source>
        <translation>查找标题或作曲者</translation>
    </message>
    <message>
        <source>Works of the library</source>
        <translation>曲库的作品</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDesk</name>
    <message>
        <source>The works have been changed since by another program, so this step stays as it is. Change them anew.</source>
        <translation>此后作品已被其他程序更改，因此此步骤保持不变。请重新进行更改。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDialog</name>
    <message>
        <source>With commas between them</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>year of a work</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Composers:</source>
        <translation>作曲者(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>A work needs a title</source>
        <translation>作品需要标题</translation>
    </message>
    <message>
        <source>The year is one number, such as 1893</source>
        <translation>年份是一个数，例如 1893</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkLedger</name>
    <message>
        <source>No library is open.</source>
        <translation>没有打开的曲库。</translation>
    </message>
    <message>
        <source>This library can only be read: you may not write to its folder.</source>
        <translation>此曲库只能读取：您无权写入其文件夹。</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%1 (%n recording(s))</source>
        <comment>work and its recordings</comment>
        <translation>
            <numerusform>%1（%n 个录音）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkText</name>
    <message>
        <source>Not known</source>
        <comment>role of a recording</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Original</source>
        <comment>role of a recording</comment>
        <translation>原版</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>role of a recording</comment>
        <translation>翻唱</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>role of a recording</comment>
        <translation>现场</translation>
    </message>
    <message>
        <source>Medley</source>
        <comment>role of a recording</comment>
        <translation>串烧</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <comment>role of a recording</comment>
        <translation>改编</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>role of a recording</comment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Decided about the pair: %1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>对曲目对的判定：%1，判定人 %2，%3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorksExchange</name>
    <message>
        <source>Choose a table of works</source>
        <translation>选择作品表格</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>Export works</source>
        <translation>导出作品</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>works</source>
        <comment>name of a file</comment>
        <translation>作品列表</translation>
    </message>
</context>
<context>
    <name>coverscope::works</name>
    <message>
        <source>“%1” holds no decisions of Coverscope. Choose a file that “verdicts --export” wrote.</source>
        <translation>“%1”不含 Coverscope 的判定。请选择由“verdicts --export”写出的文件。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>“%1”由更新版本的 Coverscope 写入。请更新 Coverscope 后再读取。</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read; it is left out.</source>
        <translation>无法读取第 %1 条，已略去。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; it is left out.</source>
        <translation>无法读取第 %1 行，已略去。</translation>
    </message>
    <message>
        <source>There are several works “%1”. Say whose it is in the column composers.</source>
        <translation>有多部名为“%1”的作品。请在 composers 列注明作曲者。</translation>
    </message>
    <message>
        <source>The work has no title. Write one in the column work.</source>
        <translation>作品没有标题。请在 work 列填写。</translation>
    </message>
    <message>
        <source>The line has more cells than the first one. Put text with a separator in it in quotes.</source>
        <translation>该行的单元格多于第一行。请将含分隔符的文本放在引号内。</translation>
    </message>
    <message>
        <source>The line names no work. Write its title in the column work.</source>
        <translation>该行未写作品。请在 work 列填写标题。</translation>
    </message>
    <message>
        <source>The line names no recording. Write its file, or its title and artist.</source>
        <translation>该行未写录音。请填写文件，或标题和艺术家。</translation>
    </message>
    <message>
        <source>“%1” is no role. Write one of %2, or nothing.</source>
        <translation>“%1”不是角色。请填写 %2 之一，或留空。</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write one number, such as 1893.</source>
        <translation>“%1”不是年份。请填写一个数，例如 1893。</translation>
    </message>
    <message>
        <source>“%1” may be “%2” or “%3” of the library. Give the artist and album, or the file.</source>
        <translation>“%1”可能是曲库中的“%2”或“%3”。请给出艺术家和专辑，或文件。</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct the line.</source>
        <translation>“%1”不在曲库中。请索引其文件夹，或更正该行。</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same work, this line “%3”. Correct one of them; to put the recording to another work, empty its work_id.</source>
        <translation>关于同一作品，第 %1 行写“%2”，本行写“%3”。请更正其一；若要将录音归入另一作品，请清空其 work_id。</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same recording, this line “%3”. Correct one of them.</source>
        <translation>关于同一录音，第 %1 行写“%2”，本行写“%3”。请更正其一。</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first, or correct the line.</source>
        <translation>已判定“%1”和“%2”不属于同一作品。请先撤回，或更正该行。</translation>
    </message>
    <message>
        <source>Line %1 puts “%2” to the work “%3”. Correct one of them, or give it the role medley or quotation.</source>
        <translation>第 %1 行将“%2”归入作品“%3”。请更正其一，或将角色设为 medley 或 quotation。</translation>
    </message>
    <message>
        <source>“%1” is in the work “%2” of the library. Import with --move to put it to this one, or give it the role medley or quotation.</source>
        <translation>“%1”属于曲库中的作品“%2”。请用 --move 导入以归入本作品，或将角色设为 medley 或 quotation。</translation>
    </message>
    <message>
        <source>“%1” has no columns “work” and “file” or “title” in its first line. Name them there: work, composers, year, role, notes, file, title, artist, album.</source>
        <translation>“%1”的第一行没有“work”列以及“file”或“title”列。请在其中写明：work, composers, year, role, notes, file, title, artist, album。</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first.</source>
        <translation>已判定“%1”和“%2”不属于同一作品。请先撤回。</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are of one work. Take that back first.</source>
        <translation>已判定“%1”和“%2”属于同一作品。请先撤回。</translation>
    </message>
    <message>
        <source>This work is no longer in the library. Choose another one.</source>
        <translation>此作品已不在曲库中。请选择其他作品。</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Nothing is decided about this clip, and it is in no run of the case.</source>
        <translation>关于此片段没有判定，案卷的批次中也没有它。</translation>
    </message>
</context>
</TS>
