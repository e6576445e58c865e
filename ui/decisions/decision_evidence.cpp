// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decision_evidence.h"

#include "core/batch/evidence_bytes.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace coverscope::ui {

using base::Result;
using catalogue::Catalogue;

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::DecisionEvidence)
};

DecisionEvidence::Track trackToday(const catalogue::JudgedTrack& judged,
                                   const std::vector<catalogue::Track>& tracks)
{
    const catalogue::Track* found = catalogue::JudgedTrackFinder(tracks).findFirst(judged);
    if (!found)
        return DecisionEvidence::Track::Gone;
    return found->contentHash == judged.contentHash ? DecisionEvidence::Track::Same
                                                    : DecisionEvidence::Track::Changed;
}

QString secondsText(base::Seconds seconds)
{
    return QLocale().toString(seconds, 'g', 3);
}

} // namespace

Result<DecisionEvidence> readDecisionEvidence(const std::filesystem::path& library,
                                              const catalogue::VerdictRecord& record)
{
    DecisionEvidence read;
    read.record = record;
    const auto store = catalogue::VerdictEvidenceStore::open(library, Catalogue::OpenMode::ReadOnly);
    auto kept = store ? store->of(record) : base::fail(store.error());
    if (!kept)
        return base::fail(std::move(kept.error()));
    read.kept = std::move(*kept);
    if (read.kept)
        read.picture = batch::evidenceFromBytes(read.kept->evidence);
    const auto catalogue = Catalogue::open(library, Catalogue::OpenMode::ReadOnly);
    auto identity = catalogue ? catalogue->identity() : base::fail(catalogue.error());
    if (!identity)
        return base::fail(std::move(identity.error()));
    read.identity = std::move(*identity);
    const auto tracks = catalogue->tracks();
    if (!tracks)
        return base::fail(tracks.error());
    read.track = trackToday(record.track, *tracks);
    std::error_code ignored;
    read.isClipThere = std::filesystem::exists(record.clip.path, ignored);
    return read;
}

bool wasSearched(const catalogue::VerdictRecord& record)
{
    return record.queryTimes.has_value() || record.score != 0.0;
}

QStringList changesSince(const DecisionEvidence& evidence)
{
    QStringList changes;
    const catalogue::VerdictRecord& record = evidence.record;
    if (evidence.identity && wasSearched(record) && evidence.identity->modelHash != record.modelHash)
        changes << EvidenceText::tr("The library is searched with another model now, “%1” (%2).")
                       .arg(evidence.identity->modelName,
                            QString::fromLatin1(evidence.identity->modelHash.left(8)));
    if (evidence.identity && evidence.kept &&
        std::abs(evidence.identity->chunkHop - evidence.kept->chunkHop) > 1e-6)
        changes << EvidenceText::tr("The library was indexed anew, with a chunk every %1 s in place of every "
                                    "%2 s.")
                       .arg(secondsText(evidence.identity->chunkHop), secondsText(evidence.kept->chunkHop));
    if (evidence.track == DecisionEvidence::Track::Gone)
        changes << EvidenceText::tr("The track is no longer in the library.");
    if (evidence.track == DecisionEvidence::Track::Changed)
        changes << EvidenceText::tr("The file of the track was changed, for example its tags.");
    if (!evidence.isClipThere)
        changes << EvidenceText::tr("The clip is no longer where it was.");
    return changes;
}

} // namespace coverscope::ui
