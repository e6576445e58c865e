// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_file.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/catalogue/schema.h"
#include "core/catalogue/text.h"

#include <QCoreApplication>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;
using OpenMode = Catalogue::OpenMode;

namespace {

tl::unexpected<base::Error> notALibrary(const std::filesystem::path& folder, const QString& detail)
{
    return base::fail(
        ErrorCode::NotALibrary, folder,
        QCoreApplication::translate("coverscope::catalogue",
                                    "“%1” is not a library. Choose the folder of a library, or an empty or "
                                    "new folder to make one in.")
            .arg(base::displayPath(folder)),
        detail);
}

// What may stand in a folder that a library is made in: hidden files, what file systems put there,
// the lock of the process that is about to make it, and what a crash in this very moment left.
bool isNegligible(const std::filesystem::path& entry)
{
    const std::string name = entry.filename().native();
    return name.starts_with('.') || name == "lost+found" || name == "lock" || name.ends_with(".lock") ||
           name.starts_with(catalogueFileName);
}

Result<void> checkCreatable(const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::directory_iterator entry(folder, problem);
    for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        if (!isNegligible(entry->path()))
            return notALibrary(folder, base::displayPath(entry->path()));
    }
    if (problem)
        return base::fail(base::systemError(problem.value(), folder));
    return {};
}

bool isWritable(const std::filesystem::path& path)
{
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

// Whether the file is there with something in it; SQLite says whether that is its own. Never opened here: to
// close any descriptor of it would take the locks of all connections that this process has, and another
// program could then delete the log that is written to.
Result<bool> hasContent(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (status.type() == std::filesystem::file_type::not_found)
        return false;
    if (problem)
        return base::fail(base::systemError(problem.value(), file));
    if (!std::filesystem::is_regular_file(status))
        return notALibrary(folder, base::displayPath(file));
    const auto size = std::filesystem::file_size(file, problem);
    if (problem)
        return base::fail(base::systemError(problem.value(), file));
    return size > 0;
}

Result<void> prepareFolder(const std::filesystem::path& folder, OpenMode mode)
{
    std::error_code problem;
    const auto status = std::filesystem::status(folder, problem);
    if (status.type() == std::filesystem::file_type::not_found) {
        if (mode != OpenMode::CreateIfMissing)
            return base::fail(base::systemError(ENOENT, folder));
        problem.clear();
        std::filesystem::create_directories(folder, problem);
        if (problem)
            return base::fail(base::systemError(problem.value(), folder));
        return {};
    }
    if (problem)
        return base::fail(base::systemError(problem.value(), folder));
    if (!std::filesystem::is_directory(status))
        return notALibrary(folder, Text::tr("It is a file."));
    return {};
}

// What is about to be migrated is copied first.
Result<void> keepEarlierSchema(const Connection& connection)
{
    const auto version = connection.value("PRAGMA user_version");
    if (!version)
        return base::fail(version.error());
    if (version->toInt() < 1 || version->toInt() >= schemaVersion())
        return {};
    const auto kept = backUp(connection);
    return kept ? Result<void>() : base::fail(kept.error());
}

Result<Connection> openForWritingOnce(const std::filesystem::path& file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        return connection;
    if (auto kept = keepEarlierSchema(*connection); !kept)
        return base::fail(kept.error());
    // Before WAL: so that the application's id stands in the file itself and not only in its -wal.
    if (auto migrated = migrate(*connection); !migrated)
        return base::fail(migrated.error());
    for (const char* pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"}) {
        if (auto done = connection->run(pragma); !done)
            return base::fail(done.error());
    }
    return connection;
}

// SQLite does not wait for others while it changes to WAL, nor while it recovers a log: with two
// programs opening one new library, one would be told that it is busy. So waiting is done here.
Result<Connection> openForWriting(const std::filesystem::path& file)
{
    using std::chrono::steady_clock;
    const auto deadline = steady_clock::now() + std::chrono::seconds(5);
    while (true) {
        auto connection = openForWritingOnce(file);
        if (connection || connection.error().code != ErrorCode::Busy || steady_clock::now() >= deadline)
            return connection;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

Result<Connection> openForReading(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    const auto open = [&](Connection::Mode mode) -> Result<Connection> {
        auto connection = Connection::open(file, mode);
        if (connection) {
            if (auto right = checkSchema(*connection); !right)
                return base::fail(right.error());
        }
        return connection;
    };
    auto connection = open(Connection::Mode::ReadOnly);
    if (connection || connection.error().code != ErrorCode::PermissionDenied || isWritable(folder))
        return connection;
    // SQLite wants a -shm file beside a WAL catalogue, which cannot be made here. With nothing in the
    // -wal the file alone is all there is, and nobody changes it: read it as it stands.
    std::filesystem::path log = file;
    log += "-wal";
    std::error_code problem;
    const auto logSize = std::filesystem::file_size(log, problem);
    if (!problem && logSize > 0)
        return base::fail(
            ErrorCode::PermissionDenied, folder,
            Text::tr("The library “%1” was not closed properly and is in a read-only place. Open it once "
                     "where it can be written to.")
                .arg(base::displayPath(folder)),
            connection.error().detail);
    return open(Connection::Mode::Immutable);
}

} // namespace

Result<Connection> openCatalogueFile(const std::filesystem::path& libraryFolder, OpenMode mode)
{
    std::error_code problem;
    std::filesystem::path folder = std::filesystem::absolute(libraryFolder, problem);
    if (problem || libraryFolder.empty())
        return base::fail(base::systemError(ENOENT, libraryFolder));
    if (auto prepared = prepareFolder(folder, mode); !prepared)
        return base::fail(prepared.error());
    const std::filesystem::path file = folder / catalogueFileName;
    const auto exists = hasContent(folder, file);
    if (!exists)
        return base::fail(exists.error());
    if (!*exists) {
        if (!backupsIn(folder).empty()) // it is lost; a new one would hide that
            return base::fail(damagedCatalogue(file, Text::tr("it is missing")));
        if (mode != OpenMode::CreateIfMissing)
            return notALibrary(folder, base::displayPath(file));
        if (auto creatable = checkCreatable(folder); !creatable)
            return base::fail(creatable.error());
    }
    if (mode == OpenMode::ReadOnly)
        return openForReading(folder, file);
    errno = 0;
    if (!isWritable(folder) || (*exists && !isWritable(file)))
        return base::fail(base::systemError(errno == 0 ? EACCES : errno, isWritable(folder) ? file : folder));
    return openForWriting(file);
}

} // namespace coverscope::catalogue
