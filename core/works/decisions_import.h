// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/decisions_merge.h"

namespace coverscope::works {

// What came of taking in another reviewer's decisions.
struct DecisionsImport
{
    std::size_t addedCount = 0;
    std::size_t knownCount = 0;
    std::size_t besideCount = 0; // of the added ones: they contradict what is decided here, or repeat it
    QStringList problems;        // entries that cannot be read; left out
    std::vector<DecisionsMerge::UnknownRecording> unknown;
    Conflicts conflicts; // all that are open in the library by now
};

// Reads what `verdicts --export` or the window wrote, and adds what the library does not have yet; see
// mergeDecisions(). Done again it adds nothing. Fails as readDecisions() and the stores do.
base::Result<DecisionsImport> importDecisions(const std::filesystem::path& file,
                                              const std::filesystem::path& libraryFolder,
                                              const LibraryTracks& library);

// [{"file", "title", "artist", "content_hash", "entries"}]
QJsonArray unknownRecordingsJson(const std::vector<DecisionsMerge::UnknownRecording>& unknown);

} // namespace coverscope::works
