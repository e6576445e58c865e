// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

namespace coverscope::features {

// The constant-Q transform of ByteCover3 (Du et al. 2023, section 3.1): bin k at
// minimumFrequency * 2^(k / binsPerOctave), Hann window of length Q * sampleRate / f with
// Q = 1 / (2^(1 / binsPerOctave) - 1), sum divided by the square root of that length;
// frame t is centred on sample t * hopLength, zeros beyond both ends.
struct CqtSettings
{
    int sampleRate = 22050; // Hz
    int hopLength = 512;    // samples
    int binCount = 84;
    int binsPerOctave = 12;
    double minimumFrequency = 32.70319566257483; // Hz, C1

    double framesPerSecond() const { return static_cast<double>(sampleRate) / hopLength; }
    bool operator==(const CqtSettings&) const = default;
};

// What the frames of a recording are made of.
enum class FrontEnd {
    ConstantQ, // magnitudes of the constant-Q transform
    Notes, // how surely each of the 84 notes C1..B7 sounds, as core/notes hears them: the probability less
           // the floor that it has where nothing sounds; the same bins, one frame each hopLength samples
};

enum class Compression {
    Decibel,         // dB relative to the chunk's maximum, floor -60, scaled to 0..1
    WhitenedDecibel, // the same dB, minus its mean over +-whiteningHalfWidth bins, scaled and clipped
    Power,           // magnitude ^ 0.5, divided by the chunk's maximum
    Root,            // value ^ 0.5: of notes, which have a scale of their own
};

// What fills the chunk of a clip that is shorter than one.
enum class ShortChunk {
    Repeated, // the clip again and again
    Padded,   // zeros on both sides, the clip in the middle: no seam that is not in the music
};

// From a recording's frames to the network's input. Stored in every checkpoint and index: embeddings
// made with other values are never compared.
struct FeatureSettings
{
    FrontEnd frontEnd = FrontEnd::ConstantQ;
    CqtSettings cqt;
    int averagingFactor = 20; // CQT frames averaged into one (ByteCover3: 100)
    Compression compression = Compression::WhitenedDecibel;
    double floorDecibel = -60.0;
    int whiteningHalfWidth = 9; // bins; mirrored at the edges without repeating the edge bin
    double whiteningScale = 15.0;
    double clipLow = -0.7;
    double clipHigh = 2.0;
    int chunkFrames = 43; // averaged frames in one chunk (20 s)
    ShortChunk shortChunk = ShortChunk::Repeated;

    double averagedFramesPerSecond() const { return cqt.framesPerSecond() / averagingFactor; }
    base::Seconds chunkLength() const { return chunkFrames / averagedFramesPerSecond(); }
    bool operator==(const FeatureSettings&) const = default;
};

} // namespace coverscope::features
