// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/pair_decision_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
using OpenMode = Catalogue::OpenMode;

namespace {

JudgedTrack judged(const char* hash)
{
    return {hash,
            TrackId{7},
            base::pathFromBytes(QByteArray("/music/") + hash),
            QStringLiteral("Grün"),
            QStringLiteral("Somebody"),
            180.25};
}

PairDecision decided(const char* first, const char* second, std::optional<Decision> decision)
{
    return {0,
            judged(first),
            judged(second),
            decision,
            QStringLiteral("the same bridge"),
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'123).toUTC(),
            QStringLiteral("anna"),
            Standing::Counts};
}

} // namespace

class PairDecisionStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    PairDecisionStore open(OpenMode mode = OpenMode::CreateIfMissing) const
    {
        auto store = PairDecisionStore::open(m_folder, mode);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = base::pathFromQString(m_temporary->path()) / "library";
    }

    void everyFieldComesBack()
    {
        const auto added = open().add(std::array{decided("a", "b", Decision::Confirmed)});
        QVERIFY(added);
        const auto known = open(OpenMode::ReadOnly).current();
        QCOMPARE(known->size(), std::size_t{1});
        const PairDecision& read = known->front();
        QCOMPARE(read.id, added->front().id);
        QCOMPARE(read.first.contentHash, QByteArray("a"));
        QCOMPARE(read.second.contentHash, QByteArray("b"));
        QVERIFY(read.second.path == std::filesystem::path("/music/b"));
        QCOMPARE(read.second.title, QStringLiteral("Grün"));
        QVERIFY(read.decision == Decision::Confirmed);
        QCOMPARE(read.note, QStringLiteral("the same bridge"));
        QCOMPARE(read.decidedAt.toMSecsSinceEpoch(), 1'700'000'000'123);
        QCOMPARE(read.decidedBy, QStringLiteral("anna"));
        QVERIFY(read.standing == Standing::Counts);
    }

    void aPairIsOneWhicheverComesFirst()
    {
        PairDecisionStore store = open();
        QVERIFY(store.add(std::array{decided("a", "b", Decision::Confirmed)}));
        QVERIFY(store.add(std::array{decided("b", "a", Decision::Rejected)}));
        const auto known = store.current();
        QCOMPARE(known->size(), std::size_t{1});
        QVERIFY(known->front().decision == Decision::Rejected);
        QCOMPARE(store.history("b", "a")->size(), std::size_t{2});
        QVERIFY(store.history("a", "b")->front().decision == Decision::Confirmed);
    }

    void whatIsTakenBackNoLongerCountsButIsTold()
    {
        PairDecisionStore store = open();
        QVERIFY(store.add(std::array{decided("a", "b", Decision::Confirmed), decided("a", "b", {}),
                                     decided("a", "c", Decision::Unsure)}));
        QCOMPARE(store.current()->size(), std::size_t{1});
        QCOMPARE(store.all()->size(), std::size_t{3});
        QVERIFY(!store.history("a", "b")->back().decision);
    }

    void whatStandsBesideIsKeptAndDoesNotCount()
    {
        PairDecisionStore store = open();
        PairDecision other = decided("a", "b", Decision::Rejected);
        other.standing = Standing::Beside;
        other.decidedBy = QStringLiteral("bert");
        QVERIFY(store.add(std::array{decided("a", "b", Decision::Confirmed), other}));
        const auto known = store.current();
        QCOMPARE(known->size(), std::size_t{1});
        QVERIFY(known->front().decision == Decision::Confirmed);
        const auto history = store.history("a", "b");
        QCOMPARE(history->size(), std::size_t{2});
        QVERIFY(history->back().standing == Standing::Beside);
        QCOMPARE(history->back().decidedBy, QStringLiteral("bert"));
    }

    void oneBadPairKeepsAllOthersOut()
    {
        PairDecisionStore store = open();
        const auto good = decided("a", "b", Decision::Confirmed);
        for (const PairDecision& bad :
             {decided("a", "", Decision::Rejected), decided("a", "a", Decision::Rejected)})
            QCOMPARE(store.add(std::array{good, bad}).error().code, ErrorCode::InvalidArgument);
        QVERIFY(store.all()->empty());
    }

    void referencesAreHeld()
    {
        QVERIFY(open().add(std::array{decided("a", "b", Decision::Confirmed)}));
        const auto connection = openCatalogueFile(m_folder, OpenMode::Existing);
        QVERIFY(!connection->run("DELETE FROM verdict_tracks"));
        QVERIFY(!connection->run("UPDATE pair_decisions SET decision = 4"));
        QVERIFY(!connection->run("UPDATE pair_decisions SET second_id = first_id"));
        QVERIFY(Catalogue::open(m_folder, OpenMode::Existing)->checkIntegrity());
    }
};

QTEST_GUILESS_MAIN(PairDecisionStoreTest)
#include "pair_decision_store_test.moc"
