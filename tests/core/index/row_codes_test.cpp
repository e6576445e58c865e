// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/row_codes.h"

#include "core/index/dot_kernels.h"
#include "tests/core/index/test_rows.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace coverscope;
using namespace coverscope::index;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

std::vector<std::uint16_t> halvesOf(const base::Matrix& rows)
{
    std::vector<std::uint16_t> halves(rows.values.size());
    toHalf(rows.values, halves);
    return halves;
}

// Rows of every kind: as they are stored, huge, tiny, with one number that dwarfs the others, of one number.
base::Matrix hardRows(std::size_t width)
{
    base::Matrix rows = test::clusteredRows(1, 60, width, 3);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const float factor = row % 5 == 1 ? 30'000.0F : row % 5 == 2 ? 1e-5F : 1.0F;
        for (float& value : rows.row(row))
            value *= factor;
        if (row % 5 == 3)
            rows(row, row % width) = 500.0F;
        if (row % 5 == 4) {
            std::ranges::fill(rows.row(row), 0.0F);
            rows(row, row % width) = row % 2 == 0 ? 1.0F : -1e-7F;
        }
    }
    return rows;
}

std::vector<float> mostOf(const CodedQueries& queries, std::size_t query, const RowCodes& codes)
{
    std::vector<std::int32_t> products(codes.rowCount() * queries.count());
    bestCodeKernel().products(codes.from(0).codes, codes.rowCount(), queries.values(), queries.count(),
                              queries.stride(), products.data());
    std::vector<float> most(codes.rowCount());
    queries.mostOf(query, codes.from(0),
                   std::span(products).subspan(query * codes.rowCount(), codes.rowCount()), most);
    return most;
}

} // namespace

class RowCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesStandForTheirNumbersWithinHalfAStep()
    {
        const base::Matrix rows = hardRows(100);
        const std::vector<std::uint16_t> halves = halvesOf(rows);
        const RowCodes codes(halves, rows.columns);
        QCOMPARE(codes.rowCount(), rows.rows);
        for (std::size_t row = 0; row < rows.rows; ++row) {
            const CodedRows coded = codes.from(row);
            std::vector<float> values(rows.columns);
            toFloat(std::span(halves).subspan(row * rows.columns, rows.columns), values);
            double square = 0.0;
            for (std::size_t i = 0; i < rows.columns; ++i) {
                const double lost = values[i] - double{*coded.scales} * coded.codes[i];
                QVERIFY(std::abs(lost) <= 0.5001 * *coded.scales);
                QVERIFY(coded.codes[i] >= -127);
                square += lost * lost;
            }
            QVERIFY(std::abs(std::sqrt(square) - *coded.losses) <=
                    1e-3 * *coded.losses + 1e-4 * *coded.scales);
            for (std::size_t i = rows.columns; i < codeStride(rows.columns); ++i)
                QCOMPARE(coded.codes[i], std::int8_t{0});
        }
    }

    void noProductIsMoreThanItsBound_data()
    {
        QTest::addColumn<int>("dimension");
        for (const int dimension : {1, 3, 48, 64, 100, 512, 2100})
            QTest::addRow("%d", dimension) << dimension;
    }

    void noProductIsMoreThanItsBound()
    {
        QFETCH(int, dimension);
        const auto width = static_cast<std::size_t>(dimension);
        const base::Matrix rows = hardRows(width);
        const std::vector<std::uint16_t> halves = halvesOf(rows);
        const RowCodes codes(halves, width);
        base::Matrix queries = hardRows(width); // every row meets itself, too
        for (float& value : queries.row(7))
            value = 0.0F;
        const CodedQueries coded(queries);
        for (const DotKernel* kernel : availableDotKernels()) {
            std::vector<float> products(rows.rows * queries.rows);
            kernel->products(halves.data(), rows.rows, queries.values.data(), queries.rows, width,
                             products.data());
            for (std::size_t query = 0; query < queries.rows; ++query) {
                const std::vector<float> most = mostOf(coded, query, codes);
                for (std::size_t row = 0; row < rows.rows; ++row)
                    QVERIFY2(products[row * queries.rows + query] <= most[row], kernel->name);
            }
        }
    }

    void theBoundIsCloseForEmbeddings()
    {
        const base::Matrix rows = test::clusteredRows(1, 300, 512);
        const RowCodes codes(halvesOf(rows), rows.columns);
        const base::Matrix query = test::clusteredRows(2, 1, 512);
        const std::vector<float> most = mostOf(CodedQueries(query), 0, codes);
        for (std::size_t row = 0; row < rows.rows; ++row) {
            double cosine = 0.0;
            for (std::size_t i = 0; i < rows.columns; ++i)
                cosine += double{rows(row, i)} * query(0, i);
            QVERIFY(most[row] - cosine < 0.015);
        }
    }

    void aRowOfZerosIsAtMostZero()
    {
        const RowCodes codes(std::vector<std::uint16_t>(32, 0x8000), 32); // minus zero
        QCOMPARE(mostOf(CodedQueries(test::clusteredRows(1, 1, 32)), 0, codes).front(), 0.0F);
    }

    void whatIsNoNumberMayBeAnything()
    {
        std::vector<std::uint16_t> rows(2 * 16, 0x3C00);
        rows[3] = 0x7C00;      // infinite
        rows[16 + 5] = 0x7E00; // not a number
        const RowCodes codes(rows, 16);
        const CodedQueries queries(base::Matrix(1, 16, 0.25F));
        QCOMPARE(mostOf(queries, 0, codes), std::vector<float>(2, infinity));
        const RowCodes ones(std::vector<std::uint16_t>(16, 0x3C00), 16);
        QCOMPARE(mostOf(CodedQueries(base::Matrix(1, 16, infinity)), 0, ones).front(), infinity);
    }
};

QTEST_GUILESS_MAIN(RowCodesTest)
#include "row_codes_test.moc"
