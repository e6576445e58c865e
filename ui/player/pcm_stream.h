// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/time_pitch.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/notes/note_tones.h"

#include <QThreadPool>

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::ui {

struct PcmFormat
{
    int sampleRate = 48000; // Hz
    int channelCount = 2;
};

// What is heard of a recording.
enum class HeardSound {
    Recording,
    RecordingAndNotes, // and a tone for each note that was heard in it
    Notes,             // these alone
};

// How a recording is played, beside from where.
struct PlaybackOptions
{
    std::optional<base::TimeRange> loop; // seconds in the file; played again and again, without a gap
    audio::TimePitch change;             // of the notes as well
    HeardSound heard = HeardSound::Recording;
    std::shared_ptr<const notes::NoteTones> tones; // of the file's notes; null: the recording is heard

    bool playsTones() const { return heard != HeardSound::Recording && tones; }
    bool operator==(const PlaybackOptions&) const = default;
};

// Seconds in the file after `heard` seconds of playback that began at `start`, before the loop's end if there
// is one.
double momentHeard(double start, double heard, const PlaybackOptions& options);

// A file being decoded ahead on a thread of `pool` into two seconds of ring buffer. read() never waits
// for the disk, so that it can be called by an audio callback or on the window's thread.
// The decoding thread holds the stream alive; cancel() lets it go.
class PcmStream
{
public:
    static std::shared_ptr<PcmStream> start(QThreadPool& pool, const std::filesystem::path& file,
                                            base::Seconds from, const PcmFormat& format,
                                            const PlaybackOptions& options = {});

    PcmStream(const PcmStream&) = delete;
    PcmStream& operator=(const PcmStream&) = delete;

    // Whole frames, as many as are there; less than asked for while decoding lags behind, and at the end.
    std::size_t read(std::span<float> output);

    bool isFinished() const;                  // all that was decoded has been read, and no more will come
    std::optional<base::Error> error() const; // why it ended early
    const PcmFormat& format() const { return m_format; }
    void cancel();

private:
    class Loop;

    PcmStream(const PcmFormat& format, const PlaybackOptions& options);
    void decode(const std::filesystem::path& file, base::Seconds from);
    void addTones(std::span<float> samples, base::Seconds position);
    bool deliver(std::span<const float> decoded, std::optional<audio::TimePitchShifter>& shifter);
    bool write(std::span<const float> samples); // waits for room; false when cancelled
    void finish(std::optional<base::Error> error);

    // immutable
    const PcmFormat m_format;
    const PlaybackOptions m_options;

    // of the decoding thread
    std::vector<float> m_shifted;
    std::vector<float> m_tones;
    std::size_t m_framesWithTones = 0;

    // guarded by m_mutex
    mutable std::mutex m_mutex;
    std::condition_variable m_roomChanged;
    std::vector<float> m_ring;
    std::size_t m_first = 0; // index of the oldest sample
    std::size_t m_count = 0; // samples in the ring
    bool m_isCancelled = false;
    bool m_isDecoded = false;
    std::optional<base::Error> m_error;
};

} // namespace coverscope::ui
