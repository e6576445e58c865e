// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <filesystem>

namespace coverscope::model {

// How a model's scores are to be read (core/search/calibration.h) stands in a JSON file beside the model:
// NAME.safetensors, NAME.calibration.json. Not in the model itself, whose hash names the libraries made with
// it: a better calibration must not ask for a new index. It says which model it was fitted for.
std::filesystem::path calibrationPathOf(const std::filesystem::path& model);

// Empty where there is no such file, or it is not for the model with this hash, or not to be read: then the
// calibration in the checkpoint, if any, or a general one is used.
QJsonObject readCalibration(const std::filesystem::path& model, const QByteArray& modelHash);

base::Result<void> writeCalibration(const std::filesystem::path& file, const QByteArray& modelHash,
                                    QJsonObject calibration);

} // namespace coverscope::model
