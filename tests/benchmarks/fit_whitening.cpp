// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures the whitening of a model (core/model/whitening.h) on music that is not judged, and writes the
// model with it:
//
//     fit_whitening --power P --output OUT.safetensors MODEL.safetensors FOLDER...
#include "core/features/averaging.h"
#include "core/model/embedder.h"
#include "core/model/whitening.h"
#include "core/notes/track_features.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace coverscope;

namespace {

constexpr base::Seconds longestRecording = 900.0;

int failed(const base::Error& error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("power"), QStringLiteral("0 to 1."), QStringLiteral("P"), QStringLiteral("0.5")});
    parser.addOption({QStringLiteral("output"), QStringLiteral("Where to write."), QStringLiteral("FILE")});
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    if (names.size() < 2 || !parser.isSet(QStringLiteral("output"))) {
        std::fprintf(stderr, "usage: fit_whitening --power P --output OUT.safetensors MODEL.safetensors "
                             "FOLDER...\n");
        return 2;
    }
    auto checkpoint = model::Checkpoint::read(names.front().toStdString());
    if (!checkpoint)
        return failed(checkpoint.error());
    std::erase_if(checkpoint->tensors,
                  [](const auto& tensor) { return model::Whitening::isTensor(tensor.first); });
    const auto embedder = model::Embedder::create(*checkpoint, model::DevicePreference::Automatic);
    if (!embedder)
        return failed(embedder.error());
    const model::ModelInfo& info = (*embedder)->info();
    base::Matrix all(0, static_cast<std::size_t>(info.embeddingDimension));
    for (const QString& folder : names.mid(1)) {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(std::filesystem::path(folder.toStdString()))) {
            if (!entry.is_regular_file())
                continue;
            const auto track = notes::extractFeatures(entry.path(), info.features);
            if (!track || track->duration > longestRecording)
                continue; // no sound, or an hour of one kind of it
            const base::Matrix averaged = features::averagedFrames(track->frames, info.features);
            const auto embeddings = (*embedder)->embed(
                averaged, features::planChunks(averaged.rows, info.features, info.suggestedHop));
            if (!embeddings)
                return failed(embeddings.error());
            all.values.insert(all.values.end(), embeddings->values.begin(), embeddings->values.end());
            all.rows += embeddings->rows;
            std::fprintf(stderr, "\r%zu chunks ", all.rows);
        }
    }
    std::fprintf(stderr, "\n");
    const auto whitening = model::Whitening::fit(all, parser.value(QStringLiteral("power")).toDouble());
    if (!whitening)
        return failed(whitening.error());
    whitening->addTo(*checkpoint);
    if (const auto written = checkpoint->write(parser.value(QStringLiteral("output")).toStdString());
        !written)
        return failed(written.error());
    return 0;
}
