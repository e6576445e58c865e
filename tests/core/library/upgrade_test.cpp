// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/catalogue/schema.h"
#include "core/catalogue/sql.h"
#include "core/library/library.h"
#include "tests/core/catalogue/old_library.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coverscope;
using namespace coverscope::library;
using OpenMode = Library::OpenMode;
namespace fs = std::filesystem;

// Libraries of every earlier schema, as the program opens them: with their segments.
class LibraryUpgradeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;

    fs::path folder() const { return fs::path(m_temporary->path().toStdString()) / "library"; }
    static void eachSchema()
    {
        QTest::addColumn<int>("schema");
        for (const int schema : test::oldSchemas())
            QTest::addRow("schema %d", schema) << schema;
    }
    static void compareContent(const Library& library)
    {
        const auto snapshot = library.snapshot();
        QCOMPARE(snapshot->tracks.size(), std::size_t{3});
        QCOMPARE(snapshot->damaged.size(), std::size_t{0});
        QCOMPARE(snapshot->chunks->rowCount(), std::size_t{6});
        for (int k = 0; k < 2; ++k) {
            const auto features = library.features(snapshot->tracks[static_cast<std::size_t>(k)]);
            QVERIFY2(features, features ? "" : qPrintable(features.error().message));
            QCOMPARE(features->rows, std::size_t{8});
            QCOMPARE(features->values[0], 0.25F);
        }
    }

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void itIsReadAsItStands_data() { eachSchema(); }
    void itIsReadAsItStands()
    {
        QFETCH(int, schema);
        test::makeOldLibrary(schema, folder());
        const auto library = Library::open(folder(), OpenMode::ReadOnly);
        QVERIFY2(library, library ? "" : qPrintable(library.error().message));
        compareContent(**library);
        QVERIFY(catalogue::backupsIn(folder()).empty());
    }

    void itIsBroughtUpToDateAndSound_data() { eachSchema(); }
    void itIsBroughtUpToDateAndSound()
    {
        QFETCH(int, schema);
        test::makeOldLibrary(schema, folder());
        for (int turn = 0; turn < 2; ++turn) { // migrated, and opened again
            const auto library = Library::open(folder(), OpenMode::Existing);
            QVERIFY2(library, library ? "" : qPrintable(library.error().message));
            compareContent(**library);
            const auto health = (*library)->verify(Library::Repair::No, {}, {});
            QVERIFY(health);
            QVERIFY2(health->problems.empty(),
                     health->problems.empty() ? "" : qPrintable(health->problems.front().message));
        }
        const auto copies = catalogue::backupsIn(folder());
        QVERIFY(!copies.empty());
        QCOMPARE(copies.back().schema, schema); // the oldest: before anything was changed
    }

    // The copy of before is itself a library of that schema: it can be put back and migrated once more.
    void theCopyOfBeforeCanBePutBack_data() { eachSchema(); }
    void theCopyOfBeforeCanBePutBack()
    {
        QFETCH(int, schema);
        test::makeOldLibrary(schema, folder());
        QVERIFY(Library::open(folder(), OpenMode::Existing));
        fs::resize_file(folder() / "catalogue.sqlite", 100);
        const auto damaged = Library::open(folder(), OpenMode::Existing);
        QVERIFY(!damaged);
        QVERIFY(Library::isDamageOfCatalogue(damaged.error()));
        QVERIFY(Library::restoreCatalogue(folder()));
        const auto library = Library::open(folder(), OpenMode::Existing);
        QVERIFY2(library, library ? "" : qPrintable(library.error().message));
        compareContent(**library);
    }

    void oneOfANewerSchemaIsRefusedInWordsThatHelp()
    {
        test::makeOldLibrary(test::oldSchemas().back(), folder());
        {
            const auto connection = catalogue::Connection::open(folder() / "catalogue.sqlite",
                                                                catalogue::Connection::Mode::ReadWrite);
            const QByteArray next =
                "PRAGMA user_version = " + QByteArray::number(catalogue::schemaVersion() + 1);
            QVERIFY(connection && connection->run(next.constData()));
        }
        for (const auto mode : {OpenMode::ReadOnly, OpenMode::Existing, OpenMode::CreateIfMissing}) {
            const auto refused = Library::open(folder(), mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, base::ErrorCode::NewerVersion);
            QVERIFY(refused.error().message.contains(base::displayPath(folder())));
            QVERIFY(refused.error().message.contains(QLatin1String("Update Coverscope")));
            QVERIFY(!Library::isDamageOfCatalogue(refused.error())); // an old copy is no remedy
        }
        QVERIFY(catalogue::backupsIn(folder()).empty());
    }
};

QTEST_GUILESS_MAIN(LibraryUpgradeTest)
#include "upgrade_test.moc"
