// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_panel.h"

#include "ui/library/track_menu.h"
#include "ui/results/decision_delegate.h"
#include "ui/results/results_table_text.h"
#include "ui/results/score_delegate.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/row_table.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

ResultsPanel::ResultsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ResultsModel(this))
    , m_book(new VerdictBook(this))
    , m_undoStack(new QUndoStack(this))
    , m_verdict(new VerdictLine(this))
    , m_list(new QWidget(this))
    , m_rejected(new RejectedLine(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("search"), this))
    , m_table(new QTableView(this))
    , m_bar(new VerdictBar(this))
{
    setAccessibleName(tr("Results"));
    m_empty->setTexts(tr("No search yet"),
                      tr("Drop a clip on the window or open one: the search starts by itself, and the tracks "
                         "that are versions of the same piece come first here."));
    setUpTable();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    constexpr int leastRows = 4; // with the header: fewer are no list
    m_pages->setMinimumHeight(leastRows * m_table->verticalHeader()->defaultSectionSize());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_verdict);
    layout->addWidget(m_list, 1);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(layout->spacing());
    list->addWidget(m_rejected);
    list->addWidget(m_pages, 1);
    list->addWidget(m_bar);
    m_bar->hide(); // until there is something to decide

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                updateVerdictParts();
                if (!m_isArranging)
                    Q_EMIT matchSelected(current.isValid() ? current.row() : -1);
            });
    connectVerdicts();
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT matchSelected(index.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ResultsPanel::showMenu);
}

void ResultsPanel::setListShown(bool shown)
{
    m_list->setVisible(shown);
}

void ResultsPanel::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Matches"));
    m_table->setAccessibleDescription(
        tr("The tracks nearest to the clip, best first. The evidence for the current "
           "one is shown beside. C confirms the current one, R rejects it, U is unsure, N writes a note."));
    setUpRows(*m_table, tr("Rows of the results"), tr("Columns of the results"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* bars = new ScoreDelegate(m_table);
    m_table->setItemDelegateForColumn(static_cast<int>(ResultColumn::Probability), bars);
    m_table->setItemDelegateForColumn(static_cast<int>(ResultColumn::Score), bars);
    const int verdict = static_cast<int>(ResultColumn::Verdict);
    m_table->setItemDelegateForColumn(verdict, new DecisionDelegate(m_table));
    m_table->horizontalHeader()->moveSection(verdict, static_cast<int>(ResultColumn::Probability));
    m_table->addActions(m_bar->allActions());

    const int character = characterWidth(fontMetrics());
    const int widths[resultColumnCount] = {5, 30, 20, 13, 11, 16, 16, 8, 9, 18};
    setColumnWidths(m_table->horizontalHeader(), widths);
    m_artistWidth = m_table->columnWidth(static_cast<int>(ResultColumn::Artist));
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setMinimumSectionSize(4 * character);
}

// Title and artist take what the other columns leave, but never so little that they cannot be read: the
// table scrolls sideways then. (A stretched section has no minimum of its own.) An artist's column that the
// person has set stays as it is.
void ResultsPanel::fitTextColumns()
{
    const int title = static_cast<int>(ResultColumn::Title);
    const int artist = static_cast<int>(ResultColumn::Artist);
    const int character = characterWidth(fontMetrics());
    const int room = sharedRoom(*m_table, title, artist);
    if (m_table->columnWidth(artist) == m_artistWidth) {
        m_table->setColumnWidth(artist, std::clamp(room * 2 / 5, 20 * character, 40 * character));
        m_artistWidth = m_table->columnWidth(artist);
    }
    m_table->setColumnWidth(title, std::max(18 * character, room - m_table->columnWidth(artist)));
}

void ResultsPanel::choose(TrackId track)
{
    if (const int row = m_model->rowOf(track); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

int ResultsPanel::heightForRows(int rows) const
{
    // What stands around the table: as it will be, or as it is.
    const int planned = layout()->minimumSize().height() - m_pages->minimumHeight();
    const int others = isVisible() ? std::max(planned, height() - m_pages->height()) : planned;
    const QScrollBar* sideways = m_table->horizontalScrollBar();
    return others + m_table->horizontalHeader()->sizeHint().height() +
           rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() +
           (sideways->maximum() > 0 ? sideways->sizeHint().height() : 0);
}

bool ResultsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTextColumns();
    return QWidget::eventFilter(watched, event);
}

void ResultsPanel::setResult(const std::shared_ptr<const search::SearchResult>& result,
                             const std::shared_ptr<const library::Snapshot>& searched)
{
    m_searchedAt = QDateTime::currentDateTime();
    m_model->setResult(result, searched);
    m_bar->setFilter(VerdictFilter::All);
    m_bar->setVisible(!m_library.empty() && !result->matches.empty());
    if (m_library.empty())
        m_book->clear();
    else
        m_book->load(m_library, result->query->file, result->query->range);
    sayVerdict();
    updateVerdictParts();
    const auto milliseconds = [](double value) { return QLocale().toString(value, 'f', 0); };
    m_verdict->setToolTip(
        tr("Decoding %1 ms, transform %2 ms, network %3 ms, search %4 ms, alignment %5 ms; %6")
            .arg(milliseconds(result->query->decodeMilliseconds),
                 milliseconds(result->query->cqtMilliseconds),
                 milliseconds(result->query->inferenceMilliseconds), milliseconds(result->searchMilliseconds),
                 milliseconds(result->alignmentMilliseconds),
                 result->usedGraph ? tr("HNSW graph") : tr("exact scan")));
    m_pages->setCurrentWidget(m_table);
    if (!result->matches.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

// Of the best match that was not rejected before: what was rejected is not announced again.
void ResultsPanel::sayVerdict()
{
    if (!m_model->result())
        return;
    // A search that was kept names only the tracks that it found.
    const auto searchedCount = static_cast<int>(m_model->searched()->chunks->tracks().size());
    QString summary = searchedCount > 0 ? tr("%n track(s) searched", nullptr, searchedCount) : QString();
    if (m_model->ownTrack())
        summary = summary.isEmpty() ? tr("the clip itself is left out")
                                    : tr("%1, the clip itself is left out").arg(summary);
    const search::Match* best = m_model->bestMatch();
    if (!best) {
        m_verdict->setNothingFound(m_model->rejectedBeforeCount() > 0, summary);
        return;
    }
    const bool isFirst = best == &m_model->result()->matches.front();
    m_verdict->setVerdict(isFirst ? m_model->result()->verdict : m_model->verdictOf(*best),
                          m_model->nameOf(*best), static_cast<double>(best->score), best->probability,
                          summary);
}

void ResultsPanel::setOwnTrack(const std::optional<TrackId>& track)
{
    m_model->setOwnTrack(track);
    sayVerdict();
}

void ResultsPanel::setSearching(const QString& stage)
{
    m_verdict->setSearching(stage);
}

void ResultsPanel::clear()
{
    m_book->clear();
    m_model->clear();
    m_verdict->clear();
    m_bar->hide();
    m_rejected->setCount(0, false);
    m_pages->setCurrentWidget(m_empty);
    Q_EMIT matchSelected(-1);
}

void ResultsPanel::showMenu(const QPoint& position)
{
    const int row = m_table->indexAt(position).row();
    if (row < 0)
        return;
    TrackMenu menu(m_model->pathAt(row), this);
    connect(&menu, &TrackMenu::useAsClip, this, &ResultsPanel::clipChosen);
    menu.addSeparator();
    menu.addActions(m_bar->allActions());
    menu.addSeparator();
    connect(menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy table")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(tableAsText(*m_model)); });
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace coverscope::ui
