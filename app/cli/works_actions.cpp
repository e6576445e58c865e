// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/works_actions.h"

#include "app/cli/map_session.h"
#include "app/cli/terminal.h"
#include "app/cli/track_lookup.h"
#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/base/protected_places.h"
#include "core/catalogue/stored_judgements.h"
#include "core/works/group_works.h"
#include "core/works/works_json.h"

#include <array>

namespace coverscope::cli {

namespace fs = std::filesystem;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::PairDecision;
using catalogue::PairDecisionStore;
using catalogue::WorkStore;

namespace {

struct DecisionFlag
{
    const char* name;
    std::optional<Decision> decision;
};

constexpr std::array<DecisionFlag, 4> decisionFlags = {{{"confirm", Decision::Confirmed},
                                                        {"reject", Decision::Rejected},
                                                        {"unsure", Decision::Unsure},
                                                        {"clear", std::nullopt}}};

base::Result<void> apply(const Arguments& arguments, const fs::path& folder,
                         const catalogue::WorkChanges& changes)
{
    if (changes.isEmpty() || arguments.isSet(QStringLiteral("dry-run")))
        return {};
    auto store = WorkStore::open(folder, Catalogue::OpenMode::Existing);
    const auto undo = store ? store->apply(changes) : base::fail(store.error());
    return undo ? base::Result<void>() : base::fail(undo.error());
}

QString problemText(works::RowProblemKind kind)
{
    switch (kind) {
    case works::RowProblemKind::NotFound:
        return Text::tr("not found");
    case works::RowProblemKind::Ambiguous:
        return Text::tr("ambiguous");
    case works::RowProblemKind::Contradicting:
        return Text::tr("contradicting");
    case works::RowProblemKind::Malformed:
        break;
    }
    return Text::tr("malformed");
}

void writeImport(const works::WorksImport& result, bool isDry)
{
    if (isDry)
        writeOut(Text::tr("Nothing is written; this is what the list would do:") + QLatin1Char('\n'));
    writeOut(Text::tr("%1 lines: %2 new works, %3 changed; %4 new recordings, %5 changed, %6 moved; %7 lines "
                      "left out")
                 .arg(result.rows)
                 .arg(result.newWorks)
                 .arg(result.changedWorks)
                 .arg(result.newRecordings)
                 .arg(result.changedRecordings)
                 .arg(result.movedRecordings)
                 .arg(result.problems.size()) +
             QLatin1Char('\n'));
}

base::Result<PairDecision> pairOf(const Arguments& arguments, const WorksShelf& shelf)
{
    const auto files = arguments.positional(2, 2);
    if (!files)
        return base::fail(files.error());
    std::array<catalogue::JudgedTrack, 2> tracks;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const catalogue::Track* track = trackOf(shelf.library->tracks(), shelf.library->roots(), (*files)[i]);
        if (track == nullptr)
            return base::fail(base::ErrorCode::FileNotFound, (*files)[i],
                              Text::tr("“%1” is no track of the library. Index its folder first.")
                                  .arg(base::displayPath((*files)[i])));
        tracks[i] = shelf.library->judged(*track);
    }
    PairDecision decision;
    decision.first = tracks[0];
    decision.second = tracks[1];
    decision.note = arguments.text(QStringLiteral("note"));
    decision.decidedAt = QDateTime::currentDateTimeUtc();
    decision.decidedBy = base::personName();
    return decision;
}

} // namespace

base::Result<WorksShelf> WorksShelf::open(const Arguments& arguments)
{
    const auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(folder.error());
    auto library = works::LibraryTracks::read(*folder);
    if (!library)
        return base::fail(std::move(library.error()));
    std::vector<fs::path> music;
    for (const catalogue::Root& root : (*library)->roots())
        music.push_back(root.path);
    base::ProtectedPlaces::program().setMusicFolders(music);
    return WorksShelf{*folder, std::move(*library)};
}

base::Result<ExitCode> importWorks(const Arguments& arguments, const WorksShelf& shelf)
{
    const auto list = arguments.requiredPath(QStringLiteral("import"));
    if (!list)
        return base::fail(list.error());
    std::error_code ignored;
    const auto table = works::readWorkTable(fs::absolute(*list, ignored));
    if (!table)
        return base::fail(table.error());
    const auto known = catalogue::readJudgements(shelf.folder);
    if (!known)
        return base::fail(known.error());
    const auto otherWork =
        arguments.isSet(QStringLiteral("move")) ? works::OtherWork::IsLeft : works::OtherWork::Contradicts;
    const auto result = works::planImport(*table, *shelf.library, known->works, known->decisions, otherWork);
    if (auto done = apply(arguments, shelf.folder, result.changes); !done)
        return base::fail(std::move(done.error()));
    for (const works::RowProblem& problem : result.problems)
        writeNote(Text::tr("line %1, %2: %3")
                      .arg(problem.line)
                      .arg(problemText(problem.kind), printable(problem.message)));
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonObject json = works::importJson(result);
        json[QStringLiteral("dry_run")] = isDry;
        writeOut(json);
    } else {
        writeImport(result, isDry);
    }
    return result.problems.empty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

base::Result<ExitCode> makeGroupsWorks(const Arguments& arguments, const WorksShelf& shelf)
{
    const auto threshold = arguments.number(QStringLiteral("threshold"), 0.0, 1.0);
    if (!threshold)
        return base::fail(threshold.error());
    const auto session = openForMap(arguments, MapUse::Compare);
    if (!session)
        return base::fail(session.error());
    const auto map = findMap(*session, MapUse::Compare);
    if (!map)
        return base::fail(map.error());
    const auto graph = graphOfMap(*session, *map, *threshold);
    if (!graph)
        return base::fail(graph.error());
    const auto known = catalogue::readJudgements(shelf.folder);
    if (!known)
        return base::fail(known.error());
    const works::GroupWorks made = works::worksOfGroups(**graph, known->works);
    if (auto done = apply(arguments, shelf.folder, made.changes); !done)
        return base::fail(std::move(done.error()));
    QJsonArray left;
    for (const QString& title : made.ofSeveralWorks) {
        left.append(title);
        writeNote(Text::tr("The group “%1” holds recordings of several works; it is left as it is.")
                      .arg(printable(title)));
    }
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(QJsonObject{{QStringLiteral("new_works"), static_cast<qint64>(made.newWorks)},
                             {QStringLiteral("new_recordings"), static_cast<qint64>(made.newRecordings)},
                             {QStringLiteral("of_several_works"), left},
                             {QStringLiteral("dry_run"), arguments.isSet(QStringLiteral("dry-run"))}});
    else
        writeOut(
            Text::tr("%1 new works, %2 recordings put to works").arg(made.newWorks).arg(made.newRecordings) +
            QLatin1Char('\n'));
    return left.isEmpty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

bool isPairDecision(const Arguments& arguments)
{
    return std::any_of(decisionFlags.begin(), decisionFlags.end(), [&arguments](const DecisionFlag& flag) {
        return arguments.isSet(QLatin1String(flag.name));
    });
}

base::Result<ExitCode> decidePair(const Arguments& arguments, const WorksShelf& shelf)
{
    auto decision = pairOf(arguments, shelf);
    if (!decision)
        return base::fail(std::move(decision.error()));
    for (const DecisionFlag& flag : decisionFlags) {
        if (arguments.isSet(QLatin1String(flag.name)))
            decision->decision = flag.decision;
    }
    auto store = PairDecisionStore::open(shelf.folder, Catalogue::OpenMode::Existing);
    const auto added = store ? store->add(std::span(&*decision, 1)) : base::fail(store.error());
    if (!added)
        return base::fail(added.error());
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(QJsonObject{{QStringLiteral("decisions"), works::pairDecisionsJson(*added)}});
    else
        writeOut(Text::tr("decided") + QLatin1Char('\n'));
    return ExitCode::Done;
}

} // namespace coverscope::cli
