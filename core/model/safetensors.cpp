// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safetensors.h"

#include "core/base/path_text.h"
#include "core/model/half_float.h"
#include "core/model/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <optional>

namespace coverscope::model {

namespace {

using base::ErrorCode;

constexpr qsizetype prefixSize = 8;
constexpr std::uint64_t maximumHeaderSize = 16U << 20; // our headers are a few kilobytes
constexpr std::int64_t maximumElementCount = std::int64_t{1} << 30;
constexpr qsizetype maximumDimensionCount = 8;

tl::unexpected<base::Error> notAModel(const std::filesystem::path& path, const QString& detail)
{
    return base::fail(
        ErrorCode::UnsupportedFormat, path,
        Text::tr("“%1” is not a model file. Choose a file that Coverscope or its trainer wrote.")
            .arg(base::displayPath(path)),
        detail);
}

tl::unexpected<base::Error> damaged(const std::filesystem::path& path, const QString& detail)
{
    return base::fail(
        ErrorCode::Corrupt, path,
        Text::tr("The model file “%1” is damaged. Copy or download it again.").arg(base::displayPath(path)),
        detail);
}

enum class ElementType { F16, F32, I64 };

std::int64_t elementSize(ElementType type)
{
    switch (type) {
    case ElementType::F16:
        return 2;
    case ElementType::F32:
        return 4;
    case ElementType::I64:
        return 8;
    }
    return 0;
}

std::optional<ElementType> elementType(const QString& name)
{
    if (name == QLatin1String("F16"))
        return ElementType::F16;
    if (name == QLatin1String("F32"))
        return ElementType::F32;
    if (name == QLatin1String("I64"))
        return ElementType::I64;
    return std::nullopt;
}

// Where one tensor lies in the data section.
struct Entry
{
    std::string name;
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape;
    std::int64_t elementCount = 1;
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

// A non-negative integer that JSON's double holds exactly.
std::optional<std::int64_t> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(-1.0);
    if (!value.isDouble() || number < 0.0 || number > 9007199254740991.0 || number != std::floor(number))
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

std::optional<Entry> readEntry(const QString& name, const QJsonValue& value, ElementType type)
{
    const QJsonObject object = value.toObject();
    Entry entry{.name = name.toStdString(), .type = type, .shape = {}};
    const QJsonValue shape = object.value(QLatin1String("shape"));
    const QJsonArray extents = shape.toArray();
    if (!shape.isArray() || extents.size() > maximumDimensionCount)
        return std::nullopt;
    for (const auto& item : extents) {
        const auto extent = wholeNumber(item);
        if (!extent || *extent > maximumElementCount)
            return std::nullopt;
        entry.shape.push_back(*extent);
        entry.elementCount *= *extent; // both factors are at most 2^30
        if (entry.elementCount > maximumElementCount)
            return std::nullopt;
    }
    const QJsonArray offsets = object.value(QLatin1String("data_offsets")).toArray();
    if (offsets.size() != 2)
        return std::nullopt;
    const auto begin = wholeNumber(offsets[0]);
    const auto end = wholeNumber(offsets[1]);
    if (!begin || !end || *end - *begin != entry.elementCount * elementSize(type))
        return std::nullopt;
    entry.begin = *begin;
    entry.end = *end;
    return entry;
}

bool readValues(const Entry& entry, const char* data, std::vector<float>& values)
{
    const auto count = static_cast<std::size_t>(entry.elementCount);
    values.resize(count);
    const char* source = data + entry.begin;
    for (std::size_t i = 0; i < count; ++i, source += elementSize(entry.type)) {
        switch (entry.type) {
        case ElementType::F16:
            values[i] = floatFromHalf(qFromLittleEndian<std::uint16_t>(source));
            break;
        case ElementType::F32:
            values[i] = qFromLittleEndian<float>(source);
            break;
        case ElementType::I64:
            values[i] = static_cast<float>(qFromLittleEndian<qint64>(source));
            break;
        }
        if (!std::isfinite(values[i]))
            return false;
    }
    return true;
}

} // namespace

base::Result<SafeTensors> parseSafeTensors(const QByteArray& bytes, const std::filesystem::path& path)
{
    if (bytes.isEmpty())
        return base::fail(ErrorCode::EmptyFile, path,
                          Text::tr("The model file “%1” is empty.").arg(base::displayPath(path)));
    if (bytes.size() < prefixSize)
        return notAModel(path, QStringLiteral("shorter than 8 bytes"));
    const auto headerSize = qFromLittleEndian<std::uint64_t>(bytes.constData());
    if (headerSize > maximumHeaderSize)
        return notAModel(path, QStringLiteral("header length %1").arg(headerSize));
    if (headerSize > static_cast<std::uint64_t>(bytes.size() - prefixSize))
        return damaged(path, QStringLiteral("the file ends within its header"));

    QJsonParseError jsonError;
    const QByteArray header = bytes.mid(prefixSize, static_cast<qsizetype>(headerSize));
    const QJsonDocument document = QJsonDocument::fromJson(header, &jsonError);
    if (!document.isObject())
        return notAModel(path, QStringLiteral("header: %1").arg(jsonError.errorString()));

    SafeTensors content;
    std::vector<Entry> entries;
    const QJsonObject object = document.object();
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (item.key() == QLatin1String("__metadata__")) {
            const QJsonObject metadata = item.value().toObject();
            for (auto pair = metadata.begin(); pair != metadata.end(); ++pair)
                content.metadata[pair.key().toStdString()] = pair.value().toString();
            continue;
        }
        const QString typeName = item.value().toObject().value(QLatin1String("dtype")).toString();
        const auto type = elementType(typeName);
        if (!type)
            return notAModel(path, QStringLiteral("tensor %1 has type “%2”").arg(item.key(), typeName));
        auto entry = readEntry(item.key(), item.value(), *type);
        if (!entry)
            return damaged(path, QStringLiteral("shape or offsets of tensor %1").arg(item.key()));
        entries.push_back(std::move(*entry));
    }

    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    const std::int64_t dataSize = bytes.size() - prefixSize - static_cast<qsizetype>(headerSize);
    std::int64_t covered = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != covered || entry.end > dataSize)
            return damaged(path,
                           QStringLiteral("the offsets of tensor %1 overlap, leave a gap or pass the end")
                               .arg(QString::fromStdString(entry.name)));
        covered = entry.end;
    }
    if (covered != dataSize)
        return damaged(path, QStringLiteral("%1 bytes too many").arg(dataSize - covered));

    const char* data = bytes.constData() + prefixSize + headerSize;
    for (const Entry& entry : entries) {
        TensorData tensor{.shape = entry.shape, .values = {}};
        if (!readValues(entry, data, tensor.values))
            return damaged(path, QStringLiteral("tensor %1 holds a value that is not finite")
                                     .arg(QString::fromStdString(entry.name)));
        content.tensors.emplace(entry.name, std::move(tensor));
    }
    return content;
}

base::Result<QByteArray> serialiseSafeTensors(const SafeTensors& content, TensorPrecision precision)
{
    const bool isHalf = precision == TensorPrecision::Half;
    const std::int64_t size = isHalf ? 2 : 4;
    QJsonObject header;
    QJsonObject metadata;
    for (const auto& [key, value] : content.metadata)
        metadata[QString::fromStdString(key)] = value;
    header[QLatin1String("__metadata__")] = metadata;

    QByteArray data;
    for (const auto& [name, tensor] : content.tensors) {
        QJsonArray shape;
        std::int64_t elementCount = 1;
        for (const std::int64_t extent : tensor.shape) {
            shape.append(static_cast<qint64>(extent));
            elementCount *= extent;
        }
        const auto problem = [&name = name](const char* what) {
            return base::fail(
                ErrorCode::Internal, {}, Text::tr("The model cannot be written."),
                QStringLiteral("tensor %1: %2").arg(QString::fromStdString(name), QLatin1String(what)));
        };
        if (elementCount != static_cast<std::int64_t>(tensor.values.size()))
            return problem("shape and values do not agree");
        const qint64 begin = data.size();
        data.resize(begin + elementCount * size);
        char* target = data.data() + begin;
        for (const float value : tensor.values) {
            const std::uint16_t half = halfFromFloat(value);
            if (!std::isfinite(value) || (isHalf && !std::isfinite(floatFromHalf(half))))
                return problem("a value is not finite or too large");
            if (isHalf)
                qToLittleEndian(half, target);
            else
                qToLittleEndian(value, target);
            target += size;
        }
        header[QString::fromStdString(name)] =
            QJsonObject{{QLatin1String("dtype"), isHalf ? QLatin1String("F16") : QLatin1String("F32")},
                        {QLatin1String("shape"), shape},
                        {QLatin1String("data_offsets"), QJsonArray{begin, qint64{data.size()}}}};
    }

    QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    json.append(QByteArray((8 - json.size() % 8) % 8, ' ')); // keeps the data aligned
    QByteArray bytes(prefixSize, '\0');
    qToLittleEndian(static_cast<std::uint64_t>(json.size()), bytes.data());
    return bytes + json + data;
}

} // namespace coverscope::model
