// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkpoint.h"
#include "core/model/device.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace coverscope::ui {

class BackgroundWorker;
class ExampleController;
class ExampleGuide;
class LibraryController;
class LibraryPanel;
class LogCollector;
class LogWindow;
class MainMenus;
class RecordingDialog;
class SearchController;

// What stands beside the daily work: the example, recording, the log, the model's page. Joins them to the
// menus and to the window's parts, which outlive it.
class WindowExtras : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        BackgroundWorker* worker;
        MainMenus* menus;
        LibraryPanel* library;
        LibraryController* libraryController;
        SearchController* searchController;
        Settings* settings;
    };

    WindowExtras(const Parts& parts, QWidget* window);

    ExampleGuide* guide() const { return m_guide; } // to be placed by the window
    ExampleController* example() const { return m_example; }

    // At start: where there is no library, unless the person said no before.
    void offerExample();

    void showExample();
    void recordClip();
    void showLog();
    void showModel(const model::ModelInfo& info, const model::Device& device);

    RecordingDialog* recordingDialog() const; // null: not shown
    LogWindow* logWindow() const;             // null: not shown

private:
    void connectExample();

    Parts m_parts;
    QWidget* m_window;
    ExampleGuide* m_guide;
    ExampleController* m_example;
    LogCollector* m_ownLog = nullptr; // where the program has none
    QPointer<RecordingDialog> m_recording;
    QPointer<LogWindow> m_log;
};

} // namespace coverscope::ui
