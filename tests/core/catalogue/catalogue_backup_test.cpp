// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_backup.h"

#include "core/catalogue/schema.h"
#include "core/catalogue/sql.h"
#include "core/catalogue/verdict_store.h"
#include "tests/core/catalogue/old_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr const char* timeFormat = "yyyyMMdd'T'HHmmss'Z'";

std::size_t countOf(const fs::path& folder, const std::string& part)
{
    std::size_t count = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        count += entry.path().filename().native().find(part) != std::string::npos ? 1 : 0;
    return count;
}

void overwrite(const fs::path& file, std::size_t offset, std::size_t size)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(static_cast<std::streamoff>(offset));
    stream << std::string(size, '\x5A');
}

VerdictRecord verdict(const char* note)
{
    VerdictRecord record;
    record.clip.contentHash = "c";
    record.track.contentHash = "t";
    record.decision = Decision::Confirmed;
    record.note = QString::fromUtf8(note);
    record.decidedAt = QDateTime::currentDateTimeUtc();
    return record;
}

void addTrack(const fs::path& library)
{
    auto catalogue = Catalogue::open(library, Catalogue::OpenMode::CreateIfMissing);
    QVERIFY(catalogue);
    Track track;
    track.root = catalogue->addRoot("/music")->id;
    track.relativePath = "a.mp3";
    QVERIFY(catalogue->putTracks(std::array{track}));
}

} // namespace

class CatalogueBackupTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;

    fs::path folder() const { return fs::path(m_place->path().toStdString()) / "library"; }
    fs::path file() const { return folder() / "catalogue.sqlite"; }

    void decide(const char* note) const
    {
        addTrack(folder());
        auto store = VerdictStore::open(folder(), Catalogue::OpenMode::CreateIfMissing);
        QVERIFY(store && store->add(std::array{verdict(note)}));
    }
    QString note() const
    {
        const auto store = VerdictStore::open(folder(), Catalogue::OpenMode::ReadOnly);
        const auto kept = store ? store->currentOfAll() : base::fail(store.error());
        return kept && !kept->empty() ? kept->front().note : QStringLiteral("none");
    }
    // As if the newest copy had been made so long ago, and the catalogue written to since.
    void age(int hours) const
    {
        const Backup newest = backupsIn(folder()).front();
        const QDateTime then = newest.madeAt.addSecs(-3600 * hours);
        fs::rename(newest.file, folder() / QStringLiteral("catalogue.sqlite.backup-%1-v%2")
                                               .arg(then.toString(QLatin1String(timeFormat)))
                                               .arg(newest.schema)
                                               .toStdString());
        fs::last_write_time(file(), fs::file_time_type::clock::now() + std::chrono::seconds(5));
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void aCopyIsMadeOnceADayWhereSomethingHasChanged()
    {
        decide("first");
        QVERIFY(backUpIfDue(folder()));
        QCOMPARE(backupsIn(folder()).size(), std::size_t{1});
        QCOMPARE(backupsIn(folder()).front().schema, schemaVersion());
        decide("second");
        QVERIFY(backUpIfDue(folder()));
        QCOMPARE(backupsIn(folder()).size(), std::size_t{1}); // too soon
        age(25);
        QVERIFY(backUpIfDue(folder()));
        QCOMPARE(backupsIn(folder()).size(), std::size_t{2});
        age(24);
        fs::last_write_time(backupsIn(folder()).front().file,
                            fs::file_time_type::clock::now() + std::chrono::hours(1));
        QVERIFY(backUpIfDue(folder()));
        QCOMPARE(backupsIn(folder()).size(), std::size_t{2}); // nothing has changed since
        QCOMPARE(countOf(folder(), ".part-"), std::size_t{0});
    }

    void anEmptyLibraryIsNotWorthACopy()
    {
        QVERIFY(Catalogue::open(folder(), Catalogue::OpenMode::CreateIfMissing));
        QVERIFY(backUpIfDue(folder()));
        QVERIFY(backupsIn(folder()).empty());
    }

    void threeAreKeptAndTheNewestOfEachEarlierSchema()
    {
        decide("one");
        for (const char* name :
             {"catalogue.sqlite.backup-20200101T000000Z-v2", "catalogue.sqlite.backup-20200102T000000Z-v2",
              "catalogue.sqlite.backup-20200103T000000Z-v3", "catalogue.sqlite.backup-odd"})
            std::ofstream(folder() / name) << "x";
        for (int k = 0; k < 5; ++k) {
            const auto connection = Connection::open(file(), Connection::Mode::ReadOnly);
            QVERIFY(connection && backUp(*connection));
            age(10 - k);
        }
        const auto kept = backupsIn(folder());
        QCOMPARE(kept.size(), std::size_t{5});
        QCOMPARE(kept[3].schema, 3);
        QCOMPARE(kept[4].madeAt.date(), QDate(2020, 1, 2));
        QVERIFY(fs::exists(folder() / "catalogue.sqlite.backup-odd")); // none of ours
    }

    void anEarlierSchemaIsCopiedBeforeItIsChanged()
    {
        test::makeOldLibrary(1, folder());
        QVERIFY(Catalogue::open(folder(), Catalogue::OpenMode::ReadOnly));
        QVERIFY(backupsIn(folder()).empty()); // reading changes nothing
        QVERIFY(Catalogue::open(folder(), Catalogue::OpenMode::Existing));
        const auto kept = backupsIn(folder());
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().schema, 1);
        const auto copy = Connection::open(kept.front().file, Connection::Mode::Immutable);
        QVERIFY(copy);
        QCOMPARE(copy->value("SELECT count(*) FROM roots")->toInt(), 1);
        QCOMPARE(copy->value("PRAGMA user_version")->toInt(), 1);
    }

    void aDamagedOrLostCatalogueIsPutBack_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("its header") << 0;
        QTest::newRow("lost") << 1;
        QTest::newRow("cut to nothing") << 2;
    }

    void aDamagedOrLostCatalogueIsPutBack()
    {
        QFETCH(int, damage);
        decide("kept");
        QVERIFY(backUpIfDue(folder()));
        decide("since then");
        if (damage == 0)
            overwrite(file(), 0, 64);
        else if (damage == 1)
            fs::remove(file());
        else
            fs::resize_file(file(), 0);
        for (const auto mode : {Catalogue::OpenMode::ReadOnly, Catalogue::OpenMode::Existing,
                                Catalogue::OpenMode::CreateIfMissing}) {
            const auto opened = Catalogue::open(folder(), mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
            QVERIFY(opened.error().message.contains(QLatin1String("--repair")));
        }
        const auto restored = restoreBackup(folder());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(note(), QStringLiteral("kept"));
        QVERIFY(Catalogue::open(folder(), Catalogue::OpenMode::Existing)->checkIntegrity());
        if (damage != 1)
            QVERIFY(countOf(folder(), ".damaged-") > 0); // nothing is thrown away
        QCOMPARE(backupsIn(folder()).size(), std::size_t{1});
    }

    void aCopyThatIsDamagedItselfIsPassedOver()
    {
        decide("older");
        QVERIFY(backUpIfDue(folder()));
        age(30);
        decide("newer");
        QVERIFY(backUpIfDue(folder()));
        const auto both = backupsIn(folder());
        QCOMPARE(both.size(), std::size_t{2});
        overwrite(both.front().file, 0, 4096);
        overwrite(file(), 0, 4096);
        QCOMPARE(restoreBackup(folder())->file, both.back().file);
        QCOMPARE(note(), QStringLiteral("older"));
    }

    void withoutASoundCopyNothingIsChanged()
    {
        decide("only");
        QCOMPARE(restoreBackup(folder()).error().code, ErrorCode::FileNotFound);
        QCOMPARE(note(), QStringLiteral("only"));
        QCOMPARE(countOf(folder(), ".damaged-"), std::size_t{0});
        QVERIFY(damagedCatalogue(file()).message.contains(QLatin1String("new library")));
    }

    void damageIsNeverCopied()
    {
        for (int k = 0; k < 200; ++k)
            decide(QByteArray::number(k).constData());
        {
            const auto connection = Connection::open(file(), Connection::Mode::ReadWrite);
            QVERIFY(connection && connection->run("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        const auto size = static_cast<std::size_t>(fs::file_size(file()));
        overwrite(file(), 4096, size - 8192);
        QVERIFY(!backUpIfDue(folder()));
        QVERIFY(backupsIn(folder()).empty());
    }

    void namesNeedNotBeText()
    {
        const fs::path odd = fs::path(m_place->path().toStdString()) / "m\xE4 library";
        auto store = VerdictStore::open(odd, Catalogue::OpenMode::CreateIfMissing);
        QVERIFY(store && store->add(std::array{verdict("odd")}));
        addTrack(odd);
        QVERIFY(backUpIfDue(odd));
        QCOMPARE(backupsIn(odd).size(), std::size_t{1});
        overwrite(odd / "catalogue.sqlite", 0, 64);
        QVERIFY(restoreBackup(odd));
        QCOMPARE(VerdictStore::open(odd, Catalogue::OpenMode::ReadOnly)->currentOfAll()->front().note,
                 QStringLiteral("odd"));
        store = VerdictStore::open(odd, Catalogue::OpenMode::ReadOnly);
        fs::remove_all(odd); // QTemporaryDir knows only names that are text
    }
};

QTEST_GUILESS_MAIN(CatalogueBackupTest)
#include "catalogue_backup_test.moc"
