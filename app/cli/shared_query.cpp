// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clip_question.h"
#include "app/cli/interruption.h"
#include "app/cli/match_table.h"
#include "app/cli/piped_clip.h"
#include "app/cli/search_notes.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/search_report.h"
#include "core/shared_catalogue/shared_catalogue.h"

namespace coverscope::cli {

namespace {

using shared_catalogue::SharedCatalogue;

// Tunes are looked for in all recordings, which are elsewhere.
std::shared_ptr<const search::Query> asMusic(std::shared_ptr<const search::Query> query)
{
    if (!query->tune)
        return query;
    writeNote(Text::tr("One voice is heard in “%1”. A sung or hummed tune can be looked for in a library on "
                       "this computer only: in a shared catalogue it is looked for as music.")
                  .arg(printable(base::clipName(query->file))));
    auto music = std::make_shared<search::Query>(*query);
    music->tune.reset();
    return music;
}

base::Result<void> checkSharedOptions(const Arguments& arguments, const ClipQuestion& question)
{
    QString option;
    if (arguments.isSet(QStringLiteral("report")))
        option = QStringLiteral("--report");
    else if (question.kind == search::ClipKind::Tune)
        option = QStringLiteral("--hummed");
    else if (question.options.scoreEveryTrack)
        option = QStringLiteral("--mode all");
    if (!option.isEmpty())
        return wrongUsage(Text::tr("%1 works with a library on this computer only.").arg(option));
    return {};
}

QJsonObject foundJson(const SharedCatalogue::Found& found, const QString& service)
{
    QJsonObject document = report::searchJson(found.result, *found.looked);
    document.insert(
        QStringLiteral("catalogue"),
        QJsonObject{{QStringLiteral("service"), service},
                    {QStringLiteral("recordings"), static_cast<qint64>(found.recordingCount)},
                    {QStringLiteral("looked_at"), static_cast<qint64>(found.looked->chunks->tracks().size())},
                    {QStringLiteral("server_ms"), found.serverMilliseconds}});
    return document;
}

} // namespace

base::Result<ExitCode> querySharedCatalogue(const Arguments& arguments, const QString& service,
                                            const ClipQuestion& question)
{
    if (auto right = checkSharedOptions(arguments, question); !right)
        return base::fail(std::move(right.error()));
    const auto catalogue = SharedCatalogue::open(service);
    if (!catalogue)
        return base::fail(catalogue.error());
    const auto embedder = loadModel(arguments);
    if (!embedder)
        return base::fail(embedder.error());
    const auto session = (*catalogue)->session(**embedder);
    if (!session)
        return base::fail(session.error());
    PipedClips piped;
    const auto file = piped.fileFor(question.clip);
    if (!file)
        return base::fail(file.error());
    if (auto chosen = chooseSoundTrack(arguments, *file); !chosen)
        return base::fail(std::move(chosen.error()));
    auto query = prepareClip(*session, *file, piped.nameOf(*file), question);
    if (!query)
        return base::fail(std::move(query.error()));
    const auto found =
        (*catalogue)->search(asMusic(std::move(*query)), **embedder, question.options, interruptionToken());
    if (!found)
        return base::fail(found.error());
    if (question.options.mode == search::SearchMode::Hnsw && !found->result.usedGraph)
        writeNote(Text::tr("--mode hnsw: this catalogue has no graph, so all of it is compared exactly."));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(foundJson(*found, service));
    else
        writeMatches(found->result, *found->looked, found->recordingCount);
    for (const library::Snapshot::Damaged& damaged : found->looked->damaged)
        writeNote(printable(damaged.reason.message));
    return found->looked->damaged.empty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

} // namespace coverscope::cli
