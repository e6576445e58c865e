// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/judgement.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::catalogue {

// What a person says about two recordings: versions of one work (confirmed) or not (rejected).
struct PairDecision
{
    std::int64_t id = 0; // grows with every entry; given by PairDecisionStore::add()
    JudgedTrack first;   // which of both is first means nothing
    JudgedTrack second;
    std::optional<Decision> decision; // nothing: what was said before was taken back
    QString note;
    QDateTime decidedAt; // UTC
    QString decidedBy;
    Standing standing = Standing::Counts;
};

// The decisions about pairs of a library's recordings, in its catalogue. As with verdicts nothing is ever
// overwritten: every decision is a new entry, and the newest one that counts is what is decided about a pair.
//
//     auto decisions = PairDecisionStore::open(libraryFolder, Catalogue::OpenMode::Existing);
//     decisions->add(decision);
//     const auto known = decisions->current();
//
// As a Catalogue it belongs to the thread that opened it, and may stand beside others. ReadOnly works with a
// catalogue of an older version as well, which has no decisions. Errors: as Catalogue's.
class PairDecisionStore
{
public:
    static base::Result<PairDecisionStore> open(const std::filesystem::path& libraryFolder,
                                                Catalogue::OpenMode mode);
    PairDecisionStore(PairDecisionStore&&) noexcept;
    PairDecisionStore& operator=(PairDecisionStore&&) noexcept;
    ~PairDecisionStore();

    // Adds the entries, in one transaction; returns them with their ids. InvalidArgument for one without the
    // hashes of its tracks, and for a track and itself.
    base::Result<std::vector<PairDecision>> add(std::span<const PairDecision> decisions);

    // What counts, newest first; what was taken back is left out.
    base::Result<std::vector<PairDecision>> current() const;

    // Every entry there ever was, or about a pair, oldest first.
    base::Result<std::vector<PairDecision>> all() const;
    base::Result<std::vector<PairDecision>> history(const QByteArray& oneHash,
                                                    const QByteArray& otherHash) const;

private:
    struct State;
    explicit PairDecisionStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
