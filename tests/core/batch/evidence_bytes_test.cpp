// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/evidence_bytes.h"

#include <QTest>

using namespace coverscope;
using batch::evidenceFromBytes;
using batch::evidenceToBytes;

namespace {

search::Evidence madeEvidence()
{
    base::Matrix similarities(2, 3);
    similarities.values = {0.1F, 0.75F, 0.2F, 0.3F, 0.25F, 0.5F};
    search::Evidence evidence = search::makeEvidence(similarities, {{5.0, 25.0}, {15.0, 35.0}},
                                                     {{0.0, 20.0}, {10.0, 30.0}, {20.0, 40.0}});
    evidence.segment = {{6.25, 33.5}, {11.0, 38.125}}; // as the fine alignment corrects it
    evidence.alignment = {{6.25, 11.0}, {20.0, 24.5}, {33.5, 38.125}};
    return evidence;
}

} // namespace

class EvidenceBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const search::Evidence written = madeEvidence();
        const auto read = evidenceFromBytes(evidenceToBytes(written));
        QVERIFY(read);
        QCOMPARE(read->similarities, written.similarities);
        QCOMPARE(read->queryChunks, written.queryChunks);
        QCOMPARE(read->trackChunks, written.trackChunks);
        QCOMPARE(read->maxMean.score, written.maxMean.score);
        QCOMPARE(read->maxMean.argMaxima, written.maxMean.argMaxima);
        QCOMPARE(read->path.size(), written.path.size());
        QCOMPARE(read->segment.query, written.segment.query);
        QCOMPARE(read->segment.track, written.segment.track);
        QCOMPARE(read->alignment.size(), std::size_t(3));
        QCOMPARE(read->alignment[1].track, 24.5);
    }

    void thePathFollowsTheAlignmentToAnotherPassage()
    {
        base::Matrix similarities(1, 3);
        similarities.values = {0.9F, 0.1F, 0.8F};
        search::Evidence written =
            search::makeEvidence(similarities, {{0.0, 20.0}}, {{0.0, 20.0}, {10.0, 30.0}, {20.0, 40.0}});
        QCOMPARE(written.path.front().trackChunk, 0U);
        search::followAlignment(written, {{0.0, 20.0}, {20.0, 40.0}});
        QCOMPARE(written.path.front().trackChunk, 2U);
        const auto read = evidenceFromBytes(evidenceToBytes(written));
        QVERIFY(read);
        QCOMPARE(read->path.size(), std::size_t(1));
        QCOMPARE(read->path.front().trackChunk, 2U);
        QCOMPARE(read->segment.track, (base::TimeRange{20.0, 40.0}));
    }

    void damagedBytesAreNoEvidence()
    {
        const QByteArray bytes = evidenceToBytes(madeEvidence());
        QVERIFY(!evidenceFromBytes({}));
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY2(!evidenceFromBytes(bytes.left(length)), qPrintable(QString::number(length)));
        QVERIFY(!evidenceFromBytes(bytes + 'x'));
        QByteArray other = bytes;
        other[0] = 9;
        QVERIFY(!evidenceFromBytes(other));
        QByteArray huge = bytes;
        for (int i = 1; i < 9; ++i)
            huge[i] = '\xFF';
        QVERIFY(!evidenceFromBytes(huge));
    }

    void aMatrixThatIsTooLargeIsNotKept()
    {
        search::Evidence evidence;
        evidence.similarities = base::Matrix(1000, 1000, 0.5F);
        evidence.queryChunks.resize(1000);
        evidence.trackChunks.resize(1000);
        QVERIFY(evidenceToBytes(evidence).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EvidenceBytesTest)
#include "evidence_bytes_test.moc"
