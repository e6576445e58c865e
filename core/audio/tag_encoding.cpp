// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/tag_encoding.h"

#include "core/base/plain_text.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <iconv.h>
#include <iterator>
#include <optional>

namespace coverscope::audio {

namespace {

constexpr qsizetype longestTagText = 500; // characters; a hostile file may hold megabytes

// Nothing where the bytes are not of that encoding.
std::optional<QString> decoded(QByteArray bytes, const char* encoding)
{
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    QByteArray text(4 * bytes.size() + 8, Qt::Uninitialized);
    char* from = bytes.data();
    char* to = text.data();
    auto left = static_cast<std::size_t>(bytes.size());
    auto room = static_cast<std::size_t>(text.size());
    const bool isWhole = iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    const bool isCutOff = !isWhole && errno == EINVAL; // a character that was begun
    iconv_close(converter);
    if (!isWhole && !isCutOff)
        return std::nullopt;
    return QString::fromUtf8(text.constData(), static_cast<qsizetype>(to - text.constData()));
}

unsigned char at(const QByteArray& bytes, qsizetype place)
{
    return static_cast<unsigned char>(bytes[place]);
}

bool isHigh(unsigned char byte)
{
    return byte >= 0x80;
}

// Japanese: characters of two bytes that follow each other, their first bytes mostly from 0x81 to 0x9F, where
// Latin-1 has nothing and Windows' Latin-1 single quotes and dashes.
bool looksLikeShiftJis(const QByteArray& bytes)
{
    int lowLeads = 0;
    int highLeads = 0;
    int neighbours = 0;
    bool wasDouble = false;
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        const unsigned char byte = at(bytes, place);
        const bool isLow = byte >= 0x81 && byte <= 0x9F;
        const bool isDouble = isLow || (byte >= 0xE0 && byte <= 0xFC);
        if (isDouble) {
            (isLow ? lowLeads : highLeads) += 1;
            neighbours += wasDouble ? 1 : 0;
            ++place;
        }
        wasDouble = isDouble;
    }
    return neighbours > 0 && lowLeads > highLeads;
}

// Cyrillic: whole words of high letters. In Latin-1 they stand alone between letters of ASCII.
bool looksLikeCyrillic(const QByteArray& bytes)
{
    int highLetters = 0;
    int otherLetters = 0; // in words with high ones
    bool hasNeighbours = false;
    for (qsizetype place = 0; place < bytes.size();) {
        int high = 0;
        int ascii = 0;
        for (; place < bytes.size(); ++place) {
            const unsigned char byte = at(bytes, place);
            const bool isLetter = byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 || byte == 0xAF ||
                                  byte == 0xBF || byte == 0xB2 || byte == 0xB3 || byte == 0xAA ||
                                  byte == 0xBA;
            if (isLetter)
                ++high;
            else if (std::isalpha(byte) != 0 && !isHigh(byte))
                ++ascii;
            else
                break;
        }
        if (high > 0) {
            highLetters += high;
            otherLetters += ascii;
            hasNeighbours = hasNeighbours || high > 1;
        }
        ++place;
    }
    return hasNeighbours && highLetters > 2 * otherLetters;
}

// `texts`: those that are more than ASCII.
const char* encodingOf(const QList<QByteArray>& texts)
{
    // One by one: what is cut off must not spoil the rest.
    const auto fits = [&texts](const char* encoding) {
        return std::all_of(texts.begin(), texts.end(), [encoding](const QByteArray& text) {
            return decoded(text, encoding).has_value();
        });
    };
    const QByteArray all = texts.join('\n');
    if (fits("UTF-8"))
        return "UTF-8";
    if (looksLikeShiftJis(all) && fits("CP932"))
        return "CP932";
    return looksLikeCyrillic(all) && fits("CP1251") ? "CP1251" : "CP1252";
}

} // namespace

QStringList decodeTags(const QList<QByteArray>& texts)
{
    QList<QByteArray> telling;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(telling), [](const QByteArray& text) {
        return std::any_of(text.begin(), text.end(),
                           [](char byte) { return isHigh(static_cast<unsigned char>(byte)); });
    });
    const char* encoding = encodingOf(telling);
    QStringList result;
    for (const QByteArray& text : texts)
        result << decoded(text, encoding).value_or(QString::fromLatin1(text));
    return result;
}

QString tidyTag(const QString& text)
{
    QString tidy = text.left(4 * longestTagText).simplified();
    tidy.removeIf([](QChar character) { return base::isSteering(character) || character == QChar(0xFEFF); });
    return tidy.left(longestTagText);
}

} // namespace coverscope::audio
