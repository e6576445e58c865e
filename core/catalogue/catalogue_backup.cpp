// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_backup.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/schema.h"
#include "core/catalogue/sql.h"
#include "core/catalogue/text.h"
#include "core/index/file_descriptor.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace coverscope::catalogue {

namespace {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

constexpr qint64 secondsBetween = 24 * 60 * 60;
constexpr int keptOfPresentSchema = 3;
constexpr QLatin1String timeFormat("yyyyMMdd'T'HHmmss'Z'");

QString fileNameOf(const QDateTime& madeAt, int schema)
{
    return QStringLiteral("%1.backup-%2-v%3")
        .arg(QLatin1String(catalogueFileName), madeAt.toString(timeFormat))
        .arg(schema);
}

std::optional<Backup> backupAt(const fs::path& file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^catalogue\\.sqlite\\.backup-([0-9]{8}T[0-9]{6}Z)-v([0-9]{1,4})$"));
    const auto match = pattern.match(base::displayName(file));
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime madeAt = QDateTime::fromString(match.captured(1), timeFormat);
    madeAt.setTimeSpec(Qt::UTC);
    return Backup{file, madeAt, match.captured(2).toInt()};
}

// Copies that nobody would go back to; what cannot be deleted stays.
void prune(const fs::path& folder)
{
    std::map<int, int> seen; // how many of a schema
    for (const Backup& backup : backupsIn(folder)) {
        const int kept = backup.schema == schemaVersion() ? keptOfPresentSchema : 1;
        if (++seen[backup.schema] > kept) {
            std::error_code ignored;
            fs::remove(backup.file, ignored);
        }
    }
}

bool hasChangedSince(const fs::path& folder, const fs::path& backup)
{
    std::error_code problem;
    const auto made = fs::last_write_time(backup, problem);
    if (problem)
        return true;
    for (const char* suffix : {"", "-wal"}) {
        const auto changed = fs::last_write_time(folder / (std::string(catalogueFileName) + suffix), problem);
        if (!problem && changed > made)
            return true;
    }
    return false;
}

Result<void> checkSound(const Connection& connection)
{
    const auto answer = connection.value("PRAGMA quick_check(1)");
    if (!answer)
        return base::fail(answer.error());
    if (answer->toString() != QLatin1String("ok"))
        return base::fail(damagedCatalogue(connection.path(), {}, answer->toString()));
    return {};
}

bool isSound(const fs::path& file)
{
    const auto connection = Connection::open(file, Connection::Mode::Immutable);
    return connection && checkSchema(*connection) && checkSound(*connection);
}

Result<void> syncFile(const fs::path& file)
{
    const auto descriptor = index::FileDescriptor::open(file, O_RDWR);
    return descriptor ? descriptor->sync(file) : base::fail(descriptor.error());
}

Result<void> moveTo(const fs::path& from, const fs::path& to)
{
    std::error_code problem;
    fs::rename(from, to, problem);
    if (problem)
        return base::fail(index::writeError(problem.value(), to));
    return index::syncFolder(to.parent_path());
}

// The catalogue and its log, out of the way.
Result<void> setAside(const fs::path& folder)
{
    const std::string stamp =
        QDateTime::currentDateTimeUtc().toString(timeFormat).toStdString() + '-' + std::to_string(::getpid());
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const fs::path file = folder / (std::string(catalogueFileName) + suffix);
        std::error_code ignored;
        if (!fs::exists(file, ignored))
            continue;
        if (auto moved =
                moveTo(file, folder / (std::string(catalogueFileName) + ".damaged-" + stamp + suffix));
            !moved)
            return moved;
    }
    return {};
}

} // namespace

std::vector<Backup> backupsIn(const fs::path& libraryFolder)
{
    std::vector<Backup> backups;
    std::error_code problem;
    for (fs::directory_iterator entry(libraryFolder, problem); !problem && entry != fs::directory_iterator();
         entry.increment(problem)) {
        if (auto backup = backupAt(entry->path()))
            backups.push_back(std::move(*backup));
    }
    std::ranges::sort(backups, [](const Backup& a, const Backup& b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.schema > b.schema;
    });
    return backups;
}

Result<Backup> backUp(const Connection& connection)
{
    const auto version = connection.value("PRAGMA user_version");
    if (!version)
        return base::fail(version.error());
    const fs::path folder = connection.path().parent_path();
    Backup backup{{}, QDateTime::currentDateTimeUtc(), version->toInt()};
    const QString name = fileNameOf(backup.madeAt, backup.schema);
    backup.file = folder / name.toStdString();
    // Begun under another name: no copy that is cut short is ever taken for one. SQLite knows the folder by
    // a name of its own where that is not text.
    const QString partName = QStringLiteral("%1.part-%2").arg(name).arg(::getpid());
    const fs::path part = folder / partName.toStdString();
    const QString known = connection.database().databaseName();
    std::error_code ignored;
    fs::remove(part, ignored);
    auto statement = Statement::prepare(connection, QStringLiteral("VACUUM INTO ?"));
    Result<void> done = statement
                            ? statement->run({known.left(known.lastIndexOf(QLatin1Char('/')) + 1) + partName})
                            : base::fail(statement.error());
    if (done)
        done = syncFile(part);
    if (done)
        done = moveTo(part, backup.file);
    if (!done) {
        fs::remove(part, ignored);
        return base::fail(std::move(done.error()));
    }
    prune(folder);
    return backup;
}

Result<void> backUpIfDue(const fs::path& libraryFolder)
{
    const auto present = backupsIn(libraryFolder);
    if (!present.empty()) {
        const qint64 age = present.front().madeAt.secsTo(QDateTime::currentDateTimeUtc());
        const bool isRecent = age >= 0 && age < secondsBetween; // one of the future says nothing
        if (isRecent || !hasChangedSince(libraryFolder, present.front().file))
            return {};
    }
    const auto connection = Connection::open(libraryFolder / catalogueFileName, Connection::Mode::ReadOnly);
    if (!connection)
        return base::fail(connection.error());
    const auto isFilled = connection->value("SELECT EXISTS (SELECT 1 FROM tracks)");
    if (!isFilled || !isFilled->toBool())
        return isFilled ? Result<void>() : base::fail(isFilled.error());
    if (auto sound = checkSound(*connection); !sound)
        return sound;
    const auto made = backUp(*connection);
    return made ? Result<void>() : base::fail(made.error());
}

Result<Backup> restoreBackup(const fs::path& libraryFolder)
{
    const auto backups = backupsIn(libraryFolder);
    const auto sound =
        std::ranges::find_if(backups, [](const Backup& backup) { return isSound(backup.file); });
    if (sound == backups.end())
        return base::fail(base::ErrorCode::FileNotFound, libraryFolder,
                          Text::tr("There is no sound copy of the catalogue in “%1”.")
                              .arg(base::displayPath(libraryFolder)));
    // Copied first, so that a full disk leaves everything as it was.
    const fs::path part =
        libraryFolder / (std::string(catalogueFileName) + ".restored-" + std::to_string(::getpid()));
    std::error_code problem;
    fs::copy_file(sound->file, part, fs::copy_options::overwrite_existing, problem);
    Result<void> done = problem ? base::fail(index::writeError(problem.value(), part)) : syncFile(part);
    if (done)
        done = setAside(libraryFolder);
    if (done)
        done = moveTo(part, libraryFolder / catalogueFileName);
    if (!done) {
        fs::remove(part, problem);
        return base::fail(std::move(done.error()));
    }
    return *sound;
}

Error damagedCatalogue(const fs::path& catalogue, const QString& how, const QString& detail)
{
    const QString name = base::displayPath(catalogue);
    const QString what = how.isEmpty() ? Text::tr("The catalogue “%1” is damaged.").arg(name)
                                       : Text::tr("The catalogue “%1” is damaged: %2.").arg(name, how);
    const fs::path folder = catalogue.parent_path();
    const auto backups = backupsIn(folder);
    const QString remedy =
        backups.empty()
            ? Text::tr("Restore it from a backup, or make a new library; your music files are not concerned.")
            : Text::tr(
                  "A copy of %1 is kept beside it: “coverscope-cli verify --library %2 --repair” puts it "
                  "back, and keeps the damaged one.")
                  .arg(QLocale().toString(backups.front().madeAt.toLocalTime(), QLocale::ShortFormat),
                       base::displayPath(folder));
    return {base::ErrorCode::Corrupt, catalogue, what + QLatin1Char(' ') + remedy, detail};
}

} // namespace coverscope::catalogue
