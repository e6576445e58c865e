// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_panel.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/percent_text.h"
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/player/heard_choice.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/turning_splitter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

namespace {

// The page that is not shown asks for no room.
void showPage(QStackedWidget& pages, int index)
{
    for (int k = 0; k < pages.count(); ++k)
        pages.widget(k)->setSizePolicy(QSizePolicy::Preferred,
                                       k == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    pages.setCurrentIndex(index);
}

} // namespace

EvidencePanel::EvidencePanel(QWidget* parent)
    : QWidget(parent)
    , m_playback(new PairPlayback(this))
    , m_pages(new QStackedWidget(this))
    , m_emptyPage(new EmptyState(QStringLiteral("match"), this))
    , m_title(new ElidedLabel(this))
    , m_summary(new ElidedLabel(this))
    , m_aligningRow(new QWidget(this))
    , m_cancelAlignment(new QPushButton(tr("Cancel"), m_aligningRow))
    , m_transport(new TransportBar(this))
    , m_splitter(new TurningSplitter(this))
    , m_heatmap(new HeatmapView(this))
    , m_pictures(new CqtView(this))
    , m_banner(new MessageBanner(this))
    , m_heardButton(new HeardButton(this))
    , m_viewMenu(new QMenu(tr("View"), this))
    , m_exportMenu(new QMenu(tr("Export"), this))
{
    setAccessibleName(tr("Evidence for the chosen match"));
    m_emptyPage->setTexts(tr("No match is chosen"),
                          tr("Search for a clip and choose a result to see where and how well it matches."));
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        m_spectra[index] = std::make_unique<RecordingReader<Spectrum>>(this, readSpectrum);
        m_notes[index] = std::make_unique<RecordingReader<notes::HeardNotes>>(this, readNotes);
    }
    makeMenus();
    setUpAligningRow();
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(makeEvidencePage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_pages, 1);
    connectParts();
    setPictureChoice(new PictureChoice(this));
    setHeardChoice(new HeardChoice(this));
    showPage(*m_pages, 0);
}

EvidencePanel::~EvidencePanel()
{
    m_exports.cancel();
}

// Shown only where it takes long enough to be read.
void EvidencePanel::setUpAligningRow()
{
    constexpr int patienceMilliseconds = 500;
    auto* text = new QLabel(tr("Looking for key, tempo and the exact stretch…"), m_aligningRow);
    auto* bar = new QProgressBar(m_aligningRow);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    bar->setAccessibleName(text->text());
    auto* row = new QHBoxLayout(m_aligningRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text);
    row->addWidget(bar);
    row->addWidget(m_cancelAlignment);
    row->addStretch(1);
    m_aligningRow->hide();
    m_aligningDelay.setSingleShot(true);
    m_aligningDelay.setInterval(patienceMilliseconds);
    connect(&m_aligningDelay, &QTimer::timeout, m_aligningRow, &QWidget::show);
    connect(m_cancelAlignment, &QPushButton::clicked, this, &EvidencePanel::alignmentCancelled);
}

void EvidencePanel::setAligning(bool aligning)
{
    m_aligningDelay.stop();
    m_aligningRow->hide();
    if (aligning)
        m_aligningDelay.start();
}

QWidget* EvidencePanel::makeEvidencePage()
{
    auto* page = new QWidget(m_pages);
    QFont titleFont = font();
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    const auto menuButton = [&](QMenu* menu, const QString& description) {
        auto* button = new QPushButton(menu->title(), page);
        button->setToolTip(description);
        button->setAccessibleDescription(description);
        button->setMenu(menu);
        return button;
    };
    auto* compare = new QPushButton(themedIcon(QStringLiteral("compare")), tr("Compare"), page);
    compare->setToolTip(tr("See clip and match above each other, note by note (V)"));
    compare->setAccessibleDescription(compare->toolTip());
    connect(compare, &QPushButton::clicked, this, &EvidencePanel::requestComparison);
    m_transport->addTool(m_heardButton);
    m_transport->addTool(compare);
    m_transport->addTool(menuButton(m_viewMenu, tr("How the evidence is shown")));
    m_transport->addTool(menuButton(m_exportMenu, tr("Save a figure or its numbers")));

    m_splitter->setAccessibleName(tr("Heatmap and pictures of the sound"));
    m_splitter->addWidget(m_heatmap);
    m_splitter->addWidget(m_pictures);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setShares(Qt::Vertical, {350, 550});
    m_splitter->setShares(Qt::Horizontal, {400, 600});
    m_splitter->setChildrenCollapsible(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* header = new QVBoxLayout;
    header->setSpacing(1);
    header->addWidget(m_title);
    header->addWidget(m_summary);
    header->addWidget(m_aligningRow);
    layout->addLayout(header);
    layout->addWidget(m_transport);
    layout->addWidget(m_splitter, 1);
    return page;
}

void EvidencePanel::connectParts()
{
    connect(m_transport, &TransportBar::toggleRequested, m_playback, &PairPlayback::toggleSide);
    connect(m_transport, &TransportBar::switchRequested, m_playback, &PairPlayback::switchSides);
    connect(m_playback, &PairPlayback::stateChanged, m_transport, &TransportBar::setState);
    connect(m_playback, &PairPlayback::started, m_banner, &MessageBanner::dismiss);
    connect(m_playback, &PairPlayback::failed, m_banner,
            [this](const base::Error& error) { m_banner->showError(error); });
    connect(m_playback, &PairPlayback::momentsChanged, this, [this](double clip, double match) {
        m_transport->setPosition(std::max(0.0, clip), std::max(0.0, match));
        m_heatmap->plot()->setPlayhead(clip, match);
        m_pictures->setPlayhead(clip, match);
    });
    connect(m_heatmap, &HeatmapView::momentPicked, this, &EvidencePanel::listenAtHeatmap);
    connect(m_pictures, &CqtView::momentPicked, m_playback, &PairPlayback::listenFrom);
    connect(m_pictures, &CqtView::passageDragged, this, &EvidencePanel::dragPassage);
    connect(m_pictures, &CqtView::readoutChanged, m_heatmap, &HeatmapView::showReadout);
}

void EvidencePanel::setMatch(std::shared_ptr<const search::Query> query, const search::Match& match,
                             const QString& trackTitle, const std::filesystem::path& trackFile,
                             base::Seconds trackDuration, const QString& through)
{
    clear();
    if (!query || !match.evidence || match.evidence->similarities.isEmpty())
        return;
    m_query = std::move(query);
    m_match = match;
    m_trackTitle = trackTitle;
    m_trackFile = trackFile;
    m_trackDuration = trackDuration;
    m_through = through;
    const QString clipTitle = base::clipName(m_query->file);
    m_title->setFullText(tr("%1  ↔  %2").arg(clipTitle, trackTitle));
    m_summary->setFullText(summaryText(), Qt::ElideRight);
    m_heatmap->setEvidence(match.evidence, trackDuration);
    m_pictures->setMatch(m_query, match, clipTitle, trackTitle, trackDuration);
    for (FigurePlot* plot : std::initializer_list<FigurePlot*>{m_heatmap->plot(), m_pictures})
        plot->setFigureTitle(m_title->fullText(), m_summary->fullText());
    m_keysAction->setEnabled(match.keyShift.value_or(0) != 0);
    showPage(*m_pages, 1);
    goToMatch();
    loadSpectra();
    hearNotes();
}

void EvidencePanel::setAlignment(const search::Match& match)
{
    if (!m_query || !match.evidence || match.track != m_match.track)
        return;
    setAligning(false);
    const bool isAtBeginning = m_playback->momentOf(Side::Clip) == m_match.evidence->segment.query.start;
    m_match = match;
    m_summary->setFullText(summaryText(), Qt::ElideRight);
    m_heatmap->setEvidence(match.evidence, m_trackDuration);
    m_pictures->setAlignment(match);
    m_keysAction->setEnabled(match.keyShift.value_or(0) != 0);
    if (isAtBeginning && !m_playback->isPlaying())
        return goToMatch();
    const MatchTimeMap map = matchTimeMap(match);
    m_playback->setTimeMap(map);
    m_pictures->setTimeMap(map);
}

void EvidencePanel::setTrackFeatures(const std::shared_ptr<const base::Matrix>& frames,
                                     double framesPerSecond)
{
    if (m_query)
        m_pictures->setTrackFeatures(frames, framesPerSecond);
}

void EvidencePanel::clear()
{
    m_playback->clear();
    setAligning(false);
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        m_spectra[index]->cancel();
        m_notes[index]->cancel();
    }
    m_query.reset();
    m_match = {};
    m_trackFile.clear();
    m_heatmap->clear();
    m_pictures->clear();
    m_banner->dismiss();
    showPage(*m_pages, 0);
}

QString EvidencePanel::summaryText() const
{
    const QLocale locale;
    const search::MatchSegment& segment = m_match.evidence->segment;
    QStringList parts = {
        tr("Score %1").arg(locale.toString(static_cast<double>(m_match.score), 'f', 2)),
        tr("probability %1").arg(report::percentText(m_match.probability)),
        tr("clip %1 matches %2")
            .arg(clockRangeText(segment.query.start, segment.query.end),
                 clockRangeText(segment.track.start, segment.track.end)),
    };
    if (m_match.keyShift && *m_match.keyShift != 0)
        parts += tr("key %1 st")
                     .arg(QStringLiteral("%1%2")
                              .arg(*m_match.keyShift > 0 ? QStringLiteral("+") : QStringLiteral("−"))
                              .arg(std::abs(*m_match.keyShift)));
    if (m_match.tempoRatio)
        parts += tr("tempo × %1").arg(locale.toString(*m_match.tempoRatio, 'f', 2));
    if (!m_through.isEmpty())
        parts.insert(2, tr("a version of “%1”").arg(m_through));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace coverscope::ui
