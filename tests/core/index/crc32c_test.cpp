// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/crc32c.h"

#include <QTest>

#include <random>
#include <vector>

using namespace coverscope::index;

class Crc32cTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesZero() { QCOMPARE(crc32c(nullptr, 0), 0U); }

    void agreesWithPublishedValues()
    {
        // RFC 3720, appendix B.4, and the check value of the CRC catalogues.
        const std::vector<unsigned char> zeros(32, 0x00);
        const std::vector<unsigned char> ones(32, 0xFF);
        QCOMPARE(crc32c(zeros.data(), zeros.size()), 0x8A9136AAU);
        QCOMPARE(crc32c(ones.data(), ones.size()), 0x62A8AB43U);
        QCOMPARE(crc32c("123456789", 9), 0xE3069283U);
        QCOMPARE(crc32cPortable("123456789", 9), 0xE3069283U);
    }

    void bothWaysAgreeForEveryLengthAndAlignment()
    {
        std::mt19937 generator(1);
        std::vector<unsigned char> bytes(200);
        for (unsigned char& byte : bytes)
            byte = static_cast<unsigned char>(generator());
        for (std::size_t start = 0; start < 9; ++start) {
            for (std::size_t size = 0; size + start <= bytes.size(); ++size)
                QCOMPARE(crc32c(bytes.data() + start, size), crc32cPortable(bytes.data() + start, size));
        }
    }

    void canBeGoneOnWith()
    {
        const char* text = "123456789";
        for (std::size_t split = 0; split <= 9; ++split)
            QCOMPARE(crc32c(text + split, 9 - split, crc32c(text, split)), 0xE3069283U);
    }
};

QTEST_GUILESS_MAIN(Crc32cTest)
#include "crc32c_test.moc"
