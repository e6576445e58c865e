// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/level_envelope.h"

#include <QtTest/QtTest>

using namespace coverscope::audio;

class LevelEnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBufferGivesFlatColumns()
    {
        const auto envelope = levelEnvelope(PcmBuffer{22050, 2, {}}, 3);
        QCOMPARE(envelope, std::vector<PeakColumn>(3));
        QVERIFY(levelEnvelope(PcmBuffer{22050, 1, {0.5F}}, 0).empty());
    }

    void eachColumnHoldsItsExtremes()
    {
        const PcmBuffer pcm{22050, 1, {0.1F, -0.2F, 0.3F, 0.9F, -1.0F, -0.5F}};
        const std::vector<PeakColumn> expected = {{-0.2F, 0.1F}, {0.3F, 0.9F}, {-1.0F, -0.5F}};
        QCOMPARE(levelEnvelope(pcm, 3), expected);
    }

    void allChannelsCount()
    {
        const PcmBuffer pcm{22050, 2, {0.1F, -0.7F, 0.3F, 0.2F}};
        const std::vector<PeakColumn> expected = {{-0.7F, 0.1F}, {0.2F, 0.3F}};
        QCOMPARE(levelEnvelope(pcm, 2), expected);
    }

    void noFrameIsLeftOutWhereTheLengthIsNoMultiple()
    {
        for (std::size_t length = 1; length < 40; ++length) {
            for (std::size_t peak = 0; peak < length; ++peak) {
                PcmBuffer pcm{22050, 1, std::vector<float>(length, 0.0F)};
                pcm.samples[peak] = 1.0F;
                const auto envelope = levelEnvelope(pcm, 7);
                QCOMPARE(envelope.size(), std::size_t(7));
                QVERIFY(std::any_of(envelope.begin(), envelope.end(),
                                    [](const PeakColumn& column) { return column.maximum == 1.0F; }));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LevelEnvelopeTest)
#include "level_envelope_test.moc"
