// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue that somebody gives away.
#include "core/catalogue/batch_store.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/verdict_store.h"
#include "core/catalogue/work_store.h"
#include "tests/fuzz/fuzz_target.h"

namespace coverscope::fuzz {

namespace {

constexpr const char* name = "catalogue.sqlite";

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

} // namespace

std::vector<Bytes> seeds()
{
    const Scratch folder;
    {
        auto catalogue =
            catalogue::Catalogue::open(folder.folder(), catalogue::Catalogue::OpenMode::CreateIfMissing);
        if (!catalogue ||
            !catalogue->setIdentity({QByteArray(64, 'a'), QStringLiteral("seed"), 5.0, "{}", 4}))
            return {};
        const auto root = catalogue->addRoot("/music");
        if (!root)
            return {};
        catalogue::Track track;
        track.root = root->id;
        track.relativePath = "a.ogg";
        track.contentHash = QByteArray(64, 'c');
        track.title = QStringLiteral("A");
        track.chunkCount = 3;
        const catalogue::Track tracks[] = {track};
        if (!catalogue->putTracks(tracks))
            return {};
    } // closed: all of it stands in one file
    return {contentOf(folder.folder() / name)};
}

void readAny(std::span<const std::uint8_t> bytes)
{
    using catalogue::Catalogue;
    for (const auto& entry : std::filesystem::directory_iterator(scratch().folder()))
        std::filesystem::remove(entry.path());
    scratch().write(name, bytes);
    const auto catalogue = Catalogue::open(scratch().folder(), Catalogue::OpenMode::ReadOnly);
    if (!catalogue)
        return;
    (void)catalogue->identity();
    (void)catalogue->roots();
    (void)catalogue->tracks();
    (void)catalogue->graphFile();
    (void)catalogue->checkIntegrity();
    if (const auto works = catalogue::WorkStore::open(scratch().folder(), Catalogue::OpenMode::ReadOnly))
        (void)works->works();
    if (const auto pairs =
            catalogue::PairDecisionStore::open(scratch().folder(), Catalogue::OpenMode::ReadOnly))
        (void)pairs->current();
}

} // namespace coverscope::fuzz
