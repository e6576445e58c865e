// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_kind.h"

#include <QList>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <fstream>

namespace coverscope::base {

namespace {

constexpr qsizetype bytesToJudge = 8192;
constexpr qsizetype linesToJudge = 6;

// Text has no NUL and hardly a control character, in whatever encoding of one byte a letter.
bool isText(const QByteArray& bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\x1b';
    });
}

ContentKind xmlKind(const QByteArray& text)
{
    // The root is the first element that is neither declaration nor comment.
    qsizetype place = 0;
    while ((place = text.indexOf('<', place)) >= 0) {
        const char next = place + 1 < text.size() ? text[place + 1] : '\0';
        if (next == '!' && text.mid(place, 4) == "<!--")
            place = std::max(place, text.indexOf("-->", place));
        else if (next != '?' && next != '!')
            break;
        ++place;
    }
    const QByteArray root = place < 0 ? QByteArray() : text.mid(place + 1, 16);
    const auto isRoot = [&root](const char* name) {
        return root.startsWith(name) && !std::isalnum(static_cast<unsigned char>(root[qstrlen(name)]));
    };
    if (isRoot("svg"))
        return ContentKind::Svg;
    if (isRoot("graphml"))
        return ContentKind::GraphMl;
    if (isRoot("sv"))
        return ContentKind::SonicVisualiser;
    return isRoot("playlist") ? ContentKind::Playlist : ContentKind::OtherXml;
}

// Separators outside quotes.
qsizetype cellCount(const QByteArray& line, char separator)
{
    qsizetype count = 1;
    bool isQuoted = false;
    for (const char letter : line) {
        if (letter == '"')
            isQuoted = !isQuoted;
        else if (letter == separator && !isQuoted)
            ++count;
    }
    return count;
}

bool isTable(const QByteArray& text, bool isCutOff)
{
    QList<QByteArray> lines = text.split('\n');
    if (isCutOff && lines.size() > 1)
        lines.removeLast();
    lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
    // Prose has a blank after its commas.
    if (lines.isEmpty() || lines.first().startsWith("# ") || lines.first().contains(", "))
        return false;
    for (const char separator : {',', ';', '\t'}) {
        const qsizetype cells = cellCount(lines.first(), separator);
        // A quoted cell may go on in the next line: such lines say nothing.
        const auto fits = [&](const QByteArray& line) {
            return line.count('"') % 2 != 0 || cellCount(line, separator) == cells;
        };
        if (cells > 1 &&
            std::all_of(lines.begin(), lines.begin() + std::min(linesToJudge, lines.size()), fits))
            return true;
    }
    return false;
}

bool isPlaylist(const QByteArray& text)
{
    if (text.startsWith("#EXTM3U") || text.startsWith("[playlist]") || text.startsWith("[Playlist]"))
        return true;
    // A cue sheet.
    return text.contains("\nFILE \"") || (text.startsWith("FILE ") && text.contains("TRACK "));
}

} // namespace

ContentKind contentKind(const QByteArray& beginning)
{
    const bool isCutOff = beginning.size() > bytesToJudge;
    const QByteArray bytes = beginning.left(bytesToJudge);
    if (bytes.isEmpty())
        return ContentKind::Nothing;
    if (bytes.startsWith("%PDF-"))
        return ContentKind::Pdf;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ContentKind::Png;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
        return ContentKind::Wave;
    if (bytes.startsWith("MThd"))
        return ContentKind::Midi;
    if (!isText(bytes))
        return ContentKind::Other;
    const QByteArray text = (bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes).trimmed();
    if (text.startsWith('<'))
        return xmlKind(text);
    if (isPlaylist(text))
        return ContentKind::Playlist;
    if (text.startsWith("#!"))
        return ContentKind::Script;
    if (text.startsWith('{') || text.startsWith('['))
        return ContentKind::Json;
    if (text.startsWith("graph ") || text.startsWith("digraph "))
        return ContentKind::Graphviz;
    return isTable(text, isCutOff) ? ContentKind::Table : ContentKind::Text;
}

Result<ContentKind> contentKindOfFile(const std::filesystem::path& file)
{
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    QByteArray bytes(bytesToJudge + 1, Qt::Uninitialized);
    stream.read(bytes.data(), bytes.size());
    if (!stream.is_open() || stream.bad())
        return fail(systemError(errno == 0 ? EIO : errno, file));
    bytes.truncate(stream.gcount());
    return contentKind(bytes);
}

} // namespace coverscope::base
