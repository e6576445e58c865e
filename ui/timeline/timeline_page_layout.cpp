// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_bar.h"
#include "ui/theme/icons.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_status.h"
#include "ui/timeline/timeline_swatch.h"
#include "ui/timeline/timeline_verdicts.h"
#include "ui/timeline/timeline_view.h"
#include "ui/waveform/clock_text.h"
#include "ui/waveform/waveform_loader.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace coverscope::ui {

TimelinePage::TimelinePage(QWidget* parent)
    : QWidget(parent)
    , m_loader(new WaveformLoader(this))
    , m_banner(new MessageBanner(this, MessageBanner::Place::InLayout))
    , m_empty(new EmptyState(QStringLiteral("timeline"), this))
    , m_pages(new QStackedWidget(this))
    , m_name(new ElidedLabel(this))
    , m_length(new QLabel(this))
    , m_choose(new QPushButton(themedIcon(QStringLiteral("open-clip")), tr("Choose recording…"), this))
    , m_export(new QPushButton(themedIcon(QStringLiteral("export")), tr("Export"), this))
    , m_report(new QPushButton(themedIcon(QStringLiteral("report")), tr("Report…"), this))
    , m_status(new TimelineStatus(this))
    , m_view(new TimelineView(this))
    , m_scroll(new QScrollBar(Qt::Horizontal, this))
    , m_play(new QPushButton(this))
    , m_evidence(new QPushButton(themedIcon(QStringLiteral("search")), tr("Evidence"), this))
    , m_compare(new QPushButton(themedIcon(QStringLiteral("compare")), tr("Compare"), this))
    , m_filter(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_model(new TimelineModel(this))
    , m_table(new TimelineTable(m_model, this))
    , m_bar(new VerdictBar(this))
    , m_verdicts(new TimelineVerdicts(m_model, m_bar, this))
{
    setAccessibleName(tr("Timeline"));
    setAcceptDrops(true);
    m_empty->setTexts(
        tr("What is played in a long recording?"),
        tr("Drop a radio hour, a stream, a concert or a mix here. It is looked through from end to end: "
           "which "
           "recordings of the library are played when, and where there is other music, speech or silence."));
    m_empty->setAction(tr("Choose recording…"), tr("Choose the long audio or video file to look through"));
    setUpButtons();

    auto* rows = new QSplitter(Qt::Vertical, this);
    rows->setAccessibleName(tr("Picture and table"));
    rows->setChildrenCollapsible(false);
    rows->addWidget(makePicture());
    rows->addWidget(makeList());
    rows->setStretchFactor(1, 1);
    auto* page = new QWidget(this);
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(8, 8, 8, 4);
    pageLayout->setSpacing(6);
    pageLayout->addWidget(makeHead());
    pageLayout->addWidget(m_banner);
    pageLayout->addWidget(m_status);
    pageLayout->addWidget(rows, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectParts();
    connectWaveform();
    updateCount();
    updateParts();
}

TimelinePage::~TimelinePage() = default;

void TimelinePage::setUpButtons()
{
    QFont nameFont = font();
    nameFont.setWeight(QFont::DemiBold);
    m_name->setFont(nameFont);
    m_length->setForegroundRole(QPalette::PlaceholderText);
    m_length->setAccessibleName(tr("Length of the recording"));
    m_choose->setToolTip(
        tr("Choose the long audio or video file to look through; dropping it does the same"));
    m_export->setToolTip(tr("Save the stretches as a table, a cue sheet, labels, a layer or a playlist"));
    m_report->setToolTip(tr("Write a report on this recording: what is played when, and what was decided"));
    m_play->setToolTip(tr("Play the recording from the playhead (Space)"));
    m_evidence->setToolTip(
        tr("Search the library for this stretch alone and see what speaks for the match (Q)"));
    m_compare->setToolTip(tr("See stretch and track above each other, note by note (V)"));
    for (QPushButton* button : {m_choose, m_export, m_report, m_play, m_evidence, m_compare})
        button->setAccessibleDescription(button->toolTip());
    auto* menu = new QMenu(m_export);
    for (const TimelineFormat format : allTimelineFormats)
        menu->addAction(timelineFormatName(format), this, [this, format] { chooseExport(format); });
    m_export->setMenu(menu);
    m_scroll->setAccessibleName(tr("Shown part of the recording"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // the picture has keys for that
}

QWidget* TimelinePage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    row->addWidget(m_length);
    row->addSpacing(8);
    for (QWidget* button : {m_choose, m_export, m_report})
        row->addWidget(button);
    return head;
}

QWidget* TimelinePage::makePicture()
{
    auto* picture = new QWidget(this);
    auto* column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_view, 1);
    column->addWidget(m_scroll);
    column->addWidget(new TimelineLegend(this));
    return picture;
}

QWidget* TimelinePage::makeList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeFilterRow());
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    constexpr int leastRows = 4; // with the header: fewer are no list
    m_table->setMinimumHeight(leastRows * m_table->verticalHeader()->defaultSectionSize());
    return list;
}

QWidget* TimelinePage::makeFilterRow()
{
    m_filter->setAccessibleName(tr("Shown stretches"));
    m_filter->setToolTip(tr("Which stretches are listed"));
    m_filter->addItem(tr("All stretches"), static_cast<int>(StretchFilter::All));
    m_filter->addItem(tr("Known ones"), static_cast<int>(StretchFilter::Known));
    m_filter->addItem(tr("Not known"), static_cast<int>(StretchFilter::Unknown));
    m_words->setAccessibleName(tr("Filter stretches"));
    m_words->setPlaceholderText(tr("Filter by title, artist or file"));
    m_words->setClearButtonEnabled(true);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_count->setAccessibleName(tr("Number of listed stretches"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* widget = new QWidget(this);
    auto* row = new FlowLayout(widget);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_play, m_evidence, m_compare, m_filter, m_words, m_count})
        row->addWidget(part);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_table->filter()->setFilter(static_cast<StretchFilter>(m_filter->currentData().toInt()));
        updateCount();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_table->filter()->setWords(words);
        updateCount();
    });
    connect(m_bar, &VerdictBar::filterChanged, this, [this](VerdictFilter filter) {
        m_table->filter()->setVerdictFilter(filter);
        updateCount();
    });
    return widget;
}

void TimelinePage::connectParts()
{
    connect(m_empty, &EmptyState::actionRequested, this, &TimelinePage::chooseRecording);
    connect(m_choose, &QPushButton::clicked, this, &TimelinePage::chooseRecording);
    connect(m_report, &QPushButton::clicked, this, &TimelinePage::reportRequested);
    connect(m_status, &TimelineStatus::startRequested, this, &TimelinePage::startRequested);
    connect(m_status, &TimelineStatus::cancelRequested, this, &TimelinePage::cancelRequested);
    connect(m_play, &QPushButton::clicked, this, &TimelinePage::togglePlayback);
    connect(m_evidence, &QPushButton::clicked, this, &TimelinePage::requestEvidence);
    connect(m_compare, &QPushButton::clicked, this, &TimelinePage::requestComparison);
    connect(m_view, &TimelineView::rowChosen, this, &TimelinePage::onStretchChosen);
    connect(m_view, &TimelineView::openRequested, this, &TimelinePage::requestEvidence);
    connect(m_view, &TimelineView::playRequested, this, &TimelinePage::playFrom);
    connect(m_view, &TimelineView::playheadPicked, this, [this](double seconds) {
        if (isPlaying())
            playFrom(seconds); // what is heard follows
        updateParts();
    });
    connect(m_view, &TimelineView::visibleRangeChanged, this, &TimelinePage::updateScrollBar);
    connect(m_scroll, &QScrollBar::valueChanged, this,
            [this](int tenths) { m_view->showRange(tenths / 10.0, m_view->visibleRange().length()); });
    connect(m_table, &TimelineTable::currentStretchChanged, this, &TimelinePage::onStretchChosen);
    connect(m_table, &TimelineTable::openRequested, this, &TimelinePage::requestEvidence);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TimelinePage::showMenu);
    connect(m_verdicts, &TimelineVerdicts::failed, this,
            [this](const base::Error& error) { m_banner->showError(error); });
    connect(m_verdicts, &TimelineVerdicts::changed, this, &TimelinePage::updateCount);
    connect(m_bar, &VerdictBar::noteLeft, m_table, qOverload<>(&QWidget::setFocus));
    m_table->addActions(m_bar->allActions());
}

void TimelinePage::connectWaveform()
{
    connect(m_loader, &WaveformLoader::opened, m_view, &TimelineView::setDuration);
    connect(m_loader, &WaveformLoader::extended, this, [this](const std::vector<audio::PeakColumn>& columns) {
        m_view->appendColumns(columns, Waveform::columnsPerSecond);
        updateParts();
    });
    connect(m_loader, &WaveformLoader::finished, this, [this](double duration) {
        m_view->setDuration(duration);
        m_length->setText(clockText(duration));
        updateParts();
    });
    connect(m_loader, &WaveformLoader::opened, this,
            [this](double duration) { m_length->setText(duration > 0.0 ? clockText(duration) : QString()); });
    connect(m_loader, &WaveformLoader::failed, this,
            [this](const base::Error& error) { m_banner->showError(error); });
}

} // namespace coverscope::ui
