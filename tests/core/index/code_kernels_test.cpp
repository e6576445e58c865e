// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/code_kernels.h"

#include <QTest>

#include <random>
#include <vector>

using namespace coverscope;
using namespace coverscope::index;

class CodeKernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePortableKernelIsAlwaysThere()
    {
        const auto kernels = availableCodeKernels();
        QVERIFY(!kernels.empty());
        QCOMPARE(kernels.back(), &portableCodeKernel);
        QCOMPARE(kernels.front(), &bestCodeKernel());
        for (const CodeKernel* kernel : kernels)
            qInfo("available: %s", kernel->name);
    }

    void everyKernelGivesTheProducts_data()
    {
        QTest::addColumn<int>("stride");
        QTest::addColumn<bool>("isExtreme");
        for (const int stride : {64, 128, 320, 512, 576}) {
            QTest::addRow("%d", stride) << stride << false;
            QTest::addRow("%d, as large as allowed", stride) << stride << true;
        }
    }

    void everyKernelGivesTheProducts()
    {
        QFETCH(int, stride);
        QFETCH(bool, isExtreme);
        const auto width = static_cast<std::size_t>(stride);
        const int largest = static_cast<int>(std::min<std::size_t>(32'767, 2'147'483'647 / (127 * width)));
        std::mt19937 random(1);
        const auto number = [&](int most) {
            if (isExtreme)
                return random() % 8 == 0 ? -most : most;
            return std::uniform_int_distribution<int>(-most, most)(random);
        };
        constexpr std::size_t rowCount = 11; // more than fit evenly
        std::vector<std::int8_t> rows(rowCount * width);
        for (std::int8_t& code : rows)
            code = static_cast<std::int8_t>(number(127));
        for (const std::size_t queryCount : {1, 2, 3, 4, 5, 6, 9, 10, 13}) {
            std::vector<std::int16_t> queries(queryCount * width);
            for (std::int16_t& value : queries)
                value = static_cast<std::int16_t>(number(largest));
            for (const CodeKernel* kernel : availableCodeKernels()) {
                std::vector<std::int32_t> products(rowCount * queryCount + 1, 99);
                kernel->products(rows.data(), rowCount, queries.data(), queryCount, width, products.data());
                for (std::size_t query = 0; query < queryCount; ++query) {
                    for (std::size_t row = 0; row < rowCount; ++row) {
                        std::int64_t expected = 0;
                        for (std::size_t i = 0; i < width; ++i)
                            expected += std::int64_t{rows[row * width + i]} * queries[query * width + i];
                        QVERIFY2(products[query * rowCount + row] == expected, kernel->name);
                    }
                }
                QCOMPARE(products.back(), 99); // nothing is written behind the last one
            }
        }
    }
};

QTEST_GUILESS_MAIN(CodeKernelsTest)
#include "code_kernels_test.moc"
