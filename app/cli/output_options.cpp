// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_options.h"

#include "app/cli/terminal.h"
#include "core/base/path_text.h"

#include <algorithm>

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;

fs::path placeOf(const fs::path& file)
{
    std::error_code problem;
    return fs::weakly_canonical(fs::absolute(file, problem), problem);
}

} // namespace

void addOutputOptions(Arguments& arguments, const std::vector<OutputOption>& options)
{
    for (const OutputOption& option : options)
        arguments.addOption(option.name, option.valueName, option.description);
}

base::Result<OutputFiles> OutputFiles::check(const Arguments& arguments,
                                             const std::vector<OutputOption>& options,
                                             const std::vector<fs::path>& inputs)
{
    OutputFiles files;
    files.m_rules = arguments.outputRules(inputs);
    for (const OutputOption& option : options) {
        if (!arguments.isSet(option.name))
            continue;
        auto path = arguments.requiredPath(option.name); // not empty
        if (!path)
            return base::fail(std::move(path.error()));
        if (auto allowed = base::checkOutput(*path, option.kind, files.m_rules); !allowed)
            return base::fail(std::move(allowed.error()));
        for (const File& other : files.m_files) {
            if (placeOf(other.path) == placeOf(*path))
                return wrongUsage(Text::tr("--%1 and --%2 name the same file, “%3”.")
                                      .arg(other.option, option.name, printable(base::displayPath(*path))));
        }
        files.m_files.push_back({option.name, std::move(*path)});
    }
    return files;
}

bool OutputFiles::isAsked(const QString& option) const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [&option](const File& file) { return file.option == option; });
}

base::Result<void> OutputFiles::write(const QString& option, const std::function<QByteArray()>& content) const
{
    for (const File& file : m_files) {
        if (file.option == option)
            return base::writeOutput(content(), file.path, m_rules);
    }
    return {};
}

} // namespace coverscope::cli
