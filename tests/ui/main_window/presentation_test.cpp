// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/presentation.h"

#include "tests/ui/main_window/filled_window.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/library/library_panel.h"
#include "ui/query/query_panel.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>

using namespace coverscope;
using namespace coverscope::ui;

// F11 in the filled window.
class PresentationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SmallLibrary> m_small;
    std::unique_ptr<test::WindowFixture> m_fixture;

    MainWindow& window() const { return *m_fixture->window; }
    Presentation& presentation() const { return *window().findChild<Presentation*>(); }
    void press(Qt::Key key)
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_small = std::make_unique<test::SmallLibrary>();
        m_fixture = std::make_unique<test::WindowFixture>(QStringLiteral("presentation"));
        QVERIFY(test::fillSearch(*m_fixture, *m_small));
        QTRY_VERIFY_WITH_TIMEOUT(window().evidencePanel()->hasMatch(), test::patience);
    }

    void cleanup()
    {
        presentation().setOn(false);
        presentation().setClips({});
    }

    void oneClipAndOneMatchAreShownLargeAndAllElseComesBack()
    {
        const double size = window().font().pointSizeF();
        QVERIFY(window().resultsPanel()->table()->isVisible());
        const int before = window().resultsPanel()->height();
        press(Qt::Key_F11);
        QVERIFY(presentation().isOn());
        QVERIFY(window().isFullScreen());
        QCOMPARE(window().pages()->currentPage(), window().searchPage());
        QVERIFY(!window().libraryPanel()->isVisible());
        QVERIFY(!window().resultsPanel()->table()->isVisible());
        QVERIFY(window().resultsPanel()->verdictLine()->isVisible());
        QTRY_VERIFY(window().resultsPanel()->height() < before / 2); // the pictures have its room
        QVERIFY(!window().pages()->tabBar()->isVisible());
        QVERIFY(!window().statusBar()->isVisible());
        QCOMPARE(window().menuBar()->height(), 0);
        QVERIFY(window().evidencePanel()->isVisible());
        QVERIFY(window().evidencePanel()->hasMatch());
        QVERIFY(presentation().bar()->isVisible());
        QVERIFY(window().evidencePanel()->font().pointSizeF() > 1.3 * size);

        press(Qt::Key_Escape);
        QVERIFY(!presentation().isOn());
        QVERIFY(!window().isFullScreen());
        QVERIFY(window().libraryPanel()->isVisible());
        QVERIFY(window().resultsPanel()->table()->isVisible());
        constexpr int aLine = 20; // pixels: lines above may have come since
        QTRY_VERIFY(std::abs(window().resultsPanel()->height() - before) < aLine);
        QVERIFY(window().pages()->tabBar()->isVisible());
        QVERIFY(window().statusBar()->isVisible());
        QTRY_VERIFY(window().menuBar()->height() > 0);
        QVERIFY(!presentation().bar()->isVisible());
        QCOMPARE(window().font().pointSizeF(), size);
        const auto parts = window().evidencePanel()->findChildren<QWidget*>();
        for (const QWidget* part : parts) // also those that were made bold meanwhile
            QVERIFY2(part->font().pointSizeF() < 1.3 * size, part->metaObject()->className());
    }

    void theKeysOfTheMenusStillWork()
    {
        press(Qt::Key_F11);
        const int row = window().resultsPanel()->table()->currentIndex().row();
        QTest::keyClick(&window(), Qt::Key_Down, Qt::AltModifier); // the next match
        QCOMPARE(window().resultsPanel()->table()->currentIndex().row(), row + 1);
        QTest::keyClick(&window(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(window().resultsPanel()->table()->currentIndex().row(), row);
        press(Qt::Key_F11); // which also ends it
        QVERIFY(!presentation().isOn());
    }

    void preparedClipsAreSteppedThrough()
    {
        const auto shown = window().queryPanel()->clip();
        const auto other = m_small->path("music") / "tune-01.wav";
        presentation().setClips({shown, other});
        press(Qt::Key_F11);
        QVERIFY(presentation().placeLabel()->text().startsWith(QLatin1String("1 of 2")));
        QVERIFY(!presentation().previousButton()->isEnabled());
        press(Qt::Key_PageDown);
        QTRY_COMPARE(window().queryPanel()->clip(), other);
        QVERIFY(presentation().placeLabel()->text().startsWith(QLatin1String("2 of 2")));
        QVERIFY(!presentation().nextButton()->isEnabled());
        press(Qt::Key_PageUp);
        QTRY_COMPARE(window().queryPanel()->clip(), shown);
        QTRY_VERIFY_WITH_TIMEOUT(window().evidencePanel()->hasMatch(), test::patience);
    }

    void withoutAPresentationTheKeysOfItsClipsDoNothing()
    {
        const auto shown = window().queryPanel()->clip();
        presentation().setClips({shown, shown.parent_path() / "other.wav"});
        press(Qt::Key_PageDown);
        QTest::qWait(200); // longer than a button stays down
        QCOMPARE(window().queryPanel()->clip(), shown);
    }

    void whatIsPreparedIsKept()
    {
        const std::filesystem::path odd("/music/n\xE4me with\nline.wav");
        presentation().setClips({odd, "/b.wav"});
        Settings settings;
        QVERIFY(!settings.state(QStringLiteral("presentation/clips")).isEmpty());
        const MainWindow again(&m_fixture->theme);
        QCOMPARE(again.findChild<Presentation*>()->clips(),
                 (std::vector<std::filesystem::path>{odd, "/b.wav"}));
    }
};

QTEST_MAIN(PresentationTest)
#include "presentation_test.moc"
