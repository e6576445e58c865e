// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::base {

// Who is logged in, as other people of the same desk know them.
QString personName();

} // namespace coverscope::base
