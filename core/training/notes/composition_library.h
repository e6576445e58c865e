// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/training/notes/composition.h"
#include "core/training/notes/composition_title.h"

#include <span>

namespace coverscope::training {

// An archive of MIDI files and how its names group them.
struct NotesArchive
{
    std::filesystem::path path;
    CliqueRule rule = CliqueRule::ArtistAndTitle;
};

// By the name of the archive: pop909* is Directory, thesession* TuneAndNumber, others ArtistAndTitle.
NotesArchive notesArchive(const std::filesystem::path& path);

struct CompositionStatistics
{
    std::size_t fileCount = 0;       // MIDI files in the archives
    std::size_t excludedCount = 0;   // works of the evaluation sets
    std::size_t unnamedCount = 0;    // the clique rule leaves them out
    std::size_t unreadableCount = 0; // no MIDI, or no notes
    std::size_t tooShortCount = 0;
    std::size_t damagedCount = 0; // used as far as they go
    std::size_t noteCount = 0;
    std::size_t mergedCount = 0; // compositions found to be the same music as another of that title
    bool operator==(const CompositionStatistics&) const = default;
};

enum class Subset { Training, Validation };

// All compositions that training may use, in memory. Immutable once loaded; any thread.
// Order: compositions by key, arrangements as the archives list them, so that an index names the
// same composition in every run over the same archives.
class CompositionLibrary
{
public:
    CompositionLibrary() = default;
    // Reads the archives side by side, one thread each, then joins what mergeSameMusic() finds. Fails as
    // readArchive() does.
    static base::Result<CompositionLibrary> load(std::span<const NotesArchive> archives,
                                                 const ExcludedTitles& excluded,
                                                 const base::CancellationToken& token = {},
                                                 const base::ProgressSink& progress = {});

    // For tests and small collections: one arrangement more; its composition is found by its key.
    void add(const CliqueName& name, Arrangement arrangement);

    std::span<const Composition> compositions() const { return m_compositions; }
    const Arrangement& arrangement(std::uint32_t index) const { return m_arrangements[index]; }
    std::size_t arrangementCount() const { return m_arrangements.size(); }
    const CompositionStatistics& statistics() const { return m_statistics; }

    // Indexes of the compositions whose title falls into the held-out share, or of the others.
    // Equal titles are always on the same side.
    std::vector<std::uint32_t> subset(Subset which, double heldOutShare) const;

private:
    std::vector<Composition> m_compositions; // by key
    std::vector<Arrangement> m_arrangements;
    CompositionStatistics m_statistics;
};

} // namespace coverscope::training
