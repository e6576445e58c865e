// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/damage_notice.h"

#include "core/base/path_text.h"
#include "ui/widgets/message_banner.h"

namespace coverscope::ui {

DamageNotice::DamageNotice(BackgroundWorker* worker, MessageBanner* banner, QObject* parent)
    : QObject(parent), m_worker(worker), m_banner(banner)
{
    connect(worker, &BackgroundWorker::libraryOpened, this, &DamageNotice::onOpened);
    connect(
        worker, &BackgroundWorker::searchFinished, this,
        [this](JobId, const std::shared_ptr<const search::SearchResult>& result,
               const std::shared_ptr<const library::Snapshot>& searched) { onSearched(*result, *searched); });
}

void DamageNotice::onOpened()
{
    m_told.clear();
    const auto snapshot = m_worker->snapshot();
    if (!snapshot || snapshot->damaged.empty())
        return;
    QStringList details;
    for (const library::Snapshot::Damaged& damaged : snapshot->damaged)
        details << damaged.reason.message;
    m_banner->showMessage(MessageBanner::Kind::Problem,
                          tr("What the library stored of %n recording(s) is damaged or lost. They are not "
                             "searched until they are indexed again.",
                             nullptr, static_cast<int>(snapshot->damaged.size())),
                          details.join(QLatin1Char('\n')), {tr("Index again"), [this] {
                                                                m_banner->dismiss();
                                                                m_worker->index({});
                                                            }});
}

void DamageNotice::onSearched(const search::SearchResult& result, const library::Snapshot& searched)
{
    QStringList names;
    bool isNews = false;
    for (const TrackId id : result.unreadable) {
        isNews = m_told.insert(id).second || isNews;
        if (const catalogue::Track* track = searched.find(id))
            names << base::displayPath(searched.pathOf(*track));
    }
    if (!isNews)
        return;
    m_banner->showMessage(MessageBanner::Kind::Problem,
                          tr("What the library stored of %n recording(s) is damaged: the search judged them "
                             "without their notes.",
                             nullptr, static_cast<int>(result.unreadable.size())),
                          names.join(QLatin1Char('\n')),
                          {tr("Index again"), [this, ids = result.unreadable] {
                               m_banner->dismiss();
                               m_worker->changeLibrary([ids](library::Library& library) {
                                   return library.markForReindexing(ids);
                               });
                               m_worker->index({});
                           }});
}

} // namespace coverscope::ui
