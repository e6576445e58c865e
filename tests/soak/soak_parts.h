// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/model/embedder.h"
#include "tests/soak/world.h"

#include <cstddef>
#include <memory>

namespace coverscope::soak {

std::unique_ptr<model::Embedder> loadEmbedder(); // ends the process where it cannot

void makeLibrary(World& world);

// What a window does, as long as the world is not over: holds the library for a while, indexes, cancels,
// takes out, puts back, searches and decides.
void actAsWindow(World& world);

// What a person does beside it with coverscope-cli.
void actAsCommandLine(World& world);

// Brings the library up to date and compares it with a fresh one of the same music. Faults go to the world.
void compareWithFresh(World& world);

// Resident memory, in MiB, after what is free was given back to the system.
double residentMebibytes();

// The memory after so many queries and re-indexings of one library, each a tenth at a time; what it grew by,
// in MiB, from the second tenth to the last.
double growthOfQueries(World& world, int count);
double growthOfReindexings(World& world, int count);

} // namespace coverscope::soak
