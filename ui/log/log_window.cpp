// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_window.h"

#include "core/base/output_file.h"
#include "core/base/path_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/save_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace coverscope::ui {

LogWindow::LogWindow(LogModel* model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_filter(new LogFilter(model, this))
    , m_level(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Log"));
    setUpTable();
    // Not of the box: it ties several such buttons into a ring that Tab does not leave (Qt 6.4).
    auto* row = new QHBoxLayout;
    const auto add = [this, row](const QString& icon, const QString& text, const QString& purpose,
                                 const auto& run) {
        auto* button = new QPushButton(themedIcon(icon), text, this);
        button->setToolTip(purpose);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(QStringLiteral("copy"), tr("&Copy"), tr("Copy the selected lines, or all that are shown"),
        [this] { copy(); });
    add(QStringLiteral("export"), tr("&Save…"), tr("Save all that is shown as a text file"),
        [this] { chooseFile(); });
    add(QStringLiteral("remove"), tr("C&lear"), tr("Forget the messages so far"),
        [this] { m_model->clear(); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addStretch();
    row->addWidget(buttons);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeFilterRow());
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    const int character = characterWidth(fontMetrics());
    resize(120 * character, 60 * character);

    const auto changed = [this] {
        updateCount();
        follow();
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, changed);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(m_filter, &QAbstractItemModel::modelReset, this, changed);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, changed);
    updateCount();
    m_table->scrollToBottom();
}

QWidget* LogWindow::makeFilterRow()
{
    auto* row = new QWidget(this);
    for (const LogLevel level : {LogLevel::Detail, LogLevel::News, LogLevel::Warning, LogLevel::Problem})
        m_level->addItem(level == LogLevel::Detail    ? tr("Everything")
                         : level == LogLevel::Problem ? tr("Problems only")
                                                      : tr("%1 and above").arg(levelName(level)),
                         static_cast<int>(level));
    m_level->setAccessibleName(tr("Which messages"));
    m_words->setPlaceholderText(tr("Search the log"));
    m_words->setAccessibleName(tr("Search the log"));
    m_words->setClearButtonEnabled(true);
    m_count->setAccessibleName(tr("Number of messages"));
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLowestLevel(static_cast<LogLevel>(m_level->currentData().toInt()));
        updateCount();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        updateCount();
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_level);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    return row;
}

void LogWindow::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setAccessibleDescription(tr("What the program told of its work, the newest at the bottom"));
    setUpRows(*m_table, tr("Rows"), tr("Columns"), 6);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = characterWidth(fontMetrics());
    m_table->setColumnWidth(LogModel::TimeColumn, 16 * character);
    m_table->setColumnWidth(LogModel::LevelColumn, 12 * character);
    m_table->setColumnWidth(LogModel::SourceColumn, 18 * character);
    const QScrollBar* bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_isFollowing = bar->sliderPosition() >= bar->maximum(); });
    auto* copyAction = new QAction(tr("Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &LogWindow::copy);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LogWindow::follow()
{
    if (m_isFollowing)
        m_table->scrollToBottom();
}

void LogWindow::updateCount()
{
    m_count->setText(tr("%n message(s)", nullptr, m_filter->rowCount()));
}

void LogWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_filter->text(m_table->selectionModel()->selectedRows()));
}

base::Result<void> LogWindow::save(const std::filesystem::path& file)
{
    return base::writeOutput(m_filter->text().toUtf8(), file,
                             {base::Overwrite::Allow}); // the dialog has asked
}

void LogWindow::chooseFile()
{
    askWhereToSave(this, tr("Save the log"), tr("Text (*.txt)"), QStringLiteral("coverscope-log.txt"),
                   [this](const std::filesystem::path& file) {
                       const auto saved = save(file);
                       m_count->setText(saved ? tr("Saved “%1”.").arg(base::displayPath(file))
                                              : saved.error().message);
                   });
}

} // namespace coverscope::ui
