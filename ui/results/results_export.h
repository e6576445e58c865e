// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QAbstractItemModel>

#include <filesystem>

namespace coverscope::ui {

// The table as it is shown, as RFC 4180 CSV in UTF-8 with a header row.
QByteArray tableAsCsv(const QAbstractItemModel& model);

// Through a temporary name, so that a full disk leaves the old file. WriteFailed and what
// systemError() knows.
base::Result<void> saveTableAsCsv(const QAbstractItemModel& model, const std::filesystem::path& file);

} // namespace coverscope::ui
