// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_model.h"
#include "ui/results/score_delegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr QSize cellSize(160, 32);

QImage paintedBy(const QStyledItemDelegate& delegate, const QModelIndex& index)
{
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), cellSize);
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

class ScoreDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarIsAsLongAsTheFraction()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, static_cast<int>(search::Verdict::Match), ResultsModel::VerdictRole);
        const auto strongPixels = [&](double fraction) {
            model.setData(index, fraction, ResultsModel::FractionRole);
            const QImage full = paintedBy(ScoreDelegate(), index);
            model.setData(index, 0.0, ResultsModel::FractionRole);
            const QImage groove = paintedBy(ScoreDelegate(), index);
            int columns = 0;
            for (int x = 0; x < full.width(); ++x) {
                bool differs = false;
                for (int y = 0; y < full.height(); ++y)
                    differs = differs || full.pixel(x, y) != groove.pixel(x, y);
                columns += differs ? 1 : 0;
            }
            return columns;
        };
        const int whole = cellSize.width() - 12; // without the margins
        QVERIFY2(std::abs(strongPixels(1.0) - whole) <= 2, qPrintable(QString::number(strongPixels(1.0))));
        QVERIFY2(std::abs(strongPixels(0.5) - whole / 2) <= 2,
                 qPrintable(QString::number(strongPixels(0.5))));
        QCOMPARE(strongPixels(0.0), 0);
    }

    void withoutAFractionThereIsNoBar()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, QStringLiteral("none"));
        QCOMPARE(paintedBy(ScoreDelegate(), index), paintedBy(QStyledItemDelegate(), index));
        model.setData(index, 0.0, ResultsModel::FractionRole);
        QVERIFY(paintedBy(ScoreDelegate(), index) != paintedBy(QStyledItemDelegate(), index));
    }
};

QTEST_MAIN(ScoreDelegateTest)
#include "score_delegate_test.moc"
