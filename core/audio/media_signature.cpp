// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/media_signature.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string_view>

namespace coverscope::audio {

namespace {

using namespace std::string_view_literals;

struct Mark
{
    std::size_t place;
    std::string_view bytes;
};

// One of these is enough.
constexpr std::array marks{
    Mark{0, "ID3"sv},
    Mark{0, "fLaC"sv},
    Mark{0, "OggS"sv},
    Mark{8, "WAVE"sv}, // RIFF, RF64, BW64, RIFX
    Mark{8, "AVI "sv},
    Mark{8, "AIFF"sv},
    Mark{8, "AIFC"sv},
    Mark{8, "8SVX"sv},
    Mark{0, "riff\x2e\x91\xcf\x11"sv}, // Wave64
    Mark{4, "ftyp"sv},
    Mark{4, "moov"sv},
    Mark{4, "mdat"sv},
    Mark{0, "\x1a\x45\xdf\xa3"sv},                 // Matroska, WebM
    Mark{0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11"sv}, // ASF, WMA
    Mark{0, "\0\0\x01\xba"sv},                     // MPEG programme stream
    Mark{0, "FLV\x01"sv},
    Mark{0, ".RMF"sv},
    Mark{0, ".ra\xfd"sv},
    Mark{0, "caff\0\x01"sv},
    Mark{0, ".snd\0"sv},
    Mark{0, "MAC "sv},
    Mark{0, "wvpk"sv},
    Mark{0, "MPCK"sv},
    Mark{0, "MP+"sv},
    Mark{0, "TTA1"sv},
    Mark{0, "TTA2"sv},
    Mark{0, "tBaK"sv},
    Mark{0, "DSD "sv},
    Mark{0, "FRM8"sv},
    Mark{0, "#!AMR"sv},
    Mark{0, "ajkg"sv}, // Shorten
    Mark{0, "Creative Voice File"sv},
    Mark{0, "\x7f\xfe\x80\x01"sv}, // DTS
    Mark{0, "ea3\x03"sv},          // Atrac
};

bool stands(const QByteArray& bytes, const Mark& mark)
{
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return view.size() >= mark.place + mark.bytes.size() &&
           view.substr(mark.place, mark.bytes.size()) == mark.bytes;
}

unsigned unsignedAt(const QByteArray& bytes, qsizetype place)
{
    return place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0U;
}

// Bytes of the MPEG audio frame that begins there, 0 for none.
qsizetype mpegFrameLength(const QByteArray& bytes, qsizetype place)
{
    static constexpr std::array<std::array<unsigned, 15>, 4> kilobits{{
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},     // 1, layer 3
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},    // 1, layer 2
        {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448}, // 1, layer 1
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},         // 2 and 2.5
    }};
    static constexpr std::array<unsigned, 3> rates{44100, 48000, 32000};
    const unsigned second = unsignedAt(bytes, place + 1);
    const unsigned third = unsignedAt(bytes, place + 2);
    const unsigned version = (second >> 3U) & 3U; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const unsigned layer = 4U - ((second >> 1U) & 3U);
    const unsigned rateIndex = (third >> 2U) & 3U;
    const unsigned bitIndex = third >> 4U;
    if (unsignedAt(bytes, place) != 0xFF || (second & 0xE0U) != 0xE0U || version == 1 || layer == 4 ||
        rateIndex == 3 || bitIndex == 0 || bitIndex == 15)
        return 0;
    const bool isFirst = version == 3;
    const unsigned rate = rates.at(rateIndex) >> (isFirst ? 0U : version == 2 ? 1U : 2U);
    const std::size_t row = isFirst ? 3U - layer : 3U;
    const unsigned bits = kilobits.at(row).at(bitIndex) * 1000U;
    const unsigned padding = (third >> 1U) & 1U;
    if (layer == 1)
        return qsizetype{12U * bits / rate + padding} * 4;
    const unsigned samples = layer == 3 && !isFirst ? 72U : 144U;
    const unsigned length = samples * bits / rate + padding;
    return length;
}

qsizetype adtsFrameLength(const QByteArray& bytes, qsizetype place)
{
    if (unsignedAt(bytes, place) != 0xFF || (unsignedAt(bytes, place + 1) & 0xF6U) != 0xF0U)
        return 0;
    const unsigned length = ((unsignedAt(bytes, place + 3) & 3U) << 11U) |
                            (unsignedAt(bytes, place + 4) << 3U) | (unsignedAt(bytes, place + 5) >> 5U);
    return length > 7 ? static_cast<qsizetype>(length) : 0;
}

// Frames that follow each other: one alone may be chance.
bool isChain(const QByteArray& bytes, qsizetype (*frameLength)(const QByteArray&, qsizetype))
{
    constexpr int frameCount = 3;
    qsizetype place = 0;
    for (int frame = 0; frame < frameCount; ++frame) {
        const qsizetype length = place < bytes.size() ? frameLength(bytes, place) : 0;
        if (length == 0)
            return false;
        place += length;
    }
    return true;
}

// Whether a stream's frames may follow each other: of the header only bit rate, padding and the like change.
bool isOfOneStream(const QByteArray& bytes, qsizetype first, qsizetype second)
{
    return unsignedAt(bytes, first + 1) == unsignedAt(bytes, second + 1) &&
           (unsignedAt(bytes, first + 2) & 0x0CU) == (unsignedAt(bytes, second + 2) & 0x0CU);
}

// Many of them: in a program of megabytes a few stand by chance.
bool isMpegStream(const QByteArray& bytes, qsizetype place, int frameCount)
{
    const qsizetype first = place;
    for (int frame = 0; frame < frameCount; ++frame) {
        const qsizetype length = place < bytes.size() ? mpegFrameLength(bytes, place) : 0;
        if (length == 0 || !isOfOneStream(bytes, first, place))
            return false;
        place += length;
    }
    return true;
}

bool isTransportStream(const QByteArray& bytes)
{
    for (const qsizetype packet : {188, 192, 204}) {
        const qsizetype first = packet == 192 ? 4 : 0;
        bool holds = bytes.size() > first + 4 * packet;
        for (int number = 0; holds && number < 5; ++number)
            holds = unsignedAt(bytes, first + number * packet) == 0x47;
        if (holds)
            return true;
    }
    return false;
}

bool isDolby(const QByteArray& bytes)
{
    // Its frames have one of few lengths; the second sync word proves it.
    const QByteArray sync("\x0b\x77", 2);
    return bytes.startsWith(sync) && bytes.indexOf(sync, 64) > 0 && unsignedAt(bytes, 5) != 0;
}

} // namespace

bool hasMediaSignature(const QByteArray& beginning)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&beginning](const Mark& mark) { return stands(beginning, mark); }) ||
           isTransportStream(beginning) || isChain(beginning, mpegFrameLength) ||
           isChain(beginning, adtsFrameLength) || isDolby(beginning);
}

std::optional<bool> isMediaByContent(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    QByteArray bytes(signatureLength, Qt::Uninitialized);
    stream.read(bytes.data(), bytes.size());
    if (!stream.is_open() || stream.bad())
        return std::nullopt;
    bytes.truncate(stream.gcount());
    return hasMediaSignature(bytes);
}

std::optional<std::int64_t> findMpegAudio(const std::filesystem::path& file)
{
    constexpr qsizetype searched = 8 * 1024 * 1024;
    constexpr int provingFrames = 12; // a third of a second
    std::ifstream stream(file, std::ios::binary);
    QByteArray bytes(searched, Qt::Uninitialized);
    stream.read(bytes.data(), bytes.size());
    bytes.truncate(std::max<std::streamsize>(stream.gcount(), 0));
    for (qsizetype place = bytes.indexOf('\xFF'); place >= 0; place = bytes.indexOf('\xFF', place + 1)) {
        // Layer 1, which hardly a file has, is what the jump tables of programs look like.
        const bool isLayerOne = (unsignedAt(bytes, place + 1) & 0x06U) == 0x06U;
        if (!isLayerOne && isMpegStream(bytes, place, provingFrames))
            return place;
    }
    return std::nullopt;
}

} // namespace coverscope::audio
