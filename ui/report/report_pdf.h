// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/clip_report.h"
#include "ui/report/report_style.h"

#include <QByteArray>

namespace coverscope::ui {

// The report as PDF/A-1b, for the archive: title, outcome, what was searched where and with what, the
// matches, pictures of the best ones, verdicts and notes; page numbers. A batch begins with a table of its
// clips. Any thread; `style` is taken on the window's. Fails with Cancelled.
base::Result<QByteArray> reportPdf(const report::Report& report, const ReportStyle& style,
                                   const base::CancellationToken& token = {},
                                   const base::ProgressSink& progress = {});

} // namespace coverscope::ui
