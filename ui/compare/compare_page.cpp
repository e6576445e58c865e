// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "core/library/track_name.h"
#include "core/notes/shared_notes.h"
#include "ui/compare/alignment_model.h"
#include "ui/compare/compare_bar.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/recording_slot.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/player/heard_choice.h"
#include "ui/theme/icons.h"
#include "ui/waveform/waveform_loader.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_banner.h"
#include "ui/works/pair_actions.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <utility>

namespace coverscope::ui {

ComparePage::ComparePage(BackgroundWorker* worker, QWidget* parent)
    : QWidget(parent)
    , m_worker(worker)
    , m_job(new ComparisonJob(worker, this))
    , m_loaders({new WaveformLoader(this), new WaveformLoader(this)})
    , m_pairs(new PairActions(this))
    , m_slots({new RecordingSlot(Side::Clip, this), new RecordingSlot(Side::Match, this)})
    , m_pages(new QStackedWidget(this))
    , m_emptyPage(new EmptyState(QStringLiteral("compare"), this))
    , m_summary(new ElidedLabel(this))
    , m_bar(new CompareBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_view(new CompareView(this))
    , m_alignmentPages(new QStackedWidget(this))
    , m_heatmap(new HeatmapView(this))
    , m_alignmentTable(new QTableView(this))
    , m_alignmentModel(new AlignmentModel(this))
    , m_readout(new ElidedLabel(this))
    , m_progressRow(new QWidget(this))
    , m_progressText(new QLabel(m_progressRow))
    , m_progressBar(new QProgressBar(m_progressRow))
    , m_cancel(new QPushButton(tr("Cancel"), m_progressRow))
    , m_banner(new MessageBanner(this))
{
    setAccessibleName(tr("Compare two recordings"));
    setAcceptDrops(true);
    makeMenus();
    makePages();
    connectParts();
    connectJob();
    setPlayer(new Player(this));
    setPictureChoice(new PictureChoice(this));
    setHeardChoice(new HeardChoice(this));
    setBusy(false);
    updatePages();
}

ComparePage::~ComparePage()
{
    m_job->disconnect(this); // its end must not find half a page
}

void ComparePage::makePages()
{
    m_emptyPage->setTexts(
        tr("Compare two recordings"),
        tr("Drop two audio or video files here, or send a match here from the search. They are aligned note "
           "by "
           "note, shown above each other, and can be heard in one key and tempo. No library is needed."));
    m_emptyPage->setAction(tr("Choose a recording…"), tr("Choose one or both files to compare"));
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(makeContent());

    auto* swap = new QToolButton(this);
    swap->setIcon(themedIcon(QStringLiteral("swap")));
    swap->setAutoRaise(true);
    swap->setFocusPolicy(Qt::StrongFocus);
    swap->setAccessibleName(tr("Exchange A and B"));
    swap->setToolTip(tr("Exchange A and B"));
    connect(swap, &QToolButton::clicked, this, &ComparePage::swapRecordings);
    auto* files = new QHBoxLayout;
    files->addWidget(m_slots[0], 1);
    files->addWidget(swap);
    files->addWidget(m_slots[1], 1);

    auto* progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    m_progressBar->setAccessibleName(tr("Progress of the comparison"));
    m_cancel->setAccessibleDescription(tr("Stop the comparison"));
    progress->addWidget(m_progressText);
    progress->addWidget(m_progressBar, 1);
    progress->addWidget(m_cancel);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(files);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progressRow);
}

QWidget* ComparePage::makeContent()
{
    m_summary->setAccessibleName(tr("Result of the comparison"));
    m_readout->setAccessibleName(tr("What the pointer is at"));
    m_readout->setForegroundRole(QPalette::PlaceholderText);
    m_alignmentTable->setModel(m_alignmentModel);
    m_alignmentTable->setAccessibleName(tr("Alignment: the same musical moments in both recordings"));
    m_alignmentTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_alignmentTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_alignmentTable->setTabKeyNavigation(false);
    m_alignmentTable->verticalHeader()->hide();
    m_alignmentTable->verticalHeader()->setAccessibleName(tr("Rows of the alignment"));
    m_alignmentTable->horizontalHeader()->setAccessibleName(tr("Columns of the alignment"));
    m_alignmentTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_alignmentPages->addWidget(m_heatmap);
    m_alignmentPages->addWidget(m_alignmentTable);
    auto* viewColumn = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(viewColumn);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_view, 1);
    column->addWidget(m_readout);
    m_splitter->setAccessibleName(tr("Recordings and their similarity"));
    m_splitter->addWidget(viewColumn);
    m_splitter->addWidget(m_alignmentPages);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({620, 380});
    auto* content = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeSummaryRow());
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    return content;
}

void ComparePage::connectParts()
{
    connect(m_emptyPage, &EmptyState::actionRequested, this,
            [this] { m_slots[m_files[0].file.empty() ? 0 : 1]->choose(); });
    for (const Side side : {Side::Clip, Side::Match}) {
        RecordingSlot* slot = m_slots[indexOf(side)];
        connect(slot, &RecordingSlot::chosen, this,
                [this, side](const ComparedFile& recording) { setRecording(side, recording); });
        connect(slot, &RecordingSlot::severalChosen, this,
                [this](const auto& files) { compare(files[0], std::nullopt, files[1], std::nullopt); });
        WaveformLoader* loader = m_loaders[indexOf(side)];
        connect(loader, &WaveformLoader::opened, this, [this, side](double duration) {
            m_view->setRecording(side, m_names[indexOf(side)], duration);
        });
        connect(loader, &WaveformLoader::extended, this, [this, side](const auto& columns) {
            m_view->appendWave(side, columns, Waveform::columnsPerSecond);
        });
    }
    connect(m_bar, &CompareBar::toggleRequested, this, &ComparePage::toggleSide);
    connect(m_bar, &CompareBar::switchRequested, this, &ComparePage::switchSides);
    connect(m_bar, &CompareBar::searchRequested, this, &ComparePage::searchForPassage);
    connect(m_bar, &CompareBar::timeAxisChanged, m_view, &CompareView::setTimeAxis);
    connect(m_bar, &CompareBar::soundMatchChanged, this, &ComparePage::applyPlaybackOptions);
    connect(m_bar, &CompareBar::loopToggled, this, [this](bool looping) {
        m_isLooping = looping;
        applyPlaybackOptions();
    });
    connect(m_view, &CompareView::momentPicked, this, &ComparePage::pickMoment);
    connect(m_view, &CompareView::regionChanged, this, &ComparePage::onRegionChanged);
    connect(m_view, &CompareView::regionDragged, this, &ComparePage::dragPassage);
    connect(m_view, &CompareView::readoutChanged, this,
            [this](const QString& text) { m_readout->setFullText(text); });
    connect(m_heatmap, &HeatmapView::momentPicked, this,
            [this](double querySeconds, double) { listenFrom(Side::Clip, querySeconds); });
    connect(m_alignmentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && m_alignmentTable->hasFocus())
                    pickMoment(Side::Clip, m_alignmentModel->pointAt(current.row()).query);
            });
}

void ComparePage::connectJob()
{
    connect(m_cancel, &QPushButton::clicked, m_job, &ComparisonJob::cancel);
    connect(m_job, &ComparisonJob::progress, this, &ComparePage::showProgress);
    connect(
        m_job, &ComparisonJob::recordingRead, this,
        [this](Side side, const std::shared_ptr<const ComparedRecording>& recording) {
            showName(side, *recording);
            m_view->setPictures(side, {recording->noteLevels, recording->cqtLevels, recording->chromaLevels});
        });
    connect(m_job, &ComparisonJob::finished, this, &ComparePage::showComparison);
    connect(m_job, &ComparisonJob::failed, this, [this](const base::Error& error) {
        setBusy(false);
        m_summary->setFullText(tr("Not compared"));
        m_banner->showError(error, {tr("Try again"), [this] { start(); }});
    });
    connect(m_job, &ComparisonJob::cancelled, this, [this] {
        setBusy(false);
        m_summary->setFullText(tr("The comparison was cancelled."));
        m_banner->showMessage(MessageBanner::Kind::News, tr("The comparison was cancelled."), {},
                              {tr("Compare again"), [this] { start(); }});
    });
}

void ComparePage::compare(const std::filesystem::path& first,
                          const std::optional<base::TimeRange>& firstRegion,
                          const std::filesystem::path& second,
                          const std::optional<base::TimeRange>& secondRegion)
{
    m_files = {ComparedFile{first, firstRegion}, ComparedFile{second, secondRegion}};
    start();
}

void ComparePage::setRecording(Side side, const ComparedFile& recording)
{
    m_files[indexOf(side)] = recording;
    start();
}

void ComparePage::addRecording(const ComparedFile& recording)
{
    const bool isPair = !m_files[0].file.empty() && !m_files[1].file.empty();
    if (isPair)
        m_files[1] = {};
    setRecording(isPair || m_files[0].file.empty() ? Side::Clip : Side::Match, recording);
}

void ComparePage::swapRecordings()
{
    std::swap(m_files[0], m_files[1]);
    start();
}

void ComparePage::cancel()
{
    m_job->cancel();
    for (WaveformLoader* loader : m_loaders)
        loader->cancel();
}

void ComparePage::start()
{
    if (playsOurs())
        m_player->stop();
    m_comparison.reset();
    m_tones = {};
    m_judged = {};
    tellPair();
    m_banner->dismiss();
    m_view->clear();
    m_heatmap->clear();
    m_alignmentPages->hide(); // until there is something to show
    m_alignmentModel->setMap({});
    m_bar->setRelation(0, 1.0);
    onRegionChanged();
    for (const Side side : {Side::Clip, Side::Match}) {
        const ComparedFile& file = m_files[indexOf(side)];
        m_names[indexOf(side)] = library::fileName(m_worker->snapshot().get(), file.file);
        m_slots[indexOf(side)]->setRecording(file, m_names[indexOf(side)]);
        m_loaders[indexOf(side)]->cancel();
    }
    updatePages();
    if (m_files[0].file.empty() || m_files[1].file.empty()) {
        m_job->cancel();
        return;
    }
    for (const Side side : {Side::Clip, Side::Match})
        showRecording(side);
    m_summary->setFullText(tr("Analysing both recordings …"));
    setBusy(true);
    m_job->start(m_files[0], m_files[1]);
}

// Its waveform comes first: it is read in a moment.
void ComparePage::showRecording(Side side)
{
    m_view->setRecording(side, m_names[indexOf(side)], 0.0);
    m_view->setNote(side, tr("Analysing …"));
    m_loaders[indexOf(side)]->load(fileOf(side));
}

void ComparePage::showComparison(const Comparison& comparison)
{
    m_comparison = comparison;
    setBusy(false);
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const ComparedRecording& recording = *comparison.recordings[index];
        if (recording.hearsNotes())
            m_tones[index] = std::make_shared<const notes::NoteTones>(recording.notes);
    }
    const search::Match& match = *comparison.match;
    const WarpMap map(match);
    m_alignmentPages->setVisible(m_similarityAction->isChecked());
    m_heatmap->setEvidence(match.evidence, comparison.recordings[1]->duration);
    m_alignmentModel->setMap(map);
    m_bar->setRelation(match.keyShift.value_or(0), match.tempoRatio.value_or(1.0));
    m_keysAction->setEnabled(match.keyShift.value_or(0) != 0);
    showSummary();
    findJudged();
    m_view->setAlignment(map, match.keyShift.value_or(0));
    markSharedNotes(comparison, map);
    for (FigurePlot* plot : std::initializer_list<FigurePlot*>{m_view, m_heatmap->plot()})
        plot->setFigureTitle(
            tr("A: %1   B: %2").arg(m_names[indexOf(Side::Clip)], m_names[indexOf(Side::Match)]),
            m_summary->fullText());
    const auto stretch = map.alignedStretch();
    showMoment(Side::Clip, stretch ? stretch->query.start : 0.0);
}

void ComparePage::markSharedNotes(const Comparison& comparison, const WarpMap& map)
{
    if (!comparison.recordings[0]->hearsNotes())
        return;
    const auto timed = [&](Side side) {
        const ComparedRecording& recording = *comparison.recordings[indexOf(side)];
        return notes::TimedFrames{recording.fineFrames, recording.fineFramesPerSecond()};
    };
    const int keyShift = comparison.match->keyShift.value_or(0);
    const auto toTrack = [&map](double seconds) { return map.toTrack(seconds); };
    const auto toQuery = [&map](double seconds) { return map.toQuery(seconds); };
    m_view->setSharedNotes(Side::Clip,
                           notes::sharedNotes(timed(Side::Clip), timed(Side::Match), toTrack, keyShift));
    m_view->setSharedNotes(Side::Match,
                           notes::sharedNotes(timed(Side::Match), timed(Side::Clip), toQuery, -keyShift));
}

void ComparePage::showProgress(const base::Progress& progress)
{
    m_progressText->setText(progress.text);
    m_progressBar->setRange(0, progress.total > 0.0 ? 1000 : 0);
    if (progress.total > 0.0)
        m_progressBar->setValue(static_cast<int>(1000.0 * progress.done / progress.total));
}

void ComparePage::setBusy(bool busy)
{
    m_progressRow->setVisible(busy);
    if (busy)
        showProgress({0.0, 0.0, tr("Analysing both recordings …")});
    for (QAction* action : m_bar->exportMenu()->actions())
        action->setEnabled(!busy);
    const bool hearsNotes = m_comparison && m_comparison->recordings[0]->hearsNotes();
    for (QAction* action : m_noteExports)
        action->setEnabled(!busy && hearsNotes);
}

void ComparePage::updatePages()
{
    const bool isComplete = !m_files[0].file.empty() && !m_files[1].file.empty();
    m_pages->setCurrentIndex(isComplete ? 1 : 0);
    const bool hasOne = m_files[0].file.empty() != m_files[1].file.empty();
    m_emptyPage->setAction(hasOne ? tr("Choose the other recording…") : tr("Choose recordings…"),
                           tr("Choose one or both files to compare"));
}

} // namespace coverscope::ui
