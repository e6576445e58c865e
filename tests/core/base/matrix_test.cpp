// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/matrix.h"

#include <QTest>

using coverscope::base::Matrix;

class MatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefaultMatrixIsEmpty()
    {
        const Matrix matrix;
        QVERIFY(matrix.isEmpty());
        QCOMPARE(matrix.rows, std::size_t{0});
        QCOMPARE(matrix.columns, std::size_t{0});
    }

    void rowsWithoutColumnsAreEmpty() { QVERIFY(Matrix(3, 0).isEmpty()); }

    void isFilledWithTheGivenValue()
    {
        const Matrix matrix(2, 3, 1.5F);
        QCOMPARE(matrix.values, std::vector<float>(6, 1.5F));
    }

    void isStoredRowByRow()
    {
        Matrix matrix(2, 3);
        matrix(1, 2) = 7.0F;
        matrix.row(0)[1] = 4.0F;
        QCOMPARE(matrix.values, (std::vector<float>{0, 4, 0, 0, 0, 7}));
        const Matrix& constant = matrix;
        QCOMPARE(constant(0, 1), 4.0F);
        QCOMPARE(constant.row(1).size(), std::size_t{3});
        QCOMPARE(constant.row(1)[2], 7.0F);
    }

    void equalityIncludesTheShape()
    {
        QVERIFY(Matrix(2, 3) == Matrix(2, 3));
        QVERIFY(Matrix(2, 3) != Matrix(3, 2));
        QVERIFY(Matrix(2, 3) != Matrix(2, 3, 1.0F));
    }
};

QTEST_GUILESS_MAIN(MatrixTest)
#include "matrix_test.moc"
