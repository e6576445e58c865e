// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/feature_settings.h"

#include <QByteArray>
#include <QJsonObject>

namespace coverscope::model {

// What one chunk may take, whatever a file says: 20 s are 43 frames.
inline constexpr int mostChunkFrames = 4096;

// Feature settings as JSON, for checkpoints and for the identity of a library. Canonical: keys in
// alphabetical order, no white space, so equal settings give equal bytes.
QByteArray toJson(const features::FeatureSettings& settings);
QJsonObject toJsonObject(const features::FeatureSettings& settings);

// Keys that are absent keep the defaults of FeatureSettings. Corrupt where the text is not a JSON
// object, or a value has the wrong type or cannot be (a frame rate of zero, a negative number of bins).
base::Result<features::FeatureSettings> featureSettingsFromJson(const QByteArray& json);
base::Result<features::FeatureSettings> featureSettingsFromJson(const QJsonObject& object);

} // namespace coverscope::model
