// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clip_question.h"

#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"

namespace coverscope::cli {

base::Result<std::shared_ptr<const search::Query>> prepareClip(const search::Session& session,
                                                               const std::filesystem::path& file,
                                                               const std::filesystem::path& name,
                                                               const ClipQuestion& question)
{
    ProgressLine line;
    auto query =
        session.prepare(file, question.range, question.hop, interruptionToken(), line.sink(), question.kind);
    line.wipe();
    if (!query) {
        base::Error error = std::move(query.error());
        error.message.replace(base::displayPath(file), base::displayPath(name));
        return base::fail(std::move(error));
    }
    if (file == name)
        return query;
    auto named = std::make_shared<search::Query>(**query);
    named->file = name;
    return std::shared_ptr<const search::Query>(std::move(named));
}

} // namespace coverscope::cli
