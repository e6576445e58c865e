// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program_manual.h"

#include <QString>

#include <filesystem>

namespace coverscope::desktop {

// What the window does at once, beside searching for the clip.
enum class StartAction { None, Record, Example };

// What is printed in place of a window.
enum class Information { None, Help, Version, Manual, Completion };

// coverscope [--library LIB] [--record | --example] [CLIP]. Read from the raw arguments: file names are
// bytes, and Qt's parser knows them only as text.
struct StartArguments
{
    std::filesystem::path library;
    std::filesystem::path clip;
    StartAction action = StartAction::None;
    Information information = Information::None;
    QString shell;   // whose completion is wanted
    QString problem; // what is wrong with them; empty: nothing
};

// After QApplication, which takes its own options out of argv.
StartArguments parseArguments(int argc, char** argv);

QString usageText();

// What usageText() tells, for manual page and completions. English, as long as no translation is installed.
manual::ProgramManual desktopManual();

} // namespace coverscope::desktop
