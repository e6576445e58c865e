// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/catalogue/verdict_store.h"

#include <QByteArray>

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::catalogue {

// What a person saw when they decided, beyond what the VerdictRecord says.
struct KeptEvidence
{
    std::optional<int> keyShift;      // semitones; nothing: not known
    std::optional<double> tempoRatio; // nothing: not known
    base::Seconds chunkHop = 0.0;     // of the library
    double matchThreshold = 0.0;      // probabilities, of the model
    double possibleThreshold = 0.0;
    QByteArray evidence; // core/batch/evidence_bytes.h; empty: none was seen, or it is too large to keep
};

// The evidence of the verdicts of a library, in its catalogue. It hangs on what was judged and on what the
// program had found: clip, passage, track, model and score. So a changed note, an undo and the verdict of
// another reviewer on the same search share it, and it is written ahead of the verdict, which is never
// without it. What is kept is never changed.
//
// As a Catalogue it belongs to the thread that opened it, and may stand beside others. ReadOnly works with a
// catalogue of an older version as well, which has none. Errors: as Catalogue's.
class VerdictEvidenceStore
{
public:
    static base::Result<VerdictEvidenceStore> open(const std::filesystem::path& libraryFolder,
                                                   Catalogue::OpenMode mode);
    VerdictEvidenceStore(VerdictEvidenceStore&&) noexcept;
    VerdictEvidenceStore& operator=(VerdictEvidenceStore&&) noexcept;
    ~VerdictEvidenceStore();

    // Of `record` counts what it is about, its model and its score. Stays as it is where it is kept already.
    // InvalidArgument without the hashes of clip and track.
    base::Result<void> keep(const VerdictRecord& record, const KeptEvidence& evidence);

    // Nothing where none was kept.
    base::Result<std::optional<KeptEvidence>> of(const VerdictRecord& record) const;

private:
    struct State;
    explicit VerdictEvidenceStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
