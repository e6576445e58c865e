// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_audio.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <fstream>
#include <numbers>
#include <random>

namespace coverscope::test {

namespace {

constexpr double twoPi = 2.0 * std::numbers::pi;

std::vector<float> silence(double seconds, int sampleRate)
{
    return std::vector<float>(static_cast<std::size_t>(std::lround(seconds * sampleRate)), 0.0F);
}

// One decaying note of six harmonics, added to `signal`.
void addNote(std::vector<float>& signal, double start, double length, double frequency, double amplitude,
             int sampleRate)
{
    const auto first = static_cast<std::size_t>(start * sampleRate);
    const auto count = static_cast<std::size_t>(length * sampleRate);
    // One turning pointer in place of six sines: sin(h x) = 2 cos(x) sin((h - 1) x) - sin((h - 2) x).
    const std::complex<double> turn = std::polar(1.0, twoPi * frequency / sampleRate);
    const double decay = std::exp(-3.0 / (length * sampleRate));
    std::complex<double> phase(1.0, 0.0);
    double envelope = 1.0;
    for (std::size_t i = 0; i < count && first + i < signal.size(); ++i) {
        const double attack = std::min(1.0, static_cast<double>(i) / (0.01 * sampleRate));
        double before = 0.0;
        double current = phase.imag();
        double value = 0.0;
        for (int harmonic = 1; harmonic <= 6; ++harmonic) {
            if (frequency * harmonic < 0.45 * sampleRate)
                value += current / (harmonic * harmonic);
            const double next = 2.0 * phase.real() * current - before;
            before = current;
            current = next;
        }
        signal[first + i] += static_cast<float>(amplitude * attack * envelope * value);
        phase *= turn;
        envelope *= decay;
    }
}

void appendLittleEndian(std::vector<char>& bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xFFU));
}

} // namespace

std::vector<float> sine(double frequency, double seconds, int sampleRate, double amplitude)
{
    return chirp(frequency, frequency, seconds, sampleRate, amplitude);
}

std::vector<float> chirp(double from, double to, double seconds, int sampleRate, double amplitude)
{
    std::vector<float> signal = silence(seconds, sampleRate);
    for (std::size_t i = 0; i < signal.size(); ++i) {
        const double time = static_cast<double>(i) / sampleRate;
        const double phase = twoPi * (from * time + 0.5 * (to - from) / seconds * time * time);
        signal[i] = static_cast<float>(amplitude * std::sin(phase));
    }
    return signal;
}

std::vector<float> noise(std::uint32_t seed, double seconds, int sampleRate, double amplitude)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> uniform(-1.0F, 1.0F);
    std::vector<float> signal = silence(seconds, sampleRate);
    for (float& sample : signal)
        sample = static_cast<float>(amplitude) * uniform(random);
    return signal;
}

std::vector<float> melody(std::uint32_t seed, double seconds, int semitones, double tempo, int sampleRate)
{
    constexpr std::array<int, 7> scale = {0, 2, 4, 5, 7, 9, 11};
    std::mt19937 random(seed);
    std::vector<float> signal = silence(seconds, sampleRate);
    const double beat = 0.5 / tempo;
    int degree = 7;
    double time = 0.0;
    while (time < seconds) {
        degree = std::clamp(degree + static_cast<int>(random() % 7U) - 3, 0, 20);
        const int beats = 1 + static_cast<int>(random() % 3U);
        const int pitch = 48 + 12 * (degree / 7) + scale[static_cast<std::size_t>(degree % 7)] + semitones;
        const double frequency = 440.0 * std::pow(2.0, (pitch - 69) / 12.0);
        addNote(signal, time, 1.2 * beats * beat, frequency, 0.25, sampleRate);
        if (random() % 2U == 0)
            addNote(signal, time, 2.0 * beats * beat, frequency / 4.0, 0.2, sampleRate);
        time += beats * beat;
    }
    return signal;
}

void writeWav(const std::filesystem::path& path, const std::vector<float>& samples, int sampleRate,
              int channelCount)
{
    std::vector<char> bytes;
    const auto dataSize = static_cast<std::uint32_t>(samples.size() * 2);
    const auto text = [&bytes](const char* four) { bytes.insert(bytes.end(), four, four + 4); };
    text("RIFF");
    appendLittleEndian(bytes, 36 + dataSize, 4);
    text("WAVE");
    text("fmt ");
    appendLittleEndian(bytes, 16, 4);
    appendLittleEndian(bytes, 1, 2);
    appendLittleEndian(bytes, static_cast<std::uint32_t>(channelCount), 2);
    appendLittleEndian(bytes, static_cast<std::uint32_t>(sampleRate), 4);
    appendLittleEndian(bytes, static_cast<std::uint32_t>(sampleRate * channelCount * 2), 4);
    appendLittleEndian(bytes, static_cast<std::uint32_t>(channelCount * 2), 2);
    appendLittleEndian(bytes, 16, 2);
    text("data");
    appendLittleEndian(bytes, dataSize, 4);
    for (const float sample : samples) {
        const auto value = static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
        appendLittleEndian(bytes, static_cast<std::uint16_t>(value), 2);
    }
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace coverscope::test
