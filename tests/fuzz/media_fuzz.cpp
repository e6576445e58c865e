// SPDX-License-Identifier: GPL-3.0-or-later
// Any file that somebody drops: headers, tags, cover art, sound tracks, and its sound.
#include "core/audio/decoder.h"
#include "core/audio/sound_tracks.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/synthetic_audio.h"

#include <QProcess>

namespace coverscope::fuzz {

namespace {

constexpr std::size_t mostBlocks = 200; // of a second each: more of the same is no news

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

} // namespace

std::vector<Bytes> seeds()
{
    const std::filesystem::path wav = scratch().folder() / "seed.wav";
    test::writeWav(wav, test::melody(1, 0.7));
    std::vector<Bytes> all{contentOf(wav)};
    // Other formats where an encoder is at hand.
    for (const char* name : {"seed.flac", "seed.mp3", "seed.ogg", "seed.opus", "seed.m4a", "seed.aiff",
                             "seed.mka", "seed.aac", "seed.wv"}) {
        const QString file = QString::fromStdString((scratch().folder() / name).string());
        const int code = QProcess::execute(
            QStringLiteral("ffmpeg"),
            {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("quiet"), QStringLiteral("-y"),
             QStringLiteral("-i"), QString::fromStdString(wav.string()), QStringLiteral("-metadata"),
             QStringLiteral("title=A seed"), QStringLiteral("-strict"), QStringLiteral("-2"), file});
        if (code == 0)
            all.push_back(contentOf(scratch().folder() / name));
    }
    return all;
}

void readAny(std::span<const std::uint8_t> bytes)
{
    const std::filesystem::path file = scratch().write("clip", bytes);
    (void)audio::probe(file);
    (void)audio::coverArt(file);
    (void)audio::soundTracks(file);
    auto decoder = audio::Decoder::open(file);
    if (!decoder)
        return;
    std::vector<float> block(22050);
    for (std::size_t k = 0; k < mostBlocks; ++k) {
        const auto count = decoder->read(block);
        if (!count || *count == 0)
            return;
    }
    (void)decoder->seek(0.25);
    (void)decoder->read(block);
}

} // namespace coverscope::fuzz
