// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_music.h"

#include "core/audio/wave_writer.h"
#include "core/example/example_arrangement.h"

#include <QCoreApplication>

#include <array>
#include <system_error>

namespace coverscope::example {

namespace {

using Chords = Arrangement::Chords;
using Drums = Arrangement::Drums;

// Keys and tempi far enough apart that no two pieces are the same bars in another key.
constexpr std::array<ScorePlan, 5> plans{{
    {"Paper Lanterns", 11, 50, false, 104.0},
    {"The Ferry at Dusk", 23, 48, true, 92.0},
    {"Copper Street", 37, 53, false, 118.0},
    {"Snow on the Viaduct", 41, 52, true, 100.0},
    {"Half Past Summer", 59, 55, false, 110.0},
}};
constexpr std::size_t soughtPlan = 2;

constexpr std::array<Arrangement, 3> ensembles{{
    {"Corner Café Trio", "trio", 0, 1.0, Instrument::Piano, 0, Instrument::Guitar, Chords::Strummed, true,
     Drums::Brushes},
    {"Linden String Quartet", "strings", 4, 0.86, Instrument::Strings, 0, Instrument::Strings, Chords::Held,
     false, Drums::None},
    {"The Night Buses", "band", -3, 1.12, Instrument::Reed, 0, Instrument::Organ, Chords::Broken, false,
     Drums::Rock},
}};

constexpr Arrangement clipEnsemble{
    "", "clip", 2, 1.06, Instrument::Flute, 1, Instrument::Vibraphone, Chords::Broken, false, Drums::Brushes};
constexpr int clipFirstBar = 4;
constexpr int clipLastBar = 18; // beyond the first section, into the bridge

base::Error writeFailed(const std::filesystem::path& path, const std::error_code& error)
{
    base::Error failure = base::systemError(error.value(), path);
    if (failure.code == base::ErrorCode::ReadFailed)
        failure.code = base::ErrorCode::WriteFailed;
    return failure;
}

std::filesystem::path pieceFolder(const Example& example, const ScorePlan& plan)
{
    return example.music / plan.title;
}

base::Result<void> record(const std::filesystem::path& file, const Score& score,
                          const Arrangement& arrangement, int firstBar, int lastBar,
                          const base::CancellationToken& token)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return {}; // files are written whole or not at all
    std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        return base::fail(writeFailed(file.parent_path(), error));
    auto pcm = perform(score, arrangement, firstBar, lastBar, token);
    if (!pcm)
        return base::fail(std::move(pcm).error());
    return audio::writeWave(file, *pcm,
                            {score.title, QString::fromUtf8(arrangement.ensemble),
                             QCoreApplication::translate("coverscope::example", "Coverscope example")});
}

} // namespace

Example exampleIn(const std::filesystem::path& folder)
{
    Example example;
    example.music = folder / "music";
    example.library = folder / "library";
    example.clip = folder / "clip.wav";
    example.recordingCount = static_cast<int>(plans.size() * ensembles.size());
    example.coversPerPiece = static_cast<int>(ensembles.size());
    example.soughtPiece = QString::fromLatin1(plans[soughtPlan].title);
    example.clipSemitones = clipEnsemble.semitones;
    example.clipTempo = clipEnsemble.tempo;
    return example;
}

base::Result<void> makeExample(const Example& example, const base::CancellationToken& token,
                               const base::ProgressSink& progress)
{
    const double total = example.recordingCount + 1;
    double done = 0.0;
    const auto tell = [&](const QString& title) {
        base::report(
            progress,
            {done++, total, QCoreApplication::translate("coverscope::example", "Playing “%1”").arg(title)});
    };
    for (const ScorePlan& plan : plans) {
        const Score score = composeScore(plan);
        for (const Arrangement& arrangement : ensembles) {
            tell(score.title);
            const auto file = pieceFolder(example, plan) / (std::string(arrangement.fileName) + ".wav");
            if (auto recorded = record(file, score, arrangement, 0, score.barCount(), token); !recorded)
                return recorded;
        }
    }
    const Score sought = composeScore(plans[soughtPlan]);
    tell(sought.title);
    return record(example.clip, sought, clipEnsemble, clipFirstBar, clipLastBar, token);
}

} // namespace coverscope::example
