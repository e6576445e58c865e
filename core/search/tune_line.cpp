// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tune_line.h"

#include "core/audio/decoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <numbers>

namespace coverscope::search {

namespace {

constexpr std::size_t group = TuneLine::samplesPerFrame / PitchTrack::hop;
constexpr base::Seconds leastSung = 2.0;
constexpr double mostDrift = 0.8; // semitones over the line
constexpr double driftStep = 0.1;

// The middle one of those that are sung, where half of the group is.
float medianOf(std::span<const float> pitches)
{
    std::vector<float> sung;
    std::ranges::copy_if(pitches, std::back_inserter(sung), [](float pitch) { return pitch > 0.0F; });
    if (2 * sung.size() < pitches.size())
        return 0.0F;
    std::ranges::nth_element(sung, sung.begin() + static_cast<std::ptrdiff_t>(sung.size() / 2));
    return sung[sung.size() / 2];
}

// Away from whole semitones, and its change over the line.
struct Intonation
{
    double offset = 0.0;
    double drift = 0.0;
};

Intonation intonationOf(const std::vector<float>& pitches)
{
    Intonation best;
    double most = -1.0;
    const auto length = static_cast<double>(pitches.size());
    const auto steps = static_cast<int>(std::lround(mostDrift / driftStep));
    for (int step = -steps; step <= steps; ++step) {
        const double drift = step * driftStep;
        std::complex<double> sum = 0.0;
        for (std::size_t k = 0; k < pitches.size(); ++k) {
            if (pitches[k] > 0.0F)
                sum += std::polar(
                    1.0, 2.0 * std::numbers::pi *
                             (static_cast<double>(pitches[k]) - drift * static_cast<double>(k) / length));
        }
        const double together = std::abs(sum) * (1.0 - 0.1 * std::abs(drift)); // rather none
        if (together > most) {
            most = together;
            best = {std::arg(sum) / (2.0 * std::numbers::pi), drift};
        }
    }
    return best;
}

} // namespace

std::optional<TuneLine> tuneLineOf(const PitchTrack& track, base::Seconds offset)
{
    std::vector<float> pitches;
    for (std::size_t k = 0; k + group <= track.pitches.size(); k += group)
        pitches.push_back(medianOf(std::span(track.pitches).subspan(k, group)));
    const auto isSung = [](float pitch) { return pitch > 0.0F; };
    const auto first = std::ranges::find_if(pitches, isSung);
    const auto sung = static_cast<double>(std::ranges::count_if(pitches, isSung));
    if (sung < leastSung * TuneLine::framesPerSecond)
        return std::nullopt;
    TuneLine line;
    line.start = offset + static_cast<double>(first - pitches.begin()) / TuneLine::framesPerSecond;
    line.pitches.assign(first, pitches.end());
    while (!isSung(line.pitches.back()))
        line.pitches.pop_back();
    const Intonation intonation = intonationOf(line.pitches);
    line.offset = intonation.offset;
    line.drift = intonation.drift;
    const auto length = static_cast<double>(line.pitches.size());
    for (std::size_t k = 0; k < line.pitches.size(); ++k) {
        if (isSung(line.pitches[k]))
            line.pitches[k] -=
                static_cast<float>(intonation.offset + intonation.drift * static_cast<double>(k) / length);
    }
    return line;
}

base::Result<HeardTune> hearTune(const std::filesystem::path& clip,
                                 const std::optional<base::TimeRange>& range,
                                 const base::CancellationToken& token)
{
    audio::DecodeOptions options;
    options.sampleRate = PitchTrack::sampleRate;
    const base::Seconds start = range ? range->start : 0.0;
    options.range = base::TimeRange{start, start + TuneLine::longest};
    if (range)
        options.range->end = std::min(options.range->end, range->end);
    const auto sound = audio::decode(clip, options, token);
    if (!sound)
        return base::fail(sound.error());
    const PitchTrack track = trackPitch(sound->pcm.samples);
    return HeardTune{tuneLineOf(track, start), track.clearShare};
}

double loneNoteShare(const base::Matrix& frames)
{
    constexpr float sounding = 0.2F;
    constexpr float beside = 0.4F;                                              // of the strongest
    constexpr std::array<std::size_t, 7> partials = {0, 1, 12, 19, 24, 28, 31}; // semitones from the note
    std::size_t active = 0;
    std::size_t alone = 0;
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const auto notes = frames.row(frame);
        const auto strongest = std::ranges::max_element(notes);
        if (strongest == notes.end() || *strongest < sounding)
            continue;
        ++active;
        const auto at = static_cast<std::size_t>(strongest - notes.begin());
        const float limit = beside * *strongest;
        const auto isAnother = [&](std::size_t note) {
            const std::size_t away = note > at ? note - at : at - note;
            return notes[note] > limit && std::ranges::find(partials, away) == partials.end();
        };
        bool hasAnother = false;
        for (std::size_t note = 0; note < notes.size() && !hasAnother; ++note)
            hasAnother = isAnother(note);
        alone += hasAnother ? 0 : 1;
    }
    return active == 0 ? 0.0 : static_cast<double>(alone) / static_cast<double>(active);
}

bool mayBeOneVoice(double loneNoteShare)
{
    constexpr double leastAlone = 0.8;
    return loneNoteShare >= leastAlone;
}

bool isOneVoice(double loneNoteShare, double clearShare)
{
    constexpr double leastClear = 0.7;
    return mayBeOneVoice(loneNoteShare) && clearShare >= leastClear;
}

} // namespace coverscope::search
