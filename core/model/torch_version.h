// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::model {

// Of the headers that this program was built with, for example "1.13.1".
QString torchVersion();

} // namespace coverscope::model
