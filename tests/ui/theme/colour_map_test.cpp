// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_map.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace coverscope::ui;

namespace {

struct Lab
{
    double lightness, greenRed, blueYellow;
};

// sRGB to OKLab, from its definition (Ottosson 2020): the way opposite to the one the maps were made.
Lab toLab(QRgb rgb)
{
    const auto linear = [](int value) {
        const double x = value / 255.0;
        return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
    };
    const double red = linear(qRed(rgb));
    const double green = linear(qGreen(rgb));
    const double blue = linear(qBlue(rgb));
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double distance(const Lab& a, const Lab& b)
{
    return std::hypot(a.lightness - b.lightness, a.greenRed - b.greenRed, a.blueYellow - b.blueYellow);
}

} // namespace

class ColourMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightnessRisesFromEntryToEntry_data() { maps(); }
    void lightnessRisesFromEntryToEntry()
    {
        QFETCH(ColourMap, map);
        const ColourTable& table = colourTable(map);
        constexpr std::size_t apart = 4; // neighbours may round to the same colour
        for (std::size_t i = apart; i < table.size(); ++i)
            QVERIFY(toLab(table[i]).lightness > toLab(table[i - apart]).lightness);
        QVERIFY(toLab(table.back()).lightness - toLab(table.front()).lightness > 0.6);
    }

    void equalStepsLookEquallyLarge_data() { maps(); }
    void equalStepsLookEquallyLarge()
    {
        QFETCH(ColourMap, map);
        const ColourTable& table = colourTable(map);
        constexpr std::size_t step = 16; // long enough that rounding to bytes does not matter
        double smallest = std::numeric_limits<double>::max();
        double largest = 0.0;
        for (std::size_t i = step; i < table.size(); i += step) {
            const double length = distance(toLab(table[i - step]), toLab(table[i]));
            smallest = std::min(smallest, length);
            largest = std::max(largest, length);
        }
        QVERIFY2(largest / smallest < 1.25, qPrintable(QString::number(largest / smallest)));
    }

    void positionsOutsideAreClamped()
    {
        const ColourTable& table = colourTable(ColourMap::Lagoon);
        QCOMPARE(colourAt(ColourMap::Lagoon, -1.0), table.front());
        QCOMPARE(colourAt(ColourMap::Lagoon, 2.0), table.back());
        QCOMPARE(colourAt(ColourMap::Lagoon, std::numeric_limits<double>::quiet_NaN()), table.front());
        QCOMPARE(colourAt(ColourMap::Lagoon, 1.0), table.back());
    }

private:
    static void maps()
    {
        QTest::addColumn<ColourMap>("map");
        QTest::newRow("lagoon") << ColourMap::Lagoon;
        QTest::newRow("ember") << ColourMap::Ember;
        QTest::newRow("grey") << ColourMap::Grey;
    }
};

QTEST_GUILESS_MAIN(ColourMapTest)
#include "colour_map_test.moc"
