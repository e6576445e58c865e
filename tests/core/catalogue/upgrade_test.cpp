// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/catalogue/batch_store.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/cover_map_store.h"
#include "core/catalogue/folder_store.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/schema.h"
#include "core/catalogue/tag_store.h"
#include "core/catalogue/verdict_store.h"
#include "core/catalogue/work_store.h"
#include "tests/core/catalogue/old_library.h"
#include "tests/core/index/file_size_limit.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <map>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
using OpenMode = Catalogue::OpenMode;
namespace fs = std::filesystem;

namespace {

template <typename Store>
Store openStore(const fs::path& folder, OpenMode mode)
{
    auto store = Store::open(folder, mode);
    if (!store)
        qFatal("%s: %s", qPrintable(store.error().message), qPrintable(store.error().detail));
    return std::move(*store);
}

QString decisionName(std::optional<Decision> decision)
{
    return decision ? QString::number(static_cast<int>(*decision)) : QStringLiteral("taken back");
}

QString nameOf(const JudgedTrack& track)
{
    return base::displayName(track.path) + QLatin1Char(' ') + QString::fromLatin1(track.contentHash.left(2));
}

// All that people said and had found, a line each.
QStringList toldIn(const fs::path& folder, OpenMode mode)
{
    QStringList told;
    const auto verdicts = openStore<VerdictStore>(folder, mode).all().value();
    for (const VerdictRecord& verdict : verdicts)
        told << QStringLiteral("verdict %1 %2-%3: %4 is %5, “%6”, %7, %8 by %9")
                    .arg(base::displayPath(verdict.clip.path))
                    .arg(verdict.clip.region.start)
                    .arg(verdict.clip.region.end)
                    .arg(nameOf(verdict.track), decisionName(verdict.decision), verdict.note)
                    .arg(verdict.queryTimes ? verdict.queryTimes->end : -1.0)
                    .arg(verdict.decidedAt.toString(Qt::ISODate), verdict.decidedBy);
    const BatchStore runs = openStore<BatchStore>(folder, mode);
    const auto allRuns = runs.runs().value();
    for (const BatchRun& run : allRuns) {
        told << QStringLiteral("run “%1” of %2%3")
                    .arg(run.name, run.createdAt.toString(Qt::ISODate),
                         run.settings.hummed ? QStringLiteral(", hummed") : QString());
        const auto clips = runs.clips(run.id).value();
        for (const BatchClip& listed : clips) {
            const BatchClip clip = runs.clip(listed.id).value().value();
            told << QStringLiteral("  clip %1: %2")
                        .arg(base::displayPath(clip.file))
                        .arg(static_cast<int>(clip.status));
            for (const BatchMatch& match : clip.matches)
                told << QStringLiteral("    match %1 %2, %3, through %4")
                            .arg(base::displayName(match.file))
                            .arg(match.probability)
                            .arg(match.keyShift.value_or(0))
                            .arg(match.through ? static_cast<int>(*match.through) : 0);
        }
    }
    const auto excluded = openStore<FolderStore>(folder, mode).excludedFiles().value();
    for (const ExcludedFile& file : excluded)
        told << QStringLiteral("taken out: ") + base::displayPath(file.relativePath);
    const auto works = openStore<WorkStore>(folder, mode).works().value();
    for (const Work& work : works) {
        told << QStringLiteral("work “%1” by %2, %3, %4")
                    .arg(work.title, work.composers)
                    .arg(work.year.value_or(0))
                    .arg(work.notes);
        for (const WorkRecording& recording : work.recordings)
            told << QStringLiteral("  %1: %2 from %3")
                        .arg(nameOf(recording.track))
                        .arg(recording.role ? static_cast<int>(*recording.role) : -1)
                        .arg(static_cast<int>(recording.origin));
    }
    const auto pairs = openStore<PairDecisionStore>(folder, mode).all().value();
    for (const PairDecision& pair : pairs)
        told << QStringLiteral("pair %1, %2 is %3, “%4”, %5 by %6%7")
                    .arg(nameOf(pair.first), nameOf(pair.second), decisionName(pair.decision), pair.note,
                         pair.decidedAt.toString(Qt::ISODate), pair.decidedBy,
                         pair.standing == Standing::Beside ? QStringLiteral(", beside") : QString());
    return told;
}

// What fixtures/make_fixture.cpp wrote, as far as the schema had a place for it.
QStringList toldTo(int schema)
{
    QStringList told;
    if (schema >= 2)
        told << QStringLiteral("verdict /clips/clip.wav 1.5-21.25: one.ogg 11 is 2, “hm; not\tsure”, 20, "
                               "2026-11-20T12:30:00Z by Änn")
             << QStringLiteral("verdict /clips/clip.wav 1.5-21.25: one.ogg 11 is 0, “the bridge’s the "
                               "same”, 20, 2026-11-21T12:30:00Z by Änn")
             << QStringLiteral("verdict /clips/clip.wav 1.5-21.25: two.ogg 22 is 1, “”, 20, "
                               "2026-11-21T12:30:00Z by Änn")
             << QStringLiteral("verdict /clips/other.wav 0-30: two.ogg 22 is 0, “”, -1, "
                               "2026-11-21T12:30:00Z by Änn")
             << QStringLiteral("verdict /clips/other.wav 0-30: two.ogg 22 is taken back, “taken back”, -1, "
                               "2026-11-22T12:30:00Z by Änn");
    if (schema >= 4)
        told << QStringLiteral("run “evening’s run” of 2026-11-22T12:30:00Z%1")
                    .arg(schema >= 11 ? QStringLiteral(", hummed") : QString())
             << QStringLiteral("  clip /clips/clip.wav: 1")
             << QStringLiteral("    match one.ogg 0.96875, -3, through 0")
             << QStringLiteral("    match two.ogg 0.25, 0, through %1").arg(schema >= 8 ? 1 : 0)
             << QStringLiteral("  clip /clips/waiting.wav: 0");
    if (schema >= 5)
        told << QStringLiteral("taken out: taken out.ogg");
    if (schema >= 9)
        told << QStringLiteral("work “Öne” by Lennon, McCartney, 1964, as sung")
             << QStringLiteral("  one.ogg 11: 0 from 0") << QStringLiteral("  two.ogg 22: 1 from 2")
             << QStringLiteral("pair one.ogg 11, two.ogg 22 is 0, “same song”, 2026-11-29T12:30:00Z by Änn")
             << QStringLiteral(
                    "pair one.ogg 11, two.ogg 22 is 1, “same song”, 2026-11-29T12:30:00Z by Bob, beside");
    return told;
}

// Tables and indexes with all of their columns, in order of name.
QStringList structureOf(const fs::path& folder)
{
    const auto connection = openCatalogueFile(folder, OpenMode::ReadOnly);
    QStringList structure;
    for (const char* part :
         {"SELECT m.name || '.' || c.name || ' ' || c.type || c.\"notnull\" || c.pk FROM sqlite_master "
          "m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.name",
          "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"}) {
        auto statement = Statement::prepare(*connection, QString::fromLatin1(part));
        if (!statement || !statement->run())
            qFatal("the structure cannot be read");
        while (statement->next())
            structure << statement->column(0).toString();
    }
    return structure;
}

int schemaOf(const fs::path& folder)
{
    return openCatalogueFile(folder, OpenMode::ReadOnly)->value("PRAGMA user_version")->toInt();
}

std::map<std::string, std::string> filesIn(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename();
        if (name.ends_with("-shm") || name.ends_with("-wal")) // of who reads
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        files[name] = {std::istreambuf_iterator<char>(stream), {}};
    }
    return files;
}

} // namespace

class UpgradeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    int m_schema = 0;

    fs::path place(const char* name) const { return fs::path(m_temporary->path().toStdString()) / name; }
    fs::path folder() const { return place("library"); }
    static void eachSchema()
    {
        QTest::addColumn<int>("schema");
        for (const int schema : test::oldSchemas())
            QTest::addRow("schema %d", schema) << schema;
    }
    void make()
    {
        QFETCH(int, schema);
        m_schema = schema;
        test::makeOldLibrary(schema, folder());
    }

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void everyEarlierSchemaIsKept()
    {
        std::vector<int> wanted;
        for (int schema = 1; schema < schemaVersion(); ++schema)
            wanted.push_back(schema);
        std::vector<int> kept = test::oldSchemas();
        std::erase(kept, schemaVersion()); // kept already, for the day when it is an earlier one
        QCOMPARE(kept, wanted);
    }

    void itIsReadAsItStands_data() { eachSchema(); }
    void itIsReadAsItStands()
    {
        make();
        const auto before = filesIn(folder());
        QCOMPARE(toldIn(folder(), OpenMode::ReadOnly), toldTo(m_schema));
        const Catalogue catalogue = openStore<Catalogue>(folder(), OpenMode::ReadOnly);
        QCOMPARE(catalogue.tracks()->size(), std::size_t{3});
        QCOMPARE(catalogue.identity()->value().modelName, QStringLiteral("small"));
        QCOMPARE(filesIn(folder()), before);
        QVERIFY(backupsIn(folder()).empty());
    }

    void itIsMigratedWithAllThatPeopleDecided_data() { eachSchema(); }
    void itIsMigratedWithAllThatPeopleDecided()
    {
        make();
        const auto tracksBefore = openStore<Catalogue>(folder(), OpenMode::ReadOnly).tracks();
        const Catalogue catalogue = openStore<Catalogue>(folder(), OpenMode::Existing);
        QVERIFY(catalogue.checkIntegrity());
        QCOMPARE(schemaOf(folder()), schemaVersion());
        QCOMPARE(toldIn(folder(), OpenMode::Existing), toldTo(m_schema));
        QCOMPARE(catalogue.roots()->front().path.native(), std::string("/music/caf\xE9"));
        QCOMPARE(catalogue.libraryId()->size(), 16);
        const auto tracks = catalogue.tracks();
        QCOMPARE(tracks->size(), tracksBefore->size());
        for (std::size_t k = 0; k < tracks->size(); ++k) {
            QCOMPARE((*tracks)[k].title, (*tracksBefore)[k].title);
            QVERIFY((*tracks)[k].embeddings == (*tracksBefore)[k].embeddings);
            QVERIFY((*tracks)[k].state == (*tracksBefore)[k].state);
        }
        const auto map = openStore<CoverMapStore>(folder(), OpenMode::Existing).read("map of then");
        QCOMPARE(map->pairs.size(), std::size_t{m_schema >= 3 ? 1U : 0U});
        const auto tags = openStore<TagStore>(folder(), OpenMode::Existing).tags();
        QCOMPARE(tags->size(), std::size_t{m_schema >= 10 ? 1U : 0U});
    }

    void itIsBuiltThenAsANewOneIs_data() { eachSchema(); }
    void itIsBuiltThenAsANewOneIs()
    {
        make();
        openStore<Catalogue>(folder(), OpenMode::Existing);
        openStore<Catalogue>(place("new"), OpenMode::CreateIfMissing);
        QVERIFY(structureOf(folder()).size() > 100);
        QCOMPARE(structureOf(folder()), structureOf(place("new")));
    }

    void aCopyIsMadeBefore_data() { eachSchema(); }
    void aCopyIsMadeBefore()
    {
        make();
        openStore<Catalogue>(folder(), OpenMode::Existing);
        const auto copies = backupsIn(folder());
        QCOMPARE(copies.size(), std::size_t{m_schema < schemaVersion() ? 1U : 0U});
        for (const Backup& copy : copies) {
            QCOMPARE(copy.schema, m_schema);
            fs::create_directories(place("copy"));
            fs::copy_file(copy.file, place("copy") / "catalogue.sqlite");
            QCOMPARE(schemaOf(place("copy")), m_schema);
            QCOMPARE(toldIn(place("copy"), OpenMode::ReadOnly), toldTo(m_schema));
        }
    }

    void withoutRoomForACopyNothingIsChanged_data() { eachSchema(); }
    void withoutRoomForACopyNothingIsChanged()
    {
        make();
        if (m_schema == schemaVersion())
            return; // nothing to do
        const auto before = filesIn(folder());
        {
            const test::FileSizeLimit limit(4096);
            const auto refused = Catalogue::open(folder(), OpenMode::Existing);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::WriteFailed);
        }
        QCOMPARE(filesIn(folder()), before);
        QCOMPARE(toldIn(folder(), OpenMode::Existing), toldTo(m_schema));
    }

    void oneOfANewerSchemaIsRefusedByAllThatOpenIt()
    {
        test::makeOldLibrary(test::oldSchemas().back(), folder());
        {
            const auto connection =
                Connection::open(folder() / "catalogue.sqlite", Connection::Mode::ReadWrite);
            const QByteArray next = "PRAGMA user_version = " + QByteArray::number(schemaVersion() + 1);
            QVERIFY(connection && connection->run(next.constData()));
        }
        const auto before = filesIn(folder());
        for (const auto mode : {OpenMode::ReadOnly, OpenMode::Existing, OpenMode::CreateIfMissing}) {
            const auto refused = Catalogue::open(folder(), mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NewerVersion);
            QVERIFY(refused.error().message.contains(base::displayPath(folder())));
            QVERIFY(refused.error().message.contains(QLatin1String("newer version")));
            QVERIFY(!VerdictStore::open(folder(), mode));
            QVERIFY(!BatchStore::open(folder(), mode));
            QVERIFY(!WorkStore::open(folder(), mode));
        }
        QCOMPARE(filesIn(folder()), before);
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
