// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisions_page.h"

#include "ui/decisions/case_controls.h"
#include "ui/decisions/decision_filter_model.h"
#include "ui/decisions/decision_table_model.h"
#include "ui/results/decision_delegate.h"
#include "ui/results/results_table_text.h"
#include "ui/results/verdict_ledger.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/elided_combo_box.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace coverscope::ui {

using catalogue::Decision;
using catalogue::VerdictRecord;

namespace {

constexpr int typingPause = 120; // milliseconds: long enough to type on, short enough not to be waited for

} // namespace

DecisionsPage::DecisionsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new DecisionTableModel(this))
    , m_filter(new DecisionFilterModel(m_model, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("confirm"), this))
    , m_banner(new MessageBanner(this))
    , m_table(new QTableView(this))
{
    setAccessibleName(tr("Decisions"));
    m_empty->setTexts(tr("No decisions yet"),
                      tr("Confirm or reject matches on the other pages: every verdict of this library comes "
                         "here, with its note, to look through and to keep."));
    auto* browser = new QWidget(this);
    setUpTable();
    auto* column = new QVBoxLayout(browser);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilterRow());
    column->addWidget(m_table, 1);
    column->addWidget(makeButtonRow());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(browser);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_pages);
    for (QTimer* timer : {&m_reading, &m_typing})
        timer->setSingleShot(true);
    m_typing.setInterval(typingPause);
    connectParts();
    update();
}

QWidget* DecisionsPage::makeFilterRow()
{
    auto* row = new QWidget(this);
    m_words = new QLineEdit(row);
    m_words->setPlaceholderText(tr("Filter decisions"));
    m_words->setAccessibleName(tr("Filter decisions"));
    m_words->setToolTip(tr("Show only decisions that contain all these words in note, track, clip or name"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_decisionBox = new QComboBox(row);
    m_decisionBox->setAccessibleName(tr("Which decisions"));
    m_decisionBox->addItem(tr("All decisions"));
    for (const Decision decision : {Decision::Confirmed, Decision::Rejected, Decision::Unsure})
        m_decisionBox->addItem(themedIcon(decisionIconName(decision)), decisionText(decision),
                               static_cast<int>(decision));
    m_personBox = new ElidedComboBox(row);
    m_personBox->setAccessibleName(tr("Whose decisions"));
    m_personBox->addItem(tr("Anybody"));
    m_periodBox = new QComboBox(row);
    m_periodBox->setAccessibleName(tr("Decided when"));
    m_periodBox->addItem(tr("Whenever"));
    m_periodBox->addItem(tr("Today"), 0);
    m_periodBox->addItem(tr("Last 7 days"), 7);
    m_periodBox->addItem(tr("Last 30 days"), 30);
    m_periodBox->addItem(tr("Last 365 days"), 365);
    m_caseBox = new ElidedComboBox(row);
    m_caseBox->setAccessibleName(tr("Decisions of which case"));
    m_caseBox->hide(); // until there is a case
    m_count = new QLabel(row);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("How many decisions are shown"));
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    for (QComboBox* box : {m_decisionBox, m_personBox, m_periodBox, m_caseBox})
        layout->addWidget(box);
    layout->addWidget(m_count);
    return row;
}

void DecisionsPage::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Decisions"));
    m_table->setAccessibleDescription(
        tr("A decision in each row, the newest first. Return searches for the clip again, V compares, E "
           "shows what was decided on."));
    setUpRows(*m_table, tr("Rows of the decisions"), tr("Columns of the decisions"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // many go into a case at once
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(DecisionColumn::Date), Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(static_cast<int>(DecisionColumn::Verdict),
                                      new DecisionDelegate(m_table));
    const int widths[decisionColumnCount] = {21, 17, 24, 15, 30, 13, 14, 30};
    setColumnWidths(m_table->horizontalHeader(), widths);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void DecisionsPage::connectParts()
{
    connect(&m_reading, &QTimer::timeout, this, &DecisionsPage::read);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_filter->setWords(m_words->text()); });
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_decisionBox, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_decisionBox->currentData();
        m_filter->setDecision(chosen.isValid() ? std::optional(static_cast<Decision>(chosen.toInt()))
                                               : std::nullopt);
    });
    connect(m_personBox, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setPerson(m_personBox->currentIndex() > 0 ? std::optional(m_personBox->currentText())
                                                            : std::nullopt);
    });
    connect(m_periodBox, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant days = m_periodBox->currentData();
        m_filter->setSince(days.isValid()
                               ? std::optional(QDate::currentDate().addDays(-days.toInt()).startOfDay())
                               : std::nullopt);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &DecisionsPage::update);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DecisionsPage::update);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, [this] { update(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionsPage::update);
    connect(m_table, &QTableView::doubleClicked, this, &DecisionsPage::requestSearch);
    connect(m_search, &QPushButton::clicked, this, &DecisionsPage::requestSearch);
    connect(m_compare, &QPushButton::clicked, this, &DecisionsPage::requestComparison);
    connect(m_evidence, &QPushButton::clicked, this, &DecisionsPage::showEvidence);
    connect(m_export, &QPushButton::clicked, this, &DecisionsPage::chooseFile);
}

void DecisionsPage::setLedger(VerdictLedger* ledger)
{
    m_ledger = ledger;
    m_cases = new CaseControls({ledger, m_banner, this, m_filter, m_caseBox, m_casesButton},
                               [this] { return chosen(); });
    connect(m_cases->ledger(), &CaseLedger::changed, this, &DecisionsPage::update);
    // Read when it is to be seen: another page may decide a hundred times before.
    connect(ledger, &VerdictLedger::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            m_reading.start(0);
    });
    if (isVisible())
        read();
}

void DecisionsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void DecisionsPage::read()
{
    if (!m_ledger)
        return;
    m_isStale = false;
    const VerdictRecord* before = current();
    const std::optional<VerdictRecord> kept = before ? std::optional(*before) : std::nullopt;
    std::vector<VerdictRecord> records;
    for (const auto& [clip, ofClip] : m_ledger->all())
        records.insert(records.end(), ofClip.begin(), ofClip.end());
    m_model->setRecords(std::move(records));
    m_cases->follow();
    fillPersons();
    const auto found = std::ranges::find_if(m_model->records(), [&kept](const VerdictRecord& record) {
        return kept && isSamePair(record, *kept);
    });
    const int row = static_cast<int>(found - m_model->records().begin());
    const QModelIndex again = m_filter->mapFromSource(m_model->index(row, 0)); // invalid where it is gone
    m_table->setCurrentIndex(again.isValid() ? again : m_filter->index(0, 0));
    update();
}

void DecisionsPage::fillPersons()
{
    QStringList persons;
    for (const VerdictRecord& record : m_model->records()) {
        if (!record.decidedBy.isEmpty() && !persons.contains(record.decidedBy))
            persons << record.decidedBy;
    }
    std::ranges::sort(persons);
    const QString chosen = m_personBox->currentIndex() > 0 ? m_personBox->currentText() : QString();
    while (m_personBox->count() > 1)
        m_personBox->removeItem(m_personBox->count() - 1);
    m_personBox->addItems(persons);
    m_personBox->setCurrentIndex(std::max(0, m_personBox->findText(chosen)));
}

void DecisionsPage::update()
{
    const int all = m_model->rowCount();
    const bool hasCases = m_cases && !m_cases->ledger()->cases().empty();
    const int shown = m_filter->rowCount();
    m_pages->setCurrentIndex(all > 0 || hasCases ? 1 : 0);
    m_count->setText(shown == all ? tr("%n decision(s)", nullptr, all)
                                  : tr("%1 of %n decision(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_export->setEnabled(shown > 0);
    m_search->setEnabled(current() != nullptr);
    m_compare->setEnabled(current() != nullptr);
    m_evidence->setEnabled(current() != nullptr);
}

const VerdictRecord* DecisionsPage::current() const
{
    const int row = m_filter->mapToSource(m_table->currentIndex()).row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->records()[static_cast<std::size_t>(row)]
                                                 : nullptr;
}

std::vector<VerdictRecord> DecisionsPage::chosen() const
{
    std::vector<VerdictRecord> records;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, std::less(), &QModelIndex::row);
    for (const QModelIndex& index : rows) {
        const int row = m_filter->mapToSource(index).row();
        records.push_back(m_model->records()[static_cast<std::size_t>(row)]);
    }
    return records;
}

// Track and note share what the other columns leave.
void DecisionsPage::fitTextColumns()
{
    const int track = static_cast<int>(DecisionColumn::Track);
    const int note = static_cast<int>(DecisionColumn::Note);
    const int room = std::max(40 * characterWidth(fontMetrics()), sharedRoom(*m_table, track, note));
    m_table->setColumnWidth(track, room / 2);
    m_table->setColumnWidth(note, room - room / 2);
}

bool DecisionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTextColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            requestSearch();
            return true;
        }
        if (key == Qt::Key_E && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
            showEvidence();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace coverscope::ui
