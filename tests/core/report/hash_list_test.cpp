// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hash_check.h"

#include "core/base/path_text.h"
#include "core/library/content_hash.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <fstream>
#include <iterator>
#include <memory>

using namespace coverscope;
using namespace coverscope::report;
using What = HashFinding::What;
using Of = HashFinding::Of;

// A report over a clip and a track that are there, and its list.
class HashListTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Report m_report;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    void write(const std::filesystem::path& file, const QByteArray& content) const
    {
        std::ofstream target(file, std::ios::binary | std::ios::trunc);
        QVERIFY(target.write(content.constData(), content.size()).flush());
    }
    QByteArray contentOf(const std::filesystem::path& file) const
    {
        std::ifstream source(file, std::ios::binary);
        return QByteArray::fromStdString({std::istreambuf_iterator<char>(source), {}});
    }
    std::filesystem::path listFile() const { return hashListFile(path("report.csv")); }
    HashCheck check(RecordingsToo recordings = RecordingsToo::Yes) const
    {
        const auto list = readHashList(listFile());
        const auto done = list ? checkHashes(*list, listFile(), recordings) : base::fail(list.error());
        return done ? *done : HashCheck{{{What::Unreadable, Of::List, listFile(), done.error().message}}, 0};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_report = {};
        const auto clip = path("cl\xe9ip.wav"); // its name is no text
        write(clip, "what was searched for");
        write(path("track.flac"), "what was found");
        ReportClip reported;
        reported.file = clip;
        reported.contentHash = *library::contentHash(clip, {});
        ReportMatch match;
        match.file = path("track.flac");
        match.contentHash = *library::contentHash(match.file, {});
        reported.matches = {match};
        m_report.clips = {reported, reported};
        m_report.clips.push_back(failedClip(path("broken.wav"), {}));
        m_report.madeAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
        m_report.madeBy = QStringLiteral("Anna Weber");
        m_report.programVersion = QStringLiteral("1.2.3");
        QVERIFY(writeReport("a,b\n1,2\n", m_report, path("report.csv"), {}));
    }

    void cleanup() // Qt does not remove files whose names are no text
    {
        std::error_code ignored;
        std::filesystem::remove_all(std::filesystem::path(m_folder->path().toStdString()), ignored);
    }

    void whatIsAsItWasIsSound()
    {
        QVERIFY(check().isSound());
        QCOMPARE(check().checkedCount, std::size_t{3});
        const auto list = readHashList(listFile());
        QVERIFY(list && list->isIntact);
        QCOMPARE(list->recordings.size(), std::size_t{2}); // each once, and none without a hash
        QCOMPARE(list->recordings[0].file, m_report.clips[0].file);
        QVERIFY(list->recordings[0].role == HashedRecording::Role::Clip);
        QCOMPARE(list->madeBy, QStringLiteral("Anna Weber"));
        QCOMPARE(list->madeAt, m_report.madeAt);
        QCOMPARE(list->reportFile, std::filesystem::path("report.csv"));
        QCOMPARE(list->reportSize, std::int64_t{8});
        QCOMPARE(list->seal.size(), 64);
    }

    void aChangedReportIsTold()
    {
        write(path("report.csv"), "a,b\n1,3\n");
        const HashCheck found = check();
        QCOMPARE(found.findings.size(), std::size_t{1});
        QVERIFY(found.findings[0].what == What::Changed && found.findings[0].of == Of::Report);
        QVERIFY(!found.lacksOnlyRecordings());
        std::filesystem::remove(path("report.csv"));
        QVERIFY(check().findings[0].what == What::Missing);
        QVERIFY(!check().lacksOnlyRecordings());
    }

    void recordingsThatAreAwayAreAnotherMatterThanChangedOnes()
    {
        std::filesystem::remove(path("track.flac"));
        HashCheck found = check();
        QCOMPARE(found.findings.size(), std::size_t{1});
        QVERIFY(found.findings[0].what == What::Missing && found.findings[0].of == Of::Track);
        QVERIFY(found.lacksOnlyRecordings());
        QVERIFY(check(RecordingsToo::No).isSound());
        write(m_report.clips[0].file, "something else");
        found = check();
        QCOMPARE(found.findings.size(), std::size_t{2});
        QVERIFY(found.findings[0].what == What::Changed && found.findings[0].of == Of::Clip);
        QVERIFY(!found.lacksOnlyRecordings());
    }

    // Every field of the list: the seal is of all of it.
    void aChangedListIsTold_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("who") << QByteArray("Anna Weber") << QByteArray("Bo Ek");
        QTest::newRow("when") << QByteArray("2026-03-04") << QByteArray("2026-03-05");
        QTest::newRow("role") << QByteArray("\"clip\"") << QByteArray("\"track\"");
        QTest::newRow("seal") << QByteArray("\"seal\": \"") << QByteArray("\"seal\": \"0");
    }
    void aChangedListIsTold()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray text = contentOf(listFile());
        QVERIFY(text.contains(before));
        write(listFile(), text.replace(before, after));
        const HashCheck found = check(RecordingsToo::No);
        QCOMPARE(found.findings.size(), std::size_t{1});
        QVERIFY(found.findings[0].of == Of::List);
        QVERIFY(!found.lacksOnlyRecordings());
    }

    void blanksInTheListAreNoChange()
    {
        write(listFile(), QJsonDocument::fromJson(contentOf(listFile())).toJson(QJsonDocument::Compact));
        QVERIFY(check().isSound());
    }

    void aListNamesNothingOutsideItsFolder()
    {
        QJsonObject list = QJsonDocument::fromJson(contentOf(listFile())).object();
        QJsonObject report = list[QStringLiteral("report")].toObject();
        report[QStringLiteral("file")] = QStringLiteral("../../etc/report.csv");
        list[QStringLiteral("report")] = report;
        write(listFile(), QJsonDocument(list).toJson());
        const auto read = readHashList(listFile());
        QVERIFY(read && !read->isIntact);
        QCOMPARE(read->reportFile, std::filesystem::path("report.csv"));
    }

    void aPipeIsNotWaitedFor()
    {
        const auto pipe = path("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        HashList list = *readHashList(listFile());
        list.recordings.front().file = pipe;
        const auto done = checkHashes(list, listFile(), RecordingsToo::Yes);
        QVERIFY(done);
        QCOMPARE(done->findings.size(), std::size_t(1));
        QCOMPARE(done->findings.front().what, HashFinding::What::Unreadable);
    }

    void whatIsNoListIsRefused()
    {
        write(listFile(), "{}");
        QCOMPARE(readHashList(listFile()).error().code, base::ErrorCode::UnsupportedFormat);
        write(listFile(), "\x01 nothing of ours");
        QCOMPARE(readHashList(listFile()).error().code, base::ErrorCode::UnsupportedFormat);
        write(listFile(), R"({"format": "coverscope-hashes", "version": 99})");
        QCOMPARE(readHashList(listFile()).error().code, base::ErrorCode::NewerVersion);
        std::filesystem::remove(listFile());
        QCOMPARE(readHashList(listFile()).error().code, base::ErrorCode::FileNotFound);
    }

    void aReportMayHaveAnyName()
    {
        const auto odd = path("b\xe9richt.csv"); // not UTF-8
        QVERIFY(writeReport("a,b\n1,2\n", m_report, odd, {}));
        const auto list = readHashList(hashListFile(odd));
        QVERIFY(list && list->isIntact && list->reportFile == odd.filename());
        QVERIFY(checkHashes(*list, hashListFile(odd), RecordingsToo::No)->isSound());
        write(odd, "changed");
        QVERIFY(!checkHashes(*list, hashListFile(odd), RecordingsToo::No)->isSound());
    }

    void neitherReportNorListIsOverwrittenUnasked()
    {
        const QByteArray before = contentOf(listFile());
        QVERIFY(!writeReport("a,b\n5,6\n", m_report, path("report.csv"), {}));
        std::filesystem::remove(path("report.csv"));
        QVERIFY(!checkReportOutput(path("report.csv"), base::ContentKind::Table, {}));
        QVERIFY(!writeReport("a,b\n5,6\n", m_report, path("report.csv"), {})); // its list is there
        QVERIFY(!std::filesystem::exists(path("report.csv")));
        QCOMPARE(contentOf(listFile()), before);
        const base::OutputRules allowed{base::Overwrite::Allow};
        QVERIFY(writeReport("a,b\n5,6\n", m_report, path("report.csv"), allowed));
        QVERIFY(contentOf(listFile()) != before);
        QVERIFY(check().isSound());
    }

    void cancellingStopsIt()
    {
        base::CancellationSource source;
        source.cancel();
        const auto list = readHashList(listFile());
        QVERIFY(list);
        const auto done = checkHashes(*list, listFile(), RecordingsToo::Yes, source.token());
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(HashListTest)
#include "hash_list_test.moc"
