// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/alignment_export.h"
#include "core/report/notes_report.h"
#include "ui/compare/compare_bar.h"
#include "ui/compare/compare_export.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/recording_slot.h"
#include "ui/evidence/figure_export.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/jobs/background_pool.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_choice.h"
#include "ui/widgets/save_dialog.h"

#include <QDragEnterEvent>

namespace coverscope::ui {

void ComparePage::makeMenus()
{
    makeViewMenu();
    makeExportMenu();
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ComparePage::showContextMenu);
    m_heatmap->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_heatmap, &QWidget::customContextMenuRequested, this, &ComparePage::showHeatmapMenu);
}

void ComparePage::makeViewMenu()
{
    QMenu* menu = m_bar->viewMenu();
    menu->addAction(tr("Show the aligned passage"), m_view, &CompareView::showAligned);
    menu->addAction(tr("Show all"), m_view, &CompareView::showAll);
    menu->addSeparator();
    const auto addSwitch = [menu](const QString& text, bool isOn) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        return action;
    };
    m_keysAction = addSwitch(tr("Line up the keys of both recordings"), true);
    connect(m_keysAction, &QAction::toggled, m_view, &CompareView::setKeysLinedUp);
    menu->addSeparator();
    m_endOfPictures = menu->addSeparator(); // of notes or spectrum
    const auto addPane = [&](const QString& text, Pane pane) {
        connect(addSwitch(text, true), &QAction::toggled, m_view,
                [this, pane](bool isOn) { m_view->setPaneVisible(pane, isOn); });
    };
    addPane(tr("Waveform"), Pane::Waveform);
    addPane(tr("Notes or spectrogram"), Pane::Pitch);
    addPane(tr("Chroma"), Pane::Chroma);
    connect(addSwitch(tr("Tempo and alignment"), true), &QAction::toggled, m_view,
            &CompareView::setStripVisible);
    menu->addSeparator();
    m_similarityAction = addSwitch(tr("Similarity beside the recordings"), true);
    connect(m_similarityAction, &QAction::toggled, this,
            [this](bool isOn) { m_alignmentPages->setVisible(isOn && m_comparison.has_value()); });
    connect(addSwitch(tr("Similarity as a table"), false), &QAction::toggled, m_heatmap,
            &HeatmapView::setTableShown);
    connect(addSwitch(tr("Alignment as a table"), false), &QAction::toggled, this,
            [this](bool isOn) { m_alignmentPages->setCurrentIndex(isOn ? 1 : 0); });
}

void ComparePage::setPictureChoice(PictureChoice* choice)
{
    if (m_pictureChoice != nullptr) {
        for (QAction* action : m_pictureChoice->actions())
            m_bar->viewMenu()->removeAction(action);
    }
    takeChoice(m_pictureChoice, choice, this,
               [this](SoundPicture picture) { m_view->setSoundPicture(picture); });
    m_bar->viewMenu()->insertActions(m_endOfPictures, choice->actions());
    m_view->setSoundPicture(choice->picture());
}

void ComparePage::makeExportMenu()
{
    QMenu* menu = m_bar->exportMenu();
    addFigure(tr("Both recordings as a figure…"), tr("comparison.png"), m_view);
    addFigure(tr("Similarity as a figure…"), tr("similarity.png"), m_heatmap->plot());
    menu->addSeparator();
    addAlignmentExports();
    menu->addSeparator();
    addNoteExports();
    menu->addSeparator();
    const QString tables = tr("Tables (%1)").arg(QStringLiteral("*.csv"));
    addNumbers(tr("Similarities as a table (CSV)…"), tr("similarities.csv"), tables,
               [](const Comparison& comparison) { return similarityCsv(*comparison.match->evidence); });
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const QString name = index == 0 ? QStringLiteral("A") : QStringLiteral("B");
        addNumbers(tr("Constant-Q magnitudes of %1 (CSV)…").arg(name), tr("cqt-%1.csv").arg(name), tables,
                   [index](const Comparison& comparison) {
                       const ComparedRecording& recording = *comparison.recordings[index];
                       return framesCsv(recording.cqt, recording.framesPerSecond,
                                        cqtColumnNames(recording.cqt.columns));
                   });
        addNumbers(tr("Chroma of %1 (CSV)…").arg(name), tr("chroma-%1.csv").arg(name), tables,
                   [index](const Comparison& comparison) {
                       const ComparedRecording& recording = *comparison.recordings[index];
                       return framesCsv(recording.chroma, recording.framesPerSecond, chromaColumnNames());
                   });
    }
}

void ComparePage::addNoteExports()
{
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const QString name = index == 0 ? QStringLiteral("A") : QStringLiteral("B");
        const auto heardIn = [index](const Comparison& comparison) {
            const ComparedRecording& recording = *comparison.recordings[index];
            return notes::HeardNotes{recording.notes, {0.0, recording.duration}};
        };
        m_noteExports += addNumbers(
            tr("Notes of %1 as a table (CSV)…").arg(name), tr("notes-%1.csv").arg(name),
            tr("Tables (%1)").arg(QStringLiteral("*.csv")),
            [heardIn](const Comparison& comparison) { return report::notesCsv(heardIn(comparison)); });
        m_noteExports += addNumbers(
            tr("Notes of %1 as MIDI…").arg(name), tr("notes-%1.mid").arg(name),
            tr("MIDI files (%1)").arg(QStringLiteral("*.mid")),
            [heardIn](const Comparison& comparison) { return report::notesMidi(heardIn(comparison)); });
    }
}

void ComparePage::addAlignmentExports()
{
    addNumbers(tr("Alignment as a table (CSV)…"), tr("alignment.csv"),
               tr("Tables (%1)").arg(QStringLiteral("*.csv")), [](const Comparison& comparison) {
                   return report::alignmentCsv(comparison.match->evidence->alignment);
               });
    for (const Side side : {Side::Clip, Side::Match}) {
        const std::size_t index = indexOf(side);
        const QString name = side == Side::Clip ? QStringLiteral("A") : QStringLiteral("B");
        const auto axis = side == Side::Clip ? report::TimeAxis::Query : report::TimeAxis::Track;
        const auto titleOf = [index](const Comparison& comparison) { // of the other one
            const ComparedRecording& other = *comparison.recordings[1 - index];
            return base::recordingName(other.file, other.title, other.artist);
        };
        addNumbers(tr("Alignment as Audacity labels for %1…").arg(name), tr("labels-%1.txt").arg(name),
                   tr("Audacity labels (%1)").arg(QStringLiteral("*.txt")),
                   [axis, titleOf](const Comparison& comparison) {
                       return report::audacityLabels(comparison.match->evidence->alignment, axis,
                                                     titleOf(comparison));
                   });
        addNumbers(tr("Alignment as a Sonic Visualiser layer for %1…").arg(name),
                   tr("layer-%1.svl").arg(name),
                   tr("Sonic Visualiser layers (%1)").arg(QStringLiteral("*.svl")),
                   [axis, index, titleOf](const Comparison& comparison) {
                       return report::sonicVisualiserLayer(comparison.match->evidence->alignment, axis,
                                                           comparison.recordings[index]->sampleRate,
                                                           titleOf(comparison));
                   });
    }
}

// Megabytes of digits: made and written in the background.
QAction* ComparePage::addNumbers(const QString& text, const QString& what, const QString& filters,
                                 const std::function<QByteArray(const Comparison&)>& makeBytes)
{
    return m_bar->exportMenu()->addAction(text, this, [this, what, filters, makeBytes] {
        askForFile(what, filters, [this, makeBytes](const std::filesystem::path& file) {
            jobs::runInBackground([comparison = *m_comparison, makeBytes, file] {
                return writeExport(makeBytes(comparison), file);
            }).then(this, [this, file](const base::Result<void>& written) { reportWritten(written, file); });
        });
    });
}

void ComparePage::addFigure(const QString& text, const QString& what, FigurePlot* plot)
{
    m_bar->exportMenu()->addAction(text, this, [this, what, plot] {
        askForFile(what, tr("Pictures (%1)").arg(QStringLiteral("*.png *.svg *.pdf")),
                   [this, plot](const std::filesystem::path& file) {
                       reportWritten(exportFigure(*plot, file), file);
                   });
    });
}

void ComparePage::reportWritten(const base::Result<void>& written, const std::filesystem::path& file)
{
    if (!written)
        m_banner->showError(written.error());
    else
        m_banner->showSaved(file);
}

void ComparePage::askForFile(const QString& what, const QString& filters,
                             const std::function<void(const std::filesystem::path&)>& write)
{
    if (!m_comparison)
        return;
    const QString proposal =
        QStringLiteral("%1 – %2 – %3")
            .arg(base::displayName(m_files[0].file.stem()), base::displayName(m_files[1].file.stem()), what);
    askWhereToSave(this, tr("Export"), filters, proposal, [this, write](const std::filesystem::path& file) {
        if (m_comparison) // it may have been replaced meanwhile
            write(file);
    });
}

void ComparePage::showContextMenu(const QPoint& position)
{
    QMenu menu;
    QAction* search =
        menu.addAction(tr("Where else does this passage occur?"), this, &ComparePage::searchForPassage);
    search->setEnabled(m_view->region().has_value());
    QAction* loop = menu.addAction(tr("Loop this passage"));
    loop->setCheckable(true);
    loop->setChecked(m_isLooping);
    loop->setEnabled(m_view->region().has_value());
    connect(loop, &QAction::toggled, m_bar, &CompareBar::setLooping);
    menu.addSeparator();
    menu.addMenu(m_bar->viewMenu());
    menu.addMenu(m_bar->exportMenu());
    menu.exec(m_view->mapToGlobal(position));
}

void ComparePage::showHeatmapMenu(const QPoint& position)
{
    QMenu menu;
    menu.addAction(tr("Show all"), m_heatmap->plot(), &HeatmapPlot::showAll);
    menu.addSeparator();
    menu.addMenu(m_bar->viewMenu());
    menu.addMenu(m_bar->exportMenu());
    menu.exec(m_heatmap->mapToGlobal(position));
}

void ComparePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedFiles(event->mimeData()).empty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

// Beside the slots: two files are both recordings, one goes where one is missing, else it is the second.
void ComparePage::dropEvent(QDropEvent* event)
{
    const std::vector<std::filesystem::path> files = draggedFiles(event->mimeData());
    if (files.empty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (files.size() > 1)
        return compare(files[0], std::nullopt, files[1], std::nullopt);
    const auto passage = draggedRegion(event->mimeData());
    setRecording(m_files[0].file.empty() ? Side::Clip : Side::Match,
                 {files.front(), passage ? std::optional(passage->range) : std::nullopt});
}

} // namespace coverscope::ui
