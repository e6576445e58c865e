// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace coverscope::ui {

// "Guide": packaging/guide/guide.md as it was installed, its pictures as wide as the page. Links to other
// files that come along open in its place, Alt+Left goes back; links to the web open outside. Says where the
// guide should be where it is missing. Not modal.
QDialog* makeGuideDialog(QWidget* parent);

} // namespace coverscope::ui
