// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_title.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <fstream>

namespace coverscope::training {

namespace {

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string squashAscii(std::string_view bytes)
{
    std::string squashed;
    squashed.reserve(bytes.size());
    for (const char c : bytes) {
        if (std::isalnum(static_cast<unsigned char>(c)))
            squashed.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    }
    return squashed;
}

std::vector<std::string_view> pathComponents(std::string_view path)
{
    std::vector<std::string_view> components;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view component = path.substr(0, slash);
        if (!component.empty() && component != ".")
            components.push_back(component);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return components;
}

std::string_view withoutExtension(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

bool isDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

std::string_view withoutNumber(std::string_view stem)
{
    const std::size_t dot = stem.rfind('.');
    return dot != std::string_view::npos && dot > 0 && isDigits(stem.substr(dot + 1)) ? stem.substr(0, dot)
                                                                                      : stem;
}

std::string_view withoutTrailingDigits(std::string_view stem)
{
    while (!stem.empty() && std::isdigit(static_cast<unsigned char>(stem.back())))
        stem.remove_suffix(1);
    return stem;
}

} // namespace

std::string squashTitle(std::string_view bytes)
{
    if (isAscii(bytes))
        return squashAscii(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError())
        text = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c);
    }
    return letters.toUtf8().toStdString();
}

ExcludedTitles::ExcludedTitles(const std::vector<std::string>& titles)
{
    for (const std::string& title : titles) {
        std::string squashed = squashTitle(title);
        if (squashed.empty() || title.front() == '#')
            continue;
        if (title.front() == '=')
            m_wholes.insert(std::move(squashed));
        else
            m_parts.push_back(std::move(squashed));
    }
}

base::Result<ExcludedTitles> ExcludedTitles::read(const std::filesystem::path& path)
{
    std::ifstream file(path);
    if (!file)
        return base::fail(base::systemError(errno ? errno : ENOENT, path));
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return ExcludedTitles(lines);
}

bool ExcludedTitles::contains(std::string_view pathOrTitle) const
{
    const auto components = pathComponents(pathOrTitle);
    return std::any_of(components.begin(), components.end(), [&](std::string_view component) {
        const std::string squashed = squashTitle(component);
        const std::string_view stem = withoutExtension(component);
        return m_wholes.contains(squashed) || m_wholes.contains(squashTitle(withoutNumber(stem))) ||
               m_wholes.contains(squashTitle(withoutTrailingDigits(stem))) ||
               std::any_of(m_parts.begin(), m_parts.end(), [&](const std::string& excluded) {
                   return squashed.find(excluded) != std::string::npos;
               });
    });
}

CliqueName cliqueName(std::string_view entryName, CliqueRule rule)
{
    const auto components = pathComponents(entryName);
    if (components.empty())
        return {};
    const std::string_view stem = withoutExtension(components.back());
    switch (rule) {
    case CliqueRule::ArtistAndTitle: {
        const std::string_view title = withoutNumber(stem);
        const std::string_view artist = components.size() > 1 ? components[components.size() - 2] : "";
        // Squashed: the files do not agree on capitals. What is all punctuation stays as it is.
        const std::string squashed = squashTitle(title);
        return {squashTitle(artist) + '/' + (squashed.empty() ? std::string(title) : squashed), squashed};
    }
    case CliqueRule::Directory:
        return {"pop/" + std::string(components.front()), "pop" + squashTitle(components.front())};
    case CliqueRule::TuneAndNumber: {
        const std::string title = squashTitle(withoutTrailingDigits(stem));
        // "No name" in Irish, and a fiddler's name for some thirty different tunes.
        if (title.empty() || title == "ganainm" || title == "paddyfaheys")
            return {};
        return {"tune/" + title, title};
    }
    }
    return {};
}

double titleShare(std::string_view squashedTitle)
{
    std::uint64_t hash = 0xCBF29CE484222325U; // FNV-1a
    for (const char c : squashedTitle)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    // FNV-1a alone leaves similar titles close together.
    hash = (hash ^ (hash >> 33U)) * 0xFF51AFD7ED558CCDU;
    hash = (hash ^ (hash >> 33U)) * 0xC4CEB9FE1A85EC53U;
    return static_cast<double>(hash >> 40U) / static_cast<double>(0x1000000U);
}

} // namespace coverscope::training
