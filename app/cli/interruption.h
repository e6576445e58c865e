// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"

namespace coverscope::cli {

// From now on SIGINT, SIGTERM and SIGHUP set interruptionToken(); the second of a kind ends the
// program at once. A closed pipe and a file size limit become errors of the write instead of
// signals, so that a library is never left behind half-written without a word.
void handleSignals();

base::CancellationToken interruptionToken();

} // namespace coverscope::cli
