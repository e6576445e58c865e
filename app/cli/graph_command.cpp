// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"

namespace coverscope::cli {

namespace {

// Rows that came after the graph was built are compared exactly, so it need not know all of them.
struct GraphState
{
    std::uint32_t knownChunks = 0; // 0: there is none
    std::uint32_t chunks = 0;
    std::uintmax_t bytes = 0;
};

GraphState stateOf(const library::Library& library)
{
    const auto snapshot = library.snapshot();
    GraphState state;
    state.chunks = snapshot->chunks->rowCount();
    if (!snapshot->graph)
        return state;
    state.knownChunks = snapshot->graph->rowCount();
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(library.folder(), problem)) {
        if (entry.path().extension() == ".hnsw")
            state.bytes += entry.file_size(problem);
    }
    return state;
}

void writeState(const Arguments& arguments, const GraphState& state)
{
    const auto usedFrom = search::SearchOptions{}.hnswThreshold;
    if (arguments.isSet(QStringLiteral("json")))
        return writeOut(QJsonObject{
            {QStringLiteral("built"), state.knownChunks > 0},
            {QStringLiteral("known_chunks"), static_cast<qint64>(state.knownChunks)},
            {QStringLiteral("chunks"), static_cast<qint64>(state.chunks)},
            {QStringLiteral("bytes"), static_cast<qint64>(state.bytes)},
            {QStringLiteral("used_by_default"), state.knownChunks > 0 && state.chunks >= usedFrom}});
    if (state.knownChunks == 0)
        writeOut(Text::tr("no graph: searches compare all %1 chunks").arg(state.chunks) + QLatin1Char('\n'));
    else
        writeOut(Text::tr("a graph of %1 of %2 chunks, %3 on disk")
                     .arg(state.knownChunks)
                     .arg(state.chunks)
                     .arg(formatSize(state.bytes)) +
                 QLatin1Char('\n'));
    if (state.chunks < usedFrom)
        writeOut(Text::tr("below %1 chunks searches are exact unless --mode hnsw asks for the graph")
                     .arg(usedFrom) +
                 QLatin1Char('\n'));
}

} // namespace

base::Result<ExitCode> runGraph(const QStringList& words)
{
    Arguments arguments(
        Text::tr(
            "The graph makes searches of very large libraries quicker (HNSW, a share of the matches may\n"
            "be missed). Without an option its state is told. It can always be built anew."),
        QString());
    arguments.addLibraryOption();
    arguments.addFlag(QStringLiteral("build"), Text::tr("Build it over all that is indexed."));
    arguments.addFlag(QStringLiteral("remove"), Text::tr("Remove it; searches are exact from then on."));
    arguments.addJsonOption();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    if (const auto none = arguments.positional(0, 0); !none)
        return base::fail(none.error());
    const bool builds = arguments.isSet(QStringLiteral("build"));
    const bool removes = arguments.isSet(QStringLiteral("remove"));
    if (builds && removes)
        return wrongUsage(Text::tr("--build and --remove exclude each other."));
    using library::Library;
    const auto library =
        openLibrary(arguments, builds || removes ? Library::OpenMode::Existing : Library::OpenMode::ReadOnly);
    if (!library)
        return base::fail(library.error());
    base::Result<void> done;
    if (builds) {
        ProgressLine line;
        done = (*library)->rebuildGraph(interruptionToken(), line.sink());
    } else if (removes) {
        done = (*library)->removeGraph();
    }
    if (!done)
        return base::fail(std::move(done.error()));
    writeState(arguments, stateOf(**library));
    return ExitCode::Done;
}

} // namespace coverscope::cli
