// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/svg_picture.h"

#include <QTest>
#include <QtEndian>

using namespace coverscope;

namespace {

const QByteArray halfRed("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10' viewBox='0 0 20 10'>"
                         "<rect width='10' height='10' fill='#ff0000'/></svg>");

struct Pixels
{
    quint32 width = 0;
    quint32 height = 0;
    QByteArray rows; // a byte that names the filter, then three bytes for each pixel
};

// What a PNG file of 8-bit RGB holds, its filters not undone.
Pixels pixelsOf(const QByteArray& png)
{
    Pixels pixels;
    QByteArray packed;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray name = png.mid(at + 4, 4);
        if (name == "IHDR") {
            pixels.width = qFromBigEndian<quint32>(png.constData() + at + 8);
            pixels.height = qFromBigEndian<quint32>(png.constData() + at + 12);
        } else if (name == "IDAT") {
            packed += png.mid(at + 8, length);
        }
        at += 12 + static_cast<qsizetype>(length);
    }
    const quint32 size = pixels.height * (pixels.width * 3 + 1);
    QByteArray prefix(4, '\0');
    qToBigEndian(size, prefix.data()); // qUncompress wants to be told
    pixels.rows = qUncompress(prefix + packed);
    return pixels;
}

class SvgPictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsOnWhiteInTheAskedWidth();
    void refusesWhatIsNoPicture();
};

void SvgPictureTest::drawsOnWhiteInTheAskedWidth()
{
    const auto png = audio::pngOfSvg(halfRed, 40);
    QVERIFY2(png.has_value(), png ? "" : qPrintable(png.error().message + png.error().detail));
    QVERIFY(png->startsWith("\x89PNG\r\n"));
    const Pixels pixels = pixelsOf(*png);
    QCOMPARE(pixels.width, 40U);
    QCOMPARE(pixels.height, 20U);
    QCOMPARE(pixels.rows.size(), qsizetype(20 * (40 * 3 + 1)));
    QCOMPARE(pixels.rows.at(0), '\0'); // no filter: the encoder's choice unless asked
    QCOMPARE(pixels.rows.mid(1, 3), QByteArray("\xff\x00\x00", 3));
    QCOMPARE(pixels.rows.mid(1 + 39 * 3, 3), QByteArray("\xff\xff\xff", 3));
}

void SvgPictureTest::refusesWhatIsNoPicture()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("not a picture")}) {
        const auto png = audio::pngOfSvg(bytes, 40);
        QVERIFY(!png.has_value());
        QCOMPARE(png.error().code, base::ErrorCode::InvalidArgument);
        QVERIFY(!png.error().message.isEmpty());
    }
    QVERIFY(!audio::pngOfSvg(halfRed, 0).has_value());
    QVERIFY(!audio::pngOfSvg(halfRed, 100000).has_value());
}

} // namespace

QTEST_GUILESS_MAIN(SvgPictureTest)
#include "svg_picture_test.moc"
