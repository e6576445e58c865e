// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedder.h"

#include "core/base/path_text.h"
#include "core/model/backend.h"
#include "core/model/calibration_file.h"
#include "core/model/text.h"

#include <algorithm>

namespace coverscope::model {

base::Result<std::unique_ptr<Embedder>> Embedder::load(const std::filesystem::path& path,
                                                       DevicePreference preference)
{
    auto checkpoint = Checkpoint::read(path);
    if (!checkpoint)
        return base::fail(checkpoint.error());
    if (const QJsonObject calibration = readCalibration(path, checkpoint->info.hash); !calibration.isEmpty())
        checkpoint->info.calibration = calibration;
    auto embedder = create(*checkpoint, preference);
    if (!embedder && embedder.error().path.empty()) {
        base::Error error = embedder.error();
        error.path = path;
        error.message = Text::tr("%1 (Model file: “%2”.)").arg(error.message, base::displayPath(path));
        return base::fail(std::move(error));
    }
    return embedder;
}

base::Result<std::unique_ptr<Embedder>> Embedder::create(const Checkpoint& checkpoint,
                                                         DevicePreference preference)
{
    const auto device = chooseDevice(preference);
    if (!device)
        return base::fail(device.error());
    const auto loaded = backend();
    if (!loaded)
        return base::fail(loaded.error());
    return (*loaded)->createEmbedder(checkpoint, *device);
}

base::Result<base::Matrix> Embedder::embed(const base::Matrix& averagedFrames,
                                           std::span<const features::Chunk> chunks,
                                           const base::CancellationToken& token)
{
    constexpr std::size_t inputsAtOnce = 64; // 1 MB of them
    base::Matrix embeddings(chunks.size(), static_cast<std::size_t>(info().embeddingDimension));
    std::vector<std::size_t> sounding;
    for (std::size_t k = 0; k < chunks.size(); ++k) {
        if (!features::isSilent(averagedFrames, chunks[k], info().features))
            sounding.push_back(k);
    }
    for (std::size_t first = 0; first < sounding.size(); first += inputsAtOnce) {
        const auto batch =
            std::span(sounding).subspan(first, std::min(inputsAtOnce, sounding.size() - first));
        std::vector<base::Matrix> inputs;
        for (const std::size_t k : batch)
            inputs.push_back(features::chunkInput(averagedFrames, chunks[k], info().features));
        auto part = embedInputs(inputs, token);
        if (!part)
            return part;
        for (std::size_t i = 0; i < batch.size(); ++i)
            std::ranges::copy(part->row(i), embeddings.row(batch[i]).begin());
    }
    return embeddings;
}

} // namespace coverscope::model
