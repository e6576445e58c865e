// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/push.h"
#include "core/shared_catalogue/shared_catalogue.h"
#include "tests/core/library/library_fixture.h"
#include "tests/core/shared_catalogue/test_catalogue.h"

#include <QFile>
#include <QTest>

using namespace coverscope;
using base::ErrorCode;
using shared_catalogue::push;
using shared_catalogue::SharedCatalogue;
using test::LibraryFixture;
using test::runSql;

// What a person is told where it does not work.
class RefusalsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<library::Library> m_library;

    base::Error pushError(const QString& service) const
    {
        const auto report = push(*m_library, service, {}, {});
        return report ? base::Error{} : report.error();
    }

    static base::Error openError(const QString& service)
    {
        const auto catalogue = SharedCatalogue::open(service);
        return catalogue ? base::Error{} : catalogue.error();
    }

    static qint64 recordingCount()
    {
        return test::sqlValue(QStringLiteral("SELECT count(*) FROM coverscope.recording")).toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::testService().isEmpty())
            QSKIP("COVERSCOPE_TEST_POSTGRES names no service to test on");
        m_fixture = std::make_unique<LibraryFixture>();
        m_fixture->addTune("tune.wav", 1, 24.0);
        m_library = m_fixture->open();
        QCOMPARE(m_fixture->index(*m_library).indexed, std::size_t{1});
    }

    void init() { test::emptyCatalogue(); }

    void anEmptyDatabaseIsNoCatalogueYet()
    {
        const base::Error error = openError(test::testService());
        QCOMPARE(error.code, ErrorCode::NotALibrary);
        QVERIFY2(error.message.contains(QLatin1String("push")), qPrintable(error.message));
    }

    void aWrongPasswordIsTold()
    {
        const base::Error error = openError(test::strangerService());
        QCOMPARE(error.code, ErrorCode::PermissionDenied);
        QVERIFY2(error.message.contains(QLatin1String(".pgpass")), qPrintable(error.message));
    }

    void aServerThatIsAwayIsTold()
    {
        const QByteArray before = qgetenv("PGSERVICEFILE");
        QFile file(QString::fromStdString((m_fixture->base() / "services").native()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[away]\nhost=/nowhere\ndbname=none\n");
        file.close();
        qputenv("PGSERVICEFILE", file.fileName().toLocal8Bit());
        const base::Error error = openError(QStringLiteral("away"));
        const base::Error unknown = openError(QStringLiteral("unknown"));
        qputenv("PGSERVICEFILE", before);
        QCOMPARE(error.code, ErrorCode::ReadFailed);
        QVERIFY2(error.message.contains(QLatin1String("cannot be reached")), qPrintable(error.message));
        QCOMPARE(unknown.code, ErrorCode::FileNotFound);
    }

    void aDatabaseWithoutPgvectorIsTold()
    {
        const base::Error error = pushError(test::bareService());
        QCOMPARE(error.code, ErrorCode::InvalidArgument);
        QVERIFY2(error.message.contains(QLatin1String("pgvector")), qPrintable(error.message));
    }

    void readersSearchAndDoNotPush()
    {
        QCOMPARE(pushError(test::readerService()).code, ErrorCode::PermissionDenied); // makes no tables
        QVERIFY(push(*m_library, test::testService(), {}, {}));
        runSql(QStringLiteral("DELETE FROM coverscope.recording"));
        const base::Error error = pushError(test::readerService());
        QCOMPARE(error.code, ErrorCode::PermissionDenied);
        QVERIFY2(error.message.contains(QLatin1String("coverscope_editor")), qPrintable(error.message));
        QCOMPARE(recordingCount(), qint64{0});
        const auto catalogue = SharedCatalogue::open(test::readerService());
        QVERIFY(catalogue);
        const auto state = (*catalogue)->state();
        QVERIFY(state);
        QVERIFY(!state->mayChange);
    }

    void vectorsOfAnotherModelNeverMix()
    {
        QVERIFY(push(*m_library, test::testService(), {}, {}));
        runSql(QStringLiteral("DELETE FROM coverscope.recording"));
        runSql(QStringLiteral("UPDATE coverscope.model SET hash = repeat('0', 64)"));
        const base::Error error = pushError(test::testService());
        QCOMPARE(error.code, ErrorCode::ModelMismatch);
        QVERIFY2(error.message.contains(QLatin1String("00000000")), qPrintable(error.message));
        QCOMPARE(recordingCount(), qint64{0});
        const auto catalogue = SharedCatalogue::open(test::testService());
        QVERIFY(catalogue);
        const auto session = (*catalogue)->session(LibraryFixture::embedder());
        QVERIFY(!session);
        QCOMPARE(session.error().code, ErrorCode::ModelMismatch);
    }

    void aNewerSchemaIsLeftAlone()
    {
        QVERIFY(push(*m_library, test::testService(), {}, {}));
        runSql(QStringLiteral("UPDATE coverscope.catalogue_version SET version = 99"));
        runSql(QStringLiteral("DELETE FROM coverscope.recording"));
        QCOMPARE(openError(test::testService()).code, ErrorCode::NewerVersion);
        QCOMPARE(pushError(test::testService()).code, ErrorCode::NewerVersion);
        QCOMPARE(recordingCount(), qint64{0});
    }

    void onlyNamesOfServicesGoToTheServer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("two words") << QStringLiteral("team host=elsewhere");
        QTest::newRow("another option") << QStringLiteral("team;host=elsewhere");
        QTest::newRow("quotes") << QStringLiteral("'team'");
    }
    void onlyNamesOfServicesGoToTheServer()
    {
        QFETCH(QString, name);
        QCOMPARE(openError(name).code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
