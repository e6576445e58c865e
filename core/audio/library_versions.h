// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::audio {

// Of the libraries that are loaded, for example "5.1.6-0+deb12u1".
QString ffmpegVersion();

// Of the headers that this program was built with, for example "1.13" and "3.1.2".
QString tagLibVersion();
QString rubberBandVersion();

} // namespace coverscope::audio
