// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/push.h"

#include "core/index/half_float.h"
#include "core/shared_catalogue/shared_catalogue.h"
#include "tests/core/library/library_fixture.h"
#include "tests/core/shared_catalogue/test_catalogue.h"

#include <QTest>

#include <array>
#include <thread>

using namespace coverscope;
using shared_catalogue::push;
using shared_catalogue::PushReport;
using test::LibraryFixture;
using test::runSql;
using test::sqlValue;

class PushTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::size_t count = 20; // more than one transaction takes
    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<library::Library> m_library;

    PushReport pushed(const base::ProgressSink& progress = {},
                      const base::CancellationToken& token = {}) const
    {
        auto report = push(*m_library, test::testService(), token, progress);
        if (!report)
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }

    static qint64 storedCount()
    {
        return sqlValue(QStringLiteral("SELECT count(*) FROM coverscope.recording")).toLongLong();
    }

    static std::size_t problemCount()
    {
        const auto catalogue = shared_catalogue::SharedCatalogue::open(test::testService());
        const auto problems = (*catalogue)->verify({}, {});
        return problems ? problems->size() : SIZE_MAX;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::testService().isEmpty())
            QSKIP("COVERSCOPE_TEST_POSTGRES names no service to test on");
        m_fixture = std::make_unique<LibraryFixture>();
        for (std::uint32_t k = 1; k <= count; ++k)
            m_fixture->addTune(std::to_string(k) + ".wav", k, k <= 2 ? 30.0 : 7.0);
        std::filesystem::copy_file(m_fixture->music() / "1.wav", m_fixture->music() / "the same.wav");
        m_library = m_fixture->open();
        QCOMPARE(m_fixture->index(*m_library).indexed, count + 1);
    }

    void init() { test::emptyCatalogue(); }

    void theSecondTimeThereIsNothingToDo()
    {
        const PushReport first = pushed();
        QCOMPARE(first.pushed, count);
        QCOMPARE(first.alike, std::size_t{1});
        QCOMPARE(storedCount(), static_cast<qint64>(count));
        QCOMPARE(problemCount(), std::size_t{0});
        const PushReport second = pushed();
        QCOMPARE(second.pushed + second.updated, std::size_t{0});
        QCOMPARE(second.unchanged, count);
    }

    void theServerHasEachVectorAsItWas()
    {
        pushed();
        const auto snapshot = m_library->snapshot();
        const auto rows = snapshot->chunks->row(0);
        const catalogue::Track* track = snapshot->find(snapshot->chunks->tracks().front().id);
        const QString text =
            sqlValue(QStringLiteral("SELECT embedding::text FROM coverscope.chunk JOIN coverscope.recording"
                                    " ON recording = id WHERE content_hash = '%1' AND position = 0")
                         .arg(QString::fromLatin1(track->contentHash)))
                .toString();
        const QStringList numbers = text.mid(1, text.size() - 2).split(QLatin1Char(','));
        std::vector<float> expected(rows.size());
        index::toFloat(rows, expected);
        QCOMPARE(static_cast<std::size_t>(numbers.size()), expected.size());
        for (std::size_t k = 0; k < expected.size(); ++k)
            QCOMPARE(numbers[static_cast<qsizetype>(k)].toFloat(), expected[k]);
    }

    void newTagsAreWrittenOver()
    {
        pushed();
        runSql(QStringLiteral("UPDATE coverscope.recording SET title = 'old' WHERE id ="
                              " (SELECT min(id) FROM coverscope.recording)"));
        const PushReport report = pushed();
        QCOMPARE(report.updated, std::size_t{1});
        QCOMPARE(report.unchanged, count - 1);
        QCOMPARE(
            sqlValue(QStringLiteral("SELECT count(*) FROM coverscope.recording WHERE title = 'old'")).toInt(),
            0);
    }

    void damageIsFoundAndMended_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a byte") << QStringLiteral(
            "UPDATE coverscope.recording SET notes = set_byte(notes, 9, get_byte(notes, 9) # 1) WHERE id ="
            " (SELECT min(id) FROM coverscope.recording)");
        QTest::newRow("a chunk") << QStringLiteral(
            "DELETE FROM coverscope.chunk WHERE position = 0 AND recording ="
            " (SELECT min(id) FROM coverscope.recording)");
    }
    void damageIsFoundAndMended()
    {
        QFETCH(QString, damage);
        pushed();
        runSql(damage);
        QCOMPARE(problemCount(), std::size_t{1});
        QCOMPARE(pushed().updated, std::size_t{1});
        QCOMPARE(problemCount(), std::size_t{0});
    }

    void aCancelledPushGoesOn()
    {
        base::CancellationSource source;
        const auto cancelLater = [&source](const base::Progress& progress) {
            if (progress.done > 0.0)
                source.cancel();
        };
        const PushReport first = pushed(cancelLater, source.token());
        QVERIFY(first.wasCancelled);
        QVERIFY(first.pushed > 0 && first.pushed < count);
        QCOMPARE(storedCount(), static_cast<qint64>(first.pushed));
        const PushReport second = pushed();
        QCOMPARE(second.unchanged, first.pushed);
        QCOMPARE(second.pushed, count - first.pushed);
    }

    void aLostConnectionLeavesNothingHalfWritten()
    {
        const auto cutLater = [](const base::Progress& progress) {
            if (progress.done > 0.0)
                runSql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                      " WHERE usename = session_user AND pid <> pg_backend_pid()"));
        };
        const auto report = push(*m_library, test::testService(), {}, cutLater);
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::ErrorCode::ReadFailed);
        QVERIFY2(report.error().message.contains(QLatin1String("lost")), qPrintable(report.error().message));
        const qint64 stored = storedCount();
        QVERIFY(stored > 0 && stored < static_cast<qint64>(count));
        QCOMPARE(problemCount(), std::size_t{0});
        QCOMPARE(pushed().pushed, count - static_cast<std::size_t>(stored));
        QCOMPARE(problemCount(), std::size_t{0});
    }

    void twoMayPushAtOnce()
    {
        std::array<QString, 2> wrong;
        const auto pushAll = [&](std::size_t who) {
            const auto report = push(*m_library, test::testService(), {}, {});
            if (!report)
                wrong.at(who) = report.error().message + report.error().detail;
            else if (report->pushed + report->updated + report->unchanged != count)
                wrong.at(who) = QStringLiteral("not all are told of");
        };
        std::thread other([&] { pushAll(1); });
        pushAll(0);
        other.join();
        QCOMPARE(wrong[0], QString());
        QCOMPARE(wrong[1], QString());
        QCOMPARE(storedCount(), static_cast<qint64>(count));
        QCOMPARE(problemCount(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(PushTest)
#include "push_test.moc"
