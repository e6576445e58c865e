// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the window on a real library, for looking at and for the guide:
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 coverscope-screenshots OUT LIBRARY CLIP [light|dark]
//     [LANGUAGE]
// The library is made from the music folder LIBRARY.music beside it where there is none yet. The scale is
// read once at start, so each is a run of its own; tests/ui/screenshots.sh makes all of them.
#include "ui/evidence/evidence_panel.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/about_pages.h"
#include "ui/main_window/main_window.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/translation/translations.h"
#include "ui/widgets/message_banner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

#include <functional>

using namespace coverscope;

namespace {

bool waitUntil(const std::function<bool()>& condition, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

void settle(int milliseconds)
{
    waitUntil([] { return false; }, milliseconds);
}

class Photographer
{
public:
    Photographer(QString folder, const QString& theme)
        : m_folder(std::move(folder))
        , m_suffix(QStringLiteral("-%1-%2x.png").arg(theme).arg(qApp->devicePixelRatio()))
    {
    }

    void shoot(QWidget& widget, const QString& name)
    {
        settle(300);
        const QString file = m_folder + QLatin1Char('/') + name + m_suffix;
        if (!widget.grab().save(file)) {
            QTextStream(stderr) << "could not write " << file << Qt::endl;
            m_failed = true;
        }
    }

    bool hasFailed() const { return m_failed; }

private:
    QString m_folder;
    QString m_suffix;
    bool m_failed = false;
};

bool fillLibrary(ui::MainWindow& window, const QString& music, Photographer& photographer)
{
    bool finished = false;
    QObject::connect(window.worker(), &ui::BackgroundWorker::indexingFinished, &window,
                     [&finished] { finished = true; });
    QObject::connect(window.worker(), &ui::BackgroundWorker::failed, &window,
                     [](ui::JobId, ui::JobKind, const base::Error& error) {
                         QTextStream(stderr) << error.message << Qt::endl;
                     });
    window.addFolders({music.toStdString()});
    waitUntil([&window] { return window.libraryPanel()->tracks()->rowCount() > 3; }, 60000);
    photographer.shoot(window, QStringLiteral("2-indexing"));
    constexpr int longest = 3600 * 1000;
    return waitUntil([&finished] { return finished; }, longest);
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true); // never the person's own settings
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("coverscope"));
    QApplication::setApplicationName(QStringLiteral("coverscope-screenshots"));
    QSettings().clear();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        QTextStream(stderr) << "OUT LIBRARY CLIP [light|dark] [LANGUAGE]" << Qt::endl;
        return 2;
    }
    const QString library = arguments[2];
    const QString themeName = arguments.value(4, QStringLiteral("light"));
    if (arguments.size() > 5)
        ui::installTranslations(arguments[5]);
    Photographer photographer(arguments[1], themeName);

    ui::Preferences preferences;
    preferences.theme = themeName == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
    ui::Settings().setPreferences(preferences);
    ui::Theme theme;
    ui::MainWindow window(&theme);
    window.resize(1400, 900);
    window.show();
    photographer.shoot(window, QStringLiteral("1-empty"));

    window.start({library.toStdString(), {}, {}});
    if (!waitUntil([&window] { return window.worker()->snapshot() != nullptr; }, 60000))
        return 1;
    if (window.worker()->snapshot()->tracks.empty() &&
        !fillLibrary(window, library + QStringLiteral(".music"), photographer))
        return 1;

    window.openClip(arguments[3].toStdString());
    if (!waitUntil([&window] { return window.resultsPanel()->model()->rowCount() > 0; }, 120000)) {
        photographer.shoot(window, QStringLiteral("failed"));
        return 1;
    }
    settle(2500); // waveform and pictures
    photographer.shoot(window, QStringLiteral("3-results"));
    photographer.shoot(*window.evidencePanel(), QStringLiteral("4-evidence"));
    window.resultsPanel()->table()->selectRow(1);
    settle(1500);
    photographer.shoot(window, QStringLiteral("5-second-match"));
    window.banner()->showMessage(ui::MessageBanner::Kind::Problem,
                                 QStringLiteral("3 files could not be read and were left out."),
                                 QStringLiteral("Detail"));
    window.resize(1000, 680);
    photographer.shoot(window, QStringLiteral("6-small-with-message"));

    ui::SettingsDialog settings(preferences, &window);
    settings.show();
    photographer.shoot(settings, QStringLiteral("7-settings"));
    std::unique_ptr<QDialog> shortcuts(ui::makeShortcutDialog(&window));
    shortcuts->setAttribute(Qt::WA_DeleteOnClose, false);
    shortcuts->show();
    photographer.shoot(*shortcuts, QStringLiteral("8-shortcuts"));
    return photographer.hasFailed() ? 1 : 0;
}
