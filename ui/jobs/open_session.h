// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/session.h"
#include "ui/jobs/library_handle.h"

#include <memory>

namespace coverscope::ui {

// What the open library is searched with on a thread that has a network of its own; null: none is loaded.
// Fails with a sentence for each search::Hindrance.
base::Result<search::Session> openSession(const std::shared_ptr<LibraryHandle>& handle,
                                          model::Embedder* embedder);

// The features of a library's tracks; the library may be closed under the reader's hands.
search::FeatureSource featuresOf(const std::shared_ptr<LibraryHandle>& handle,
                                 std::shared_ptr<const library::Snapshot> snapshot);

} // namespace coverscope::ui
