// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <filesystem>

namespace coverscope::ui {

// Where the example goes, among the person's data.
std::filesystem::path exampleFolder();

// Its library for a model: vectors of two models are never mixed, and nobody wants to be asked about it here.
std::filesystem::path exampleLibrary(const QByteArray& modelHash);

// Whether this is a library of the example: music of the person's own does not go there.
bool isExampleLibrary(const std::filesystem::path& library);

} // namespace coverscope::ui
