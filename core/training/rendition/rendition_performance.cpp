// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_performance.h"

#include "core/training/rendition/rendition_hearing.h"
#include "core/training/rendition/rendition_orchestra.h"
#include "core/training/rendition/rendition_tempo.h"

#include <algorithm>

namespace coverscope::training {

namespace {

constexpr int hopsPerFrame = 5; // of the canvas: a ninth of a second, the length of a window around C3

double power(double decibel)
{
    return std::pow(10.0, decibel / 10.0);
}

// Slow changes that all players share.
class Course
{
public:
    Course(const PerformanceStyle& style, base::Seconds length, Random& random)
        : m_style(style)
        , m_length(std::max(1.0, length))
        , m_loudRate(random.uniform(0.1, 0.8))
        , m_loudPhase(random.uniform(0.0, 6.28))
        , m_waverRate(random.uniform(0.2, 3.5))
    {
    }

    double loudness(base::Seconds time) const // power
    {
        return m_style.dynamics > 0.0 ? power(m_style.dynamics * std::sin(m_loudRate * time + m_loudPhase))
                                      : 1.0;
    }

    double pitch(base::Seconds time) const // semitones
    {
        return m_style.keyShift + m_style.tuning + m_style.pitchDrift * (time / m_length - 0.5) +
               m_style.pitchWaver * std::sin(m_waverRate * time);
    }

private:
    const PerformanceStyle& m_style;
    base::Seconds m_length;
    double m_loudRate;
    double m_loudPhase;
    double m_waverRate;
};

double sectionGain(const Orchestra& orchestra, const OrchestraLine& line, float start)
{
    if (line.sectionGain.empty())
        return 1.0;
    const double section = std::max(0.0, (start - orchestra.firstSection) / orchestra.sectionLength);
    return line.sectionGain[std::min(static_cast<std::size_t>(section), line.sectionGain.size() - 1)];
}

// Where a note must end for its player to breathe before the next phrase.
double breathedEnd(const Orchestra& orchestra, const ScoreNote& note)
{
    constexpr double breath = 0.35;   // seconds of score
    constexpr double shortest = 0.12; // what is left of a note cut short
    if (orchestra.phraseLength <= 0.0)
        return note.end;
    const double phrase =
        std::floor((note.start + 0.05 - orchestra.firstSection) / orchestra.phraseLength) + 1.0;
    const double phraseEnd = orchestra.firstSection + phrase * orchestra.phraseLength;
    return std::min<double>(note.end, std::max(phraseEnd - breath, note.start + shortest));
}

// `add` takes each note with its timbre.
template <typename Add>
void playLine(const Add& add, const Orchestra& orchestra, const OrchestraLine& line, const TempoWarp& warp,
              const Course& course, const PerformanceStyle& style, Random& random)
{
    const Timbre& timbre = orchestra.timbres[line.timbre];
    double cameFrom = line.notes.empty() ? 60.0 : line.notes.front().pitch;
    const double level = power(line.level);
    for (const ScoreNote& note : line.notes) {
        if (style.dropShare > 0.0 && random.chance(line.isLead ? 0.5 * style.dropShare : style.dropShare))
            continue;
        const double gain = sectionGain(orchestra, line, note.start);
        if (gain <= 0.0)
            continue;
        SoundingNote sound;
        const double jitter = style.jitter > 0.0 ? style.jitter * random.roughNormal() : 0.0;
        sound.start = warp.performed(note.start) + jitter;
        sound.end = sound.start + (warp.performed(breathedEnd(orchestra, note)) + jitter - sound.start) *
                                      style.articulation;
        double pitch = note.pitch + 12.0 * line.octave;
        if (line.isLead && style.variationShare > 0.0 && random.chance(style.variationShare))
            pitch += random.integer(-2, 2);
        sound.pitch = pitch + course.pitch(sound.start);
        if (timbre.pitchScatter > 0.0)
            sound.pitch += timbre.pitchScatter * random.roughNormal();
        sound.cameFrom = cameFrom;
        cameFrom = sound.pitch;
        const double strength = (note.velocity + 20.0) / 110.0;
        sound.power = gain * level * strength * strength * course.loudness(sound.start);
        sound.body = timbre.bodyCount > 1 ? random.below(timbre.bodyCount) : 0;
        if (sound.end > 0.0)
            add(sound, timbre);
    }
}

// Frames less than 40 dB below the loudest.
double soundingShare(const PowerCanvas& canvas)
{
    std::vector<float> levels;
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const auto frame = canvas.frame(index);
        levels.push_back(*std::max_element(frame.begin(), frame.end()));
    }
    const float least = 1e-4F * *std::max_element(levels.begin(), levels.end());
    const auto count =
        std::count_if(levels.begin(), levels.end(), [&](float level) { return level > least; });
    return static_cast<double>(count) / static_cast<double>(levels.size());
}

// What is played, and when; the same whatever listens.
struct Playing
{
    Playing(const Arrangement& arrangement, base::Seconds scoreStart, base::Seconds length,
            const PerformanceStyle& style, Random& random)
        : warp(scoreStart, length, style.tempoRatio, style.tempoDrift, random)
        , course(style, length, random)
        , orchestra(orchestrate(arrangement, scoreStart, warp.scoreEnd(), style, random))
    {
    }

    template <typename Add>
    void playNotes(const Add& add, const PerformanceStyle& style, Random& random) const
    {
        for (const OrchestraLine& line : orchestra.lines)
            playLine(add, orchestra, line, warp, course, style, random);
    }

    // `add` takes the stroke, its time and its power.
    template <typename Add>
    void playDrums(const Add& add) const
    {
        const double level = power(orchestra.drumLevel);
        for (const ScoreNote& hit : orchestra.drums) {
            const double strength = hit.velocity / 100.0;
            add(hit, warp.performed(hit.start), level * strength * strength);
        }
    }

    TempoWarp warp;
    Course course;
    Orchestra orchestra;
};

Performance performAsSpectrum(const Playing& playing, std::size_t frameCount, base::Seconds frameLength,
                              std::size_t group, const PerformanceStyle& style, Random& random)
{
    PowerCanvas canvas(frameCount * group, frameLength / static_cast<double>(group));
    playing.playNotes([&canvas](const SoundingNote& note, const Timbre& timbre) { canvas.add(note, timbre); },
                      style, random);
    Performance performance;
    performance.soundingShare = soundingShare(canvas);
    if (!playing.orchestra.drums.empty()) {
        const DrumKit kit = drawDrumKit(style.difficulty, random);
        playing.playDrums([&](const ScoreNote& hit, base::Seconds start, double strokePower) {
            canvas.add(kit[static_cast<std::size_t>(drumKindOf(hit.pitch))], start, strokePower);
        });
    }
    canvas.applyWindowLengths();
    applyRecording(canvas, style.recording, random);
    performance.rendition.features = canvas.averagedMagnitudes(group);
    return performance;
}

base::Matrix averaged(const base::Matrix& frames, std::size_t group)
{
    base::Matrix result(frames.rows / group, frames.columns);
    const float scale = 1.0F / static_cast<float>(group);
    for (std::size_t row = 0; row < result.rows * group; ++row) {
        const auto source = frames.row(row);
        const auto target = result.row(row / group);
        for (std::size_t bin = 0; bin < source.size(); ++bin)
            target[bin] += scale * source[bin];
    }
    return result;
}

Performance performAsNotes(const Playing& playing, std::size_t frameCount, base::Seconds frameLength,
                           std::size_t group, const PerformanceStyle& style, Random& random)
{
    HeardCanvas canvas(frameCount * group, frameLength / static_cast<double>(group),
                       drawHearing(style.difficulty, random));
    playing.playNotes(
        [&](const SoundingNote& note, const Timbre& timbre) { canvas.add(note, timbre, random); }, style,
        random);
    Performance performance;
    performance.soundingShare = canvas.soundingShare();
    playing.playDrums([&](const ScoreNote& /*hit*/, base::Seconds start, double strokePower) {
        canvas.addStroke(start, strokePower, random);
    });
    performance.rendition.features = averaged(canvas.probabilities(random), group);
    return performance;
}

} // namespace

Performance perform(const Arrangement& arrangement, base::Seconds scoreStart, base::Seconds length,
                    const PerformanceStyle& style, const features::FeatureSettings& settings, Random& random)
{
    const double frameLength = 1.0 / settings.averagedFramesPerSecond();
    const auto frameCount = static_cast<std::size_t>(std::max(1.0, std::floor(length / frameLength)));
    const Playing playing(arrangement, scoreStart, length, style, random);
    if (settings.frontEnd == features::FrontEnd::Notes)
        return performAsNotes(playing, frameCount, frameLength,
                              static_cast<std::size_t>(settings.averagingFactor), style, random);
    const auto group = static_cast<std::size_t>(
        std::max(1L, std::lround(static_cast<double>(settings.averagingFactor) / hopsPerFrame)));
    return performAsSpectrum(playing, frameCount, frameLength, group, style, random);
}

} // namespace coverscope::training
