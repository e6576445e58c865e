// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/training_state.h"

#include "core/base/path_text.h"
#include "core/model/file_bytes.h"
#include "core/model/safetensors.h"
#include "core/training/notes/training_text.h"

#include <QJsonDocument>

namespace coverscope::training {

base::Result<void> TrainingState::write(const std::filesystem::path& path) const
{
    model::SafeTensors content;
    content.metadata["step"] = QString::number(step);
    content.metadata["moment_steps"] = QString::number(momentSteps);
    content.metadata["seconds"] = QString::number(secondsSpent, 'g', 17);
    content.metadata["best"] = QString::number(bestFigure, 'g', 17);
    content.metadata["config"] = QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact));
    for (const auto& [name, values] : vectors)
        content.tensors[name] = {{static_cast<std::int64_t>(values.size())}, values};
    const auto bytes = model::serialiseSafeTensors(content, model::TensorPrecision::Single);
    if (!bytes)
        return base::fail(bytes.error());
    return model::writeFileBytes(path, *bytes);
}

base::Result<TrainingState> TrainingState::read(const std::filesystem::path& path)
{
    const auto bytes = model::readFileBytes(path);
    if (!bytes)
        return base::fail(bytes.error());
    auto content = model::parseSafeTensors(*bytes, path);
    if (!content)
        return base::fail(content.error());
    TrainingState state;
    bool areAllThere = true;
    const auto number = [&](const char* key) {
        bool isNumber = false;
        const double value = content->metadata[key].toDouble(&isNumber);
        areAllThere = areAllThere && isNumber;
        return value;
    };
    state.step = static_cast<std::int64_t>(number("step"));
    state.momentSteps = static_cast<std::int64_t>(number("moment_steps"));
    state.secondsSpent = number("seconds");
    state.bestFigure = number("best");
    state.config = QJsonDocument::fromJson(content->metadata["config"].toUtf8()).object();
    if (!areAllThere || state.step < 0 || state.momentSteps < 0)
        return base::fail(
            base::ErrorCode::Corrupt, path,
            Text::tr("“%1” is not the state of a training run. Remove it to start the run afresh.")
                .arg(base::displayPath(path)));
    for (auto& [name, tensor] : content->tensors)
        state.vectors[name] = std::move(tensor.values);
    return state;
}

} // namespace coverscope::training
