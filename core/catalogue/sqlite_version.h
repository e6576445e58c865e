// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::catalogue {

// Of the library that Qt's driver uses; empty where the driver is missing. Needs a QCoreApplication.
QString sqliteVersion();

} // namespace coverscope::catalogue
