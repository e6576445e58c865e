// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/cover_map_controller.h"

#include "ui/cover_map/cover_map_page.h"
#include "ui/cover_map/graph_view.h"
#include "ui/works/work_ledger.h"

namespace coverscope::ui {

namespace {

constexpr int settledMilliseconds = 1500;
// The threshold at the first start. A search's is stricter, as it is chosen for few false alarms where the
// best of many is taken; a pair's probability has that in it.
constexpr double moreLikelyThanNot = 0.5;

} // namespace

CoverMapController::CoverMapController(BackgroundWorker* library, CoverMapPage* page, Settings* settings,
                                       QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_page(page)
    , m_settings(settings)
    , m_work(new CoverMapWorker(this))
    , m_ownThreshold(ownThreshold(settings->preferences()))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &CoverMapController::follow);
    connect(library, &BackgroundWorker::libraryOpened, this, &CoverMapController::follow);
    connect(library, &BackgroundWorker::snapshotChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(library, &BackgroundWorker::modelLoaded, this, [this](const model::ModelInfo& info) {
        m_model = info;
        follow();
    });
    const QByteArray threshold = m_settings->state(QStringLiteral("coverMap/threshold"));
    if (!threshold.isEmpty()) {
        m_page->setThreshold(threshold.toDouble());
        m_hasThreshold = true;
    }
    m_page->splitter()->restoreState(m_settings->state(QStringLiteral("coverMap/splitter")));
    connectPage();
    connectWork();
    follow();
}

void CoverMapController::connectPage()
{
    connect(m_page, &CoverMapPage::startRequested, this, [this] {
        m_work->start();
        m_page->setRunning(m_work->isRunning());
    });
    connect(m_page, &CoverMapPage::cancelRequested, m_work, &CoverMapWorker::cancel);
    connect(m_page, &CoverMapPage::thresholdChanged, this, [this](double threshold) {
        m_hasThreshold = true;
        m_work->showFrom(threshold);
    });
    connect(m_page, &CoverMapPage::compareRequested, this, &CoverMapController::compareRequested);
    connect(m_page, &CoverMapPage::searchRequested, this, &CoverMapController::searchRequested);
}

void CoverMapController::connectWork()
{
    connect(m_work, &CoverMapWorker::progress, m_page, &CoverMapPage::setProgress);
    connect(m_work, &CoverMapWorker::stateChanged, m_page, &CoverMapPage::setState);
    connect(m_work, &CoverMapWorker::runEnded, m_page, [this] { m_page->setRunning(false); });
    connect(m_work, &CoverMapWorker::failed, m_page, &CoverMapPage::showError);
    connect(m_work, &CoverMapWorker::graphReady, m_page, &CoverMapPage::setGraph);
    connect(m_work, &CoverMapWorker::positionsReady, m_page, &CoverMapPage::setPositions);
}

void CoverMapController::setWorkLedger(WorkLedger* ledger)
{
    m_page->setWorkLedger(ledger);
    connect(ledger, &WorkLedger::changed, this, [this] { m_work->showFrom(m_page->threshold()); });
}

void CoverMapController::follow()
{
    const auto snapshot = m_library->snapshot();
    if (const auto hindrance = search::hindrance(snapshot.get(), m_model ? &*m_model : nullptr)) {
        m_work->clearSource();
        return m_page->showHindrance(*hindrance);
    }
    if (!m_hasThreshold) {
        m_page->setThreshold(m_ownThreshold.value_or(moreLikelyThanNot));
        m_hasThreshold = true;
    }
    m_work->setSource({m_library->libraryFolder(), snapshot,
                       thresholdsFor(*m_model, m_settings->preferences()),
                       cover_map::PairLikelihood::forModel(*m_model),
                       WorkLedger::accessTo(m_library->libraryFolder()) == WorkLedger::Access::Write});
    m_work->showFrom(m_page->threshold());
}

// What the person calls a match from now on is what the map is made of; the slider may be moved from there.
void CoverMapController::applySettings()
{
    const auto own = ownThreshold(m_settings->preferences());
    if (own == m_ownThreshold)
        return;
    m_ownThreshold = own;
    m_page->setThreshold(own.value_or(moreLikelyThanNot));
    follow();
}

void CoverMapController::saveState()
{
    m_settings->setState(QStringLiteral("coverMap/threshold"), QByteArray::number(m_page->threshold()));
    m_settings->setState(QStringLiteral("coverMap/splitter"), m_page->splitter()->saveState());
}

} // namespace coverscope::ui
