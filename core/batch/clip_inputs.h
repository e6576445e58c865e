// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/catalogue/batch_store.h"
#include "core/library/left_out.h"

#include <filesystem>
#include <span>
#include <vector>

namespace coverscope::batch {

// The queue that files, folders and lists of clips (clip_list.h) stand for, in their order: a folder for
// the audio and video files below it, sorted by name. The same file with the same region is taken
// once. What cannot be looked at stands there as Failed with the reason; what
// folders hold that is no clip is counted in `leftOut`. Fails with Cancelled.
base::Result<std::vector<catalogue::BatchClip>> expandInputs(std::span<const std::filesystem::path> inputs,
                                                             const base::CancellationToken& token = {},
                                                             library::LeftOutFiles* leftOut = nullptr);

} // namespace coverscope::batch
