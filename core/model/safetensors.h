// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/checkpoint.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>

namespace coverscope::model {

// The container of a checkpoint: the safetensors layout, that is an 8-byte little-endian length, a
// JSON header of that length, then raw little-endian data which the header's offsets cover exactly,
// without gap or overlap.
struct SafeTensors
{
    std::map<std::string, QString> metadata;
    std::map<std::string, TensorData> tensors;
};

// Never trusts the bytes: every length, offset and value is checked. Reads F16, F32 and I64.
// UnsupportedFormat where it is no such file or a type is not known, Corrupt where it is damaged.
base::Result<SafeTensors> parseSafeTensors(const QByteArray& bytes,
                                           const std::filesystem::path& nameForErrors);

enum class TensorPrecision { Half, Single };

// Internal where a tensor's shape and values do not agree, or a value cannot be written in float16.
base::Result<QByteArray> serialiseSafeTensors(const SafeTensors& content, TensorPrecision precision);

} // namespace coverscope::model
