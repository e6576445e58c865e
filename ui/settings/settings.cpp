// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "core/base/path_text.h"
#include "core/base/person_name.h"

#include <QStandardPaths>
#include <QVariantList>

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr auto librariesKey = "recent/libraries";
constexpr auto clipsKey = "recent/clips";

// Enums are stored as numbers; one that is out of range comes from another version.
template <typename Enum>
Enum enumValue(const QSettings& store, const char* key, Enum fallback, Enum last)
{
    const int value = store.value(QLatin1String(key), static_cast<int>(fallback)).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : fallback;
}

} // namespace

bool changesSearches(const Preferences& before, const Preferences& after)
{
    return before.mode != after.mode || before.candidates != after.candidates ||
           before.queryHop != after.queryHop || before.scoreEveryTrack != after.scoreEveryTrack ||
           before.threshold != after.threshold;
}

std::optional<double> ownThreshold(const Preferences& preferences)
{
    return preferences.threshold > 0.0 ? std::optional(preferences.threshold) : std::nullopt;
}

search::Thresholds thresholdsFor(const model::ModelInfo& model, const Preferences& preferences)
{
    return search::Calibration::forModel(model).thresholds().withOwn(ownThreshold(preferences));
}

Preferences Settings::preferences() const
{
    const Preferences defaults;
    Preferences values;
    values.device = enumValue(m_store, "search/device", defaults.device, model::DevicePreference::Cuda);
    values.mode = enumValue(m_store, "search/mode", defaults.mode, search::SearchMode::Hnsw);
    values.candidates = std::clamp(m_store.value(QStringLiteral("search/candidates"), 50).toInt(), 1, 1000);
    values.queryHop = std::clamp(m_store.value(QStringLiteral("search/queryHop"), 0.0).toDouble(), 0.0, 20.0);
    values.scoreEveryTrack = m_store.value(QStringLiteral("search/scoreEveryTrack"), false).toBool();
    values.threshold =
        std::clamp(m_store.value(QStringLiteral("search/threshold"), 0.0).toDouble(), 0.0, 0.99);
    values.threads = std::clamp(m_store.value(QStringLiteral("search/threads"), 0).toInt(), 0, mostThreads);
    values.watchFolders = m_store.value(QStringLiteral("library/watchFolders"), true).toBool();
    values.theme = enumValue(m_store, "look/theme", defaults.theme, ThemeChoice::Dark);
    values.colourMap = enumValue(m_store, "look/colourMap", defaults.colourMap, ColourMap::Grey);
    values.language = m_store.value(QStringLiteral("look/language")).toString();
    values.reviewer =
        base::tidyReviewerName(m_store.value(QLatin1String(base::reviewerSettingKey)).toString());
    return values;
}

void Settings::setPreferences(const Preferences& preferences)
{
    m_store.setValue(QStringLiteral("search/device"), static_cast<int>(preferences.device));
    m_store.setValue(QStringLiteral("search/mode"), static_cast<int>(preferences.mode));
    m_store.setValue(QStringLiteral("search/candidates"), preferences.candidates);
    m_store.setValue(QStringLiteral("search/queryHop"), preferences.queryHop);
    m_store.setValue(QStringLiteral("search/scoreEveryTrack"), preferences.scoreEveryTrack);
    m_store.setValue(QStringLiteral("search/threshold"), preferences.threshold);
    m_store.setValue(QStringLiteral("search/threads"), preferences.threads);
    m_store.setValue(QStringLiteral("library/watchFolders"), preferences.watchFolders);
    m_store.setValue(QStringLiteral("look/theme"), static_cast<int>(preferences.theme));
    m_store.setValue(QStringLiteral("look/colourMap"), static_cast<int>(preferences.colourMap));
    m_store.setValue(QStringLiteral("look/language"), preferences.language);
    m_store.setValue(QLatin1String(base::reviewerSettingKey), base::tidyReviewerName(preferences.reviewer));
}

std::vector<std::filesystem::path> Settings::paths(const QString& key) const
{
    std::vector<std::filesystem::path> result;
    const auto entries = m_store.value(key).toList();
    for (const QVariant& entry : entries)
        result.push_back(base::pathFromBytes(entry.toByteArray()));
    return result;
}

void Settings::addPath(const QString& key, const std::filesystem::path& path)
{
    std::vector<std::filesystem::path> all = paths(key);
    std::erase(all, path);
    all.insert(all.begin(), path);
    if (all.size() > mostRecent)
        all.resize(mostRecent);
    QVariantList entries;
    for (const auto& entry : all)
        entries << base::pathBytes(entry);
    m_store.setValue(key, entries);
}

std::vector<std::filesystem::path> Settings::recentLibraries() const
{
    return paths(QLatin1String(librariesKey));
}

void Settings::addRecentLibrary(const std::filesystem::path& folder)
{
    addPath(QLatin1String(librariesKey), folder);
}

std::vector<std::filesystem::path> Settings::recentClips() const
{
    return paths(QLatin1String(clipsKey));
}

void Settings::addRecentClip(const std::filesystem::path& file)
{
    addPath(QLatin1String(clipsKey), file);
}

std::filesystem::path Settings::defaultLibraryFolder()
{
    return base::pathFromQString(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) /
           "library";
}

QByteArray Settings::state(const QString& key) const
{
    return m_store.value(key).toByteArray();
}

void Settings::setState(const QString& key, const QByteArray& value)
{
    m_store.setValue(key, value);
}

} // namespace coverscope::ui
