// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <vector>

namespace coverscope::catalogue {

class Connection;

// A copy of a library's catalogue beside it, "catalogue.sqlite.backup-20261201T043012Z-v8": verdicts, notes
// and runs stand nowhere else. One is made when a library is opened to be written to and the newest is a day
// old, and before its schema is changed. Three of the present schema are kept, and the newest of each earlier
// one.
struct Backup
{
    std::filesystem::path file;
    QDateTime madeAt; // UTC
    int schema = 0;
};

std::vector<Backup> backupsIn(const std::filesystem::path& libraryFolder); // newest first

// Whatever there is already; replaces what this one makes superfluous. A copy is whole or not there.
base::Result<Backup> backUp(const Connection& connection);

// Where it is due, and the catalogue has tracks, has changed since and is sound.
base::Result<void> backUpIfDue(const std::filesystem::path& libraryFolder);

// The newest copy that is sound becomes the catalogue; what stood there is kept as
// "catalogue.sqlite.damaged-...". Nobody may have the library open: the caller holds its lock. Recordings
// that were indexed since are indexed again by the next run. FileNotFound where there is no sound copy:
// nothing is changed then.
base::Result<Backup> restoreBackup(const std::filesystem::path& libraryFolder);

// Corrupt: that the catalogue is damaged, how so (a sentence that begins small, may be empty), and what to do
// about it, which depends on whether there is a copy.
base::Error damagedCatalogue(const std::filesystem::path& catalogue, const QString& how = {},
                             const QString& detail = {});

} // namespace coverscope::catalogue
