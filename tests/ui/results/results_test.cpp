// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/report/search_report.h"
#include "tests/core/report/csv_reader.h"
#include "tests/ui/support/made_library.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/evidence/figure_export.h"
#include "ui/results/results_export.h"
#include "ui/results/results_panel.h"
#include "ui/results/results_table_text.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

class ResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        ResultsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(test::madeResult(8, search::Verdict::Match), test::madeSnapshot(10));
        model.setResult(test::madeResult(0, search::Verdict::NoMatch), test::madeSnapshot(10));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowSaysWhatMatchesWhereAndHowWell()
    {
        ResultsModel model;
        model.setResult(test::madeResult(2, search::Verdict::Match), test::madeSnapshot(10));
        const auto text = [&model](int row, ResultColumn column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(0, ResultColumn::Rank), QStringLiteral("1"));
        QCOMPARE(text(0, ResultColumn::Title), QStringLiteral("Tune 0"));
        QCOMPARE(text(0, ResultColumn::Artist), QStringLiteral("Artist 0"));
        QCOMPARE(text(0, ResultColumn::Probability), QStringLiteral("98 %"));
        QCOMPARE(text(0, ResultColumn::Score), QLocale().toString(0.9, 'f', 3));
        QCOMPARE(text(0, ResultColumn::KeyShift), QStringLiteral("−2"));
        QCOMPARE(text(0, ResultColumn::Tempo), QStringLiteral("104 %"));
        QVERIFY(text(0, ResultColumn::InTrack).contains(QLatin1Char(':')));
        QCOMPARE(text(1, ResultColumn::KeyShift), QString()); // not known
    }

    void noEstimateClaimsCertainty()
    {
        QCOMPARE(percentText(0.0), QStringLiteral("< 1 %"));
        QCOMPARE(percentText(1.0), QStringLiteral("> 99 %"));
        QCOMPARE(percentText(0.5), QStringLiteral("50 %"));
    }

    void theVerdictIsSaidInWords_data()
    {
        QTest::addColumn<search::Verdict>("verdict");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("match") << search::Verdict::Match << QStringLiteral("Match: “Tune 0 – Artist 0”");
        QTest::newRow("possible") << search::Verdict::Possible
                                  << QStringLiteral("Possible match: “Tune 0 – Artist 0”");
        QTest::newRow("none") << search::Verdict::NoMatch
                              << QStringLiteral("No match found. The nearest is “Tune 0 – Artist 0”");
    }

    void theVerdictIsSaidInWords()
    {
        QFETCH(search::Verdict, verdict);
        QFETCH(QString, beginning);
        ResultsPanel panel;
        panel.setResult(test::madeResult(3, verdict), test::madeSnapshot(10));
        QVERIFY2(panel.verdictLine()->text().startsWith(beginning), qPrintable(panel.verdictLine()->text()));
    }

    void theThresholdsOfTheSearchJudgeEveryRow()
    {
        auto result = std::make_shared<search::SearchResult>(*test::madeResult(2, search::Verdict::Match));
        result->thresholds = search::Thresholds().withOwn(0.99); // 0.98 and 0.49
        ResultsModel model;
        model.setResult(result, test::madeSnapshot(10));
        QCOMPARE(model.verdictAt(0), search::Verdict::Possible);
        result = std::make_shared<search::SearchResult>(*result);
        result->thresholds = search::Thresholds().withOwn(0.3);
        model.setResult(result, test::madeSnapshot(10));
        QCOMPARE(model.verdictAt(1), search::Verdict::Match);
    }

    void aMatchWithoutTagsIsCalledByFolderAndFile()
    {
        auto snapshot = std::make_shared<library::Snapshot>(*test::madeSnapshot(3));
        snapshot->tracks[0].relativePath = "Live at home/4.ogg";
        snapshot->tracks[0].title = QStringLiteral("4");
        snapshot->tracks[0].artist.clear();
        ResultsPanel panel;
        panel.setResult(test::madeResult(2, search::Verdict::Match), snapshot);
        QCOMPARE(panel.model()->titleAt(0), QStringLiteral("Live at home/4"));
        QVERIFY(panel.verdictLine()->text().contains(QStringLiteral("“Live at home/4”")));
        QCOMPARE(panel.model()->nameAt(1), QStringLiteral("Tune 1 – Artist 1"));
    }

    void aMatchTakesItsAlignmentLater()
    {
        ResultsModel model;
        model.setResult(test::madeResult(3, search::Verdict::Match), test::madeSnapshot(10));
        const QModelIndex key = model.index(2, static_cast<int>(ResultColumn::KeyShift));
        QCOMPARE(key.data().toString(), QString());
        search::Match aligned = *model.matchAt(2);
        aligned.keyShift = 3;
        aligned.isAligned = true;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.takeAligned({aligned});
        QCOMPARE(key.data().toString(), QStringLiteral("+3"));
        QVERIFY(model.matchAt(2)->isAligned && !model.matchAt(1)->isAligned);
        QCOMPARE(changed.size(), 1);
        QVERIFY(resultsCsv(model).contains(",3,")); // and so does what is exported
    }

    void theArtistSharesTheRoomButKeepsAWidthThatWasSet()
    {
        ResultsPanel panel;
        panel.setResult(test::madeResult(3, search::Verdict::Match), test::madeSnapshot(10));
        panel.show();
        const auto width = [&panel](ResultColumn column) {
            return panel.table()->columnWidth(static_cast<int>(column));
        };
        const int character = panel.fontMetrics().averageCharWidth();
        panel.resize(80 * character, 300);
        QCOMPARE(width(ResultColumn::Artist), 20 * character);
        QCOMPARE(width(ResultColumn::Title), 18 * character);
        panel.resize(240 * character, 300);
        QVERIFY(width(ResultColumn::Artist) > 30 * character);
        QVERIFY(width(ResultColumn::Title) > width(ResultColumn::Artist));
        panel.table()->setColumnWidth(static_cast<int>(ResultColumn::Artist), 25 * character);
        panel.resize(220 * character, 300);
        QCOMPARE(width(ResultColumn::Artist), 25 * character);
    }

    void theBestMatchIsSelectedByItself()
    {
        ResultsPanel panel;
        panel.show();
        QSignalSpy selected(&panel, &ResultsPanel::matchSelected);
        panel.setResult(test::madeResult(3, search::Verdict::Match), test::madeSnapshot(10));
        QVERIFY(!selected.isEmpty());
        QCOMPARE(selected.last()[0].toInt(), 0);
        QTest::keyClick(panel.table(), Qt::Key_Down);
        QCOMPARE(selected.last()[0].toInt(), 1);
        // A new result starts at its own first row again.
        panel.setResult(test::madeResult(2, search::Verdict::Match), test::madeSnapshot(10));
        QCOMPARE(panel.table()->currentIndex().row(), 0);
        QCOMPARE(selected.last()[0].toInt(), 0);
    }

    void everyPartHasAName()
    {
        ResultsPanel panel;
        panel.setResult(test::madeResult(3, search::Verdict::Match), test::madeSnapshot(10));
        QCOMPARE(test::unnamedWidgets(&panel).join(QLatin1Char('\n')), QString());
    }

    void theCsvHasExactFiguresInEveryLanguage()
    {
        auto snapshot = std::make_shared<library::Snapshot>(*test::madeSnapshot(10));
        snapshot->tracks[0].title = QStringLiteral("Say \"no\", twice");
        ResultsModel model;
        model.setResult(test::madeResult(2, search::Verdict::Match), snapshot);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto rows = test::parseCsv(resultsCsv(model));
        QLocale::setDefault(before);
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[1].size(), rows[0].size());
        const auto field = [&rows](std::size_t row, const char* name) {
            return rows[row][rows[0].indexOf(QLatin1String(name))];
        };
        QCOMPARE(field(1, "rank"), QStringLiteral("1"));
        QCOMPARE(field(1, "title"), QStringLiteral("Say \"no\", twice"));
        QCOMPARE(field(1, "file"), base::displayPath(model.pathAt(0)));
        QCOMPARE(field(1, "score"), QStringLiteral("0.9"));
        QCOMPARE(field(1, "key_shift"), QStringLiteral("-2"));
        QCOMPARE(field(1, "tempo_ratio"), QStringLiteral("1.04"));
        QCOMPARE(field(1, "assessment"), report::verdictWord(model.verdictAt(0)));
        QCOMPARE(field(1, "verdict"), QString());
        QCOMPARE(field(2, "key_shift"), QString()); // not known
    }

    void csvReachesTheDiskOrSaysWhyNot()
    {
        ResultsModel model;
        model.setResult(test::madeResult(2, search::Verdict::Match), test::madeSnapshot(10));
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "results.csv";
        QVERIFY(writeExport(resultsCsv(model), file).has_value());
        QFile written(folder.filePath(QStringLiteral("results.csv")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), resultsCsv(model));

        const auto failed = writeExport(resultsCsv(model), file / "below-a-file.csv");
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, base::ErrorCode::WriteFailed);
        QVERIFY(failed.error().message.contains(QStringLiteral("below-a-file.csv")));
        const auto lost = writeExport(resultsCsv(model), file.parent_path() / "gone" / "results.csv");
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, base::ErrorCode::FileNotFound);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("results.csv")});
    }
};

QTEST_MAIN(ResultsTest)
#include "results_test.moc"
