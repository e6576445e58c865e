// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/status_line.h"

#include "ui/widgets/time_text.h"

#include <numeric>

namespace coverscope::ui {

StatusLine::StatusLine(QStatusBar* bar)
    : QObject(bar)
    , m_library(new QLabel(tr("No library"), bar))
    , m_model(new QLabel(tr("Loading the model…"), bar))
    , m_device(new QLabel(bar))
{
    m_library->setAccessibleName(tr("Open library"));
    m_model->setAccessibleName(tr("Model in use"));
    m_device->setAccessibleName(tr("Device in use"));
    m_device->hide(); // until it is known
    for (QLabel* label : {m_library, m_model, m_device}) {
        label->setContentsMargins(8, 0, 8, 0);
        bar->addPermanentWidget(label);
    }
}

void StatusLine::setModel(const model::ModelInfo& info, const model::Device& device)
{
    m_model->setText(info.name);
    m_model->setToolTip(tr("Model: %1, %2 dimensions, hash %3")
                            .arg(info.architecture)
                            .arg(info.embeddingDimension)
                            .arg(QString::fromLatin1(info.hash.left(12))));
    m_device->setText(device.name);
    m_device->setToolTip(tr("Where the network runs. It can be chosen in the settings."));
    m_device->show();
}

void StatusLine::setModelMissing()
{
    m_model->setText(tr("No model"));
    m_device->hide();
}

void StatusLine::setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot, const QString& folder)
{
    if (!snapshot) {
        m_library->setText(tr("No library"));
        return;
    }
    const double total =
        std::accumulate(snapshot->tracks.begin(), snapshot->tracks.end(), 0.0,
                        [](double sum, const catalogue::Track& track) { return sum + track.duration; });
    const QString tracks = tr("%n track(s)", nullptr, static_cast<int>(snapshot->tracks.size()));
    m_library->setText(
        total > 0 ? tr("%1, %2", "number of tracks, their length together").arg(tracks, lengthText(total))
                  : tracks);
    m_library->setToolTip(tr("Library: %1").arg(folder));
}

} // namespace coverscope::ui
