// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/batch_store.h"
#include "core/catalogue/verdict_store.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace coverscope::report {

// The table of many clips as CSV: each row carries its clip and the clip's status ("match", "possible",
// "no match", "failed", "skipped", "waiting"). A clip without matches has one row without a match.
QByteArray batchHeader();
// `verdicts`: the current ones of this clip, newest first.
QByteArray batchRows(const catalogue::BatchClip& clip,
                     std::span<const catalogue::VerdictRecord> verdicts = {});

// The word for the status; promised to scripts, never translated.
QString batchStatusWord(catalogue::BatchStatus status);

} // namespace coverscope::report
