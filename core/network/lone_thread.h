// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coverscope::network {

// From here on LibTorch, and the libraries of kernels that it calls, work on the calling thread alone. What
// wants more threads gives each of them something of its own: the teams that those libraries start for every
// thread that calls them burn their cores while they wait for the next call, beside an indexing's pool for
// nothing. Cheap once it was called.
void workAlone();

} // namespace coverscope::network
