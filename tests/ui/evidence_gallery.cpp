// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the query and evidence panels with made-up data into PNG files, to be looked at:
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 evidence_gallery FOLDER dark
// QT_SCALE_FACTOR is read once at start, so each scale is a run of its own.
#include "tests/support/synthetic_audio.h"
#include "tests/ui/evidence/synthetic_match.h"
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/query/query_panel.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextStream>

using namespace coverscope;

namespace {

void waitFor(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void save(QWidget& widget, const QString& file)
{
    waitFor(150);
    const bool saved = widget.grab().save(file);
    QTextStream(stdout) << (saved ? "wrote " : "FAILED ") << file << Qt::endl;
}

void drawQueryPanel(const QString& prefix, const QString& folder)
{
    ui::QueryPanel panel;
    panel.resize(820, 250);
    panel.show();
    save(panel, prefix + QStringLiteral("query_empty.png"));

    const std::filesystem::path clip = (folder + QStringLiteral("/Plaza Mayor, 14 June.wav")).toStdString();
    test::writeWav(clip, test::melody(4, 83.0));
    panel.setClip(clip);
    waitFor(2500);
    panel.setRegion(base::TimeRange{12.0, 67.0});
    panel.setPlayhead(24.5);
    panel.setBusy(true);
    save(panel, prefix + QStringLiteral("query_region.png"));
    panel.setBusy(false);
    panel.setError(
        {base::ErrorCode::TooShort, clip,
         QStringLiteral("“Plaza Mayor, 14 June.wav” has only 0.4 s of sound. Choose a clip of at least 6 s."),
         QStringLiteral("9021 samples decoded")});
    save(panel, prefix + QStringLiteral("query_error.png"));
}

void drawEvidence(const QString& prefix)
{
    ui::EvidencePanel panel;
    panel.resize(980, 760);
    panel.show();
    save(panel, prefix + QStringLiteral("evidence_empty.png"));
    const test::SyntheticPair pair = test::syntheticPair();
    panel.setMatch(pair.query, pair.match, QStringLiteral("La Llorona (live at the harbour)"),
                   "/music/llorona.flac", pair.trackDuration);
    save(panel, prefix + QStringLiteral("evidence_reading.png"));
    panel.setTrackFeatures(pair.trackFrames, test::syntheticFramesPerSecond);
    save(panel, prefix + QStringLiteral("evidence.png"));
    panel.pictures()->setQueryTimes(25.0, 45.0);
    panel.heatmap()->plot()->setCurrentCell({4, 20});
    save(panel, prefix + QStringLiteral("evidence_zoomed.png"));
    panel.heatmap()->setTableShown(true);
    panel.resize(620, 600);
    save(panel, prefix + QStringLiteral("evidence_table_small.png"));
    panel.heatmap()->setTableShown(false);
    const test::SyntheticPair brief = test::shortPair();
    panel.setMatch(brief.query, brief.match, QStringLiteral("Nokia tune"), "/music/tune.ogg",
                   brief.trackDuration);
    panel.setTrackFeatures(brief.trackFrames, test::syntheticFramesPerSecond);
    save(panel, prefix + QStringLiteral("evidence_short.png"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        QTextStream(stderr) << "usage: evidence_gallery FOLDER [dark]" << Qt::endl;
        return 2;
    }
    const bool dark = argc > 2 && qstrcmp(argv[2], "dark") == 0;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(dark ? ui::darkPalette() : ui::lightPalette());
    const QString prefix =
        QStringLiteral("%1/%2_%3x_")
            .arg(QString::fromLocal8Bit(argv[1]), dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(application.devicePixelRatio());
    const QTemporaryDir folder;
    drawQueryPanel(prefix, folder.path());
    drawEvidence(prefix);
    return 0;
}
