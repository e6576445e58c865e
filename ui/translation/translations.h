// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::ui {

// Loads the program's and Qt's own texts in `language` ("de", "zh_CN"; empty: the system's) for the rest of
// the run, and makes numbers follow it. English where there is no translation. After QApplication, once.
void installTranslations(const QString& language);

} // namespace coverscope::ui
