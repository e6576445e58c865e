// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// What is said of a match beyond its figures: by whose threshold it is one, and its alignment, whatever the
// rank.
class ThresholdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theThresholdSaysWhatIsAMatch();
    void aThresholdThatIsNoneIsRefused_data();
    void aThresholdThatIsNoneIsRefused();
    void everyRankHasItsAlignment();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList query(const QStringList& more) const
    {
        return QStringList{QStringLiteral("query"), QStringLiteral("--json"), QStringLiteral("--library"),
                           path("library")} +
               more + QStringList{path("cover.wav")};
    }
    static QStringList threshold(double value)
    {
        return {QStringLiteral("--threshold"), QString::number(value, 'g', 12)};
    }

    QTemporaryDir m_folder;
};

void ThresholdsTest::initTestCase()
{
    writeTunes(path("music"), 13, 24.0);
    writeWav(path("cover.wav").toStdString(), melody(3, 20.0, 3, 1.08));
    const CliResult index =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("library"), path("music")});
    QVERIFY2(index.exitCode == 0, index.error.constData());
}

// The same figures, and another word for them, wherever one is said.
void ThresholdsTest::theThresholdSaysWhatIsAMatch()
{
    const auto lax = [](double probability) { return threshold(probability * 0.9); };
    const auto strict = [](double probability) { return threshold(probability + (1.0 - probability) * 0.9); };
    const QStringList compare{QStringLiteral("compare"), QStringLiteral("--json"), path("cover.wav"),
                              path("music/tune-3.wav")};
    const double pair = runCli(compare + QStringList{QStringLiteral("--threshold"), QStringLiteral("50%")})
                            .json()[QStringLiteral("probability")]
                            .toDouble();
    const QJsonObject compared = runCli(compare + lax(pair)).json();
    QCOMPARE(compared[QStringLiteral("probability")].toDouble(), pair);
    QVERIFY(std::abs(compared[QStringLiteral("threshold")].toDouble() - pair * 0.9) < 1e-4);
    QCOMPARE(compared[QStringLiteral("verdict")].toString(), QStringLiteral("match"));
    QVERIFY(runCli(compare + strict(pair)).json()[QStringLiteral("verdict")] != QStringLiteral("match"));

    const QJsonObject usual = runCli(query({})).json();
    const double best = usual[QStringLiteral("matches")][0][QStringLiteral("probability")].toDouble();
    QCOMPARE(runCli(query(lax(best))).json()[QStringLiteral("verdict")].toString(), QStringLiteral("match"));
    QVERIFY(runCli(query(strict(best))).json()[QStringLiteral("verdict")] != QStringLiteral("match"));
    QCOMPARE(runCli(query({QStringLiteral("--threshold"), QStringLiteral("0,25")}))
                 .json()[QStringLiteral("threshold")]
                 .toDouble(),
             0.25);

    const auto statusOf = [&](const QStringList& options) {
        const CliResult result = runCli(
            QStringList{QStringLiteral("batch"), QStringLiteral("--force"), QStringLiteral("--library"),
                        path("library"), QStringLiteral("--output"), path("status.csv"), path("cover.wav")} +
            options);
        QFile file(path("status.csv"));
        if (result.exitCode != 0 || !file.open(QIODevice::ReadOnly))
            return QByteArray("failed");
        return file.readAll().split('\n')[1].split(',')[1];
    };
    QCOMPARE(statusOf(lax(best)), QByteArray("match"));
    const QByteArray below = statusOf(strict(best));
    QVERIFY2(below == "possible" || below == "no match", below.constData());
}

void ThresholdsTest::aThresholdThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("given");
    for (const char* given : {"0", "-0.1", "1.5", "80", "101%", "high", "", "nan"})
        QTest::newRow(given[0] == '\0' ? "nothing" : given) << QString::fromLatin1(given);
}

void ThresholdsTest::aThresholdThatIsNoneIsRefused()
{
    QFETCH(const QString, given);
    const QStringList option{QStringLiteral("--threshold=") + given};
    const CliResult queried = runCli(query(option));
    QCOMPARE(queried.exitCode, 2);
    QVERIFY2(queried.error.contains("--threshold"), queried.error.constData());
    const QStringList files{path("cover.wav"), path("music/tune-3.wav")};
    QCOMPARE(runCli(QStringList{QStringLiteral("compare")} + option + files).exitCode, 2);
    QCOMPARE(runCli(QStringList{QStringLiteral("batch"), QStringLiteral("--library"), path("library"),
                                QStringLiteral("--output"), path("refused.csv")} +
                    option + files)
                 .exitCode,
             2);
    QVERIFY(!QFile::exists(path("refused.csv")));
}

void ThresholdsTest::everyRankHasItsAlignment()
{
    const QJsonArray matches = runCli(query({QStringLiteral("--top"), QStringLiteral("0")}))
                                   .json()[QStringLiteral("matches")]
                                   .toArray();
    QCOMPARE(matches.size(), 13);
    int alignedBeyondTen = 0; // of strangers not every one has anything to align
    for (qsizetype i = 10; i < matches.size(); ++i)
        alignedBeyondTen += matches[i][QStringLiteral("tempo_ratio")].isDouble() ? 1 : 0;
    QVERIFY(alignedBeyondTen > 0);
}

QTEST_GUILESS_MAIN(ThresholdsTest)
#include "thresholds_test.moc"
