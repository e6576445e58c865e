// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/pair_decision_store.h"
#include "core/works/work_edits.h"

#include <QString>

#include <optional>

namespace coverscope::ui {

// How works read. Pure functions.
QString roleText(const std::optional<catalogue::RecordingRole>& role); // "Cover"; "Not known"
QString workLine(const catalogue::Work& work);                         // "Title · composers · year"
QString recordingText(const works::PlacedTrack& track);                // "Title – Artist"
// "Decided: of one work", by whom and when.
QString pairDecisionDetails(const catalogue::PairDecision& decision);

} // namespace coverscope::ui
