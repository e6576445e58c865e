// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/stored_recording.h"

#include "core/index/half_float.h"

#include <QTest>

#include <cstdlib>

using namespace coverscope;
using shared_catalogue::StoredRecording;

class StoredRecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // All of them, through text and back as the server reads it: as float32, then as float16.
    void everyFloat16SurvivesItsText()
    {
        std::vector<std::uint16_t> halves;
        for (std::uint32_t bits = 0; bits <= 0xFFFF; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            if (index::isFiniteHalf(half) && half != 0x8000) // minus zero
                halves.push_back(half);
        }
        const QByteArray text = shared_catalogue::vectorText(halves);
        QVERIFY(text.startsWith('[') && text.endsWith(']'));
        const QByteArrayList numbers = text.mid(1, text.size() - 2).split(',');
        QCOMPARE(static_cast<std::size_t>(numbers.size()), halves.size());
        std::vector<float> floats;
        for (const QByteArray& number : numbers)
            floats.push_back(std::strtof(number.constData(), nullptr));
        std::vector<std::uint16_t> back(floats.size());
        index::toHalf(floats, back);
        QVERIFY(back == halves);
    }

    void numbersSurviveTheirBytes()
    {
        const std::vector<std::uint16_t> numbers = {0x0102, 0xFFFE, 0};
        const QByteArray bytes = shared_catalogue::littleEndian(numbers);
        QCOMPARE(bytes, QByteArray::fromHex("0201feff0000"));
        QVERIFY(shared_catalogue::fromLittleEndian(bytes) == numbers);
        QVERIFY(shared_catalogue::fromLittleEndian({}).empty());
    }

    void notesSurvivePacking()
    {
        StoredRecording recording;
        for (std::uint16_t k = 0; k < 1000; ++k)
            recording.notes.push_back(static_cast<std::uint16_t>(k * 31));
        const QByteArray packed = shared_catalogue::packedNotes(recording);
        QVERIFY(shared_catalogue::unpackedNotes(packed, 1000) == recording.notes);
        QVERIFY(shared_catalogue::unpackedNotes(packed, 999).empty());
    }

    void whatIsNotPackedHasNoNotes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("these are no packed notes");
        QTest::newRow("cut off")
            << shared_catalogue::packedNotes({{}, std::vector<std::uint16_t>(99, 7)}).left(12);
    }
    void whatIsNotPackedHasNoNotes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(shared_catalogue::unpackedNotes(bytes, 99).empty());
    }

    void theDigestIsOfBothAndTheirOrder()
    {
        const StoredRecording recording{{1, 2}, {3}};
        QCOMPARE(recording.digest().size(), 32);
        QCOMPARE(recording.digest(), (StoredRecording{{1, 2}, {3}}).digest());
        QVERIFY(recording.digest() != (StoredRecording{{1, 2}, {4}}).digest());
        QVERIFY(recording.digest() != (StoredRecording{{2, 1}, {3}}).digest());
    }

    void arraysAreQuoted()
    {
        QCOMPARE(shared_catalogue::arrayText({}), QStringLiteral("{}"));
        QCOMPARE(shared_catalogue::arrayText({"[1,2]", "[3,4]"}), QStringLiteral("{\"[1,2]\",\"[3,4]\"}"));
    }

    void onlyZerosAreZero()
    {
        QVERIFY(shared_catalogue::isZero(std::vector<std::uint16_t>{0, 0, 0x8000}));
        QVERIFY(!shared_catalogue::isZero(std::vector<std::uint16_t>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(StoredRecordingTest)
#include "stored_recording_test.moc"
