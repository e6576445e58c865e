// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cover_generator.h"
#include "core/training/trainer.h"

#include <QCoreApplication>

namespace coverscope::training {

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
    sources.training.push_back({subset(Subset::Training), 1.0});
    if (config.heldOutShare > 0.0)
        sources.validation = subset(Subset::Validation);
    return sources;
}

} // namespace coverscope::training
