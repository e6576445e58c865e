// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/pcm_buffer.h"
#include "core/base/result.h"
#include "ui/recording/sound_source.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

// Collects a source's samples and writes them. Lives on a thread of its own; see Recorder.
class RecordingWorker : public QObject
{
    Q_OBJECT

public:
    explicit RecordingWorker(SoundSourceFactory factory);
    ~RecordingWorker() override;

    static constexpr double longest = 60.0;  // seconds; then it stops by itself
    static constexpr double shortest = 6.0;  // below, there is too little to search with
    static constexpr float silence = 0.002F; // highest amplitude of what counts as nothing

    void start(const QByteArray& input);
    void finish(const std::filesystem::path& file); // saved() or failed() follows
    void discard();

Q_SIGNALS:
    void heard(double seconds, double peak); // of the newest samples, 0..1
    void isFull();
    void saved(const std::filesystem::path& file);
    void failed(const coverscope::base::Error& error);

private:
    void take(const std::vector<float>& samples, int sampleRate);
    base::Result<void> write(const std::filesystem::path& file) const;

    SoundSourceFactory m_factory;
    std::unique_ptr<SoundSource> m_source;
    audio::PcmBuffer m_pcm;
    float m_peak = 0.0F;       // of all
    float m_newestPeak = 0.0F; // since the last heard()
    std::size_t m_untold = 0;  // samples since then
    bool m_isFull = false;
};

} // namespace coverscope::ui
