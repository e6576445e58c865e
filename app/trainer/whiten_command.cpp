// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures the whitening of a model (core/network/whitening.h) on music that is not judged, and writes the
// model with it:
//
//     coverscope-train whiten --power P --output OUT.safetensors MODEL.safetensors FOLDER...
#include "app/cli/arguments.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/features/averaging.h"
#include "core/model/embedder.h"
#include "core/network/whitening.h"
#include "core/notes/track_features.h"

#include <span>

namespace coverscope::cli {

namespace {

constexpr base::Seconds longestRecording = 900.0;

} // namespace

base::Result<ExitCode> runWhiten(const QStringList& words)
{
    Arguments arguments(
        Text::tr("Measures how a model's embeddings are to be evened out, on music that is not judged, and "
                 "writes the model with it."),
        QStringLiteral("MODEL.safetensors FOLDER..."));
    arguments.addPositional(QStringLiteral("MODEL.safetensors"),
                            Text::tr("The model, then folders of music."));
    arguments.addOption(QStringLiteral("power"), QStringLiteral("P"),
                        Text::tr("How much is evened out, from 0 to 1 (default: 0.5)."));
    arguments.addOption(QStringLiteral("output"), QStringLiteral("OUT.safetensors"),
                        Text::tr("Where to write."));
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto paths = arguments.positional(2, Arguments::anyNumber);
    if (!paths)
        return base::fail(paths.error());
    const auto output = arguments.requiredPath(QStringLiteral("output"));
    if (!output)
        return base::fail(output.error());
    const auto power = arguments.number(QStringLiteral("power"), 0.0, 1.0);
    if (!power)
        return base::fail(power.error());
    ProgressLine line;
    auto checkpoint = model::Checkpoint::read(paths->front());
    if (!checkpoint)
        return base::fail(checkpoint.error());
    std::erase_if(checkpoint->tensors,
                  [](const auto& tensor) { return network::Whitening::isTensor(tensor.first); });
    const auto embedder = model::Embedder::create(*checkpoint, model::DevicePreference::Automatic);
    if (!embedder)
        return base::fail(embedder.error());
    const model::ModelInfo& info = (*embedder)->info();
    base::Matrix all(0, static_cast<std::size_t>(info.embeddingDimension));
    for (const std::filesystem::path& folder : std::span(*paths).subspan(1)) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (interruptionToken().isCancelled())
                return base::cancelled();
            if (!entry.is_regular_file())
                continue;
            const auto track = notes::extractFeatures(entry.path(), info.features);
            if (!track || track->duration > longestRecording)
                continue; // no sound, or an hour of one kind of it
            const base::Matrix averaged = features::averagedFrames(track->frames, info.features);
            const auto embeddings = (*embedder)->embed(
                averaged, features::planChunks(averaged.rows, info.features, info.suggestedHop));
            if (!embeddings)
                return base::fail(embeddings.error());
            all.values.insert(all.values.end(), embeddings->values.begin(), embeddings->values.end());
            all.rows += embeddings->rows;
            line.show(Text::tr("%n chunks", nullptr, static_cast<int>(all.rows)));
        }
    }
    line.wipe();
    const auto whitening = network::Whitening::fit(all, power->value_or(0.5));
    if (!whitening)
        return base::fail(whitening.error());
    whitening->addTo(*checkpoint);
    if (const auto written = checkpoint->write(*output); !written)
        return base::fail(written.error());
    return ExitCode::Done;
}

} // namespace coverscope::cli
