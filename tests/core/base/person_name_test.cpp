// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include <QTest>

using namespace coverscope;

class PersonNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { base::setReviewerName({}); }

    void withoutANameOfTheirOwnAPersonIsTheAccount()
    {
        QVERIFY(!base::accountName().isEmpty());
        QCOMPARE(base::personName(), base::accountName());
    }

    void theReviewersNameComesBeforeTheAccounts()
    {
        base::setReviewerName(QStringLiteral("Anna Weber"));
        QCOMPARE(base::personName(), QStringLiteral("Anna Weber"));
        base::setReviewerName({});
        QCOMPARE(base::personName(), base::accountName());
    }

    void aNameIsOneShortLine()
    {
        base::setReviewerName(QStringLiteral("  Anna\n Weber\t"));
        QCOMPARE(base::personName(), QStringLiteral("Anna Weber"));
        base::setReviewerName(QStringLiteral(" \n "));
        QCOMPARE(base::personName(), base::accountName());
        QCOMPARE(base::tidyReviewerName(QString(1000, QLatin1Char('x'))).size(), base::longestReviewerName);
    }
};

QTEST_GUILESS_MAIN(PersonNameTest)
#include "person_name_test.moc"
