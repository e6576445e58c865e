// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/figure_export.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/widgets/message_banner.h"

#include <QFileDialog>

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
    m_exportMenu->addAction(tr("Pictures of the sound as a figure…"), this, [this, figures] {
        askAndExport(tr("sound.png"), figures, &EvidencePanel::exportPictures);
    });
    m_exportMenu->addAction(tr("Similarities as a table (CSV)…"), this, [this] {
        askAndExport(tr("similarities.csv"), tr("Tables (%1)").arg(QStringLiteral("*.csv")),
                     &EvidencePanel::exportMatrix);
    });
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
    PictureChoice::replace(m_pictureChoice, choice, this, m_viewMenu, m_endOfPictures,
                           [this](SoundPicture picture) {
                               m_pictures->setSoundPicture(picture);
                               loadSpectra();
                           });
}

void EvidencePanel::askAndExport(const QString& what, const QString& filters,
                                 base::Result<void> (EvidencePanel::*write)(const std::filesystem::path&))
{
    if (!m_query)
        return;
    const QString proposal =
        QStringLiteral("%1 – %2 – %3").arg(base::displayName(m_query->file.stem()), m_trackTitle, what);
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export"), QString(proposal).replace(QLatin1Char('/'), QLatin1Char('-')), filters);
    if (chosen.isEmpty())
        return;
    const std::filesystem::path file = base::pathFromQString(chosen);
    if (const auto written = (this->*write)(file); !written)
        m_banner->showError(written.error());
    else
        m_banner->showSaved(file);
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
