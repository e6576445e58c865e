// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/group_rules.h"

#include "core/catalogue/stored_judgements.h"
#include "core/library/library.h"

#include <unordered_map>

namespace coverscope::cover_map {

using catalogue::Decision;
using catalogue::JudgedTrackFinder;
using catalogue::RecordingRole;
using catalogue::Track;

namespace {

std::vector<GroupRules::Pair> pairRules(const std::vector<catalogue::PairDecision>& decisions,
                                        const JudgedTrackFinder& finder)
{
    std::vector<GroupRules::Pair> pairs;
    for (const catalogue::PairDecision& decision : decisions) {
        if (decision.decision == Decision::Unsure)
            continue;
        const PairRule rule = decision.decision == Decision::Confirmed ? PairRule::Same : PairRule::Different;
        for (const Track* first : finder.find(decision.first)) {
            for (const Track* second : finder.find(decision.second)) {
                if (first != second)
                    pairs.push_back({first->id, second->id, rule});
            }
        }
    }
    return pairs;
}

bool bindsTrack(const catalogue::WorkRecording& recording)
{
    return recording.origin != catalogue::WorkOrigin::Map && recording.role != RecordingRole::Medley &&
           recording.role != RecordingRole::Quotation;
}

std::vector<GroupRules::Work> workRules(const std::vector<catalogue::Work>& works,
                                        const JudgedTrackFinder& finder)
{
    std::vector<GroupRules::Work> rules;
    std::unordered_map<std::int64_t, int> worksOfTrack;
    for (const catalogue::Work& work : works) {
        GroupRules::Work rule{{}, work.uid, work.title};
        for (const catalogue::WorkRecording& recording : work.recordings) {
            if (!bindsTrack(recording))
                continue;
            for (const Track* track : finder.find(recording.track)) {
                rule.tracks.push_back(track->id);
                ++worksOfTrack[static_cast<std::int64_t>(track->id)];
            }
        }
        rules.push_back(std::move(rule));
    }
    for (GroupRules::Work& rule : rules)
        std::erase_if(rule.tracks, [&worksOfTrack](TrackId track) {
            return worksOfTrack[static_cast<std::int64_t>(track)] > 1;
        });
    std::erase_if(rules, [](const GroupRules::Work& rule) { return rule.tracks.empty(); });
    return rules;
}

} // namespace

base::Result<GroupRules> readGroupRules(const std::filesystem::path& libraryFolder,
                                        const library::Snapshot& snapshot)
{
    const auto judged = catalogue::readJudgements(libraryFolder);
    if (!judged)
        return base::fail(judged.error());
    const JudgedTrackFinder finder(snapshot.tracks);
    return GroupRules{pairRules(judged->decisions, finder), workRules(judged->works, finder)};
}

} // namespace coverscope::cover_map
