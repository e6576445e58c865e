// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_evidence_store.h"
#include "core/search/search_engine.h"

#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::ui {

// What a decision was made on, and what has become of it since.
struct DecisionEvidence
{
    enum class Track { Same, Changed, Gone }; // in the library; Changed: its file has other bytes now

    catalogue::VerdictRecord record;
    std::optional<catalogue::KeptEvidence> kept;
    std::shared_ptr<const search::Evidence> picture; // null: none was kept
    // Today.
    std::optional<catalogue::IndexIdentity> identity; // of the library; nothing: it is empty
    Track track = Track::Same;
    bool isClipThere = true; // at its place
};

// From the library's catalogue; nothing is searched. Any thread; reads all tracks, which takes a second where
// there are 100 000. Fails as the catalogue does.
base::Result<DecisionEvidence> readDecisionEvidence(const std::filesystem::path& library,
                                                    const catalogue::VerdictRecord& record);

// Whether a search found the pair when it was decided: what was decided without one has no figures.
bool wasSearched(const catalogue::VerdictRecord& record);

// Why a search today would, or may, find something else, a sentence each; empty: nothing has changed.
QStringList changesSince(const DecisionEvidence& evidence);

} // namespace coverscope::ui
