// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/case_members.h"

#include <cmath>

namespace coverscope::works {

PassageKey passageKey(const catalogue::VerdictClip& clip)
{
    return {clip.contentHash, std::llround(clip.region.start * 1000.0),
            std::llround(clip.region.end * 1000.0)};
}

JudgedKey judgedKey(const catalogue::VerdictRecord& record)
{
    return {passageKey(record.clip), record.track.contentHash};
}

base::Result<CaseMembers> CaseMembers::read(const catalogue::CaseStore& store, std::int64_t id)
{
    const auto contents = store.contents(id);
    if (!contents)
        return base::fail(contents.error());
    const auto clips = store.clipHashes(id);
    if (!clips)
        return base::fail(clips.error());
    CaseMembers members;
    members.m_clips = QSet<QByteArray>(clips->begin(), clips->end());
    for (const catalogue::CaseVerdict& verdict : contents->verdicts)
        members.m_judged.emplace(passageKey(verdict.clip), verdict.track.contentHash);
    return members;
}

bool CaseMembers::holds(const catalogue::VerdictRecord& record) const
{
    return m_clips.contains(record.clip.contentHash) || m_judged.contains(judgedKey(record));
}

} // namespace coverscope::works
