// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/monitor_source.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <pulse/pulseaudio.h>

namespace coverscope::ui {

namespace {

constexpr auto prefix = "pulse:";
constexpr int sampleRate = 44100;
constexpr int patience = 500; // milliseconds

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::MonitorSource)
};

// A connection that is looked after by whoever iterates its loop.
class Connection
{
public:
    Connection()
        : m_loop(pa_mainloop_new()), m_context(pa_context_new(pa_mainloop_get_api(m_loop), "Coverscope"))
    {
        pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
    }
    ~Connection()
    {
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
        pa_mainloop_free(m_loop);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    pa_context* context() const { return m_context; }
    bool isReady()
    {
        return waitUntil([this] { return pa_context_get_state(m_context) == PA_CONTEXT_READY; });
    }
    bool isDone(pa_operation* operation)
    {
        const bool done = operation && waitUntil([operation] {
                              return pa_operation_get_state(operation) == PA_OPERATION_DONE;
                          });
        if (operation)
            pa_operation_unref(operation);
        return done;
    }

private:
    template <typename Condition>
    bool waitUntil(Condition condition)
    {
        while (!condition()) {
            const int left = patience - static_cast<int>(m_clock.elapsed());
            if (left <= 0 || !PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context)) ||
                pa_mainloop_prepare(m_loop, left * 1000) < 0 || pa_mainloop_poll(m_loop) < 0 ||
                pa_mainloop_dispatch(m_loop) < 0)
                return false;
        }
        return true;
    }

    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
    pa_mainloop* m_loop;
    pa_context* m_context;
};

void addMonitor(pa_context*, const pa_source_info* info, int isEnd, void* list)
{
    if (isEnd || !info || info->monitor_of_sink == PA_INVALID_INDEX)
        return;
    const char* of = pa_proplist_gets(info->proplist, PA_PROP_DEVICE_DESCRIPTION);
    static_cast<std::vector<SoundInput>*>(list)->push_back(
        {QByteArray(prefix) + info->name, QString::fromUtf8(of ? of : info->description), true, false});
}

// Records with the library's own thread; what it hears is told on the thread this source was made on.
class MonitorSource : public SoundSource
{
public:
    explicit MonitorSource(QByteArray name) : m_name(std::move(name)) {}
    ~MonitorSource() override { MonitorSource::stop(); }

    void start() override
    {
        m_loop = pa_threaded_mainloop_new();
        m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Coverscope");
        pa_context_set_state_callback(
            m_context, [](pa_context*, void* self) { static_cast<MonitorSource*>(self)->onContext(); }, this);
        if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0 ||
            pa_threaded_mainloop_start(m_loop) < 0)
            fail();
    }

    void stop() override
    {
        if (!m_loop)
            return;
        pa_threaded_mainloop_stop(m_loop); // from here on no callback comes
        if (m_stream) {
            pa_stream_disconnect(m_stream);
            pa_stream_unref(m_stream);
        }
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
        pa_threaded_mainloop_free(m_loop);
        m_stream = nullptr;
        m_context = nullptr;
        m_loop = nullptr;
        ++m_run; // what is still on its way comes too late
    }

private:
    void onContext()
    {
        const pa_context_state_t state = pa_context_get_state(m_context);
        if (state == PA_CONTEXT_READY)
            openStream();
        else if (!PA_CONTEXT_IS_GOOD(state) && state != PA_CONTEXT_TERMINATED)
            fail();
    }

    void openStream()
    {
        const pa_sample_spec format{PA_SAMPLE_FLOAT32NE, sampleRate, 1}; // the server mixes and converts
        m_stream = pa_stream_new(m_context, "clip", &format, nullptr);
        pa_stream_set_read_callback(
            m_stream, [](pa_stream*, std::size_t, void* self) { static_cast<MonitorSource*>(self)->read(); },
            this);
        pa_stream_set_state_callback(
            m_stream,
            [](pa_stream* stream, void* self) {
                if (pa_stream_get_state(stream) == PA_STREAM_FAILED)
                    static_cast<MonitorSource*>(self)->fail();
            },
            this);
        constexpr std::uint32_t fragment = sampleRate / 20 * sizeof(float);
        const pa_buffer_attr pieces{UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, fragment};
        if (pa_stream_connect_record(m_stream, m_name.constData(), &pieces, PA_STREAM_ADJUST_LATENCY) < 0)
            fail();
    }

    void read()
    {
        const void* data = nullptr;
        std::size_t bytes = 0;
        std::vector<float> samples;
        while (pa_stream_readable_size(m_stream) > 0 && pa_stream_peek(m_stream, &data, &bytes) >= 0 &&
               bytes > 0) {
            const std::size_t before = samples.size();
            samples.resize(before + bytes / sizeof(float)); // zeros, where there is a hole
            if (data)
                std::copy_n(static_cast<const float*>(data), bytes / sizeof(float),
                            samples.begin() + static_cast<std::ptrdiff_t>(before));
            pa_stream_drop(m_stream);
        }
        if (!samples.empty())
            QMetaObject::invokeMethod(this, [this, run = m_run, samples] {
                if (run == m_run)
                    Q_EMIT samplesReady(samples, sampleRate);
            });
    }

    void fail()
    {
        const QString reason = QString::fromUtf8(pa_strerror(pa_context_errno(m_context)));
        QMetaObject::invokeMethod(
            this,
            [this, run = m_run, reason] {
                if (run == m_run)
                    Q_EMIT failed(reason);
            },
            Qt::QueuedConnection);
    }

    QByteArray m_name;
    int m_run = 0; // changes only while no callback can come
    pa_threaded_mainloop* m_loop = nullptr;
    pa_context* m_context = nullptr;
    pa_stream* m_stream = nullptr;
};

} // namespace

MonitorList soundMonitors()
{
    MonitorList list;
    Connection server;
    if (!server.isReady() ||
        !server.isDone(pa_context_get_source_info_list(server.context(), addMonitor, &list.monitors)))
        list.absence =
            Text::tr("What this computer plays cannot be recorded: neither PulseAudio nor PipeWire "
                     "answers. Start one of them (PipeWire with its PulseAudio service), or save the "
                     "sound as a file and open that.");
    else if (list.monitors.empty())
        list.absence =
            Text::tr("What this computer plays cannot be recorded: it has no sound output. Connect "
                     "one, or save the sound as a file and open that.");
    return list;
}

bool isMonitorId(const QByteArray& input)
{
    return input.startsWith(prefix);
}

std::unique_ptr<SoundSource> makeMonitorSource(const QByteArray& input)
{
    return std::make_unique<MonitorSource>(input.mid(static_cast<qsizetype>(qstrlen(prefix))));
}

} // namespace coverscope::ui
