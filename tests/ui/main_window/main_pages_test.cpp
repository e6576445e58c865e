// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_pages.h"

#include "tests/ui/support/window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

MainPages::Page page(const char* id)
{
    return {QString::fromLatin1(id), QString::fromLatin1(id).toUpper(), {}, QStringLiteral("What it is for")};
}

} // namespace

class MainPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageIsShownAndATabAloneIsNot()
    {
        MainPages pages;
        auto* search = new QLabel(QStringLiteral("search"));
        QAction* action = pages.addPage(search, page("search"));
        QCOMPARE(pages.currentPage(), search);
        QVERIFY(action->isChecked());
        QVERIFY(!pages.tabBar()->isVisibleTo(&pages));
        pages.addPage(new QLabel(QStringLiteral("compare")), page("compare"));
        QVERIFY(pages.tabBar()->isVisibleTo(&pages));
        QCOMPARE(pages.currentPage(), search);
    }

    void tabsActionsAndIdsShowTheSamePage()
    {
        MainPages pages;
        auto* first = new QLabel(QStringLiteral("first"));
        auto* second = new QLabel(QStringLiteral("second"));
        QAction* toFirst = pages.addPage(first, page("first"));
        QAction* toSecond = pages.addPage(second, page("second"));
        QSignalSpy changed(&pages, &MainPages::currentPageChanged);
        toSecond->trigger();
        QCOMPARE(pages.currentPage(), second);
        QCOMPARE(pages.tabBar()->currentIndex(), 1);
        QCOMPARE(pages.currentId(), QStringLiteral("second"));
        QVERIFY(toSecond->isChecked() && !toFirst->isChecked());
        pages.setCurrentId(QStringLiteral("first"));
        QCOMPARE(pages.currentPage(), first);
        QVERIFY(toFirst->isChecked() && !toSecond->isChecked());
        pages.setCurrentId(QStringLiteral("of another version"));
        QCOMPARE(pages.currentPage(), first);
        pages.showPage(second);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(changed.last()[0].value<QWidget*>(), second);
    }

    void everyPageHasANameAPurposeAndKeys()
    {
        MainPages pages;
        for (const char* id : {"search", "compare", "batch", "cover-map"})
            pages.addPage(new QLabel(QString::fromLatin1(id)), page(id));
        for (int k = 0; k < pages.pageCount(); ++k) {
            QVERIFY(!pages.tabBar()->accessibleTabName(k).isEmpty());
            QVERIFY(pages.tabBar()->tabToolTip(k).contains(QString::number(k + 1)));
        }
        QVERIFY(!pages.tabBar()->accessibleName().isEmpty());
    }

    void theKeysReachEachPageOfTheWindowAndThePageIsRemembered()
    {
        test::WindowFixture fixture(QStringLiteral("pages"));
        QVERIFY(fixture.window->pages()->pageCount() >= 1);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        const int last = fixture.window->pages()->pageCount() - 1;
        QTest::keyClick(fixture.window.get(), static_cast<Qt::Key>(Qt::Key_1 + last), Qt::ControlModifier);
        QCOMPARE(fixture.window->pages()->tabBar()->currentIndex(), last);
        const QString id = fixture.window->pages()->currentId();
        fixture.window->close();
        fixture.window = std::make_unique<MainWindow>(&fixture.theme);
        QCOMPARE(fixture.window->pages()->currentId(), id);
    }
};

QTEST_MAIN(MainPagesTest)
#include "main_pages_test.moc"
