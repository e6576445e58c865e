// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note_events.h"
#include "ui/evidence/picture_levels.h"
#include "ui/evidence/transport_bar.h"
#include "ui/jobs/background_worker.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::ui {

// What is to be compared: a file, or only a stretch of it (seconds).
struct ComparedFile
{
    std::filesystem::path file;
    std::optional<base::TimeRange> region;
    bool operator==(const ComparedFile&) const = default;
};

// A recording that was read for comparing; the whole of it, whatever the region. Immutable.
struct ComparedRecording
{
    std::filesystem::path file;
    QString title; // of its tags
    QString artist;
    base::Seconds duration = 0.0;
    int sampleRate = 0;           // Hz, of the file
    double framesPerSecond = 0.0; // of cqt and chroma, several times finer than what is searched with
    base::Matrix cqt;             // frames x bins
    base::Matrix chroma;          // frames x 12, of the notes heard where the model hears notes
    std::shared_ptr<const PictureLevels> noteLevels; // null where the model hears none
    std::shared_ptr<const PictureLevels> cqtLevels;
    std::shared_ptr<const PictureLevels> chromaLevels;
    model::ModelInfo model;      // whose settings it was made with
    base::Matrix averagedFrames; // what the model takes
    base::Matrix fineFrames;     // and the same finer (search/phased_features.h)
    std::size_t phaseCount = 1;
    std::vector<notes::NoteEvent> notes; // heard in it; none where the model hears none

    double fineFramesPerSecond() const
    {
        return model.features.averagedFramesPerSecond() * static_cast<double>(phaseCount);
    }
    bool hearsNotes() const { return model.features.frontEnd == features::FrontEnd::Notes; }
};

struct Comparison
{
    std::array<std::shared_ptr<const ComparedRecording>, 2> recordings;
    std::shared_ptr<const search::Match> match; // with its evidence
};

// The recording's stretch, ready to be embedded; the whole without a region. Times stay those of the file.
search::Query queryOf(const ComparedRecording& recording, const std::optional<base::TimeRange>& region);

// Two files, read side by side on the background pool and then compared by the worker's network. A file
// that was compared before and has not changed is not read again. Window's thread.
//
// start() may be called before a model is loaded: it waits for one. Of progress(), recordingRead() and
// then one of finished(), failed() and cancelled(), all are of the newest start().
class ComparisonJob : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonJob(BackgroundWorker* worker, QObject* parent = nullptr);
    ~ComparisonJob() override;

    void start(const ComparedFile& first, const ComparedFile& second);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progress(const coverscope::base::Progress& progress); // seconds of sound
    void recordingRead(coverscope::ui::Side side,
                       std::shared_ptr<const coverscope::ui::ComparedRecording> recording);
    void finished(const coverscope::ui::Comparison& comparison);
    void failed(const coverscope::base::Error& error);
    void cancelled();

private:
    struct Meter; // how far the readers are, shared with their threads
    struct Slot
    {
        ComparedFile wanted;
        std::shared_ptr<const ComparedRecording> recording;
        std::filesystem::file_time_type changed; // when it was read
    };

    void readMissing();
    void read(Side side);
    void onRead(Side side, const std::shared_ptr<const ComparedRecording>& recording);
    void compareBoth();
    void reportProgress();
    void fail(const base::Error& error);
    void end();

    BackgroundWorker* m_worker;
    std::optional<model::ModelInfo> m_model;
    std::array<Slot, 2> m_slots;
    base::CancellationSource m_cancellation;
    std::shared_ptr<Meter> m_meter;
    QTimer m_ticker;
    JobId m_compareJob = 0;
    quint64 m_run = 0; // of start(), so that readers of an older one are not mistaken
    bool m_isRunning = false;
};

} // namespace coverscope::ui
