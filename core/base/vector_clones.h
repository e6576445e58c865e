// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In front of a function with plain loops over floats: the compiler makes it for the baseline, for AVX2 and
// for AVX-512, and the loader takes what the processor has. The loops must not branch on their data.
// Sanitisers instrument the choice itself and crash in it, so they get the baseline.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) &&      \
    !defined(__SANITIZE_ADDRESS__)
#define COVERSCOPE_VECTOR_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define COVERSCOPE_VECTOR_CLONES
#endif
