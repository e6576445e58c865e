// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_input.h"

#include <optional>

namespace coverscope::audio {

// What was learnt of the time stamps of a stream by reading it from start to end, kept while the program
// runs: whether they are one clock, so that each stands for one place. Any thread.
std::optional<bool> isKnownSteady(const FileIdentity& file, int stream);
void rememberSteady(const FileIdentity& file, int stream, bool isSteady);

} // namespace coverscope::audio
