// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>

namespace coverscope::cli {

// Clips from a pipe: "-" is standard input. Decoders go back and forth in what they read, which a pipe
// cannot, so it is copied into a file that lives as long as this object; a file is left where it is.
class PipedClips
{
public:
    PipedClips() = default;
    PipedClips(const PipedClips&) = delete;
    PipedClips& operator=(const PipedClips&) = delete;
    ~PipedClips();

    // What is to be read for `given`. Fails with InvalidArgument where standard input is a terminal, with
    // Cancelled, and as writing a file does.
    base::Result<std::filesystem::path> fileFor(const std::filesystem::path& given);

    // A failure to read the copy, told of what was given.
    base::Error named(base::Error error) const;

    // How it is called where people are told of it: "-" for the copy.
    std::filesystem::path nameOf(const std::filesystem::path& file) const;

private:
    base::Result<std::filesystem::path> copy(int descriptor, const std::filesystem::path& given);

    std::map<std::filesystem::path, std::filesystem::path> m_given; // by the copy
};

} // namespace coverscope::cli
