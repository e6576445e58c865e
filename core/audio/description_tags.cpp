// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/description_tags.h"

#include "core/audio/tag_encoding.h"

#include <QStringList>

#include <taglib/fileref.h>
#include <taglib/tpropertymap.h>

namespace coverscope::audio {

namespace {

QString allValues(const TagLib::PropertyMap& properties, const char* name)
{
    const auto found = properties.find(name);
    if (found == properties.end())
        return {};
    QStringList values;
    for (const TagLib::String& value : found->second) {
        const QString text = tidyTag(QString::fromStdString(value.to8Bit(true)));
        if (!text.isEmpty() && !values.contains(text))
            values << text;
    }
    return values.join(QStringLiteral(", "));
}

} // namespace

DescriptionTags descriptionTags(const std::filesystem::path& file)
{
    const TagLib::FileRef reference(file.c_str(), false);
    if (reference.isNull())
        return {};
    const TagLib::PropertyMap properties = reference.file()->properties();
    return {allValues(properties, "GENRE"), allValues(properties, "COMPOSER")};
}

} // namespace coverscope::audio
