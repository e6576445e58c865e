// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace coverscope::training {

// A CSV file of one row a step, whose first column is the step. Opening it for a run that goes on at
// `step` drops the rows from there on: they will be written again.
class TrainingLog
{
public:
    static base::Result<TrainingLog> open(const std::filesystem::path& path, const QByteArray& header,
                                          std::int64_t step);

    // Written through at once: a row that was logged is there after a kill.
    base::Result<void> append(std::int64_t step, const std::vector<double>& values);

private:
    explicit TrainingLog(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
};

} // namespace coverscope::training
