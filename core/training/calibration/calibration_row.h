// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/calibration/judged_searches.h"

#include "core/evaluation/metrics.h"
#include "core/search/calibration.h"

namespace coverscope::training {

// How the queries of one length did, under calibrations that had not seen their cliques.
struct CalibrationRow
{
    std::vector<evaluation::QueryOutcome> ranking;
    std::vector<evaluation::QueryOutcome> rankingWithoutDistractors;
    std::size_t withCover = 0;
    std::size_t matches = 0;
    std::size_t possible = 0;
    std::size_t withoutCover = 0;
    std::size_t falseMatches = 0;
    std::size_t falsePossible = 0;
    std::size_t cuts = 0;
    std::size_t foundItself = 0;
    std::size_t calledItself = 0;

    void add(const JudgedSearch& judged, const search::Calibration& calibration);
    void print(const char* name) const;
};

} // namespace coverscope::training
