// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/case_dialog.h"

#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/base/recording_name.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/character_width.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace coverscope::ui {

using catalogue::CaseContents;
using catalogue::CaseRun;

namespace {

// Where an entry of the list stands in its case.
constexpr int kindRole = Qt::UserRole;
constexpr int placeRole = Qt::UserRole + 1;
enum HeldKind { HeldRun, HeldClip, HeldVerdict };

QString runText(const CaseRun& run)
{
    return run.isKept ? CaseDialog::tr("Run “%1”").arg(run.name)
                      : CaseDialog::tr("Run “%1”, which was deleted").arg(run.name);
}

QString judgedText(const catalogue::CaseVerdict& verdict)
{
    return QStringLiteral("%1, %2 · %3")
        .arg(base::clipName(verdict.clip.path),
             clockRangeText(verdict.clip.region.start, verdict.clip.region.end),
             base::recordingName(verdict.track.path, verdict.track.title, verdict.track.artist));
}

template <typename Entry>
void moveEntry(std::vector<Entry>& from, std::size_t place, std::vector<Entry>& to)
{
    to.push_back(from[place]);
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(place));
}

} // namespace

CaseDialog::CaseDialog(QWidget* parent)
    : QDialog(parent)
    , m_purpose(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_reviewer(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_purpose);
}

CaseDialog::CaseDialog(const QString& purpose, QWidget* parent) : CaseDialog(parent)
{
    setWindowTitle(tr("New case"));
    m_purpose->setText(purpose);
    addFields({{}, base::personName(), {}});
    finish(tr("&Make case"));
    resize(64 * characterWidth(fontMetrics()), sizeHint().height());
}

CaseDialog::CaseDialog(const catalogue::Case& known, const CaseContents& contents,
                       const std::vector<CaseRun>& runs, QWidget* parent)
    : CaseDialog(parent)
{
    setWindowTitle(tr("Case “%1”").arg(known.text.name));
    m_contents = contents;
    m_purpose->hide();
    addFields(known.text);
    m_closed = new QCheckBox(tr("The case is c&losed"), this);
    m_closed->setChecked(known.state() == catalogue::CaseState::Closed);
    layout()->addWidget(m_closed);
    static_cast<QVBoxLayout*>(layout())->addWidget(makeContents(runs), 1);
    finish(tr("&Save"));
    fillList();
    resize(84 * characterWidth(fontMetrics()), 32 * fontMetrics().height());
}

void CaseDialog::addFields(const catalogue::CaseText& text)
{
    m_name->setText(text.name);
    m_name->setPlaceholderText(tr("A name or a number"));
    m_reviewer->setText(text.reviewer);
    m_reviewer->setMaxLength(base::longestReviewerName);
    m_notes->setPlainText(text.notes);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(5 * fontMetrics().lineSpacing());
    auto* form = new QFormLayout;
    const auto add = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    };
    add(tr("&Name:", "of a case"), m_name);
    add(tr("&Reviewer:"), m_reviewer);
    add(tr("N&otes:"), m_notes);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

QWidget* CaseDialog::makeContents(const std::vector<CaseRun>& runs)
{
    auto* part = new QWidget(this);
    m_held = new QLabel(part);
    m_list = new QListWidget(part);
    m_list->setAccessibleName(tr("What the case holds"));
    m_list->setAccessibleDescription(tr("Delete takes out what is chosen."));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    m_takeOut = new QPushButton(themedIcon(QStringLiteral("remove")), tr("&Take out"), part);
    m_takeOut->setToolTip(tr("Take what is chosen out of the case; verdicts and runs stay (Delete)"));
    m_addRun = new QPushButton(themedIcon(QStringLiteral("batch")), tr("&Add a run"), part);
    m_addRun->setToolTip(tr("Put a kept run into the case, with all that is decided about its clips"));
    auto* menu = new QMenu(m_addRun);
    for (const CaseRun& run : runs)
        connect(menu->addAction(QString(run.name).replace(QLatin1Char('&'), QLatin1String("&&"))),
                &QAction::triggered, this, [this, run] { addRun(run); });
    m_addRun->setMenu(menu);
    m_addRun->setEnabled(!runs.empty());
    auto* row = new QHBoxLayout;
    row->addWidget(m_held, 1);
    row->addWidget(m_addRun);
    row->addWidget(m_takeOut);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &CaseDialog::check);
    connect(m_takeOut, &QPushButton::clicked, this, &CaseDialog::takeOutChosen);
    return part;
}

void CaseDialog::finish(const QString& accept)
{
    acceptButton()->setText(accept);
    layout()->addWidget(m_buttons);
    m_name->setFocus();
    connect(m_name, &QLineEdit::textChanged, this, &CaseDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void CaseDialog::fillList()
{
    m_list->clear();
    const auto add = [this](const QString& icon, const QString& text, HeldKind kind, std::size_t place) {
        auto* item = new QListWidgetItem(themedIcon(icon), text, m_list);
        item->setData(kindRole, kind);
        item->setData(placeRole, static_cast<int>(place));
        item->setToolTip(text);
    };
    for (std::size_t i = 0; i < m_contents.runs.size(); ++i)
        add(QStringLiteral("batch"), runText(m_contents.runs[i]), HeldRun, i);
    for (std::size_t i = 0; i < m_contents.clips.size(); ++i)
        add(QStringLiteral("open-clip"),
            tr("Clip “%1”, with all that is decided about it").arg(base::clipName(m_contents.clips[i].path)),
            HeldClip, i);
    for (std::size_t i = 0; i < m_contents.verdicts.size(); ++i)
        add(QStringLiteral("confirm"), judgedText(m_contents.verdicts[i]), HeldVerdict, i);
    m_held->setText(m_contents.isEmpty() ? tr("Nothing has been put into this case yet.")
                                         : tr("%n thing(s) in this case", nullptr, m_list->count()));
    check();
}

// From the last place to the first, so that those before stay where they are.
void CaseDialog::takeOutChosen()
{
    QList<QListWidgetItem*> chosen = m_list->selectedItems();
    const int row = m_list->currentRow();
    std::ranges::sort(chosen, std::greater(),
                      [](const QListWidgetItem* item) { return item->data(placeRole).toInt(); });
    for (const QListWidgetItem* item : chosen) {
        const auto place = static_cast<std::size_t>(item->data(placeRole).toInt());
        if (item->data(kindRole).toInt() == HeldRun)
            moveEntry(m_contents.runs, place, m_takenOut.runs);
        else if (item->data(kindRole).toInt() == HeldClip)
            moveEntry(m_contents.clips, place, m_takenOut.clips);
        else
            moveEntry(m_contents.verdicts, place, m_takenOut.verdicts);
    }
    for (const CaseRun& run : m_takenOut.runs) // that was put in just now
        std::erase_if(m_added.runs, [&run](const CaseRun& added) { return added.id == run.id; });
    fillList();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void CaseDialog::addRun(const CaseRun& run)
{
    const auto isIt = [&run](const CaseRun& other) { return other.id == run.id; };
    if (std::ranges::any_of(m_contents.runs, isIt))
        return;
    if (std::erase_if(m_takenOut.runs, isIt) == 0)
        m_added.runs.push_back(run);
    m_contents.runs.insert(m_contents.runs.begin(), run);
    fillList();
    m_list->setCurrentRow(0);
}

void CaseDialog::check()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    acceptButton()->setEnabled(hasName);
    acceptButton()->setToolTip(hasName ? QString() : tr("A case needs a name or a number"));
    if (m_takeOut)
        m_takeOut->setEnabled(!m_list->selectedItems().isEmpty());
}

catalogue::CaseText CaseDialog::text() const
{
    return {m_name->text().trimmed(), base::tidyReviewerName(m_reviewer->text()),
            m_notes->toPlainText().trimmed()};
}

catalogue::CaseState CaseDialog::state() const
{
    return m_closed && m_closed->isChecked() ? catalogue::CaseState::Closed : catalogue::CaseState::Open;
}

bool CaseDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        takeOutChosen();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace coverscope::ui
