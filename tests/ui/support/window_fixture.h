// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthetic_audio.h"
#include "tests/ui/support/made_library.h"
#include "ui/main_window/main_window.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace coverscope::test {

// A main window with settings, library, music and a clip of its own, all thrown away at the end.
class WindowFixture
{
public:
    explicit WindowFixture(const QString& name)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("coverscope"));
        QCoreApplication::setApplicationName(QStringLiteral("coverscope-test-") + name);
        QSettings().clear();
        std::filesystem::remove_all(ui::Settings::defaultLibraryFolder());
        window = std::make_unique<ui::MainWindow>(&theme);
        window->resize(1200, 800);
        window->show();
    }

    ~WindowFixture()
    {
        window.reset();
        std::filesystem::remove_all(ui::Settings::defaultLibraryFolder());
    }

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }

    // Melodies of seeds 100, 101, ...
    std::filesystem::path makeMusic(int tuneCount, double seconds) const
    {
        makeMusicFolder(path("music"), tuneCount, seconds);
        return path("music");
    }

    // A cover of the tune with that seed: two semitones up and a little faster.
    std::filesystem::path makeClip(std::uint32_t seed, double seconds = 24.0) const
    {
        writeWav(path("clip.wav"), melody(seed, seconds, 2, 1.05));
        return path("clip.wav");
    }

    QTemporaryDir folder;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace coverscope::test
