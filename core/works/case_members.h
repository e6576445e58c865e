// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/case_store.h"

#include <QByteArray>
#include <QSet>

#include <set>
#include <tuple>

namespace coverscope::works {

// A passage of a clip, to the millisecond, and what was judged about it.
using PassageKey = std::tuple<QByteArray, qint64, qint64>;
using JudgedKey = std::tuple<PassageKey, QByteArray>;
PassageKey passageKey(const catalogue::VerdictClip& clip);
JudgedKey judgedKey(const catalogue::VerdictRecord& record);

// Which verdicts belong to a case: all on its clips and on those of its runs, and those that were put into it
// one by one. A value; any thread.
class CaseMembers
{
public:
    // Fails as the store does.
    static base::Result<CaseMembers> read(const catalogue::CaseStore& store, std::int64_t id);

    bool holds(const catalogue::VerdictRecord& record) const;

private:
    QSet<QByteArray> m_clips;
    std::set<JudgedKey> m_judged;
};

} // namespace coverscope::works
