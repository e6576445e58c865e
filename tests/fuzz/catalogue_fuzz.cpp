// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue that somebody gives away, of this schema or an earlier one, read by all that read it and then
// brought up to date.
#include "core/catalogue/batch_store.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/cover_map_store.h"
#include "core/catalogue/folder_store.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/sql.h"
#include "core/catalogue/stamp_store.h"
#include "core/catalogue/tag_store.h"
#include "core/catalogue/verdict_store.h"
#include "core/catalogue/work_store.h"
#include "tests/core/catalogue/old_library.h"
#include "tests/fuzz/fuzz_target.h"

namespace coverscope::fuzz {

namespace {

using catalogue::Catalogue;

constexpr const char* name = "catalogue.sqlite";

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

// In small pages, of which mutants change more.
Bytes catalogueOf(int schema)
{
    const Scratch place;
    const std::filesystem::path folder = place.folder() / "library";
    test::makeOldLibrary(schema, folder);
    {
        const auto connection =
            catalogue::Connection::open(folder / name, catalogue::Connection::Mode::ReadWrite);
        if (!connection)
            return {};
        for (const char* statement : {"PRAGMA journal_mode = DELETE", "PRAGMA page_size = 512", "VACUUM"}) {
            if (!connection->run(statement))
                return {};
        }
    }
    return contentOf(folder / name);
}

void readStores(const std::filesystem::path& folder)
{
    constexpr auto mode = Catalogue::OpenMode::ReadOnly;
    if (const auto verdicts = catalogue::VerdictStore::open(folder, mode)) {
        (void)verdicts->all();
        (void)verdicts->currentOfAll();
    }
    if (const auto works = catalogue::WorkStore::open(folder, mode)) {
        (void)works->works();
        (void)works->list();
    }
    if (const auto pairs = catalogue::PairDecisionStore::open(folder, mode)) {
        (void)pairs->all();
        (void)pairs->current();
    }
    if (const auto batches = catalogue::BatchStore::open(folder, mode)) {
        if (const auto runs = batches->runs()) {
            for (const catalogue::BatchRun& run : *runs)
                (void)batches->clips(run.id);
        }
        (void)batches->clip(1);
    }
    if (const auto map = catalogue::CoverMapStore::open(folder, mode))
        (void)map->read("map of then");
    if (const auto folders = catalogue::FolderStore::open(folder, mode)) {
        (void)folders->excludedFiles();
        (void)folders->lastPlace();
    }
    if (const auto stamps = catalogue::StampStore::open(folder, mode))
        (void)stamps->stamps();
    if (const auto tags = catalogue::TagStore::open(folder, mode))
        (void)tags->tags();
}

} // namespace

std::vector<Bytes> seeds()
{
    return {catalogueOf(1), catalogueOf(6), catalogueOf(test::oldSchemas().back())};
}

void readAny(std::span<const std::uint8_t> bytes)
{
    const std::filesystem::path folder = scratch().folder();
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        std::filesystem::remove(entry.path());
    scratch().write(name, bytes);
    {
        const auto catalogue = Catalogue::open(folder, Catalogue::OpenMode::ReadOnly);
        if (!catalogue)
            return;
        (void)catalogue->identity();
        (void)catalogue->libraryId();
        (void)catalogue->roots();
        (void)catalogue->tracks();
        (void)catalogue->graphFile();
        (void)catalogue->checkIntegrity();
    }
    readStores(folder);
    if (const auto writer = Catalogue::open(folder, Catalogue::OpenMode::Existing))
        (void)writer->tracks();
}

} // namespace coverscope::fuzz
