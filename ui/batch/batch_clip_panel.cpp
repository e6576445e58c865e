// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_clip_panel.h"

#include "core/base/path_text.h"
#include "core/report/percent_text.h"
#include "ui/batch/batch_text.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/pair_playback.h"
#include "ui/results/results_panel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverscope::ui {

using catalogue::BatchClip;
using catalogue::BatchStatus;

BatchClipPanel::BatchClipPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_open(new QPushButton(themedIcon(QStringLiteral("search")), tr("Open on the Search page"), this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new EmptyState(QStringLiteral("search"), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_results(new ResultsPanel(this))
    , m_playback(new PairPlayback(this))
    , m_evidence(new QWidget(this))
    , m_heatmap(new HeatmapView(m_evidence))
    , m_transport(new TransportBar(m_evidence))
    , m_problem(new QLabel(this))
    , m_problemDetail(new QPlainTextEdit(this))
    , m_repeat(new QPushButton(themedIcon(QStringLiteral("refresh")), tr("Search again"), this))
    , m_problemPage(makeProblemPage())
{
    setAccessibleName(tr("Current clip"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setAccessibleName(tr("Name of the clip"));
    m_open->setToolTip(
        tr("Search for this clip again with its sound and all evidence (Return in the table)"));
    m_open->setAccessibleDescription(m_open->toolTip());
    m_splitter->setAccessibleName(tr("Matches and heatmap"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_results);
    m_splitter->addWidget(makeEvidence());
    m_splitter->setSizes({600, 400}); // as far as there is room
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    for (QWidget* page : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_splitter), m_problemPage})
        m_pages->addWidget(page);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connect(m_open, &QPushButton::clicked, this, &BatchClipPanel::openRequested);
    connect(m_repeat, &QPushButton::clicked, this, &BatchClipPanel::repeatRequested);
    connect(m_results, &ResultsPanel::matchSelected, this, &BatchClipPanel::showMatch);
    connect(m_results, &ResultsPanel::clipChosen, this, &BatchClipPanel::clipChosen);
    connectPlayback();
    clear();
}

QWidget* BatchClipPanel::makeEvidence()
{
    auto* layout = new QVBoxLayout(m_evidence);
    layout->setContentsMargins(0, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_transport);
    layout->addWidget(m_heatmap, 1);
    return m_evidence;
}

QWidget* BatchClipPanel::makeProblemPage()
{
    auto* page = new QWidget(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setAccessibleName(tr("Why it failed"));
    m_problemDetail->setReadOnly(true);
    m_problemDetail->setAccessibleName(tr("Technical cause"));
    m_problemDetail->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_repeat->setToolTip(tr("Put this clip back into the queue"));
    m_repeat->setAccessibleDescription(m_repeat->toolTip());
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_problem);
    layout->addWidget(m_problemDetail);
    layout->addWidget(m_repeat, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void BatchClipPanel::setClip(const BatchClip& clip)
{
    m_title->setFullText(clipName(clip));
    m_open->setVisible(true);
}

void BatchClipPanel::showOutcome(const BatchClip& clip, const batch::RestoredSearch& restored,
                                 const std::filesystem::path& library, const std::optional<TrackId>& ownTrack)
{
    setClip(clip);
    m_pages->setCurrentWidget(m_splitter);
    m_results->prepare(library, clip.file);
    m_results->setResult(restored.result, restored.tracks);
    m_results->setOwnTrack(ownTrack);
    if (restored.result->matches.empty())
        showMatch(-1);
}

void BatchClipPanel::showProblem(const BatchClip& clip)
{
    setClip(clip);
    m_results->clear();
    m_problem->setText(clip.problem.isEmpty() ? tr("This clip was left out of the run.") : clip.problem);
    m_problemDetail->setPlainText(clip.problemDetail);
    m_problemDetail->setVisible(!clip.problemDetail.isEmpty());
    m_pages->setCurrentWidget(m_problemPage);
}

void BatchClipPanel::showPending(const BatchClip& clip)
{
    setClip(clip);
    m_results->clear();
    m_hint->setTexts(statusText(clip.status), clip.status == BatchStatus::Running
                                                  ? tr("What is found for this clip appears here.")
                                                  : tr("This clip has not been searched for yet."));
    m_pages->setCurrentWidget(m_hint);
}

void BatchClipPanel::clear()
{
    m_title->setFullText({});
    m_open->setVisible(false);
    m_results->clear();
    m_hint->setTexts(tr("No clip chosen"),
                     tr("Choose a clip above to see its matches and what speaks for them."));
    m_pages->setCurrentWidget(m_hint);
}

void BatchClipPanel::showMatch(int row)
{
    const ResultsModel& model = *m_results->model();
    const search::Match* match = model.matchAt(row);
    const catalogue::Track* track = model.trackAt(row);
    const bool hasMatrix = match && match->evidence && !match->evidence->similarities.isEmpty();
    m_evidence->setVisible(hasMatrix && track);
    if (!hasMatrix || !track) {
        m_heatmap->clear();
        m_playback->clear();
        return;
    }
    m_heatmap->setEvidence(match->evidence, track->duration);
    m_heatmap->plot()->setFigureTitle(
        tr("%1  ↔  %2", "clip, match").arg(m_title->fullText(), model.titleAt(row)),
        tr("Probability %1").arg(report::percentText(match->probability)));
    m_playback->setPair(model.result()->query->file, model.pathAt(row), matchTimeMap(*match),
                        match->evidence->segment.query.start);
}

} // namespace coverscope::ui
