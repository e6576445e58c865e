// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hash_check.h"

#include "core/base/path_text.h"
#include "core/library/content_hash.h"

#include <algorithm>
#include <cerrno>

namespace coverscope::report {

namespace fs = std::filesystem;
using base::Result;

namespace {

using What = HashFinding::What;
using Of = HashFinding::Of;

bool isBeside(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

// A list may name anything: a pipe or a device would be read for ever.
Result<void> requireFile(const fs::path& file)
{
    std::error_code problem;
    if (fs::is_regular_file(file, problem))
        return {};
    return base::fail(base::systemError(problem ? problem.value() : EINVAL, file));
}

void checkReportFile(const HashList& list, const fs::path& file, HashCheck& check)
{
    const auto there = requireFile(file);
    const auto hash = there ? library::fileHash(file, QCryptographicHash::Sha256) : base::fail(there.error());
    if (!hash)
        check.findings.push_back(
            {isBeside(file) ? What::Unreadable : What::Missing, Of::Report, file, hash.error().detail});
    else if (*hash != list.reportHash)
        check.findings.push_back({What::Changed, Of::Report, file, {}});
    check.checkedCount += hash ? 1 : 0;
}

} // namespace

bool HashCheck::lacksOnlyRecordings() const
{
    return std::ranges::all_of(findings, [](const HashFinding& finding) {
        return finding.what != What::Changed && (finding.of == Of::Clip || finding.of == Of::Track);
    });
}

Result<HashCheck> checkHashes(const HashList& list, const fs::path& listFile, RecordingsToo recordings,
                              const base::CancellationToken& token, const base::ProgressSink& progress)
{
    HashCheck check;
    if (!list.isIntact)
        check.findings.push_back({What::Changed, Of::List, listFile, {}});
    checkReportFile(list, listFile.parent_path() / list.reportFile, check);
    if (recordings == RecordingsToo::No)
        return check;
    double done = 0.0;
    for (const HashedRecording& recording : list.recordings) {
        base::report(progress, {done++, static_cast<double>(list.recordings.size()),
                                base::displayName(recording.file)});
        const Of of = recording.role == HashedRecording::Role::Clip ? Of::Clip : Of::Track;
        const auto there = requireFile(recording.file);
        const auto hash = there ? library::contentHash(recording.file, token) : base::fail(there.error());
        if (!hash && hash.error().code == base::ErrorCode::Cancelled)
            return base::fail(hash.error());
        if (!hash)
            check.findings.push_back({isBeside(recording.file) ? What::Unreadable : What::Missing, of,
                                      recording.file, hash.error().detail});
        else if (*hash != recording.contentHash)
            check.findings.push_back({What::Changed, of, recording.file, {}});
        check.checkedCount += hash ? 1 : 0;
    }
    return check;
}

} // namespace coverscope::report
