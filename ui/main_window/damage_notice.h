// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"

#include <QObject>

#include <set>

namespace coverscope::ui {

class MessageBanner;

// Tells the person of recordings whose stored rows are damaged or lost, which searches leave out or judge by
// a part, and offers to make them anew: when a library is opened, and when a search comes upon them.
class DamageNotice : public QObject
{
    Q_OBJECT

public:
    DamageNotice(BackgroundWorker* worker, MessageBanner* banner, QObject* parent);

private:
    void onOpened();
    void onSearched(const search::SearchResult& result, const library::Snapshot& searched);

    BackgroundWorker* m_worker;
    MessageBanner* m_banner;
    std::set<TrackId> m_told; // of this library, by searches
};

} // namespace coverscope::ui
