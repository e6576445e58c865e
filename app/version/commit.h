// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::version {

// What this was built from: "0123456789ab", or "0123456789ab with changes" that are not committed. Empty
// where the source came without git and was not exported by it.
QString commit();

} // namespace coverscope::version
