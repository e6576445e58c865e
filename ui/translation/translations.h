// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::ui {

// Loads the program's and Qt's own texts in `language` ("de", "zh_CN"; empty: the system's) in place of those
// loaded before, and makes numbers follow it. English where there is no translation. After QApplication;
// widgets that are there already keep their texts.
void installTranslations(const QString& language);

} // namespace coverscope::ui
