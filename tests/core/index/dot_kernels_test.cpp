// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/dot_kernels.h"

#include "tests/core/index/test_rows.h"

#include <QTest>

#include <bit>

using namespace coverscope;
using namespace coverscope::index;

namespace {

// In double precision, from the float16 rows as they are stored.
double reference(std::span<const std::uint16_t> row, std::span<const float> query)
{
    std::vector<float> values(row.size());
    toFloat(row, values);
    double sum = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += double{values[i]} * query[i];
    return sum;
}

} // namespace

class DotKernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePortableKernelIsAlwaysThere()
    {
        const auto kernels = availableDotKernels();
        QVERIFY(!kernels.empty());
        QCOMPARE(kernels.back(), &portableDotKernel);
        QCOMPARE(kernels.front(), &bestDotKernel());
        for (const DotKernel* kernel : kernels)
            qInfo("available: %s", kernel->name);
    }

    void everyKernelAgreesWithDoublePrecision_data()
    {
        QTest::addColumn<int>("dimension");
        for (const int dimension : {1, 7, 8, 9, 15, 16, 17, 31, 33, 84, 100, 300, 512, 515})
            QTest::addRow("%d", dimension) << dimension;
    }

    void everyKernelAgreesWithDoublePrecision()
    {
        QFETCH(int, dimension);
        const auto width = static_cast<std::size_t>(dimension);
        const base::Matrix rows = test::clusteredRows(1, 11, width, 3);
        std::vector<std::uint16_t> halves(rows.values.size());
        toHalf(rows.values, halves);
        for (const DotKernel* kernel : availableDotKernels()) {
            for (const std::size_t queryCount : {1, 2, 3, 4, 5, 6, 9, 10, 13}) {
                const base::Matrix queries = test::clusteredRows(2, queryCount, width, 3);
                // More rows than fit evenly, and nothing written behind the last product.
                std::vector<float> products(rows.rows * queryCount + 1, 99.0F);
                kernel->products(halves.data(), rows.rows, queries.values.data(), queryCount, width,
                                 products.data());
                for (std::size_t row = 0; row < rows.rows; ++row) {
                    for (std::size_t query = 0; query < queryCount; ++query) {
                        const double expected =
                            reference(std::span(halves).subspan(row * width, width), queries.row(query));
                        const double error = std::abs(products[row * queryCount + query] - expected);
                        QVERIFY2(error < 1e-6, kernel->name);
                    }
                }
                QCOMPARE(products.back(), 99.0F);
            }
        }
    }

    void everyKernelMultipliesHalves()
    {
        for (const std::size_t width : {1, 8, 15, 16, 31, 32, 33, 47, 300, 512, 519}) {
            const base::Matrix rows = test::clusteredRows(3, 2, width, 2);
            std::vector<std::uint16_t> halves(rows.values.size());
            toHalf(rows.values, halves);
            std::vector<float> second(width);
            toFloat(std::span(halves).last(width), second);
            const double expected = reference(std::span(halves).first(width), second);
            for (const DotKernel* kernel : availableDotKernels()) {
                const double error =
                    std::abs(kernel->halfProduct(halves.data(), halves.data() + width, width) - expected);
                QVERIFY2(error < 1e-6, kernel->name);
            }
        }
    }

    void aPairHasTheSameValueWhateverStandsBesideIt()
    {
        const std::size_t width = 512;
        const base::Matrix rows = test::clusteredRows(4, 9, width);
        const base::Matrix queries = test::clusteredRows(5, 7, width);
        std::vector<std::uint16_t> halves(rows.values.size());
        toHalf(rows.values, halves);
        for (const DotKernel* kernel : availableDotKernels()) {
            std::vector<float> together(rows.rows * queries.rows);
            kernel->products(halves.data(), rows.rows, queries.values.data(), queries.rows, width,
                             together.data());
            for (std::size_t row = 0; row < rows.rows; ++row) {
                for (std::size_t query = 0; query < queries.rows; ++query) {
                    float alone = 0.0F;
                    kernel->products(halves.data() + row * width, 1, queries.row(query).data(), 1, width,
                                     &alone);
                    QCOMPARE(std::bit_cast<std::uint32_t>(together[row * queries.rows + query]),
                             std::bit_cast<std::uint32_t>(alone));
                }
            }
        }
    }

    void extremesOfFloat16AreUnderstood()
    {
        // Largest, smallest subnormal, negative zero, one.
        const std::vector<std::uint16_t> row = {0x7BFF, 0x0001, 0x8000, 0x3C00};
        for (std::size_t place = 0; place < row.size(); ++place) {
            std::vector<float> query(row.size(), 0.0F);
            query[place] = 1.0F;
            const double expected = reference(row, query);
            for (const DotKernel* kernel : availableDotKernels()) {
                float product = -1.0F;
                kernel->products(row.data(), 1, query.data(), 1, row.size(), &product);
                QCOMPARE(double{product}, expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(DotKernelsTest)
#include "dot_kernels_test.moc"
