// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_job.h"

#include "core/base/matrix_rows.h"
#include "core/base/path_text.h"
#include "core/features/averaging.h"
#include "core/features/chroma.h"
#include "core/notes/track_features.h"
#include "core/search/phased_features.h"
#include "ui/jobs/background_pool.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace coverscope::ui {

namespace {

// Constant-Q frames for the pictures beside what the model takes, from one decoding.
class PictureMaker : public features::FrameMaker
{
public:
    explicit PictureMaker(features::FrameMaker& model) : m_model(model), m_pictures(pictureSettings()) {}

    void push(std::span<const float> samples) override
    {
        m_model.push(samples);
        m_pictures.push(samples);
    }
    base::Result<base::Matrix> frames() override { return m_model.frames(); }
    base::Matrix constantQ() { return m_pictures.finish(); } // once

private:
    features::FrameMaker& m_model;
    features::FeatureExtractor m_pictures;
};

base::Result<std::shared_ptr<const ComparedRecording>> readRecording(const std::filesystem::path& file,
                                                                     const model::ModelInfo& model,
                                                                     const base::CancellationToken& token,
                                                                     const base::ProgressSink& progress)
{
    const search::Raster raster = search::clipRaster(model.features);
    notes::NoteEventFinder finder;
    const auto maker = notes::frameMaker(
        raster.settings, [&finder](const model::NoteActivity& activity) { finder.push(activity); });
    if (!maker)
        return base::fail(maker.error());
    PictureMaker both(**maker);
    auto features = features::extractFrames(file, model.features.cqt.sampleRate, both, {}, token, progress);
    if (!features)
        return base::fail(features.error());
    auto recording = std::make_shared<ComparedRecording>();
    recording->file = file;
    recording->title = features->info.title;
    recording->artist = features->info.artist;
    recording->duration = features->duration;
    recording->sampleRate = features->info.sampleRate;
    recording->framesPerSecond = pictureSettings().averagedFramesPerSecond();
    recording->cqt = both.constantQ();
    recording->model = model;
    recording->phaseCount = raster.phaseCount;
    recording->fineFrames = std::move(features->frames);
    recording->averagedFrames = features::averagedFrom(recording->fineFrames, raster.phaseCount);
    recording->notes = finder.finish();
    recording->chroma = recording->hearsNotes() ? features::chroma(recording->fineFrames, model.features)
                                                : features::chroma(recording->cqt, pictureSettings());
    if (recording->hearsNotes())
        recording->noteLevels = std::make_shared<const PictureLevels>(
            noteLevels(recording->fineFrames, recording->fineFramesPerSecond()));
    recording->cqtLevels =
        std::make_shared<const PictureLevels>(cqtLevels(recording->cqt, recording->framesPerSecond));
    recording->chromaLevels =
        std::make_shared<const PictureLevels>(chromaLevels(recording->chroma, recording->framesPerSecond));
    return std::shared_ptr<const ComparedRecording>(std::move(recording));
}

std::filesystem::file_time_type changeTime(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::last_write_time(file, ignored);
}

} // namespace

search::Query queryOf(const ComparedRecording& recording, const std::optional<base::TimeRange>& region)
{
    const features::FeatureSettings& settings = recording.model.features;
    const double rate = settings.averagedFramesPerSecond();
    const auto rows = static_cast<double>(recording.averagedFrames.rows);
    const base::TimeRange wanted = region.value_or(base::TimeRange{0.0, recording.duration});
    const double first = std::clamp(std::floor(wanted.start * rate), 0.0, rows - 1.0);
    const double last = std::clamp(std::ceil(wanted.end * rate), first + 1.0, rows);

    search::Query query;
    query.file = recording.file;
    query.fileDuration = recording.duration;
    query.framesPerSecond = rate;
    query.model = recording.model;
    query.range = {first / rate, std::min(recording.duration, last / rate)};
    const auto from = static_cast<std::size_t>(first);
    const auto count = static_cast<std::size_t>(last) - from;
    query.averagedFrames = base::rowsOf(recording.averagedFrames, from, count);
    query.phaseCount = recording.phaseCount;
    query.fineFrames = base::rowsOf(recording.fineFrames, from * query.phaseCount, count * query.phaseCount);
    search::keepWhatSounds(query);
    return query;
}

struct ComparisonJob::Meter
{
    std::array<std::atomic<double>, 2> done{};
    std::array<std::atomic<double>, 2> total{};
};

ComparisonJob::ComparisonJob(BackgroundWorker* worker, QObject* parent) : QObject(parent), m_worker(worker)
{
    m_ticker.setInterval(100);
    connect(&m_ticker, &QTimer::timeout, this, &ComparisonJob::reportProgress);
    connect(worker, &BackgroundWorker::modelLoaded, this, [this](const model::ModelInfo& info) {
        m_model = info;
        if (m_isRunning && m_compareJob == 0)
            readMissing(); // it was waited for, or another one takes its place
    });
    connect(worker, &BackgroundWorker::compareFinished, this,
            [this](JobId job, const std::shared_ptr<const search::Match>& match) {
                if (job != m_compareJob)
                    return;
                end();
                Q_EMIT finished({{m_slots[0].recording, m_slots[1].recording}, match});
            });
    connect(worker, &BackgroundWorker::failed, this,
            [this](JobId job, JobKind kind, const base::Error& error) {
                const bool hasNoModel = kind == JobKind::LoadModel && !m_model && m_isRunning;
                if (hasNoModel || (m_compareJob != 0 && job == m_compareJob))
                    fail(error);
            });
}

ComparisonJob::~ComparisonJob()
{
    m_cancellation.cancel();
}

void ComparisonJob::start(const ComparedFile& first, const ComparedFile& second)
{
    m_cancellation.cancel();
    if (m_compareJob != 0)
        m_worker->cancel(m_compareJob);
    m_cancellation = base::CancellationSource();
    ++m_run;
    m_compareJob = 0;
    m_isRunning = true;
    m_slots[0].wanted = first;
    m_slots[1].wanted = second;
    m_ticker.start();
    if (m_model)
        readMissing();
}

void ComparisonJob::cancel()
{
    if (!m_isRunning)
        return;
    if (m_compareJob != 0)
        m_worker->cancel(m_compareJob);
    end();
    Q_EMIT cancelled();
}

void ComparisonJob::end()
{
    m_cancellation.cancel();
    m_ticker.stop();
    m_compareJob = 0;
    m_isRunning = false;
}

void ComparisonJob::fail(const base::Error& error)
{
    end();
    Q_EMIT failed(error);
}

void ComparisonJob::readMissing()
{
    m_meter = std::make_shared<Meter>();
    m_cancellation.cancel(); // readers with the settings of another model
    m_cancellation = base::CancellationSource();
    ++m_run;
    // Swapping both, or another region of them, reads nothing again.
    const std::array<Slot, 2> known = m_slots;
    bool isComplete = true;
    for (const Side side : {Side::Clip, Side::Match}) {
        Slot& slot = m_slots[indexOf(side)];
        slot.recording.reset();
        for (const Slot& each : known) {
            if (each.recording && each.recording->file == slot.wanted.file &&
                each.recording->model.hash == m_model->hash && each.changed == changeTime(slot.wanted.file)) {
                slot.recording = each.recording;
                slot.changed = each.changed;
            }
        }
        if (slot.recording) {
            Q_EMIT recordingRead(side, slot.recording);
        } else {
            isComplete = false;
            read(side);
        }
    }
    if (isComplete)
        compareBoth();
}

void ComparisonJob::read(Side side)
{
    const std::size_t index = indexOf(side);
    Slot& slot = m_slots[index];
    slot.changed = changeTime(slot.wanted.file);
    const base::CancellationToken token = m_cancellation.token();
    const auto work = [file = slot.wanted.file, model = *m_model, token, meter = m_meter, index] {
        return readRecording(file, model, token, [meter, index](const base::Progress& progress) {
            meter->done[index] = progress.done;
            meter->total[index] = progress.total;
        });
    };
    jobs::runInBackground(work).then(
        this,
        [this, side, run = m_run](const base::Result<std::shared_ptr<const ComparedRecording>>& result) {
            if (run != m_run || !m_isRunning)
                return; // of an older start()
            if (!result)
                return fail(result.error());
            onRead(side, *result);
        });
}

void ComparisonJob::onRead(Side side, const std::shared_ptr<const ComparedRecording>& recording)
{
    m_slots[indexOf(side)].recording = recording;
    Q_EMIT recordingRead(side, recording);
    if (m_isRunning && m_slots[0].recording && m_slots[1].recording)
        compareBoth();
}

void ComparisonJob::compareBoth()
{
    CompareRequest request;
    request.first =
        std::make_shared<const search::Query>(queryOf(*m_slots[0].recording, m_slots[0].wanted.region));
    request.second =
        std::make_shared<const search::Query>(queryOf(*m_slots[1].recording, m_slots[1].wanted.region));
    m_compareJob = m_worker->compare(request);
}

void ComparisonJob::reportProgress()
{
    if (!m_model)
        return Q_EMIT progress({0.0, 0.0, tr("Loading the model …")});
    if (m_compareJob != 0)
        return Q_EMIT progress({0.0, 0.0, tr("Comparing …")});
    if (m_meter)
        Q_EMIT progress({m_meter->done[0] + m_meter->done[1], m_meter->total[0] + m_meter->total[1],
                         tr("Analysing both recordings …")});
}

} // namespace coverscope::ui
