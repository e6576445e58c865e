// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/verdict_evidence_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
using OpenMode = Catalogue::OpenMode;

namespace {

VerdictRecord judged(const QByteArray& clip, const QByteArray& track)
{
    VerdictRecord record;
    record.clip = {clip, base::pathFromBytes("/clips/\xFF" + clip), {10.0, 30.5}};
    record.track.contentHash = track;
    record.track.path = "/music/" + track.toStdString();
    record.modelHash = "abcd";
    record.modelName = QStringLiteral("First");
    record.score = static_cast<double>(0.7123456F);
    record.probability = 0.9;
    record.decision = Decision::Confirmed;
    record.decidedAt = QDateTime::currentDateTimeUtc();
    return record;
}

KeptEvidence seen(const QByteArray& bytes)
{
    return {-2, 1.0625, 7.5, 0.9, 0.4, bytes};
}

} // namespace

class VerdictEvidenceStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    VerdictEvidenceStore open(OpenMode mode = OpenMode::CreateIfMissing) const
    {
        auto store = VerdictEvidenceStore::open(m_folder, mode);
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

    void whatWasSeenComesBack()
    {
        const QByteArray bytes(5000, '\x01');
        QVERIFY(open().keep(judged("c1", "t1"), seen(bytes)));
        const auto kept = open(OpenMode::ReadOnly).of(judged("c1", "t1"));
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->keyShift, -2);
        QCOMPARE((*kept)->tempoRatio, 1.0625);
        QCOMPARE((*kept)->chunkHop, 7.5);
        QCOMPARE((*kept)->matchThreshold, 0.9);
        QCOMPARE((*kept)->possibleThreshold, 0.4);
        QCOMPARE((*kept)->evidence, bytes);
        const auto size = openCatalogueFile(m_folder, OpenMode::ReadOnly)
                              ->value("SELECT length(evidence) FROM verdict_evidence");
        QVERIFY(size->toInt() < 500); // it is compressed
    }

    void whatIsNotKnownStaysSo()
    {
        QVERIFY(open().keep(judged("c1", "t1"), {{}, {}, 10.0, 0.9, 0.4, {}}));
        const auto kept = open().of(judged("c1", "t1"));
        QVERIFY(*kept && !(*kept)->keyShift && !(*kept)->tempoRatio && (*kept)->evidence.isEmpty());
    }

    void aChangedNoteSharesItAndAnotherSearchDoesNot()
    {
        VerdictEvidenceStore store = open();
        QVERIFY(store.keep(judged("c1", "t1"), seen("first")));
        QVERIFY(store.keep(judged("c1", "t1"), seen("second"))); // never changed
        VerdictRecord later = judged("c1", "t1");
        later.note = QStringLiteral("another note");
        later.decision = Decision::Rejected;
        later.decidedBy = QStringLiteral("Bo");
        QCOMPARE((*store.of(later))->evidence, QByteArray("first"));
        VerdictRecord again = judged("c1", "t1"); // of a model that was trained on
        again.modelHash = "ef01";
        QVERIFY(!*store.of(again));
        QVERIFY(store.keep(again, seen("of the other model")));
        QCOMPARE((*store.of(again))->evidence, QByteArray("of the other model"));
        QCOMPARE((*store.of(judged("c1", "t1")))->evidence, QByteArray("first"));
        VerdictRecord reindexed = judged("c1", "t1");
        reindexed.score = 0.5;
        QVERIFY(!*store.of(reindexed));
        VerdictRecord elsewhere = judged("c1", "t1");
        elsewhere.clip.region = {40.0, 60.0};
        QVERIFY(!*store.of(elsewhere));
        QVERIFY(!*store.of(judged("c2", "t1")));
        QVERIFY(!*store.of(judged("c1", "t2")));
    }

    void aVerdictReadFromTheBookFindsIt()
    {
        QVERIFY(open().keep(judged("c1", "t1"), seen("bytes")));
        const VerdictRecord given = judged("c1", "t1");
        QVERIFY(VerdictStore::open(m_folder, OpenMode::Existing)->add(std::span(&given, 1)));
        const auto read = VerdictStore::open(m_folder, OpenMode::ReadOnly)->currentOfAll();
        QVERIFY(*open().of(read->front()));
        QVERIFY(Catalogue::open(m_folder, OpenMode::Existing)->checkIntegrity());
    }

    void aFileThatCouldNotBeReadIsRefused()
    {
        QCOMPARE(open().keep(judged("", "t1"), seen("x")).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(open().keep(judged("c1", ""), seen("x")).error().code, ErrorCode::InvalidArgument);
    }

    void damagedBytesAreNoEvidence()
    {
        QVERIFY(open().keep(judged("c1", "t1"), seen("bytes")));
        {
            const auto connection = openCatalogueFile(m_folder, OpenMode::Existing);
            QVERIFY(connection->run("UPDATE verdict_evidence SET evidence = x'FFFFFFFF00'"));
        }
        QVERIFY((*open().of(judged("c1", "t1")))->evidence.isEmpty());
    }

    void aCatalogueOfTheVersionBeforeHasNone()
    {
        (void)open();
        {
            const auto connection =
                Connection::open(m_folder / catalogueFileName, Connection::Mode::ReadWrite);
            for (const char* statement : {"DROP TABLE verdict_evidence", "PRAGMA user_version = 11"})
                QVERIFY2(connection->run(statement), statement);
        }
        QVERIFY(!*open(OpenMode::ReadOnly).of(judged("c1", "t1")));
        QVERIFY(!open(OpenMode::ReadOnly).keep(judged("c1", "t1"), seen("x")));
        QVERIFY(open(OpenMode::Existing).keep(judged("c1", "t1"), seen("x")));
    }
};

QTEST_GUILESS_MAIN(VerdictEvidenceStoreTest)
#include "verdict_evidence_store_test.moc"
