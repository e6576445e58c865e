// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/stored_judgements.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

// What a person does to works. Each function tells the change and writes nothing: that is
// WorkStore::apply()'s. What a person does so is of WorkOrigin::Person from then on, and binds the cover map.
namespace coverscope::works {

// A recording of the library and where it lies.
struct PlacedTrack
{
    catalogue::Track track;
    std::filesystem::path place;
};

using PlacedTracks = std::span<const PlacedTrack>;

// What is said of a work beside its recordings.
struct WorkFields
{
    QString title;
    QString composers;
    std::optional<int> year;
    QString notes;
};

WorkFields fieldsOf(const catalogue::Work& work);

// The functions below fail with InvalidArgument where a work is not there, and where a decision about a pair
// says otherwise: no rejected pair is brought together and no confirmed one parted.

// A new work of these recordings, or one that is there gets them: they leave the works they were in, but not
// as a medley or a quotation, which may be of several. What is known of them stays: role, identifier.
base::Result<catalogue::WorkChanges> makeWork(const catalogue::Judgements& known, const QByteArray& newUid,
                                              const WorkFields& fields, PlacedTracks recordings);
base::Result<catalogue::WorkChanges> putToWork(const catalogue::Judgements& known, const QByteArray& uid,
                                               PlacedTracks recordings);

base::Result<catalogue::WorkChanges> describeWork(const catalogue::Judgements& known, const QByteArray& uid,
                                                  const WorkFields& fields);

// The recordings of `goneUid` come to `keptUid`, which keeps what is said of it and takes over what is said
// only of the other; that one is removed.
base::Result<catalogue::WorkChanges> mergeWorks(const catalogue::Judgements& known, const QByteArray& keptUid,
                                                const QByteArray& goneUid);

// Some recordings of a work become another one.
base::Result<catalogue::WorkChanges> splitOff(const catalogue::Judgements& known, const QByteArray& uid,
                                              const QByteArray& newUid, const WorkFields& fields,
                                              PlacedTracks recordings);

// Recordings are of this work no more, nor of another one for that.
base::Result<catalogue::WorkChanges> takeFromWork(const catalogue::Judgements& known, const QByteArray& uid,
                                                  PlacedTracks recordings);

base::Result<catalogue::WorkChanges> setRole(const catalogue::Judgements& known, const QByteArray& uid,
                                             PlacedTracks recordings,
                                             std::optional<catalogue::RecordingRole> role);

// Whether the works of the catalogue are what the change made of them: only then may it be undone.
bool isStanding(const catalogue::Judgements& known, const catalogue::WorkChanges& change);

} // namespace coverscope::works
