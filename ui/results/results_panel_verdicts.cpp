// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_panel.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"
#include "ui/results/verdict_command.h"
#include "ui/results/verdict_history.h"

#include <algorithm>

// What the results panel does with the person's verdicts.
namespace coverscope::ui {

using catalogue::Decision;
using catalogue::VerdictRecord;

void ResultsPanel::connectVerdicts()
{
    connect(m_bar, &VerdictBar::decided, this, &ResultsPanel::decide);
    connect(m_bar, &VerdictBar::takeBackRequested, this, &ResultsPanel::takeBack);
    connect(m_bar, &VerdictBar::noteChanged, this, &ResultsPanel::setNote);
    connect(m_bar, &VerdictBar::historyRequested, this, &ResultsPanel::showHistory);
    connect(m_bar, &VerdictBar::noteLeft, this, [this] { m_table->setFocus(); });
    connect(m_bar, &VerdictBar::filterChanged, this,
            [this](VerdictFilter filter) { rearrange([this, filter] { m_model->setFilter(filter); }); });
    connect(m_rejected, &RejectedLine::shownChanged, this,
            [this](bool shown) { rearrange([this, shown] { m_model->setRejectedBeforeShown(shown); }); });
    connect(m_book, &VerdictBook::loaded, this, [this] {
        rearrange([this] { m_model->takeVerdicts(*m_book, true); });
        sayVerdict();
        Q_EMIT verdictsLoaded();
    });
    connect(m_book, &VerdictBook::changed, this, [this] {
        rearrange([this] { m_model->takeVerdicts(*m_book, false); });
        sayVerdict();
    });
    connect(m_book, &VerdictBook::failed, this, &ResultsPanel::problem);
}

void ResultsPanel::prepare(const std::filesystem::path& library, const std::filesystem::path& clip)
{
    m_library = library;
    if (!library.empty())
        m_book->prepare(clip);
}

void ResultsPanel::setUndoStack(QUndoStack* stack)
{
    m_undoStack = stack;
}

void ResultsPanel::setLedger(VerdictLedger* ledger)
{
    m_book->setLedger(ledger);
}

int ResultsPanel::currentRow() const
{
    return m_table->currentIndex().row();
}

// Moves rows under the person's eyes without leaving the match they look at, where it is still shown.
void ResultsPanel::rearrange(const std::function<void()>& change)
{
    const int rowBefore = currentRow();
    const search::Match* before = m_model->matchAt(rowBefore);
    m_isArranging = true;
    change();
    int row = before ? m_model->rowOf(before->track) : 0;
    if (row < 0)
        row = std::min(rowBefore, m_model->rowCount() - 1);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    m_isArranging = false;
    if (m_model->matchAt(currentRow()) != before)
        Q_EMIT matchSelected(currentRow());
    updateVerdictParts();
}

void ResultsPanel::updateVerdictParts()
{
    const bool canDecide = m_book->isReady() && m_model->trackAt(currentRow()) != nullptr;
    m_bar->setVerdict(m_model->decisionAt(currentRow()), canDecide);
    m_rejected->setCount(m_model->rejectedBeforeCount(), m_model->isRejectedBeforeShown());
}

std::optional<VerdictRecord> ResultsPanel::blankRecord(int row) const
{
    const search::Match* match = m_model->matchAt(row);
    const catalogue::Track* track = m_model->trackAt(row);
    if (!match || !track || !m_book->isReady())
        return {};
    VerdictRecord record =
        m_book->blankRecord(*match, *track, m_model->pathAt(row), m_model->result()->query->model);
    record.track.title = m_model->titleAt(row); // what it is called, also when it has left the library
    return record;
}

// Of the current match, on whose figures `after` was decided unless it takes something back.
void ResultsPanel::push(const VerdictRecord& before, const VerdictRecord& after)
{
    if (const search::Match* match = m_model->matchAt(currentRow()); match && after.decision)
        m_book->keep(after, VerdictBook::evidenceOf(*match, m_model->result()->thresholds,
                                                    m_model->searched()->identity.chunkHop));
    m_undoStack->push(new VerdictCommand(m_book, before, after));
}

void ResultsPanel::decide(Decision decision)
{
    const auto blank = blankRecord(currentRow());
    if (!blank)
        return;
    const VerdictRecord* standing = m_model->decisionAt(currentRow());
    // Said again it stands, with its note; taking back has a key of its own.
    if (standing && standing->decision == decision)
        return updateVerdictParts(); // the button is pressed in again
    VerdictRecord after = *blank;
    after.decision = decision;
    after.note = m_bar->note()->text().trimmed(); // what is being typed belongs to it
    push(standing && isSamePair(*standing, after) ? *standing : *blank, after);
}

void ResultsPanel::takeBack()
{
    const VerdictRecord* standing = m_model->decisionAt(currentRow());
    if (!standing || !m_book->isReady())
        return;
    VerdictRecord after = *standing;
    after.decision.reset();
    push(*standing, after);
}

void ResultsPanel::showHistory()
{
    const auto pair = blankRecord(currentRow());
    if (!pair)
        return;
    auto* dialog = new VerdictHistoryDialog(m_book, *pair, this);
    dialog->show();
}

void ResultsPanel::setNote(const QString& note)
{
    const auto blank = blankRecord(currentRow());
    if (!blank)
        return;
    const VerdictRecord* standing = m_model->decisionAt(currentRow());
    VerdictRecord after = *blank;
    after.decision = standing ? standing->decision : Decision::Unsure;
    after.note = note;
    push(standing && isSamePair(*standing, after) ? *standing : *blank, after);
}

} // namespace coverscope::ui
