// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_lead.h"

#include <algorithm>

namespace coverscope::training {

LeadLine chooseLead(const Arrangement& arrangement, const std::vector<std::vector<ScoreNote>>& notes,
                    base::Seconds length, double difficulty, Random& random)
{
    constexpr double usualDensity = 0.8; // notes a second; a part with fewer is filling in
    LeadLine lead;
    double best = std::numeric_limits<double>::lowest();
    for (std::size_t part = 0; part < notes.size(); ++part) {
        if (arrangement.parts[part].isDrum || notes[part].empty())
            continue;
        const double density = static_cast<double>(notes[part].size()) / length;
        const double score = arrangement.parts[part].melodyScore +
                             1.2 * std::log(std::min(1.0, density / usualDensity)) +
                             0.35 * difficulty * random.roughNormal();
        if (score > best) {
            best = score;
            lead.part = part;
        }
    }
    if (lead.part == LeadLine::none)
        return lead;
    const bool isLine = arrangement.parts[lead.part].monophony > 0.9F;
    lead.notes = isLine ? notes[lead.part] : skyline(notes[lead.part]);
    return lead;
}

void shortenRests(std::vector<ScoreNote>& line, base::Seconds start, base::Seconds longest)
{
    float shift = 0.0F;
    float soundsUntil = static_cast<float>(start);
    for (ScoreNote& note : line) {
        const float rest = note.start - shift - soundsUntil;
        if (rest > static_cast<float>(longest))
            shift += rest - static_cast<float>(longest);
        note.start -= shift;
        note.end -= shift;
        soundsUntil = std::max(soundsUntil, note.end);
    }
}

int playableOctave(std::span<const ScoreNote> lead, InstrumentFamily family, int keyShift, int octave)
{
    if (lead.empty())
        return octave;
    double mean = 0.0;
    for (const ScoreNote& note : lead)
        mean += note.pitch;
    mean = mean / static_cast<double>(lead.size()) + keyShift + 12.0 * octave;
    // Singers have a range of two octaves between the lowest man and the highest woman; players have a wider
    // one.
    const bool sings = family == InstrumentFamily::Voice || family == InstrumentFamily::Choir;
    const double lowest = sings ? 48.0 : 46.0;
    const double highest = sings ? 73.0 : 86.0;
    for (; mean < lowest; mean += 12.0)
        ++octave;
    for (; mean > highest; mean -= 12.0)
        --octave;
    return octave;
}

} // namespace coverscope::training
