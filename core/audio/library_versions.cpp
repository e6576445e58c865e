// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/library_versions.h"

#include <rubberband/RubberBandStretcher.h>
#include <taglib/taglib.h>

extern "C" {
#include <libavutil/avutil.h>
}

namespace coverscope::audio {

QString ffmpegVersion()
{
    return QString::fromUtf8(av_version_info());
}

QString tagLibVersion()
{
    return QStringLiteral("%1.%2.%3")
        .arg(TAGLIB_MAJOR_VERSION)
        .arg(TAGLIB_MINOR_VERSION)
        .arg(TAGLIB_PATCH_VERSION);
}

QString rubberBandVersion()
{
    return QStringLiteral(RUBBERBAND_VERSION);
}

} // namespace coverscope::audio
