// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/heard_notes.h"

#include "core/features/feature_extractor.h"
#include "core/notes/note_listener.h"

#include <utility>

namespace coverscope::notes {

namespace {

// Makes no frames but notes.
class NoteEventMaker : public features::FrameMaker
{
public:
    explicit NoteEventMaker(std::shared_ptr<const model::NoteNetwork> network)
        : m_listener(std::move(network))
    {
    }

    void push(std::span<const float> samples) override
    {
        if (m_outcome)
            m_outcome = m_listener.push(samples);
        if (m_outcome)
            m_finder.push(m_listener.takeFrames());
    }

    base::Result<base::Matrix> frames() override
    {
        if (m_outcome)
            m_outcome = m_listener.finish();
        if (!m_outcome)
            return base::fail(std::move(m_outcome.error()));
        m_finder.push(m_listener.takeFrames());
        return base::Matrix();
    }

    std::vector<NoteEvent> events() { return m_finder.finish(); } // once, last

private:
    NoteListener m_listener;
    NoteEventFinder m_finder;
    base::Result<void> m_outcome;
};

} // namespace

base::Result<HeardNotes> hearNotes(const std::filesystem::path& path,
                                   const std::shared_ptr<const model::NoteNetwork>& network,
                                   std::optional<base::TimeRange> range, const base::CancellationToken& token,
                                   const base::ProgressSink& progress)
{
    NoteEventMaker maker(network);
    auto features = features::extractFrames(path, NoteListener::sampleRate, maker, range, token, progress);
    if (!features)
        return base::fail(std::move(features.error()));
    HeardNotes heard{maker.events(), {features->offset, features->offset + features->duration}};
    for (NoteEvent& note : heard.notes) {
        note.start += features->offset;
        note.end += features->offset;
    }
    return heard;
}

} // namespace coverscope::notes
