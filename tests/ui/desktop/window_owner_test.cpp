// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_owner.h"

#include "core/base/path_text.h"
#include "tests/support/synthetic_audio.h"
#include "ui/compare/compare_page.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/main_pages.h"
#include "ui/query/query_panel.h"
#include "ui/translation/translations.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace coverscope;

namespace {

QString firstMenu(const ui::MainWindow& window)
{
    return window.menuBar()->actions().front()->text().remove(QLatin1Char('&'));
}

} // namespace

class WindowOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("coverscope"));
        QCoreApplication::setApplicationName(QStringLiteral("coverscope-window-owner-test"));
        QSettings().clear();
        ui::installTranslations(QStringLiteral("en"));
    }

    void anotherLanguageIsSeenAtOnceWithAllThatWasOpen()
    {
        const QTemporaryDir folder;
        const auto clip = base::pathFromQString(folder.path()) / "clip.wav";
        test::writeWav(clip, test::melody(5, 24.0));
        ui::Theme theme;
        desktop::WindowOwner owner(&theme);
        owner.open({base::pathFromQString(folder.path()) / "library", {}, {}});
        QSignalSpy opened(owner.window()->worker(), &ui::BackgroundWorker::libraryOpened);
        QVERIFY(opened.wait(60000));
        owner.window()->openClip(clip);
        owner.window()->resize(850, 711);
        owner.window()->comparePage()->compare(clip, base::TimeRange{2.0, 20.0}, {}, std::nullopt);
        QCOMPARE(firstMenu(*owner.window()), QStringLiteral("File"));
        const QPointer<ui::MainWindow> before = owner.window(); // the next one may lie at the same address
        Q_EMIT owner.window()->languageChosen(QStringLiteral("es"));
        QTRY_VERIFY(before.isNull() && owner.window() && owner.window()->isVisible());
        QCOMPARE(firstMenu(*owner.window()), QStringLiteral("Archivo"));
        QTRY_COMPARE_WITH_TIMEOUT(owner.window()->queryPanel()->clip(), clip, 60000);
        QCOMPARE(owner.window()->worker()->libraryFolder(), base::pathFromQString(folder.path()) / "library");
        QCOMPARE(owner.window()->size(), QSize(850, 711));
        QCOMPARE(owner.window()->comparePage()->recordings()[0],
                 (ui::ComparedFile{clip, base::TimeRange{2.0, 20.0}}));
        QVERIFY(owner.window()->comparePage()->recordings()[1].file.empty());
        Q_EMIT owner.window()->languageChosen(QStringLiteral("en"));
        QTRY_COMPARE(firstMenu(*owner.window()), QStringLiteral("File"));
    }
};

QTEST_MAIN(WindowOwnerTest)
#include "window_owner_test.moc"
