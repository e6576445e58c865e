// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <memory>
#include <shared_mutex>

namespace coverscope::ui {

// The open library between the two threads: the library thread opens, writes and closes it (its
// catalogue belongs to that thread); the search thread only takes snapshots and reads features, which any
// thread may, and holds the guard shared while it does, so that nothing is closed under its hands.
struct LibraryHandle
{
    std::shared_mutex guard; // exclusive: exchanging `library`; shared: using it from outside its thread
    std::unique_ptr<library::Library> library;
};

} // namespace coverscope::ui
