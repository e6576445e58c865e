// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/training/rendition/rendition_canvas.h"
#include "core/training/rendition/rendition_random.h"

namespace coverscope::training {

// How a front end that hears notes (core/notes) errs on one recording: it misses what is quiet, takes
// overtones for notes, is less sure where much sounds at once, and hears notes where there are none.
struct HearingStyle
{
    double threshold = 22.0;        // dB below the loudest, where a note is heard as surely as not
    double slope = 3.5;             // dB from there to odds of e
    double peak = 0.75;             // the probability of a note that stands alone
    double scatter = 0.0;           // dB: how unequally notes of equal strength are heard
    double overtone = -8.0;         // dB: of a partial taken for a note, against its power in the sound
    double octaveBelow = -25.0;     // dB: of a note heard an octave too low
    double crowding = 0.1;          // probabilities are divided by 1 + this times their sum
    double tilt = 0.0;              // dB per octave above middle C
    double presence = 0.5;          // 0..1: whether "loudest" is that of the moment or of the seconds around
    double ghostsPerSecond = 0.0;   // short notes from nowhere
    double strokesHeard = 0.0;      // share of the drum strokes that are taken for notes
    double roughness = 0.0;         // relative deviation from frame to frame
    base::Seconds afterglow = 0.05; // added to every release: the room, and the network's own width
};

// `difficulty` 0 gives a clean studio recording, 1 whatever there is.
HearingStyle drawHearing(double difficulty, Random& random);

// Where a performance becomes what is heard of it: power of every note, frame by frame.
class HeardCanvas
{
public:
    HeardCanvas(std::size_t frameCount, base::Seconds secondsPerFrame, const HearingStyle& style);

    void add(const SoundingNote& note, const Timbre& timbre, Random& random);
    void addStroke(base::Seconds start, double power, Random& random);

    // frames x 84: the probability less its floor, as FrontEnd::Notes says.
    base::Matrix probabilities(Random& random) const;

    // The share of the frames with a note less than 40 dB below the loudest.
    double soundingShare() const;

private:
    void addTone(double pitch, double power, const Envelope& envelope);
    void addGhosts(std::vector<float>& powers, float loudest, Random& random) const;
    std::vector<float> frameMaxima(std::span<const float> powers) const;

    std::size_t m_frameCount;
    base::Seconds m_secondsPerFrame;
    HearingStyle m_style;
    std::vector<float> m_power; // frames x bins
};

} // namespace coverscope::training
