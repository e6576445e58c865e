// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/single_instance.h"
#include "app/desktop/window_owner.h"

namespace coverscope::desktop {

// What these arguments ask of a window that is open already.
StartRequest startRequest(const StartArguments& arguments);

// The window takes what later starts of the program hand over, for the library that it has open, and for none
// in particular where no other window does. To be called before the window is opened.
void link(SingleInstance* instance, WindowOwner* owner);

void act(ui::MainWindow* window, StartAction action);

} // namespace coverscope::desktop
