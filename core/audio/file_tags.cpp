// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_tags.h"

#include "core/audio/tag_encoding.h"

#include <QList>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <taglib/apetag.h>
#include <taglib/fileref.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2framefactory.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tfilestream.h>
#include <taglib/tpropertymap.h>

namespace coverscope::audio {

namespace {

constexpr std::size_t fieldCount = 4; // title, artist, album, date

// A field as one of the tags has it: text, or bytes whose encoding has to be found.
struct Value
{
    QString text;
    QByteArray bytes;
};

using Values = std::array<Value, fieldCount>;

QByteArray latinBytes(const TagLib::String& text)
{
    const TagLib::ByteVector data = text.data(TagLib::String::Latin1);
    return {data.data(), static_cast<qsizetype>(data.size())};
}

QString unicodeText(const TagLib::String& text)
{
    return QString::fromStdString(text.to8Bit(true));
}

Value ofFrames(const TagLib::ID3v2::Tag& tag, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const TagLib::ID3v2::FrameList& frames = tag.frameList(name);
        const auto* frame = frames.isEmpty()
                                ? nullptr
                                : dynamic_cast<TagLib::ID3v2::TextIdentificationFrame*>(frames.front());
        if (frame == nullptr || frame->fieldList().isEmpty())
            continue;
        const TagLib::String text = frame->fieldList().front();
        if (text.isEmpty())
            continue;
        if (frame->textEncoding() == TagLib::String::Latin1)
            return {{}, latinBytes(text)};
        return {unicodeText(text), {}};
    }
    return {};
}

Values ofId3v2(const TagLib::ID3v2::Tag& tag)
{
    return {ofFrames(tag, {"TIT2"}), ofFrames(tag, {"TPE1", "TPE2", "TOPE", "TCOM"}), ofFrames(tag, {"TALB"}),
            ofFrames(tag, {"TDRC", "TYER", "TDRL", "TDOR"})};
}

Values ofApe(const TagLib::APE::Tag& tag)
{
    const auto item = [&tag](std::initializer_list<const char*> names) -> Value {
        for (const char* name : names) {
            const auto found = tag.itemListMap().find(name); // upper case
            if (found != tag.itemListMap().end() && !found->second.toString().isEmpty())
                return {unicodeText(found->second.toString()), {}};
        }
        return {};
    };
    return {item({"TITLE"}), item({"ARTIST", "ALBUM ARTIST", "ALBUMARTIST", "COMPOSER"}), item({"ALBUM"}),
            item({"YEAR", "DATE"})};
}

Values ofId3v1(const TagLib::ID3v1::Tag& tag)
{
    const QByteArray year = tag.year() > 0 ? QByteArray::number(tag.year()) : QByteArray();
    return {Value{{}, latinBytes(tag.title())}, Value{{}, latinBytes(tag.artist())},
            Value{{}, latinBytes(tag.album())}, Value{{}, year}};
}

// What a program left of letters that it could not write.
bool isLost(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character == QLatin1Char('?') || character.isSpace() ||
               character == QChar::ReplacementCharacter;
    });
}

void decodeBytes(QList<Values>& tags)
{
    QList<QByteArray> unknown;
    for (const Values& values : tags) {
        for (const Value& value : values)
            unknown << value.bytes;
    }
    const QStringList texts = decodeTags(unknown);
    qsizetype next = 0;
    for (Values& values : tags) {
        for (Value& value : values) {
            const QString& text = texts[next++];
            value.text = tidyTag(value.bytes.isEmpty() ? value.text : text);
        }
    }
}

QString chosen(const QList<Values>& tags, std::size_t field)
{
    QString best;
    for (const Values& values : tags) {
        const QString& text = values[field].text;
        if (!isLost(text) && (best.isEmpty() || (text.size() > best.size() && text.startsWith(best))))
            best = text;
    }
    return best;
}

// TagLib 1 takes the factory of frames before the flag, TagLib 2 deprecates that order and needs no factory.
TagLib::MPEG::File openMpeg(TagLib::FileStream& stream)
{
#if TAGLIB_MAJOR_VERSION < 2
    return {&stream, TagLib::ID3v2::FrameFactory::instance(), false};
#else
    return {&stream, false};
#endif
}

TagLib::PropertyMap propertiesOf(const std::filesystem::path& file)
{
    const TagLib::FileRef reference(file.c_str(), false);
    return reference.isNull() ? TagLib::PropertyMap() : reference.file()->properties();
}

QString firstValue(const TagLib::PropertyMap& properties, const char* name)
{
    const auto found = properties.find(name);
    return found != properties.end() && !found->second.isEmpty() ? unicodeText(found->second.front())
                                                                 : QString();
}

// Each once, with commas between them.
QString allValues(const TagLib::PropertyMap& properties, const char* name)
{
    const auto found = properties.find(name);
    if (found == properties.end())
        return {};
    QStringList values;
    for (const TagLib::String& value : found->second) {
        const QString text = tidyTag(unicodeText(value));
        if (!text.isEmpty() && !values.contains(text))
            values << text;
    }
    return values.join(QStringLiteral(", "));
}

QString identifierOf(const QString& value)
{
    const QUuid identifier = QUuid::fromString(value.trimmed());
    return identifier.isNull() ? QString() : identifier.toString(QUuid::WithoutBraces);
}

} // namespace

FileTags mpegTags(const std::filesystem::path& file)
{
    TagLib::FileStream stream(file.c_str(), true);
    if (!stream.isOpen())
        return {};
    TagLib::MPEG::File mpeg = openMpeg(stream);
    QList<Values> tags;
    if (mpeg.hasID3v2Tag())
        tags << ofId3v2(*mpeg.ID3v2Tag());
    if (mpeg.hasAPETag())
        tags << ofApe(*mpeg.APETag());
    if (mpeg.hasID3v1Tag())
        tags << ofId3v1(*mpeg.ID3v1Tag());
    decodeBytes(tags);
    return {chosen(tags, 0), chosen(tags, 1), chosen(tags, 2), chosen(tags, 3)};
}

QString workTag(const std::filesystem::path& file)
{
    const TagLib::PropertyMap properties = propertiesOf(file);
    for (const char* name : {"MUSICBRAINZ_WORKID", "WORK"}) {
        const QString value = firstValue(properties, name);
        if (!value.isEmpty())
            return value.trimmed();
    }
    return {};
}

DescriptionTags descriptionTags(const std::filesystem::path& file)
{
    const TagLib::PropertyMap properties = propertiesOf(file);
    return {allValues(properties, "GENRE"), allValues(properties, "COMPOSER")};
}

MusicBrainzIds musicBrainzIds(const std::filesystem::path& file)
{
    const TagLib::PropertyMap properties = propertiesOf(file);
    // What MusicBrainz calls a recording was once a track, and tags still do.
    return {identifierOf(firstValue(properties, "MUSICBRAINZ_WORKID")),
            identifierOf(firstValue(properties, "MUSICBRAINZ_TRACKID"))};
}

} // namespace coverscope::audio
