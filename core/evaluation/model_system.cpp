// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/retrieval_system.h"
#include "core/features/chunker.h"
#include "core/index/chunk_table.h"
#include "core/index/half_float.h"
#include "core/search/search_engine.h"

#include <algorithm>
#include <cmath>

namespace coverscope::evaluation {

namespace {

constexpr double leastValue = 1e-9; // of a recording that was reached, before one that was not

TrackId idOf(std::size_t recording)
{
    return TrackId(static_cast<std::int64_t>(recording) + 1);
}

std::size_t recordingOf(TrackId id)
{
    return static_cast<std::size_t>(id) - 1;
}

class ModelSystem : public RetrievalSystem
{
public:
    ModelSystem(model::Embedder& embedder, const ModelSystemSettings& settings)
        : m_embedder(embedder)
        , m_settings(settings)
        , m_table(static_cast<std::uint32_t>(embedder.info().embeddingDimension))
    {
    }

    QString name() const override
    {
        return m_settings.rerankCount > 0 ? QStringLiteral("model") : QStringLiteral("embedding");
    }

    base::Result<void> prepare(const std::vector<Sound>& recordings,
                               const base::CancellationToken& token) override
    {
        m_recordings = &recordings;
        for (std::size_t i = 0; i < recordings.size(); ++i) {
            const auto chunks = chunksOf(recordings[i], m_settings.libraryHop);
            auto embeddings = m_embedder.embed(recordings[i].averagedFrames, chunks, token);
            if (!embeddings)
                return base::fail(embeddings.error());
            std::vector<std::uint16_t> halves(embeddings->values.size());
            index::toHalf(embeddings->values, halves);
            m_table.append(idOf(i), halves);
        }
        return {};
    }

    base::Result<Scores> score(const Sound& sound, std::size_t source,
                               const base::CancellationToken& token) override
    {
        auto query = queryOf(sound, token);
        if (!query)
            return base::fail(query.error());
        search::SearchOptions options;
        options.mode = search::SearchMode::Exact;
        options.candidates = m_settings.candidates;
        options.scoreEveryTrack = m_settings.candidates == 0;
        options.rerankCount = m_settings.rerankCount;
        options.top = 0;
        options.evidenceCount = 0;
        options.leftOut = idOf(source);
        const auto features = [this](TrackId id) -> base::Result<base::Matrix> {
            return (*m_recordings)[recordingOf(id)].storedFrames;
        };
        const auto result =
            search::search(*query, m_table, nullptr, m_settings.libraryHop, options, features, token);
        if (!result)
            return base::fail(result.error());

        // Matches come best first; their ranking is kept whatever their values are.
        const std::size_t count = m_recordings->size();
        Scores scores{std::vector<double>(count, 0.0), std::vector<bool>(count, false),
                      std::vector<std::optional<search::PairEvidence>>(count)};
        double before = 2.0;
        for (const search::Match& match : result->matches) {
            const double shown =
                m_settings.rerankCount > 0 ? match.probability : static_cast<double>(match.score);
            before = std::min(shown, std::nextafter(before, 0.0));
            scores.values[recordingOf(match.track)] = std::max(before, leastValue);
            scores.reached[recordingOf(match.track)] = true;
            scores.measures[recordingOf(match.track)] = match.measures;
        }
        return scores;
    }

private:
    std::vector<features::Chunk> chunksOf(const Sound& sound, base::Seconds hop) const
    {
        return features::planChunks(sound.averagedFrames.rows, m_embedder.info().features, hop);
    }

    base::Result<std::shared_ptr<const search::Query>> queryOf(const Sound& sound,
                                                               const base::CancellationToken& token)
    {
        auto query = std::make_shared<search::Query>();
        query->range = {0.0, sound.duration};
        query->fileDuration = sound.duration;
        query->averagedFrames = sound.averagedFrames;
        query->fineFrames = sound.fineFrames;
        query->phaseCount = sound.phaseCount;
        query->framesPerSecond = m_embedder.info().features.averagedFramesPerSecond();
        if (const auto embedded = search::embedQuery(*query, m_embedder, m_settings.queryHop, token);
            !embedded)
            return base::fail(embedded.error());
        return std::shared_ptr<const search::Query>(std::move(query));
    }

    model::Embedder& m_embedder;
    ModelSystemSettings m_settings;
    index::ChunkTable m_table;
    const std::vector<Sound>* m_recordings = nullptr; // of prepare()
};

} // namespace

std::unique_ptr<RetrievalSystem> makeModelSystem(model::Embedder& embedder,
                                                 const ModelSystemSettings& settings)
{
    return std::make_unique<ModelSystem>(embedder, settings);
}

} // namespace coverscope::evaluation
