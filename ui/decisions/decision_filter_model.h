// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "core/works/case_members.h"
#include "ui/widgets/word_filter.h"

#include <QDateTime>
#include <QSortFilterProxyModel>

#include <optional>

namespace coverscope::ui {

class DecisionTableModel;

// A DecisionTableModel's rows by what was decided, by whom, since when, in which case and in which words,
// sorted by the column that was chosen.
class DecisionFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DecisionFilterModel(DecisionTableModel* decisions, QObject* parent = nullptr);

    void setDecision(const std::optional<catalogue::Decision>& decision); // none: all
    void setPerson(const std::optional<QString>& person);                 // none: anybody
    void setSince(const std::optional<QDateTime>& since);                 // none: ever
    void setCase(const std::optional<works::CaseMembers>& members);       // none: whichever
    void setWords(const QString& words); // all of them must be there, in any order

    std::vector<catalogue::VerdictRecord> shown() const; // in the order of the rows

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    DecisionTableModel* m_decisions;
    std::optional<catalogue::Decision> m_decision;
    std::optional<QString> m_person;
    std::optional<QDateTime> m_since;
    std::optional<works::CaseMembers> m_case;
    WordFilter m_words;
};

} // namespace coverscope::ui
