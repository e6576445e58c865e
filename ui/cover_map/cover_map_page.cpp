// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/cover_map_page.h"

#include "ui/cover_map/graph_view.h"
#include "ui/results/score_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/time_text.h"
#include "ui/works/work_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr int leastPercent = 1; // what is still worth a look where covers are rare
constexpr int mostPercent = 99;
constexpr int searchDelayMilliseconds = 150;

} // namespace

CoverMapPage::CoverMapPage(QWidget* parent)
    : QWidget(parent)
    , m_banner(new MessageBanner(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_run(new QPushButton(this))
    , m_export(new QToolButton(this))
    , m_exportMenu(new QMenu(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_percent(new QSpinBox(this))
    , m_search(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("cover-map"), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QTreeView(this))
    , m_graph(new GraphView(this))
    , m_model(new GroupTreeModel(this))
    , m_filter(new GroupFilterModel(this))
    , m_chosen(new ElidedLabel(this))
    , m_compare(new QPushButton(tr("&Compare"), this))
    , m_worksButton(new QToolButton(this))
    , m_works(new WorkActions(this))
{
    setAccessibleName(tr("Cover map"));
    setUpList();
    makeExportMenu();
    makeWorksButton();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    m_controls = makeControls();
    layout->addWidget(makeHeader());
    layout->addWidget(m_controls);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    layout->addWidget(m_pages, 1);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMilliseconds);
    connectParts();
    updatePages();
}

QWidget* CoverMapPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    m_status->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(characterWidth(fontMetrics()) * 36);
    m_run->setAutoDefault(true);
    m_export->setText(tr("&Export"));
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolTip(tr("Save the list, the graph or its picture"));
    m_export->setMenu(m_exportMenu);
    row->addWidget(m_run);
    row->addWidget(m_progress, 1);
    row->addWidget(m_status, 2);
    row->addWidget(m_export);
    return header;
}

QWidget* CoverMapPage::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Probability from"));
    label->setBuddy(m_percent);
    m_slider->setRange(leastPercent, mostPercent);
    m_slider->setPageStep(5);
    m_slider->setMinimumWidth(characterWidth(fontMetrics()) * 16);
    m_slider->setMaximumWidth(characterWidth(fontMetrics()) * 40);
    m_slider->setAccessibleName(tr("Least probability of the pairs shown"));
    m_percent->setRange(leastPercent, mostPercent);
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Least probability of the pairs shown, in percent"));
    for (QWidget* widget : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_percent)})
        widget->setToolTip(tr("Pairs of tracks that are less probably versions of one piece are hidden"));
    m_search->setPlaceholderText(tr("Find title or artist"));
    m_search->setAccessibleName(tr("Find title or artist"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(characterWidth(fontMetrics()) * 40);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_percent);
    row->addSpacing(12);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_summary);
    setThreshold(0.5);
    return controls;
}

QWidget* CoverMapPage::makeContent()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_splitter->setAccessibleName(tr("List and graph of versions"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_graph);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    const int character = characterWidth(fontMetrics());
    m_splitter->setSizes({78 * character, 110 * character});
    layout->addWidget(m_splitter, 1);
    auto* row = new QHBoxLayout;
    m_compare->setIcon(themedIcon(QStringLiteral("compare")));
    m_compare->setToolTip(tr("Show the two tracks above each other"));
    m_compare->setEnabled(false);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_worksButton);
    row->addWidget(m_compare);
    layout->addLayout(row);
    return content;
}

void CoverMapPage::setUpList()
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Groups of versions"));
    m_list->setAccessibleDescription(
        tr("Groups of tracks that are probably versions of one piece; below each its tracks, and below each "
           "track its partners. Return compares."));
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection); // recordings to split off or to move
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setExpandsOnDoubleClick(false); // a double click compares
    m_list->setItemDelegateForColumn(static_cast<int>(GroupColumn::Best), new ScoreDelegate(m_list));
    m_list->header()->setAccessibleName(tr("Columns of the groups"));
    m_list->header()->setSortIndicator(-1, Qt::DescendingOrder); // as grouped: the largest first
    m_list->setSortingEnabled(true);
    m_list->header()->setStretchLastSection(false);
    const int widths[groupColumnCount] = {28, 20, 10, 10, 8, 9};
    setColumnWidths(m_list->header(), widths);
}

void CoverMapPage::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT cancelRequested();
        else
            Q_EMIT startRequested();
    });
    connect(m_empty, &EmptyState::actionRequested, m_run, &QPushButton::click);
    connect(m_slider, &QSlider::valueChanged, m_percent, &QSpinBox::setValue);
    connect(m_percent, qOverload<int>(&QSpinBox::valueChanged), this, [this](int percent) {
        m_slider->setValue(percent);
        Q_EMIT thresholdChanged(percent / 100.0);
    });
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(&m_searchDelay, &QTimer::timeout, this, [this] {
        m_filter->setWords(m_search->text());
        updateTexts();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { onListChanged(current); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoverMapPage::tellWorks);
    connect(m_graph, &GraphView::markChanged, this, &CoverMapPage::tellWorks);
    connect(m_list, &QTreeView::activated, this, [this] { compareChosen(); });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showTrackMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_graph, &GraphView::placeChosen, this, &CoverMapPage::choose);
    connect(m_graph, &GraphView::compareRequested, this, &CoverMapPage::compare);
    connect(m_graph, &GraphView::menuRequested, this, &CoverMapPage::showTrackMenu);
    connect(m_compare, &QPushButton::clicked, this, &CoverMapPage::compareChosen);
}

double CoverMapPage::threshold() const
{
    return m_percent->value() / 100.0;
}

void CoverMapPage::setThreshold(double threshold)
{
    m_percent->setValue(static_cast<int>(std::lround(threshold * 100.0)));
    m_slider->setValue(m_percent->value());
}

void CoverMapPage::showHindrance(search::Hindrance hindrance)
{
    m_hindrance = hindrance;
    m_state = {};
    m_model->setGraph(nullptr);
    m_graph->clear();
    updatePages();
}

void CoverMapPage::setState(const MapState& state)
{
    m_hindrance.reset();
    m_state = state;
    updatePages();
}

void CoverMapPage::setRunning(bool running)
{
    m_isRunning = running;
    m_runTime.restart();
    m_firstShare = -1.0;
    m_progress->setRange(0, 0);
    if (running)
        m_status->setText(tr("Preparing the comparison"));
    updatePages();
}

void CoverMapPage::setProgress(const base::Progress& progress)
{
    if (progress.total <= 0.0) {
        m_progress->setRange(0, 0);
        m_status->setText(progress.text);
        return;
    }
    const double share = progress.done / progress.total;
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(share * 1000.0));
    m_status->setText(progressText(share));
}

// How long it still takes is told once it can be known.
QString CoverMapPage::progressText(double share) const
{
    QString percent = tr("%1 % compared").arg(std::lround(share * 100.0));
    const double seconds = static_cast<double>(m_runTime.elapsed()) / 1000.0;
    if (seconds < 3.0 || share < 0.02)
        return percent;
    return tr("%1, %2 left", "share, time").arg(percent, lengthText(seconds * (1.0 - share) / share));
}

void CoverMapPage::showError(const base::Error& error)
{
    m_banner->showError(error);
}

void CoverMapPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) { // icons are drawn in its colours
        m_export->setIcon(themedIcon(QStringLiteral("export")));
        m_compare->setIcon(themedIcon(QStringLiteral("compare")));
        m_worksButton->setIcon(themedIcon(QStringLiteral("work")));
        m_works->themeChanged();
    }
}

} // namespace coverscope::ui
