// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/notes/fixture_sound.h"

#include <cstdio>

// Writes the sound of the fixture to standard output, float32.
int main()
{
    const std::vector<float> sound = coverscope::test::notesFixtureSound();
    return std::fwrite(sound.data(), sizeof(float), sound.size(), stdout) == sound.size() ? 0 : 1;
}
