// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace coverscope::desktop {

// What the window does at once, beside searching for the clip.
enum class StartAction { None, Record, Example };

// coverscope [--library LIB] [--record | --example] [CLIP]. Read from the raw arguments: file names are
// bytes, and Qt's parser knows them only as text.
struct StartArguments
{
    std::filesystem::path library;
    std::filesystem::path clip;
    StartAction action = StartAction::None;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString problem; // what is wrong with them; empty: nothing
};

// After QApplication, which takes its own options out of argv.
StartArguments parseArguments(int argc, char** argv);

QString usageText();

} // namespace coverscope::desktop
