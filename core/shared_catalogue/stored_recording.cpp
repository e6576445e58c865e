// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/stored_recording.h"

#include "core/base/path_text.h"
#include "core/index/half_float.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>

namespace coverscope::shared_catalogue {

QByteArray littleEndian(std::span<const std::uint16_t> numbers)
{
    QByteArray bytes(static_cast<qsizetype>(numbers.size() * sizeof(std::uint16_t)), Qt::Uninitialized);
    qToLittleEndian<quint16>(numbers.data(), static_cast<qsizetype>(numbers.size()), bytes.data());
    return bytes;
}

std::vector<std::uint16_t> fromLittleEndian(const QByteArray& bytes)
{
    std::vector<std::uint16_t> numbers(static_cast<std::size_t>(bytes.size()) / sizeof(std::uint16_t));
    qFromLittleEndian<quint16>(bytes.constData(), static_cast<qsizetype>(numbers.size()), numbers.data());
    return numbers;
}

QByteArray StoredRecording::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(littleEndian(vectors));
    hash.addData(littleEndian(notes));
    return hash.result();
}

QByteArray packedNotes(const StoredRecording& recording)
{
    return qCompress(littleEndian(recording.notes));
}

std::vector<std::uint16_t> unpackedNotes(const QByteArray& packed, std::size_t count)
{
    // In front stands how long it is unpacked, for which qUncompress makes room.
    if (packed.size() <= 4 || qFromBigEndian<quint32>(packed.constData()) != count * sizeof(std::uint16_t))
        return {};
    return fromLittleEndian(qUncompress(packed));
}

bool isZero(std::span<const std::uint16_t> row)
{
    return std::ranges::all_of(row, [](std::uint16_t half) { return (half & 0x7FFFU) == 0; });
}

QByteArray vectorText(std::span<const std::uint16_t> row)
{
    constexpr int digits = 5; // tell all float16 apart, which have 11 bits
    std::vector<float> values(row.size());
    index::toFloat(row, values);
    QByteArray text = "[";
    std::array<char, 32> number{};
    for (const float value : values) {
        if (text.size() > 1)
            text += ',';
        const auto end = std::to_chars(number.data(), number.data() + number.size(), value,
                                       std::chars_format::general, digits);
        text.append(number.data(), static_cast<qsizetype>(end.ptr - number.data()));
    }
    return text + ']';
}

QString arrayText(const QByteArrayList& elements)
{
    QByteArray text = "{";
    for (const QByteArray& element : elements) {
        if (text.size() > 1)
            text += ',';
        text += '"';
        text += element;
        text += '"';
    }
    return QString::fromLatin1(text + '}');
}

base::Error damagedRecording(const std::filesystem::path& path)
{
    const QString message = QCoreApplication::translate(
        "coverscope::shared_catalogue",
        "What the shared catalogue stores of “%1” is damaged. “coverscope-cli push” of "
        "a library that has it mends that.");
    return {base::ErrorCode::Corrupt, path, message.arg(base::displayPath(path)), {}};
}

} // namespace coverscope::shared_catalogue
