// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <filesystem>
#include <span>

namespace coverscope::test {

// Real encodings for tests, made with the ffmpeg command where this machine has it.
bool canEncode();

// Runs ffmpeg with `arguments` on `input` to make `output`; false when that failed.
bool encode(const std::filesystem::path& input, const QStringList& arguments,
            const std::filesystem::path& output);

// The lag (in samples, -limit..limit) at which `signal` fits `reference` best, and how well (-1..1).
struct Alignment
{
    int lag = 0;
    double correlation = 0.0;
};
Alignment align(std::span<const float> reference, std::span<const float> signal, int limit);

// Largest absolute difference of the common part.
double largestDifference(std::span<const float> first, std::span<const float> second);

} // namespace coverscope::test
