// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/instance_link.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/start_arguments.h"
#include "app/desktop/window_owner.h"
#include "app/manual/completions.h"
#include "app/manual/man_page.h"
#include "app/version/version_text.h"
#include "ui/log/log_collector.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/translation/translations.h"

#include <QApplication>
#include <QTextStream>

using namespace coverscope;

namespace {

constexpr int wrongUsage = 2;

// Settings, data folder and translations depend on these, so they come before any of them.
void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("coverscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("coverscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COVERSCOPE_VERSION));
}

QString informationText(const desktop::StartArguments& arguments)
{
    switch (arguments.information) {
    case desktop::Information::Version:
        return version::versionText(QStringLiteral("coverscope"));
    case desktop::Information::Manual:
        return manual::manPage(desktop::desktopManual());
    case desktop::Information::Completion:
        return manual::completion(desktop::desktopManual(), arguments.shell);
    case desktop::Information::None:
    case desktop::Information::Help:
        break;
    }
    ui::installTranslations(ui::Settings().preferences().language);
    return desktop::usageText();
}

// Needs no display, so that it works on a server as well.
int printInformation(int argc, char** argv, const desktop::StartArguments& arguments)
{
    const QCoreApplication application(argc, argv);
    const QString text = informationText(arguments);
    QTextStream(stdout) << text;
    return text.isEmpty() ? wrongUsage : 0;
}

} // namespace

int main(int argc, char** argv)
{
    nameProgram();
    if (const auto early = desktop::parseArguments(argc, argv);
        early.information != desktop::Information::None)
        return printInformation(argc, argv, early);

    QApplication application(argc, argv); // takes Qt's own options out of argv
    QApplication::setDesktopFileName(QStringLiteral("io.github.coverscope.Coverscope"));
    ui::installTranslations(ui::Settings().preferences().language);

    const desktop::StartArguments arguments = desktop::parseArguments(argc, argv);
    if (!arguments.problem.isEmpty()) {
        QTextStream(stderr) << arguments.problem << "\n\n" << desktop::usageText();
        return wrongUsage;
    }

    const desktop::StartRequest request = desktop::startRequest(arguments);
    if (desktop::SingleInstance::handOver(request, arguments.library))
        return 0;

    const ui::LogCollector log;
    ui::Theme theme;
    desktop::WindowOwner owner(&theme);
    desktop::SingleInstance instance;
    desktop::link(&instance, &owner);
    owner.open({arguments.library, arguments.clip, {}});
    desktop::act(owner.window(), arguments.action);
    return QApplication::exec();
}
