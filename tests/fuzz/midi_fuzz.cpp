// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that a model is trained on.
#include "core/training/notes/midi_reader.h"
#include "tests/fuzz/fuzz_target.h"

namespace coverscope::fuzz {

std::vector<Bytes> seeds()
{
    // Two tracks: a tempo change and a metre; a program, three notes with running status, a bend, a long
    // name.
    return {{'M',  'T',  'h', 'd', 0,    0,    0,   6,  0,    1,    0,   2,    0,    96,   'M',
             'T',  'r',  'k', 0,   0,    0,    19,  0,  0xFF, 0x51, 3,   7,    0xA1, 0x20, 0,
             0xFF, 0x58, 4,   4,   2,    24,   8,   0,  0xFF, 0x2F, 0,   'M',  'T',  'r',  'k',
             0,    0,    0,   35,  0,    0xFF, 3,   4,  'L',  'e',  'a', 'd',  0,    0xC0, 56,
             0,    0x90, 60,  100, 96,   64,   100, 96, 60,   0,    0,   0xE0, 0,    0x50, 0x81,
             0x40, 64,   0,   0,   0x80, 64,   0,   0,  0xFF, 0x2F, 0}};
}

void readAny(std::span<const std::uint8_t> bytes)
{
    (void)training::readMidi(bytes);
}

} // namespace coverscope::fuzz
