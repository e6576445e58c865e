// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_verdicts.h"

#include "core/library/track_name.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"
#include "ui/results/verdict_command.h"
#include "ui/results/verdict_history.h"
#include "ui/timeline/timeline_model.h"

namespace coverscope::ui {

using catalogue::Decision;
using catalogue::VerdictRecord;

TimelineVerdicts::TimelineVerdicts(TimelineModel* model, VerdictBar* bar, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_bar(bar)
    , m_book(new VerdictBook(this))
    , m_undoStack(new QUndoStack(this))
{
    connect(m_bar, &VerdictBar::decided, this, &TimelineVerdicts::decide);
    connect(m_bar, &VerdictBar::takeBackRequested, this, &TimelineVerdicts::takeBack);
    connect(m_bar, &VerdictBar::noteChanged, this, &TimelineVerdicts::setNote);
    connect(m_bar, &VerdictBar::historyRequested, this, &TimelineVerdicts::showHistory);
    connect(m_book, &VerdictBook::loaded, this, &TimelineVerdicts::refresh);
    connect(m_book, &VerdictBook::changed, this, &TimelineVerdicts::refresh);
    connect(m_book, &VerdictBook::failed, this, &TimelineVerdicts::failed);
    updateBar();
}

void TimelineVerdicts::setLedger(VerdictLedger* ledger)
{
    m_book->setLedger(ledger);
}

void TimelineVerdicts::open(const std::filesystem::path& library, const std::filesystem::path& recording)
{
    m_book->load(library, recording, {}); // each stretch has a region of its own
    updateBar();
}

void TimelineVerdicts::close()
{
    m_book->clear();
    updateBar();
}

void TimelineVerdicts::setCurrent(int row)
{
    m_current = row;
    updateBar();
}

void TimelineVerdicts::refresh()
{
    if (m_book->isReady())
        m_model->takeVerdicts(*m_book);
    updateBar();
    Q_EMIT changed();
}

void TimelineVerdicts::updateBar()
{
    m_bar->setVerdict(m_model->decisionAt(m_current), m_book->isReady() && m_model->trackAt(m_current));
}

std::optional<VerdictRecord> TimelineVerdicts::blankRecord() const
{
    const catalogue::Track* track = m_model->trackAt(m_current);
    if (!track || !m_book->isReady())
        return {};
    const search::PlayedStretch& stretch = *m_model->rowAt(m_current)->played;
    search::Match match;
    match.track = stretch.track;
    match.score = static_cast<float>(stretch.score);
    match.probability = stretch.probability;
    VerdictRecord record = m_book->blankRecord(match, *track, m_model->pathAt(m_current), m_modelInfo);
    record.clip.region = stretch.time;
    record.track.title = library::trackTitle(*m_model->searched(), *track);
    record.queryTimes = stretch.time;
    record.trackTimes = stretch.inTrack;
    return record;
}

void TimelineVerdicts::push(const VerdictRecord& before, const VerdictRecord& after)
{
    const auto* row = m_model->rowAt(m_current);
    if (after.decision && row && row->played) { // a stretch has no matrix, but key and tempo
        search::Match seen;
        seen.keyShift = row->played->keyShift;
        seen.tempoRatio = row->played->tempoRatio;
        m_book->keep(after,
                     VerdictBook::evidenceOf(seen, m_thresholds, m_model->searched()->identity.chunkHop));
    }
    m_undoStack->push(new VerdictCommand(m_book, before, after));
}

void TimelineVerdicts::decide(Decision decision)
{
    const auto blank = blankRecord();
    if (!blank)
        return;
    const VerdictRecord* standing = m_model->decisionAt(m_current);
    if (standing && standing->decision == decision)
        return updateBar(); // said again it stands; the button is pressed in again
    VerdictRecord after = *blank;
    after.decision = decision;
    after.note = m_bar->note()->text().trimmed();
    push(standing && isSamePair(*standing, after) ? *standing : *blank, after);
}

void TimelineVerdicts::takeBack()
{
    const VerdictRecord* standing = m_model->decisionAt(m_current);
    if (!standing || !m_book->isReady())
        return;
    VerdictRecord after = *standing;
    after.decision.reset();
    push(*standing, after);
}

void TimelineVerdicts::setNote(const QString& note)
{
    const auto blank = blankRecord();
    if (!blank)
        return;
    const VerdictRecord* standing = m_model->decisionAt(m_current);
    VerdictRecord after = *blank;
    after.decision = standing ? standing->decision : Decision::Unsure;
    after.note = note;
    push(standing && isSamePair(*standing, after) ? *standing : *blank, after);
}

void TimelineVerdicts::showHistory()
{
    if (const auto pair = blankRecord())
        (new VerdictHistoryDialog(m_book, *pair, m_bar->window()))->show();
}

} // namespace coverscope::ui
