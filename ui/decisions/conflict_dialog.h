// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/conflict_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace coverscope::ui {

class MessageBanner;

// Where two reviewers do not agree, and what of the other's decisions is about recordings that are not here.
// Each conflict is settled by deciding once more; the dialog says which way and writes nothing itself.
//
// Keys: H keeps what is decided here, T takes the other decision.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(QWidget* parent = nullptr);

    // Of an import, or of the library as it is. `hindrance`: why nothing can be decided; empty: it can.
    void showImport(const std::filesystem::path& file, const works::DecisionsImport& import);
    void showConflicts(const works::Conflicts& conflicts);
    void setHindrance(const QString& hindrance);

    ConflictModel* conflicts() const { return m_conflicts; }
    UnknownRecordingModel* unknown() const { return m_unknown; }
    QLabel* summary() const { return m_summary; }
    QTableView* table() const { return m_table; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* takeButton() const { return m_take; }
    QPushButton* saveButton() const { return m_save; }
    MessageBanner* banner() const { return m_banner; }
    base::Result<void> save(const std::filesystem::path& file) const; // all of it as a table

Q_SIGNALS:
    // The entry that is to be decided now: with the place of what stands here, and the decision and note of
    // the side that was chosen.
    void verdictSettled(const coverscope::catalogue::VerdictRecord& record);
    void pairSettled(const coverscope::catalogue::PairDecision& decision);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Side { Here, There };

    QWidget* makeButtons();
    void setUpTables();
    void settle(Side side);
    void update();
    void askAndSave();

    QString m_fileName; // of the import; empty: there was none
    QString m_hindrance;
    QStringList m_problems;
    ConflictModel* m_conflicts;
    UnknownRecordingModel* m_unknown;
    MessageBanner* m_banner;
    QLabel* m_summary;
    QLabel* m_conflictHeading;
    QLabel* m_unknownHeading;
    QTableView* m_table;
    QTableView* m_unknownTable;
    QPushButton* m_keep = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace coverscope::ui
