// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/retrieval_system.h"

#include "core/features/chroma.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

namespace coverscope::evaluation {

namespace {

constexpr std::size_t pitchClasses = 12;
constexpr std::size_t windowFrames = 43; // about 20 s

// Magnitudes of the 2-D transform of one window (windowFrames x 12). A rotation of the pitch classes or a
// shift in time only turns phases, so both are forgotten.
std::vector<float> fourierMagnitudes(const base::Matrix& chroma, std::size_t firstFrame)
{
    using Complex = std::complex<double>;
    constexpr double twoPi = 2.0 * std::numbers::pi;
    std::vector<Complex> rows(windowFrames * pitchClasses);
    for (std::size_t frame = 0; frame < windowFrames; ++frame) {
        // A query shorter than the window is repeated to fill it, as the chunks of the model are.
        const auto source = chroma.row((firstFrame + frame) % chroma.rows);
        for (std::size_t k = 0; k < pitchClasses; ++k) {
            for (std::size_t n = 0; n < pitchClasses; ++n)
                rows[frame * pitchClasses + k] += std::polar(
                    static_cast<double>(source[n]), -twoPi * static_cast<double>(k * n) / pitchClasses);
        }
    }
    std::vector<float> magnitudes(windowFrames * pitchClasses);
    for (std::size_t f = 0; f < windowFrames; ++f) {
        for (std::size_t k = 0; k < pitchClasses; ++k) {
            Complex sum;
            for (std::size_t frame = 0; frame < windowFrames; ++frame)
                sum += rows[frame * pitchClasses + k] *
                       std::polar(1.0, -twoPi * static_cast<double>(f * frame) / windowFrames);
            magnitudes[f * pitchClasses + k] = static_cast<float>(std::abs(sum));
        }
    }
    return magnitudes;
}

// Median over windows half a window apart, scaled to unit length.
std::vector<float> signature(const Sound& sound)
{
    const base::Matrix chroma = features::chroma(sound.constantQ);
    std::vector<std::vector<float>> windows;
    for (std::size_t first = 0; first == 0 || first + windowFrames <= chroma.rows; first += windowFrames / 2)
        windows.push_back(fourierMagnitudes(chroma, first));
    std::vector<float> result(windowFrames * pitchClasses);
    std::vector<float> values(windows.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        std::transform(windows.begin(), windows.end(), values.begin(),
                       [i](const std::vector<float>& window) { return window[i]; });
        std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                         values.end());
        result[i] = values[values.size() / 2];
    }
    result[0] = 0.0F; // the mean level says nothing
    const float norm = std::sqrt(std::inner_product(result.begin(), result.end(), result.begin(), 0.0F));
    for (float& value : result)
        value /= std::max(norm, 1e-9F);
    return result;
}

class FourierSystem : public RetrievalSystem
{
public:
    QString name() const override { return QStringLiteral("fft2d"); }
    Input input() const override { return Input::ConstantQ; }

    base::Result<void> prepare(const std::vector<Sound>& recordings,
                               const base::CancellationToken& token) override
    {
        for (const Sound& recording : recordings) {
            if (token.isCancelled())
                return base::cancelled();
            m_signatures.push_back(signature(recording));
        }
        return {};
    }

    base::Result<Scores> score(const Sound& query, std::size_t source,
                               const base::CancellationToken&) override
    {
        const std::vector<float> own = signature(query);
        Scores scores{std::vector<double>(m_signatures.size(), 0.0),
                      std::vector<bool>(m_signatures.size(), true)};
        for (std::size_t i = 0; i < m_signatures.size(); ++i) {
            if (i != source)
                scores.values[i] = std::inner_product(own.begin(), own.end(), m_signatures[i].begin(), 0.0);
        }
        return scores;
    }

private:
    std::vector<std::vector<float>> m_signatures;
};

} // namespace

std::unique_ptr<RetrievalSystem> makeFourierSystem()
{
    return std::make_unique<FourierSystem>();
}

} // namespace coverscope::evaluation
