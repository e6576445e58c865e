// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_events.h"

#include "core/notes/note_listener.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace coverscope::notes {

namespace {

// See the header.
constexpr int lowestNote = 21;
constexpr float beginsAt = 0.3F;
constexpr float goesOnAt = 0.25F;
constexpr float peakOnset = 0.5F;
constexpr float sureWithoutOnset = 0.5F;
constexpr std::size_t longestGap = 2;         // frames
constexpr std::size_t leadFrames = 2;         // that are looked at for an onset before a note sounds
constexpr std::size_t shortestRepetition = 3; // frames
constexpr float valleyShare = 0.75F;
constexpr std::size_t longestRise = 6; // frames from the first sound to its onset
constexpr std::size_t edgeFrames = 8;
constexpr float beginningShare = 0.75F;
constexpr float endShare = 0.6F;
constexpr double onsetDelay = 0.8; // frames
constexpr base::Seconds shortestNote = 0.06;
constexpr base::Seconds longestNote = 600.0;

constexpr base::Seconds frameLength = 1.0 / NoteListener::framesPerSecond;

// A voice from its first to its last sound.
struct Run
{
    std::span<const float> notes;
    std::span<const float> onsets;
    std::size_t lead = 0;
    std::size_t firstFrame = 0; // of the sound, that stands at place 0
};

bool arePeaksApart(std::span<const float> onsets, std::size_t first, std::size_t second)
{
    const float valley = *std::ranges::min_element(onsets.subspan(first, second - first));
    return second - first >= shortestRepetition &&
           valley <= valleyShare * std::min(onsets[first], onsets[second]);
}

// Places of the onsets in a run.
std::vector<std::size_t> onsetPeaks(std::span<const float> onsets)
{
    std::vector<std::size_t> peaks;
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        const float before = i > 0 ? onsets[i - 1] : 0.0F;
        const float after = i + 1 < onsets.size() ? onsets[i + 1] : 0.0F;
        if (onsets[i] < peakOnset || onsets[i] <= before || onsets[i] < after)
            continue;
        if (peaks.empty() || arePeaksApart(onsets, peaks.back(), i))
            peaks.push_back(i);
        else if (onsets[i] > onsets[peaks.back()])
            peaks.back() = i;
    }
    return peaks;
}

// In frames, from the run's place 0 on. The middle is finer than a frame.
double onsetTime(std::span<const float> onsets, std::size_t peak)
{
    constexpr std::size_t reach = 2;
    double sum = 0.0;
    double moment = 0.0;
    for (std::size_t i = peak - std::min(peak, reach); i < std::min(onsets.size(), peak + reach + 1); ++i) {
        sum += onsets[i];
        moment += onsets[i] * static_cast<double>(i);
    }
    return moment / sum + onsetDelay;
}

std::size_t beginningWithoutOnset(const Run& run)
{
    const auto edge = run.notes.subspan(run.lead, std::min(edgeFrames, run.notes.size() - run.lead));
    const float level = beginningShare * *std::ranges::max_element(edge);
    const auto reached = std::ranges::find_if(edge, [level](float note) { return note >= level; });
    return run.lead + static_cast<std::size_t>(reached - edge.begin());
}

std::size_t endOf(const Run& run)
{
    const auto edge = run.notes.last(std::min(edgeFrames, run.notes.size()));
    const float level = endShare * *std::ranges::max_element(edge);
    std::size_t end = run.notes.size();
    while (run.notes[end - 1] < level)
        --end;
    return end;
}

struct Beginning
{
    std::size_t place = 0; // in the run
    double time = 0.0;     // in frames from its place 0
    bool hasOnset = false;
};

std::vector<Beginning> beginnings(const Run& run)
{
    std::vector<Beginning> found;
    const std::vector<std::size_t> peaks = onsetPeaks(run.onsets);
    if (peaks.empty() || peaks.front() > run.lead + longestRise) {
        const std::size_t place = beginningWithoutOnset(run);
        found.push_back({place, static_cast<double>(place), false});
    }
    for (const std::size_t peak : peaks)
        found.push_back({peak, onsetTime(run.onsets, peak), true});
    return found;
}

// From one beginning to the next one, or to the run's end; nothing where that is no note.
std::optional<NoteEvent> eventOf(const Run& run, const Beginning& beginning, std::size_t endPlace,
                                 double endTime)
{
    const double length = (endTime - beginning.time) * frameLength;
    if (endPlace <= beginning.place || length < shortestNote)
        return std::nullopt;
    const auto notes = run.notes.subspan(beginning.place, endPlace - beginning.place);
    if (!beginning.hasOnset && *std::ranges::max_element(notes) < sureWithoutOnset)
        return std::nullopt;
    const double mean = std::accumulate(notes.begin(), notes.end(), 0.0) / static_cast<double>(notes.size());
    if (mean < beginsAt)
        return std::nullopt;
    NoteEvent event;
    event.start = (static_cast<double>(run.firstFrame) + beginning.time) * frameLength;
    event.end = event.start + length;
    event.probability = mean;
    return event;
}

} // namespace

QString noteName(int midi)
{
    static constexpr const char* names[] = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    return QLatin1String(names[midi % 12]) + QString::number(midi / 12 - 1);
}

void NoteEventFinder::close(Voice& voice, int midi)
{
    const std::size_t length = voice.notes.size() - voice.gap;
    Run run;
    run.notes = std::span<const float>(voice.notes).first(length);
    run.onsets = std::span<const float>(voice.onsets).first(length);
    run.lead = voice.lead;
    run.firstFrame = m_frameCount - voice.notes.size();

    const std::vector<Beginning> found = beginnings(run);
    const std::size_t end = endOf(run);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool isLast = i + 1 == found.size();
        auto event = eventOf(run, found[i], isLast ? end : found[i + 1].place,
                             isLast ? static_cast<double>(end) : found[i + 1].time);
        if (!event)
            continue;
        event->midi = midi;
        m_events.push_back(*event);
    }
    voice.isSounding = false;
}

void NoteEventFinder::hear(Voice& voice, int midi, float note, float onset)
{
    constexpr auto mostFrames = static_cast<std::size_t>(longestNote / frameLength);
    if (!voice.isSounding) {
        const std::size_t surplus = voice.notes.size() - std::min(voice.notes.size(), leadFrames);
        voice.notes.erase(voice.notes.begin(), voice.notes.begin() + static_cast<std::ptrdiff_t>(surplus));
        voice.onsets.erase(voice.onsets.begin(), voice.onsets.begin() + static_cast<std::ptrdiff_t>(surplus));
        voice.isSounding = note >= beginsAt;
        voice.lead = voice.notes.size();
        voice.gap = 0;
    }
    voice.notes.push_back(note);
    voice.onsets.push_back(onset);
    if (!voice.isSounding)
        return;
    voice.gap = note >= goesOnAt ? 0 : voice.gap + 1;
    if (voice.gap > longestGap || voice.notes.size() >= mostFrames)
        close(voice, midi);
}

void NoteEventFinder::push(const model::NoteActivity& frames)
{
    const bool hasOnsets = frames.onsets.rows == frames.notes.rows;
    for (std::size_t row = 0; row < frames.notes.rows; ++row) {
        ++m_frameCount;
        for (std::size_t note = 0; note < m_voices.size(); ++note)
            hear(m_voices[note], lowestNote + static_cast<int>(note), frames.notes(row, note),
                 hasOnsets ? frames.onsets(row, note) : 0.0F);
    }
}

std::vector<NoteEvent> NoteEventFinder::finish()
{
    for (std::size_t note = 0; note < m_voices.size(); ++note) {
        if (m_voices[note].isSounding)
            close(m_voices[note], lowestNote + static_cast<int>(note));
    }
    std::ranges::sort(m_events, [](const NoteEvent& a, const NoteEvent& b) {
        return std::pair(a.start, a.midi) < std::pair(b.start, b.midi);
    });
    return std::move(m_events);
}

std::vector<NoteEvent> noteEvents(const model::NoteActivity& frames)
{
    NoteEventFinder finder;
    finder.push(frames);
    return finder.finish();
}

} // namespace coverscope::notes
