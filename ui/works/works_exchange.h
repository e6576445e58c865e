// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/works_import.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

class ImportDialog;
class MessageBanner;
class WorkLedger;

// Works as tables: asks for the file, reads or writes it in the background, and asks before it changes the
// library. An import can be undone as one step.
class WorksExchange : public QObject
{
    Q_OBJECT

public:
    WorksExchange(WorkLedger* ledger, MessageBanner* banner, QWidget* window);

    void importFrom(const std::filesystem::path& list);
    void exportTo(const std::filesystem::path& file);

public Q_SLOTS:
    void chooseImport();
    void chooseExport();

private:
    struct List; // as it was read, with the recordings it is about

    void ask(const std::shared_ptr<const List>& list, const works::WorksImport& plan);
    void planAnew(ImportDialog* dialog, const std::shared_ptr<const List>& list);

    WorkLedger* m_ledger;
    MessageBanner* m_banner;
    QWidget* m_window;
};

} // namespace coverscope::ui
