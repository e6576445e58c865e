// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_settings.h"
#include "core/training/notes/composition.h"
#include "core/training/rendition/rendition_source.h"
#include "core/training/rendition/rendition_style.h"

namespace coverscope::training {

struct Performance
{
    Rendition rendition;
    double soundingShare =
        0.0; // of the time, in which pitched notes sound; a rest says nothing about the piece
};

// Performs `length` seconds of an arrangement from `scoreStart` on, in the given style: notes to averaged
// constant-Q magnitudes without any sound in between. All chance comes from `random`.
Performance perform(const Arrangement& arrangement, base::Seconds scoreStart, base::Seconds length,
                    const PerformanceStyle& style, const features::FeatureSettings& settings, Random& random);

} // namespace coverscope::training
