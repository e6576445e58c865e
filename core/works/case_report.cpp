// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/case_report.h"

#include "core/base/person_name.h"
#include "core/batch/evidence_bytes.h"
#include "core/batch/run_report.h"
#include "core/catalogue/batch_store.h"
#include "core/catalogue/case_store.h"
#include "core/catalogue/verdict_evidence_store.h"
#include "core/works/case_members.h"
#include "core/works/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace coverscope::works {

namespace fs = std::filesystem;
using base::Result;
using catalogue::BatchRun;
using catalogue::BatchStatus;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::KeptEvidence;
using catalogue::VerdictRecord;
using report::ReportClip;
using report::ReportMatch;
using report::ReportSetup;

namespace {

ReportMatch judgedMatch(const VerdictRecord& record, const std::optional<KeptEvidence>& kept)
{
    ReportMatch match;
    match.file = record.track.path;
    match.contentHash = record.track.contentHash;
    match.title = record.track.title;
    match.artist = record.track.artist;
    match.duration = record.track.duration;
    match.score = record.score;
    match.probability = record.probability;
    match.queryTimes = record.queryTimes;
    match.trackTimes = record.trackTimes;
    match.decision = record.decision;
    match.note = record.note;
    match.decidedAt = record.decidedAt;
    match.decidedBy = record.decidedBy;
    if (kept) {
        match.keyShift = kept->keyShift;
        match.tempoRatio = kept->tempoRatio;
        match.evidence = batch::evidenceFromBytes(kept->evidence);
        const search::Thresholds thresholds{kept->matchThreshold, kept->possibleThreshold};
        match.verdict = thresholds.forLength(record.clip.region.length()).verdict(record.probability);
    }
    return match;
}

// What was confirmed stands first, then what is open, then the rest; of each the most probable.
void sortJudged(std::vector<ReportMatch>& matches)
{
    const auto place = [](const ReportMatch& match) {
        const int order = match.decision == Decision::Confirmed  ? 0
                          : match.decision == Decision::Unsure   ? 1
                          : match.decision == Decision::Rejected ? 2
                                                                 : 3;
        return std::pair(order, -match.probability);
    };
    std::ranges::stable_sort(matches, std::less(), place);
    for (std::size_t i = 0; i < matches.size(); ++i)
        matches[i].rank = i + 1;
}

class CaseReportMaker
{
public:
    CaseReportMaker(const fs::path& folder, const base::CancellationToken& token,
                    const base::ProgressSink& progress)
        : m_folder(folder), m_token(token), m_progress(progress)
    {
    }

    Result<report::Report> make(std::int64_t id);

private:
    Result<void> describe(const catalogue::Case& known);
    Result<void> addRun(const catalogue::BatchStore& store, const BatchRun& run);
    Result<void> addRuns(const std::vector<catalogue::CaseRun>& held);
    Result<void> addAllOf(const QByteArray& clipHash);
    Result<void> addJudged(const catalogue::CaseContents& contents);
    Result<void> addPassage(const VerdictRecord& record);
    bool isReported(const VerdictRecord& record) const;
    Result<const std::vector<VerdictRecord>*> current(const QByteArray& clipHash);

    const fs::path& m_folder;
    const base::CancellationToken& m_token;
    const base::ProgressSink& m_progress;
    report::Report m_report;
    std::optional<catalogue::VerdictStore> m_verdicts;
    std::optional<catalogue::VerdictEvidenceStore> m_evidence;
    std::map<QByteArray, std::vector<VerdictRecord>> m_current;
    std::map<QByteArray, std::vector<std::size_t>> m_inRuns; // clips of the report by their hash
    std::map<PassageKey, std::size_t> m_passages;            // and those that were judged elsewhere
    std::set<JudgedKey> m_added;
};

Result<const std::vector<VerdictRecord>*> CaseReportMaker::current(const QByteArray& clipHash)
{
    const auto known = m_current.find(clipHash);
    if (known != m_current.end())
        return &known->second;
    auto read = m_verdicts->current(clipHash);
    if (!read)
        return base::fail(std::move(read.error()));
    return &m_current.emplace(clipHash, std::move(*read)).first->second;
}

Result<void> CaseReportMaker::describe(const catalogue::Case& known)
{
    const auto catalogue = Catalogue::open(m_folder, Catalogue::OpenMode::ReadOnly);
    auto tracks = catalogue ? catalogue->tracks() : base::fail(catalogue.error());
    if (!tracks)
        return base::fail(std::move(tracks.error()));
    const auto identity = catalogue->identity();
    if (!identity)
        return base::fail(identity.error());
    library::Snapshot content;
    content.tracks = std::move(*tracks);
    m_report.library = report::reportLibrary(m_folder, content);
    if (*identity)
        m_report.model = {(*identity)->modelName, (*identity)->modelHash, (*identity)->chunkHop, {}};
    m_report.programVersion = QCoreApplication::applicationVersion();
    m_report.madeAt = QDateTime::currentDateTimeUtc();
    m_report.madeBy = base::personName();
    m_report.ofCase = report::ReportCase{known.text.name, known.text.reviewer, known.text.notes,
                                         known.createdAt, known.closedAt,      {}};
    return {};
}

Result<void> CaseReportMaker::addRun(const catalogue::BatchStore& store, const BatchRun& run)
{
    const auto setup = std::make_shared<const ReportSetup>(ReportSetup{
        run.name, batch::reportedLibrary(m_folder, run), batch::reportedModel(run), run.programVersion});
    const auto queue = store.clips(run.id);
    if (!queue)
        return base::fail(queue.error());
    double done = 0.0;
    for (const catalogue::BatchClip& entry : *queue) {
        if (m_token.isCancelled())
            return base::cancelled();
        base::report(m_progress, {done++, static_cast<double>(queue->size()), {}});
        const auto clip = store.clip(entry.id);
        if (!clip)
            return base::fail(clip.error());
        if (!*clip || (*clip)->status == BatchStatus::Waiting)
            continue;
        const auto verdicts = current((*clip)->contentHash);
        if (!verdicts)
            return base::fail(verdicts.error());
        ReportClip reported = batch::reportedClip(**clip, run, **verdicts);
        reported.setup = setup;
        m_inRuns[reported.contentHash].push_back(m_report.clips.size());
        m_report.clips.push_back(std::move(reported));
    }
    return {};
}

Result<void> CaseReportMaker::addRuns(const std::vector<catalogue::CaseRun>& held)
{
    const auto store = catalogue::BatchStore::open(m_folder, Catalogue::OpenMode::ReadOnly);
    const auto runs = store ? store->runs() : base::fail(store.error());
    if (!runs)
        return base::fail(runs.error());
    for (const catalogue::CaseRun& run : held) {
        m_report.ofCase->runs << (run.isKept ? run.name
                                             : Text::tr("%1 (deleted)", "name of a run").arg(run.name));
        const auto kept = std::ranges::find(*runs, run.id, &BatchRun::id);
        if (kept == runs->end())
            continue;
        if (auto added = addRun(*store, *kept); !added)
            return added;
    }
    return {};
}

// With a match in a run, where it is shown already.
bool CaseReportMaker::isReported(const VerdictRecord& record) const
{
    const auto places = m_inRuns.find(record.clip.contentHash);
    if (places == m_inRuns.end())
        return false;
    return std::ranges::any_of(places->second, [&](std::size_t place) {
        const ReportClip& clip = m_report.clips[place];
        return catalogue::isSamePassage(clip.region, record.clip.region) &&
               std::ranges::any_of(clip.matches, [&record](const ReportMatch& match) {
                   return match.contentHash == record.track.contentHash && match.decision == record.decision;
               });
    });
}

Result<void> CaseReportMaker::addPassage(const VerdictRecord& record)
{
    const PassageKey passage = passageKey(record.clip);
    if (isReported(record) || !m_added.insert(judgedKey(record)).second)
        return {};
    const auto kept = m_evidence->of(record);
    if (!kept)
        return base::fail(kept.error());
    const auto [place, isNew] = m_passages.emplace(passage, m_report.clips.size());
    if (isNew) {
        ReportClip clip;
        clip.file = record.clip.path;
        clip.contentHash = record.clip.contentHash;
        clip.region = record.clip.region;
        clip.basis = ReportClip::Basis::Verdicts;
        ReportSetup setup;
        setup.library.folder = m_folder;
        setup.model.name = record.modelName;
        setup.model.hash = record.modelHash;
        if (*kept)
            setup.model = {record.modelName,
                           record.modelHash,
                           (*kept)->chunkHop,
                           {(*kept)->matchThreshold, (*kept)->possibleThreshold}};
        clip.setup = std::make_shared<const ReportSetup>(std::move(setup));
        m_report.clips.push_back(std::move(clip));
    }
    m_report.clips[place->second].matches.push_back(judgedMatch(record, *kept));
    return {};
}

Result<void> CaseReportMaker::addAllOf(const QByteArray& clipHash)
{
    const auto records = current(clipHash);
    if (!records)
        return base::fail(records.error());
    for (const VerdictRecord& record : **records) {
        if (auto added = addPassage(record); !added)
            return added;
    }
    return {};
}

Result<void> CaseReportMaker::addJudged(const catalogue::CaseContents& contents)
{
    for (const auto& [clipHash, places] : m_inRuns) { // about tracks that the run has not found
        if (auto added = addAllOf(clipHash); !added)
            return added;
    }
    for (const catalogue::CaseClip& clip : contents.clips) {
        const auto records = current(clip.contentHash);
        if (!records)
            return base::fail(records.error());
        if (auto added = addAllOf(clip.contentHash); !added)
            return added;
        if ((*records)->empty() && !m_inRuns.contains(clip.contentHash)) {
            ReportClip open = report::failedClip(
                clip.path, {base::ErrorCode::Internal,
                            clip.path,
                            Text::tr("Nothing is decided about this clip, and it is in no run of the case."),
                            {}});
            open.contentHash = clip.contentHash;
            open.basis = ReportClip::Basis::Verdicts;
            m_report.clips.push_back(std::move(open));
        }
    }
    for (const catalogue::CaseVerdict& verdict : contents.verdicts) {
        const auto records = current(verdict.clip.contentHash);
        if (!records)
            return base::fail(records.error());
        const JudgedKey key{passageKey(verdict.clip), verdict.track.contentHash};
        const auto standing = std::ranges::find(**records, key, judgedKey);
        VerdictRecord record;
        record.clip = verdict.clip;
        record.track = verdict.track;
        if (standing != (*records)->end()) // else it was taken back since
            record = *standing;
        if (auto added = addPassage(record); !added)
            return added;
    }
    return {};
}

Result<report::Report> CaseReportMaker::make(std::int64_t id)
{
    const auto cases = catalogue::CaseStore::open(m_folder, Catalogue::OpenMode::ReadOnly);
    const auto contents = cases ? cases->contents(id) : base::fail(cases.error());
    if (!contents)
        return base::fail(contents.error());
    const auto known = cases->find(id);
    if (!known)
        return base::fail(known.error());
    auto verdicts = catalogue::VerdictStore::open(m_folder, Catalogue::OpenMode::ReadOnly);
    if (!verdicts)
        return base::fail(std::move(verdicts.error()));
    auto evidence = catalogue::VerdictEvidenceStore::open(m_folder, Catalogue::OpenMode::ReadOnly);
    if (!evidence)
        return base::fail(std::move(evidence.error()));
    m_verdicts = std::move(*verdicts);
    m_evidence = std::move(*evidence);
    if (auto done = describe(known->value_or(catalogue::Case{})); !done)
        return base::fail(std::move(done.error()));
    if (auto done = addRuns(contents->runs); !done)
        return base::fail(std::move(done.error()));
    if (auto done = addJudged(*contents); !done)
        return base::fail(std::move(done.error()));
    for (const auto& [passage, place] : m_passages)
        sortJudged(m_report.clips[place].matches);
    return std::move(m_report);
}

} // namespace

Result<report::Report> caseReport(const fs::path& libraryFolder, std::int64_t id,
                                  const base::CancellationToken& token, const base::ProgressSink& progress)
{
    return CaseReportMaker(libraryFolder, token, progress).make(id);
}

} // namespace coverscope::works
