// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/midi_reader.h"

#include "core/base/path_text.h"
#include "core/training/notes/midi_tempo_map.h"
#include "core/training/notes/midi_track_parser.h"
#include "core/training/notes/training_text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace coverscope::training {

namespace {

constexpr std::size_t chunkHeaderSize = 8;
constexpr std::size_t wrapperLimit = 256; // where the header may start behind a RIFF wrapper
constexpr std::uint8_t drumChannel = 9;

std::uint32_t bigEndian(std::span<const std::uint8_t> bytes)
{
    std::uint32_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

bool startsWith(std::span<const std::uint8_t> bytes, std::string_view id)
{
    return bytes.size() >= id.size() &&
           std::equal(id.begin(), id.end(), bytes.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

// The file from its header on; empty where there is none.
std::span<const std::uint8_t> fromHeader(std::span<const std::uint8_t> bytes)
{
    for (std::size_t i = 0; i + 14 <= bytes.size() && i < wrapperLimit; ++i) {
        if (startsWith(bytes.subspan(i), "MThd"))
            return bytes.subspan(i);
    }
    return {};
}

// All tracks, with what is needed to turn their ticks into seconds.
struct Score
{
    int format = 0;
    std::uint16_t division = 0;
    std::vector<MidiTrack> tracks;
    bool isDamaged = false;
};

Score readTracks(std::span<const std::uint8_t> bytes, const MidiLimits& limits)
{
    Score score;
    const std::uint32_t headerLength = std::max<std::uint32_t>(6, bigEndian(bytes.subspan(4, 4)));
    score.format = static_cast<int>(bigEndian(bytes.subspan(8, 2)));
    const std::uint32_t trackCount = bigEndian(bytes.subspan(10, 2));
    score.division = static_cast<std::uint16_t>(bigEndian(bytes.subspan(12, 2)));

    std::array<std::uint8_t, 16> programs{};
    std::size_t noteCount = 0;
    std::size_t position = std::min<std::size_t>(bytes.size(), chunkHeaderSize + std::size_t{headerLength});
    while (bytes.size() - position >= chunkHeaderSize && score.tracks.size() < limits.trackCount) {
        const auto header = bytes.subspan(position, chunkHeaderSize);
        const std::size_t claimed = bigEndian(header.subspan(4, 4));
        position += chunkHeaderSize;
        const std::size_t length = std::min(claimed, bytes.size() - position);
        score.isDamaged = score.isDamaged || length < claimed;
        if (startsWith(header, "MTrk")) {
            score.tracks.push_back(
                parseMidiTrack(bytes.subspan(position, length), programs, limits.noteCount - noteCount));
            noteCount += score.tracks.back().notes.size();
            score.isDamaged = score.isDamaged || score.tracks.back().isDamaged;
        }
        position += length;
    }
    score.isDamaged = score.isDamaged || score.tracks.size() < trackCount;
    return score;
}

MidiTempoMap tempoMapOf(const Score& score)
{
    MidiTempoMap map(score.division);
    for (const MidiTrack& track : score.tracks) {
        for (const MidiTempoChange& change : track.tempos)
            map.add(change.tick, change.microsecondsPerQuarter);
    }
    map.finish();
    return map;
}

// Finds or adds the part of a note; a file has few parts, and runs of notes share one.
class PartTable
{
public:
    explicit PartTable(std::vector<MidiPart>& parts) : m_parts(parts) {}

    std::uint16_t indexOf(std::uint16_t track, const std::string& name, const MidiTrackNote& note)
    {
        const auto fits = [&](const MidiPart& part) {
            return part.track == track && part.channel == note.channel &&
                   (part.program == note.program || note.channel == drumChannel);
        };
        if (m_last < m_parts.size() && fits(m_parts[m_last]))
            return static_cast<std::uint16_t>(m_last);
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), fits);
        m_last = static_cast<std::size_t>(found - m_parts.begin());
        if (found == m_parts.end() && m_parts.size() < maximumParts)
            m_parts.push_back({name, track, note.channel, note.program, note.channel == drumChannel});
        m_last = std::min(m_last, m_parts.size() - 1);
        return static_cast<std::uint16_t>(m_last);
    }

private:
    static constexpr std::size_t maximumParts = 4096;

    std::vector<MidiPart>& m_parts;
    std::size_t m_last = 0;
};

MidiSong songOf(const Score& score, const MidiLimits& limits)
{
    MidiSong song;
    song.format = score.format;
    const MidiTempoMap tempo = tempoMapOf(score);
    song.isDamaged = score.isDamaged || !tempo.isUsual();
    PartTable parts(song.parts);
    std::uint64_t lastTick = 0;
    for (std::size_t t = 0; t < score.tracks.size(); ++t) {
        const MidiTrack& track = score.tracks[t];
        lastTick = std::max(lastTick, track.lastTick);
        if (song.title.empty())
            song.title = track.name;
        for (const MidiTrackNote& note : track.notes) {
            const base::Seconds start = tempo.seconds(note.startTick);
            if (start > limits.duration)
                continue;
            const base::Seconds length =
                std::clamp(tempo.seconds(note.endTick) - start, 0.0, limits.noteDuration);
            song.notes.push_back({static_cast<float>(start), static_cast<float>(length), note.pitch,
                                  note.velocity,
                                  parts.indexOf(static_cast<std::uint16_t>(t), track.name, note)});
            song.duration = std::max(song.duration, start + length);
        }
    }
    song.beatLength = tempo.commonBeatLength(lastTick);
    std::stable_sort(song.notes.begin(), song.notes.end(), [](const MidiNote& a, const MidiNote& b) {
        return a.startSeconds != b.startSeconds ? a.startSeconds < b.startSeconds : a.pitch < b.pitch;
    });
    return song;
}

} // namespace

base::Result<MidiSong> readMidi(std::span<const std::uint8_t> bytes, const std::filesystem::path& path,
                                const MidiLimits& limits)
{
    const auto file = fromHeader(bytes);
    if (file.empty() || bytes.size() > limits.fileSize)
        return base::fail(base::ErrorCode::UnsupportedFormat, path,
                          Text::tr("“%1” is not a MIDI file. Leave it out of the training data.")
                              .arg(base::displayName(path)));
    MidiSong song = songOf(readTracks(file, limits), limits);
    if (song.notes.empty())
        return base::fail(
            base::ErrorCode::EmptyFile, path,
            Text::tr("“%1” holds no notes. Leave it out of the training data.").arg(base::displayName(path)));
    return song;
}

} // namespace coverscope::training
