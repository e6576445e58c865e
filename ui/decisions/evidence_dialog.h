// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/decision_evidence.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

class QGridLayout;

namespace coverscope::ui {

class HeatmapView;

// What a decision was made on, as it was seen then: figures, picture, model. Says above what has changed
// since, so that nobody takes it for what a search finds today. Stays open beside the window.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceDialog(const DecisionEvidence& evidence, QWidget* parent = nullptr);

    QLabel* today() const { return m_today; } // what has changed since
    HeatmapView* picture() const { return m_picture; }
    QLabel* noPicture() const { return m_noPicture; } // why there is none
    QPushButton* searchButton() const { return m_search; }
    QString fact(const QString& name) const; // as it stands behind that name; empty: there is none

Q_SIGNALS:
    void searchRequested(); // for what is found today

private:
    QWidget* makeToday();
    QWidget* makeFacts();
    void addFact(QGridLayout* grid, const QString& name, const QString& value);
    void setUpPicture();

    DecisionEvidence m_evidence;
    std::vector<std::pair<QString, QString>> m_facts;
    QLabel* m_today;
    HeatmapView* m_picture;
    QLabel* m_noPicture;
    QPushButton* m_search;
};

} // namespace coverscope::ui
