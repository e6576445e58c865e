// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/report/batch_report.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;

// The CSV file: every clip's rows are on the disk before the next clip begins, so that what was done
// survives whatever ends the run.
class RowFile
{
public:
    explicit RowFile(const fs::path& path) : m_path(path), m_stream(path, std::ios::binary | std::ios::trunc)
    {
    }

    base::Result<void> append(const QByteArray& rows)
    {
        errno = 0;
        m_stream.write(rows.constData(), rows.size());
        m_stream.flush();
        if (!m_stream)
            return base::fail(base::systemError(errno, m_path));
        return {};
    }

private:
    fs::path m_path;
    std::ofstream m_stream;
};

// Folders stand for all files below them, by name.
std::vector<fs::path> clipsOf(const std::vector<fs::path>& inputs)
{
    std::vector<fs::path> clips;
    for (const fs::path& input : inputs) {
        std::error_code error;
        if (!fs::is_directory(input, error)) {
            clips.push_back(input);
            continue;
        }
        const auto first = static_cast<std::ptrdiff_t>(clips.size());
        for (fs::recursive_directory_iterator entry(input, error), end; !error && entry != end;
             entry.increment(error)) {
            if (entry->is_regular_file(error))
                clips.push_back(entry->path());
        }
        std::sort(clips.begin() + first, clips.end());
    }
    return clips;
}

struct BatchOutcome
{
    std::size_t matched = 0;
    std::size_t failed = 0;
};

base::Result<BatchOutcome> runClips(const SearchSession& session, const std::vector<fs::path>& clips,
                                    const search::QueryOptions& queryOptions,
                                    const search::SearchOptions& options, RowFile& rows)
{
    BatchOutcome outcome;
    ProgressLine line;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        line.show(tr("Clip %1 of %2: %3").arg(i + 1).arg(clips.size()).arg(base::displayName(clips[i])));
        auto result = search::prepareQuery(clips[i], *session.embedder, queryOptions, interruptionToken())
                          .and_then([&](std::shared_ptr<const search::Query> query) {
                              return runSearch(session, std::move(query), options);
                          });
        if (!result) {
            const base::Error error = std::move(result.error());
            if (auto written = rows.append(report::batchFailure(clips[i], error)); !written)
                return base::fail(std::move(written.error()));
            if (error.code == base::ErrorCode::Cancelled)
                return base::fail(error);
            line.wipe();
            writeError(error);
            ++outcome.failed;
            continue;
        }
        outcome.matched += result->verdict != search::Verdict::NoMatch ? 1 : 0;
        if (auto written = rows.append(report::batchRows(*result, *session.snapshot)); !written)
            return base::fail(std::move(written.error()));
    }
    return outcome;
}

Arguments batchArguments()
{
    Arguments arguments(
        tr("Ranks a library against many clips and writes a CSV file: a row for each match, with the\n"
           "status of its clip (match, possible, no match, failed). A bad file ends nothing; rows are\n"
           "written as they come."),
        QStringLiteral("INPUT..."));
    arguments.addPositional(QStringLiteral("INPUT"), tr("Clips, or folders of clips."));
    arguments.addLibraryOption();
    arguments.addOption(QStringLiteral("output"), QStringLiteral("FILE"), tr("The CSV file to write."));
    addSearchOptions(arguments);
    arguments.addModelOptions();
    return arguments;
}

} // namespace

base::Result<ExitCode> runBatch(const QStringList& words)
{
    Arguments arguments = batchArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto inputs = arguments.positional(1, Arguments::anyNumber);
    if (!inputs)
        return base::fail(inputs.error());
    const auto output = arguments.requiredPath(QStringLiteral("output"));
    if (!output)
        return base::fail(output.error());
    const auto options = searchOptions(arguments);
    if (!options)
        return base::fail(options.error());
    const auto hop = chunkHop(arguments);
    if (!hop)
        return base::fail(hop.error());
    const auto session = openForSearch(arguments);
    if (!session)
        return base::fail(session.error());

    RowFile rows(*output);
    if (auto written = rows.append(report::batchHeader()); !written)
        return base::fail(std::move(written.error()));
    search::QueryOptions queryOptions;
    queryOptions.chunkHop = hop->value_or(session->snapshot->identity.chunkHop);
    const std::vector<fs::path> clips = clipsOf(*inputs);
    const auto outcome = runClips(*session, clips, queryOptions, *options, rows);
    if (!outcome)
        return base::fail(outcome.error());
    writeOut(tr("%1 clips: %2 with a match or a possible one, %3 failed; rows in %4")
                 .arg(clips.size())
                 .arg(outcome->matched)
                 .arg(outcome->failed)
                 .arg(printable(base::displayPath(*output))) +
             QLatin1Char('\n'));
    return outcome->failed == 0 ? ExitCode::Done : ExitCode::SomeSkipped;
}

} // namespace coverscope::cli
