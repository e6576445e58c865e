// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"

#include <cstdint>

namespace coverscope::audio {

// For streams without time stamps (MP3, ADTS): finds bytes between the packets that are no sound. What
// overwrote sound took as long as sound of so many bytes takes, on average of the file so far; tags, as
// stand where files were joined, took no time.
class JunkMeter
{
public:
    struct Finding
    {
        int tagBytes = 0;         // of tags at the packet's beginning; all of them may be
        double lostPackets = 0.0; // as long as so many of them, before this one
    };
    Finding look(const AVPacket& packet);

private:
    std::int64_t skipTags(const AVPacket& packet, std::int64_t start);

    std::int64_t m_end = -1; // byte after the last packet
    std::int64_t m_tagEnd = 0;
    double m_plainBytes = 0.0;
    double m_plainPackets = 0.0;
};

} // namespace coverscope::audio
