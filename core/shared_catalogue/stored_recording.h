// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

// Private to core/shared_catalogue: how a recording is written into the tables (schema.cpp) and read back.
namespace coverscope::shared_catalogue {

// What a library has of a recording, byte for byte.
struct StoredRecording
{
    std::vector<std::uint16_t> vectors; // chunks x dimension, float16; zero where nothing sounds
    std::vector<std::uint16_t> notes;   // of notes::storedRows()

    QByteArray digest() const; // SHA-256
};

QByteArray littleEndian(std::span<const std::uint16_t> numbers);
std::vector<std::uint16_t> fromLittleEndian(const QByteArray& bytes); // an odd byte is left out

QByteArray packedNotes(const StoredRecording& recording);
// Empty where they cannot be unpacked or are not that many.
std::vector<std::uint16_t> unpackedNotes(const QByteArray& packed, std::size_t count);

bool isZero(std::span<const std::uint16_t> row);

// A vector as pgvector reads it, every number precise enough to become the same float16 again.
QByteArray vectorText(std::span<const std::uint16_t> row);

// A PostgreSQL array of what is given, quoted where that is needed.
QString arrayText(const QByteArrayList& elements);

// What a person is told of a recording whose checksum does not hold. `path`: of who pushed it.
base::Error damagedRecording(const std::filesystem::path& path);

} // namespace coverscope::shared_catalogue
