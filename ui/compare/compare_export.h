// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <QByteArray>
#include <QStringList>

namespace coverscope::ui {

// Frames as CSV: one line for each, first its time in seconds, then a column for each name. Numbers with a
// decimal point in any language.
QByteArray framesCsv(const base::Matrix& frames, double framesPerSecond, const QStringList& names);

QStringList cqtColumnNames(std::size_t binCount); // C1, C#1, ...
QStringList chromaColumnNames();                  // C, C#, ...

} // namespace coverscope::ui
