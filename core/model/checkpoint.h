// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/feature_settings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace coverscope::model {

// Everything that tells two models apart. Compared as a whole by its hash.
struct ModelInfo
{
    QString name;
    QString architecture; // key of the backbone registry: "pitch_class_cnn", "resnet50_ibn"
    int width = 24;       // the architecture's width parameter
    int embeddingDimension = 512;
    features::FeatureSettings features;
    base::Seconds suggestedHop = 10.0; // chunk hop that was best in validation
    QJsonObject training;              // summary: data, steps, hours, figures; free form, shown to people
    QJsonObject calibration;           // see core/search/calibration.h; empty where the model has none
    QByteArray hash;                   // hex SHA-256 of the file's content
};

// One named tensor, float32 in memory.
struct TensorData
{
    std::vector<std::int64_t> shape;
    std::vector<float> values;
    bool operator==(const TensorData&) const = default;
};

// A model in one self-describing file in the safetensors layout (8-byte little-endian header
// length, JSON header, raw data), weights in float16 (float32 is read too); settings and summary as
// strings in the header's "__metadata__". `read` never trusts the file: every length is checked;
// Corrupt or UnsupportedFormat says what is wrong. `write` goes through a temporary name, fsync and rename.
struct Checkpoint
{
    ModelInfo info;
    std::map<std::string, TensorData> tensors;

    static base::Result<Checkpoint> read(const std::filesystem::path& path);
    static base::Result<Checkpoint> parse(const QByteArray& bytes,
                                          const std::filesystem::path& nameForErrors);
    base::Result<QByteArray> serialise() const;
    base::Result<void> write(const std::filesystem::path& path) const;
};

} // namespace coverscope::model
