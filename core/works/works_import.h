// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/work_store.h"
#include "core/works/works_table.h"

#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace coverscope::works {

enum class RowProblemKind {
    NotFound,      // no recording of the library is called so
    Ambiguous,     // several recordings, or works, are
    Contradicting, // another row, the library or a decision says otherwise
    Malformed,     // it lacks something, or something in it cannot be read
};

// Why a row is left out.
struct RowProblem
{
    int line = 0; // of the list, from 1
    RowProblemKind kind = RowProblemKind::Malformed;
    QString message; // says what to do
};

// What a list changes, and what of it is left out. Nothing is written: that is WorkStore::apply()'s.
struct WorksImport
{
    catalogue::WorkChanges changes{};
    std::vector<RowProblem> problems{}; // in the order of the lines
    std::size_t rows = 0;
    std::size_t newWorks = 0;
    std::size_t changedWorks = 0; // by title, composers, year, notes, identifier
    std::size_t newRecordings = 0;
    std::size_t changedRecordings = 0;
    std::size_t movedRecordings = 0;
};

enum class OtherWork { Contradicts, IsLeft };

// Reads each row against the library as it is and the rows before it. A work is known by work_id, else by its
// MusicBrainz identifier, else by title and composers; cells that say something else than the library change
// the work, empty ones do not. A recording that the library has in another work contradicts, or leaves that
// one. Medleys and quotations may be of several works. What export wrote changes nothing.
WorksImport planImport(const WorkTable& table, const LibraryTracks& library,
                       std::span<const catalogue::Work> works,
                       std::span<const catalogue::PairDecision> decisions, OtherWork otherWork);

} // namespace coverscope::works
