// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/filled_window.h"
#include "ui/translation/translations.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

// The window fits a small screen in every language that the program speaks.
class WindowSizeTest : public QObject
{
    Q_OBJECT

private:
    const QSize m_smallScreen{1024, 720};
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
        QVERIFY(test::fillSearch(fixture, *m_small));
        expectEveryPageToFit(fixture);
    }
};

QTEST_MAIN(WindowSizeTest)
#include "window_size_test.moc"
