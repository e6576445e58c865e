// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/level_envelope.h"
#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <vector>

namespace coverscope::ui {

// The peaks of a recording, columnSeconds each, from its beginning. A value.
struct Waveform
{
    static constexpr int columnsPerSecond = 200;

    double duration = 0.0; // seconds; as the container states it until all is decoded
    std::vector<audio::PeakColumn> columns;
};

// Decodes a file on the background pool and hands its peaks over as they come, so that a long file shows
// its beginning at once. Only the newest load() counts. Window's thread.
class WaveformLoader : public QObject
{
    Q_OBJECT

public:
    explicit WaveformLoader(QObject* parent = nullptr);
    ~WaveformLoader() override;

    void load(const std::filesystem::path& file);
    void cancel();
    bool isLoading() const { return m_shared != nullptr; }

Q_SIGNALS:
    void opened(double duration); // seconds, 0 where the file does not say
    void extended(const std::vector<coverscope::audio::PeakColumn>& columns);
    void finished(double duration); // of the decoded sound
    void failed(const coverscope::base::Error& error);

private:
    struct Shared;
    static void decode(const std::filesystem::path& file, const base::CancellationToken& token,
                       Shared& shared);
    void collect();

    base::CancellationSource m_cancellation;
    std::shared_ptr<Shared> m_shared; // with the decoding thread; null when idle
    QTimer m_collector;
    bool m_saidOpened = false;
};

} // namespace coverscope::ui
