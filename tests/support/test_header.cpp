// SPDX-License-Identifier: GPL-3.0-or-later
//
// A target needs a source: the precompiled header is what this one is for.
