// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/instance_link.h"

#include "ui/main_window/window_extras.h"

namespace coverscope::desktop {

namespace {

void bringUp(ui::MainWindow* window, const QByteArray& activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // taken and removed by Qt
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

StartRequest startRequest(const StartArguments& arguments)
{
    StartRequest request;
    if (!arguments.clip.empty()) {
        std::error_code ignored;
        const auto absolute = std::filesystem::absolute(arguments.clip, ignored);
        request.clip = absolute.empty() ? arguments.clip : absolute; // the window stands in another folder
    }
    request.action = arguments.action;
    request.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    return request;
}

void act(ui::MainWindow* window, StartAction action)
{
    switch (action) {
    case StartAction::None:
        break;
    case StartAction::Record:
        window->extras()->recordClip();
        break;
    case StartAction::Example:
        window->extras()->showExample();
        break;
    }
}

void link(SingleInstance* instance, WindowOwner* owner)
{
    instance->listen({});
    QObject::connect(instance, &SingleInstance::requested, owner, [owner](const StartRequest& request) {
        ui::MainWindow* window = owner->window();
        if (!window)
            return;
        bringUp(window, request.activationToken);
        if (!request.clip.empty())
            window->openClip(request.clip);
        act(window, request.action);
    });
    QObject::connect(owner, &WindowOwner::opened, instance, [instance](ui::MainWindow* window) {
        QObject::connect(window->worker(), &ui::BackgroundWorker::libraryOpened, instance,
                         [instance, worker = window->worker(), open = std::filesystem::path()]() mutable {
                             if (open == worker->libraryFolder())
                                 return;
                             if (!open.empty())
                                 instance->stopListening(open);
                             open = worker->libraryFolder();
                             instance->listen(open);
                         });
    });
}

} // namespace coverscope::desktop
