// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/page_keys.h"

#include "tests/ui/main_window/filled_window.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/compare/compare_view.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/library/library_panel.h"
#include "ui/player/heard_choice.h"
#include "ui/query/query_panel.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Decision;

namespace {

bool takesText(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget);
}

} // namespace

// The keys of the filled window, pressed where people press them: wherever the focus happens to be.
class PageKeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SmallLibrary> m_small;
    std::unique_ptr<test::WindowFixture> m_fixture;

    MainWindow& window() const { return *m_fixture->window; }
    Player& player() const { return *window().evidencePanel()->player(); }

    void show(QWidget* page)
    {
        window().pages()->showPage(page);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        player().stop();
    }

    bool focus(QWidget* widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        return QApplication::focusWidget() == widget;
    }

    QList<QWidget*> focusable()
    {
        QList<QWidget*> found;
        const auto widgets = window().findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->window() == &window() && widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !test::isInnerPart(widget))
                found << widget;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_small = std::make_unique<test::SmallLibrary>();
        m_fixture = std::make_unique<test::WindowFixture>(QStringLiteral("keys"));
        window().resize(1440, 900);
        QVERIFY(test::fillWindow(*m_fixture, *m_small));
        const VerdictBook* book = window().resultsPanel()->verdictBook();
        QVERIFY(QTest::qWaitFor([book] { return book->isReady(); }, test::patience));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void oneChoiceOfPictureAndSoundHoldsForAllPages()
    {
        auto* compare = window().findChild<ComparePage*>();
        const PictureChoice* pictures = window().evidencePanel()->pictureChoice();
        const HeardChoice* heard = window().evidencePanel()->heardChoice();
        QCOMPARE(compare->pictureChoice(), pictures);
        QCOMPARE(compare->heardChoice(), heard);
        QCOMPARE(pictures->picture(), SoundPicture::Notes);
        show(window().searchPage());
        QVERIFY(focus(window().resultsPanel()->table()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
        QCOMPARE(pictures->picture(), SoundPicture::ConstantQ);
        QCOMPARE(heard->heard(), HeardSound::RecordingAndNotes);
        show(compare);
        QVERIFY(focus(compare->view()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
        QCOMPARE(pictures->picture(), SoundPicture::Notes);
        QCOMPARE(heard->heard(), HeardSound::Recording);
    }

    void spacePlaysWhereverTheFocusIs_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < 4; ++page)
            QTest::addRow("page %d", page) << page;
    }

    void spacePlaysWhereverTheFocusIs()
    {
        QFETCH(int, page);
        test::showPage(*m_fixture, page);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        if (page == 3)
            window().coverMapPage()->list()->setCurrentIndex(window().coverMapPage()->filter()->index(0, 0));
        int count = 0;
        for (QWidget* widget : focusable()) {
            if (takesText(widget) || qobject_cast<QAbstractButton*>(widget) ||
                qobject_cast<QComboBox*>(widget))
                continue; // see the next test
            player().stop();
            if (!focus(widget))
                continue;
            QTest::keyClick(widget, Qt::Key_Space);
            const QString place = test::placeOf(widget);
            QVERIFY2(player().state() == Player::State::Playing, qPrintable(place));
            QTest::keyClick(widget, Qt::Key_Space);
            QVERIFY2(player().state() == Player::State::Paused, qPrintable(place));
            ++count;
        }
        QVERIFY2(count >= 4, qPrintable(QString::number(count)));
        player().stop();
    }

    void spacePlaysTheTrackOfTheLibraryThatHasTheFocus()
    {
        show(window().searchPage());
        auto* library = window().findChild<LibraryPanel*>();
        library->table()->setCurrentIndex(library->tracks()->index(1, 0));
        const std::filesystem::path file = library->currentFile();
        QVERIFY(!file.empty());
        QVERIFY(focus(library->table()));
        QTest::keyClick(library->table(), Qt::Key_Space);
        QCOMPARE(player().state(), Player::State::Playing);
        QVERIFY(player().file() == file);
        QTest::keyClick(library->table(), Qt::Key_Space);
        QCOMPARE(player().state(), Player::State::Paused);
        QTest::keyClick(library->table(), Qt::Key_Space);
        QCOMPARE(player().state(), Player::State::Playing); // goes on
        player().stop();
    }

    void aClickOnAButtonDoesNotTakeSpaceAway()
    {
        show(window().searchPage());
        QTableView* table = window().resultsPanel()->table();
        QVERIFY(focus(table));
        QTest::mouseClick(window().queryPanel()->foldButton(), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), table);
        QTest::mouseClick(window().queryPanel()->foldButton(), Qt::LeftButton);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(player().state(), Player::State::Playing);
        player().stop();
    }

    void bGoesOnWithTheOtherRecording_data()
    {
        QTest::addColumn<int>("page");
        for (const int page : {0, 1, 2})
            QTest::addRow("page %d", page) << page;
    }

    void bGoesOnWithTheOtherRecording()
    {
        QFETCH(int, page);
        test::showPage(*m_fixture, page);
        show(window().pages()->currentPage());
        QWidget* widgets[] = {window().resultsPanel()->table(), window().comparePage()->view(),
                              window().batchPage()->table()};
        QWidget* widget = widgets[page];
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        const std::filesystem::path first = player().file();
        QTest::keyClick(widget, Qt::Key_B);
        QVERIFY(player().file() != first);
        QCOMPARE(player().state(), Player::State::Playing);
        player().stop();
    }

    void theLettersOfTheVerdictsJudgeWhereverOnThePageTheFocusIs()
    {
        const ResultsPanel* search = window().resultsPanel();
        const ResultsPanel* batch = window().batchPage()->details()->results();
        show(window().searchPage());
        QWidget* plot = window().evidencePanel()->heatmap()->plot();
        QVERIFY(focus(plot));
        QTest::keyClick(plot, Qt::Key_C); // once it was Compare here
        QCOMPARE(window().pages()->currentPage(), window().searchPage());
        QVERIFY(search->model()->decisionAt(0)->decision == Decision::Confirmed);
        QTest::keyClick(plot, Qt::Key_U);
        QVERIFY(search->model()->decisionAt(0)->decision == Decision::Unsure);

        show(window().batchPage());
        QVERIFY(QTest::qWaitFor([batch] { return batch->verdictBook()->isReady(); }, test::patience));
        QWidget* clips = window().batchPage()->table();
        QVERIFY(focus(clips));
        QTest::keyClick(clips, Qt::Key_R);
        QVERIFY(batch->model()->decisionAt(0)->decision == Decision::Rejected);
        window().undoStack()->clear();
    }

    void theNextMatchIsTheOneOfThePageThatIsShown()
    {
        const QTableView* search = window().resultsPanel()->table();
        const QTableView* batch = window().batchPage()->details()->results()->table();
        for (const auto& [page, table] :
             {std::pair(window().searchPage(), search),
              std::pair<QWidget*, const QTableView*>(window().batchPage(), batch)}) {
            show(page);
            const int other = table == search ? batch->currentIndex().row() : search->currentIndex().row();
            QCOMPARE(table->currentIndex().row(), 0);
            QTest::keyClick(&window(), Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(table->currentIndex().row(), 1);
            QCOMPARE(table == search ? batch->currentIndex().row() : search->currentIndex().row(), other);
            QTest::keyClick(&window(), Qt::Key_Up, Qt::AltModifier);
            QCOMPARE(table->currentIndex().row(), 0);
        }
    }

    void vComparesAndQSearchesForThePassage()
    {
        show(window().batchPage());
        HeatmapPlot* plot = window().batchPage()->details()->heatmap()->plot();
        plot->setCurrentCell({0, 0});
        QVERIFY(focus(window().batchPage()->table()));
        QTest::keyClick(window().batchPage()->table(), Qt::Key_Q);
        QCOMPARE(window().pages()->currentPage(), window().searchPage());
        QVERIFY(window().queryPanel()->region().has_value());
        const ResultsPanel* results = window().resultsPanel();
        QVERIFY(QTest::qWaitFor([results] { return results->model()->rowCount() > 0; }, test::patience));
        show(window().searchPage());
        QVERIFY(focus(window().resultsPanel()->table()));
        QTest::keyClick(window().resultsPanel()->table(), Qt::Key_V);
        QCOMPARE(window().pages()->currentPage(), window().comparePage());
    }

    void textFieldsButtonsAndBoxesKeepTheirKeys()
    {
        for (int page = 0; page < window().pages()->pageCount(); ++page) {
            test::showPage(*m_fixture, page);
            window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window()));
            for (QWidget* widget : focusable()) {
                if (auto* edit = qobject_cast<QLineEdit*>(widget); edit && focus(edit)) {
                    edit->clear();
                    QTest::keyClicks(edit, QStringLiteral("b c v q"));
                    QCOMPARE(edit->text(), QStringLiteral("b c v q"));
                    edit->clear();
                }
                QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
                const bool isButton = qobject_cast<QAbstractButton*>(widget) != nullptr;
                const bool isBox = qobject_cast<QComboBox*>(widget) != nullptr;
                if (isButton || isBox)
                    QVERIFY2(keepsKey(widget, space), qPrintable(test::placeOf(widget)));
            }
        }
        QVERIFY(player().state() == Player::State::Stopped);
        QTest::qWait(200); // the filters of tables are applied a moment later
    }
};

QTEST_MAIN(PageKeysTest)
#include "page_keys_test.moc"
