// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/recording_reads.h"

#include "core/features/feature_extractor.h"
#include "core/notes/track_features.h"

namespace coverscope::ui {

base::Result<Spectrum> readSpectrum(const std::filesystem::path& file,
                                    const std::optional<base::TimeRange>& range,
                                    const base::CancellationToken& token)
{
    const features::FeatureSettings settings = pictureSettings();
    const auto features = features::extractFeatures(file, settings, range, token);
    if (!features)
        return base::fail(features.error());
    return Spectrum{std::make_shared<const PictureLevels>(
                        cqtLevels(features->frames, settings.averagedFramesPerSecond())),
                    features->offset};
}

base::Result<notes::HeardNotes> readNotes(const std::filesystem::path& file,
                                          const std::optional<base::TimeRange>& range,
                                          const base::CancellationToken& token)
{
    const auto network = notes::sharedNetwork();
    if (!network)
        return base::fail(network.error());
    return notes::hearNotes(file, *network, range, token);
}

} // namespace coverscope::ui
