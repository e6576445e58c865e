// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_file.h"

#include "core/base/path_text.h"
#include "core/catalogue/schema.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
using OpenMode = Catalogue::OpenMode;

namespace {

// Root may write everywhere: while it lives the test is another user.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        if (::geteuid() == 0 && ::seteuid(65534) == 0)
            m_restore = true;
    }
    ~WithoutPrivileges()
    {
        if (m_restore && ::seteuid(0) != 0)
            qFatal("privileges");
    }

private:
    bool m_restore = false;
};

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class CatalogueFileTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_parent;
    std::filesystem::path m_folder;

    std::filesystem::path file() const { return m_folder / "catalogue.sqlite"; }
    ErrorCode failure(OpenMode mode) const
    {
        const auto catalogue = Catalogue::open(m_folder, mode);
        if (catalogue)
            return ErrorCode::Internal;
        if (!catalogue.error().message.contains(base::displayName(m_folder)))
            qWarning("no file in: %s", qPrintable(catalogue.error().message));
        return catalogue.error().code;
    }
    void makeLibrary() const
    {
        auto catalogue = Catalogue::open(m_folder, OpenMode::CreateIfMissing);
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
        QVERIFY(catalogue->addRoot("/music"));
    }
    // Asked by a process of its own, since locks do not keep a process from itself. The bytes are those that
    // SQLite locks as long as a catalogue is open.
    bool isLockedForOthers() const
    {
        const std::string path = file();
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000002;
            lock.l_len = 510;
            const int descriptor = ::open(path.c_str(), O_RDWR);
            const bool isAsked = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
            ::_exit(isAsked && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int state = 0;
        return ::waitpid(child, &state, 0) == child && WIFEXITED(state) && WEXITSTATUS(state) == 1;
    }
    void makeForeign(const char* statement) const
    {
        std::filesystem::create_directories(m_folder);
        const auto connection = Connection::open(file(), Connection::Mode::ReadWrite);
        QVERIFY(connection && connection->run(statement));
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_parent = base::pathFromQString(m_temporary->path());
        ::chmod(m_parent.c_str(), 0777);
        m_folder = m_parent / "library";
    }

    void cleanup()
    {
        if (std::filesystem::is_directory(m_folder))
            std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all);
        std::filesystem::remove_all(m_parent); // QTemporaryDir cannot: it knows only names that are text
    }

    void aMissingFolderIsMadeOnlyWhenAskedFor()
    {
        m_folder = m_parent / "deep" / "library";
        QVERIFY(failure(OpenMode::Existing) == ErrorCode::FileNotFound);
        QVERIFY(failure(OpenMode::ReadOnly) == ErrorCode::FileNotFound);
        QVERIFY(!std::filesystem::exists(m_parent / "deep"));
        makeLibrary();
        QVERIFY(std::filesystem::is_regular_file(file()));
    }

    void anEmptyFolderBecomesALibraryOnlyWhenAskedFor()
    {
        std::filesystem::create_directories(m_folder);
        std::ofstream(m_folder / ".directory") << "hidden";
        std::ofstream(m_folder / "lock");
        std::ofstream(file()).flush(); // empty: a crash while it was made
        QVERIFY(failure(OpenMode::Existing) == ErrorCode::NotALibrary);
        QVERIFY(failure(OpenMode::ReadOnly) == ErrorCode::NotALibrary);
        makeLibrary();
    }

    void aFolderWithOtherThingsIsNotALibrary()
    {
        std::filesystem::create_directories(m_folder);
        std::ofstream(m_folder / "song.mp3") << "music";
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::Existing, OpenMode::ReadOnly})
            QVERIFY(failure(mode) == ErrorCode::NotALibrary);
        QVERIFY(!std::filesystem::exists(file()));
    }

    void aFileIsNotALibrary()
    {
        std::ofstream(m_folder) << "a file";
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::Existing, OpenMode::ReadOnly})
            QVERIFY(failure(mode) == ErrorCode::NotALibrary);
    }

    void aFileThatIsNotSqliteIsLeftAlone()
    {
        std::filesystem::create_directories(m_folder);
        std::ofstream(file()) << "dear diary, this is no catalogue";
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::Existing, OpenMode::ReadOnly})
            QVERIFY(failure(mode) == ErrorCode::NotALibrary);
        QCOMPARE(contentOf(file()), std::string("dear diary, this is no catalogue"));
    }

    void anotherProgramsSqliteFileIsLeftAlone()
    {
        makeForeign("CREATE TABLE tracks (id INTEGER)");
        const std::string before = contentOf(file());
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::Existing, OpenMode::ReadOnly})
            QVERIFY(failure(mode) == ErrorCode::NotALibrary);
        QCOMPARE(contentOf(file()), before);
    }

    void aNewerCatalogueIsRefusedUntouched()
    {
        makeLibrary();
        makeForeign("PRAGMA user_version = 1000");
        const std::string before = contentOf(file());
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::Existing, OpenMode::ReadOnly})
            QVERIFY(failure(mode) == ErrorCode::NewerVersion);
        QCOMPARE(contentOf(file()), before);
    }

    void settingsAreSafe()
    {
        makeLibrary();
        const auto connection = openCatalogueFile(m_folder, OpenMode::Existing);
        QVERIFY(connection);
        QCOMPARE(connection->value("PRAGMA journal_mode")->toString(), QStringLiteral("wal"));
        QCOMPARE(connection->value("PRAGMA synchronous")->toInt(), 2);
        QCOMPARE(connection->value("PRAGMA foreign_keys")->toInt(), 1);
        QCOMPARE(connection->value("PRAGMA user_version")->toInt(), schemaVersion());
        QCOMPARE(connection->value("PRAGMA application_id")->toLongLong(), applicationId);
    }

    void aFolderNameThatIsNotTextWorksAndSharesOneLog()
    {
        m_folder = m_parent / base::pathFromBytes(QByteArray("li\xE9?b%41 #"));
        auto first = Catalogue::open(m_folder, OpenMode::CreateIfMissing);
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        auto second = Catalogue::open(m_folder, OpenMode::Existing);
        QVERIFY(second && second->addRoot("/music"));
        QCOMPARE(first->roots()->size(), std::size_t{1});
        QVERIFY(std::filesystem::exists(m_folder / "catalogue.sqlite-wal"));
        const auto reader = Catalogue::open(m_folder, OpenMode::ReadOnly);
        QCOMPARE(reader->roots()->size(), std::size_t{1});
    }

    void textNamesWithSpecialCharactersWork()
    {
        m_folder = m_parent / "a?mode=ro&b%41 #é";
        makeLibrary();
        QVERIFY(std::filesystem::exists(file()));
    }

    void aReadOnlyFolderCanBeReadButNotOpenedForWriting()
    {
        for (const char* name : {"library", "li\xE9?b%41 #"}) {
            m_folder = m_parent / base::pathFromBytes(name);
            makeLibrary();
            std::filesystem::permissions(file(), std::filesystem::perms(0444));
            std::filesystem::permissions(m_folder, std::filesystem::perms(0555));
            const WithoutPrivileges otherUser;
            QVERIFY(failure(OpenMode::CreateIfMissing) == ErrorCode::PermissionDenied);
            QVERIFY(failure(OpenMode::Existing) == ErrorCode::PermissionDenied);
            const auto catalogue = Catalogue::open(m_folder, OpenMode::ReadOnly);
            QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
            QCOMPARE(catalogue->roots()->size(), std::size_t{1});
            QVERIFY(catalogue->checkIntegrity());
        }
    }

    void aReadOnlyFolderWithAnOpenLogIsExplained()
    {
        makeLibrary();
        const auto copy = m_parent / "copy";
        {
            auto writer = Catalogue::open(m_folder, OpenMode::Existing);
            QVERIFY(writer->addRoot("/only in the log"));
            std::filesystem::create_directories(copy);
            for (const char* name : {"catalogue.sqlite", "catalogue.sqlite-wal"})
                std::filesystem::copy_file(m_folder / name, copy / name);
        }
        m_folder = copy;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            std::filesystem::permissions(entry.path(), std::filesystem::perms(0444));
        std::filesystem::permissions(m_folder, std::filesystem::perms(0555));
        const WithoutPrivileges otherUser;
        const auto catalogue = Catalogue::open(m_folder, OpenMode::ReadOnly);
        QVERIFY(!catalogue); // rather than a list without the last folder
        QVERIFY(catalogue.error().code == ErrorCode::PermissionDenied);
    }

    void anUnreadableCatalogueIsPermissionDenied()
    {
        makeLibrary();
        std::filesystem::permissions(file(), std::filesystem::perms::none);
        const WithoutPrivileges otherUser;
        QVERIFY(failure(OpenMode::ReadOnly) == ErrorCode::PermissionDenied);
        QVERIFY(failure(OpenMode::Existing) == ErrorCode::PermissionDenied);
    }

    void aDamagedCatalogueIsCorrupt()
    {
        makeLibrary();
        {
            std::fstream stream(file(), std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(100);
            const std::vector<char> garbage(3900, '\xA5');
            stream.write(garbage.data(), static_cast<std::streamsize>(garbage.size()));
        }
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::Existing, OpenMode::ReadOnly})
            QVERIFY(failure(mode) == ErrorCode::Corrupt);
    }

    void aDamagedPageIsFoundByTheIntegrityCheck()
    {
        makeLibrary();
        const auto pageCount = std::filesystem::file_size(file()) / 4096;
        int found = 0;
        for (std::uintmax_t page = 1; page < pageCount; ++page) {
            const std::string whole = contentOf(file());
            std::string broken = whole;
            broken.replace(page * 4096, 4096, std::string(4096, '\x77'));
            std::ofstream(file(), std::ios::binary) << broken;
            const auto catalogue = Catalogue::open(m_folder, OpenMode::Existing);
            const auto integrity = catalogue ? catalogue->checkIntegrity() : base::fail(catalogue.error());
            if (!integrity && integrity.error().code == ErrorCode::Corrupt)
                ++found;
            std::ofstream(file(), std::ios::binary) << whole;
        }
        QCOMPARE(found, static_cast<int>(pageCount) - 1);
    }

    void aTruncatedCatalogueIsNotUsed()
    {
        makeLibrary();
        std::filesystem::resize_file(file(), 2000);
        const ErrorCode code = failure(OpenMode::Existing);
        QVERIFY(code == ErrorCode::Corrupt || code == ErrorCode::NotALibrary);
    }

    void aCatalogueLockedByAnotherIsBusy()
    {
        makeLibrary();
        const auto holder = openCatalogueFile(m_folder, OpenMode::Existing);
        auto waiting = openCatalogueFile(m_folder, OpenMode::Existing);
        QVERIFY(holder && waiting);
        QVERIFY(waiting->run("PRAGMA busy_timeout = 10")); // the test need not wait as long as people
        const auto transaction = Transaction::begin(*holder);
        QVERIFY(transaction);
        const auto refused = Transaction::begin(*waiting);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Busy);
        QVERIFY(waiting->value("SELECT count(*) FROM roots")->toInt() == 1); // reading goes on
    }

    // Without them another program takes itself for the last one and deletes the log that is written to.
    void whoOpensItAgainLeavesTheLocksOfThisProcess()
    {
        makeLibrary();
        const auto holder = Catalogue::open(m_folder, OpenMode::Existing);
        QVERIFY(holder);
        QVERIFY(isLockedForOthers());
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::Existing, OpenMode::ReadOnly})
            QVERIFY(Catalogue::open(m_folder, mode));
        QVERIFY(isLockedForOthers());
    }

    void aFullDriveIsNoSpaceLeftAndLosesNothing()
    {
        std::filesystem::create_directories(m_folder);
        if (::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, "size=512k") != 0)
            QSKIP("needs the right to mount a small file system");
        {
            auto catalogue = Catalogue::open(m_folder, OpenMode::CreateIfMissing);
            QVERIFY(catalogue);
            Track track;
            track.root = catalogue->addRoot("/music").value().id;
            track.title = QString(20000, QLatin1Char('x'));
            std::size_t stored = 0;
            base::Result<std::vector<Track>> put;
            do {
                track.relativePath = std::to_string(stored);
                put = catalogue->putTracks(std::array{track});
            } while (put && ++stored < 1000);
            QVERIFY(!put);
            QVERIFY2(put.error().code == ErrorCode::NoSpaceLeft, qPrintable(put.error().detail));
            QCOMPARE(catalogue->tracks()->size(), stored);
            QVERIFY(catalogue->checkIntegrity());
        }
        QVERIFY(Catalogue::open(m_folder, OpenMode::ReadOnly));
        QCOMPARE(::umount(m_folder.c_str()), 0);
    }

    void twoThreadsCanMakeTheSameLibrary()
    {
        std::array<bool, 4> opened{};
        std::vector<std::thread> threads;
        for (bool& done : opened) {
            threads.emplace_back([this, &done] {
                auto catalogue = Catalogue::open(m_folder, OpenMode::CreateIfMissing);
                done = catalogue && catalogue->addRoot("/music");
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const bool done : opened)
            QVERIFY(done);
        QCOMPARE(Catalogue::open(m_folder, OpenMode::Existing)->roots()->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(CatalogueFileTest)
#include "catalogue_file_test.moc"
