// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/model/embedder.h"
#include "core/search/pair_evidence.h"
#include "core/search/qmax.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace coverscope::library {
class Library;
struct Snapshot;
} // namespace coverscope::library

namespace coverscope::evaluation {

// A recording or a query cut, as every system gets it.
struct Sound
{
    base::Seconds duration = 0.0;
    base::Matrix averagedFrames; // averaged frames x bins, of the model's front end
    base::Matrix fineFrames;     // the same finer (search/phased_features.h)
    std::size_t phaseCount = 1;
    base::Matrix storedFrames; // of a whole recording: as a library keeps them (features/averaging.h)
    base::Matrix constantQ;    // averaged constant-Q magnitudes of the default settings, where a system asks
};

enum class Input {
    ModelFrames, // what the model's settings say
    ConstantQ,   // Sound::constantQ as well
};

// What a system says of one query: a score for every recording, in their order. A recording that its first
// stage blocked has score 0 and `reached` false.
struct Scores
{
    std::vector<double> values;
    std::vector<bool> reached;
    // Of each recording that the third stage measured; empty where there is none.
    std::vector<std::optional<search::PairEvidence>> measures{};
};

// One way of finding covers, so that all are judged by the same audio, cuts and figures. One thread.
class RetrievalSystem
{
public:
    virtual ~RetrievalSystem() = default;
    virtual QString name() const = 0;
    virtual Input input() const { return Input::ModelFrames; }

    // Once, before score(); the recordings stay as they are until the last score().
    virtual base::Result<void> prepare(const std::vector<Sound>& recordings,
                                       const base::CancellationToken& token) = 0;

    // `source`: the recording that the query was cut from. It is treated as not in the library at all.
    virtual base::Result<Scores> score(const Sound& query, std::size_t source,
                                       const base::CancellationToken& token) = 0;
};

struct ModelSystemSettings
{
    base::Seconds libraryHop = 10.0;
    base::Seconds queryHop = 10.0;
    std::size_t candidates = 50;  // K; 0: every recording is scored
    std::size_t rerankCount = 50; // of the third stage; 0: the paper's two stages
};

// The shipped pipeline as "model": search::search() with the loaded network. Without the third stage the
// paper's two, as "embedding". `embedder` must outlive the system.
std::unique_ptr<RetrievalSystem> makeModelSystem(model::Embedder& embedder,
                                                 const ModelSystemSettings& settings);

// The same over a library as it is, which is never asked to prepare anything: recording i is
// snapshot.tracks[i]. All arguments must outlive the system; settings.libraryHop is the library's.
std::unique_ptr<RetrievalSystem> makeLibrarySystem(model::Embedder& embedder,
                                                   const ModelSystemSettings& settings,
                                                   const library::Library& library,
                                                   const library::Snapshot& snapshot);

// The classical peer: Qmax over chroma of constant-Q frames (core/search/qmax.h), every pair.
std::unique_ptr<RetrievalSystem> makeQmaxSystem(const search::QmaxSettings& settings = {});

// One measure of the third stage alone, over every pair: "qmax of notes" and its like. `info` names the front
// end.
std::unique_ptr<RetrievalSystem> makeMeasureSystem(const model::ModelInfo& info, search::Measure measure);

// The baseline without learning: 2-D Fourier magnitude of the chroma in windows of about 20 s, median
// over windows, cosine (after Ellis and Bertin-Mahieux, "Large-scale cover song recognition using the 2D
// Fourier transform magnitude", ISMIR 2012).
std::unique_ptr<RetrievalSystem> makeFourierSystem();

} // namespace coverscope::evaluation
