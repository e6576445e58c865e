// SPDX-License-Identifier: GPL-3.0-or-later
// Archives of notes.
#include "core/training/notes/archive_reader.h"
#include "tests/fuzz/fuzz_target.h"

#include <QProcess>

namespace coverscope::fuzz {

namespace {

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

} // namespace

std::vector<Bytes> seeds()
{
    const Bytes content(700, 'n');
    scratch().write("song.mid", content);
    const QString folder = QString::fromStdString(scratch().folder().string());
    std::vector<Bytes> all;
    for (const char* flags : {"-cf", "-czf", "-cJf"}) {
        const QString file = folder + QStringLiteral("/seed.tar");
        if (QProcess::execute(QStringLiteral("tar"), {QString::fromLatin1(flags), file, QStringLiteral("-C"),
                                                      folder, QStringLiteral("song.mid")}) == 0)
            all.push_back(contentOf(file.toStdString()));
    }
    return all;
}

void readAny(std::span<const std::uint8_t> bytes)
{
    (void)training::readArchive(
        scratch().write("archive", bytes), [](const training::ArchiveEntry&) {}, {}, 1U << 20U);
}

} // namespace coverscope::fuzz
