// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/decisions_import.h"

#include "core/base/path_text.h"

#include <QJsonArray>

namespace coverscope::works {

using catalogue::Catalogue;

namespace {

base::Result<void> addDecisions(const std::filesystem::path& libraryFolder, const Decisions& added)
{
    if (!added.verdicts.empty()) {
        auto store = catalogue::VerdictStore::open(libraryFolder, Catalogue::OpenMode::Existing);
        const auto done = store ? store->add(added.verdicts) : base::fail(store.error());
        if (!done)
            return base::fail(done.error());
    }
    if (!added.pairs.empty()) {
        auto store = catalogue::PairDecisionStore::open(libraryFolder, Catalogue::OpenMode::Existing);
        const auto done = store ? store->add(added.pairs) : base::fail(store.error());
        if (!done)
            return base::fail(done.error());
    }
    return {};
}

} // namespace

base::Result<DecisionsImport> importDecisions(const std::filesystem::path& file,
                                              const std::filesystem::path& libraryFolder,
                                              const LibraryTracks& library)
{
    auto read = readDecisions(file);
    if (!read)
        return base::fail(std::move(read.error()));
    const auto here = decisionsOf(libraryFolder);
    if (!here)
        return base::fail(here.error());
    auto merge = mergeDecisions(read->decisions, *here, library);
    if (auto done = addDecisions(libraryFolder, merge.added); !done)
        return base::fail(std::move(done.error()));
    const auto now = decisionsOf(libraryFolder);
    if (!now)
        return base::fail(now.error());
    DecisionsImport result;
    result.addedCount = merge.added.verdicts.size() + merge.added.pairs.size();
    result.knownCount = merge.knownCount;
    result.besideCount = merge.besideCount;
    result.problems = std::move(read->problems);
    result.unknown = std::move(merge.unknown);
    result.conflicts = openConflicts(*now);
    return result;
}

QJsonArray unknownRecordingsJson(const std::vector<DecisionsMerge::UnknownRecording>& unknown)
{
    QJsonArray list;
    for (const DecisionsMerge::UnknownRecording& recording : unknown)
        list.append(
            QJsonObject{{QStringLiteral("file"), base::displayPath(recording.track.path)},
                        {QStringLiteral("title"), recording.track.title},
                        {QStringLiteral("artist"), recording.track.artist},
                        {QStringLiteral("content_hash"), QString::fromLatin1(recording.track.contentHash)},
                        {QStringLiteral("entries"), static_cast<qint64>(recording.entryCount)}});
    return list;
}

} // namespace coverscope::works
