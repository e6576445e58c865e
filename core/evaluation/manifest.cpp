// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/manifest.h"

#include "core/base/path_text.h"
#include "core/evaluation/text.h"

#include <cerrno>
#include <fstream>
#include <sstream>

namespace coverscope::evaluation {

namespace {

// One record from `position` on, which is moved behind it.
std::vector<QByteArray> nextRecord(const QByteArray& text, qsizetype& position)
{
    std::vector<QByteArray> fields(1);
    bool quoted = false;
    while (position < text.size()) {
        const char character = text[position++];
        if (quoted) {
            if (character != '"')
                fields.back() += character;
            else if (position < text.size() && text[position] == '"')
                fields.back() += text[position++];
            else
                quoted = false;
        } else if (character == '"') {
            quoted = true;
        } else if (character == ',') {
            fields.emplace_back();
        } else if (character == '\n') {
            break;
        } else if (character != '\r') {
            fields.back() += character;
        }
    }
    return fields;
}

qsizetype columnOf(const std::vector<QByteArray>& header, const char* name)
{
    for (std::size_t column = 0; column < header.size(); ++column) {
        if (header[column].trimmed().toLower() == name)
            return static_cast<qsizetype>(column);
    }
    return -1;
}

} // namespace

base::Result<std::vector<ManifestEntry>> readManifest(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return base::fail(base::systemError(errno, path));
    std::ostringstream content;
    if (!(content << stream.rdbuf()))
        return base::fail(
            base::ErrorCode::EmptyFile, path,
            Text::tr(
                "The manifest “%1” is empty. It needs a line “clique,file” and one line for each recording.")
                .arg(base::displayPath(path)));
    QByteArray text = QByteArray::fromStdString(content.str());
    if (text.startsWith("\xEF\xBB\xBF")) // as spreadsheets mark UTF-8
        text.remove(0, 3);

    qsizetype position = 0;
    const std::vector<QByteArray> header = nextRecord(text, position);
    const qsizetype clique = columnOf(header, "clique");
    const qsizetype cliqueColumn = clique < 0 ? columnOf(header, "work") : clique;
    const qsizetype fileColumn = columnOf(header, "file");
    if (cliqueColumn < 0 || fileColumn < 0)
        return base::fail(base::ErrorCode::Corrupt, path,
                          Text::tr("The manifest “%1” has no columns “clique” and “file” in its first line.")
                              .arg(base::displayPath(path)));

    std::vector<ManifestEntry> entries;
    for (int record = 2; position < text.size(); ++record) {
        const std::vector<QByteArray> fields = nextRecord(text, position);
        if (fields.size() == 1 && fields.front().trimmed().isEmpty())
            continue;
        const auto field = [&fields](qsizetype column) {
            return column < static_cast<qsizetype>(fields.size()) ? fields[static_cast<std::size_t>(column)]
                                                                  : QByteArray();
        };
        if (field(cliqueColumn).isEmpty() || field(fileColumn).isEmpty())
            return base::fail(base::ErrorCode::Corrupt, path,
                              Text::tr("Record %1 of the manifest “%2” lacks its clique or its file.")
                                  .arg(record)
                                  .arg(base::displayPath(path)));
        entries.push_back({QString::fromUtf8(field(cliqueColumn)),
                           path.parent_path() / base::pathFromBytes(field(fileColumn))});
    }
    return entries;
}

} // namespace coverscope::evaluation
