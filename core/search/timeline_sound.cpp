// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/timeline_sound.h"

#include "core/features/averaging.h"
#include "core/features/sounding_frames.h"
#include "core/notes/musical_frames.h"
#include "core/notes/track_features.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr float silentLevel = 0.003F; // -50 dBFS
// Speech falls and rises with every syllable, and is one voice. Of 640 moments of telephone announcements in
// five languages 98 % are above this change and below this number of notes, of 1 151 moments of music none.
constexpr double spokenChange = 0.17; // of the level's logarithm to base 10, from frame to frame, on average
constexpr double spokenNotes = 1.5;   // at a time, where there are any
constexpr float heardNote = 0.15F;
// Single strokes with nothing between them, a clap or a step, are quiet for longer.
constexpr double strokesQuietShare = 0.45; // of the frames below half of the mean level
constexpr float quietestLevel = 1e-4F;
constexpr base::Seconds around = 6.0;    // to either side, of what tells speech from music
constexpr base::Seconds listened = 10.0; // to either side, of what tells music from noise
constexpr base::Seconds shortestKind = 3.0;

// Hands samples on, and measures how loud they are.
class LevelledFrames : public features::FrameMaker
{
public:
    LevelledFrames(features::FrameMaker& maker, std::size_t samplesPerFrame)
        : m_maker(maker), m_samplesPerFrame(samplesPerFrame)
    {
    }

    void push(std::span<const float> samples) override
    {
        for (const float sample : samples) {
            m_sum += static_cast<double>(sample) * sample;
            if (++m_count == m_samplesPerFrame)
                endFrame();
        }
        m_maker.push(samples);
    }

    base::Result<base::Matrix> frames() override
    {
        if (m_count > 0)
            endFrame();
        return m_maker.frames();
    }

    std::vector<float> takeLevels() { return std::move(m_levels); }

private:
    void endFrame()
    {
        m_levels.push_back(static_cast<float>(std::sqrt(m_sum / static_cast<double>(m_count))));
        m_sum = 0.0;
        m_count = 0;
    }

    features::FrameMaker& m_maker;
    std::size_t m_samplesPerFrame;
    double m_sum = 0.0;
    std::size_t m_count = 0;
    std::vector<float> m_levels;
};

struct FrameRange
{
    std::size_t first = 0;
    std::size_t end = 0;
};

FrameRange frameRangeOf(const HeardRecording& recording, const base::TimeRange& time)
{
    const auto at = [&](base::Seconds seconds) {
        return static_cast<std::size_t>(
            std::clamp(seconds * recording.framesPerSecond, 0.0, static_cast<double>(recording.frames.rows)));
    };
    return {at(time.start), at(time.end)};
}

bool isSpoken(const HeardRecording& recording, const base::TimeRange& second, const base::TimeRange& gap)
{
    const FrameRange range = frameRangeOf(
        recording, {std::max(gap.start, second.start - around), std::min(gap.end, second.end + around)});
    const auto count = static_cast<double>(range.end - range.first);
    if (!recording.hasNotes || range.end - range.first < 2)
        return false;
    double level = 0.0;
    double change = 0.0;
    std::size_t noteFrames = 0;
    std::size_t notes = 0;
    for (std::size_t frame = range.first; frame < range.end; ++frame) {
        level += static_cast<double>(recording.levels[frame]) / count;
        if (frame > range.first)
            change +=
                std::abs(static_cast<double>(std::log10((recording.levels[frame] + quietestLevel) /
                                                        (recording.levels[frame - 1] + quietestLevel)))) /
                (count - 1.0);
        const auto heard = static_cast<std::size_t>(std::ranges::count_if(
            recording.frames.row(frame), [](float probability) { return probability > heardNote; }));
        notes += heard;
        noteFrames += heard > 0 ? 1 : 0;
    }
    const auto quiet = static_cast<double>(
        std::count_if(recording.levels.begin() + static_cast<std::ptrdiff_t>(range.first),
                      recording.levels.begin() + static_cast<std::ptrdiff_t>(range.end),
                      [level](float value) { return static_cast<double>(value) < 0.5 * level; }));
    return change > spokenChange && quiet < strokesQuietShare * count &&
           static_cast<double>(notes) <= spokenNotes * static_cast<double>(noteFrames);
}

// The frames around a second that are told from noise together: within the gap, and one after another without
// one that is silenced already, since a fall to nothing looks like a note that ends.
FrameRange listenedAround(const HeardRecording& recording, const base::TimeRange& second,
                          const base::TimeRange& gap)
{
    const FrameRange most = frameRangeOf(
        recording, {std::max(gap.start, second.start - listened), std::min(gap.end, second.end + listened)});
    FrameRange range = frameRangeOf(recording, second);
    while (range.first < range.end && !features::sounds(recording.frames, range.first))
        ++range.first;
    range.end = range.first;
    while (range.first > most.first && features::sounds(recording.frames, range.first - 1))
        --range.first;
    while (range.end < most.end && features::sounds(recording.frames, range.end))
        ++range.end;
    return range;
}

UnknownKind kindOf(const HeardRecording& recording, const base::TimeRange& second, const base::TimeRange& gap)
{
    const FrameRange range = frameRangeOf(recording, second);
    bool sounds = false;
    bool hasNotes = false;
    for (std::size_t frame = range.first; frame < range.end; ++frame) {
        sounds = sounds || recording.levels[frame] >= silentLevel;
        hasNotes = hasNotes || features::sounds(recording.frames, frame);
    }
    if (!sounds)
        return UnknownKind::Silence;
    if (isSpoken(recording, second, gap))
        return UnknownKind::Speech;
    // Frames next to music keep what is heard in noise: looked at without that music they are none.
    const FrameRange near = listenedAround(recording, second, gap);
    const auto count = static_cast<double>(near.end - near.first);
    // A mean over fewer frames scatters more.
    const double margin = std::sqrt(std::max(1.0, 2.0 * listened * recording.framesPerSecond / count));
    if (!hasNotes || (recording.hasNotes &&
                      !notes::isMusical(recording.frames, near.first, near.end - near.first, margin)))
        return UnknownKind::Other;
    return UnknownKind::Music;
}

// A breath in a speech is no silence of its own.
void joinShortOnes(std::vector<UnknownStretch>& stretches)
{
    std::vector<UnknownStretch> joined;
    for (const UnknownStretch& stretch : stretches) {
        const bool isShort = stretch.time.length() < shortestKind;
        if (!joined.empty() && (isShort || joined.back().kind == stretch.kind)) {
            joined.back().time.end = stretch.time.end;
        } else if (!joined.empty() && joined.back().time.length() < shortestKind) {
            joined.back().kind = stretch.kind;
            joined.back().time.end = stretch.time.end;
        } else {
            joined.push_back(stretch);
        }
    }
    stretches = std::move(joined);
}

void addKinds(const HeardRecording& recording, const base::TimeRange& gap,
              std::vector<UnknownStretch>& unknown)
{
    std::vector<UnknownStretch> stretches;
    for (base::Seconds start = gap.start; start < gap.end; start += 1.0) {
        const base::TimeRange second{start, std::min(start + 1.0, gap.end)};
        const UnknownKind kind = kindOf(recording, second, gap);
        if (!stretches.empty() && stretches.back().kind == kind)
            stretches.back().time.end = second.end;
        else
            stretches.push_back({second, kind});
    }
    joinShortOnes(stretches);
    unknown.insert(unknown.end(), stretches.begin(), stretches.end());
}

} // namespace

base::Result<HeardRecording> hearRecording(const std::filesystem::path& file,
                                           const features::FeatureSettings& settings,
                                           const base::CancellationToken& token,
                                           const base::ProgressSink& progress)
{
    const auto maker = notes::frameMaker(settings);
    if (!maker)
        return base::fail(maker.error());
    HeardRecording recording;
    recording.framesPerSecond = features::storedFramesPerSecond(settings);
    recording.hasNotes = settings.frontEnd == features::FrontEnd::Notes;
    LevelledFrames levelled(
        **maker, static_cast<std::size_t>(std::lround(settings.cqt.sampleRate / recording.framesPerSecond)));
    auto heard = features::extractFrames(file, settings.cqt.sampleRate, levelled, {}, token, progress);
    if (!heard)
        return base::fail(std::move(heard.error()));
    recording.frames = std::move(heard->frames);
    recording.duration = heard->duration;
    recording.levels = levelled.takeLevels();
    recording.levels.resize(recording.frames.rows, 0.0F);
    return recording;
}

std::vector<UnknownStretch> unknownStretches(const HeardRecording& recording,
                                             std::span<const base::TimeRange> known)
{
    std::vector<UnknownStretch> unknown;
    base::Seconds from = 0.0;
    for (const base::TimeRange& stretch : known) {
        addKinds(recording, {from, stretch.start}, unknown);
        from = std::max(from, stretch.end);
    }
    addKinds(recording, {from, recording.duration}, unknown);
    return unknown;
}

} // namespace coverscope::search
