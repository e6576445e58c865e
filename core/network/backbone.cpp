// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/backbone.h"

#include "core/model/checkpoint.h"
#include "core/network/pitch_class_cnn.h"
#include "core/network/resnet50_ibn.h"
#include "core/network/text.h"

#include <array>

namespace coverscope::network {

namespace {

using base::ErrorCode;

constexpr int maximumWidth = 512;
constexpr int maximumDimension = 8192;

bool isPitchClassLayout(const model::ModelInfo& info)
{
    const features::CqtSettings& cqt = info.features.cqt;
    return cqt.binsPerOctave == 12 && cqt.binCount % 12 == 0;
}

struct Architecture
{
    const char* name; // written into files: do not change
    bool (*fits)(const model::ModelInfo&);
    std::shared_ptr<Backbone> (*create)(const model::ModelInfo&);
    double numbersPerSquaredWidth; // of its convolutions, at least
};

template <class Network>
std::shared_ptr<Backbone> make(const model::ModelInfo& info)
{
    return std::make_shared<Network>(info);
}

constexpr std::array registry = {
    Architecture{"pitch_class_cnn", isPitchClassLayout, make<PitchClassCnn>, 700.0},
    Architecture{"resnet50_ibn", [](const model::ModelInfo&) { return true; }, make<ResNet50Ibn>, 5000.0},
};

tl::unexpected<base::Error> mismatch(const QString& message, const QString& detail = {})
{
    return base::fail(ErrorCode::ModelMismatch, {}, message, detail);
}

bool isStepCounter(const std::string& name)
{
    return name.ends_with("num_batches_tracked");
}

// Parameters and buffers that make up the model, by dotted name.
std::map<std::string, torch::Tensor> modelTensors(const Backbone& backbone)
{
    std::map<std::string, torch::Tensor> tensors;
    for (const auto& item : backbone.named_parameters())
        tensors.emplace(item.key(), item.value());
    for (const auto& item : backbone.named_buffers()) {
        if (!isStepCounter(item.key()))
            tensors.emplace(item.key(), item.value());
    }
    return tensors;
}

} // namespace

base::Result<void> checkSize(const model::ModelInfo& info,
                             const std::map<std::string, model::TensorData>& tensors)
{
    double numbers = 0.0;
    for (const auto& [name, data] : tensors)
        numbers += static_cast<double>(data.values.size());
    for (const Architecture& architecture : registry) {
        const double least = architecture.numbersPerSquaredWidth * info.width * info.width;
        if (info.architecture == QLatin1String(architecture.name) && numbers < least)
            return mismatch(Text::tr("The model says that its width is %1, but holds only %2 numbers.")
                                .arg(info.width)
                                .arg(numbers, 0, 'f', 0));
    }
    const auto projection = tensors.find("projection.weight");
    if (projection != tensors.end() && !projection->second.shape.empty() &&
        projection->second.shape.front() != info.embeddingDimension)
        return mismatch(
            Text::tr("The model says that its embeddings have %1 numbers, but its last layer gives %2.")
                .arg(info.embeddingDimension)
                .arg(projection->second.shape.front()));
    return {};
}

std::vector<QString> architectures()
{
    std::vector<QString> names;
    for (const Architecture& architecture : registry)
        names.push_back(QLatin1String(architecture.name));
    return names;
}

base::Result<std::shared_ptr<Backbone>> createBackbone(const model::ModelInfo& info)
{
    if (info.width < 1 || info.width > maximumWidth || info.embeddingDimension < 1 ||
        info.embeddingDimension > maximumDimension)
        return mismatch(
            Text::tr("The model's width (%1) or embedding dimension (%2) is beyond what this version of "
                     "Coverscope runs.")
                .arg(info.width)
                .arg(info.embeddingDimension));
    for (const Architecture& architecture : registry) {
        if (info.architecture != QLatin1String(architecture.name))
            continue;
        if (!architecture.fits(info))
            return mismatch(Text::tr("The network “%1” cannot be used with %2 bins, %3 per octave.")
                                .arg(info.architecture)
                                .arg(info.features.cqt.binCount)
                                .arg(info.features.cqt.binsPerOctave));
        try {
            auto backbone = architecture.create(info);
            if (info.features.chunkFrames < backbone->minimumFrames())
                return mismatch(
                    Text::tr("The network “%1” needs chunks of at least %2 frames; the model says %3.")
                        .arg(info.architecture)
                        .arg(backbone->minimumFrames())
                        .arg(info.features.chunkFrames));
            return backbone;
        } catch (const std::exception& exception) {
            return base::fail(
                ErrorCode::Internal, {},
                Text::tr("The network “%1” could not be set up. Close other programs if memory is short.")
                    .arg(info.architecture),
                QString::fromUtf8(exception.what()));
        }
    }
    return mismatch(
        Text::tr("This version of Coverscope does not know the network “%1” of the model. Install a newer "
                 "version, or choose another model.")
            .arg(info.architecture));
}

base::Result<void> loadTensors(Backbone& backbone, const std::map<std::string, model::TensorData>& tensors)
{
    const auto targets = modelTensors(backbone);
    const torch::NoGradGuard noGradient;
    for (const auto& [name, data] : tensors) {
        if (!targets.contains(name) && !isStepCounter(name))
            return mismatch(
                Text::tr("The model file does not fit its network: it holds a tensor too many, “%1”.")
                    .arg(QString::fromStdString(name)));
    }
    for (const auto& [name, target] : targets) {
        const auto found = tensors.find(name);
        if (found == tensors.end())
            return mismatch(Text::tr("The model file does not fit its network: the tensor “%1” is missing.")
                                .arg(QString::fromStdString(name)));
        const model::TensorData& data = found->second;
        if (!target.sizes().equals(data.shape) ||
            data.values.size() != static_cast<std::size_t>(target.numel()))
            return mismatch(
                Text::tr("The model file does not fit its network: the tensor “%1” has another shape.")
                    .arg(QString::fromStdString(name)));
        torch::Tensor destination = target; // a handle: the data is the backbone's
        destination.copy_(
            torch::from_blob(const_cast<float*>(data.values.data()), data.shape, torch::kFloat32));
    }
    return {};
}

std::map<std::string, model::TensorData> storeTensors(const Backbone& backbone)
{
    std::map<std::string, model::TensorData> tensors;
    for (const auto& [name, source] : modelTensors(backbone)) {
        const auto flat = source.detach().to(torch::kCPU, torch::kFloat32).contiguous();
        model::TensorData data{.shape = source.sizes().vec(), .values = {}};
        data.values.assign(flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel());
        tensors.emplace(name, std::move(data));
    }
    return tensors;
}

} // namespace coverscope::network
