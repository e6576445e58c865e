// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calibration/judged_collection.h"

#include "core/evaluation/manifest.h"
#include "core/features/averaging.h"
#include "core/index/half_float.h"
#include "core/library/library.h"
#include "core/notes/stored_rows.h"
#include "core/notes/track_features.h"
#include "core/search/phased_features.h"
#include "core/training/run/trainer.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace coverscope::training {

namespace {

constexpr base::Seconds shortestRecording = 20.0;
constexpr base::Seconds longestRecording = 900.0;

constexpr std::uint64_t generatorSeed = 1;
constexpr base::Seconds generatedQuery = 120.0;
constexpr base::Seconds generatedReference = 180.0;

std::vector<std::filesystem::path> musicIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    const std::set<std::string> endings{".ogg", ".mp3", ".opus", ".flac", ".oga", ".m4a"};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && endings.count(entry.path().extension().string()) > 0)
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

JudgedCollection emptyCollection(const model::Embedder& embedder)
{
    JudgedCollection collection;
    collection.table =
        std::make_unique<index::ChunkTable>(static_cast<std::uint32_t>(embedder.info().embeddingDimension));
    return collection;
}

void appendRows(JudgedCollection& collection, JudgedRecording recording, const base::Matrix& embeddings)
{
    std::vector<std::uint16_t> halves(embeddings.values.size());
    index::toHalf(embeddings.values, halves);
    collection.recordings.push_back(std::move(recording));
    collection.table->append(TrackId{static_cast<std::int64_t>(collection.recordings.size())}, halves);
    std::fprintf(stderr, "\r%zu recordings ", collection.recordings.size());
}

base::Result<void> append(JudgedCollection& collection, JudgedRecording recording, model::Embedder& embedder,
                          base::Seconds hop)
{
    const auto chunks = features::planChunks(recording.averagedFrames.rows, embedder.info().features, hop);
    const auto embeddings = embedder.embed(recording.averagedFrames, chunks);
    if (!embeddings)
        return base::fail(embeddings.error());
    appendRows(collection, std::move(recording), *embeddings);
    return {};
}

base::Result<void> appendFile(JudgedCollection& collection, const std::filesystem::path& file,
                              std::size_t clique, Role role, model::Embedder& embedder, base::Seconds hop)
{
    const features::FeatureSettings& settings = embedder.info().features;
    auto read = notes::extractFeatures(file, settings);
    if (!read || read->duration < shortestRecording || read->duration > longestRecording)
        return {}; // an effect or a whole album: no recording of one piece
    JudgedRecording recording{clique,
                              role,
                              read->duration,
                              features::averagedFrames(read->frames, settings),
                              notes::framesOf(notes::storedRows(read->frames, settings), settings),
                              file,
                              {}};
    if (features::storedFramesPerAveraged(settings) > 1)
        recording.fineFrames = std::move(read->frames);
    return append(collection, std::move(recording), embedder, hop);
}

bool isLibrary(const std::filesystem::path& folder)
{
    return std::filesystem::exists(folder / "catalogue.sqlite");
}

base::Result<void> appendLibrary(JudgedCollection& collection, const std::filesystem::path& folder,
                                 const model::ModelInfo& model, base::Seconds hop)
{
    const auto library = library::Library::open(folder, library::Library::OpenMode::ReadOnly);
    if (!library)
        return base::fail(library.error());
    const auto snapshot = (*library)->snapshot();
    if (snapshot->identity.modelHash != model.hash || snapshot->identity.chunkHop != hop)
        return base::fail(base::ErrorCode::ModelMismatch, folder,
                          QStringLiteral("The library is of another model or hop."));
    for (const catalogue::Track& track : snapshot->tracks) {
        const index::ChunkTable::Track* rows = snapshot->chunks->find(track.id);
        if (rows == nullptr || track.duration < shortestRecording || track.duration > longestRecording)
            continue;
        auto stored = (*library)->features(track);
        if (!stored)
            return base::fail(stored.error());
        JudgedRecording recording{collection.cliqueCount++,
                                  Role::Distractor,
                                  track.duration,
                                  features::averagedFrames(*stored, model.features),
                                  *stored,
                                  snapshot->pathOf(track),
                                  {}};
        if (features::storedFramesPerAveraged(model.features) > 1)
            recording.fineFrames = std::move(*stored);
        appendRows(collection, std::move(recording), snapshot->chunks->embeddings(*rows));
    }
    return {};
}

// Compositions of a source, drawn evenly from all of it by their weights.
std::vector<std::size_t> spread(const training::PairSource& source, std::size_t count)
{
    std::vector<double> cumulative;
    double total = 0.0;
    for (std::size_t k = 0; k < source.compositionCount(); ++k)
        cumulative.push_back(total += source.weight(k));
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < count && !cumulative.empty(); ++i) {
        const double place = (static_cast<double>(i) + 0.5) * total / static_cast<double>(count);
        const auto found = std::lower_bound(cumulative.begin(), cumulative.end(), place);
        chosen.insert(static_cast<std::size_t>(found - cumulative.begin()));
    }
    return {chosen.begin(), chosen.end()};
}

} // namespace

base::Result<JudgedCollection> recordedCollection(const std::vector<std::filesystem::path>& manifests,
                                                  const std::vector<std::filesystem::path>& distractors,
                                                  model::Embedder& embedder, base::Seconds hop)
{
    JudgedCollection collection = emptyCollection(embedder);
    for (const auto& manifest : manifests) {
        const auto entries = evaluation::readManifest(manifest);
        if (!entries)
            return base::fail(entries.error());
        std::map<QString, std::size_t> numbers; // of this manifest: two may call their cliques alike
        for (const auto& entry : *entries) {
            const auto [number, isNew] = numbers.try_emplace(entry.clique, collection.cliqueCount);
            collection.cliqueCount += isNew ? 1 : 0;
            if (auto added = appendFile(collection, entry.file, number->second, Role::Judged, embedder, hop);
                !added)
                return base::fail(added.error());
        }
    }
    for (const auto& folder : distractors) {
        if (isLibrary(folder)) {
            if (auto added = appendLibrary(collection, folder, embedder.info(), hop); !added)
                return base::fail(added.error());
            continue;
        }
        for (const auto& file : musicIn(folder)) {
            const std::size_t clique = collection.cliqueCount++;
            if (auto added = appendFile(collection, file, clique, Role::Distractor, embedder, hop); !added)
                return base::fail(added.error());
        }
    }
    return collection;
}

base::Result<JudgedCollection> generatedCollection(const std::filesystem::path& trainingConfig,
                                                   std::size_t count, model::Embedder& embedder,
                                                   base::Seconds hop)
{
    auto config = training::readTrainingConfig(trainingConfig);
    if (!config)
        return base::fail(config.error());
    config->recordings.clear(); // only what is held out, and that is notes
    const features::FeatureSettings& settings = embedder.info().features;
    const search::Raster raster = search::clipRaster(settings);
    config->features = raster.settings;
    if (settings.frontEnd == features::FrontEnd::Notes)
        config->features.averagingFactor = 1; // the stored raster
    const auto sources = training::openSources(*config);
    if (!sources)
        return base::fail(sources.error());
    if (!sources->validation)
        return base::fail(base::ErrorCode::InvalidArgument, trainingConfig,
                          QStringLiteral("This configuration holds no compositions out of training."));
    JudgedCollection collection = emptyCollection(embedder);
    const auto appendRendition = [&](base::Matrix fineFrames, Role role) {
        const double framesPerSecond = config->features.averagedFramesPerSecond();
        JudgedRecording recording;
        recording.clique = collection.cliqueCount;
        recording.role = role;
        recording.duration = static_cast<double>(fineFrames.rows) / framesPerSecond;
        recording.averagedFrames = features::averagedFrom(fineFrames, raster.phaseCount);
        recording.storedFrames =
            features::storedFramesPerAveraged(settings) > 1 ? fineFrames : recording.averagedFrames;
        recording.fineFrames = std::move(fineFrames);
        return append(collection, std::move(recording), embedder, hop);
    };
    for (const std::size_t composition : spread(*sources->validation, count)) {
        training::SamplePair pair =
            sources->validation->make(composition, {.difficulty = 1.0,
                                                    .seed = generatorSeed,
                                                    .queryMinimum = generatedQuery,
                                                    .queryMaximum = generatedQuery,
                                                    .referenceLength = generatedReference});
        if (auto added = appendRendition(std::move(pair.query.features), Role::Judged); !added)
            return base::fail(added.error());
        if (auto added = appendRendition(std::move(pair.reference.features), Role::Reference); !added)
            return base::fail(added.error());
        ++collection.cliqueCount;
    }
    return collection;
}

} // namespace coverscope::training
