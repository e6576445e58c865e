// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/made_library.h"
#include "ui/decisions/conflict_dialog.h"
#include "ui/library/relink_dialog.h"
#include "ui/log/log_window.h"
#include "ui/main_window/about_pages.h"
#include "ui/main_window/guide_page.h"
#include "ui/main_window/main_window.h"
#include "ui/model_page/model_page.h"
#include "ui/recording/recording_dialog.h"
#include "ui/results/results_panel.h"
#include "ui/settings/settings_dialog.h"
#include "ui/works/import_dialog.h"
#include "ui/works/work_chooser.h"
#include "ui/works/work_dialog.h"

#include <memory>
#include <vector>

namespace coverscope::test {

using Dialogs = std::vector<std::unique_ptr<QDialog>>;

// All dialogs of the program, as they are made from this window.
inline Dialogs makeDialogs(ui::MainWindow& window)
{
    auto* log = new ui::LogModel(&window);
    log->append(
        {{QDateTime::currentDateTime(), ui::LogLevel::Warning, QStringLiteral("jobs"), QStringLiteral("1")}});
    const auto inputs = [] {
        return std::vector<ui::SoundInput>{{"microphone", QStringLiteral("1"), false, true}};
    };
    const auto result = window.resultsPanel()->model()->result();
    Dialogs dialogs;
    dialogs.emplace_back(new ui::SettingsDialog({}, &window));
    dialogs.emplace_back(new ui::RelinkDialog({catalogue::RootId{1}, "/1"}, madeSnapshot(2), &window));
    dialogs.emplace_back(new ui::RecordingDialog(&window, inputs));
    dialogs.emplace_back(new ui::LogWindow(log, &window));
    dialogs.emplace_back(new ui::ModelPage(result ? result->query->model : model::ModelInfo(), {}, &window));
    catalogue::Work work;
    work.uid = "1";
    work.title = QStringLiteral("1");
    auto book = std::make_shared<const ui::WorkBook>(catalogue::Judgements{{work}, {}});
    dialogs.emplace_back(new ui::WorkDialog(QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"),
                                            {QStringLiteral("1"), {}, {}, {}}, &window));
    dialogs.emplace_back(new ui::WorkChooser(QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"),
                                             book, {}, &window));
    auto import = std::make_unique<ui::ImportDialog>("1.csv", &window);
    works::WorksImport plan;
    plan.problems = {{1, works::RowProblemKind::NotFound, QStringLiteral("1")}};
    import->setPlan(plan);
    dialogs.push_back(std::move(import));
    auto reviewers = std::make_unique<ui::ConflictDialog>(&window);
    works::DecisionsImport taken;
    taken.conflicts.pairs.resize(1);
    taken.unknown.resize(1);
    reviewers->showImport("1.json", taken);
    dialogs.push_back(std::move(reviewers));
    dialogs.emplace_back(ui::makeShortcutDialog(&window));
    dialogs.emplace_back(ui::makeAboutDialog(&window));
    dialogs.emplace_back(ui::makeGuideDialog(&window));
    for (const auto& dialog : dialogs)
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialogs;
}

} // namespace coverscope::test
