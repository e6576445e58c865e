// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_bar.h"

#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace coverscope::ui {

using catalogue::Decision;

VerdictBar::VerdictBar(QWidget* parent)
    : QWidget(parent)
    , m_historyButton(new QToolButton(this))
    , m_note(new QLineEdit(this))
    , m_filter(new QComboBox(this))
{
    setAccessibleName(tr("Verdict on the match"));
    makeActions();
    makeNote();
    makeFilter();
    auto* row = new FlowLayout(this);
    for (QAction* action : m_decisions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addWidget(m_note);
    m_historyButton->setIcon(m_history->icon()); // not the action's own, which would bring its text along
    m_historyButton->setToolTip(m_history->toolTip());
    m_historyButton->setAccessibleName(m_history->text());
    m_historyButton->setFocusPolicy(Qt::TabFocus);
    connect(m_historyButton, &QToolButton::clicked, m_history, &QAction::trigger);
    row->addWidget(m_historyButton);
    row->addWidget(m_filter);
    setVerdict(nullptr, false);
}

void VerdictBar::makeActions()
{
    const auto add = [this](const QString& icon, const QString& text, const QKeySequence& keys,
                            const QString& explanation) {
        auto* action = new QAction(themedIcon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // of what it is added to
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(explanation, keys.toString(QKeySequence::NativeText)));
        return action;
    };
    m_decisions[0] =
        add(QStringLiteral("confirm"), tr("Confirm"), Qt::Key_C, tr("Both are versions of the same piece"));
    m_decisions[1] = add(QStringLiteral("reject"), tr("Reject"), Qt::Key_R,
                         tr("They are not; the track comes last when this clip is searched for again"));
    m_decisions[2] =
        add(QStringLiteral("unsure"), tr("Unsure"), Qt::Key_U, tr("Somebody should listen to it again"));
    for (const Decision decision : {Decision::Confirmed, Decision::Rejected, Decision::Unsure}) {
        action(decision)->setCheckable(true);
        connect(action(decision), &QAction::triggered, this, [this, decision] { Q_EMIT decided(decision); });
    }
    m_takeBack = add(QStringLiteral("remove"), tr("Take the verdict back"), Qt::Key_Delete,
                     tr("As if nothing had been decided; the history keeps it"));
    connect(m_takeBack, &QAction::triggered, this, &VerdictBar::takeBackRequested);
    m_editNote = add(QStringLiteral("note"), tr("Edit note"), Qt::Key_N, tr("Write why"));
    connect(m_editNote, &QAction::triggered, this, [this] {
        m_note->setFocus(Qt::ShortcutFocusReason);
        m_note->selectAll();
    });
    m_history = add(QStringLiteral("waiting"), tr("History of verdicts"), Qt::Key_H,
                    tr("Who decided what about this clip and this track, and when"));
    connect(m_history, &QAction::triggered, this, &VerdictBar::historyRequested);
}

void VerdictBar::makeNote()
{
    m_note->setPlaceholderText(tr("Note (N)"));
    m_note->setAccessibleName(tr("Note on the match"));
    m_note->setAccessibleDescription(
        tr("Kept with the verdict. A match without a verdict becomes unsure by a note."));
    m_note->setToolTip(m_note->accessibleDescription());
    m_note->setMaxLength(2000);
    m_note->setMinimumWidth(16 * characterWidth(fontMetrics()));
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::editingFinished, this, &VerdictBar::commitNote);
    connect(m_note, &QLineEdit::returnPressed, this, &VerdictBar::noteLeft);
}

void VerdictBar::makeFilter()
{
    m_filter->setAccessibleName(tr("Show matches by verdict"));
    m_filter->setToolTip(tr("Which matches the table shows"));
    m_filter->addItem(tr("All matches"), static_cast<int>(VerdictFilter::All));
    m_filter->addItem(tr("Undecided"), static_cast<int>(VerdictFilter::Undecided));
    m_filter->addItem(tr("Confirmed"), static_cast<int>(VerdictFilter::Confirmed));
    m_filter->addItem(tr("Rejected"), static_cast<int>(VerdictFilter::Rejected));
    m_filter->addItem(tr("Unsure"), static_cast<int>(VerdictFilter::Unsure));
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT filterChanged(static_cast<VerdictFilter>(m_filter->currentData().toInt())); });
}

void VerdictBar::setVerdict(const catalogue::VerdictRecord* verdict, bool canDecide)
{
    for (const Decision decision : {Decision::Confirmed, Decision::Rejected, Decision::Unsure}) {
        action(decision)->setChecked(verdict && verdict->decision == decision);
        action(decision)->setEnabled(canDecide);
    }
    m_takeBack->setEnabled(canDecide && verdict);
    m_editNote->setEnabled(canDecide);
    m_history->setEnabled(canDecide);
    m_historyButton->setEnabled(canDecide);
    m_note->setEnabled(canDecide);
    m_keptNote = verdict ? verdict->note : QString();
    if (m_note->text() != m_keptNote)
        m_note->setText(m_keptNote);
}

void VerdictBar::setFilter(VerdictFilter filter)
{
    const QSignalBlocker quiet(m_filter);
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(filter)));
}

QList<QAction*> VerdictBar::allActions() const
{
    return {m_decisions[0], m_decisions[1], m_decisions[2], m_takeBack, m_editNote, m_history};
}

QList<QAction*> VerdictBar::letterActions() const
{
    return {m_decisions[0], m_decisions[1], m_decisions[2], m_editNote, m_history};
}

void VerdictBar::commitNote()
{
    const QString note = m_note->text().trimmed();
    if (note == m_keptNote)
        return;
    m_keptNote = note;
    Q_EMIT noteChanged(note);
}

bool VerdictBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept(); // not the window's, which cancels a search with it
            if (event->type() == QEvent::KeyPress) {
                m_note->setText(m_keptNote);
                Q_EMIT noteLeft();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

RejectedLine::RejectedLine(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    m_icon->setAccessibleName(tr("Rejected before"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->setFlat(true);
    QFont font = m_button->font();
    font.setUnderline(true);
    m_button->setFont(font);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT shownChanged(!m_areShown); });
    setCount(0, false);
}

void RejectedLine::setCount(int count, bool areShown)
{
    m_areShown = areShown;
    const int side = fontMetrics().height();
    m_icon->setPixmap(themedIcon(QStringLiteral("reject")).pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setText(areShown ? tr("%n rejected before, at the end of the table", nullptr, count)
                             : tr("%n rejected before", nullptr, count));
    m_button->setText(areShown ? tr("Hide") : tr("Show"));
    m_button->setAccessibleDescription(tr("Tracks that were rejected for this clip in an earlier search"));
    setVisible(count > 0);
}

} // namespace coverscope::ui
