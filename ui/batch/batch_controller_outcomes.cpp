// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/batch/clip_search.h"
#include "core/batch/run_report.h"
#include "core/library/track_presence.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_controller.h"
#include "ui/batch/batch_page.h"
#include "ui/jobs/background_pool.h"
#include "ui/report/report_exporter.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_book.h"
#include "ui/widgets/message_banner.h"

// What came of the clips of a run: shown, judged and taken along.

namespace coverscope::ui {

using catalogue::BatchClip;
using catalogue::BatchStatus;

// By what the person calls a match today, whatever it was when the run was made; its probabilities are those
// of its model. The places that changed.
std::vector<std::size_t> BatchController::judge(OpenRun& run) const
{
    if (!m_model || m_model->hash != run.run.settings.modelHash)
        return {};
    const search::Thresholds thresholds = thresholdsFor(*m_model, m_settings->preferences());
    run.run.settings.matchThreshold = thresholds.match;
    run.run.settings.possibleThreshold = thresholds.possible;
    return run.queue.judge(thresholds);
}

void BatchController::applySettings()
{
    if (m_active && m_active != m_shown)
        judge(*m_active);
    if (!m_shown)
        return;
    const search::Thresholds before = batch::thresholdsOf(m_shown->run.settings);
    m_page->model()->changed(judge(*m_shown));
    if (batch::thresholdsOf(m_shown->run.settings) == before)
        return;
    showClip(m_page->table()->currentPlace());
    update();
}

void BatchController::showClip(int place)
{
    const BatchClip* clip = m_page->model()->clipAt(place);
    const int reading = ++m_readingClip;
    BatchClipPanel* details = m_page->details();
    if (!clip)
        return details->clear();
    if (clip->status == BatchStatus::Waiting || clip->status == BatchStatus::Running)
        return details->showPending(*clip);
    if (clip->status == BatchStatus::Failed || clip->status == BatchStatus::Skipped)
        return details->showProblem(*clip);
    jobs::runInBackground([store = m_shown->store, id = clip->id, settings = m_shown->run.settings] {
        return readOutcome(store, id, settings);
    }).then(this, [this, reading, library = m_library](const base::Result<ClipOutcome>& outcome) {
        if (reading != m_readingClip)
            return;
        if (outcome)
            m_page->details()->showOutcome(
                outcome->clip, outcome->restored, library,
                m_worker->snapshot() ? library::trackOfFile(*m_worker->snapshot(), outcome->clip.file)
                                     : std::nullopt);
        else if (outcome.error().code != base::ErrorCode::Cancelled)
            m_page->banner()->showError(outcome.error());
    });
}

VerdictLedger* BatchController::ledger() const
{
    return m_page->details()->results()->verdictBook()->ledger();
}

void BatchController::takeOverVerdicts(const QByteArray& clipHash)
{
    if (clipHash.isEmpty())
        m_page->model()->setVerdicts(ledger()->all());
    else
        m_page->model()->setVerdictsOf(clipHash, ledger()->of(clipHash));
}

void BatchController::openClip()
{
    if (const BatchClip* clip = m_page->model()->clipAt(m_page->table()->currentPlace()))
        Q_EMIT openClipRequested(clip->file, clip->region ? std::optional(clip->searched) : std::nullopt);
}

std::vector<std::int64_t> BatchController::idsOf(const OpenRun& run) const
{
    std::vector<std::int64_t> ids;
    for (const BatchClip& clip : run.queue.clips())
        ids.push_back(clip.id);
    return ids;
}

void BatchController::exportTo(const std::filesystem::path& file)
{
    if (!m_shown)
        return;
    jobs::runInBackground([store = m_shown->store, ids = idsOf(*m_shown), file,
                           thresholds = batch::thresholdsOf(m_shown->run.settings),
                           verdicts = ledger()->all(), token = m_cancellation.token()] {
        return exportRun(store, ids, thresholds, verdicts, file, token);
    }).then(this, [this, file](const base::Result<void>& done) {
        if (!done)
            m_page->banner()->showError(done.error());
        else
            m_page->banner()->showSaved(file);
    });
}

void BatchController::writeReport()
{
    if (!m_shown)
        return;
    const QString name = m_shown->run.name;
    jobs::runInBackground([run = m_shown->run, store = m_shown->store, library = m_shown->library,
                           ids = idsOf(*m_shown), token = m_cancellation.token()] {
        return batch::runReport(store, library, run, ids, token);
    }).then(this, [this, name](base::Result<report::Report> made) {
        if (!made)
            return m_page->banner()->showError(made.error());
        m_reports->ask(
            [report = std::make_shared<const report::Report>(std::move(*made))] { return *report; }, name);
    });
}

} // namespace coverscope::ui
