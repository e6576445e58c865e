// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"
#include "core/evaluation/retrieval_system.h"
#include "tests/support/synthetic_audio.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace coverscope;
using namespace coverscope::evaluation;

// Scores that are known beforehand: recording i for any query.
class FixedSystem : public RetrievalSystem
{
public:
    FixedSystem(std::vector<double> values, std::vector<bool> reached)
        : m_scores{std::move(values), std::move(reached), {}}
    {
    }
    QString name() const override { return QStringLiteral("fixed"); }
    base::Result<void> prepare(const std::vector<Sound>&, const base::CancellationToken&) override
    {
        return {};
    }
    base::Result<Scores> score(const Sound&, std::size_t, const base::CancellationToken&) override
    {
        return m_scores;
    }

private:
    Scores m_scores;
};

class ProtocolTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::vector<ManifestEntry> m_manifest; // a, a (two keys), b, b, c

private Q_SLOTS:
    void initTestCase()
    {
        struct Piece
        {
            const char* clique;
            std::uint32_t seed;
            int semitones;
            double tempo;
        };
        const std::vector<Piece> pieces = {
            {"a", 1, 0, 1.0}, {"a", 1, 5, 1.1}, {"b", 2, 0, 1.0}, {"b", 2, -3, 0.9}, {"c", 3, 0, 1.0}};
        for (const Piece& piece : pieces) {
            const auto path = std::filesystem::path(m_folder.path().toStdString()) /
                              (std::to_string(m_manifest.size()) + ".wav");
            test::writeWav(path, test::melody(piece.seed, 40.0, piece.semitones, piece.tempo));
            m_manifest.push_back({QString::fromLatin1(piece.clique), path});
        }
    }

    void ownRecordingIsLeftOutAndLonersAskNothing()
    {
        // Always 4 (no cover of anything), then 0, 1, 2, 3; recording 3 blocked.
        FixedSystem system({0.8, 0.7, 0.6, 0.0, 0.9}, {true, true, true, false, true});
        const auto reports = evaluate(m_manifest, {}, {&system}, {{std::nullopt}, 20.0, 1, 100});
        QVERIFY(reports.has_value());
        const EvaluationReport& report = reports->front();
        QCOMPARE(report.recordings, std::size_t{5});
        QCOMPARE(report.cliques, std::size_t{3});
        const LengthResult& full = report.results.front();
        QCOMPARE(full.outcomes.size(), std::size_t{4});
        QCOMPARE(full.outcomes[0].firstRank, 2.0); // 4, 1
        QCOMPARE(full.outcomes[1].firstRank, 2.0); // 4, 0
        QCOMPARE(full.outcomes[2].firstRank, 4.0); // 4, 0, 1, 3
        QCOMPARE(full.outcomes[2].coverage, 0.0);
        QCOMPARE(full.outcomes[3].firstRank, 4.0); // 4, 0, 1, 2
        QCOMPARE(full.summary.mAP, (0.5 + 0.5 + 0.25 + 0.25) / 4.0);
        QCOMPARE(full.summary.coverage, 0.75);
    }

    void classicalSystemsFindTransposedTunes()
    {
        const auto qmax = makeQmaxSystem();
        const auto fourier = makeFourierSystem();
        const auto reports =
            evaluate(m_manifest, {}, {qmax.get(), fourier.get()}, {{std::nullopt, 25.0}, 20.0, 1, 100});
        QVERIFY(reports.has_value());
        for (const EvaluationReport& report : *reports) {
            QCOMPARE(report.results.size(), std::size_t{2});
            QVERIFY2(report.results[0].summary.mAP > 0.8, qPrintable(report.system));
            QCOMPARE(report.results[1].summary.queries, std::size_t{4});
        }
    }

    void reportsAreWellFormed()
    {
        FixedSystem system({0.8, 0.7, 0.6, 0.0, 0.9}, std::vector<bool>(5, true));
        const auto reports = evaluate(m_manifest, {}, {&system}, {{10.0, std::nullopt}, 20.0, 1, 100});
        QVERIFY(reports.has_value());
        const QJsonObject json = toJson(reports->front());
        const QJsonArray results = json[QLatin1String("results")].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0][QLatin1String("length")].toDouble(), 10.0);
        QCOMPARE(results[1][QLatin1String("length")].toString(), QStringLiteral("full"));
        QCOMPARE(results[1][QLatin1String("queries")].toInt(), 4);
        QCOMPARE(toCsv(*reports).split('\n').size(), 4); // header, two lines, end
        QXmlStreamReader svg(toSvg(*reports));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }

    void aBadFileIsSkippedAndNamed()
    {
        std::vector<ManifestEntry> manifest = m_manifest;
        manifest.push_back({QStringLiteral("d"), "/nowhere/d.wav"});
        FixedSystem system({0.8, 0.7, 0.6, 0.0, 0.9}, std::vector<bool>(5, true));
        const auto reports = evaluate(manifest, {}, {&system}, {{std::nullopt}, 20.0, 1, 10});
        QVERIFY(reports.has_value());
        QCOMPARE(reports->front().skipped.size(), std::size_t{1});
        QCOMPARE(reports->front().recordings, std::size_t{5});
    }
};

QTEST_GUILESS_MAIN(ProtocolTest)
#include "protocol_test.moc"
