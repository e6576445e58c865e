// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace coverscope::test;

// A catalogue on a PostgreSQL server, by the command line.
class SharedCatalogueTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_service = qEnvironmentVariable("COVERSCOPE_TEST_POSTGRES");

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString shared() const { return QStringLiteral("postgres:") + m_service; }

    // Of a database for tests only.
    void emptyCatalogue() const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_service);
            database.setConnectOptions(QStringLiteral("service=") + m_service);
            QVERIFY2(database.open(), qPrintable(database.lastError().text()));
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("SELECT current_database()")) && query.next());
            QVERIFY(query.value(0).toString().startsWith(QLatin1String("coverscope_test")));
            QVERIFY(query.exec(QStringLiteral("DROP TABLE IF EXISTS coverscope.chunk, coverscope.recording,"
                                              " coverscope.model, coverscope.catalogue_version")));
        }
        QSqlDatabase::removeDatabase(m_service);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_service.isEmpty())
            QSKIP("COVERSCOPE_TEST_POSTGRES names no service to test on");
        emptyCatalogue();
    }

    void aLibraryIsPushedAndSearched()
    {
        writeTunes(path("music"), 3, 40.0);
        const QString library = QStringLiteral("--library");
        const QString json = QStringLiteral("--json");
        QCOMPARE(runCli({QStringLiteral("index"), library, path("library"), path("music")}).exitCode, 0);

        const QStringList push{QStringLiteral("push"), library,   path("library"),
                               QStringLiteral("--to"), m_service, json};
        const CliResult pushed = runCli(push);
        QVERIFY2(pushed.exitCode == 0, pushed.error.constData());
        QCOMPARE(pushed.json()[QStringLiteral("pushed")].toInt(), 3);
        QCOMPARE(runCli(push).json()[QStringLiteral("unchanged")].toInt(), 3);

        const QJsonObject info = runCli({QStringLiteral("info"), library, shared(), json}).json();
        QCOMPARE(info[QStringLiteral("library")][QStringLiteral("indexed")].toInt(), 3);
        const CliResult verified = runCli({QStringLiteral("verify"), library, shared(), json});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json()[QStringLiteral("sound")].toBool());

        const QString clip = path("music") + QStringLiteral("/tune-2.wav");
        const QStringList asked{clip, QStringLiteral("--not-hummed"), json};
        const QStringList query{QStringLiteral("query"), library};
        const QJsonObject here = runCli(query + QStringList{path("library")} + asked).json();
        const QJsonObject there = runCli(query + QStringList{shared()} + asked).json();
        QCOMPARE(here[QStringLiteral("matches")].toArray().size(), 3);
        QCOMPARE(there[QStringLiteral("matches")], here[QStringLiteral("matches")]);
        QCOMPARE(there[QStringLiteral("verdict")], here[QStringLiteral("verdict")]);
        QCOMPARE(there[QStringLiteral("catalogue")][QStringLiteral("recordings")].toInt(), 3);
        const CliResult text = runCli(query + QStringList{shared(), clip});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.output.contains("3 tracks searched"), text.output.constData());
    }
};

QTEST_GUILESS_MAIN(SharedCatalogueTest)
#include "shared_catalogue_test.moc"
