// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/report/hash_list.h"

namespace coverscope::report {

// What is no longer as it was when a report was written.
struct HashFinding
{
    enum class What {
        Changed,    // it has other content
        Missing,    // it is not there
        Unreadable, // it is there, and could not be read
    };
    enum class Of { List, Report, Clip, Track };

    What what = What::Changed;
    Of of = Of::Report;
    std::filesystem::path file;
    QString detail; // the technical cause, for Unreadable
};

struct HashCheck
{
    std::vector<HashFinding> findings;
    std::size_t checkedCount = 0; // files whose content was compared

    bool isSound() const { return findings.empty(); }
    // Whether all that is left open is recordings that are not at hand.
    bool lacksOnlyRecordings() const;
};

enum class RecordingsToo { No, Yes };

// Compares the report beside `listFile` and, where asked to, the recordings at their places with what the
// list says. Reads all of them. Fails with Cancelled.
base::Result<HashCheck> checkHashes(const HashList& list, const std::filesystem::path& listFile,
                                    RecordingsToo recordings, const base::CancellationToken& token = {},
                                    const base::ProgressSink& progress = {});

} // namespace coverscope::report
