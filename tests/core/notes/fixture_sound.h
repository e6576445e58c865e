// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace coverscope::test {

// 20 s of a composed piece with melody, chords, bass and drums, mono at 22 050 Hz, 16-bit values: the sound
// whose notes as the published network hears them are kept in heard_reference.safetensors.
std::vector<float> notesFixtureSound();

} // namespace coverscope::test
