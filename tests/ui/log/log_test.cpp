// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/log/log_collector.h"
#include "ui/log/log_window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fstream>
#include <memory>
#include <sstream>

using namespace coverscope::ui;

namespace {

LogEntry entry(LogLevel level, const QString& text, const QString& source = QStringLiteral("test"))
{
    return {QDateTime::currentDateTime(), level, source, text};
}

std::vector<LogEntry> numbered(int first, int count)
{
    std::vector<LogEntry> entries;
    for (int i = first; i < first + count; ++i)
        entries.push_back(entry(LogLevel::News, QString::number(i)));
    return entries;
}

QString textAt(const QAbstractItemModel& model, int row)
{
    return model.index(row, LogModel::TextColumn).data().toString();
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestGiveWay()
    {
        LogModel model(nullptr, 5);
        QAbstractItemModelTester rules(&model);
        model.append(numbered(0, 4));
        QCOMPARE(model.rowCount(), 4);
        model.append(numbered(4, 3));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(textAt(model, 0), QStringLiteral("2"));
        QCOMPARE(textAt(model, 4), QStringLiteral("6"));
        model.append(numbered(100, 12)); // more than fit at once
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(textAt(model, 0), QStringLiteral("107"));
        model.append({});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void levelAndWordsFilter()
    {
        LogModel model;
        model.append({entry(LogLevel::Detail, QStringLiteral("read blue file")),
                      entry(LogLevel::Warning, QStringLiteral("a Blue warning")),
                      entry(LogLevel::Problem, QStringLiteral("red alarm"), QStringLiteral("jobs"))});
        LogFilter filter(&model);
        QAbstractItemModelTester rules(&filter);
        QCOMPARE(filter.rowCount(), 3);
        filter.setLowestLevel(LogLevel::Warning);
        QCOMPARE(filter.rowCount(), 2);
        filter.setWords(QStringLiteral("warning blue"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(textAt(filter, 0), QStringLiteral("a Blue warning"));
        filter.setWords(QStringLiteral("jobs"));
        QCOMPARE(textAt(filter, 0), QStringLiteral("red alarm"));
        filter.setWords({});
        filter.setLowestLevel(LogLevel::Detail);
        QCOMPARE(filter.rowCount(), 3);
    }

    void messagesOfEveryThreadArriveInOrderAndStillGoWhereTheyWent()
    {
        static QStringList elsewhere;
        elsewhere.clear();
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& text) { elsewhere << text; });
        auto collector = std::make_unique<LogCollector>();
        QCOMPARE(LogCollector::instance(), collector.get());
        qWarning("first");
        const std::unique_ptr<QThread> thread(QThread::create([] {
            qCritical("second");
            LogCollector::note(LogLevel::News, QStringLiteral("jobs"), QStringLiteral("third"));
        }));
        thread->start();
        thread->wait();
        const LogModel& model = *collector->model();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(textAt(model, 0), QStringLiteral("first"));
        QCOMPARE(model.entryAt(0).level, LogLevel::Warning);
        QCOMPARE(textAt(model, 1), QStringLiteral("second"));
        QCOMPARE(model.entryAt(1).level, LogLevel::Problem);
        QCOMPARE(model.entryAt(2).source, QStringLiteral("jobs"));
        QCOMPARE(elsewhere, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
        collector.reset();
        qWarning("after"); // nobody collects, and nothing breaks
        QVERIFY(!LogCollector::instance());
        QCOMPARE(elsewhere.last(), QStringLiteral("after"));
        qInstallMessageHandler(before);
    }

    void theWindowFiltersCopiesAndSaves()
    {
        LogModel model;
        model.append({entry(LogLevel::News, QStringLiteral("opened")),
                      entry(LogLevel::Problem, QStringLiteral("two\nlines"))});
        LogWindow window(&model);
        window.show();
        QCOMPARE(coverscope::test::unnamedWidgets(&window), QStringList());
        window.findChild<QComboBox*>()->setCurrentIndex(3); // problems only
        QCOMPARE(window.table()->model()->rowCount(), 1);
        window.copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("two\nlines")) && !copied.contains(QStringLiteral("opened")));

        window.findChild<QComboBox*>()->setCurrentIndex(0);
        window.table()->selectRow(0);
        window.copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("opened")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("lines")));

        const QTemporaryDir folder;
        const auto file = coverscope::base::pathFromQString(folder.filePath(QStringLiteral("log.txt")));
        QVERIFY(window.save(file));
        std::stringstream saved;
        saved << std::ifstream(file).rdbuf();
        QVERIFY(saved.str().find("opened") != std::string::npos);
        QVERIFY(saved.str().find("two") != std::string::npos);
        QVERIFY(!window.save(file / "below a file"));
    }

    void theNewestStaysInSight()
    {
        LogModel model;
        LogWindow window(&model);
        window.show();
        model.append(numbered(0, 500));
        QTRY_VERIFY(window.table()->rowAt(window.table()->viewport()->height() - 5) >= 498);
    }
};

QTEST_MAIN(LogTest)
#include "log_test.moc"
