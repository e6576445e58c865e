// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QTimer>

namespace coverscope::ui {

// Whether a search in `mode` would use a graph over these chunks that is not there, or that lacks a good part
// of them. `threshold`: rows from which the automatic mode uses one.
bool needsGraph(const library::Snapshot& snapshot, search::SearchMode mode, std::uint32_t threshold);

// Has the library's graph built in the background once that is worth it and nothing else goes on. Until then
// the exact scan serves; so a failure is no news to the person, and is not tried again before the library
// changes.
class GraphKeeper : public QObject
{
    Q_OBJECT

public:
    GraphKeeper(BackgroundWorker* worker, const Settings* settings, QObject* parent);

    void setThreshold(std::uint32_t rows) { m_threshold = rows; }
    void setDelay(std::chrono::milliseconds delay) { m_soon.setInterval(delay); }
    void setWritable(bool writable) { m_isWritable = writable; } // of the library that is open
    void check();                                                // after a change of the settings

Q_SIGNALS:
    // For the status bar; empty: done.
    void progress(const QString& text);

private:
    void build();
    bool isBusy() const;

    BackgroundWorker* m_worker;
    const Settings* m_settings;
    QTimer m_soon;
    std::uint32_t m_threshold = search::SearchOptions().hnswThreshold;
    std::weak_ptr<const index::ChunkTable> m_givenUp; // chunks for which it failed
    bool m_isWritable = false;
    JobId m_job = 0;
};

} // namespace coverscope::ui
