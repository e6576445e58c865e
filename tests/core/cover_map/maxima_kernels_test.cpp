// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/maxima_kernels.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <vector>

using namespace coverscope::cover_map;

class MaximaKernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Row counts around what the kernels take at once, depths that no vector divides.
    void everyKernelGivesTheLargestProducts_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("rowCount");
        QTest::addColumn<int>("depth");
        for (int kernel = 0; kernel < static_cast<int>(availableMaximaKernels().size()); ++kernel) {
            for (const int rowCount : {1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 31}) {
                for (const int depth : {1, 33, 65})
                    QTest::addRow("%s, %d rows of %d",
                                  availableMaximaKernels()[static_cast<std::size_t>(kernel)]->name, rowCount,
                                  depth)
                        << kernel << rowCount << depth;
            }
        }
    }

    void everyKernelGivesTheLargestProducts()
    {
        QFETCH(int, kernel);
        QFETCH(int, rowCount);
        QFETCH(int, depth);
        const auto rowsWanted = static_cast<std::size_t>(rowCount);
        const auto numbers = static_cast<std::size_t>(depth);
        std::mt19937 generator(3);
        std::normal_distribution<float> normal;
        std::vector<float> rows(rowsWanted * numbers);
        std::vector<float> panel(numbers * panelWidth);
        for (auto* values : {&rows, &panel})
            std::generate(values->begin(), values->end(), [&] { return normal(generator) - 0.5F; });

        std::array<float, panelWidth> maxima{};
        availableMaximaKernels()[static_cast<std::size_t>(kernel)]->panelMaxima(
            rows.data(), rowsWanted, panel.data(), numbers, maxima.data());
        for (std::size_t column = 0; column < panelWidth; ++column) {
            double best = -1e9;
            for (std::size_t row = 0; row < rowsWanted; ++row) {
                double sum = 0.0;
                for (std::size_t k = 0; k < numbers; ++k)
                    sum += double{rows[row * numbers + k]} * panel[k * panelWidth + column];
                best = std::max(best, sum);
            }
            QVERIFY2(std::abs(static_cast<double>(maxima[column]) - best) < 1e-4,
                     qPrintable(QStringLiteral("column %1: %2, expected %3")
                                    .arg(column)
                                    .arg(static_cast<double>(maxima[column]))
                                    .arg(best)));
        }
    }
};

QTEST_GUILESS_MAIN(MaximaKernelsTest)
#include "maxima_kernels_test.moc"
