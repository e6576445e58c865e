// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the page "Compare" into PNG files, to be looked at:
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 coverscope_compare_gallery FOLDER light|dark [FIRST SECOND]
// Without files, two performances of a made-up tune. QT_SCALE_FACTOR is read once at start.
#include "core/model/embedder.h"
#include "tests/support/synthetic_audio.h"
#include "ui/compare/compare_bar.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_view.h"
#include "ui/evidence/figure_export.h"
#include "ui/theme/palette.h"
#include "ui/theme/program_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
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

void save(QWidget& widget, const QString& file)
{
    waitUntil([] { return false; }, 200);
    const bool saved = widget.grab().save(file);
    QTextStream(stdout) << (saved ? "wrote " : "FAILED ") << file << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "usage: coverscope_compare_gallery FOLDER light|dark [FIRST SECOND]"
                            << Qt::endl;
        return 2;
    }
    const bool dark = arguments[2] == QLatin1String("dark");
    QApplication::setStyle(new ui::ProgramStyle);
    QApplication::setPalette(dark ? ui::darkPalette() : ui::lightPalette());
    const QString prefix =
        QStringLiteral("%1/%2_%3x_").arg(arguments[1], arguments[2]).arg(application.devicePixelRatio());

    const QTemporaryDir folder;
    std::filesystem::path first = folder.filePath(QStringLiteral("Plaza Mayor.wav")).toStdString();
    std::filesystem::path second = folder.filePath(QStringLiteral("Plaza Mayor (live).wav")).toStdString();
    if (arguments.size() > 4) {
        first = arguments[3].toStdString();
        second = arguments[4].toStdString();
    } else {
        test::writeWav(first, test::melody(7, 70.0));
        std::vector<float> samples = test::melody(91, 12.0);
        const std::vector<float> tune = test::melody(7, 60.0, 3, 1.15);
        samples.insert(samples.end(), tune.begin(), tune.end());
        test::writeWav(second, samples);
    }

    ui::BackgroundWorker worker;
    ui::ComparePage page(&worker);
    page.resize(1240, 860);
    page.show();
    save(page, prefix + QStringLiteral("compare_empty.png"));
    page.compare(first, std::nullopt, second, std::nullopt);
    waitUntil([] { return false; }, 500);
    save(page, prefix + QStringLiteral("compare_reading.png"));
    worker.loadModel(model::defaultModelPath(), model::DevicePreference::Cpu);
    if (!waitUntil([&page] { return page.comparison().has_value(); }, 300000))
        return 1;
    page.view()->setRegion(ui::SideRegion{ui::Side::Clip, {22.0, 31.0}});
    page.view()->setMoment(ui::Side::Clip, 24.5);
    save(page, prefix + QStringLiteral("compare.png"));
    page.bar()->setTimeAxis(ui::TimeAxis::Unwarped);
    page.view()->showAll();
    save(page, prefix + QStringLiteral("compare_unwarped.png"));
    page.bar()->setTimeAxis(ui::TimeAxis::Track);
    page.view()->setCommonRange(QCPRange(30.0, 42.0));
    page.resize(900, 640);
    save(page, prefix + QStringLiteral("compare_small_zoomed.png"));
    page.resize(1240, 860);
    const auto exported =
        ui::exportFigure(*page.view(), (prefix + QStringLiteral("figure.pdf")).toStdString());
    return exported ? 0 : 1;
}
