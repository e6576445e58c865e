// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkpoint.h"
#include "core/model/device.h"

#include <QDialog>

namespace coverscope::ui {

// "About Coverscope": what it is, version, licence, and the method it follows. Not modal.
QDialog* makeAboutDialog(QWidget* parent);

// "About the model": everything the checkpoint says of itself. Not modal.
QDialog* makeModelDialog(const model::ModelInfo& info, const model::Device& device, QWidget* parent);

// "Keyboard shortcuts": every action of `parent`'s menus that has one.
QDialog* makeShortcutDialog(QWidget* parent);

} // namespace coverscope::ui
