// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/device.h"
#include "core/search/calibration.h"
#include "core/search/search_engine.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

#include <filesystem>
#include <vector>

namespace coverscope::ui {

// What the person chose, with its limits; a value. Written and read by Settings.
struct Preferences
{
    model::DevicePreference device = model::DevicePreference::Automatic;
    search::SearchMode mode = search::SearchMode::Automatic;
    int candidates = 50;   // K, 1..1000
    double queryHop = 0.0; // seconds; 0: the library's
    bool scoreEveryTrack = false;
    double threshold = 0.0; // probability from which a match counts as one; 0: the model's own
    int threads = 0;        // 0: one per core
    bool watchFolders = true;
    ThemeChoice theme = ThemeChoice::System;
    ColourMap colourMap = ColourMap::Lagoon;
    QString language; // "de", "zh_CN"; empty: the system's
    QString reviewer; // whom decisions and reports name; empty: the account
    bool operator==(const Preferences&) const = default;
};

// Whether a search with these would come out differently.
bool changesSearches(const Preferences& before, const Preferences& after);

// The person's own threshold of a match, where there is one.
std::optional<double> ownThreshold(const Preferences& preferences);

// The model's thresholds, with the person's own.
search::Thresholds thresholdsFor(const model::ModelInfo& model, const Preferences& preferences);

// What the program remembers between runs, in the desktop's place for it (QSettings). Paths are kept as
// bytes: names need not be text. Values that make no sense are replaced by the defaults. Window's thread.
class Settings
{
public:
    static constexpr int mostRecent = 8;
    static constexpr int mostThreads = 256;

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    // Newest first, without repetitions.
    std::vector<std::filesystem::path> recentLibraries() const;
    void addRecentLibrary(const std::filesystem::path& folder);
    std::vector<std::filesystem::path> recentClips() const;
    void addRecentClip(const std::filesystem::path& file);

    // Where the library goes that the first added folder makes.
    static std::filesystem::path defaultLibraryFolder();

    // State of widgets, by a key such as "window/geometry".
    QByteArray state(const QString& key) const;
    void setState(const QString& key, const QByteArray& value);

private:
    std::vector<std::filesystem::path> paths(const QString& key) const;
    void addPath(const QString& key, const std::filesystem::path& path);

    QSettings m_store;
};

} // namespace coverscope::ui
