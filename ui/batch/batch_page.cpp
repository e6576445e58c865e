// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_page.h"

#include "ui/batch/batch_clip_panel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace coverscope::ui {

BatchPage::BatchPage(QWidget* parent)
    : QWidget(parent)
    , m_banner(new MessageBanner(this))
    , m_runs(new ElidedComboBox(this))
    , m_add(new QPushButton(themedIcon(QStringLiteral("folder-add")), tr("Add clips"), this))
    , m_stretches(new QCheckBox(tr("Stretches of long clips"), this))
    , m_export(new QPushButton(themedIcon(QStringLiteral("export")), tr("Export CSV…"), this))
    , m_report(new QPushButton(themedIcon(QStringLiteral("report")), tr("Report…"), this))
    , m_remove(new QToolButton(this))
    , m_progress(new BatchProgressBar(this))
    , m_filter(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_model(new BatchTableModel(this))
    , m_table(new BatchTableView(m_model, this))
    , m_details(new BatchClipPanel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(QStringLiteral("batch"), this))
    , m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Batch"));
    setAcceptDrops(true);
    setUpButtons();
    m_empty->setTexts(
        tr("Check many clips at once"),
        tr("Drop a folder, some files or a list (text or CSV with file, start, end) here. Each clip is "
           "searched for in the library; what is found is kept and can be looked through later."));
    m_empty->setAction(tr("Choose clips…"), tr("Choose files, a folder or a list of clips"));
    m_splitter->setAccessibleName(tr("Clips and matches"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    auto* runPage = new QWidget(this);
    auto* runLayout = new QVBoxLayout(runPage);
    runLayout->setContentsMargins(0, 0, 0, 0);
    runLayout->setSpacing(0);
    runLayout->addWidget(makeHead());
    runLayout->addWidget(makeFilterRow());
    runLayout->addWidget(m_splitter, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(runPage);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);

    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { m_add->menu()->popup(m_empty->mapToGlobal(m_empty->rect().center())); });
    connect(m_table, &BatchTableView::openRequested, this, &BatchPage::openClipRequested);
    connect(m_table, &BatchTableView::skipRequested, this,
            [this] { Q_EMIT skipRequested(m_table->selectedPlaces()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &BatchPage::showMenu);
    connect(m_details, &BatchClipPanel::openRequested, this, &BatchPage::openClipRequested);
    connect(m_details, &BatchClipPanel::clipChosen, this, &BatchPage::fileChosen);
    connect(m_details, &BatchClipPanel::repeatRequested, this, [this] {
        if (const int place = m_table->currentPlace(); place >= 0)
            Q_EMIT repeatRequested({static_cast<std::size_t>(place)});
    });
    setRun(nullptr);
}

void BatchPage::setUpButtons()
{
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setAccessibleDescription(tr("The run that is shown; the runs of this library stay until they are "
                                        "removed"));
    m_runs->setToolTip(tr("Runs over many clips, newest first"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(16);
    m_runs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_add->setToolTip(tr("Choose files, a folder or a list of clips; dropping them does the same"));
    auto* menu = new QMenu(m_add);
    connect(menu->addAction(themedIcon(QStringLiteral("open-clip")), tr("&Files…")), &QAction::triggered,
            this, &BatchPage::chooseFiles);
    connect(menu->addAction(themedIcon(QStringLiteral("folder")), tr("F&older…")), &QAction::triggered, this,
            &BatchPage::chooseFolder);
    connect(menu->addAction(themedIcon(QStringLiteral("note")), tr("&List (text or CSV)…")),
            &QAction::triggered, this, &BatchPage::chooseList);
    menu->addSeparator();
    m_tunes = menu->addAction(tr("Take them for &tunes that are sung or hummed"));
    m_tunes->setCheckable(true);
    m_tunes->setStatusTip(
        tr("Of the next run: clips of one voice that sings, hums or whistles, without a band"));
    m_add->setMenu(menu);
    m_stretches->setToolTip(
        tr("Of clips longer than three minutes, look for what is played in them as well: a row "
           "for each stretch that the library knows"));
    m_stretches->setAccessibleDescription(m_stretches->toolTip());
    m_export->setToolTip(tr("Save all matches of this run as a table"));
    m_report->setToolTip(
        tr("Write a report on this run: what was searched where, with what, and what was found and "
           "decided"));
    m_remove->setIcon(themedIcon(QStringLiteral("remove")));
    m_remove->setAutoRaise(true);
    m_remove->setAccessibleName(tr("Remove this run"));
    m_remove->setToolTip(tr("Remove this run and what it found"));
    for (QPushButton* button : {m_add, m_export, m_report})
        button->setAccessibleDescription(button->toolTip());
    connect(m_runs, &QComboBox::activated, this,
            [this](int index) { Q_EMIT runChosen(m_runs->itemData(index).toLongLong()); });
    connect(m_export, &QPushButton::clicked, this, &BatchPage::chooseExportFile);
    connect(m_report, &QPushButton::clicked, this, &BatchPage::reportRequested);
    connect(m_remove, &QToolButton::clicked, this, &BatchPage::removeRunRequested);
}

QWidget* BatchPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new FlowLayout;
    row->addWidget(m_runs);
    for (QWidget* widget : {static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_add),
                            static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_report)})
        row->addWidget(widget);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    return head;
}

QWidget* BatchPage::makeFilterRow()
{
    m_filter->setAccessibleName(tr("Shown clips"));
    m_filter->setToolTip(tr("Which clips are listed"));
    m_words->setAccessibleName(tr("Filter clips"));
    m_words->setPlaceholderText(tr("Filter by file, title or artist"));
    m_words->setClearButtonEnabled(true);
    m_count->setAccessibleName(tr("Number of listed clips"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    fillFilter();
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(8, 4, 8, 6);
    row->addWidget(m_filter);
    row->addWidget(m_words, 1);
    row->addWidget(m_stretches);
    row->addWidget(m_count);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_table->filter()->setFilter(static_cast<BatchFilter>(m_filter->currentData().toInt()));
        updateCount();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_table->filter()->setWords(words);
        updateCount();
    });
    return widget;
}

void BatchPage::fillFilter()
{
    for (const BatchFilter filter : {BatchFilter::All, BatchFilter::Found, BatchFilter::Unjudged,
                                     BatchFilter::Match, BatchFilter::Possible, BatchFilter::NoMatch,
                                     BatchFilter::Failed, BatchFilter::Waiting, BatchFilter::Skipped})
        m_filter->addItem(batchFilterName(filter), static_cast<int>(filter));
}

void BatchPage::updateCount()
{
    const int shown = m_table->filter()->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n clip(s)", nullptr, all)
                                  : tr("%1 of %n clip(s)", nullptr, all).arg(shown));
}

void BatchPage::setRuns(const std::vector<catalogue::BatchRun>& runs, std::int64_t current)
{
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    for (const catalogue::BatchRun& run : runs)
        m_runs->addItem(runName(run), static_cast<qint64>(run.id));
    m_runs->setCurrentIndex(m_runs->findData(static_cast<qint64>(current)));
    m_runs->setEnabled(!runs.empty());
}

void BatchPage::setRun(const std::shared_ptr<OpenRun>& run)
{
    m_model->setRun(run);
    m_details->clear();
    m_pages->setCurrentIndex(run ? 1 : 0);
    if (run)
        m_runs->setCurrentIndex(m_runs->findData(static_cast<qint64>(run->run.id)));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_report), static_cast<QWidget*>(m_remove)})
        widget->setEnabled(run != nullptr);
    updateCount();
}

void BatchPage::setState(BatchState state, bool isActive)
{
    if (state == BatchState::Looking)
        m_pages->setCurrentIndex(1); // where it is told
    else if (!m_model->run())
        m_pages->setCurrentIndex(0);
    m_progress->show(state, m_model->run().get(), isActive);
    updateCount();
}

} // namespace coverscope::ui
