// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/notes/composition.h"

#include <span>
#include <vector>

namespace coverscope::training {

// Joins compositions that carry one title under several artists and are the same music: real covers, and
// files whose artist is written in two ways. Those that share the title alone stay apart. Tunes are left as
// they are. `compositions` by key, and so they stay; a joined one has the first key. Returns how many were
// taken in by others.
std::size_t mergeSameMusic(std::vector<Composition>& compositions, std::span<const Arrangement> arrangements);

} // namespace coverscope::training
