// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of clips, playlists, manifests, works and decisions that are imported, and hash lists of reports. The
// first byte chooses which.
#include "core/batch/clip_list.h"
#include "core/evaluation/manifest.h"
#include "core/report/hash_list.h"
#include "core/works/decisions_file.h"
#include "core/works/works_table.h"
#include "tests/fuzz/fuzz_target.h"

namespace coverscope::fuzz {

namespace {

// In the order of the first byte; what comes after them are other readers than that of lists of clips.
constexpr const char* lists[] = {"l.csv",  "l.tsv", "l.m3u8", "l.pls", "l.cue",
                                 "l.xspf", "l.wpl", "l.asx",  "l.txt"};
constexpr std::size_t manifest = std::size(lists);
constexpr std::size_t works = manifest + 1;
constexpr std::size_t decisions = works + 1;
constexpr std::size_t hashes = decisions + 1;

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

Bytes seed(std::size_t reader, const char* text)
{
    return bytesOf(QByteArray(1, static_cast<char>(reader)) + text);
}

} // namespace

std::vector<Bytes> seeds()
{
    return {
        seed(0, "file,start,end\r\n\"a, b.wav\",1:02.5,2:00\r\nc.mp3,,\r\n"),
        seed(1, "a.wav\t10\t20\nb.wav\t\t\n"),
        seed(2, "\xEF\xBB\xBF#EXTM3U\n#EXTINF:123,A - B\nfile:///tmp/a%20b.ogg\nhttp://example.org/x.mp3\n"),
        seed(3, "[playlist]\nNumberOfEntries=2\nFile1=a.ogg\nTitle1=A\nFile2=b.ogg\nVersion=2\n"),
        seed(4, "PERFORMER \"P\"\nFILE \"a.wav\" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n  TRACK 02 "
                "AUDIO\n"
                "    INDEX 00 03:00:10\n    INDEX 01 03:02:00\n"),
        seed(5, "<?xml version=\"1.0\"?><playlist version=\"1\" "
                "xmlns=\"http://xspf.org/ns/0/\"><trackList><track>"
                "<location>a%20b.ogg</location></track></trackList></playlist>"),
        seed(6, "<?wpl version=\"1.0\"?><smil><body><seq><media src=\"a.wma\"/></seq></body></smil>"),
        seed(7, "<asx version=\"3.0\"><entry><ref href=\"a.wma\"/></entry></asx>"),
        seed(8, "# comment\na.wav\n\n/tmp/b.wav\n"),
        seed(manifest, "clique,file,seconds\nsong,a.opus,60\nsong,b.opus,90\n"),
        seed(works, "file,work,year,role,composer\na.ogg,Song,1964,original,\"Lennon, "
                    "McCartney\"\nb.ogg,Song,,cover,\n"),
        seed(decisions,
             "{\"format\": \"coverscope-decisions\", \"version\": 1, \"verdicts\": [{\"decision\": "
             "\"confirmed\", \"decided_ms\": 1, \"counts\": true}], \"pairs\": [{\"decision\": "
             "\"rejected\", \"decided_ms\": 2}]}"),
        seed(hashes,
             "{\"format\": \"coverscope-hashes\", \"version\": 1, \"report\": {\"file\": \"../r.pdf\", "
             "\"size\": 3, \"sha256\": \"00\"}, \"recordings\": [{\"role\": \"clip\", \"file\": "
             "\"/a.wav\", \"blake2b_256\": \"00\"}], \"seal\": \"00\"}"),
    };
}

void readAny(std::span<const std::uint8_t> bytes)
{
    if (bytes.empty())
        return;
    const std::size_t reader = bytes[0] % (hashes + 1);
    const auto content = bytes.subspan(1);
    if (reader < manifest)
        (void)batch::readClipList(scratch().write(lists[reader], content));
    else if (reader == manifest)
        (void)evaluation::readManifest(scratch().write("manifest.csv", content));
    else if (reader == works)
        (void)works::readWorkTable(scratch().write("works.csv", content));
    else if (reader == hashes)
        (void)report::readHashList(scratch().write("r.hashes.json", content));
    else
        (void)works::readDecisions(scratch().write("decisions.json", content));
}

} // namespace coverscope::fuzz
