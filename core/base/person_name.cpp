// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include <mutex>

#include <pwd.h>
#include <unistd.h>

namespace coverscope::base {

namespace {

struct Reviewer
{
    std::mutex mutex;
    QString name;
};

Reviewer& reviewerOfProgram()
{
    static Reviewer reviewer;
    return reviewer;
}

} // namespace

QString accountName()
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

QString personName()
{
    Reviewer& reviewer = reviewerOfProgram();
    {
        const std::lock_guard lock(reviewer.mutex);
        if (!reviewer.name.isEmpty())
            return reviewer.name;
    }
    return accountName();
}

void setReviewerName(const QString& name)
{
    Reviewer& reviewer = reviewerOfProgram();
    const std::lock_guard lock(reviewer.mutex);
    reviewer.name = tidyReviewerName(name);
}

QString tidyReviewerName(const QString& name)
{
    return name.simplified().left(longestReviewerName).trimmed();
}

} // namespace coverscope::base
