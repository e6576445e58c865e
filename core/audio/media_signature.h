// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace coverscope::audio {

// Whether the first bytes of a file (signatureLength or more) are those of sound or moving pictures, for
// files whose name does not say. Sure of what it says yes to: a text, a picture or a program never passes.
bool hasMediaSignature(const QByteArray& beginning);

inline constexpr qsizetype signatureLength = 8192;

// The same of a file; nothing where it cannot be read.
std::optional<bool> isMediaByContent(const std::filesystem::path& file);

// Where MPEG audio begins in a file that begins with something else (a page of a web server, padding, a tag
// that was cut): the byte of the first of several frames that follow each other, within the first megabytes.
std::optional<std::int64_t> findMpegAudio(const std::filesystem::path& file);

} // namespace coverscope::audio
