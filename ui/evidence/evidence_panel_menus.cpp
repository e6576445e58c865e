// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/notes_report.h"
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/figure_export.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/jobs/background_pool.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_choice.h"
#include "ui/widgets/save_dialog.h"

namespace coverscope::ui {

void EvidencePanel::makeMenus()
{
    m_viewMenu->addAction(tr("Go to the match"), this, &EvidencePanel::goToMatch);
    m_viewMenu->addAction(tr("Show all"), this, [this] {
        m_heatmap->plot()->showAll();
        m_pictures->showWholeClip();
    });
    m_viewMenu->addSeparator();
    m_endOfPictures = m_viewMenu->addSeparator(); // of notes or spectrum
    m_tableAction = m_viewMenu->addAction(tr("Heatmap as a table"));
    m_stretchAction = m_viewMenu->addAction(tr("Stretch the heatmap's colours to this pair"));
    m_keysAction = m_viewMenu->addAction(tr("Line up the keys of both pictures"));
    for (QAction* action : {m_tableAction, m_stretchAction, m_keysAction})
        action->setCheckable(true);
    m_keysAction->setChecked(true);
    connect(m_tableAction, &QAction::toggled, m_heatmap, &HeatmapView::setTableShown);
    connect(m_stretchAction, &QAction::toggled, m_heatmap->plot(), &HeatmapPlot::setStretched);
    connect(m_keysAction, &QAction::toggled, m_pictures, &CqtView::setKeysLinedUp);

    const QString figures = tr("Pictures (%1)").arg(QStringLiteral("*.png *.svg *.pdf"));
    m_exportMenu->addAction(tr("Heatmap as a figure…"), this, [this, figures] {
        askAndExport(tr("heatmap.png"), figures, &EvidencePanel::exportHeatmap);
    });
    m_picturesExport = m_exportMenu->addAction(QString(), this, [this, figures] {
        askAndExport(m_pictures->showsNotes() ? tr("notes.png") : tr("spectra.png"), figures,
                     &EvidencePanel::exportPictures);
    });
    m_exportMenu->addAction(tr("Similarities as a table (CSV)…"), this, [this] {
        askAndExport(tr("similarities.csv"), tr("Tables (%1)").arg(QStringLiteral("*.csv")),
                     &EvidencePanel::exportMatrix);
    });
    addNoteExports();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heatmap, m_pictures}) {
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this, [this, widget](const QPoint& position) {
            QMenu menu;
            menu.addAction(tr("Where else does this passage occur?"), this, &EvidencePanel::searchForPassage)
                ->setEnabled(chosenPassage().has_value());
            menu.addSeparator();
            menu.addActions(m_viewMenu->actions());
            menu.addSeparator();
            menu.addActions(m_exportMenu->actions());
            menu.exec(widget->mapToGlobal(position));
        });
    }
}

void EvidencePanel::setPictureChoice(PictureChoice* choice)
{
    if (m_pictureChoice != nullptr) {
        for (QAction* action : m_pictureChoice->actions())
            m_viewMenu->removeAction(action);
    }
    const auto show = [this](SoundPicture picture) {
        m_pictures->setSoundPicture(picture);
        m_picturesExport->setText(picture == SoundPicture::Notes ? tr("Notes heard as a figure…")
                                                                 : tr("Spectra as a figure…"));
        loadSpectra();
    };
    takeChoice(m_pictureChoice, choice, this, show);
    m_viewMenu->insertActions(m_endOfPictures, choice->actions());
    show(choice->picture());
}

void EvidencePanel::addNoteExports()
{
    const QString tables = tr("Tables (%1)").arg(QStringLiteral("*.csv"));
    const QString midi = tr("MIDI files (%1)").arg(QStringLiteral("*.mid"));
    m_exportMenu->addSeparator();
    addNoteExport(Side::Clip, tr("Notes of the clip as a table (CSV)…"), tr("notes.csv"), tables,
                  report::notesCsv);
    addNoteExport(Side::Match, tr("Notes of the match as a table (CSV)…"), tr("notes.csv"), tables,
                  report::notesCsv);
    addNoteExport(Side::Clip, tr("Notes of the clip as MIDI…"), tr("notes.mid"), midi, report::notesMidi);
    addNoteExport(Side::Match, tr("Notes of the match as MIDI…"), tr("notes.mid"), midi, report::notesMidi);
}

void EvidencePanel::addNoteExport(Side side, const QString& text, const QString& what, const QString& filters,
                                  QByteArray (*make)(const notes::HeardNotes&))
{
    m_exportMenu->addAction(text, this, [this, side, what, filters, make] {
        if (!m_query)
            return;
        const QString name = side == Side::Clip ? base::clipName(m_query->file) : m_trackTitle;
        askWhereToSave(
            this, tr("Export"), filters, QStringLiteral("%1 – %2").arg(name, what),
            [this, side, make](const std::filesystem::path& file) { exportNotes(side, file, make); });
    });
}

// Listened to, where that was not done yet, and written in the background.
void EvidencePanel::exportNotes(Side side, const std::filesystem::path& file,
                                QByteArray (*make)(const notes::HeardNotes&))
{
    if (!m_query)
        return;
    const auto [recording, range] = listenedTo(side);
    const auto known = m_notes[indexOf(side)]->valueOf(recording, range);
    if (!known)
        m_banner->showMessage(MessageBanner::Kind::News,
                              tr("Hearing the notes of “%1” …").arg(base::displayName(recording)));
    const auto work = [known, recording = recording, range = range, file, make,
                       token = m_exports.token()]() -> base::Result<void> {
        if (known)
            return writeExport(make(*known), file);
        const auto heard = readNotes(recording, range, token);
        return heard ? writeExport(make(*heard), file) : base::fail(heard.error());
    };
    jobs::runInBackground(work).then(this, [this, file](const base::Result<void>& written) {
        if (!written)
            m_banner->showError(written.error());
        else
            m_banner->showSaved(file);
    });
}

void EvidencePanel::askAndExport(const QString& what, const QString& filters,
                                 base::Result<void> (EvidencePanel::*write)(const std::filesystem::path&))
{
    if (!m_query)
        return;
    const QString proposal =
        QStringLiteral("%1 – %2 – %3").arg(base::displayName(m_query->file.stem()), m_trackTitle, what);
    askWhereToSave(this, tr("Export"), filters, proposal, [this, write](const std::filesystem::path& file) {
        if (const auto written = (this->*write)(file); !written)
            m_banner->showError(written.error());
        else
            m_banner->showSaved(file);
    });
}

base::Result<void> EvidencePanel::exportHeatmap(const std::filesystem::path& file)
{
    return exportFigure(*m_heatmap->plot(), file);
}

base::Result<void> EvidencePanel::exportPictures(const std::filesystem::path& file)
{
    return exportFigure(*m_pictures, file);
}

base::Result<void> EvidencePanel::exportMatrix(const std::filesystem::path& file)
{
    return writeExport(m_match.evidence ? similarityCsv(*m_match.evidence) : QByteArray(), file);
}

} // namespace coverscope::ui
