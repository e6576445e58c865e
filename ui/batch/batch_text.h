// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/batch_store.h"
#include "core/search/search_engine.h"
#include "ui/batch/open_run.h"
#include "ui/theme/palette.h"

#include <QColor>
#include <QString>

namespace coverscope::ui {

// How a run over many clips reads. Pure functions.

enum class BatchColumn { Status, Clip, Match, Probability, Score, Decision, Time };
inline constexpr int batchColumnCount = 7;

QString batchColumnName(BatchColumn column);
QString batchColumnExplanation(BatchColumn column);

QString statusText(catalogue::BatchStatus status);
QString statusIconName(catalogue::BatchStatus status);
QColor statusColour(catalogue::BatchStatus status, const PlotColours& colours);
search::Verdict verdictOf(catalogue::BatchStatus status);

QString clipName(const catalogue::BatchClip& clip);    // "claim.wav, 0:10 – 0:30"
QString matchName(const catalogue::BatchMatch& match); // see core/base/recording_name.h
QString takenText(double milliseconds);                // "0.8 s"

// "Today's claims, 24 May 14:02, 40 clips"
QString runName(const catalogue::BatchRun& run);

// "40 clips: 12 matches, 3 possible, 24 without a match, 1 failed"
QString outcomeSummary(const OpenRun& run);
// "12 of 40 clips · 5 with a match · about 2 min left"
QString progressSummary(const OpenRun& run);

} // namespace coverscope::ui
