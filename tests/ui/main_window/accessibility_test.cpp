// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/filled_window.h"
#include "tests/ui/main_window/made_dialogs.h"
#include "tests/ui/support/contrast_walk.h"
#include "tests/ui/support/focus_walk.h"
#include "tests/ui/support/text_walk.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/main_window/about_pages.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QTest>

#include <functional>

using namespace coverscope;
using namespace coverscope::ui;

// The whole window and its dialogs, as people meet them who do not see well, do not use a mouse, or do not
// read English.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    // Calls `look` for each page in turn, then for each dialog, and expects no findings.
    static void expectNothing(test::WindowFixture& fixture, const std::function<QStringList(QWidget*)>& look)
    {
        MainWindow& window = *fixture.window;
        QStringList findings;
        for (int page = 0; page < window.pages()->pageCount(); ++page) {
            test::showPage(fixture, page);
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            for (const QString& line : look(&window))
                findings << window.pages()->currentId() + QStringLiteral(": ") + line;
        }
        for (const auto& dialog : test::makeDialogs(window)) {
            dialog->show();
            dialog->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
            for (const QString& line : look(dialog.get()))
                findings << QLatin1String(dialog->metaObject()->className()) + QStringLiteral(" ") +
                                dialog->windowTitle() + QStringLiteral(": ") + line;
            dialog->hide();
        }
        findings.removeDuplicates();
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
    }

    std::unique_ptr<test::SmallLibrary> m_small;
    std::unique_ptr<test::WindowFixture> m_fixture; // filled, in English, for those that change nothing

private Q_SLOTS:
    void initTestCase()
    {
        m_small = std::make_unique<test::SmallLibrary>();
        m_fixture = std::make_unique<test::WindowFixture>(QStringLiteral("accessible"));
        m_fixture->window->resize(1440, 900);
        QVERIFY(test::fillWindow(*m_fixture, *m_small));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void everythingHasAName()
    {
        expectNothing(*m_fixture, test::unnamedWidgets);
        const QStringList faulty = test::faultyActions(m_fixture->window.get());
        QVERIFY2(faulty.isEmpty(), qPrintable(faulty.join(QLatin1Char('\n'))));
    }

    void everyControlIsReachedAndLeftWithTab() { expectNothing(*m_fixture, test::unreachedControls); }

    void everyTextStandsOutFromItsGround_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void everyTextStandsOutFromItsGround()
    {
        QFETCH(ThemeChoice, theme);
        m_fixture->theme.setChoice(theme);
        expectNothing(*m_fixture, test::illegibleTexts);
        m_fixture->theme.setChoice(ThemeChoice::Light);
    }

    void theShortcutSheetNamesTheKeysOfEachPage()
    {
        const std::unique_ptr<QDialog> sheet(makeShortcutDialog(m_fixture->window.get()));
        const auto* model = sheet->findChild<QAbstractItemView*>()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, 0).data().toString() + QLatin1Char('|') +
                         model->index(row, 1).data().toString();
        for (const QString& line :
             {QStringLiteral("Compare two recordings|"), QStringLiteral("Play or pause|Space"),
              QStringLiteral("Switch recordings|B"),
              QStringLiteral("Play the chosen passage again and again|L"),
              QStringLiteral("Play one recording in the key and tempo of the other|T"),
              QStringLiteral("Line up the keys of both recordings|K"), QStringLiteral("Confirm|C"),
              QStringLiteral("Leave out|Del"), QStringLiteral("Cover map|Ctrl+4")})
            QVERIFY2(lines.contains(line),
                     qPrintable(line + QLatin1Char('\n') + lines.join(QLatin1Char('\n'))));
        QCOMPARE(lines.filter(QStringLiteral("Confirm|")).size(), 1); // two tables, one key
        // One key, one meaning: letters and Space stand there once.
        QStringList keys;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString key = model->index(row, 1).data().toString();
            if (key.size() != 1 && key != QStringLiteral("Space"))
                continue;
            QVERIFY2(!keys.contains(key) || key == QStringLiteral("0"), qPrintable(key));
            keys << key;
        }
        QVERIFY(keys.contains(QStringLiteral("Space")) && keys.contains(QStringLiteral("V")));
    }

    void everyTextIsOfferedToTranslators()
    {
        test::BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        {
            test::WindowFixture fixture(QStringLiteral("brackets"));
            QVERIFY(test::fillWindow(fixture, *m_small));
            QStringList data = m_small->names();
            data << fixture.window->resultsPanel()->model()->result()->query->model.name;
            for (const char* code : {"en", "de", "es", "fr", "ja", "zh_CN"}) // in their own words
                data << QLocale(QLatin1String(code)).nativeLanguageName();
            data << QStringLiteral("English"); // of whatever country
            expectNothing(fixture,
                          [&data](const QWidget* root) { return test::untranslatedTexts(root, data); });
            const std::unique_ptr<QDialog> sheet(makeShortcutDialog(fixture.window.get()));
            const auto* keys = sheet->findChild<QAbstractItemView*>()->model();
            for (int row = 0; row < keys->rowCount(); ++row)
                QVERIFY(!test::isUntranslated(keys->index(row, 0).data().toString()));
        }
        QCoreApplication::removeTranslator(&brackets);
    }

    void textOfAnySizeFits_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    void textOfAnySizeFits()
    {
        QFETCH(double, scale);
        const QSize screen(1920, 1040); // a common one, without the desktop's bar
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * scale);
        QApplication::setFont(font);
        {
            test::WindowFixture fixture(QStringLiteral("scale"));
            fixture.window->resize(screen);
            QVERIFY(test::fillWindow(fixture, *m_small));
            expectNothing(fixture, [&screen](const QWidget* root) {
                QStringList findings = test::clippedWidgets(root);
                if (root->width() > screen.width() || root->height() > screen.height())
                    findings << QStringLiteral("%1x%2").arg(root->width()).arg(root->height());
                return findings;
            });
        }
        QApplication::setFont(before);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
