// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace coverscope::base {

// One report of a long call. `done` of `total` in the unit of the stage (files, seconds, rows);
// total 0 means not known yet. `text` is translated and fit to show.
struct Progress
{
    double done = 0.0;
    double total = 0.0;
    QString text;
};

// Called from whichever thread does the work, one call at a time, and must return at once.
// An empty sink is allowed everywhere: use report().
using ProgressSink = std::function<void(const Progress&)>;

inline void report(const ProgressSink& sink, const Progress& progress)
{
    if (sink)
        sink(progress);
}

} // namespace coverscope::base
