// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/library_fixture.h"

#include "core/search/search_engine.h"
#include "tests/support/shared_data.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest>

#include <cstdlib>
#include <fstream>
#include <map>
#include <utility>

namespace coverscope::test {

namespace fs = std::filesystem;

namespace {

// Made once for the process: most tests use the same few.
const std::vector<float>& tune(std::uint32_t seed, double seconds)
{
    static std::map<std::pair<std::uint32_t, double>, std::vector<float>> made;
    std::vector<float>& samples = made[{seed, seconds}];
    if (samples.empty())
        samples = melody(seed, seconds);
    return samples;
}

} // namespace

LibraryFixture::LibraryFixture()
{
    std::string pattern = (fs::temp_directory_path() / "coverscope-library-XXXXXX").native();
    if (::mkdtemp(pattern.data()) == nullptr)
        qFatal("no temporary folder");
    m_base = fs::canonical(pattern);
    fs::create_directories(music());
}

LibraryFixture::~LibraryFixture()
{
    std::error_code ignored;
    fs::remove_all(m_base, ignored);
}

fs::path LibraryFixture::addTune(const fs::path& relativePath, std::uint32_t seed, double seconds) const
{
    const fs::path path = music() / relativePath;
    fs::create_directories(path.parent_path());
    writeWav(path, tune(seed, seconds));
    return path;
}

void LibraryFixture::addText(const fs::path& relativePath, const std::string& text) const
{
    const fs::path path = music() / relativePath;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

model::Embedder& LibraryFixture::embedder()
{
    static const auto loaded = [] {
        auto embedder = model::Embedder::load(sourceFile("resources/model/coverscope.safetensors"),
                                              model::DevicePreference::Cpu);
        if (!embedder)
            qFatal("%s", qPrintable(embedder.error().message));
        return std::move(*embedder);
    }();
    return *loaded;
}

std::unique_ptr<library::Library> LibraryFixture::open(library::Library::OpenMode mode) const
{
    auto library = library::Library::open(libraryFolder(), mode);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    return std::move(*library);
}

library::IndexingReport LibraryFixture::index(library::Library& library,
                                              const library::IndexingOptions& options) const
{
    const std::vector<fs::path> folders{music()};
    auto report = library::indexFolders(library, embedder(), folders, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return std::move(*report);
}

library::IndexingReport rescan(library::Library& library)
{
    auto report = library::indexFolders(library, LibraryFixture::embedder(), {});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return std::move(*report);
}

TrackId bestMatch(const library::Library& library, const fs::path& clip)
{
    const auto query = search::prepareQuery(clip, LibraryFixture::embedder());
    if (!query)
        qFatal("%s", qPrintable(query.error().message));
    const auto snapshot = library.snapshot();
    const auto result =
        search::search(*query, *snapshot->chunks, snapshot->graph.get(), snapshot->identity.chunkHop);
    return result && !result->matches.empty() ? result->matches.front().track : TrackId{};
}

const catalogue::Track* trackAt(const library::Snapshot& snapshot, const fs::path& relativePath)
{
    for (const catalogue::Track& track : snapshot.tracks) {
        if (track.relativePath == relativePath)
            return &track;
    }
    return nullptr;
}

void flipByte(const fs::path& file, std::uintmax_t offset)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(offset));
    const char byte = static_cast<char>(stream.get());
    stream.seekp(static_cast<std::streamoff>(offset));
    stream.put(static_cast<char>(byte ^ 0x40));
    if (!stream)
        qFatal("the byte could not be changed");
}

fs::path fileNamed(const fs::path& folder, const std::string& prefix)
{
    fs::path found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (!entry.path().filename().native().starts_with(prefix))
            continue;
        if (!found.empty())
            qFatal("more than one file begins with %s", prefix.c_str());
        found = entry.path();
    }
    return found;
}

} // namespace coverscope::test
