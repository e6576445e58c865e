// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/evidence/figure_export.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/pair_playback.h"
#include "ui/results/results_panel.h"
#include "ui/widgets/save_dialog.h"

#include <QMenu>

#include <algorithm>

// What can be heard of the current match, and where one can go on from it.

namespace coverscope::ui {

void BatchClipPanel::connectPlayback()
{
    connect(m_transport, &TransportBar::toggleRequested, m_playback, &PairPlayback::toggleSide);
    connect(m_transport, &TransportBar::switchRequested, m_playback, &PairPlayback::switchSides);
    connect(m_playback, &PairPlayback::stateChanged, m_transport, &TransportBar::setState);
    connect(m_playback, &PairPlayback::failed, this, &BatchClipPanel::problem);
    connect(m_playback, &PairPlayback::momentsChanged, this, [this](double clip, double match) {
        m_transport->setPosition(std::max(0.0, clip), std::max(0.0, match));
        m_heatmap->plot()->setPlayhead(clip, match);
    });
    connect(m_heatmap, &HeatmapView::momentPicked, this, [this](double clip, double match) {
        const search::Match* shown = currentMatch();
        if (!shown)
            return;
        const MatchTimeMap map = mapThrough(*shown, clip, match);
        m_playback->setTimeMap(map);
        m_playback->listenFrom(clip, map.toTrack(clip));
    });
    m_heatmap->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_heatmap, &QWidget::customContextMenuRequested, this, &BatchClipPanel::showHeatmapMenu);
}

void BatchClipPanel::showHeatmapMenu(const QPoint& position)
{
    QMenu menu;
    menu.addAction(tr("Where else does this passage occur?"), this, &BatchClipPanel::searchForPassage)
        ->setEnabled(m_heatmap->plot()->currentCell().has_value());
    menu.addAction(tr("Compare clip and match"), this, &BatchClipPanel::requestComparison);
    menu.addSeparator();
    m_heatmap->addViewActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Heatmap as a figure…"), this, &BatchClipPanel::exportHeatmap);
    menu.exec(m_heatmap->mapToGlobal(position));
}

void BatchClipPanel::exportHeatmap()
{
    askWhereToSave(this, tr("Export"), tr("Pictures (%1)").arg(QStringLiteral("*.png *.svg *.pdf")),
                   tr("heatmap.png"), [this](const std::filesystem::path& file) {
                       if (const auto written = exportFigure(*m_heatmap->plot(), file); !written)
                           Q_EMIT problem(written.error());
                       else
                           Q_EMIT saved(file);
                   });
}

void BatchClipPanel::setPlayer(Player* player)
{
    m_playback->setPlayer(player);
}

const search::Match* BatchClipPanel::currentMatch() const
{
    const search::Match* match = m_results->model()->matchAt(m_results->table()->currentIndex().row());
    return match && match->evidence && m_playback->hasPair() ? match : nullptr;
}

void BatchClipPanel::togglePlayback()
{
    m_playback->toggle();
}

void BatchClipPanel::switchSides()
{
    m_playback->switchSides();
}

void BatchClipPanel::requestComparison()
{
    if (currentMatch())
        Q_EMIT compareRequested(m_playback->fileOf(Side::Clip), m_results->model()->result()->query->range,
                                m_playback->fileOf(Side::Match));
}

void BatchClipPanel::searchForPassage()
{
    const search::Match* match = currentMatch();
    if (const auto cell = m_heatmap->plot()->currentCell(); match && cell)
        Q_EMIT queryRequested(m_playback->fileOf(Side::Match),
                              match->evidence->trackChunks[cell->trackChunk]);
}

} // namespace coverscope::ui
