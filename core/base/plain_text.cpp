// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"

namespace coverscope::base {

bool isSteering(QChar character)
{
    const ushort code = character.unicode();
    const bool isDirection = code == 0x061C || code == 0x200E || code == 0x200F ||
                             (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool isLineEnd = code == 0x2028 || code == 0x2029;
    return character.category() == QChar::Other_Control || isDirection || isLineEnd;
}

QString plainText(const QString& text)
{
    QString plain = text;
    for (QChar& character : plain) {
        if (isSteering(character))
            character = QChar::ReplacementCharacter;
    }
    return plain;
}

} // namespace coverscope::base
