// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/media_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

// Sorted. Generous: a file that turns out to hold no sound is reported with its reason.
constexpr std::array<std::string_view, 82> mediaExtensions{
    "3g2",  "3ga",  "3gp",  "669",  "8svx", "aa3",  "aac",  "ac3", "adts", "aif", "aifc", "aiff",
    "alac", "amr",  "ape",  "asf",  "au",   "avi",  "bw64", "bwf", "caf",  "dff", "divx", "dsf",
    "dts",  "eac3", "f4a",  "f4v",  "flac", "flv",  "gsm",  "it",  "m2ts", "m4a", "m4b",  "m4p",
    "m4r",  "m4v",  "mka",  "mkv",  "mod",  "mov",  "mp1",  "mp2", "mp3",  "mp4", "mpa",  "mpc",
    "mpeg", "mpg",  "mpga", "mpp",  "mts",  "oga",  "ogg",  "ogm", "ogv",  "ogx", "oma",  "opus",
    "ra",   "ram",  "rf64", "rm",   "rmvb", "s3m",  "shn",  "snd", "spx",  "tak", "tta",  "vob",
    "voc",  "w64",  "wav",  "wave", "weba", "webm", "wma",  "wmv", "wv",   "xm"};

constexpr std::array<std::string_view, 75> otherExtensions{
    "7z",   "accurip", "asd",  "bak",    "bmp",    "bz2",  "c",    "cfg",  "cpp", "css",  "csv",
    "cue",  "db",      "doc",  "docx",   "epub",   "exe",  "ffp",  "gif",  "gz",  "h",    "heic",
    "htm",  "html",    "ico",  "img",    "ini",    "iso",  "jpeg", "jpg",  "js",  "json", "kar",
    "lnk",  "log",     "lrc",  "lst",    "m3u",    "m3u8", "md",   "md5",  "mid", "midi", "musicxml",
    "mxl",  "nfo",     "odt",  "par2",   "pdf",    "pls",  "png",  "ps",   "py",  "rar",  "rtf",
    "sfv",  "sh",      "sha1", "sha256", "sqlite", "srt",  "sub",  "svg",  "tar", "tif",  "tiff",
    "toml", "torrent", "tsv",  "txt",    "url",    "webp", "xml",  "xspf", "zip"};

constexpr std::array<std::string_view, 30> systemFolders{"$recycle.bin",
                                                         ".@__thumb",
                                                         ".appledb",
                                                         ".appledesktop",
                                                         ".appledouble",
                                                         ".cache",
                                                         ".config",
                                                         ".documentrevisions-v100",
                                                         ".dropbox.cache",
                                                         ".fseventsd",
                                                         ".git",
                                                         ".hg",
                                                         ".local",
                                                         ".mozilla",
                                                         ".npm",
                                                         ".recycle",
                                                         ".snapshot",
                                                         ".snapshots",
                                                         ".spotlight-v100",
                                                         ".stfolder",
                                                         ".stversions",
                                                         ".svn",
                                                         ".sync",
                                                         ".temporaryitems",
                                                         ".thumbnails",
                                                         ".venv",
                                                         ".zfs",
                                                         "@eadir",
                                                         "lost+found",
                                                         "system volume information"};

static_assert(std::is_sorted(mediaExtensions.begin(), mediaExtensions.end()));
static_assert(std::is_sorted(otherExtensions.begin(), otherExtensions.end()));
static_assert(std::is_sorted(systemFolders.begin(), systemFolders.end()));

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

template <std::size_t count>
bool hasExtension(const fs::path& path, const std::array<std::string_view, count>& extensions)
{
    const std::string extension = lowerCase(path.extension().native());
    return extension.size() > 1 &&
           std::binary_search(extensions.begin(), extensions.end(), std::string_view(extension).substr(1));
}

} // namespace

bool isMediaName(const fs::path& path)
{
    return hasExtension(path, mediaExtensions);
}

bool isOtherName(const fs::path& path)
{
    return hasExtension(path, otherExtensions);
}

bool isDotName(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

bool isSystemFolderName(const fs::path& path)
{
    const std::string name = lowerCase(path.filename().native());
    return name.starts_with(".trash") || std::binary_search(systemFolders.begin(), systemFolders.end(), name);
}

} // namespace coverscope::library
