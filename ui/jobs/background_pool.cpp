// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_pool.h"

namespace coverscope::ui::jobs {

QThreadPool& backgroundPool()
{
    // Never destroyed: a pool that joins threads after the application object is gone would hang or
    // crash; waitForBackgroundWork() ends it in order.
    static QThreadPool* const pool = [] {
        auto* created = new QThreadPool;
        created->setObjectName(QStringLiteral("background"));
        created->setMaxThreadCount(2);
        return created;
    }();
    return *pool;
}

void waitForBackgroundWork()
{
    backgroundPool().clear();
    backgroundPool().waitForDone();
}

} // namespace coverscope::ui::jobs
