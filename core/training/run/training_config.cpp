// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/training_config.h"

#include "core/base/path_text.h"
#include "core/model/feature_settings_json.h"
#include "core/model/file_bytes.h"
#include "core/training/notes/training_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <functional>
#include <map>

namespace coverscope::training {

namespace {

using base::ErrorCode;
namespace fs = std::filesystem;

// Each returns whether the value could be taken.
using Setter = std::function<bool(const QJsonValue&)>;

Setter number(double& target, double low, double high)
{
    return [&target, low, high](const QJsonValue& value) {
        const double read = value.toDouble(std::nan(""));
        if (!(read >= low && read <= high))
            return false;
        target = read;
        return true;
    };
}

template <class Integer>
Setter integer(Integer& target, double low, double high)
{
    return [&target, low, high](const QJsonValue& value) {
        const double read = value.toDouble(std::nan(""));
        if (!(read >= low && read <= high) || read != std::floor(read))
            return false;
        target = static_cast<Integer>(read);
        return true;
    };
}

Setter text(QString& target)
{
    return [&target](const QJsonValue& value) {
        target = value.toString();
        return value.isString();
    };
}

Setter path(fs::path& target, const fs::path& folder)
{
    return [&target, folder](const QJsonValue& value) {
        const fs::path read = base::pathFromQString(value.toString());
        target = read.empty() ? read : (folder / read).lexically_normal();
        return value.isString();
    };
}

Setter paths(std::vector<fs::path>& target, const fs::path& folder)
{
    return [&target, folder](const QJsonValue& value) {
        for (const QJsonValue& item : value.toArray()) {
            if (!item.isString())
                return false;
            target.push_back((folder / base::pathFromQString(item.toString())).lexically_normal());
        }
        return value.isArray();
    };
}

template <class Enum>
Setter choice(Enum& target, std::map<QString, Enum> choices)
{
    return [&target, choices = std::move(choices)](const QJsonValue& value) {
        const auto found = choices.find(value.toString());
        if (found == choices.end())
            return false;
        target = found->second;
        return true;
    };
}

std::map<QString, Setter> setters(TrainingConfig& config, const fs::path& folder)
{
    const auto key = [](const char* name) { return QString::fromLatin1(name); };
    std::map<QString, Setter> all;
    all[key("name")] = text(config.name);
    all[key("run_folder")] = path(config.runFolder, folder);
    all[key("architecture")] = text(config.architecture);
    all[key("width")] = integer(config.width, 1, 512);
    all[key("embedding")] = integer(config.embeddingDimension, 1, 8192);
    all[key("features")] = [&config](const QJsonValue& value) {
        const auto read = model::featureSettingsFromJson(value.toObject());
        if (!read || !value.isObject())
            return false;
        config.features = *read;
        return true;
    };
    all[key("start_from")] = path(config.startFrom, folder);
    all[key("loss")] = choice(config.loss, {{key("contrastive"), LossKind::Contrastive},
                                            {key("local_alignment"), LossKind::LocalAlignment},
                                            {key("clews"), LossKind::Clews}});
    all[key("comparison")] =
        choice(config.comparison, {{key("local"), Comparison::Local}, {key("global"), Comparison::Global}});
    all[key("label_smoothing")] = number(config.labelSmoothing, 0.0, 0.9);
    all[key("initial_scale")] = number(config.initialScale, 0.1, 1000.0);
    all[key("triplet_margin")] = number(config.tripletMargin, 0.0, 2.0);
    all[key("proxies_per_composition")] = integer(config.proxiesPerComposition, 1, 64);
    all[key("best_pair_count")] = integer(config.bestPairCount, 1, 64);
    all[key("uniformity_scale")] = number(config.uniformityScale, 0.01, 100.0);
    all[key("decorrelation")] = number(config.decorrelation, 0.0, 1000.0);
    all[key("steps")] = integer(config.steps, 1, 1e8);
    all[key("songs_per_step")] = integer(config.songsPerStep, 2, 4096);
    all[key("learning_rate")] = number(config.learningRate, 1e-8, 10.0);
    all[key("warm_up_share")] = number(config.warmUpShare, 0.0, 1.0);
    all[key("held_share")] = number(config.heldShare, 0.0, 1.0);
    all[key("weight_decay")] = number(config.weightDecay, 0.0, 10.0);
    all[key("gradient_norm")] = number(config.gradientNorm, 1e-6, 1e6);
    all[key("averaging_decay")] = number(config.averagingDecay, 0.0, 0.999999);
    all[key("difficulty_start")] = number(config.difficultyStart, 0.0, 1.0);
    all[key("difficulty_end")] = number(config.difficultyEnd, 0.0, 1.0);
    all[key("difficulty_share")] = number(config.difficultyShare, 0.0, 1.0);
    all[key("seed")] = integer(config.seed, 0, 9007199254740991.0);
    all[key("device")] = choice(config.device, {{key("auto"), model::DevicePreference::Automatic},
                                                {key("cpu"), model::DevicePreference::Cpu},
                                                {key("cuda"), model::DevicePreference::Cuda}});
    all[key("threads")] = integer(config.threads, 1, 64);
    all[key("generator_threads")] = integer(config.generatorThreads, 1, 64);
    all[key("precision")] = choice(config.precision, {{key("auto"), Precision::Automatic},
                                                      {key("float32"), Precision::Float32},
                                                      {key("bfloat16"), Precision::BFloat16}});
    all[key("query_minimum")] = number(config.queryMinimum, 1.0, 600.0);
    all[key("query_maximum")] = number(config.queryMaximum, 1.0, 600.0);
    all[key("reference_length")] = number(config.referenceLength, 1.0, 600.0);
    all[key("query_hop")] = number(config.queryHop, 0.5, 600.0);
    all[key("reference_hop")] = number(config.referenceHop, 0.5, 600.0);
    all[key("masked_share")] = number(config.maskedShare, 0.0, 1.0);
    all[key("masked_bins")] = integer(config.maskedBins, 0, 1024);
    all[key("archives")] = paths(config.archives, folder);
    all[key("excluded_titles")] = path(config.excludedTitles, folder);
    all[key("held_out_share")] = number(config.heldOutShare, 0.0, 0.5);
    all[key("other_arrangement_share")] = number(config.otherArrangementShare, 0.0, 1.0);
    all[key("tune_weight")] = number(config.tuneWeight, 0.0, 1.0);
    all[key("recordings")] = paths(config.recordings, folder);
    all[key("recording_share")] = number(config.recordingShare, 0.0, 1.0);
    all[key("dev_manifest")] = path(config.devManifest, folder);
    all[key("dev_hop")] = number(config.devHop, 0.5, 600.0);
    all[key("validate_every")] = integer(config.validateEvery, 1, 1e8);
    all[key("save_every_minutes")] = number(config.saveEveryMinutes, 0.0, 1e4);
    return all;
}

tl::unexpected<base::Error> invalid(const fs::path& file, const QString& message)
{
    return base::fail(
        ErrorCode::InvalidArgument, file,
        Text::tr("The training configuration “%1” cannot be used: %2").arg(base::displayPath(file), message));
}

} // namespace

base::Result<TrainingConfig> parseTrainingConfig(const QByteArray& json, const fs::path& file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return invalid(file, Text::tr("it is not a JSON object (%1).").arg(error.errorString()));
    TrainingConfig config;
    config.source = document.object();
    const auto known = setters(config, file.parent_path());
    for (auto item = config.source.constBegin(); item != config.source.constEnd(); ++item) {
        const auto setter = known.find(item.key());
        if (setter == known.end())
            return invalid(file, Text::tr("the key “%1” is not known.").arg(item.key()));
        if (!setter->second(item.value()))
            return invalid(file, Text::tr("the value of “%1” cannot be.").arg(item.key()));
    }
    if (config.name.isEmpty())
        return invalid(file, Text::tr("“name” is missing."));
    if (config.runFolder.empty())
        return invalid(file, Text::tr("“run_folder” is missing."));
    if (config.queryMinimum > config.queryMaximum)
        return invalid(file, Text::tr("“query_minimum” is above “query_maximum”."));
    return config;
}

base::Result<TrainingConfig> readTrainingConfig(const fs::path& file)
{
    const auto bytes = model::readFileBytes(file, qint64{1} << 20);
    if (!bytes)
        return base::fail(bytes.error());
    return parseTrainingConfig(*bytes, file);
}

} // namespace coverscope::training
