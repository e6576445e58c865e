// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of every view of the window, for looking at and for the guide:
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 coverscope-screenshots OUT [light|dark] [LANGUAGE]
//     [WIDTHxHEIGHT]
// What they show is the program's own example, made anew in a folder of its own: no music is needed, and
// nothing of the person's is touched. The scale is read once at start, so each is a run of its own;
// tests/ui/screenshots.sh makes all of them.
#include "tests/ui/screenshots.h"

#include "core/audio/decoder.h"
#include "core/audio/wave_writer.h"
#include "core/base/path_text.h"
#include "ui/batch/batch_page.h"
#include "ui/compare/compare_page.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/example/example_controller.h"
#include "ui/example/example_guide.h"
#include "ui/example/example_place.h"
#include "ui/library/library_panel.h"
#include "ui/log/log_collector.h"
#include "ui/log/log_window.h"
#include "ui/main_window/about_pages.h"
#include "ui/main_window/guide_page.h"
#include "ui/main_window/main_pages.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/presentation.h"
#include "ui/main_window/window_extras.h"
#include "ui/model_page/model_page.h"
#include "ui/query/query_panel.h"
#include "ui/recording/recording_dialog.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_bar.h"
#include "ui/settings/settings_dialog.h"
#include "ui/timeline/timeline_page.h"
#include "ui/translation/translations.h"
#include "ui/widgets/message_banner.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace coverscope;
using namespace coverscope::test;

namespace {

// From the offer to the matches of the example's clip.
bool showExample(ui::MainWindow& window, Photographer& photographer)
{
    window.start({});
    photographer.shoot(window, QStringLiteral("empty"));
    bool isFinished = false;
    QObject::connect(window.extras()->example(), &ui::ExampleController::finished, &window,
                     [&isFinished] { isFinished = true; });
    window.extras()->showExample();
    if (waitUntil([&window] { return window.libraryPanel()->tracks()->rowCount() > 3; }, patience))
        photographer.shoot(window, QStringLiteral("indexing"));
    if (!waitUntil([&isFinished] { return isFinished; }, patience))
        return false;
    settle(2500); // waveform and pictures
    photographer.shoot(window, QStringLiteral("results"));
    photographer.shoot(*window.evidencePanel(), QStringLiteral("evidence"));
    window.queryPanel()->setFolded(false);
    photographer.shoot(window, QStringLiteral("results-with-waveform"));
    window.queryPanel()->setFolded(true);
    return true;
}

void shootPresentation(ui::MainWindow& window, Photographer& photographer)
{
    auto* presentation = window.findChild<ui::Presentation*>();
    presentation->setClips({window.queryPanel()->clip(), "/another.flac"});
    presentation->setOn(true);
    window.setWindowState(Qt::WindowNoState); // a screen of the size that was asked for
    photographer.shoot(window, QStringLiteral("presentation"));
    presentation->setOn(false);
}

// An "hour" of radio of the example's own recordings: noise, music, a pause, more music.
std::filesystem::path makeProgramme(const std::vector<std::filesystem::path>& tracks,
                                    const std::filesystem::path& folder)
{
    constexpr std::size_t sampleRate = 22050;
    std::vector<float> samples;
    const auto addNoise = [&samples](std::size_t seconds, float level) {
        std::uint32_t state = 12345;
        for (std::size_t i = 0; i < seconds * sampleRate; ++i) {
            state = state * 1664525U + 1013904223U;
            samples.push_back(level * (static_cast<float>(state >> 8) / 8388608.0F - 1.0F));
        }
    };
    addNoise(20, 0.08F);
    for (std::size_t k = 0; k < tracks.size(); ++k) {
        const auto track = audio::decode(tracks[k]);
        if (track)
            samples.insert(samples.end(), track->pcm.samples.begin(), track->pcm.samples.end());
        addNoise(k % 2 == 0 ? 12 : 18, k % 2 == 0 ? 0.0F : 0.1F);
    }
    const std::filesystem::path file = folder / "Night programme.wav";
    const audio::PcmBuffer pcm{
        .sampleRate = static_cast<int>(sampleRate), .channelCount = 1, .samples = std::move(samples)};
    return audio::writeWave(file, pcm) ? file : std::filesystem::path();
}

void shootTimeline(ui::MainWindow& window, Photographer& photographer)
{
    ui::TimelinePage* page = window.timelinePage();
    window.pages()->showPage(page);
    photographer.shoot(window, QStringLiteral("timeline-empty"));
    const auto& tracks = *window.libraryPanel()->tracks();
    std::vector<std::filesystem::path> played;
    for (int row = 0; row < tracks.rowCount() && played.size() < 7; row += 2)
        played.push_back(tracks.pathAt(row));
    if (!played.empty())
        played.push_back(played.front()); // comes again
    const QTemporaryDir folder;
    const auto programme = makeProgramme(played, base::pathFromQString(folder.path()));
    window.openClip(programme);
    waitUntil([&window] { return window.resultsPanel()->model()->rowCount() > 0; }, patience);
    settle(1500);
    photographer.shoot(window, QStringLiteral("long-clip"));
    window.showTimeline(programme);
    waitUntil([page] { return page->model()->rowCount() > 1; }, patience);
    photographer.shoot(window, QStringLiteral("timeline-running"));
    waitUntil([page] { return page->timeline() != nullptr; }, patience);
    page->table()->setCurrentStretch(3);
    page->verdictBar()->action(catalogue::Decision::Confirmed)->trigger();
    settle(1000);
    photographer.shoot(window, QStringLiteral("timeline"));
}

// The pages beside the search, each with something to show.
void shootPages(ui::MainWindow& window, Photographer& photographer)
{
    const auto& results = *window.resultsPanel()->model();
    const std::filesystem::path first = results.pathAt(0);
    const std::filesystem::path second = results.pathAt(1);
    const std::filesystem::path clip = window.queryPanel()->clip();
    if (auto* compare = window.findChild<ui::ComparePage*>()) {
        window.pages()->showPage(compare);
        settle(300);
        compare->compare(first, std::nullopt, second, std::nullopt);
        waitUntil([compare] { return !compare->isBusy() && compare->comparison().has_value(); }, patience);
        settle(2500);
        photographer.shoot(window, QStringLiteral("compare"));
    }
    if (auto* batch = window.findChild<ui::BatchPage*>()) {
        window.pages()->showPage(batch);
        photographer.shoot(window, QStringLiteral("batch-empty"));
        Q_EMIT batch->inputsChosen({clip, first, second});
        waitUntil([batch] { return batch->model()->rowCount() >= 3; }, patience);
        settle(6000);
        photographer.shoot(window, QStringLiteral("batch"));
    }
    if (auto* map = window.findChild<ui::CoverMapPage*>()) {
        window.pages()->showPage(map);
        Q_EMIT map->startRequested();
        waitUntil([map] { return map->model()->rowCount() > 0; }, patience);
        settle(4000); // the graph finds its form
        photographer.shoot(window, QStringLiteral("cover-map"));
    }
    shootTimeline(window, photographer);
}

void shootLibraryGroups(ui::MainWindow& window, Photographer& photographer)
{
    for (const auto& [grouping, name] : {std::pair(ui::TrackGrouping::Work, "library-by-work"),
                                         std::pair(ui::TrackGrouping::Artist, "library-by-artist"),
                                         std::pair(ui::TrackGrouping::Folder, "library-by-folder")}) {
        window.libraryPanel()->setGrouping(grouping);
        photographer.shoot(window, QString::fromLatin1(name));
    }
    window.libraryPanel()->setGrouping(ui::TrackGrouping::None);
}

void shootDialogs(ui::MainWindow& window, Photographer& photographer, const ui::Preferences& preferences)
{
    ui::SettingsDialog settings(preferences, &window);
    settings.show();
    photographer.shoot(settings, QStringLiteral("settings"));
    const std::unique_ptr<QDialog> shortcuts(ui::makeShortcutDialog(&window));
    shortcuts->setAttribute(Qt::WA_DeleteOnClose, false);
    shortcuts->show();
    photographer.shoot(*shortcuts, QStringLiteral("shortcuts"));
    const std::unique_ptr<QDialog> guide(ui::makeGuideDialog(&window));
    guide->setAttribute(Qt::WA_DeleteOnClose, false);
    guide->show();
    photographer.shoot(*guide, QStringLiteral("guide"));
    window.extras()->showLog();
    // Not what the platform without a screen has to say.
    window.extras()->logWindow()->findChild<QLineEdit*>()->setText(QStringLiteral("jobs"));
    photographer.shoot(*window.extras()->logWindow(), QStringLiteral("log"));
    ui::RecordingDialog recording(&window, [] {
        return std::vector<ui::SoundInput>{{"microphone", QStringLiteral("Microphone"), false, true}};
    });
    recording.show();
    photographer.shoot(recording, QStringLiteral("recording"));
    if (const auto result = window.resultsPanel()->model()->result()) {
        ui::ModelPage page(result->query->model, {}, &window);
        page.show();
        photographer.shoot(page, QStringLiteral("model"));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true); // never the person's own settings and data
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("coverscope"));
    QApplication::setApplicationName(QStringLiteral("coverscope-screenshots"));
    QSettings().clear();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "OUT [light|dark] [LANGUAGE] [WIDTHxHEIGHT]" << Qt::endl;
        return 2;
    }
    const QString themeName = arguments.value(2, QStringLiteral("light"));
    ui::installTranslations(arguments.value(3, QStringLiteral("en")));
    std::filesystem::remove_all(ui::Settings::defaultLibraryFolder());

    Photographer photographer(arguments[1], themeName);
    ui::Preferences preferences;
    preferences.theme = themeName == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
    ui::Settings().setPreferences(preferences);
    const ui::LogCollector log;
    ui::Theme theme;
    ui::MainWindow window(&theme);
    const QStringList size = arguments.value(4, QStringLiteral("1400x900")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (!showExample(window, photographer)) {
        photographer.shoot(window, QStringLiteral("failed"));
        return 1;
    }
    window.extras()->guide()->dismiss(); // what it says is about the search
    shootPresentation(window, photographer);
    shootPages(window, photographer);
    shootDecisions(window, photographer);
    shootLibraryGroups(window, photographer);
    shootDialogs(window, photographer, preferences);
    window.banner()->showMessage(ui::MessageBanner::Kind::Problem,
                                 QStringLiteral("3 files could not be read and were left out."),
                                 QStringLiteral("Detail"));
    window.evidencePanel()->banner()->showSaved("/home/somebody/Documents/clip – heatmap.png");
    window.resize(QSize(1000, 680).boundedTo(window.size()));
    photographer.shoot(window, QStringLiteral("small-with-message"));
    return photographer.hasFailed() ? 1 : 0;
}
