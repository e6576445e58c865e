// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/training/pairs/cover_generator.h"
#include "core/training/pairs/recorded_pair_source.h"
#include "core/training/run/trainer.h"

#include <algorithm>
#include <iterator>

namespace coverscope::training {

namespace {

// Of the folders and manifests that are named; works of the evaluation sets left out.
base::Result<std::vector<RecordedItem>> recordingsOf(const TrainingConfig& config,
                                                     const ExcludedTitles& excluded)
{
    std::vector<RecordedItem> items;
    for (const std::filesystem::path& place : config.recordings) {
        std::error_code error;
        if (std::filesystem::is_directory(place, error)) {
            std::ranges::move(recordedItemsIn(place), std::back_inserter(items));
            continue;
        }
        auto listed = readRecordedItems(place);
        if (!listed)
            return base::fail(listed.error());
        std::ranges::move(*listed, std::back_inserter(items));
    }
    std::erase_if(items, [&](const RecordedItem& item) {
        return excluded.contains(item.file.filename().string()) || excluded.contains(item.clique);
    });
    return items;
}

base::Result<std::shared_ptr<const PairSource>> openRecordings(const TrainingConfig& config,
                                                               const ExcludedTitles& excluded,
                                                               const base::CancellationToken& token,
                                                               const base::ProgressSink& progress)
{
    RecordedPairSettings settings{.features = config.features, .cacheFolder = config.runFolder / "heard"};
    std::error_code error;
    std::filesystem::create_directories(settings.cacheFolder, error);
    if (error)
        return base::fail(base::systemError(error.value(), settings.cacheFolder));
    const auto items = recordingsOf(config, excluded);
    if (!items)
        return base::fail(items.error());
    auto source = RecordedPairSource::open(*items, settings, nullptr, token, progress);
    if (!source)
        return base::fail(source.error());
    return std::make_shared<const RecordedPairSource>(std::move(*source));
}

} // namespace

base::Result<TrainingSources> openSources(const TrainingConfig& config, const base::CancellationToken& token,
                                          const base::ProgressSink& progress)
{
    if (config.archives.empty())
        return base::fail(
            base::ErrorCode::InvalidArgument, {},
            QCoreApplication::translate("coverscope::training",
                                        "The training configuration names no “archives” of notes."));
    ExcludedTitles excluded;
    if (!config.excludedTitles.empty()) {
        auto read = ExcludedTitles::read(config.excludedTitles);
        if (!read)
            return base::fail(read.error());
        excluded = std::move(*read);
    }
    std::vector<NotesArchive> archives;
    for (const std::filesystem::path& path : config.archives)
        archives.push_back(notesArchive(path));
    auto loaded = CompositionLibrary::load(archives, excluded, token, progress);
    if (!loaded)
        return base::fail(loaded.error());
    const auto library = std::make_shared<const CompositionLibrary>(std::move(*loaded));

    const MidiPairSettings settings{.features = config.features,
                                    .otherArrangementShare = config.otherArrangementShare,
                                    .tuneWeight = config.tuneWeight};
    const auto subset = [&](Subset which) {
        return std::make_shared<const MidiPairSource>(library, library->subset(which, config.heldOutShare),
                                                      settings);
    };
    TrainingSources sources;
    if (config.recordings.empty()) {
        sources.training.push_back({subset(Subset::Training), 1.0});
    } else {
        sources.training.push_back({subset(Subset::Training), 1.0 - config.recordingShare});
        auto recordings = openRecordings(config, excluded, token, progress);
        if (!recordings)
            return base::fail(recordings.error());
        sources.training.push_back({std::move(*recordings), config.recordingShare});
    }
    if (config.heldOutShare > 0.0)
        sources.validation = subset(Subset::Validation);
    return sources;
}

} // namespace coverscope::training
