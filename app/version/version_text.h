// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace coverscope::version {

// What `--version` prints: a first line "PROGRAM VERSION" that scripts may rely on, then the commit, the
// model that searches would use and the libraries, a line each. English, as it is meant for reports of
// faults. Needs a QCoreApplication; reads the model's file.
QString versionText(const QString& program);

// The same of program and libraries for scripts: "coverscope", "commit", "qt", "libtorch", ...
QJsonObject versions();

} // namespace coverscope::version
