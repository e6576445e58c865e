// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace coverscope::ui {

class EvidencePanel;
class QueryPanel;
class ResultsPanel;

// The Search page: clip, results and evidence above each other. Where the person has not moved the borders,
// the clip has what it needs, the results are a list that is worth the name, and the evidence has the rest.
class SearchRows : public QSplitter
{
    Q_OBJECT

public:
    SearchRows(QueryPanel* query, ResultsPanel* results, EvidencePanel* evidence);

    QByteArray savedSizes() const; // empty: not the person's own
    void restoreSizes(const QByteArray& saved);

    // Without the list of matches their verdict is left, and the evidence has all the room.
    void setListShown(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void onFolded(bool folded);

    bool m_isOwn = false; // the person has moved a border
    bool m_isListShown = true;
    QByteArray m_sizesWithList;
    QueryPanel* m_query;
    ResultsPanel* m_results;
    EvidencePanel* m_evidence;
};

} // namespace coverscope::ui
