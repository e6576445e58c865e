// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/index/row_space.h"

#include <QByteArray>

#include <filesystem>

namespace coverscope::index {

// Writes what hnswlib's loadIndex() reads. Not its saveIndex(), which does not look at whether
// writing succeeds. The checksum of what was meant to be written, found again in the file.
base::Result<QByteArray> writeGraphFile(const Graph& graph, const std::filesystem::path& path);

// Corrupt where the file is not the one that the checksum was made of.
base::Result<void> verifyGraphFile(const std::filesystem::path& path, const QByteArray& checksum);

} // namespace coverscope::index
