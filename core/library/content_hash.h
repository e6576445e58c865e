// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <filesystem>

namespace coverscope::library {

// Hex hash of a file's bytes, read in blocks. Fails with Cancelled or as the file gives it.
base::Result<QByteArray> fileHash(const std::filesystem::path& path, QCryptographicHash::Algorithm algorithm,
                                  const base::CancellationToken& token = {});

// By which a library knows a recording: BLAKE2b-256.
base::Result<QByteArray> contentHash(const std::filesystem::path& path, const base::CancellationToken& token);

} // namespace coverscope::library
