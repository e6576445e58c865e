// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_actions.h"

#include "app/cli/verdict_book.h"
#include "core/base/person_name.h"
#include "core/catalogue/batch_store.h"

#include <algorithm>

namespace coverscope::cli {

namespace fs = std::filesystem;
using catalogue::Case;
using catalogue::CaseContents;
using catalogue::CaseStore;
using catalogue::Catalogue;

namespace {

base::Result<CaseStore> openToChange(const CaseRequest& request)
{
    return CaseStore::open(request.folder, Catalogue::OpenMode::Existing);
}

base::Result<Case> asItIs(const CaseStore& store, std::int64_t id)
{
    const auto found = store.find(id);
    if (!found)
        return base::fail(found.error());
    return found->value_or(Case{});
}

base::Result<std::optional<catalogue::CaseRun>> askedRun(const Arguments& arguments,
                                                         const CaseRequest& request)
{
    if (!arguments.isSet(QStringLiteral("run")))
        return std::nullopt;
    bool isNumber = false;
    const qint64 id = arguments.text(QStringLiteral("run")).toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(
            Text::tr("A run is named by its number, not “%1”.").arg(arguments.text(QStringLiteral("run"))));
    const auto store = catalogue::BatchStore::open(request.folder, Catalogue::OpenMode::ReadOnly);
    const auto runs = store ? store->runs() : base::fail(store.error());
    if (!runs)
        return base::fail(runs.error());
    const auto found = std::ranges::find(*runs, id, &catalogue::BatchRun::id);
    if (found != runs->end())
        return catalogue::CaseRun{found->id, found->name};
    if (arguments.isSet(QStringLiteral("take-out"))) // it may have been deleted since
        return catalogue::CaseRun{id, {}};
    return wrongUsage(
        Text::tr("There is no run %1. “coverscope-cli runs” without a number lists them.").arg(id));
}

// Without a TRACK the clip, with all that is and will be decided about it; else what is decided about both.
base::Result<void> addFiles(const Arguments& arguments, const std::vector<fs::path>& files,
                            CaseContents& contents)
{
    const auto book = VerdictBook::open(arguments);
    if (!book)
        return base::fail(book.error());
    const auto clip = book->clipHash(files[0]);
    if (!clip)
        return base::fail(clip.error());
    if (files.size() == 1) {
        std::error_code ignored;
        contents.clips.push_back({*clip, fs::absolute(files[0], ignored).lexically_normal()});
        return {};
    }
    const auto track = book->trackHash(files[1]);
    if (!track)
        return base::fail(track.error());
    for (const catalogue::VerdictRecord& record : book->current) {
        if (record.clip.contentHash == *clip && record.track.contentHash == *track)
            contents.verdicts.push_back({record.clip, record.track});
    }
    if (contents.verdicts.empty())
        return wrongUsage(Text::tr("Nothing has been decided about this clip and this track yet."));
    return {};
}

} // namespace

base::Result<Case> findCase(const CaseStore& store, const QString& name)
{
    const auto cases = store.cases();
    if (!cases)
        return base::fail(cases.error());
    auto found = std::ranges::find_if(*cases, [&name](const Case& known) {
        return known.text.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == cases->end())
        found = std::ranges::find_if(
            *cases, [&name](const Case& known) { return QString::number(known.id) == name; });
    if (found != cases->end())
        return *found;
    return wrongUsage(
        Text::tr("There is no case “%1”. “coverscope-cli cases” without a name lists them.").arg(name));
}

base::Result<Case> makeCase(const Arguments& arguments, const CaseRequest& request)
{
    auto store = openToChange(request);
    if (!store)
        return base::fail(std::move(store.error()));
    const QString reviewer = arguments.text(QStringLiteral("reviewer"));
    return store->make({*request.name,
                        base::tidyReviewerName(reviewer.isEmpty() ? base::personName() : reviewer),
                        arguments.text(QStringLiteral("note"))});
}

base::Result<Case> changeCase(const Arguments& arguments, const CaseRequest& request)
{
    auto store = openToChange(request);
    const auto found = store ? findCase(*store, *request.name) : base::fail(store.error());
    if (!found)
        return base::fail(found.error());
    catalogue::CaseText text = found->text;
    if (arguments.isSet(QStringLiteral("rename")))
        text.name = arguments.text(QStringLiteral("rename"));
    if (arguments.isSet(QStringLiteral("reviewer")))
        text.reviewer = base::tidyReviewerName(arguments.text(QStringLiteral("reviewer")));
    if (arguments.isSet(QStringLiteral("note")))
        text.notes = arguments.text(QStringLiteral("note"));
    if (auto done = store->describe(found->id, text); !done)
        return base::fail(std::move(done.error()));
    for (const auto& [option, state] : {std::pair("close", catalogue::CaseState::Closed),
                                        std::pair("reopen", catalogue::CaseState::Open)}) {
        if (!arguments.isSet(QLatin1String(option)))
            continue;
        if (auto done = store->setState(found->id, state); !done)
            return base::fail(std::move(done.error()));
    }
    return asItIs(*store, found->id);
}

base::Result<Case> fillCase(const Arguments& arguments, const CaseRequest& request)
{
    auto store = openToChange(request);
    const auto found = store ? findCase(*store, *request.name) : base::fail(store.error());
    if (!found)
        return base::fail(found.error());
    CaseContents contents;
    const auto run = askedRun(arguments, request);
    if (!run)
        return base::fail(run.error());
    if (*run)
        contents.runs.push_back(**run);
    if (!request.files.empty()) {
        if (auto added = addFiles(arguments, request.files, contents); !added)
            return base::fail(std::move(added.error()));
    }
    if (auto done = arguments.isSet(QStringLiteral("add")) ? store->add(found->id, contents)
                                                           : store->takeOut(found->id, contents);
        !done)
        return base::fail(std::move(done.error()));
    return asItIs(*store, found->id);
}

} // namespace coverscope::cli
