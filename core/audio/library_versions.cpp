// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ffmpeg_version.h"

extern "C" {
#include <libavutil/avutil.h>
}

namespace coverscope::audio {

QString ffmpegVersion()
{
    return QString::fromUtf8(av_version_info());
}

} // namespace coverscope::audio
