// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/audio/svg_picture.h"
#include "core/base/path_text.h"
#include "core/evaluation/library_evaluation.h"

#include <QJsonArray>

#include <utility>

namespace coverscope::cli {

namespace {

const QString defaultLengths = QStringLiteral("6,10,15,20,25,30,40,50,60,full");

Arguments evaluateArguments()
{
    Arguments arguments(Text::tr("Measures how well covers are found, on recordings whose covers are known."),
                        QStringLiteral("--manifest FILE.csv | --library LIB [--works FILE.csv]"));
    arguments.addOption(QStringLiteral("manifest"), QStringLiteral("FILE"),
                        Text::tr("CSV file with the columns clique and file."));
    arguments.addOption(QStringLiteral("library"), QStringLiteral("LIB"),
                        Text::tr("A library's own works in place of a manifest: its recordings are ranked as "
                                 "they are stored, those whose work has another recording ask."));
    arguments.addOption(
        QStringLiteral("works"), QStringLiteral("FILE.csv"),
        Text::tr("CSV file with the columns work and file, which says what the library's "
                 "recordings are of (default: the library's own works, and what the tags say of "
                 "the others)."));
    arguments.addOption(
        QStringLiteral("lengths"), QStringLiteral("LIST"),
        Text::tr("Lengths of the query in seconds, or full (default: %1).").arg(defaultLengths));
    arguments.addOption(
        QStringLiteral("system"), QStringLiteral("LIST"),
        Text::tr(
            "model (what is shipped), embedding (its first two stages), its third stage's measures alone "
            "(notes_qmax, chroma_template, spectral_template), the classical peers on constant-Q (qmax, "
            "fft2d), "
            "or several with commas: all get the same cuts (default: model)."));
    arguments.addOption(
        QStringLiteral("candidates"), QStringLiteral("K"),
        Text::tr("Nearest chunks for each query chunk; 0 scores every recording (default: 50)."));
    arguments.addOption(QStringLiteral("seed"), QStringLiteral("N"),
                        Text::tr("Seed of the random cuts (default: 1)."));
    arguments.addOption(QStringLiteral("csv"), QStringLiteral("FILE"),
                        Text::tr("Write the figures as CSV too."));
    arguments.addOption(QStringLiteral("queries"), QStringLiteral("FILE.csv"),
                        Text::tr("Write a row for each query: its file, length, system, the rank of the best "
                                 "cover, the average precision and the measures of that cover."));
    arguments.addOption(QStringLiteral("svg"), QStringLiteral("FILE"),
                        Text::tr("Write a plot of mAP over query length."));
    arguments.addOption(QStringLiteral("png"), QStringLiteral("FILE"),
                        Text::tr("Write the same plot as PNG."));
    arguments.addForceOption();
    arguments.addOption(QStringLiteral("hop"), QStringLiteral("SECONDS"),
                        Text::tr("Distance of the chunks (default: what suits the model)."));
    arguments.addOption(QStringLiteral("query-hop"), QStringLiteral("SECONDS"),
                        Text::tr("Distance of the query's chunks (default: as --hop)."));
    arguments.addOption(QStringLiteral("rerank"), QStringLiteral("N"),
                        Text::tr("Best candidates that the third stage ranks anew (default: 50)."));
    arguments.addModelOptions();
    arguments.addJsonOption();
    return arguments;
}

// The measures that go without the embeddings.
std::optional<search::Measure> measureNamed(const QString& name)
{
    if (name == QLatin1String("notes_qmax"))
        return search::Measure::Qmax;
    if (name == QLatin1String("chroma_template"))
        return search::Measure::ChromaTemplate;
    if (name == QLatin1String("spectral_template"))
        return search::Measure::SpectralTemplate;
    return std::nullopt;
}

using Systems = std::vector<std::unique_ptr<evaluation::RetrievalSystem>>;

base::Result<Systems> makeSystems(const QString& names, model::Embedder& embedder,
                                  const evaluation::ModelSystemSettings& settings)
{
    Systems systems;
    for (const QString& name : names.split(QLatin1Char(','))) {
        if (name == QLatin1String("model")) {
            systems.push_back(evaluation::makeModelSystem(embedder, settings));
        } else if (name == QLatin1String("embedding")) {
            evaluation::ModelSystemSettings twoStages = settings;
            twoStages.rerankCount = 0;
            systems.push_back(evaluation::makeModelSystem(embedder, twoStages));
        } else if (const auto measure = measureNamed(name)) {
            systems.push_back(evaluation::makeMeasureSystem(embedder.info(), *measure));
        } else if (name == QLatin1String("qmax")) {
            systems.push_back(evaluation::makeQmaxSystem());
        } else if (name == QLatin1String("fft2d")) {
            systems.push_back(evaluation::makeFourierSystem());
        } else {
            return wrongUsage(
                Text::tr(
                    "There is no system “%1”. Choose from model, embedding, notes_qmax, chroma_template, "
                    "spectral_template, qmax and fft2d.")
                    .arg(name));
        }
    }
    return systems;
}

void writeTables(const std::vector<evaluation::EvaluationReport>& reports)
{
    for (const evaluation::EvaluationReport& report : reports) {
        writeOut(Text::tr("%1: %2 recordings of %3 works\n")
                     .arg(report.system)
                     .arg(report.recordings)
                     .arg(report.cliques));
        std::vector<QStringList> rows = {{Text::tr("query"), Text::tr("queries"), Text::tr("mAP"),
                                          Text::tr("95 % interval"), Text::tr("MR1"), Text::tr("top-1"),
                                          Text::tr("coverage")}};
        for (const evaluation::LengthResult& result : report.results) {
            const evaluation::Summary& summary = result.summary;
            const auto number = [](double value) { return QString::number(value, 'f', 3); };
            rows.push_back({result.length ? Text::tr("%1 s").arg(*result.length) : Text::tr("full"),
                            QString::number(summary.queries), number(summary.mAP),
                            number(summary.mAP95.low) + QStringLiteral(" - ") + number(summary.mAP95.high),
                            QString::number(summary.MR1, 'f', 1), number(summary.top1),
                            number(summary.coverage)});
        }
        writeOut(formatTable(rows, {0, 1, 2, 3, 4, 5, 6}) + QLatin1Char('\n'));
    }
}

std::vector<std::filesystem::path> readFiles(const std::filesystem::path& manifestPath,
                                             const std::vector<evaluation::ManifestEntry>& manifest)
{
    std::vector<std::filesystem::path> files{manifestPath};
    for (const evaluation::ManifestEntry& entry : manifest)
        files.push_back(entry.file);
    return files;
}

// Known before hours of work begin.
base::Result<void> checkOutputs(const Arguments& arguments, const base::OutputRules& rules)
{
    static constexpr std::pair<const char*, base::ContentKind> outputs[] = {
        {"csv", base::ContentKind::Table},
        {"queries", base::ContentKind::Table},
        {"svg", base::ContentKind::Svg},
        {"png", base::ContentKind::Png}};
    for (const auto& [option, kind] : outputs) {
        const auto path = arguments.path(QLatin1String(option));
        if (!path)
            continue;
        if (auto allowed = base::checkOutput(*path, kind, rules); !allowed)
            return allowed;
    }
    return {};
}

base::Result<ExitCode> writeReports(const Arguments& arguments,
                                    const std::vector<evaluation::EvaluationReport>& reports,
                                    const base::OutputRules& rules)
{
    if (const auto path = arguments.path(QStringLiteral("csv"))) {
        if (auto written = base::writeOutput(evaluation::toCsv(reports), *path, rules); !written)
            return base::fail(written.error());
    }
    if (const auto path = arguments.path(QStringLiteral("queries"))) {
        if (auto written = base::writeOutput(evaluation::queriesCsv(reports), *path, rules); !written)
            return base::fail(written.error());
    }
    if (const auto path = arguments.path(QStringLiteral("svg"))) {
        if (auto written = base::writeOutput(evaluation::toSvg(reports), *path, rules); !written)
            return base::fail(written.error());
    }
    if (const auto path = arguments.path(QStringLiteral("png"))) {
        const auto picture = audio::pngOfSvg(evaluation::toSvg(reports), 1600);
        if (!picture)
            return base::fail(picture.error());
        if (auto written = base::writeOutput(*picture, *path, rules); !written)
            return base::fail(written.error());
    }
    if (arguments.isSet(QStringLiteral("json"))) {
        // The first system's figures stand at the top, as scripts expect; all of them below "systems".
        QJsonObject document = evaluation::toJson(reports.front());
        QJsonArray systems;
        for (const evaluation::EvaluationReport& report : reports)
            systems.append(evaluation::toJson(report));
        if (reports.size() > 1)
            document[QStringLiteral("systems")] = systems;
        writeOut(document);
    } else {
        writeTables(reports);
    }
    for (const base::Error& error : reports.front().skipped)
        writeError(error);
    return reports.front().skipped.empty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

// What the options ask for, but the recordings.
struct Request
{
    evaluation::EvaluationSettings settings;
    QString systems;
    std::optional<base::Seconds> hop;
    std::optional<base::Seconds> queryHop;
    std::size_t candidates = 50;
    std::size_t rerank = 50;

    evaluation::ModelSystemSettings systemSettings(base::Seconds libraryHop) const
    {
        return {libraryHop, queryHop.value_or(libraryHop), candidates, rerank};
    }
};

base::Result<Request> readRequest(const Arguments& arguments)
{
    Request request;
    auto lengths = evaluation::parseLengths(arguments.isSet(QStringLiteral("lengths"))
                                                ? arguments.text(QStringLiteral("lengths"))
                                                : defaultLengths);
    if (!lengths)
        return base::fail(lengths.error());
    const auto candidates = arguments.integer(QStringLiteral("candidates"), 0, 1000000);
    if (!candidates)
        return base::fail(candidates.error());
    const auto rerank = arguments.integer(QStringLiteral("rerank"), 0, 1000000);
    if (!rerank)
        return base::fail(rerank.error());
    const auto seed = arguments.integer(QStringLiteral("seed"), 0, 1000000000);
    if (!seed)
        return base::fail(seed.error());
    const auto hop = chunkHop(arguments);
    if (!hop)
        return base::fail(hop.error());
    const auto queryHop = arguments.time(QStringLiteral("query-hop"));
    if (!queryHop)
        return base::fail(queryHop.error());
    request.settings.lengths = std::move(*lengths);
    request.settings.seed = static_cast<std::uint64_t>(seed->value_or(1));
    request.systems = arguments.isSet(QStringLiteral("system")) ? arguments.text(QStringLiteral("system"))
                                                                : QStringLiteral("model");
    request.hop = *hop;
    request.queryHop = *queryHop;
    request.candidates = static_cast<std::size_t>(candidates->value_or(50));
    request.rerank = static_cast<std::size_t>(rerank->value_or(50));
    return request;
}

std::vector<evaluation::RetrievalSystem*> pointersTo(const Systems& systems)
{
    std::vector<evaluation::RetrievalSystem*> pointers;
    for (const auto& system : systems)
        pointers.push_back(system.get());
    return pointers;
}

base::Result<ExitCode> judgeManifest(const Arguments& arguments, const Request& request,
                                     const std::filesystem::path& manifestPath)
{
    const auto manifest = evaluation::readManifest(manifestPath);
    if (!manifest)
        return base::fail(manifest.error());
    const base::OutputRules rules = arguments.outputRules(readFiles(manifestPath, *manifest));
    if (auto allowed = checkOutputs(arguments, rules); !allowed)
        return base::fail(std::move(allowed.error()));
    const auto embedder = loadModel(arguments);
    if (!embedder)
        return base::fail(embedder.error());
    const model::ModelInfo& info = (*embedder)->info();
    const auto systems = makeSystems(request.systems, **embedder,
                                     request.systemSettings(request.hop.value_or(info.suggestedHop)));
    if (!systems)
        return base::fail(systems.error());
    ProgressLine line;
    const auto reports = evaluation::evaluate(*manifest, info.features, pointersTo(*systems),
                                              request.settings, interruptionToken(), line.sink());
    if (!reports)
        return base::fail(reports.error());
    line.wipe();
    return writeReports(arguments, *reports, rules);
}

base::Result<Systems> makeLibrarySystems(const Request& request, const SearchSession& session)
{
    Systems systems;
    for (const QString& name : request.systems.split(QLatin1Char(','))) {
        if (name != QLatin1String("model") && name != QLatin1String("embedding"))
            return wrongUsage(
                Text::tr("A library can be searched by model and embedding only, not by “%1”. For the "
                         "others give its recordings as a --manifest.")
                    .arg(name));
        auto settings = request.systemSettings(session.snapshot->identity.chunkHop);
        if (name == QLatin1String("embedding"))
            settings.rerankCount = 0;
        systems.push_back(
            evaluation::makeLibrarySystem(*session.embedder, settings, *session.library, *session.snapshot));
    }
    return systems;
}

base::Result<ExitCode> judgeLibrary(const Arguments& arguments, const Request& request)
{
    if (request.hop)
        return wrongUsage(Text::tr("The chunks of a library lie as they were indexed: --hop goes with "
                                   "--manifest only."));
    const auto session = openForSearch(arguments);
    if (!session)
        return base::fail(session.error());
    const library::Snapshot& snapshot = *session->snapshot;
    const auto list = arguments.path(QStringLiteral("works"));
    const base::OutputRules rules = arguments.outputRules(list ? std::vector<std::filesystem::path>{*list}
                                                               : std::vector<std::filesystem::path>{});
    if (auto allowed = checkOutputs(arguments, rules); !allowed)
        return base::fail(std::move(allowed.error()));
    const auto systems = makeLibrarySystems(request, *session);
    if (!systems)
        return base::fail(systems.error());
    ProgressLine line;
    const auto works = list ? evaluation::worksOfList(*list, snapshot)
                            : evaluation::worksOfLibrary(session->library->folder(), snapshot,
                                                         interruptionToken(), line.sink());
    if (!works)
        return base::fail(works.error());
    if (!works->hasCovers()) {
        for (const base::Error& problem : works->problems)
            writeError(problem);
        return base::fail(
            base::ErrorCode::InvalidArgument, session->library->folder(),
            Text::tr("No work has two recordings in the library “%1”, as far as is known. Name them in a CSV "
                     "file with the columns work and file, and give it with --works.")
                .arg(base::displayPath(session->library->folder())));
    }
    const auto reports =
        evaluation::evaluateLibrary(snapshot, *works, session->embedder->info().features,
                                    pointersTo(*systems), request.settings, interruptionToken(), line.sink());
    if (!reports)
        return base::fail(reports.error());
    line.wipe();
    return writeReports(arguments, *reports, rules);
}

} // namespace

base::Result<ExitCode> runEvaluate(const QStringList& words)
{
    Arguments arguments = evaluateArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto manifest = arguments.path(QStringLiteral("manifest"));
    const bool hasLibrary = arguments.isSet(QStringLiteral("library"));
    if (manifest && hasLibrary)
        return wrongUsage(Text::tr("Give --manifest or --library, not both."));
    if (!hasLibrary && arguments.isSet(QStringLiteral("works")))
        return wrongUsage(Text::tr("--works goes with --library."));
    const auto request = readRequest(arguments);
    if (!request)
        return base::fail(request.error());
    if (hasLibrary)
        return judgeLibrary(arguments, *request);
    const auto required = arguments.requiredPath(QStringLiteral("manifest"));
    if (!required)
        return base::fail(required.error());
    return judgeManifest(arguments, *request, *required);
}

} // namespace coverscope::cli
