// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace coverscope::ui::jobs {

// Short work beside the worker: decoding a waveform, painting a picture's pixels. Two threads, so
// that a slow file does not hold up the next one and searches keep most of the processor.
QThreadPool& backgroundPool();

// Runs `work` (captures by value only; give it a base::CancellationToken and look at it) and
// returns its future. To use the value on the window's thread:
//
//     jobs::runInBackground([path, token] { return decodeOverview(path, token); })
//         .then(this, [this](const Overview& overview) { show(overview); });
//
// The continuation is dropped when `this` is gone by then.
template <typename Work>
auto runInBackground(Work work)
{
    return QtConcurrent::run(&backgroundPool(), std::move(work));
}

// At the end of the program, before what the work uses goes away.
void waitForBackgroundWork();

} // namespace coverscope::ui::jobs
