// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace coverscope::ui;

namespace {

class PaletteListener : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override { changes += event->type() == QEvent::PaletteChange ? 1 : 0; }
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLegibleInBothPalettes_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void textIsLegibleInBothPalettes()
    {
        QFETCH(QPalette, palette);
        const auto check = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
            const double ratio = contrastRatio(palette.color(text), palette.color(ground));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(ratio)));
        };
        for (const auto ground :
             {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
            check(QPalette::Text, ground);
            check(QPalette::PlaceholderText, ground);
        }
        check(QPalette::WindowText, QPalette::Window);
        check(QPalette::ButtonText, QPalette::Button);
        check(QPalette::ToolTipText, QPalette::ToolTipBase);
        check(QPalette::HighlightedText, QPalette::Highlight);
        check(QPalette::Link, QPalette::Base);

        const PlotColours colours = plotColours(palette);
        for (const QColor& colour :
             {colours.text, colours.mutedText, colours.query, colours.match, colours.cursor, colours.positive,
              colours.caution, colours.negative, colours.neutral}) {
            QVERIFY2(contrastRatio(colour, colours.background) >= 4.5, qPrintable(colour.name()));
            QVERIFY2(contrastRatio(colour, palette.color(QPalette::Window)) >= 4.5,
                     qPrintable(colour.name()));
        }
    }

    void darknessIsSeenFromThePalette()
    {
        QVERIFY(plotColours(darkPalette()).isDark);
        QVERIFY(!plotColours(lightPalette()).isDark);
    }

    void everyWidgetHearsOfAChange()
    {
        Theme theme;
        PaletteListener widget;
        widget.show();
        theme.setChoice(ThemeChoice::Light);
        const int before = widget.changes;
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(theme.isDark());
        QTRY_VERIFY(widget.changes > before);
        const int beforeMap = widget.changes;
        theme.setColourMap(ColourMap::Ember);
        QCOMPARE(currentColourMap(), ColourMap::Ember);
        QVERIFY(widget.changes > beforeMap);
        theme.setColourMap(ColourMap::Lagoon);
    }

    void iconsAreDrawnInTheTextColour()
    {
        Theme theme;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            const QImage image = themedIcon(QStringLiteral("search")).pixmap(64, 64).toImage();
            const QColor wanted = QApplication::palette().color(QPalette::ButtonText);
            bool found = false;
            for (int y = 0; y < image.height() && !found; ++y) {
                for (int x = 0; x < image.width() && !found; ++x)
                    found = image.pixelColor(x, y) == wanted;
            }
            QVERIFY(found);
        }
    }

    void everyIconFileIsADrawing()
    {
        const auto names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 10);
        for (QString name : names) {
            const QImage image = themedIcon(name.remove(QStringLiteral(".svg"))).pixmap(48, 48).toImage();
            bool hasInk = false;
            for (int y = 0; y < image.height() && !hasInk; ++y) {
                for (int x = 0; x < image.width() && !hasInk; ++x)
                    hasInk = qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(hasInk, qPrintable(name));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
