// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/heatmap_view.h"

#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/similarity_model.h"
#include "ui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace coverscope::ui {

HeatmapView::HeatmapView(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_plot(new HeatmapPlot(this))
    , m_table(new QTableView(this))
    , m_model(new SimilarityModel(this))
    , m_readout(new ElidedLabel(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Similarities of clip and match, chunk by chunk"));
    m_table->horizontalHeader()->setAccessibleName(tr("Times in the match"));
    m_table->verticalHeader()->setAccessibleName(tr("Times in the clip"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultSectionSize(
        fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 8);
    m_table->installEventFilter(this);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_table);
    m_readout->setForegroundRole(QPalette::PlaceholderText);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_readout);

    // A plot keeps its mouse to itself, also what its neighbours open a menu with.
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        Q_EMIT customContextMenuRequested(m_plot->mapTo(this, position));
    });
    connect(m_plot, &HeatmapPlot::readoutChanged, this, &HeatmapView::showReadout);
    connect(m_plot, &HeatmapPlot::momentPicked, this, &HeatmapView::momentPicked);
    connect(m_plot, &HeatmapPlot::currentCellChanged, this, [this](const HeatmapCell& cell) {
        m_table->setCurrentIndex(
            m_model->index(static_cast<int>(cell.queryChunk), static_cast<int>(cell.trackChunk)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!isTableShown() || !current.isValid())
                    return;
                m_plot->setCurrentCell(
                    {static_cast<std::size_t>(current.row()), static_cast<std::size_t>(current.column())});
                showReadout(current.data(Qt::AccessibleTextRole).toString());
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        const auto column = static_cast<std::size_t>(index.column());
        Q_EMIT momentPicked(m_evidence->queryChunks[row].start, m_evidence->trackChunks[column].start);
    });
    showReadout({});
}

void HeatmapView::setEvidence(std::shared_ptr<const search::Evidence> evidence, double trackDuration)
{
    m_evidence = evidence;
    m_model->setEvidence(evidence);
    m_plot->setEvidence(std::move(evidence), trackDuration);
    if (m_evidence && !m_evidence->path.empty()) {
        const search::PathPoint& start = m_evidence->path.front();
        m_table->setCurrentIndex(
            m_model->index(static_cast<int>(start.queryChunk), static_cast<int>(start.trackChunk)));
    }
    showReadout({});
}

void HeatmapView::clear()
{
    m_evidence.reset();
    m_model->setEvidence(nullptr);
    m_plot->clear();
    showReadout({});
}

void HeatmapView::setTableShown(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

QString HeatmapView::readout() const
{
    return m_readout->fullText();
}

void HeatmapView::showReadout(const QString& text)
{
    const QString hint = tr("Point at a cell to read it; click to listen from there.");
    m_readout->setFullText(text.isEmpty() ? hint : text, Qt::ElideRight);
}

void HeatmapView::addViewActions(QMenu& menu)
{
    menu.addAction(tr("Show all"), m_plot, &HeatmapPlot::showAll);
    const auto addSwitch = [&menu](const QString& text, bool isOn) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        return action;
    };
    connect(addSwitch(tr("Heatmap as a table"), isTableShown()), &QAction::toggled, this,
            &HeatmapView::setTableShown);
    connect(addSwitch(tr("Stretch the heatmap's colours to this pair"), m_plot->isStretched()),
            &QAction::toggled, m_plot, &HeatmapPlot::setStretched);
}

// A table takes Space and letters for itself; here they are the transport's.
bool HeatmapView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_B) {
            QCoreApplication::sendEvent(parentWidget() != nullptr ? parentWidget() : this, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeatmapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_model->refreshColours();
    QWidget::changeEvent(event);
}

} // namespace coverscope::ui
