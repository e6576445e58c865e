// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/filled_window.h"
#include "tests/ui/main_window/made_dialogs.h"
#include "ui/example/example_guide.h"
#include "ui/main_window/window_extras.h"
#include "ui/main_window/window_geometry.h"
#include "ui/query/query_panel.h"
#include "ui/translation/translations.h"
#include "ui/waveform/waveform_view.h"
#include "ui/widgets/page_scroller.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

// The window and its dialogs fit a small screen in every language that the program speaks. Run with scales of
// 100 % to 200 %: the sizes are the same, the roundings are not.
class WindowSizeTest : public QObject
{
    Q_OBJECT

private:
    const QSize m_smallScreen{1024, 600};
    std::unique_ptr<test::SmallLibrary> m_small;

    void expectEveryPageToFit(test::WindowFixture& fixture) const
    {
        fixture.window->resize(m_smallScreen);
        for (int page = 0; page < fixture.window->pages()->pageCount(); ++page) {
            test::showPage(fixture, page);
            const QSize least = fixture.window->minimumSizeHint();
            const QByteArray what = QStringLiteral("%1: %2x%3")
                                        .arg(fixture.window->pages()->currentId())
                                        .arg(least.width())
                                        .arg(least.height())
                                        .toUtf8();
            QVERIFY2(least.width() <= m_smallScreen.width(), what.constData());
            QVERIFY2(least.height() <= m_smallScreen.height(), what.constData());
            QCOMPARE(fixture.window->size(), m_smallScreen);
            // What does not fit is scrolled to, up and down only.
            const auto scrollers = fixture.window->pages()->findChildren<PageScroller*>();
            for (const PageScroller* scroller : scrollers)
                QVERIFY2(!scroller->isVisible() || scroller->horizontalScrollBar()->maximum() == 0,
                         what.constData());
        }
    }

    void expectDialogsToFit(test::WindowFixture& fixture) const
    {
        for (const auto& dialog : test::makeDialogs(*fixture.window)) {
            dialog->show();
            const QSize size = dialog->size();
            QVERIFY2(size.width() <= m_smallScreen.width() && size.height() <= m_smallScreen.height(),
                     qPrintable(QStringLiteral("%1: %2x%3")
                                    .arg(dialog->windowTitle())
                                    .arg(size.width())
                                    .arg(size.height())));
            dialog->hide();
        }
    }

private Q_SLOTS:
    void initTestCase() { m_small = std::make_unique<test::SmallLibrary>(); }

    void cleanup() { installTranslations(QStringLiteral("en")); }

    void theWindowFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        const auto files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("coverscope_*.qm")});
        QVERIFY(files.size() >= 2);
        for (QString file : files) {
            file.remove(QStringLiteral("coverscope_")).remove(QStringLiteral(".qm"));
            QTest::newRow(qPrintable(file)) << file;
        }
    }

    void theWindowFitsASmallScreen()
    {
        QFETCH(QString, language);
        installTranslations(language);
        {
            test::WindowFixture fixture(QStringLiteral("first-start"));
            fixture.window->start({}); // offers the example, above the pages
            expectEveryPageToFit(fixture);
        }
        test::WindowFixture fixture(QStringLiteral("at-work"));
        QVERIFY(test::fillWindow(fixture, *m_small));
        expectEveryPageToFit(fixture);
        fixture.window->queryPanel()->setFolded(false);
        expectEveryPageToFit(fixture);
        expectDialogsToFit(fixture);
    }

    void atWorkTheResultsAreAList()
    {
        test::WindowFixture fixture(QStringLiteral("rows"));
        fixture.window->resize(1440, 900);
        QVERIFY(test::fillSearch(fixture, *m_small));
        fixture.window->extras()->guide()->explain(QStringLiteral("What is to be seen. ").repeated(20));
        QTest::qWait(50); // more than one round of layouts
        const QTableView* table = fixture.window->resultsPanel()->table();
        const int rowHeight = table->verticalHeader()->defaultSectionSize();
        QVERIFY2(table->viewport()->height() >= 8 * rowHeight,
                 qPrintable(QString::number(static_cast<double>(table->viewport()->height()) / rowHeight)));
        QueryPanel* query = fixture.window->queryPanel();
        QVERIFY(query->isFolded()); // by itself
        QTest::mouseClick(query->foldButton(), Qt::LeftButton);
        QVERIFY(!query->isFolded());
        QVERIFY(query->findChild<WaveformView*>()->isVisible());
        QSignalSpy found(fixture.window->worker(), &BackgroundWorker::searchFinished);
        fixture.window->openClip(m_small->path("music") / "tune-00.wav");
        QVERIFY(found.wait(test::patience));
        QVERIFY(!query->isFolded()); // the person has said how they want it
    }

    void aWindowStaysOnTheScreensThereAre_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("fitted");
        const QRect laptop(0, 24, 1366, 744);
        const QRect second(1366, 0, 1920, 1080);
        const QList<QRect> both{laptop, second};
        QTest::newRow("fits") << QRect(100, 100, 800, 600) << both << QRect(100, 100, 800, 600);
        QTest::newRow("on the second") << QRect(1500, 50, 1700, 900) << both << QRect(1500, 50, 1700, 900);
        QTest::newRow("too large") << QRect(0, 0, 2280, 1560) << QList{laptop} << laptop;
        QTest::newRow("screen gone") << QRect(1500, 50, 1700, 900) << QList{laptop} << laptop;
        QTest::newRow("far away") << QRect(9000, -4000, 800, 600) << QList{laptop}
                                  << QRect(566, 24, 800, 600);
        QTest::newRow("half out") << QRect(-500, 700, 800, 600) << QList{laptop} << QRect(0, 168, 800, 600);
        QTest::newRow("no screen") << QRect(5, 5, 10, 10) << QList<QRect>() << QRect(5, 5, 10, 10);
    }

    void aWindowStaysOnTheScreensThereAre()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        QTEST(fittedTo(wanted, screens), "fitted");
    }

    void theFirstWindowAndARememberedOneFitTheScreen()
    {
        const QSize room = QGuiApplication::primaryScreen()->availableGeometry().size();
        Theme theme;
        const auto fits = [&room](const MainWindow& window) {
            const QSize least = window.minimumSizeHint(); // this screen may be smaller than any
            return window.width() <= std::max(room.width(), least.width()) &&
                   window.height() <= std::max(room.height(), least.height());
        };
        test::WindowFixture fixture(QStringLiteral("first-size"));
        fixture.window = std::make_unique<MainWindow>(&theme);
        QVERIFY(fits(*fixture.window));
        fixture.window->setGeometry(40, 40, 4000, 3000); // on a screen that is gone
        fixture.window->close();
        fixture.window = std::make_unique<MainWindow>(&theme);
        QVERIFY(fits(*fixture.window));
    }
};

QTEST_MAIN(WindowSizeTest)
#include "window_size_test.moc"
