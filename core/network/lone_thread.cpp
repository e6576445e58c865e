// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/lone_thread.h"

#include <torch/torch.h>

#ifndef _WIN32
#include <dlfcn.h>
#endif

namespace coverscope::network {

namespace {

bool leaveTeamsAlone()
{
    torch::set_num_threads(1);
#ifndef _WIN32
    // OpenBLAS, where that is the BLAS, has threads of its own, and no header says which BLAS it is.
    if (void* const function = ::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<void (*)(int)>(function)(1);
#endif
    return true;
}

} // namespace

void workAlone()
{
    static const bool isSet = leaveTeamsAlone();
    (void)isSet;
    // LibTorch passes its number on to OpenMP, which keeps one for each thread, when a thread first asks for
    // it.
    torch::get_num_threads();
}

} // namespace coverscope::network
