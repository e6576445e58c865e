// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/model/embedder.h"
#include "core/search/qmax.h"

#include <QString>

#include <memory>
#include <vector>

namespace coverscope::evaluation {

// A recording or a query cut, as every system gets it.
struct Sound
{
    base::Matrix averagedCqt; // averaged frames x bins
    base::Seconds duration = 0.0;
    base::Matrix fineCqt; // of a cut (search/phased_features.h); empty for a whole recording
    std::size_t phaseCount = 1;
};

// What a system says of one query: a score for every recording, in their order. A recording that its first
// stage blocked has score 0 and `reached` false.
struct Scores
{
    std::vector<double> values;
    std::vector<bool> reached;
};

// One way of finding covers, so that all are judged by the same audio, cuts and figures. One thread.
class RetrievalSystem
{
public:
    virtual ~RetrievalSystem() = default;
    virtual QString name() const = 0;

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

// The classical peer: Qmax over chroma (core/search/qmax.h), every pair.
std::unique_ptr<RetrievalSystem> makeQmaxSystem(const search::QmaxSettings& settings = {});

// The baseline without learning: 2-D Fourier magnitude of the chroma in windows of about 20 s, median
// over windows, cosine (after Ellis and Bertin-Mahieux, "Large-scale cover song recognition using the 2D
// Fourier transform magnitude", ISMIR 2012).
std::unique_ptr<RetrievalSystem> makeFourierSystem();

} // namespace coverscope::evaluation
