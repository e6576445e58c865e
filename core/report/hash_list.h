// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output_file.h"
#include "core/base/result.h"
#include "core/report/clip_report.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <filesystem>
#include <vector>

// What a report was made of, by hashes, as a file beside it: whoever has the report can check later that
// nothing of it was changed since. See hash_check.h.
//
//     {"format": "coverscope-hashes", "version": 1, "program_version", "made_at", "made_by",
//      "report": {"file", "size", "sha256"},
//      "recordings": [{"role": "clip|track", "file", "blake2b_256"}],
//      "seal": SHA-256 of this object without "seal", as compact JSON with its keys in order}
//
// Recordings are those that were searched for and found, with the hashes that their content had then. A file
// whose name is no text has it byte by byte as well, in "file_base64". The seal tells changes of the list
// itself; noted elsewhere, it also tells a list that was made anew.
namespace coverscope::report {

struct HashedRecording
{
    enum class Role { Clip, Track };

    Role role = Role::Clip;
    std::filesystem::path file;
    QByteArray contentHash; // hex, library::contentHash()
};

struct HashList
{
    std::filesystem::path reportFile; // its name, without a folder
    std::int64_t reportSize = 0;      // bytes
    QByteArray reportHash;            // hex, SHA-256
    QDateTime madeAt;
    QString madeBy;
    QString programVersion;
    std::vector<HashedRecording> recordings; // each once, in the order of the report
    QByteArray seal;                         // hex; as read, or as made
    bool isIntact = true;                    // the seal is that of the list
};

// "report.pdf.hashes.json" beside "report.pdf".
std::filesystem::path hashListFile(const std::filesystem::path& reportFile);
bool isHashListFile(const std::filesystem::path& file); // by its name

HashList hashListOf(const Report& report, const QByteArray& reportBytes,
                    const std::filesystem::path& reportFile);
QByteArray hashListJson(const HashList& list);

// Fails as reading does; with UnsupportedFormat for what is no hash list, NewerVersion for one of a later
// program.
base::Result<HashList> readHashList(const std::filesystem::path& file);

// Whether a report may be written there, and its list beside it; before long work begins. `kind`: the
// report's.
base::Result<void> checkReportOutput(const std::filesystem::path& file, base::ContentKind kind,
                                     const base::OutputRules& rules);

// Writes the report, made already, and its list beside it; a device or a pipe gets no list.
base::Result<void> writeReport(const QByteArray& bytes, const Report& report,
                               const std::filesystem::path& file, const base::OutputRules& rules);

} // namespace coverscope::report
