// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QByteArray>

#include <filesystem>

namespace coverscope::library {

// Hex BLAKE2b-256 of a file's bytes, read in blocks. Fails with Cancelled or as the file gives it.
base::Result<QByteArray> contentHash(const std::filesystem::path& path, const base::CancellationToken& token);

} // namespace coverscope::library
