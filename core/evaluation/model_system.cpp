// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/retrieval_system.h"
#include "core/features/chunker.h"
#include "core/index/chunk_table.h"
#include "core/index/half_float.h"
#include "core/library/library.h"
#include "core/search/session.h"

#include <algorithm>
#include <cmath>

namespace coverscope::evaluation {

namespace {

constexpr double leastValue = 1e-9; // of a recording that was reached, before one that was not

// search::search() with a recording's sound, over whatever table the recordings' chunks stand in.
class SearchSystem : public RetrievalSystem
{
public:
    SearchSystem(model::Embedder& embedder, const ModelSystemSettings& settings)
        : m_embedder(embedder), m_settings(settings)
    {
    }

    QString name() const override
    {
        return m_settings.rerankCount > 0 ? QStringLiteral("model") : QStringLiteral("embedding");
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
        options.leftOut = trackOf(source);
        const auto result =
            search::search(*query, table(), nullptr, m_settings.libraryHop, options, features(), token);
        if (!result)
            return base::fail(result.error());

        // Matches come best first; their ranking is kept whatever their values are.
        const std::size_t count = recordingCount();
        Scores scores{std::vector<double>(count, 0.0), std::vector<bool>(count, false),
                      std::vector<std::optional<search::PairEvidence>>(count)};
        double before = 2.0;
        for (const search::Match& match : result->matches) {
            const double shown =
                m_settings.rerankCount > 0 ? match.probability : static_cast<double>(match.score);
            before = std::min(shown, std::nextafter(before, 0.0));
            const std::size_t recording = recordingOf(match.track);
            scores.values[recording] = std::max(before, leastValue);
            scores.reached[recording] = true;
            scores.measures[recording] = match.measures;
        }
        return scores;
    }

protected:
    virtual const index::ChunkTable& table() const = 0;
    virtual search::FeatureSource features() const = 0;
    virtual std::size_t recordingCount() const = 0;
    virtual TrackId trackOf(std::size_t recording) const = 0;
    virtual std::size_t recordingOf(TrackId id) const = 0;

    model::Embedder& embedder() const { return m_embedder; }
    const ModelSystemSettings& settings() const { return m_settings; }

private:
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
};

class ModelSystem : public SearchSystem
{
public:
    ModelSystem(model::Embedder& embedder, const ModelSystemSettings& settings)
        : SearchSystem(embedder, settings)
        , m_table(static_cast<std::uint32_t>(embedder.info().embeddingDimension))
    {
    }

    base::Result<void> prepare(const std::vector<Sound>& recordings,
                               const base::CancellationToken& token) override
    {
        m_recordings = &recordings;
        for (std::size_t i = 0; i < recordings.size(); ++i) {
            const base::Matrix& frames = recordings[i].averagedFrames;
            const auto chunks =
                features::planChunks(frames.rows, embedder().info().features, settings().libraryHop);
            auto embeddings = embedder().embed(frames, chunks, token);
            if (!embeddings)
                return base::fail(embeddings.error());
            std::vector<std::uint16_t> halves(embeddings->values.size());
            index::toHalf(embeddings->values, halves);
            m_table.append(trackOf(i), halves);
        }
        return {};
    }

protected:
    const index::ChunkTable& table() const override { return m_table; }
    search::FeatureSource features() const override
    {
        return [this](TrackId id) -> base::Result<base::Matrix> {
            return (*m_recordings)[recordingOf(id)].storedFrames;
        };
    }
    std::size_t recordingCount() const override { return m_recordings->size(); }
    TrackId trackOf(std::size_t recording) const override
    {
        return TrackId(static_cast<std::int64_t>(recording) + 1);
    }
    std::size_t recordingOf(TrackId id) const override { return static_cast<std::size_t>(id) - 1; }

private:
    index::ChunkTable m_table;
    const std::vector<Sound>* m_recordings = nullptr; // of prepare()
};

// What a library keeps of its tracks; recording i is its i-th track.
class LibrarySystem : public SearchSystem
{
public:
    LibrarySystem(model::Embedder& embedder, const ModelSystemSettings& settings,
                  const library::Library& library, const library::Snapshot& snapshot)
        : SearchSystem(embedder, settings), m_library(library), m_snapshot(snapshot)
    {
    }

    base::Result<void> prepare(const std::vector<Sound>&, const base::CancellationToken&) override
    {
        return {};
    }

protected:
    const index::ChunkTable& table() const override { return *m_snapshot.chunks; }
    search::FeatureSource features() const override { return search::featuresOf(m_library, m_snapshot); }
    std::size_t recordingCount() const override { return m_snapshot.tracks.size(); }
    TrackId trackOf(std::size_t recording) const override { return m_snapshot.tracks[recording].id; }
    std::size_t recordingOf(TrackId id) const override
    {
        return m_snapshot.indexOfTrack.at(static_cast<std::int64_t>(id));
    }

private:
    const library::Library& m_library;
    const library::Snapshot& m_snapshot;
};

} // namespace

std::unique_ptr<RetrievalSystem> makeModelSystem(model::Embedder& embedder,
                                                 const ModelSystemSettings& settings)
{
    return std::make_unique<ModelSystem>(embedder, settings);
}

std::unique_ptr<RetrievalSystem> makeLibrarySystem(model::Embedder& embedder,
                                                   const ModelSystemSettings& settings,
                                                   const library::Library& library,
                                                   const library::Snapshot& snapshot)
{
    return std::make_unique<LibrarySystem>(embedder, settings, library, snapshot);
}

} // namespace coverscope::evaluation
