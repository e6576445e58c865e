// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_arguments.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/translation/translations.h"

#include <QApplication>
#include <QTextStream>

using namespace coverscope;

namespace {

constexpr int wrongUsage = 2;

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("coverscope"));
    QApplication::setOrganizationName(QStringLiteral("coverscope"));
    QApplication::setApplicationVersion(QStringLiteral(COVERSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.coverscope.Coverscope"));
    ui::installTranslations(ui::Settings().preferences().language);

    const desktop::StartArguments arguments = desktop::parseArguments(argc, argv);
    if (!arguments.problem.isEmpty()) {
        QTextStream(stderr) << arguments.problem << "\n\n" << desktop::usageText();
        return wrongUsage;
    }
    if (arguments.wantsHelp || arguments.wantsVersion) {
        QTextStream(stdout) << (arguments.wantsHelp ? desktop::usageText()
                                                    : QStringLiteral("coverscope " COVERSCOPE_VERSION "\n"));
        return 0;
    }

    ui::Theme theme;
    ui::MainWindow window(&theme);
    window.show();
    window.start({arguments.library, arguments.clip, {}});
    return QApplication::exec();
}
