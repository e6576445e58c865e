// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::base {

// Text from a file (a tag, a name) as it may be shown: control characters, which steer a terminal, and those
// of the writing direction, which turn the rest of the line round ("gpj.wav" reads "vaw.jpg"), become U+FFFD.
QString plainText(const QString& text);

// Of one character.
bool isSteering(QChar character);

} // namespace coverscope::base
