// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/search_rows.h"

#include "ui/evidence/evidence_panel.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr int leastRows = 8; // of results, where there is room
constexpr int slack = 8;     // pixels: the lines above them may still grow

} // namespace

SearchRows::SearchRows(QueryPanel* query, ResultsPanel* results, EvidencePanel* evidence)
    : QSplitter(Qt::Vertical), m_query(query), m_results(results), m_evidence(evidence)
{
    setAccessibleName(tr("Clip, results and evidence"));
    addWidget(query);
    addWidget(results);
    addWidget(evidence);
    setChildrenCollapsible(false);
    setStretchFactor(2, 1); // more height goes to the pictures
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isOwn = true; });
    connect(query, &QueryPanel::foldedChanged, this, &SearchRows::onFolded);
}

QByteArray SearchRows::savedSizes() const
{
    return m_isOwn ? (m_isListShown ? saveState() : m_sizesWithList) : QByteArray();
}

void SearchRows::restoreSizes(const QByteArray& saved)
{
    m_isOwn = !saved.isEmpty() && restoreState(saved);
}

void SearchRows::setListShown(bool shown)
{
    if (shown == m_isListShown)
        return;
    if (!shown)
        m_sizesWithList = saveState();
    m_isListShown = shown;
    m_results->setListShown(shown);
    if (shown)
        restoreState(m_sizesWithList);
    arrange();
}

void SearchRows::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void SearchRows::arrange()
{
    if (m_isOwn && m_isListShown)
        return;
    const int room = height() - 2 * handleWidth();
    const int least = m_query->minimumSizeHint().height();
    const int share = m_query->clip().empty() ? room * 2 / 5 : room / 4; // where nothing else is to be seen
    const int clip =
        m_query->isFolded() ? least : std::max(least, std::min(share, m_query->sizeHint().height()));
    const int list = m_isListShown ? std::max(m_results->heightForRows(leastRows) + slack, room / 4) : 0;
    const int leftForList = room - clip - m_evidence->minimumSizeHint().height();
    const int results = std::max(m_results->minimumSizeHint().height(), std::min(list, leftForList));
    setSizes({clip, results, room - clip - results});
}

// With borders of the person's own, the list gives and takes the room.
void SearchRows::onFolded(bool folded)
{
    if (!m_isOwn || !m_isListShown)
        return arrange();
    QList<int> all = sizes();
    const int clip = folded ? m_query->minimumSizeHint().height() : m_query->sizeHint().height();
    const int change = all[0] - clip;
    all[0] = clip;
    const int results = std::max(m_results->minimumSizeHint().height(), all[1] + change);
    all[2] += all[1] + change - results;
    all[1] = results;
    setSizes(all);
}

} // namespace coverscope::ui
