// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/torch_cqt.h"

#include "core/features/cqt.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace coverscope;
using namespace coverscope::features;

class TorchCqtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithTheOther_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("cpu") << "cpu";
        QTest::newRow("cuda") << "cuda:0";
    }

    void itAgreesWithTheOther()
    {
        QFETCH(const QString, device);
        auto torchCqt = TorchCqt::create(device.toStdString());
        if (!torchCqt && device != QStringLiteral("cpu"))
            QSKIP("LibTorch finds no CUDA device.");
        QVERIFY(torchCqt);
        for (const auto& signal : {test::melody(1, 5.0), test::noise(2, 3.0), test::chirp(30.0, 4000.0, 4.0),
                                   test::melody(3, 0.3), std::vector<float>{0.5F}}) {
            const base::Matrix expected = cqtMagnitudes(signal);
            const auto magnitudes = torchCqt->magnitudes(signal);
            QVERIFY2(magnitudes, qPrintable(magnitudes ? QString() : magnitudes.error().detail));
            QCOMPARE(magnitudes->rows, expected.rows);
            QCOMPARE(magnitudes->columns, expected.columns);
            for (std::size_t frame = 0; frame < expected.rows; ++frame) {
                const auto row = expected.row(frame);
                const float maximum = *std::max_element(row.begin(), row.end());
                for (std::size_t bin = 0; bin < row.size(); ++bin)
                    QVERIFY(std::abs((*magnitudes)(frame, bin) - row[bin]) <= 1e-4F * maximum);
            }
        }
    }

    void nothingGivesOneFrameOfZeros()
    {
        auto torchCqt = TorchCqt::create("cpu");
        QVERIFY(torchCqt);
        QCOMPARE(torchCqt->magnitudes({}).value(), base::Matrix(1, 84));
    }

    void aDeviceThatIsNotThereIsRefused()
    {
        for (const char* device : {"cuda:77", "teapot", ""}) {
            const auto torchCqt = TorchCqt::create(device);
            QVERIFY2(!torchCqt, device);
            QCOMPARE(torchCqt.error().code, base::ErrorCode::DeviceUnavailable);
            QVERIFY(torchCqt.error().message.contains(QString::fromUtf8(device)));
        }
    }
};

QTEST_GUILESS_MAIN(TorchCqtTest)
#include "torch_cqt_test.moc"
