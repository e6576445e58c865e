// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/track_features.h"

#include "core/base/path_text.h"
#include "core/features/sounding_frames.h"
#include "core/notes/musical_frames.h"
#include "core/notes/note_model_path.h"
#include "core/notes/text.h"

#include <algorithm>
#include <mutex>

namespace coverscope::notes {

namespace {

// What the network says where nothing sounds, and a little more: it tells nothing.
constexpr float floorProbability = 0.12F;
constexpr std::size_t lowestKept = 3; // C1 of A0 .. C8

class NoteFrameMaker : public features::FrameMaker
{
public:
    NoteFrameMaker(std::shared_ptr<const model::NoteNetwork> network, std::size_t binCount,
                   ActivitySink whileHearing)
        : m_transcriber(std::move(network), std::move(whileHearing)), m_binCount(binCount)
    {
    }

    void push(std::span<const float> samples) override
    {
        if (m_outcome)
            m_outcome = m_transcriber.push(samples);
    }

    base::Result<base::Matrix> frames() override
    {
        if (!m_outcome)
            return base::fail(std::move(m_outcome.error()));
        const auto heard = m_transcriber.finish();
        if (!heard)
            return base::fail(heard.error());
        base::Matrix frames(heard->rows, m_binCount);
        for (std::size_t frame = 0; frame < frames.rows; ++frame) {
            const auto source = heard->row(frame).subspan(lowestKept, m_binCount);
            std::ranges::transform(source, frames.row(frame).begin(), [](float probability) {
                return std::max(0.0F, probability - floorProbability);
            });
        }
        silenceUnmusicalFrames(frames);
        return frames;
    }

private:
    NoteTranscriber m_transcriber;
    std::size_t m_binCount;
    base::Result<void> m_outcome;
};

} // namespace

// Read once: it is 70 kB that never change. A failure is tried again.
base::Result<std::shared_ptr<const model::NoteNetwork>> sharedNetwork()
{
    static std::mutex mutex;
    static std::shared_ptr<const model::NoteNetwork> network;
    const std::scoped_lock guard(mutex);
    if (network)
        return network;
    const auto device = model::chooseDevice(model::DevicePreference::Automatic);
    if (!device)
        return base::fail(device.error());
    auto loaded = model::NoteNetwork::load(defaultNoteModelPath(), *device);
    if (!loaded)
        return loaded;
    network = std::move(*loaded);
    return network;
}

base::Result<std::unique_ptr<features::FrameMaker>> frameMaker(const features::FeatureSettings& settings,
                                                               ActivitySink whileHearing)
{
    using Maker = std::unique_ptr<features::FrameMaker>;
    if (settings.frontEnd == features::FrontEnd::ConstantQ)
        return Maker(std::make_unique<features::FeatureExtractor>(settings));
    auto network = sharedNetwork();
    if (!network)
        return base::fail(std::move(network.error()));
    const auto binCount =
        std::min(static_cast<std::size_t>(settings.cqt.binCount), model::NoteNetwork::noteCount - lowestKept);
    return Maker(std::make_unique<NoteFrameMaker>(std::move(*network), binCount, std::move(whileHearing)));
}

base::Result<features::TrackFeatures> extractFeatures(const std::filesystem::path& path,
                                                      const features::FeatureSettings& settings,
                                                      std::optional<base::TimeRange> range,
                                                      const base::CancellationToken& token,
                                                      const base::ProgressSink& progress)
{
    const auto maker = frameMaker(settings);
    if (!maker)
        return base::fail(maker.error());
    auto track = features::extractFrames(path, settings.cqt.sampleRate, **maker, range, token, progress);
    if (track && features::soundingFrames(track->frames, 0, track->frames.rows) == 0)
        return base::fail(
            base::ErrorCode::Silent, path,
            Text::tr(
                "No music is heard in “%1”: only silence, noise or a steady tone. Choose a recording or a "
                "part of it with music.")
                .arg(base::displayPath(path)));
    return track;
}

base::Result<base::Matrix> framesFrom(std::span<const float> samples,
                                      const features::FeatureSettings& settings)
{
    const auto maker = frameMaker(settings);
    if (!maker)
        return base::fail(maker.error());
    (*maker)->push(samples);
    return (*maker)->frames();
}

} // namespace coverscope::notes
