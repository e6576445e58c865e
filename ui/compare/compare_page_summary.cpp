// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recording_name.h"
#include "core/library/content_hash.h"
#include "core/search/calibration.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/recording_slot.h"
#include "ui/evidence/match_summary.h"
#include "ui/jobs/background_pool.h"
#include "ui/results/results_table_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/works/pair_actions.h"
#include "ui/works/work_ledger.h"
#include "ui/works/work_text.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

// What the Compare page says of its two recordings in words.

namespace coverscope::ui {

namespace {

// The library knows the hash of what it has.
const catalogue::Track* trackOf(const library::Snapshot* snapshot, const std::filesystem::path& file)
{
    if (!snapshot)
        return nullptr;
    const auto found =
        std::find_if(snapshot->tracks.begin(), snapshot->tracks.end(), [&](const catalogue::Track& track) {
            return track.relativePath.filename() == file.filename() && snapshot->pathOf(track) == file;
        });
    return found == snapshot->tracks.end() ? nullptr : &*found;
}

} // namespace

// Of a file that the library does not know, once its tags are read.
void ComparePage::showName(Side side, const ComparedRecording& recording)
{
    QString& name = m_names[indexOf(side)];
    if (name != base::placeName(recording.file))
        return;
    name = base::recordingName(recording.file, recording.title, recording.artist);
    m_slots[indexOf(side)]->setRecording(m_files[indexOf(side)], name);
    m_view->setName(side, name);
}

void ComparePage::setOwnThreshold(std::optional<double> threshold)
{
    m_ownThreshold = threshold;
    showSummary();
}

void ComparePage::showSummary()
{
    if (!m_comparison)
        return;
    const auto calibration = search::Calibration::forModel(m_comparison->recordings[0]->model);
    const auto thresholds = calibration.thresholds()
                                .withOwn(m_ownThreshold)
                                .forLength(std::min(m_comparison->recordings[0]->duration,
                                                    m_comparison->recordings[1]->duration));
    QString text = comparisonSummary(*m_comparison->match, thresholds);
    const catalogue::VerdictRecord* verdict = decided();
    if (verdict && verdict->decision)
        text += QStringLiteral("  ·  ") + tr("verdict: %1").arg(decisionText(*verdict->decision));
    const auto* pair = m_works ? m_works->book()->decisionOn(m_judged[0], m_judged[1]) : nullptr;
    if (pair)
        text += QStringLiteral("  ·  ") + tr("one work: %1", "decision").arg(decisionText(*pair->decision));
    m_summary->setFullText(text, Qt::ElideRight);
    m_summary->setToolTip(pair ? pairDecisionDetails(*pair) : verdict ? verdictDetails(*verdict) : text);
}

void ComparePage::setLedger(VerdictLedger* ledger)
{
    m_ledger = ledger;
    connect(ledger, &VerdictLedger::changed, this, &ComparePage::showSummary);
}

QWidget* ComparePage::makeSummaryRow()
{
    auto* line = new QWidget(m_pages);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_summary, 1);
    for (QAction* action : {m_pairs->confirmAction(), m_pairs->rejectAction()}) {
        auto* button = new QToolButton(line);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    addActions(m_pairs->actions());
    tellPair();
    return line;
}

void ComparePage::setWorkLedger(WorkLedger* ledger)
{
    m_works = ledger;
    m_pairs->setLedger(ledger);
    connect(ledger, &WorkLedger::changed, this, &ComparePage::showSummary);
}

// What is decided about a pair is about recordings of the library.
void ComparePage::tellPair()
{
    const auto isKnown = [](const catalogue::Track& track) { return track.id != TrackId{}; };
    if (!m_comparison || !isKnown(m_judged[0]) || !isKnown(m_judged[1]) || m_judged[0].id == m_judged[1].id)
        return m_pairs->setPair({}, tr("Compare two recordings of the library to decide about them."));
    m_pairs->setPair(PairActions::Pair{works::PlacedTrack{m_judged[0], m_comparison->recordings[0]->file},
                                       works::PlacedTrack{m_judged[1], m_comparison->recordings[1]->file}});
}

// By which bytes verdicts know the two recordings.
void ComparePage::findJudged()
{
    m_judged = {};
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const std::filesystem::path& file = m_comparison->recordings[index]->file;
        const auto snapshot = m_worker->snapshot();
        if (const catalogue::Track* track = trackOf(snapshot.get(), file)) {
            m_judged[index] = *track;
            continue;
        }
        jobs::runInBackground([file] {
            return library::contentHash(file, {});
        }).then(this, [this, index, file](const base::Result<QByteArray>& hash) {
            if (!hash || !m_comparison || m_comparison->recordings[index]->file != file)
                return;
            m_judged[index].contentHash = *hash;
            m_judged[index].duration = m_comparison->recordings[index]->duration;
            showSummary();
        });
    }
    tellPair();
    showSummary();
}

// Null: nothing.
const catalogue::VerdictRecord* ComparePage::decided() const
{
    if (!m_ledger || m_judged[0].contentHash.isEmpty() || m_judged[1].contentHash.isEmpty())
        return nullptr;
    const auto rangeOf = [this](std::size_t index) {
        return m_files[index].region.value_or(
            base::TimeRange{0.0, m_comparison->recordings[index]->duration});
    };
    return m_ledger->between(m_judged[0], rangeOf(0), m_judged[1], rangeOf(1));
}

} // namespace coverscope::ui
