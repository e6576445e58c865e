// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkpoint.h"

#include "core/base/path_text.h"
#include "core/model/feature_settings_json.h"
#include "core/model/file_bytes.h"
#include "core/model/safetensors.h"
#include "core/model/text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cmath>

namespace coverscope::model {

namespace {

using base::ErrorCode;

// Names within "__metadata__", written into files: do not change.
constexpr const char* nameKey = "name";
constexpr const char* architectureKey = "architecture";
constexpr const char* widthKey = "width";
constexpr const char* embeddingKey = "embedding";
constexpr const char* featuresKey = "features";
constexpr const char* suggestedHopKey = "suggested_hop";
constexpr const char* trainingKey = "training";
constexpr const char* calibrationKey = "calibration";
// Two plain numbers that stand for "features" in the files of the first prototype.
constexpr const char* framesKey = "frames";
constexpr const char* averagingKey = "averaging";

tl::unexpected<base::Error> badField(const std::filesystem::path& path, const char* key)
{
    return base::fail(ErrorCode::Corrupt, path,
                      Text::tr("The model file “%1” is damaged: its field “%2” cannot be read.")
                          .arg(base::displayPath(path), QLatin1String(key)));
}

// Reads the fields of one "__metadata__"; `failed` names the first that does not hold.
class MetadataReader
{
public:
    explicit MetadataReader(const std::map<std::string, QString>& metadata) : m_metadata(metadata) {}

    const QString* find(const char* key) const
    {
        const auto item = m_metadata.find(key);
        return item == m_metadata.end() ? nullptr : &item->second;
    }

    void number(const char* key, double& value, double low, double high)
    {
        const QString* text = find(key);
        if (text == nullptr)
            return;
        bool isNumber = false;
        const double read = text->toDouble(&isNumber);
        if (isNumber && read >= low && read <= high)
            value = read;
        else
            reject(key);
    }

    void integer(const char* key, int& value, int low, int high)
    {
        double read = value;
        number(key, read, low, high);
        value = static_cast<int>(read);
        if (read != std::floor(read))
            reject(key);
    }

    void object(const char* key, QJsonObject& value)
    {
        const QString* text = find(key);
        if (text == nullptr)
            return;
        const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
        if (document.isObject())
            value = document.object();
        else
            reject(key);
    }

    void reject(const char* key)
    {
        if (m_failed == nullptr)
            m_failed = key;
    }

    const char* failed() const { return m_failed; }

private:
    const std::map<std::string, QString>& m_metadata;
    const char* m_failed = nullptr;
};

base::Result<ModelInfo> readInfo(const std::map<std::string, QString>& metadata,
                                 const std::filesystem::path& path)
{
    ModelInfo info;
    MetadataReader reader(metadata);
    const QString* architecture = reader.find(architectureKey);
    if (architecture == nullptr)
        return base::fail(
            ErrorCode::UnsupportedFormat, path,
            Text::tr("“%1” holds numbers but does not say which network they belong to. Choose a file "
                     "that Coverscope or its trainer wrote.")
                .arg(base::displayPath(path)));
    info.architecture = *architecture;
    const QString* name = reader.find(nameKey);
    info.name = name != nullptr ? *name : base::displayPath(path.stem());
    reader.integer(widthKey, info.width, 1, 4096);
    reader.integer(embeddingKey, info.embeddingDimension, 1, 65536);
    reader.number(suggestedHopKey, info.suggestedHop, 0.1, 3600.0);

    QJsonObject features;
    reader.object(featuresKey, features);
    if (reader.find(featuresKey) == nullptr) {
        reader.integer(framesKey, info.features.chunkFrames, 1, mostChunkFrames);
        reader.integer(averagingKey, info.features.averagingFactor, 1, 10000);
    } else if (const auto settings = featureSettingsFromJson(features)) {
        info.features = *settings;
    } else {
        return base::fail(ErrorCode::Corrupt, path,
                          Text::tr("The model file “%1” is damaged. %2")
                              .arg(base::displayPath(path), settings.error().message),
                          settings.error().detail);
    }
    reader.object(trainingKey, info.training);
    reader.object(calibrationKey, info.calibration);
    if (reader.failed() != nullptr)
        return badField(path, reader.failed());
    return info;
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

base::Result<Checkpoint> Checkpoint::parse(const QByteArray& bytes,
                                           const std::filesystem::path& nameForErrors)
{
    auto content = parseSafeTensors(bytes, nameForErrors);
    if (!content)
        return base::fail(content.error());
    auto info = readInfo(content->metadata, nameForErrors);
    if (!info)
        return base::fail(info.error());
    info->hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return Checkpoint{std::move(*info), std::move(content->tensors)};
}

base::Result<Checkpoint> Checkpoint::read(const std::filesystem::path& path)
{
    const auto bytes = readFileBytes(path);
    if (!bytes)
        return base::fail(bytes.error());
    return parse(*bytes, path);
}

base::Result<QByteArray> Checkpoint::serialise() const
{
    SafeTensors content;
    content.metadata[nameKey] = info.name;
    content.metadata[architectureKey] = info.architecture;
    content.metadata[widthKey] = QString::number(info.width);
    content.metadata[embeddingKey] = QString::number(info.embeddingDimension);
    content.metadata[featuresKey] = QString::fromUtf8(toJson(info.features));
    content.metadata[suggestedHopKey] = QString::number(info.suggestedHop, 'g', 17);
    content.metadata[trainingKey] = compact(info.training);
    content.metadata[calibrationKey] = compact(info.calibration);
    content.tensors = tensors;
    return serialiseSafeTensors(content, TensorPrecision::Half);
}

base::Result<void> Checkpoint::write(const std::filesystem::path& path) const
{
    const auto bytes = serialise();
    if (!bytes)
        return base::fail(bytes.error());
    return writeFileBytes(path, *bytes);
}

} // namespace coverscope::model
