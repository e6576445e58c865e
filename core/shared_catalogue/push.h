// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/library/library.h"

#include <QString>

#include <vector>

namespace coverscope::shared_catalogue {

struct PushReport
{
    std::size_t pushed = 0;    // were not in the catalogue
    std::size_t updated = 0;   // were, with other tags, at another place, indexed otherwise or damaged
    std::size_t unchanged = 0; // were, as they are here
    std::size_t alike = 0;     // files with the bytes of another one of this library
    std::vector<base::Error> skipped;
    bool wasCancelled = false; // what was done before stays done
    double seconds = 0.0;
};

// Copies what a library has of its recordings into the shared catalogue of `service`, or brings it up to date
// there. A recording is known by its file's bytes; those that came from other libraries stay as they are. In
// transactions of a few recordings each: after a cancellation or a lost connection the next run goes on
// where this one ended. Fails with ModelMismatch where the catalogue was made with another model, and as the
// server does.
base::Result<PushReport> push(const library::Library& library, const QString& service,
                              const base::CancellationToken& token, const base::ProgressSink& progress);

} // namespace coverscope::shared_catalogue
