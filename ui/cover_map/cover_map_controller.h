// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cover_map/cover_map_worker.h"
#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace coverscope::ui {

class CoverMapPage;
class WorkLedger;

// Between the open library, the loaded model, the cover map's page and the work behind it.
class CoverMapController : public QObject
{
    Q_OBJECT

public:
    CoverMapController(BackgroundWorker* library, CoverMapPage* page, Settings* settings, QObject* parent);

    void setWorkLedger(WorkLedger* ledger); // which the map obeys; not owned

    CoverMapWorker* worker() const { return m_work; }
    void saveState(); // of the page, for the next start
    void applySettings();

Q_SIGNALS:
    void compareRequested(const std::filesystem::path& first, const std::filesystem::path& second);
    void searchRequested(const std::filesystem::path& clip);

private:
    void connectPage();
    void connectWork();
    void follow(); // the library and the model, as they are now

    BackgroundWorker* m_library;
    CoverMapPage* m_page;
    Settings* m_settings;
    CoverMapWorker* m_work;
    std::optional<model::ModelInfo> m_model;
    std::optional<double> m_ownThreshold; // of the settings
    bool m_hasThreshold = false;          // chosen with the slider, or set at first
    QTimer m_settled;                     // while indexing, snapshots come twice a second
};

} // namespace coverscope::ui
