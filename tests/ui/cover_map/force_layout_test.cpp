// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/force_layout.h"
#include "ui/cover_map/quad_tree.h"

#include <QRectF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double leastDistance(const std::vector<QPointF>& positions)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t a = 0; a < positions.size(); ++a) {
        for (std::size_t b = a + 1; b < positions.size(); ++b)
            least = std::min(least, distance(positions[a], positions[b]));
    }
    return least;
}

// Cliques of `size`, one after the other.
LayoutJob cliques(std::uint32_t count, std::uint32_t size)
{
    LayoutJob job;
    job.nodeCount = std::size_t{count} * size;
    for (std::uint32_t clique = 0; clique < count; ++clique) {
        for (std::uint32_t a = 0; a < size; ++a) {
            for (std::uint32_t b = a + 1; b < size; ++b)
                job.edges.push_back({clique * size + a, clique * size + b, 0.9});
        }
    }
    return job;
}

} // namespace

class ForceLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePushIsThatOfAllPoints()
    {
        std::mt19937 generator(2);
        std::uniform_real_distribution<double> anywhere(-10.0, 10.0);
        std::vector<QPointF> points(300);
        std::generate(points.begin(), points.end(),
                      [&] { return QPointF(anywhere(generator), anywhere(generator)); });
        const QuadTree tree(points);
        for (std::size_t k = 0; k < points.size(); k += 17) {
            QPointF expected;
            for (const QPointF& other : points) {
                const QPointF away = points[k] - other;
                const double squared = QPointF::dotProduct(away, away);
                if (squared > 0.0)
                    expected += away / squared;
            }
            const double size = std::hypot(expected.x(), expected.y());
            QVERIFY(distance(tree.push(points[k]), expected) < 0.1 * size + 1.0); // an approximation
        }
    }

    void pointsThatCoincideDoNotHangTheTree()
    {
        const std::vector<QPointF> points(100, QPointF(1.0, 1.0));
        const QPointF push = QuadTree(points).push(QPointF(2.0, 1.0));
        QVERIFY(std::abs(push.x() - 100.0) < 1.0);
        QVERIFY(std::abs(push.y()) < 1e-9);
    }

    void nothingHasNoPlace() { QVERIFY(forceLayout({}).empty()); }

    void neighboursAreCloserThanStrangers()
    {
        const LayoutJob job = cliques(2, 5);
        const auto positions = forceLayout(job);
        QCOMPARE(positions.size(), std::size_t{10});
        double farthestInside = 0.0;
        double nearestOutside = 1e9;
        for (std::size_t a = 0; a < 10; ++a) {
            for (std::size_t b = a + 1; b < 10; ++b) {
                const double away = distance(positions[a], positions[b]);
                if (a / 5 == b / 5)
                    farthestInside = std::max(farthestInside, away);
                else
                    nearestOutside = std::min(nearestOutside, away);
            }
        }
        QVERIFY(farthestInside < 4.0);
        QVERIFY(nearestOutside > 0.8);
    }

    void dotsDoNotLieOnEachOther()
    {
        LayoutJob job = cliques(12, 4);
        for (std::uint32_t clique = 0; clique + 1 < 6; ++clique) // half of them joined in a chain
            job.edges.push_back({clique * 4, clique * 4 + 4, 0.1});
        QVERIFY(leastDistance(forceLayout(job)) > 0.3);
    }

    void theSameGraphGivesTheSamePicture()
    {
        QCOMPARE(forceLayout(cliques(5, 4)), forceLayout(cliques(5, 4)));
    }

    void thePictureHasTheWantedShape()
    {
        LayoutJob job = cliques(60, 3);
        job.aspectRatio = 2.0;
        const auto positions = forceLayout(job);
        double right = 0.0;
        double bottom = 0.0;
        for (const QPointF& point : positions) {
            right = std::max(right, point.x());
            bottom = std::max(bottom, point.y());
        }
        QVERIFY(right / bottom > 1.2);
        QVERIFY(right / bottom < 4.0);
    }

    void goesOnFromWhereTheNodesStood()
    {
        LayoutJob job = cliques(1, 6);
        job.start = forceLayout(job);
        const auto again = forceLayout(job);
        for (std::size_t node = 0; node < again.size(); ++node)
            QVERIFY(distance(again[node], job.start[node]) < 0.6); // not turned or mirrored
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        job.start[5] = QPointF(unknown, unknown); // a new one
        const auto grown = forceLayout(job);
        QVERIFY(std::all_of(grown.begin(), grown.end(),
                            [](const QPointF& point) { return std::isfinite(point.x() + point.y()); }));
    }

    void isCancelled()
    {
        base::CancellationSource source;
        source.cancel();
        QVERIFY(forceLayout(cliques(3, 4), source.token()).empty());
    }
};

QTEST_GUILESS_MAIN(ForceLayoutTest)
#include "force_layout_test.moc"
