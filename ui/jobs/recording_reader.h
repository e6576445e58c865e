// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "ui/jobs/background_pool.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace coverscope::ui {

// Reads something from a recording, or from a stretch of it, on the background pool. Only the newest read()
// counts; what it gave is kept, and given again at once while the file has not changed. Window's thread.
template <typename Value>
class RecordingReader
{
public:
    using Shared = std::shared_ptr<const Value>;
    using Work = base::Result<Value> (*)(const std::filesystem::path& file,
                                         const std::optional<base::TimeRange>& range,
                                         const base::CancellationToken& token);
    using Done = std::function<void(const base::Result<Shared>&)>;

    // `context` owns the reader: nothing comes after its end.
    RecordingReader(QObject* context, Work work) : m_context(context), m_work(work) {}
    RecordingReader(const RecordingReader&) = delete;
    RecordingReader& operator=(const RecordingReader&) = delete;
    ~RecordingReader() { m_cancellation.cancel(); }

    void read(const std::filesystem::path& file, const std::optional<base::TimeRange>& range, Done done)
    {
        if (const Shared known = valueOf(file, range))
            return done(known);
        cancel();
        m_file = file;
        m_range = range;
        m_changed = changeTime(file);
        m_value.reset();
        m_cancellation = base::CancellationSource();
        const base::CancellationToken token = m_cancellation.token();
        jobs::runInBackground([work = m_work, file, range, token] {
            return work(file, range, token);
        }).then(m_context, [this, run = m_run, done = std::move(done)](const base::Result<Value>& result) {
            if (run != m_run)
                return;
            if (!result)
                return done(base::fail(result.error()));
            m_value = std::make_shared<const Value>(*result);
            done(m_value);
        });
    }

    // Null: it is not known.
    Shared valueOf(const std::filesystem::path& file, const std::optional<base::TimeRange>& range) const
    {
        return m_value && file == m_file && range == m_range && changeTime(file) == m_changed ? m_value
                                                                                              : nullptr;
    }

    void cancel()
    {
        m_cancellation.cancel();
        ++m_run;
    }

private:
    static std::filesystem::file_time_type changeTime(const std::filesystem::path& file)
    {
        std::error_code ignored;
        return std::filesystem::last_write_time(file, ignored);
    }

    QObject* m_context;
    const Work m_work;
    base::CancellationSource m_cancellation;
    quint64 m_run = 0; // of read(), so that an older one's end is not mistaken
    std::filesystem::path m_file;
    std::optional<base::TimeRange> m_range;
    std::filesystem::file_time_type m_changed;
    Shared m_value; // of m_file and m_range; null until it is read
};

} // namespace coverscope::ui
