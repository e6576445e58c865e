// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace coverscope::evaluation {

struct ManifestEntry
{
    QString clique; // recordings of one composition share it
    std::filesystem::path file;
};

// A CSV file with a header line that has the columns `clique` (or `work`) and `file` (others are ignored, any
// order, RFC 4180 quoting). Relative files are relative to the manifest's folder.
// Errors: as for any file, and Corrupt with the line's number: a missing column, an empty field.
base::Result<std::vector<ManifestEntry>> readManifest(const std::filesystem::path& path);

} // namespace coverscope::evaluation
