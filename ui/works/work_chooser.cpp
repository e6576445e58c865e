// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_chooser.h"

#include "ui/widgets/character_width.h"
#include "ui/works/work_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr int typingMilliseconds = 150;

} // namespace

WorkListModel::WorkListModel(std::shared_ptr<const WorkBook> book, const std::vector<QByteArray>& without,
                             QObject* parent)
    : QAbstractListModel(parent), m_book(std::move(book))
{
    for (std::size_t number = 0; number < m_book->works().size(); ++number) {
        const catalogue::Work& work = m_book->works()[number];
        if (std::find(without.begin(), without.end(), work.uid) != without.end())
            continue;
        const QString text = workLine(work);
        m_lines.push_back({text, text.toCaseFolded(), number});
    }
    std::sort(m_lines.begin(), m_lines.end(),
              [](const Line& a, const Line& b) { return a.folded < b.folded; });
    setWords({});
}

void WorkListModel::setWords(const QString& text)
{
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return m_lines[line].folded.contains(word); }))
            m_shown.push_back(line);
    }
    endResetModel();
}

QByteArray WorkListModel::uidAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return m_book->works()[m_lines[m_shown[static_cast<std::size_t>(index.row())]].work].uid;
}

int WorkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant WorkListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line& line = m_lines[m_shown[static_cast<std::size_t>(index.row())]];
    const auto count = static_cast<int>(m_book->works()[line.work].recordings.size());
    return tr("%1 (%n recording(s))", "work and its recordings", count).arg(line.text);
}

WorkChooser::WorkChooser(const QString& title, const QString& explanation, const QString& accept,
                         std::shared_ptr<const WorkBook> book, const std::vector<QByteArray>& without,
                         QWidget* parent)
    : QDialog(parent)
    , m_model(new WorkListModel(std::move(book), without, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QLabel(explanation, this);
    text->setTextFormat(Qt::PlainText); // it holds names
    text->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find title or composer"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Works of the library"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    acceptButton()->setText(accept);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    resize(72 * characterWidth(fontMetrics()), 24 * fontMetrics().height());
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &WorkChooser::search);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search();
    m_search->setFocus();
}

void WorkChooser::search()
{
    m_model->setWords(m_search->text());
    m_list->setCurrentIndex(m_model->index(0));
    acceptButton()->setEnabled(m_list->currentIndex().isValid());
}

QByteArray WorkChooser::chosenUid() const
{
    return m_model->uidAt(m_list->currentIndex());
}

// Up and Down choose while one types.
bool WorkChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentIndex().row() + step;
        if (step != 0 && row >= 0 && row < m_model->rowCount()) {
            m_list->setCurrentIndex(m_model->index(row));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_typing.isActive()) {
            m_typing.stop();
            search(); // what is typed is what is chosen from
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace coverscope::ui
