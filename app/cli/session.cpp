// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/base/protected_places.h"

namespace coverscope::cli {

base::Result<model::DevicePreference> devicePreference(const Arguments& arguments)
{
    if (!arguments.isSet(QStringLiteral("device")))
        return model::DevicePreference::Automatic;
    return model::parseDevicePreference(arguments.text(QStringLiteral("device")));
}

std::filesystem::path modelPath(const Arguments& arguments)
{
    return arguments.path(QStringLiteral("model")).value_or(model::defaultModelPath());
}

base::Result<std::unique_ptr<model::Embedder>> loadModel(const Arguments& arguments)
{
    const auto preference = devicePreference(arguments);
    if (!preference)
        return base::fail(preference.error());
    model::setThreadCount(0); // all cores: a command is alone with its work
    auto embedder = model::Embedder::load(modelPath(arguments), *preference);
    if (embedder)
        (*embedder)->setFallbackHandler([](const QString& reason) { writeNote(reason); });
    return embedder;
}

base::Result<std::unique_ptr<library::Library>> openLibrary(const Arguments& arguments,
                                                            library::Library::OpenMode mode)
{
    const auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(folder.error());
    auto library = library::Library::open(*folder, mode);
    if (!library)
        return library;
    std::vector<std::filesystem::path> music;
    for (const catalogue::Root& root : (*library)->snapshot()->roots)
        music.push_back(root.path);
    base::ProtectedPlaces::program().setMusicFolders(music);
    return library;
}

base::Result<SearchSession> openForSearch(const Arguments& arguments, library::Library::OpenMode mode)
{
    auto library = openLibrary(arguments, mode);
    if (!library)
        return base::fail(std::move(library.error()));
    SearchSession session;
    session.library = std::move(*library);
    session.snapshot = session.library->snapshot();
    const std::filesystem::path& folder = session.library->folder();
    const auto missing = search::hindrance(session.snapshot.get(), nullptr);
    if (missing == search::Hindrance::Damaged) {
        return base::fail(
            base::ErrorCode::Corrupt, folder,
            Text::tr("What the library “%1” stored of its %2 recordings is damaged or lost. “coverscope-cli "
                     "index” makes it anew.")
                .arg(base::displayPath(folder))
                .arg(session.snapshot->damaged.size()),
            session.snapshot->damaged.front().reason.detail);
    }
    if (missing == search::Hindrance::Empty) {
        return base::fail(
            base::ErrorCode::NotALibrary, folder,
            Text::tr("The library “%1” holds no music yet. Add some with “coverscope-cli index”.")
                .arg(base::displayPath(folder)));
    }
    auto embedder = loadModel(arguments);
    if (!embedder)
        return base::fail(std::move(embedder.error()));
    session.embedder = std::move(*embedder);
    const catalogue::IndexIdentity& identity = session.snapshot->identity;
    const model::ModelInfo& info = session.embedder->info();
    if (search::hindrance(session.snapshot.get(), &info)) {
        return base::fail(
            base::ErrorCode::ModelMismatch, folder,
            Text::tr("The library “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose "
                     "that model with "
                     "--model, or make the index anew with “coverscope-cli index --reindex”.")
                .arg(base::displayPath(folder), identity.modelName,
                     QString::fromLatin1(identity.modelHash.left(8)), info.name,
                     QString::fromLatin1(info.hash.left(8))));
    }
    return session;
}

void addSearchOptions(Arguments& arguments)
{
    arguments.addOption(QStringLiteral("top"), QStringLiteral("N"),
                        Text::tr("How many matches to show (default 10, 0 for all)."));
    arguments.addOption(QStringLiteral("candidates"), QStringLiteral("K"),
                        Text::tr("Nearest chunks taken per query chunk in the first stage (default 50)."));
    arguments.addChoice(
        QStringLiteral("mode"), QStringLiteral("MODE"),
        {QStringLiteral("auto"), QStringLiteral("exact"), QStringLiteral("hnsw"), QStringLiteral("all")},
        Text::tr("First stage: auto (default), exact, hnsw, or all to score every track."));
    arguments.addOption(QStringLiteral("hop"), QStringLiteral("SECONDS"),
                        Text::tr("Distance of the clip's chunks (default: as in the library)."));
    addThresholdOption(arguments);
}

void addThresholdOption(Arguments& arguments)
{
    arguments.addOption(
        QStringLiteral("threshold"), QStringLiteral("P"),
        Text::tr("Probability from which a recording is called a match, 0.8 or 80% (default: as the model "
                 "was calibrated). What is below may still be a possible match."));
}

base::Result<std::optional<double>> ownThreshold(const Arguments& arguments)
{
    return arguments.probability(QStringLiteral("threshold"));
}

base::Result<search::SearchOptions> searchOptions(const Arguments& arguments)
{
    search::SearchOptions options;
    const auto top = arguments.integer(QStringLiteral("top"), 0, 1000000);
    if (!top)
        return base::fail(top.error());
    options.top = static_cast<std::size_t>(top->value_or(10));
    options.alignmentCount = options.top > 0 ? options.top : SIZE_MAX; // whatever is shown
    const auto candidates = arguments.integer(QStringLiteral("candidates"), 1, 1000000);
    if (!candidates)
        return base::fail(candidates.error());
    options.candidates = static_cast<std::size_t>(candidates->value_or(50));
    const auto threshold = ownThreshold(arguments);
    if (!threshold)
        return base::fail(threshold.error());
    options.threshold = *threshold;
    const QString mode = arguments.isSet(QStringLiteral("mode")) ? arguments.text(QStringLiteral("mode"))
                                                                 : QStringLiteral("auto");
    if (mode == QLatin1String("exact"))
        options.mode = search::SearchMode::Exact;
    else if (mode == QLatin1String("hnsw"))
        options.mode = search::SearchMode::Hnsw;
    else if (mode == QLatin1String("all"))
        options.scoreEveryTrack = true;
    else if (mode != QLatin1String("auto"))
        return wrongUsage(Text::tr("--mode takes auto, exact, hnsw or all, not “%1”.").arg(mode));
    return options;
}

base::Result<std::optional<base::TimeRange>> clipRange(const Arguments& arguments)
{
    const auto start = arguments.time(QStringLiteral("start"));
    if (!start)
        return base::fail(start.error());
    const auto end = arguments.time(QStringLiteral("end"));
    if (!end)
        return base::fail(end.error());
    if (!*start && !*end)
        return std::nullopt;
    constexpr base::Seconds openEnd = 1e7; // cut off by the decoder at the end of the file
    const base::TimeRange range{start->value_or(0.0), end->value_or(openEnd)};
    if (range.length() <= 0.0)
        return wrongUsage(Text::tr("--end must be after --start."));
    return range;
}

base::Result<std::optional<base::Seconds>> chunkHop(const Arguments& arguments)
{
    auto hop = arguments.time(QStringLiteral("hop"));
    if (hop && *hop && (**hop < 0.5 || **hop > 60.0))
        return wrongUsage(Text::tr("--hop takes from 0.5 to 60 seconds."));
    return hop;
}

QString verdictText(search::Verdict verdict)
{
    switch (verdict) {
    case search::Verdict::Match:
        return Text::tr("match");
    case search::Verdict::Possible:
        return Text::tr("possible match");
    case search::Verdict::TooShort:
        return Text::tr("too short to tell");
    case search::Verdict::NoMatch:
        break;
    }
    return Text::tr("no match");
}

} // namespace coverscope::cli
