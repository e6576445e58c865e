// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/executable.h"
#include "core/base/program_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <string>

using namespace coverscope;
namespace fs = std::filesystem;

class ProgramFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunningProgramIsNamed();
    void anInstalledProgramFindsItsFilesWhereverItWasMoved();
    void aProgramInItsBuildFolderTakesThoseOfTheSourceTree();
    void whatIsMissingIsNamedWhereItShouldBeInstalled();
    void aLibraryLiesBesideTheProgramsOrInTheirBuildFolder();
};

namespace {

const fs::path inShare = fs::path("coverscope") / "thing.txt";
const fs::path inSource = fs::path("resources") / "thing.txt";

void touch(const fs::path& file, const std::string& content = {})
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << content;
}

} // namespace

void ProgramFilesTest::theRunningProgramIsNamed()
{
    QVERIFY(base::executablePath().is_absolute());
    QCOMPARE(base::executablePath().filename(), fs::path("base_program_files_test"));
}

void ProgramFilesTest::anInstalledProgramFindsItsFilesWhereverItWasMoved()
{
    const QTemporaryDir folder;
    for (const char* name : {"first", "m\xE4 ved"}) { // not UTF-8
        const fs::path prefix = fs::path(folder.path().toStdString()) / name;
        touch(prefix / "share" / inShare);
        QCOMPARE(base::shippedFile(prefix / "bin" / "program", inShare, inSource),
                 prefix / "share" / "coverscope" / "thing.txt");
        fs::remove_all(prefix); // QTemporaryDir knows only names that are text
    }
}

void ProgramFilesTest::aProgramInItsBuildFolderTakesThoseOfTheSourceTree()
{
    const QTemporaryDir folder;
    const fs::path source = fs::path(folder.path().toStdString()) / "source";
    const fs::path build = fs::path(folder.path().toStdString()) / "elsewhere" / "build";
    touch(source / inSource);
    touch(build / "CMakeCache.txt",
          "# a cache\nOTHER:PATH=/\nCMAKE_HOME_DIRECTORY:INTERNAL=" + source.string() + "\nMORE:BOOL=ON\n");
    const fs::path program = build / "app" / "cli" / "program";
    QCOMPARE(base::shippedFile(program, inShare, inSource), source / inSource);

    touch(build / "app" / "share" / inShare); // and what is installed beside it goes first
    QCOMPARE(base::shippedFile(program, inShare, inSource), build / "app" / "share" / inShare);
}

void ProgramFilesTest::whatIsMissingIsNamedWhereItShouldBeInstalled()
{
    const QTemporaryDir folder;
    const fs::path prefix = fs::path(folder.path().toStdString());
    QCOMPARE(base::shippedFile(prefix / "bin" / "program", inShare, inSource), prefix / "share" / inShare);
    touch(prefix / "bin" / "CMakeCache.txt", "CMAKE_HOME_DIRECTORY:INTERNAL=" + prefix.string() + "\n");
    QCOMPARE(base::shippedFile(prefix / "bin" / "program", inShare, inSource), prefix / "share" / inShare);
}

void ProgramFilesTest::aLibraryLiesBesideTheProgramsOrInTheirBuildFolder()
{
    const QTemporaryDir folder;
    const fs::path top = fs::path(folder.path().toStdString());
    const fs::path program = top / "bin" / "program";
    const fs::path installed = base::libraryFile(program, "thing.so");
    QCOMPARE(installed.filename(), fs::path("thing.so"));
    QCOMPARE(installed.parent_path().filename(), fs::path("modules"));
    QVERIFY(installed.string().starts_with((top / "lib").string())); // lib, lib64 or lib/SYSTEM

    touch(top / "CMakeCache.txt");
    QCOMPARE(base::libraryFile(program, "thing.so"), installed); // there is none in the build folder
    touch(top / "lib" / "thing.so");
    QCOMPARE(base::libraryFile(program, "thing.so"), top / "lib" / "thing.so");
    touch(installed);
    QCOMPARE(base::libraryFile(program, "thing.so"), installed);
}

QTEST_GUILESS_MAIN(ProgramFilesTest)
#include "program_files_test.moc"
