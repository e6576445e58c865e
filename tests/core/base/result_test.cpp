// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <cerrno>

using namespace coverscope::base;

Q_DECLARE_METATYPE(coverscope::base::ErrorCode)

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemErrorsGetTheCodeThatFits_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("ENOENT") << ENOENT << ErrorCode::FileNotFound;
        QTest::newRow("ENOTDIR") << ENOTDIR << ErrorCode::FileNotFound;
        QTest::newRow("EISDIR") << EISDIR << ErrorCode::NotAFile;
        QTest::newRow("EACCES") << EACCES << ErrorCode::PermissionDenied;
        QTest::newRow("EROFS") << EROFS << ErrorCode::PermissionDenied;
        QTest::newRow("ENOSPC") << ENOSPC << ErrorCode::NoSpaceLeft;
        QTest::newRow("EDQUOT") << EDQUOT << ErrorCode::NoSpaceLeft;
        QTest::newRow("EFBIG") << EFBIG << ErrorCode::NoSpaceLeft;
        QTest::newRow("EIO") << EIO << ErrorCode::ReadFailed;
    }

    void systemErrorsGetTheCodeThatFits()
    {
        QFETCH(int, number);
        QFETCH(ErrorCode, code);
        const Error error = systemError(number, "/music/caf\xE9 %1.mp3");
        QVERIFY(error.code == code);
        QVERIFY(error.path == std::filesystem::path("/music/caf\xE9 %1.mp3"));
        QVERIFY2(error.message.contains(QStringLiteral("caf\uFFFD %1.mp3")), qPrintable(error.message));
        QVERIFY(!error.detail.isEmpty());
    }

    void cancelledIsItsOwnCode()
    {
        const Result<int> result = cancelled();
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Cancelled);
        QVERIFY(result.error().path.empty());
    }

    void failKeepsAllItIsGiven()
    {
        const Result<void> result =
            fail(ErrorCode::TooShort, "/a", QStringLiteral("message"), QStringLiteral("detail"));
        QVERIFY(!result);
        const Result<int> passedOn = fail(result.error());
        QVERIFY(passedOn.error().code == ErrorCode::TooShort);
        QVERIFY(passedOn.error().path == std::filesystem::path("/a"));
        QCOMPARE(passedOn.error().message, QStringLiteral("message"));
        QCOMPARE(passedOn.error().detail, QStringLiteral("detail"));
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
