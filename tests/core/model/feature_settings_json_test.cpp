// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature_settings_json.h"

#include <QTest>

using namespace coverscope;
using features::Compression;
using features::FeatureSettings;
using model::featureSettingsFromJson;
using model::toJson;

class FeatureSettingsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingSurvivesTheWayThroughJson()
    {
        FeatureSettings settings;
        settings.cqt = {.sampleRate = 16000,
                        .hopLength = 640,
                        .binCount = 96,
                        .binsPerOctave = 24,
                        .minimumFrequency = 55.123456789012345};
        settings.averagingFactor = 100;
        settings.compression = Compression::Power;
        settings.floorDecibel = -72.5;
        settings.whiteningHalfWidth = 7;
        settings.whiteningScale = 12.25;
        settings.clipLow = -0.9;
        settings.clipHigh = 1.75;
        settings.chunkFrames = 9;
        const auto read = featureSettingsFromJson(toJson(settings));
        QVERIFY(read.has_value());
        QCOMPARE(*read, settings);
    }

    void equalSettingsGiveEqualBytesAndOthersDiffer()
    {
        FeatureSettings other;
        other.cqt.minimumFrequency += 1e-12;
        QCOMPARE(toJson(FeatureSettings{}), toJson(FeatureSettings{}));
        QVERIFY(toJson(FeatureSettings{}) != toJson(other));
        QVERIFY(toJson(FeatureSettings{}).startsWith("{\"averaging_factor\":20,\"bin_count\":84,"));
    }

    void absentKeysKeepTheDefaults()
    {
        const auto read = featureSettingsFromJson(QByteArray("{\"chunk_frames\": 60}"));
        QVERIFY(read.has_value());
        FeatureSettings expected;
        expected.chunkFrames = 60;
        QCOMPARE(*read, expected);
    }

    void theSettingsOfTheShippedModelCanBe()
    {
        const auto read = featureSettingsFromJson(QByteArray(R"({"front_end":"notes","hop_length":2048})"));
        QVERIFY(read.has_value());
        QCOMPARE(read->frontEnd, features::FrontEnd::Notes);
    }

    void valuesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not json") << QByteArray("{");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("text for a number") << QByteArray(R"({"bin_count":"84"})");
        QTest::newRow("fraction") << QByteArray(R"({"bin_count":84.5})");
        QTest::newRow("negative") << QByteArray(R"({"averaging_factor":-1})");
        QTest::newRow("zero") << QByteArray(R"({"hop_length":0})");
        QTest::newRow("huge") << QByteArray(R"({"bin_count":1e300})");
        QTest::newRow("unknown compression") << QByteArray(R"({"compression":"loud"})");
        QTest::newRow("whitening wider than the bins") << QByteArray(R"({"whitening_half_width":84})");
        QTest::newRow("endless chunks") << QByteArray(R"({"chunk_frames":100000})");
        QTest::newRow("windows of minutes")
            << QByteArray(R"({"bins_per_octave":192,"minimum_frequency":1,"sample_rate":384000})");
        QTest::newRow("notes that are none")
            << QByteArray(R"({"front_end":"notes","hop_length":2048,"bin_count":96})");
        QTest::newRow("notes in quarter tones")
            << QByteArray(R"({"front_end":"notes","hop_length":2048,"bins_per_octave":24})");
        QTest::newRow("notes at another pace") << QByteArray(R"({"front_end":"notes","hop_length":512})");
        QTest::newRow("notes of another rate")
            << QByteArray(R"({"front_end":"notes","hop_length":2048,"sample_rate":44100})");
        QTest::newRow("clip upside down") << QByteArray(R"({"clip_low":2,"clip_high":1})");
    }

    void valuesThatCannotBeAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = featureSettingsFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, base::ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(FeatureSettingsJsonTest)
#include "feature_settings_json_test.moc"
