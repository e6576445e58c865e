// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/calibration_file.h"

#include <QJsonDocument>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <string>

namespace coverscope::model {

namespace {

constexpr const char* modelKey = "model";

} // namespace

std::filesystem::path calibrationPathOf(const std::filesystem::path& model)
{
    std::filesystem::path path = model;
    path.replace_extension(".calibration.json");
    return path;
}

QJsonObject readCalibration(const std::filesystem::path& model, const QByteArray& modelHash)
{
    std::ifstream stream(calibrationPathOf(model), std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(content)).object();
    if (json.value(QLatin1String(modelKey)).toString() != QString::fromLatin1(modelHash))
        return {};
    json.remove(QLatin1String(modelKey));
    return json;
}

base::Result<void> writeCalibration(const std::filesystem::path& file, const QByteArray& modelHash,
                                    QJsonObject calibration)
{
    calibration.insert(QLatin1String(modelKey), QString::fromLatin1(modelHash));
    const QByteArray content = QJsonDocument(calibration).toJson();
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(content.constData(), content.size());
    stream.close();
    if (!stream)
        return base::fail(base::systemError(errno, file));
    return {};
}

} // namespace coverscope::model
