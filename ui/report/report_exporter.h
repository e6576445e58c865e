// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/clip_report.h"
#include "core/search/search_engine.h"

#include <QFutureSynchronizer>
#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace coverscope::ui {

class MessageBanner;
class ResultsPanel;
class TimelinePage;

// Gives what a report says. Called on a background thread, since a library of 100 000 tracks is described in
// it; captures values only.
using ReportMaker = std::function<report::Report()>;

// About the clip that the panel shows; empty where there is none, or while it is still being hashed.
ReportMaker reportMaker(const ResultsPanel& results);

// About what is played in the page's recording; empty where that is not known yet.
ReportMaker reportMaker(const TimelinePage& timeline);

// Writes reports in the background and tells in the banner how that went. One at a time: a new one cancels
// the one under way. Window's thread.
class ReportExporter : public QObject
{
    Q_OBJECT

public:
    ReportExporter(QWidget* window, MessageBanner* banner);
    ~ReportExporter() override; // cancels; a file is written whole or not at all

    // Asks for a place first; `name` is proposed, without an ending.
    void ask(const ReportMaker& make, const QString& name);

    // .pdf or .csv, as the file's ending says; its hash list comes beside it (report::writeReport).
    void write(const ReportMaker& make, const std::filesystem::path& file);
    void cancel();

Q_SIGNALS:
    void finished(const std::filesystem::path& file);
    void failed(const coverscope::base::Error& error); // Cancelled too

private:
    void showProgress(const base::Progress& progress);
    void onDone(const base::Result<void>& written, const std::filesystem::path& file);

    QWidget* m_window;
    MessageBanner* m_banner;
    base::CancellationSource m_cancellation;
    QFutureSynchronizer<base::Result<void>> m_running; // its threads use this object until they end
    int m_run = 0;                                     // counts, so that what comes late is known
};

} // namespace coverscope::ui
