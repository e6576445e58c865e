// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recording_name.h"

#include "core/base/path_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace coverscope::base {

namespace {

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar character) { return character.isLetter() || character.isSurrogate(); });
}

// What rippers write where they know nothing.
bool isPlaceholder(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(audio ?)?(track|titel|title|piste|pista|spur|file) ?#?[0-9]+$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool isDiscFolder(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^(cd|dvd|disc|disk|side|vol|volume) ?[0-9]*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return !hasLetter(name) || pattern.match(name).hasMatch();
}

bool isOwnTitle(const std::filesystem::path& file, const QString& title, const QString& artist)
{
    if (title.isEmpty() || isPlaceholder(title))
        return false;
    const bool isFromFile = title == displayPath(file.stem());
    if (artist.isEmpty())
        return !isFromFile && hasLetter(title);
    return !isFromFile || hasLetter(title); // "1999" by somebody is a title, in "1999.flac" it need not be
}

// `name` behind the folder that tells what it belongs to.
QString inFolder(const std::filesystem::path& file, QString name)
{
    const std::filesystem::path folder = file.parent_path();
    const QString folderName = displayName(folder);
    if (folderName.isEmpty())
        return name;
    name = folderName + QLatin1Char('/') + name;
    const QString above = displayName(folder.parent_path());
    return isDiscFolder(folderName) && !above.isEmpty() ? above + QLatin1Char('/') + name : name;
}

} // namespace

QString placeName(const std::filesystem::path& file)
{
    return inFolder(file, displayPath(file.stem()));
}

QString recordingTitle(const std::filesystem::path& file, const QString& title, const QString& artist)
{
    return isOwnTitle(file, title, artist) ? title : placeName(file);
}

QString recordingName(const std::filesystem::path& file, const QString& title, const QString& artist)
{
    const QString own = recordingTitle(file, title, artist);
    return artist.isEmpty()
               ? own
               : QCoreApplication::translate("coverscope::base", "%1 – %2", "title, artist").arg(own, artist);
}

int recordingNameWorth(const std::filesystem::path& file, const QString& title, const QString& artist)
{
    return (isOwnTitle(file, title, artist) ? 2 : 0) + (artist.isEmpty() ? 0 : 1);
}

QString clipName(const std::filesystem::path& file)
{
    const QString stem = displayPath(file.stem());
    return hasLetter(stem) && !isPlaceholder(stem) ? displayName(file) : inFolder(file, displayName(file));
}

} // namespace coverscope::base
