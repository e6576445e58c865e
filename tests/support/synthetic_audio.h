// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace coverscope::test {

// Mono float signals of `seconds` at `sampleRate` Hz.
std::vector<float> sine(double frequency, double seconds, int sampleRate = 22050, double amplitude = 0.5);
std::vector<float> chirp(double from, double to, double seconds, int sampleRate = 22050,
                         double amplitude = 0.5);
std::vector<float> noise(std::uint32_t seed, double seconds, int sampleRate = 22050, double amplitude = 0.3);

// A made-up tune: decaying harmonic notes over a bass, the same for the same seed. `semitones` and
// `tempo` transpose and speed up the performance, not the samples, so two calls are covers.
std::vector<float> melody(std::uint32_t seed, double seconds, int semitones = 0, double tempo = 1.0,
                          int sampleRate = 22050);

// 16-bit PCM WAV. Samples are interleaved and clipped to -1..1.
void writeWav(const std::filesystem::path& path, const std::vector<float>& samples, int sampleRate = 22050,
              int channelCount = 1);

} // namespace coverscope::test
