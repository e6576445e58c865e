// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkpoint.h"
#include "core/model/device.h"

#include <QList>
#include <QString>

namespace coverscope::ui {

struct ModelFact
{
    QString name;
    QString value;
};

// What the loaded model says of itself, in the order in which it is to be read.
QList<ModelFact> modelFacts(const model::ModelInfo& info, const model::Device& device);

} // namespace coverscope::ui
