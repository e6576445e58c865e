// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the precompiled LibTorch header that the other targets reuse; has no code of its own.
