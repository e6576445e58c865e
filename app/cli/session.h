// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/library/library.h"
#include "core/model/embedder.h"
#include "core/search/session.h"

#include <memory>

namespace coverscope::cli {

// What --device and --model say.
base::Result<model::DevicePreference> devicePreference(const Arguments& arguments);
std::filesystem::path modelPath(const Arguments& arguments);
// The network of both; a fall-back from the GPU to the CPU is reported on stderr.
base::Result<std::unique_ptr<model::Embedder>> loadModel(const Arguments& arguments);

// An existing library and a network that fits it: what every search needs.
struct SearchSession
{
    std::unique_ptr<library::Library> library;
    std::unique_ptr<model::Embedder> embedder;
    std::shared_ptr<const library::Snapshot> snapshot;

    // Not to outlive this one. Damage of features is noted by whom `features` are watched.
    search::Session searching(search::FeatureSource features) const
    {
        return {snapshot, *embedder, std::move(features)};
    }
    search::Session searching() const { return searching(search::featuresOf(*library, *snapshot)); }
};

// The folder of --library, opened; what is written by this program from now on keeps off its music.
base::Result<std::unique_ptr<library::Library>>
openLibrary(const Arguments& arguments,
            library::Library::OpenMode mode = library::Library::OpenMode::ReadOnly);

// Fails with ModelMismatch where the library was made with another model, and with NotALibrary
// where nothing has been indexed yet.
base::Result<SearchSession>
openForSearch(const Arguments& arguments,
              library::Library::OpenMode mode = library::Library::OpenMode::ReadOnly);

void addSearchOptions(Arguments& arguments);
base::Result<search::SearchOptions> searchOptions(const Arguments& arguments);
// [start, end) of --start and --end; none without either. An open end is cut off by the decoder.
base::Result<std::optional<base::TimeRange>> clipRange(const Arguments& arguments);
base::Result<std::optional<base::Seconds>> chunkHop(const Arguments& arguments); // what --hop says

// --threshold, for each command that says what matches.
void addThresholdOption(Arguments& arguments);
base::Result<std::optional<double>> ownThreshold(const Arguments& arguments); // none: the model's

QString verdictText(search::Verdict verdict);

} // namespace coverscope::cli
