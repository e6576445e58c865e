// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace coverscope::audio {

// The SVG picture `svg`, on white, as the bytes of a PNG file `width` pixels wide (1 to 16384; the height
// follows). Drawn by FFmpeg, so that programs without a window need no library for pictures. Any thread.
// Errors: InvalidArgument (not a picture, or a width beyond the bounds), UnsupportedFormat (this FFmpeg was
// built without librsvg or PNG; Debian's has both).
base::Result<QByteArray> pngOfSvg(const QByteArray& svg, int width);

} // namespace coverscope::audio
