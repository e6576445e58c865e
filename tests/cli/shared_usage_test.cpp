// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QDir>
#include <QTest>

using namespace coverscope::test;

// What the command line says of shared catalogues where there is none.
class SharedUsageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    // Whether or not there is a driver, or a server.
    void whatCannotBeSharedIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString library = QStringLiteral("--library");
        const QString name = QStringLiteral("postgres:team");
        QTest::newRow("map") << QStringList{QStringLiteral("map"), library, name};
        QTest::newRow("index") << QStringList{QStringLiteral("index"), library, name, path("music")};
        QTest::newRow("push from one") << QStringList{QStringLiteral("push"), library, name,
                                                      QStringLiteral("--to"), QStringLiteral("team")};
        QTest::newRow("push to nothing") << QStringList{QStringLiteral("push"), library, path("library")};
        QTest::newRow("repair") << QStringList{QStringLiteral("verify"), library, name,
                                               QStringLiteral("--repair")};
        for (const char* option : {"--hummed", "--mode=all", "--report=x.csv"})
            QTest::newRow(option) << QStringList{QStringLiteral("query"), library, name,
                                                 QString::fromLatin1(option), path("clip.wav")};
    }
    void whatCannotBeSharedIsWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CliResult result = runCli(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(!result.error.isEmpty());
        QVERIFY(!QDir().exists(QStringLiteral("postgres:team")));
    }

    void aServiceThatIsNotThereIsAFailure()
    {
        const CliResult result = runCli({QStringLiteral("info"), QStringLiteral("--library"),
                                         QStringLiteral("postgres:no-such-service")});
        QCOMPARE(result.exitCode, 1);
        // Without the driver that is what is told first.
        QVERIFY2(result.error.contains("no-such-service") || result.error.contains("libqt6sql6-psql"),
                 result.error.constData());
    }
};

QTEST_GUILESS_MAIN(SharedUsageTest)
#include "shared_usage_test.moc"
