// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_history_csv.h"

#include "tests/core/report/csv_reader.h"

#include <QtTest>

#include <algorithm>

using namespace coverscope;
using catalogue::VerdictRecord;

class VerdictHistoryCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsARowThatAScriptCanRead()
    {
        VerdictRecord record;
        record.clip = {"c11b", "/clips/caf\xe9.wav", {5.0, 35.5}}; // not valid UTF-8
        record.track.contentHash = "7ac4";
        record.track.path = "/music/a, b.flac";
        record.track.title = QStringLiteral("Say \"no\"");
        record.track.artist = QStringLiteral("Zwölf");
        record.decision = catalogue::Decision::Rejected;
        record.note = QStringLiteral("other bars,\nother key");
        record.decidedAt = QDateTime::fromString("2026-05-01T14:30:05+02:00", Qt::ISODate);
        record.decidedBy = QStringLiteral("ann");
        record.modelName = QStringLiteral("First");
        record.modelHash = "0123abcd";
        record.score = 0.75;
        record.probability = 0.8125;
        record.queryTimes = base::TimeRange{6.0, 30.25};
        VerdictRecord takenBack = record;
        takenBack.decision.reset();
        takenBack.trackTimes = base::TimeRange{60.0, 84.0};

        const auto rows = test::parseCsv(report::verdictHistoryCsv(std::vector{record, takenBack}));
        QCOMPARE(rows.size(), std::size_t{3});
        QVERIFY(std::all_of(rows.begin(), rows.end(),
                            [&rows](const QStringList& row) { return row.size() == rows[0].size(); }));
        const auto field = [&rows](std::size_t row, const char* name) {
            return rows[row][rows[0].indexOf(QLatin1String(name))];
        };
        QCOMPARE(field(1, "decided_at"), QStringLiteral("2026-05-01T12:30:05Z"));
        QCOMPARE(field(1, "decided_by"), QStringLiteral("ann"));
        QCOMPARE(field(1, "verdict"), QStringLiteral("rejected"));
        QCOMPARE(field(1, "note"), record.note);
        QCOMPARE(field(1, "clip"), QStringLiteral("/clips/caf\uFFFD.wav"));
        QCOMPARE(field(1, "clip_hash"), QStringLiteral("c11b"));
        QCOMPARE(field(1, "clip_end"), QStringLiteral("35.5"));
        QCOMPARE(field(1, "track"), QStringLiteral("/music/a, b.flac"));
        QCOMPARE(field(1, "track_hash"), QStringLiteral("7ac4"));
        QCOMPARE(field(1, "title"), record.track.title);
        QCOMPARE(field(1, "probability"), QStringLiteral("0.8125"));
        QCOMPARE(field(1, "query_end"), QStringLiteral("30.25"));
        QCOMPARE(field(1, "track_start"), QString()); // not known
        QCOMPARE(field(1, "model_hash"), QStringLiteral("0123abcd"));
        QCOMPARE(field(2, "verdict"), QStringLiteral("taken_back"));
        QCOMPARE(field(2, "track_start"), QStringLiteral("60"));
    }

    void aBookWithoutEntriesIsAHeader()
    {
        QCOMPARE(test::parseCsv(report::verdictHistoryCsv({})).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(VerdictHistoryCsvTest)
#include "verdict_history_csv_test.moc"
