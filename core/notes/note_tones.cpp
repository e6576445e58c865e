// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace coverscope::notes {

namespace {

constexpr std::array<double, 3> partials = {0.7, 0.2, 0.1}; // amplitudes; their sum is one
constexpr base::Seconds attack = 0.01;
constexpr base::Seconds release = 0.06;
constexpr base::Seconds decay = 0.5;    // to 1/e of what is lost
constexpr double sustained = 0.55;      // of the beginning, what remains of a long note
constexpr double noteLevel = 0.16;      // of a sure note, so that three or four are not yet limited
constexpr double unsureShare = 0.4;     // of that level, for a note that is hardly heard
constexpr double highestPartial = 0.45; // of the sample rate

double frequencyOf(int midi)
{
    return 440.0 * std::exp2((midi - 69) / 12.0);
}

// 0 to 1, without an edge.
double ramp(double share)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0));
}

// `since` its start and `left` until its end, which the release follows.
double envelope(base::Seconds since, base::Seconds left)
{
    return ramp(since / attack) * (1.0 - ramp(-left / release)) *
           (sustained + (1.0 - sustained) * std::exp(-since / decay));
}

double toneAt(double frequency, base::Seconds since, int sampleRate)
{
    double value = 0.0;
    for (std::size_t k = 0; k < partials.size(); ++k) {
        const double partial = frequency * static_cast<double>(k + 1);
        if (partial < highestPartial * sampleRate)
            value += partials[k] * std::sin(2.0 * std::numbers::pi * partial * since);
    }
    return value;
}

} // namespace

NoteTones::NoteTones(std::vector<NoteEvent> notes) : m_notes(std::move(notes))
{
    std::ranges::sort(m_notes, {}, &NoteEvent::start);
    for (const NoteEvent& note : m_notes)
        m_longest = std::max(m_longest, note.end - note.start + release);
}

void NoteTones::addTo(std::span<float> samples, int sampleRate, int channelCount, base::Seconds from,
                      float gain) const
{
    const auto channels = static_cast<std::size_t>(channelCount);
    const std::size_t frames = samples.size() / channels;
    const base::Seconds to = from + static_cast<double>(frames) / sampleRate;
    std::vector<double> sum(frames, 0.0);
    bool isSilent = true;
    auto note = std::ranges::lower_bound(m_notes, from - m_longest, {}, &NoteEvent::start);
    for (; note != m_notes.end() && note->start < to; ++note) {
        if (note->end + release <= from)
            continue;
        isSilent = false;
        const double frequency = frequencyOf(note->midi);
        const double level = noteLevel * (unsureShare + (1.0 - unsureShare) * note->probability);
        const auto place = [&](base::Seconds time) {
            return static_cast<std::size_t>(
                std::clamp(std::ceil((time - from) * sampleRate), 0.0, static_cast<double>(frames)));
        };
        const std::size_t end = place(note->end + release);
        for (std::size_t frame = place(note->start); frame < end; ++frame) {
            const base::Seconds time = from + static_cast<double>(frame) / sampleRate;
            const base::Seconds since = time - note->start;
            sum[frame] += level * envelope(since, note->end - time) * toneAt(frequency, since, sampleRate);
        }
    }
    if (isSilent)
        return;
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const auto value = gain * loudest * static_cast<float>(std::tanh(sum[frame] / loudest));
        for (std::size_t channel = 0; channel < channels; ++channel)
            samples[frame * channels + channel] += value;
    }
}

} // namespace coverscope::notes
