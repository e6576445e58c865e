// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programme.h"

#include "core/audio/decoder.h"
#include "tests/support/composed_piece.h"
#include "tests/support/synthetic_audio.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace coverscope::test {

namespace {

constexpr double rate = 22050.0;
constexpr double loudness = 0.1; // root mean square of every part
constexpr float ducked = 0.5F;   // the music under a speaker
constexpr base::Seconds shortestPiece = 60.0;
constexpr base::Seconds longestPiece = 240.0;

std::size_t samplesOf(base::Seconds seconds)
{
    return static_cast<std::size_t>(std::llround(seconds * rate));
}

base::Seconds secondsOf(std::size_t samples)
{
    return static_cast<double>(samples) / rate;
}

void setLoudness(std::vector<float>& samples)
{
    double power = 0.0;
    for (const float sample : samples)
        power += static_cast<double>(sample) * static_cast<double>(sample);
    const double level = std::sqrt(power / static_cast<double>(std::max<std::size_t>(1, samples.size())));
    const auto gain = static_cast<float>(loudness / std::max(level, 1e-4));
    for (float& sample : samples)
        sample *= gain;
}

class Studio
{
public:
    Studio(std::span<const ProgrammeSource> sources, base::Seconds length, std::uint64_t seed)
        : m_sources(sources), m_length(length), m_chance(seed)
    {
    }

    base::Result<std::vector<ProgrammePart>> run(const std::filesystem::path& wav)
    {
        while (secondsOf(m_samples.size()) < m_length) {
            if (auto added = addPart(); !added)
                return base::fail(added.error());
        }
        writeWav(wav, m_samples, static_cast<int>(rate));
        return std::move(m_parts);
    }

private:
    // Of those kinds that there are sources of.
    PartKind drawKind()
    {
        struct Share
        {
            PartKind kind;
            double share;
        };
        constexpr Share shares[] = {{PartKind::Recording, 0.3},
                                    {PartKind::Cover, 0.3},
                                    {PartKind::Music, 0.2},
                                    {PartKind::Speech, 0.14},
                                    {PartKind::Silence, 0.06}};
        while (true) {
            double drawn = m_chance.uniform();
            for (const Share& share : shares) {
                drawn -= share.share;
                if (drawn < 0.0 && (share.kind == PartKind::Silence || has(share.kind)))
                    return share.kind;
                if (drawn < 0.0)
                    break;
            }
        }
    }

    bool has(PartKind kind) const
    {
        return std::ranges::any_of(m_sources, [kind](const auto& source) { return source.kind == kind; });
    }

    const ProgrammeSource& drawSource(PartKind kind)
    {
        while (true) {
            const ProgrammeSource& source = m_sources[static_cast<std::size_t>(
                m_chance.integer(0, static_cast<int>(m_sources.size()) - 1))];
            if (source.kind == kind)
                return source;
        }
    }

    // A stretch of the source; of a piece that is not much longer, all of it.
    base::Result<std::vector<float>> take(const ProgrammeSource& source, base::Seconds length,
                                          base::Seconds& start)
    {
        const auto info = audio::probe(source.file);
        if (!info)
            return base::fail(info.error());
        start = info->duration > 1.3 * length ? m_chance.uniform(0.0, info->duration - length) : 0.0;
        audio::DecodeOptions options;
        options.sampleRate = static_cast<int>(rate);
        if (info->duration > 1.3 * length)
            options.range = base::TimeRange{start, start + length};
        auto sound = audio::decode(source.file, options);
        if (!sound)
            return base::fail(sound.error());
        std::vector<float> samples = std::move(sound->pcm.samples);
        setLoudness(samples);
        return samples;
    }

    base::Result<void> addPart()
    {
        const PartKind kind = drawKind();
        if (kind == PartKind::Silence) {
            append(std::vector<float>(samplesOf(m_chance.uniform(2.0, 8.0))), {kind, {}, {}, {}, 0.0}, 0);
            return {};
        }
        const ProgrammeSource& source = drawSource(kind);
        const bool isSpeech = kind == PartKind::Speech;
        base::Seconds start = 0.0;
        auto samples = take(
            source, isSpeech ? m_chance.uniform(10.0, 60.0) : m_chance.uniform(shortestPiece, longestPiece),
            start);
        if (!samples)
            return base::fail(samples.error());
        const bool isFaded = !isSpeech && wasMusic() && m_chance.happens(0.4);
        const std::size_t fade =
            isFaded ? std::min(samplesOf(m_chance.uniform(3.0, 8.0)), samples->size() / 4) : 0;
        if (!isSpeech && has(PartKind::Speech) && m_chance.happens(0.3)) {
            if (auto talked = talkOver(*samples, m_chance.happens(0.5)); !talked)
                return talked;
        }
        append(*samples, {kind, source.file, source.track, {}, start}, fade);
        return {};
    }

    bool wasMusic() const
    {
        return !m_parts.empty() && m_parts.back().kind != PartKind::Speech &&
               m_parts.back().kind != PartKind::Silence;
    }

    // A speaker over the first or the last seconds.
    base::Result<void> talkOver(std::vector<float>& samples, bool atEnd)
    {
        base::Seconds start = 0.0;
        const auto speech = take(drawSource(PartKind::Speech), m_chance.uniform(6.0, 15.0), start);
        if (!speech)
            return base::fail(speech.error());
        const std::size_t count = std::min(speech->size(), samples.size() / 3);
        const std::size_t first = atEnd ? samples.size() - count : 0;
        for (std::size_t i = 0; i < count; ++i)
            samples[first + i] = ducked * samples[first + i] + (*speech)[i];
        return {};
    }

    void append(const std::vector<float>& samples, ProgrammePart part, std::size_t fade)
    {
        const std::size_t start = m_samples.size() - std::min(fade, m_samples.size());
        m_samples.resize(start + std::max(samples.size(), fade));
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (i >= fade) {
                m_samples[start + i] = samples[i];
                continue;
            }
            const double angle = static_cast<double>(i) / static_cast<double>(fade) * M_PI / 2.0;
            m_samples[start + i] = static_cast<float>(std::cos(angle)) * m_samples[start + i] +
                                   static_cast<float>(std::sin(angle)) * samples[i];
        }
        const base::Seconds middle = secondsOf(start + fade / 2);
        if (!m_parts.empty())
            m_parts.back().time.end = middle;
        part.time = {middle, secondsOf(m_samples.size())};
        part.inFile += secondsOf(fade / 2);
        m_parts.push_back(std::move(part));
    }

    std::span<const ProgrammeSource> m_sources;
    base::Seconds m_length;
    Chance m_chance;
    std::vector<float> m_samples;
    std::vector<ProgrammePart> m_parts;
};

} // namespace

const char* partName(PartKind kind)
{
    switch (kind) {
    case PartKind::Recording:
        return "recording";
    case PartKind::Cover:
        return "cover";
    case PartKind::Music:
        return "music";
    case PartKind::Speech:
        return "speech";
    case PartKind::Silence:
        break;
    }
    return "silence";
}

std::vector<ProgrammeSource> readSources(const std::filesystem::path& list)
{
    std::vector<ProgrammeSource> sources;
    std::ifstream file(list);
    for (std::string line; std::getline(file, line);) {
        std::istringstream fields(line);
        std::string kind;
        std::string path;
        ProgrammeSource source;
        if (!std::getline(fields, kind, '\t') || !std::getline(fields, path, '\t'))
            continue;
        std::getline(fields, source.track, '\t');
        source.file = path;
        for (const PartKind known :
             {PartKind::Recording, PartKind::Cover, PartKind::Music, PartKind::Speech}) {
            if (kind != partName(known))
                continue;
            source.kind = known;
            sources.push_back(source);
        }
    }
    return sources;
}

base::Result<std::vector<ProgrammePart>> makeProgramme(std::span<const ProgrammeSource> sources,
                                                       base::Seconds length, std::uint64_t seed,
                                                       const std::filesystem::path& wav)
{
    if (sources.empty())
        return base::fail(base::ErrorCode::InvalidArgument, wav,
                          QStringLiteral("There is nothing to make a programme of."));
    return Studio(sources, length, seed).run(wav);
}

} // namespace coverscope::test
