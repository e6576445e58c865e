// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

// What each reader of foreign bytes is fuzzed by. A target is a file that defines both functions below;
// libFuzzer drives it, or replay_main.cpp, which needs no special compiler and is one of the tests.
namespace coverscope::fuzz {

using Bytes = std::vector<std::uint8_t>;

// Good files, made by our own writers, from which mutants start.
std::vector<Bytes> seeds();

// Reads whatever it is given, without a crash, a hang or an allocation that the bytes do not pay for. What
// comes of it is not looked at.
void readAny(std::span<const std::uint8_t> bytes);

// A folder that lives as long as the process, in memory where the system has such a place.
class Scratch
{
public:
    Scratch();
    std::filesystem::path folder() const { return m_folder; }
    std::filesystem::path write(const std::string& name, std::span<const std::uint8_t> bytes) const;

private:
    QTemporaryDir m_directory;
    std::filesystem::path m_folder;
};

Bytes bytesOf(const QByteArray& text);
Bytes contentOf(const std::filesystem::path& file);

} // namespace coverscope::fuzz
