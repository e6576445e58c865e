// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program_manual.h"

namespace coverscope::manual {

// Scripts that complete the program's commands, options and values: for the folders in which bash-completion,
// zsh and fish look, under the names PROGRAM, _PROGRAM and PROGRAM.fish.
QString bashCompletion(const ProgramManual& program);
QString zshCompletion(const ProgramManual& program);
QString fishCompletion(const ProgramManual& program);

// By the shell's name; empty for one that is none of these.
QString completion(const ProgramManual& program, const QString& shell);

} // namespace coverscope::manual
