// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/indexing_job.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace coverscope::test {

// A folder for music and one for a library, gone with the object. Names are bytes.
class LibraryFixture
{
public:
    LibraryFixture();
    ~LibraryFixture();
    LibraryFixture(const LibraryFixture&) = delete;
    LibraryFixture& operator=(const LibraryFixture&) = delete;

    const std::filesystem::path& base() const { return m_base; }
    std::filesystem::path music() const { return m_base / "music"; }
    std::filesystem::path libraryFolder() const { return m_base / "library"; }

    // A tune as a WAV file below music(); its folders are made.
    std::filesystem::path addTune(const std::filesystem::path& relativePath, std::uint32_t seed,
                                  double seconds = 24.0) const;
    void addText(const std::filesystem::path& relativePath, const std::string& text) const;

    // The program's own model, loaded once for the process.
    static model::Embedder& embedder();

    std::unique_ptr<library::Library>
    open(library::Library::OpenMode mode = library::Library::OpenMode::CreateIfMissing) const;
    // Adds music() and indexes. Fails the test where the run fails.
    library::IndexingReport index(library::Library& library,
                                  const library::IndexingOptions& options = {}) const;

private:
    std::filesystem::path m_base;
};

// Looks through the roots that the library has. Fails the test where the run fails.
library::IndexingReport rescan(library::Library& library);

// The track that a search for the clip ranks first.
TrackId bestMatch(const library::Library& library, const std::filesystem::path& clip);

// By relative path; nullptr where the snapshot has none.
const catalogue::Track* trackAt(const library::Snapshot& snapshot, const std::filesystem::path& relativePath);

// Overwrites one byte with another value.
void flipByte(const std::filesystem::path& file, std::uintmax_t offset);

// The only file of the folder whose name begins so.
std::filesystem::path fileNamed(const std::filesystem::path& folder, const std::string& prefix);

} // namespace coverscope::test
