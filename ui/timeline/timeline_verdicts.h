// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "core/model/checkpoint.h"
#include "core/search/thresholds.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>

namespace coverscope::ui {

class TimelineModel;
class VerdictBar;
class VerdictBook;
class VerdictLedger;

// What a person decides about the stretches of a recording: each is a region of a clip and a track, as if the
// stretch had been searched for, so that a search for it tells of the same verdict.
class TimelineVerdicts : public QObject
{
    Q_OBJECT

public:
    TimelineVerdicts(TimelineModel* model, VerdictBar* bar, QObject* parent);

    void setUndoStack(QUndoStack* stack) { m_undoStack = stack; } // not owned
    void setLedger(VerdictLedger* ledger);
    VerdictBook* book() const { return m_book; }

    // In which library's book, and by which model the stretches are found.
    void open(const std::filesystem::path& library, const std::filesystem::path& recording);
    void close();
    void setModel(const model::ModelInfo& model, const search::Thresholds& thresholds)
    {
        m_modelInfo = model;
        m_thresholds = thresholds;
    }
    void setCurrent(int row); // of the model; -1: none
    void refresh();           // the rows are others

Q_SIGNALS:
    void changed(); // what is decided
    void failed(const coverscope::base::Error& error);

private:
    void decide(catalogue::Decision decision);
    void takeBack();
    void setNote(const QString& note);
    void showHistory();
    void updateBar();
    void push(const catalogue::VerdictRecord& before, const catalogue::VerdictRecord& after);
    std::optional<catalogue::VerdictRecord> blankRecord() const; // about the current stretch

    TimelineModel* m_model;
    VerdictBar* m_bar;
    VerdictBook* m_book;
    QUndoStack* m_undoStack;
    model::ModelInfo m_modelInfo;
    search::Thresholds m_thresholds;
    int m_current = -1;
};

} // namespace coverscope::ui
