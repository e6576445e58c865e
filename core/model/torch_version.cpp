// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/torch_version.h"

#include <torch/version.h>

namespace coverscope::model {

QString torchVersion()
{
    return QStringLiteral(TORCH_VERSION);
}

} // namespace coverscope::model
