// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/recording_slot.h"
#include "ui/main_window/main_pages.h"
#include "ui/query/query_panel.h"

#include <QTest>

using namespace coverscope;
using ui::Side;

// The page "Compare" within the window: without a library, and on to the next query.
class CompareInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFilesAreComparedWithoutALibraryAndAPassageBecomesTheQuery()
    {
        test::WindowFixture fixture(QStringLiteral("compare"));
        const auto first = fixture.path("first.wav");
        const auto second = fixture.path("second.wav");
        test::writeWav(first, test::melody(5, 30.0));
        test::writeWav(second, test::melody(5, 30.0, -2, 0.95));
        ui::MainWindow& window = *fixture.window;
        window.start({});
        window.compare(first, std::nullopt, second, std::nullopt);
        QCOMPARE(window.pages()->currentPage(), window.comparePage());
        QTRY_VERIFY_WITH_TIMEOUT(window.comparePage()->comparison().has_value(), 120000);
        QCOMPARE(window.comparePage()->comparison()->match->keyShift, std::optional(-2));

        window.comparePage()->view()->setRegion(ui::SideRegion{Side::Match, {6.0, 18.0}});
        QTest::keyClick(window.comparePage()->view(), Qt::Key_Q);
        QCOMPARE(window.pages()->currentPage(), window.searchPage());
        QCOMPARE(window.queryPanel()->clip(), second);
        QCOMPARE(window.queryPanel()->region(), std::optional(base::TimeRange{6.0, 18.0}));
    }

    void theWindowClosesWhileACalculationRuns()
    {
        test::WindowFixture fixture(QStringLiteral("compare-closing"));
        const auto first = fixture.path("first.wav");
        test::writeWav(first, test::melody(5, 120.0));
        fixture.window->start({});
        fixture.window->compare(first, std::nullopt, first, std::nullopt);
        QVERIFY(fixture.window->comparePage()->isBusy());
        QTest::qWait(300);
        fixture.window.reset(); // must neither hang nor crash
    }
};

QTEST_MAIN(CompareInWindowTest)
#include "compare_in_window_test.moc"
