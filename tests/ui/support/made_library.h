// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/search_engine.h"

#include <filesystem>
#include <memory>

namespace coverscope::test {

// A snapshot of `trackCount` made-up tracks in two folders; no files behind it. Track i has the id i + 1, the
// title "Tune i", one of seven artists; every tenth is Failed, every tenth plus one Away.
std::shared_ptr<const library::Snapshot> madeSnapshot(int trackCount);

// A ranking of the first `matchCount` tracks of such a snapshot, probabilities falling from 0.98.
std::shared_ptr<const search::SearchResult> madeResult(int matchCount, search::Verdict verdict);

// A folder of real WAV files: `tuneCount` different melodies of `seconds`, "tune-00.wav" and so on, of
// seeds 100, 101, ... A cover of the first: melody(100, seconds, semitones, tempo).
void makeMusicFolder(const std::filesystem::path& folder, int tuneCount, double seconds);

} // namespace coverscope::test
