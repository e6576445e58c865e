// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/hum_clips.h"

#include "core/training/notes/archive_reader.h"
#include "core/training/notes/composition_parts.h"
#include "core/training/notes/midi_reader.h"
#include "core/training/rendition/rendition_lead.h"
#include "tests/support/synthetic_audio.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>

namespace coverscope::bench {

namespace {

using test::Chance;
using test::SingingStyle;
using test::TuneNote;

constexpr double recorded = 145.0;  // seconds of a song that the recordings hold (render_distractors.sh)
constexpr float leastMelody = 2.0F; // of a part that is taken for the tune
constexpr std::size_t fewestNotes = 12;
constexpr std::size_t fewestPitches = 4;
constexpr double longestRest = 1.5;

std::vector<std::string> fields(const std::string& line)
{
    std::vector<std::string> result;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');)
        result.push_back(field);
    return result;
}

std::vector<training::ScoreNote> leadOf(const training::Arrangement& arrangement)
{
    const double end = std::min(arrangement.end, recorded);
    std::vector<std::vector<training::ScoreNote>> notes(arrangement.parts.size());
    for (const training::ScoreNote& note : training::excerpt(arrangement, arrangement.start, end))
        notes[note.part].push_back(note);
    training::Random random(1);
    auto lead = training::chooseLead(arrangement, notes, end - arrangement.start, 0.0, random);
    if (lead.part == training::LeadLine::none || arrangement.parts[lead.part].melodyScore < leastMelody)
        return {};
    return training::skyline(lead.notes);
}

// Of the notes from `first` on, what is sung in `length` seconds; nothing where that is no tune.
std::optional<std::vector<TuneNote>> phraseFrom(std::span<const training::ScoreNote> lead, std::size_t first,
                                                double length)
{
    std::vector<TuneNote> phrase;
    std::vector<int> pitches;
    const double start = lead[first].start;
    for (std::size_t k = first; k < lead.size() && lead[k].end - start <= length; ++k) {
        if (!phrase.empty() && lead[k].start - (phrase.back().start + phrase.back().length) > longestRest)
            return std::nullopt;
        phrase.push_back({lead[k].start, std::max(0.06, static_cast<double>(lead[k].end) - lead[k].start),
                          static_cast<double>(lead[k].pitch)});
        pitches.push_back(lead[k].pitch);
    }
    std::ranges::sort(pitches);
    const auto distinct =
        static_cast<std::size_t>(std::distance(pitches.begin(), std::unique(pitches.begin(), pitches.end())));
    const bool isTune = phrase.size() >= fewestNotes && distinct >= fewestPitches &&
                        phrase.back().start + phrase.back().length - start > 0.8 * length;
    return isTune ? std::optional(phrase) : std::nullopt;
}

// One that begins after a rest, at random.
std::optional<std::vector<TuneNote>> choosePhrase(std::span<const training::ScoreNote> lead, double length,
                                                  Chance& chance)
{
    std::vector<std::vector<TuneNote>> phrases;
    for (std::size_t k = 0; k < lead.size(); ++k) {
        if (k > 0 && lead[k].start - lead[k - 1].end < 0.3F)
            continue;
        if (auto phrase = phraseFrom(lead, k, length))
            phrases.push_back(std::move(*phrase));
    }
    if (phrases.empty())
        return std::nullopt;
    return phrases[static_cast<std::size_t>(chance.integer(0, static_cast<int>(phrases.size()) - 1))];
}

const char* nameOf(SingingStyle::Voice voice)
{
    switch (voice) {
    case SingingStyle::Voice::Hum:
        return "hum";
    case SingingStyle::Voice::Whistle:
        return "whistle";
    case SingingStyle::Voice::Vowels:
        break;
    }
    return "vowels";
}

std::optional<HumClip> singSong(const HummedSong& song, const training::Arrangement& arrangement,
                                const std::filesystem::path& file, std::uint64_t seed)
{
    Chance chance(seed);
    const double kind = chance.uniform();
    const auto voice = kind < 0.4   ? SingingStyle::Voice::Vowels
                       : kind < 0.7 ? SingingStyle::Voice::Hum
                                    : SingingStyle::Voice::Whistle;
    const double length = chance.uniform(10.0, 15.0); // as it is sung
    const auto lead = leadOf(arrangement);
    SingingStyle style = drawSinging(voice, {}, chance);
    const auto phrase = choosePhrase(lead, length * style.tempo, chance);
    if (!phrase)
        return std::nullopt;
    const double tempo = style.tempo;
    style = drawSinging(voice, *phrase, chance);
    style.tempo = tempo;
    test::writeWav(file, test::singTune(*phrase, style, seed));
    HumClip clip;
    clip.file = file;
    clip.recordings = song.recordings;
    clip.start = phrase->front().start;
    clip.end = phrase->back().start + phrase->back().length;
    clip.keyShift = -style.semitones;
    clip.tempoRatio = 1.0 / style.tempo;
    clip.voice = nameOf(voice);
    return clip;
}

} // namespace

std::vector<HummedSong> readSongs(const std::filesystem::path& list)
{
    std::vector<HummedSong> songs;
    std::ifstream file(list);
    for (std::string line; std::getline(file, line);) {
        const auto words = fields(line);
        if (words.size() >= 2)
            songs.push_back({words[0], {words.begin() + 1, words.end()}});
    }
    return songs;
}

base::Result<std::vector<HumClip>> makeHums(std::span<const HummedSong> songs,
                                            std::span<const std::filesystem::path> archives,
                                            const std::filesystem::path& folder, std::uint64_t seed)
{
    std::multimap<std::string, std::size_t> wanted;
    for (std::size_t k = 0; k < songs.size(); ++k)
        wanted.emplace(songs[k].entry, k);
    std::vector<std::optional<HumClip>> made(songs.size());
    std::filesystem::create_directories(folder);
    const auto sing = [&](const training::ArchiveEntry& entry) {
        const auto [first, last] = wanted.equal_range(entry.name);
        if (first == last)
            return;
        const auto song = training::readMidi(entry.bytes, entry.name);
        const auto arrangement = song ? training::arrangementOf(*song, false) : std::nullopt;
        for (auto it = first; arrangement && it != last; ++it) {
            const std::size_t k = it->second;
            char name[32];
            std::snprintf(name, sizeof name, "%04zu.wav", k);
            made[k] = singSong(songs[k], *arrangement, folder / name, seed * 100000 + k);
        }
    };
    for (const std::filesystem::path& archive : archives) {
        if (const auto read = training::readArchive(archive, sing); !read)
            return base::fail(read.error());
    }
    std::vector<HumClip> clips;
    std::ofstream truth(folder / "truth.tsv");
    for (const auto& clip : made) {
        if (!clip)
            continue;
        clips.push_back(*clip);
        truth << clip->file.filename().string() << '\t' << clip->voice << '\t' << clip->start << '\t'
              << clip->end << '\t' << clip->keyShift << '\t' << clip->tempoRatio;
        for (const std::string& recording : clip->recordings)
            truth << '\t' << recording;
        truth << '\n';
    }
    return clips;
}

std::vector<HumClip> readTruth(const std::filesystem::path& folder)
{
    std::vector<HumClip> clips;
    std::ifstream file(folder / "truth.tsv");
    for (std::string line; std::getline(file, line);) {
        const auto words = fields(line);
        if (words.size() < 7)
            continue;
        clips.push_back({folder / words[0],
                         {words.begin() + 6, words.end()},
                         std::stod(words[2]),
                         std::stod(words[3]),
                         std::stod(words[4]),
                         std::stod(words[5]),
                         words[1]});
    }
    return clips;
}

} // namespace coverscope::bench
