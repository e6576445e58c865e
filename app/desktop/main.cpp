// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/instance_link.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/start_arguments.h"
#include "app/desktop/window_owner.h"
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

// Needs no display, so that it works on a server as well.
int printInformation(int argc, char** argv, bool usage)
{
    const QCoreApplication application(argc, argv);
    ui::installTranslations(ui::Settings().preferences().language);
    QTextStream(stdout) << (usage ? desktop::usageText()
                                  : QStringLiteral("coverscope " COVERSCOPE_VERSION "\n"));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    nameProgram();
    if (const auto early = desktop::parseArguments(argc, argv); early.wantsHelp || early.wantsVersion)
        return printInformation(argc, argv, early.wantsHelp);

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
