// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/retrieval_system.h"

#include "core/features/chunker.h"
#include "core/index/chunk_table.h"
#include "core/index/exact_scan.h"
#include "core/index/half_float.h"

namespace coverscope::evaluation {

namespace {

class ModelSystem : public RetrievalSystem
{
public:
    ModelSystem(model::Embedder& embedder, const ModelSystemSettings& settings)
        : m_embedder(embedder)
        , m_settings(settings)
        , m_table(static_cast<std::uint32_t>(embedder.info().embeddingDimension))
    {
    }

    QString name() const override { return QStringLiteral("model"); }

    base::Result<void> prepare(const std::vector<Sound>& recordings,
                               const base::CancellationToken& token) override
    {
        for (std::size_t i = 0; i < recordings.size(); ++i) {
            auto embeddings = embed(recordings[i], m_settings.libraryHop, token);
            if (!embeddings)
                return base::fail(embeddings.error());
            std::vector<std::uint16_t> halves(embeddings->values.size());
            index::toHalf(embeddings->values, halves);
            m_table.append(TrackId(static_cast<std::int64_t>(i) + 1), halves);
        }
        return {};
    }

    base::Result<Scores> score(const Sound& query, std::size_t source,
                               const base::CancellationToken& token) override
    {
        auto embeddings = embed(query, m_settings.queryHop, token);
        if (!embeddings)
            return base::fail(embeddings.error());
        auto scores = index::maxMeanWithAll(m_table, *embeddings, token);
        if (!scores)
            return base::fail(scores.error());
        Scores result{{scores->begin(), scores->end()}, std::vector<bool>(scores->size(), true)};
        if (m_settings.candidates > 0) {
            auto reached = firstStage(*embeddings, source, token);
            if (!reached)
                return base::fail(reached.error());
            result.reached = std::move(*reached);
            for (std::size_t i = 0; i < result.values.size(); ++i) {
                if (!result.reached[i])
                    result.values[i] = 0.0;
            }
        }
        return result;
    }

private:
    base::Result<base::Matrix> embed(const Sound& sound, base::Seconds hop,
                                     const base::CancellationToken& token)
    {
        const auto chunks = features::planChunks(sound.averagedCqt.rows, m_embedder.info().features, hop);
        return m_embedder.embed(sound.averagedCqt, chunks, token);
    }

    // Which recordings own one of the K nearest chunks of a library without the source.
    base::Result<std::vector<bool>> firstStage(const base::Matrix& query, std::size_t source,
                                               const base::CancellationToken& token)
    {
        const std::size_t own = m_table.tracks()[source].rowCount;
        auto nearest = index::exactNearest(m_table, query, m_settings.candidates + own, token);
        if (!nearest)
            return base::fail(nearest.error());
        std::vector<bool> reached(m_table.tracks().size(), false);
        for (const auto& neighbours : *nearest) {
            std::size_t taken = 0;
            for (const index::Neighbour& neighbour : neighbours) {
                const std::uint32_t owner = m_table.trackOfRow(neighbour.row);
                if (owner == source)
                    continue;
                if (++taken > m_settings.candidates)
                    break;
                reached[owner] = true;
            }
        }
        return reached;
    }

    model::Embedder& m_embedder;
    ModelSystemSettings m_settings;
    index::ChunkTable m_table;
};

} // namespace

std::unique_ptr<RetrievalSystem> makeModelSystem(model::Embedder& embedder,
                                                 const ModelSystemSettings& settings)
{
    return std::make_unique<ModelSystem>(embedder, settings);
}

} // namespace coverscope::evaluation
