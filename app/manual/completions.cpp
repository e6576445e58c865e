// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completions.h"

namespace coverscope::manual {

QString completion(const ProgramManual& program, const QString& shell)
{
    if (shell == QLatin1String("bash"))
        return bashCompletion(program);
    if (shell == QLatin1String("zsh"))
        return zshCompletion(program);
    if (shell == QLatin1String("fish"))
        return fishCompletion(program);
    return {};
}

} // namespace coverscope::manual
