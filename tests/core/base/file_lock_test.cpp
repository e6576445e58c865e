// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/file_lock.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <utility>

using namespace coverscope;
namespace fs = std::filesystem;

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlyOneHasIt()
    {
        std::error_code error;
        const base::FileLock first = base::FileLock::tryToGet(file(), error);
        QVERIFY(first && !error);
        const base::FileLock second = base::FileLock::tryToGet(file(), error);
        QVERIFY(!second);
        QVERIFY(error == std::errc::resource_unavailable_try_again);
    }

    void itIsFreeOnceItsHolderIsGone()
    {
        std::error_code error;
        {
            const base::FileLock first = base::FileLock::tryToGet(file(), error);
            QVERIFY(first);
        }
        QVERIFY(base::FileLock::tryToGet(file(), error));
        QVERIFY(!error);
    }

    void itMovesFromHandToHand()
    {
        std::error_code error;
        base::FileLock first = base::FileLock::tryToGet(file(), error);
        base::FileLock second = std::move(first);
        QVERIFY(second);
        QVERIFY(!base::FileLock::tryToGet(file(), error));
        second = base::FileLock();
        QVERIFY(base::FileLock::tryToGet(file(), error));
    }

    void othersCanReadWhatItsHolderWrote()
    {
        std::error_code error;
        const base::FileLock lock = base::FileLock::tryToGet(file(), error);
        QVERIFY(lock.note("a long text that another one replaces"));
        QVERIFY(lock.note("17\nhere\n"));
        std::ifstream stream(file(), std::ios::binary);
        QCOMPARE(std::string(std::istreambuf_iterator<char>(stream), {}), std::string("17\nhere\n"));
        QVERIFY(base::processId() > 0);
    }

    void aFileThatCannotBeMadeIsAnError()
    {
        std::error_code error;
        QVERIFY(!base::FileLock::tryToGet(file().parent_path() / "no such folder" / "lock", error));
        QVERIFY(error == std::errc::no_such_file_or_directory);
    }

private:
    fs::path file() const { return fs::path(m_folder->path().toStdString()) / "lock"; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "file_lock_test.moc"
