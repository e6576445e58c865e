// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/library/library_state.h"
#include "core/library/text.h"
#include "core/model/feature_settings_json.h"
#include "core/notes/stored_rows.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace coverscope::library {

namespace {

namespace fs = std::filesystem;

// A folder with other things in it is never turned into a library: one typing error must not litter
// somebody's music.
base::Result<void> checkFolder(const fs::path& folder, Library::OpenMode mode)
{
    std::error_code problem;
    const fs::file_status status = fs::status(folder, problem);
    if (!fs::exists(status)) {
        if (problem && status.type() == fs::file_type::none)
            return base::fail(base::systemError(problem.value(), folder));
        if (mode == Library::OpenMode::CreateIfMissing)
            return {};
        return base::fail(base::systemError(ENOENT, folder));
    }
    const QString name = base::displayPath(folder);
    if (!fs::is_directory(status))
        return base::fail(base::ErrorCode::NotALibrary, folder,
                          Text::tr("“%1” is a file; a Coverscope library is a folder.").arg(name));
    if (fs::exists(folder / "catalogue.sqlite", problem) || !catalogue::backupsIn(folder).empty())
        return {};
    if (mode != Library::OpenMode::CreateIfMissing)
        return base::fail(
            base::ErrorCode::NotALibrary, folder,
            Text::tr("“%1” is not a Coverscope library. Choose the folder of a library, or create a new one.")
                .arg(name));
    fs::directory_iterator entries(folder, problem);
    if (problem)
        return base::fail(base::systemError(problem.value(), folder));
    for (const fs::directory_entry& entry : entries) {
        if (entry.path().filename() != LibraryLock::fileName)
            return base::fail(
                base::ErrorCode::NotALibrary, folder,
                Text::tr("“%1” holds other files and is not a Coverscope library. Choose an empty folder "
                         "for a new library.")
                    .arg(name));
    }
    return {};
}

catalogue::Catalogue::OpenMode catalogueMode(Library::OpenMode mode)
{
    switch (mode) {
    case Library::OpenMode::CreateIfMissing:
        return catalogue::Catalogue::OpenMode::CreateIfMissing;
    case Library::OpenMode::Existing:
        return catalogue::Catalogue::OpenMode::Existing;
    case Library::OpenMode::ReadOnly:
        break;
    }
    return catalogue::Catalogue::OpenMode::ReadOnly;
}

} // namespace

bool Snapshot::isDamaged(TrackId id) const
{
    return std::ranges::binary_search(damaged, id, {}, &Damaged::id);
}

const catalogue::Track* Snapshot::find(TrackId id) const
{
    const auto found = indexOfTrack.find(static_cast<std::int64_t>(id));
    return found != indexOfTrack.end() ? &tracks[found->second] : nullptr;
}

std::filesystem::path Snapshot::pathOf(const catalogue::Track& track) const
{
    for (const catalogue::Root& root : roots) {
        if (root.id == track.root)
            return root.path / track.relativePath;
    }
    return track.relativePath;
}

base::Result<std::shared_ptr<Stores>>
Stores::open(const fs::path& folder, const catalogue::IndexIdentity& identity, const QByteArray& libraryId)
{
    auto embeddings = index::SegmentStore::open(
        folder, {"embeddings", identity.modelHash, static_cast<std::uint32_t>(identity.embeddingDimension),
                 libraryId});
    if (!embeddings)
        return base::fail(std::move(embeddings.error()));
    const auto settings = model::featureSettingsFromJson(identity.featureSettings);
    if (!settings)
        return base::fail(
            catalogue::damagedCatalogue(folder / "catalogue.sqlite", {}, settings.error().message));
    const QByteArray settingsHash =
        QCryptographicHash::hash(identity.featureSettings, QCryptographicHash::Sha256).toHex();
    auto features = index::SegmentStore::open(
        folder, {"features", settingsHash, notes::storedRowWidth(*settings), libraryId});
    if (!features)
        return base::fail(std::move(features.error()));
    return std::make_shared<Stores>(Stores{std::move(*embeddings), std::move(*features), *settings});
}

Library::Library(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Library::~Library() = default;

base::Result<std::unique_ptr<Library>> Library::open(const fs::path& folder, OpenMode mode,
                                                     const base::ProgressSink& progress)
{
    if (const auto checked = checkFolder(folder, mode); !checked)
        return base::fail(checked.error());
    auto state = std::make_unique<State>();
    std::error_code problem;
    if (mode == OpenMode::CreateIfMissing) {
        fs::create_directories(folder, problem);
        if (problem)
            return base::fail(base::systemError(problem.value(), folder));
    }
    state->folder = fs::canonical(folder, problem);
    if (problem)
        return base::fail(base::systemError(problem.value(), folder));
    state->mode = mode;
    if (mode != OpenMode::ReadOnly) {
        auto lock = LibraryLock::acquire(state->folder);
        if (!lock)
            return base::fail(std::move(lock.error()));
        state->lock = std::move(*lock);
    }
    auto catalogue = catalogue::Catalogue::open(state->folder, catalogueMode(mode));
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    const auto identity = catalogue->identity();
    if (!identity)
        return base::fail(identity.error());
    auto libraryId = catalogue->libraryId();
    if (!libraryId)
        return base::fail(std::move(libraryId.error()));
    state->libraryId = std::move(*libraryId);
    if (*identity) {
        if (auto opened = state->openStores(**identity); !opened)
            return base::fail(std::move(opened.error()));
    }
    if (mode != OpenMode::ReadOnly) {
        if (auto cut = state->cutTails(*catalogue); !cut)
            return base::fail(std::move(cut.error()));
        if (auto found = state->findMovedMusic(*catalogue); !found)
            return base::fail(std::move(found.error()));
    }
    if (auto refreshed = state->refresh(*catalogue, progress); !refreshed)
        return base::fail(std::move(refreshed.error()));
    state->loadGraph(*catalogue);
    if (mode != OpenMode::ReadOnly) // a copy that cannot be made now is made another time
        static_cast<void>(catalogue::backUpIfDue(state->folder));
    return std::unique_ptr<Library>(new Library(std::move(state)));
}

base::Result<QDateTime> Library::restoreCatalogue(const fs::path& folder)
{
    const auto lock = LibraryLock::acquire(folder);
    if (!lock)
        return base::fail(lock.error());
    const auto restored = catalogue::restoreBackup(folder);
    return restored ? base::Result<QDateTime>(restored->madeAt) : base::fail(restored.error());
}

bool Library::isDamageOfCatalogue(const base::Error& error)
{
    return error.code == base::ErrorCode::Corrupt && error.path.filename() == "catalogue.sqlite" &&
           !catalogue::backupsIn(error.path.parent_path()).empty();
}

const fs::path& Library::folder() const
{
    return m_state->folder;
}

bool Library::isWritable() const
{
    return !m_state->isReadOnly();
}

std::shared_ptr<const Snapshot> Library::snapshot() const
{
    return m_state->currentSnapshot();
}

base::Result<void> Library::adoptModel(const model::ModelInfo& info, base::Seconds chunkHop)
{
    const catalogue::IndexIdentity wanted = identityOf(info, chunkHop);
    const auto now = snapshot();
    const catalogue::IndexIdentity& present = now->identity;
    if (present.modelHash == wanted.modelHash && present.featureSettings == wanted.featureSettings &&
        std::abs(present.chunkHop - chunkHop) < 1e-6)
        return {};
    if (now->chunks->rowCount() > 0)
        return modelMismatch(m_state->folder, present, wanted);
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    if (auto set = catalogue->setIdentity(wanted); !set)
        return set;
    if (auto opened = m_state->openStores(wanted); !opened)
        return opened;
    if (auto cut = m_state->cutTails(*catalogue); !cut)
        return cut;
    return m_state->refresh(*catalogue);
}

base::Result<base::Matrix> Library::features(const catalogue::Track& track) const
{
    const auto stores = m_state->currentStores();
    if (!stores || track.features.rowCount == 0)
        return base::fail(base::ErrorCode::FileNotFound, track.relativePath,
                          Text::tr("“%1” has not been indexed yet. Index its folder first.")
                              .arg(base::displayPath(track.relativePath)));
    auto rows = stores->features.read(track.features);
    if (!rows)
        return rows;
    return notes::framesOf(*rows, stores->settings);
}

} // namespace coverscope::library
