// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widget_walk.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/example/example_controller.h"
#include "ui/example/example_guide.h"
#include "ui/example/example_place.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/library_controller.h"
#include "ui/main_window/window_extras.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr int patience = 240000; // milliseconds; only a hang takes so long

// A window, and no example from an earlier run.
class ExampleFixture : public test::WindowFixture
{
public:
    explicit ExampleFixture(const QString& name) : WindowFixture(name)
    {
        std::filesystem::remove_all(exampleFolder());
    }
    ~ExampleFixture()
    {
        window.reset();
        std::filesystem::remove_all(exampleFolder());
    }

    ExampleGuide& guide() const { return *window->extras()->guide(); }
};

} // namespace

class ExampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClickLeadsFromAnEmptyWindowToCoversWithTheirEvidence()
    {
        ExampleFixture fixture(QStringLiteral("example"));
        MainWindow& window = *fixture.window;
        window.start({});
        QCOMPARE(fixture.guide().state(), ExampleGuide::State::Offer);
        QVERIFY(fixture.guide().isVisible());

        QSignalSpy finished(window.extras()->example(), &ExampleController::finished);
        QTest::mouseClick(fixture.guide().findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.guide().state(), ExampleGuide::State::Working, patience);
        QVERIFY(finished.wait(patience));

        const example::Example example = example::exampleIn(exampleFolder());
        QCOMPARE(window.libraryPanel()->tracks()->rowCount(), example.recordingCount);
        const ResultsModel& results = *window.resultsPanel()->model();
        for (int row = 0; row < example.coversPerPiece; ++row)
            QCOMPARE(results.trackAt(row)->title, example.soughtPiece);
        QVERIFY(results.trackAt(example.coversPerPiece)->title != example.soughtPiece);
        QVERIFY(window.evidencePanel()->heatmap()->isVisible());
        QCOMPARE(fixture.guide().state(), ExampleGuide::State::Explanation);
        QVERIFY(fixture.guide().text().contains(example.soughtPiece));

        // What it tells to press works, as it is told, without a click before.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Player& player = *window.evidencePanel()->player();
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(player.state(), Player::State::Playing);
        QCOMPARE(player.file(), results.pathAt(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
        QCOMPARE(player.file(), example.clip);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(player.state(), Player::State::Paused);

        // Once made, it is there at once.
        finished.clear();
        QSignalSpy indexed(window.worker(), &BackgroundWorker::indexingFinished);
        window.extras()->showExample();
        QVERIFY(finished.wait(patience));
        QVERIFY(indexed.isEmpty());

        // It is not what the next start opens, and the person's music does not go into it.
        const auto recent = Settings().recentLibraries();
        QVERIFY2(recent.empty(), recent.empty() ? "" : recent.front().c_str());
        QVERIFY(isExampleLibrary(window.worker()->libraryFolder()));
        window.addFolders({fixture.makeMusic(1, 25.0)});
        QVERIFY(indexed.wait(patience));
        QCOMPARE(window.worker()->libraryFolder(), Settings::defaultLibraryFolder());
        QCOMPARE(window.libraryPanel()->tracks()->rowCount(), 1);
        QCOMPARE(fixture.guide().state(), ExampleGuide::State::Hidden);
    }

    void cancellingGoesBackToTheOffer()
    {
        ExampleFixture fixture(QStringLiteral("example-cancel"));
        fixture.window->start({});
        QSignalSpy loaded(fixture.window->worker(), &BackgroundWorker::modelLoaded);
        QVERIFY(loaded.wait(patience));
        fixture.window->extras()->showExample();
        QCOMPARE(fixture.guide().state(), ExampleGuide::State::Working);
        QTest::mouseClick(fixture.guide().findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(!fixture.window->extras()->example()->isBusy());
        QCOMPARE(fixture.guide().state(), ExampleGuide::State::Offer);
    }

    void whatGoesWrongIsSaidInPlace()
    {
        ExampleFixture fixture(QStringLiteral("example-problem"));
        std::filesystem::create_directories(exampleFolder().parent_path());
        std::ofstream(exampleFolder()) << "a file where a folder is to go";
        fixture.window->start({});
        fixture.window->extras()->showExample();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.guide().state(), ExampleGuide::State::Problem, patience);
        QVERIFY(fixture.guide().text().contains(QStringLiteral("example")));
    }

    void whoSaidNoIsNotAskedAgain()
    {
        ExampleFixture fixture(QStringLiteral("example-no"));
        fixture.window->start({});
        QTest::mouseClick(fixture.guide().findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(fixture.guide().isHidden());
        fixture.window = std::make_unique<MainWindow>(&fixture.theme);
        fixture.window->start({});
        QCOMPARE(fixture.guide().state(), ExampleGuide::State::Hidden);
    }

    void aLibraryOfOnesOwnNeedsNoExample()
    {
        ExampleFixture fixture(QStringLiteral("example-own"));
        QSignalSpy opened(fixture.window->worker(), &BackgroundWorker::libraryOpened);
        fixture.window->start({fixture.path("library"), {}, {}});
        QVERIFY(opened.wait(patience));
        QCOMPARE(fixture.guide().state(), ExampleGuide::State::Hidden);
    }

    void everyPartHasAName()
    {
        ExampleGuide guide;
        guide.offer();
        QCOMPARE(test::unnamedWidgets(&guide), QStringList());
        guide.showProgress(QStringLiteral("stage"), 0.5);
        QCOMPARE(test::unnamedWidgets(&guide), QStringList());
        QCOMPARE(guide.findChild<QProgressBar*>()->value(), 500);
    }
};

QTEST_MAIN(ExampleTest)
#include "example_test.moc"
