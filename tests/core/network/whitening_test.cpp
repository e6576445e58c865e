// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/whitening.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace coverscope;
using network::Whitening;

namespace {

constexpr std::size_t dimension = 8;

// Unit rows around a common mean that hardly differ in the last directions.
base::Matrix collapsed(std::size_t count)
{
    std::mt19937 random(5);
    std::normal_distribution<float> normal;
    base::Matrix rows(count, dimension);
    for (std::size_t i = 0; i < count; ++i) {
        float square = 0.0F;
        for (std::size_t k = 0; k < dimension; ++k) {
            rows(i, k) = (k == 0 ? 2.0F : 0.0F) + normal(random) / static_cast<float>(1 + k * k);
            square += rows(i, k) * rows(i, k);
        }
        for (float& value : rows.row(i))
            value /= std::sqrt(square);
    }
    return rows;
}

double meanLength(const base::Matrix& rows)
{
    double square = 0.0;
    for (std::size_t k = 0; k < rows.columns; ++k) {
        double sum = 0.0;
        for (std::size_t i = 0; i < rows.rows; ++i)
            sum += rows(i, k);
        square += sum * sum;
    }
    return std::sqrt(square) / static_cast<double>(rows.rows);
}

double varianceOf(const base::Matrix& rows, std::size_t column)
{
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < rows.rows; ++i) {
        sum += rows(i, column);
        squares += static_cast<double>(rows(i, column)) * rows(i, column);
    }
    const auto count = static_cast<double>(rows.rows);
    return squares / count - sum / count * sum / count;
}

} // namespace

class WhiteningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTakesTheMeanAwayAndEvensOutTheDirections()
    {
        base::Matrix rows = collapsed(2000);
        const double meanBefore = meanLength(rows);
        QVERIFY(meanBefore > 0.7);
        const double before = varianceOf(rows, 1) / varianceOf(rows, 6);
        const auto whitening = Whitening::fit(rows, 1.0);
        QVERIFY(whitening.has_value());
        whitening->apply(rows);
        QVERIFY2(meanLength(rows) < 0.5 * meanBefore, qPrintable(QString::number(meanLength(rows))));
        QVERIFY2(varianceOf(rows, 1) / varianceOf(rows, 6) < 0.1 * before,
                 qPrintable(QString::number(before)));
        for (std::size_t i = 0; i < rows.rows; ++i) {
            double square = 0.0;
            for (const float value : rows.row(i))
                square += static_cast<double>(value) * value;
            QVERIFY(std::abs(square - 1.0) < 1e-4);
        }
    }

    void powerNoneTakesOnlyTheMeanAway()
    {
        base::Matrix rows = collapsed(2000);
        const double before = varianceOf(rows, 1) / varianceOf(rows, 3);
        const double meanBefore = meanLength(rows);
        Whitening::fit(rows, 0.0)->apply(rows);
        QVERIFY2(meanLength(rows) < 0.5 * meanBefore, qPrintable(QString::number(meanLength(rows))));
        QVERIFY(varianceOf(rows, 1) / varianceOf(rows, 3) > 0.5 * before);
    }

    void aModelFileKeepsIt()
    {
        base::Matrix rows = collapsed(100);
        const auto whitening = Whitening::fit(rows, 0.5);
        model::Checkpoint checkpoint;
        checkpoint.info.embeddingDimension = dimension;
        QVERIFY(!Whitening::of(checkpoint)->has_value());
        whitening->addTo(checkpoint);
        base::Matrix same = rows;
        whitening->apply(rows);
        (*Whitening::of(checkpoint))->apply(same);
        QCOMPARE(same.values, rows.values);
    }

    void aModelFileWithHalfOfItIsRefused()
    {
        model::Checkpoint checkpoint;
        checkpoint.info.embeddingDimension = dimension;
        Whitening::fit(collapsed(100), 0.5)->addTo(checkpoint);
        checkpoint.tensors.erase("whitening.mean");
        QCOMPARE(Whitening::of(checkpoint).error().code, base::ErrorCode::ModelMismatch);
        Whitening::fit(collapsed(100), 0.5)->addTo(checkpoint);
        checkpoint.info.embeddingDimension = dimension + 1;
        QCOMPARE(Whitening::of(checkpoint).error().code, base::ErrorCode::ModelMismatch);
    }
};

QTEST_APPLESS_MAIN(WhiteningTest)
#include "whitening_test.moc"
