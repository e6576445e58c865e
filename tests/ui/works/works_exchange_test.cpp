// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cover_map/made_map.h"
#include "tests/ui/support/widget_walk.h"
#include "tests/ui/works/made_works.h"
#include "ui/widgets/message_banner.h"
#include "ui/works/import_dialog.h"
#include "ui/works/work_ledger.h"
#include "ui/works/works_exchange.h"

#include <QFile>
#include <QTest>
#include <QVBoxLayout>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long

struct ExchangeFixture
{
    ExchangeFixture()
        : library(*test::madeCovers(test::madeLibrary()))
        , ledger(&stack)
        , banner(new MessageBanner(&window))
        , exchange(&ledger, banner, &window)
    {
        window.resize(900, 600);
        window.show();
        ledger.open(library.folder(), WorkLedger::Access::Write);
    }

    std::filesystem::path write(const char* name, const QByteArray& text) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the list could not be written");
        return base::pathFromQString(path);
    }

    ImportDialog* ask(const std::filesystem::path& list)
    {
        exchange.importFrom(list);
        const auto dialog = [this] { return window.findChild<ImportDialog*>(); };
        return QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }, patience) ? dialog()
                                                                                            : nullptr;
    }

    QStringList kept() const { return test::keptWorks(library.folder()); }

    QTemporaryDir folder;
    test::MadeCatalogue library;
    QUndoStack stack;
    WorkLedger ledger;
    QWidget window;
    MessageBanner* banner;
    WorksExchange exchange;
};

} // namespace

class WorksExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsLookedThroughBeforeItIsRead()
    {
        ExchangeFixture fixture;
        const auto list = fixture.write("works.csv", "work,composers,file,role\n"
                                                     "Song,Me,/music/piece-0.ogg,original\n"
                                                     "Song,,/music/piece-1.ogg,cover\n"
                                                     "Other,,/music/nowhere.ogg,\n"
                                                     "Third,,/music/piece-2.ogg,singer\n");
        ImportDialog* dialog = fixture.ask(list);
        QVERIFY(dialog);
        QCOMPARE(test::unnamedWidgets(dialog).join(QLatin1Char('\n')), QString());
        const QAbstractItemModel& problems = *dialog->table()->model();
        QCOMPARE(problems.rowCount(), 2);
        QCOMPARE(problems.index(0, RowProblemModel::Line).data().toInt(), 4);
        QCOMPARE(problems.index(0, RowProblemModel::Kind).data().toString(),
                 RowProblemModel::tr("Not found"));
        QVERIFY(problems.index(0, RowProblemModel::Message).data().toString().contains("nowhere.ogg"));
        QCOMPARE(problems.index(1, RowProblemModel::Kind).data().toString(),
                 RowProblemModel::tr("Malformed"));
        QVERIFY(dialog->saveButton()->isEnabled());
        QCOMPARE(fixture.kept(), QStringList()); // nothing yet

        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.stack.count(), 1, patience);
        QCOMPARE(fixture.kept().size(), 1);
        QVERIFY(fixture.kept().front().startsWith(QStringLiteral("Song: ")));
        QVERIFY(fixture.stack.undoText().contains(QStringLiteral("works.csv")));
        fixture.stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.kept(), QStringList(), patience);
    }

    void whatWasExportedChangesNothing()
    {
        ExchangeFixture fixture;
        ImportDialog* dialog = fixture.ask(
            fixture.write("in.csv", "work,file\nSong,/music/piece-0.ogg\nSong,/music/piece-1.ogg\n"));
        QVERIFY(dialog);
        QVERIFY(!dialog->table()->isVisible()); // nothing is left out
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.stack.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window.findChild<ImportDialog*>(), patience);
        const auto file = base::pathFromQString(fixture.folder.filePath(QStringLiteral("out.csv")));
        fixture.exchange.exportTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.banner->isVisible(), patience);
        QCOMPARE(fixture.banner->kind(), MessageBanner::Kind::News);
        dialog = fixture.ask(file);
        QVERIFY(dialog);
        QVERIFY(!dialog->importButton()->isEnabled());
        QVERIFY(!dialog->importButton()->toolTip().isEmpty());
    }

    void recordingsOfAnotherWorkMoveWhenThatIsAskedFor()
    {
        ExchangeFixture fixture;
        ImportDialog* dialog = fixture.ask(
            fixture.write("first.csv", "work,file\nSong,/music/piece-0.ogg\nSong,/music/piece-1.ogg\n"));
        QVERIFY(dialog);
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.stack.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window.findChild<ImportDialog*>(), patience);
        dialog = fixture.ask(fixture.write("second.csv", "work,file\nOther,/music/piece-1.ogg\n"));
        QVERIFY(dialog);
        QCOMPARE(dialog->table()->model()->rowCount(), 1);
        QVERIFY(!dialog->importButton()->isEnabled());
        dialog->moveBox()->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->table()->model()->rowCount(), 0, patience);
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.kept().size(), 2, patience);
    }

    void whatIsNoTableIsSaid()
    {
        ExchangeFixture fixture;
        fixture.exchange.importFrom(fixture.write("no.csv", "a,b\n1,2\n"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.banner->isVisible(), patience);
        QCOMPARE(fixture.banner->kind(), MessageBanner::Kind::Problem);
        QVERIFY(!fixture.window.findChild<ImportDialog*>());
    }

    void theDialogOfAnotherLibraryGoes()
    {
        ExchangeFixture fixture;
        ImportDialog* dialog =
            fixture.ask(fixture.write("works.csv", "work,file\nSong,/music/piece-0.ogg\n"));
        QVERIFY(dialog);
        fixture.ledger.close();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window.findChild<ImportDialog*>(), patience);
        QCOMPARE(fixture.kept(), QStringList());
    }
};

QTEST_MAIN(WorksExchangeTest)
#include "works_exchange_test.moc"
