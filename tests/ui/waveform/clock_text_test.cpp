// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/clock_text.h"

#include <QLocale>
#include <QTest>

using namespace coverscope::ui;

class ClockTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void timesAreWrittenAsAClockShowsThem()
    {
        QCOMPARE(clockText(0.0, 0), QStringLiteral("0:00"));
        QCOMPARE(clockText(7.04, 1), QStringLiteral("0:07.0"));
        QCOMPARE(clockText(754.0, 0), QStringLiteral("12:34"));
        QCOMPARE(clockText(3723.0, 0), QStringLiteral("1:02:03"));
        QCOMPARE(clockText(-5.0, 0), QStringLiteral("−0:05"));
        QCOMPARE(clockText(-0.001, 1), QStringLiteral("0:00.0"));
    }

    void roundingCarriesIntoMinutesAndHours()
    {
        QCOMPARE(clockText(59.96, 1), QStringLiteral("1:00.0"));
        QCOMPARE(clockText(3599.6, 0), QStringLiteral("1:00:00"));
    }

    void whatIsWrittenIsReadBack()
    {
        for (const double seconds : {0.0, 7.4, 59.9, 60.0, 754.3, 3723.5, 36000.0})
            QCOMPARE(parseClock(clockText(seconds, 1)), std::optional(seconds));
        QCOMPARE(parseClock(QStringLiteral(" 90 ")), std::optional(90.0));
        QCOMPARE(parseClock(QStringLiteral("0:07,5")), std::optional(7.5));
    }

    void nonsenseIsNotATime()
    {
        for (const char* text : {"", "a", "1:60", "1:2:3:4", "-5", "1:-5", "1::2", "1.5:20", "nan"})
            QVERIFY2(!parseClock(QString::fromLatin1(text)), text);
    }

    void ticksStandOnRoundStepsAndNeverTooMany()
    {
        QCOMPARE(clockTickStep(60.0, 6), 10.0);
        QCOMPARE(clockTickStep(61.0, 6), 15.0);
        QCOMPARE(clockTickStep(240.0, 8), 30.0);
        QCOMPARE(clockTickStep(2.0, 10), 0.2);
        for (double span = 0.5; span < 400000.0; span *= 1.37)
            QVERIFY(span / clockTickStep(span, 7) <= 7.0 + 1e-9);
        QCOMPARE(clockTickDecimals(30.0), 0);
        QCOMPARE(clockTickDecimals(0.5), 1);
        QCOMPARE(clockTickDecimals(0.05), 2);
    }
};

QTEST_GUILESS_MAIN(ClockTextTest)
#include "clock_text_test.moc"
