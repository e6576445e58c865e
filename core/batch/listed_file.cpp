// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/listed_file.h"

#include "core/base/path_text.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>
#include <optional>
#include <vector>

namespace coverscope::batch {

namespace fs = std::filesystem;

namespace {

using Names = std::vector<QByteArray>;

// What follows file:, with the host left out; nothing for another name.
std::optional<QByteArray> ofFileAddress(const QByteArray& name)
{
    if (name.left(5).toLower() != "file:")
        return std::nullopt;
    QByteArray rest = name.mid(5);
    if (rest.startsWith("//")) {
        const qsizetype path = rest.indexOf('/', 2);
        rest = path < 0 ? QByteArray() : rest.mid(path); // "localhost", or nothing
    }
    const bool hasDrive = rest.size() > 3 && rest[0] == '/' &&
                          std::isalpha(static_cast<unsigned char>(rest[1])) && rest[2] == ':';
    return hasDrive ? rest.mid(1) : rest;
}

// Adds what `change` makes of each name so far.
template <typename Change>
void addReadings(Names& names, const Change& change)
{
    const std::size_t count = names.size();
    for (std::size_t k = 0; k < count; ++k) {
        QByteArray changed = change(names[k]);
        if (!changed.isEmpty() && std::find(names.begin(), names.end(), changed) == names.end())
            names.push_back(std::move(changed));
    }
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString ignored = decoder(bytes);
    return !decoder.hasError();
}

QByteArray inOtherEncoding(const QByteArray& name)
{
    if (!isUtf8(name))
        return QString::fromLatin1(name).toUtf8();
    const QString text = QString::fromUtf8(name);
    const bool fits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 256; });
    return fits ? text.toLatin1() : QByteArray();
}

QByteArray inForm(const QByteArray& name, QString::NormalizationForm form)
{
    return isUtf8(name) ? QString::fromUtf8(name).normalized(form).toUtf8() : QByteArray();
}

Names readings(const QByteArray& name, NameKind kind)
{
    Names names;
    if (const auto path = kind == NameKind::Address || name.left(7).toLower() == "file://"
                              ? ofFileAddress(name)
                              : std::nullopt) {
        names = {QByteArray::fromPercentEncoding(*path), *path};
    } else {
        names = {name};
        if (kind == NameKind::Address && name.contains('%'))
            names.push_back(QByteArray::fromPercentEncoding(name));
    }
    addReadings(names, [](QByteArray reading) { return reading.replace('\\', '/'); });
    addReadings(names, inOtherEncoding);
    addReadings(names,
                [](const QByteArray& reading) { return inForm(reading, QString::NormalizationForm_C); });
    addReadings(names,
                [](const QByteArray& reading) { return inForm(reading, QString::NormalizationForm_D); });
    return names;
}

} // namespace

fs::path findListedFile(const QByteArray& name, const fs::path& folder, NameKind kind)
{
    const Names names = readings(name, kind);
    const auto pathOf = [&folder](const QByteArray& reading) {
        return (folder / base::pathFromBytes(reading)).lexically_normal();
    };
    for (const QByteArray& reading : names) {
        std::error_code ignored;
        fs::path path = pathOf(reading);
        if (fs::exists(path, ignored))
            return path;
    }
    // A backslash in a name is rare here, between folders of another system it is the rule.
    const bool isForeign = names.front().contains('\\') && !names.front().contains('/');
    return pathOf(isForeign ? QByteArray(names.front()).replace('\\', '/') : names.front());
}

bool isNetworkAddress(const QByteArray& name)
{
    const qsizetype end = name.indexOf("://");
    const QByteArray scheme = name.left(std::max<qsizetype>(end, 0)).toLower();
    return end > 1 && scheme != "file" && std::all_of(scheme.begin(), scheme.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '.';
           });
}

} // namespace coverscope::batch
