// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/wave_writer.h"

#include "core/audio/decoder.h"
#include "core/base/path_text.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>

using namespace coverscope;
using namespace coverscope::audio;

class WaveWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const PcmBuffer pcm{22050, 1, test::sine(440.0, 1.0)};
        const auto path = folder() / "caf\xe9.wav"; // a name that is not text
        QVERIFY(writeWave(
            path, pcm,
            {QStringLiteral("Über den Dächern"), QStringLiteral("Odd"), QStringLiteral("One, two")}));
        const auto read = decode(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->pcm.frameCount(), pcm.frameCount());
        for (std::size_t i = 0; i < pcm.samples.size(); ++i)
            QVERIFY(std::abs(read->pcm.samples[i] - pcm.samples[i]) < 1e-4F);
        QCOMPARE(read->info.title, QStringLiteral("Über den Dächern"));
        QCOMPARE(read->info.artist, QStringLiteral("Odd"));
        QCOMPARE(read->info.album, QStringLiteral("One, two"));
        std::filesystem::remove(path); // Qt, which clears up, knows only names that are text
    }

    void channelsStayInPlace()
    {
        const PcmBuffer pcm{48000, 2, {0.5F, -0.5F, 0.25F, -0.25F}};
        QVERIFY(writeWave(folder() / "two.wav", pcm));
        const auto read = decode(folder() / "two.wav", {48000, 2, {}});
        QVERIFY(read.has_value());
        QCOMPARE(read->pcm.samples.size(), std::size_t{4});
        QVERIFY(read->pcm.samples[2] > 0.2F && read->pcm.samples[3] < -0.2F);
    }

    void samplesOutOfRangeAreClippedAndNoNumbersAreSilence()
    {
        const PcmBuffer pcm{22050, 1, {3.0F, -3.0F, std::nanf("")}};
        QVERIFY(writeWave(folder() / "loud.wav", pcm));
        const auto read = decode(folder() / "loud.wav");
        QVERIFY(read.has_value());
        QVERIFY(read->pcm.samples[0] > 0.99F && read->pcm.samples[1] < -0.99F);
        QCOMPARE(read->pcm.samples[2], 0.0F);
    }

    void aPlaceThatIsNotThereIsNamed()
    {
        const auto written = writeWave(folder() / "missing" / "x.wav", {22050, 1, {0.0F}});
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::FileNotFound);
        QVERIFY(written.error().message.contains(QStringLiteral("x.wav")));
    }

    void aFailedWriteLeavesNothing()
    {
        const auto target = folder() / "a folder";
        std::filesystem::create_directories(target / "with content");
        QVERIFY(!writeWave(target, {22050, 1, {0.0F}}));
        QVERIFY(!std::filesystem::exists(folder() / "a folder.part"));
    }

private:
    std::filesystem::path folder() const { return base::pathFromQString(m_folder.path()); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WaveWriterTest)
#include "wave_writer_test.moc"
