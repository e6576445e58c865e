// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/decisions_import.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <functional>

namespace coverscope::ui {

class ConflictDialog;
class MessageBanner;
class VerdictLedger;
class WorkLedger;

// The decisions of two reviewers: writes those of the open library for another one, takes in another's, and
// has contradictions settled. Files are read and written in the background. Window's thread.
class DecisionExchange : public QObject
{
    Q_OBJECT

public:
    struct Parts // not owned
    {
        VerdictLedger* verdicts;
        WorkLedger* works;
        MessageBanner* banner;
        QWidget* page;
    };

    explicit DecisionExchange(const Parts& parts);

    void importFrom(const std::filesystem::path& file);
    void exportTo(const std::filesystem::path& file); // .json or .csv
    ConflictDialog* dialog() const;                   // null: none is shown

public Q_SLOTS:
    void chooseImport();
    void chooseExport();
    void showConflicts();

Q_SIGNALS:
    void imported(); // and the dialog shows what came of it
    void exported(const std::filesystem::path& file);

private:
    // Runs `work`, a function of the library's folder, once all that was decided so far is written, and
    // `show` with its value, unless another library is open by then.
    template <typename Value>
    void run(std::function<base::Result<Value>(const std::filesystem::path&)> work,
             std::function<void(const Value&)> show);
    ConflictDialog* openDialog();

    Parts m_parts;
    QPointer<ConflictDialog> m_dialog;
};

} // namespace coverscope::ui
