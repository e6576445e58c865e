// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/spectrum_loader.h"

#include "core/features/feature_extractor.h"
#include "ui/jobs/background_pool.h"

namespace coverscope::ui {

SpectrumLoader::SpectrumLoader(QObject* parent) : QObject(parent) {}

SpectrumLoader::~SpectrumLoader()
{
    m_cancellation.cancel();
}

base::Result<SpectrumLoader::Spectrum> SpectrumLoader::read(const std::filesystem::path& file,
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

void SpectrumLoader::load(const std::filesystem::path& file, const std::optional<base::TimeRange>& range)
{
    if (file == m_file && range == m_range && m_spectrum.levels)
        return Q_EMIT loaded(m_spectrum.levels, m_spectrum.offset);
    cancel();
    m_file = file;
    m_range = range;
    m_spectrum = {};
    m_cancellation = base::CancellationSource();
    const base::CancellationToken token = m_cancellation.token();
    jobs::runInBackground([file, range, token] {
        return read(file, range, token);
    }).then(this, [this, run = m_run](const base::Result<Spectrum>& result) {
        if (run == m_run)
            take(result);
    });
}

void SpectrumLoader::take(const base::Result<Spectrum>& result)
{
    if (!result)
        return Q_EMIT failed(result.error());
    m_spectrum = *result;
    Q_EMIT loaded(m_spectrum.levels, m_spectrum.offset);
}

void SpectrumLoader::cancel()
{
    m_cancellation.cancel();
    ++m_run;
}

} // namespace coverscope::ui
