// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature_settings_json.h"

#include "core/model/text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::model {

namespace {

using base::ErrorCode;
using features::Compression;
using features::FeatureSettings;

// What the transform's windows may take, whatever a file says: C1 with 12 bins an octave needs 200 000
// samples.
constexpr double mostKernelSamples = 1 << 24;
constexpr int noteCount = 84; // that core/notes hears
constexpr int notesPerOctave = 12;
constexpr int noteSampleRate = 22050;
constexpr int noteHop = 2048;

struct CompressionName
{
    Compression compression;
    const char* name;
};

// Written into files: do not change.
constexpr std::array compressionNames = {CompressionName{Compression::Decibel, "decibel"},
                                         CompressionName{Compression::WhitenedDecibel, "whitened_decibel"},
                                         CompressionName{Compression::Power, "power"},
                                         CompressionName{Compression::Root, "root"}};

tl::unexpected<base::Error> badSetting(const QString& key)
{
    return base::fail(ErrorCode::Corrupt, {},
                      Text::tr("The feature setting “%1” has a value that cannot be.").arg(key));
}

// Reads numbers out of `object` into settings; remembers the first key that does not hold.
class Reader
{
public:
    explicit Reader(const QJsonObject& object) : m_object(object) {}

    void number(const char* key, double& value, double low, double high)
    {
        const QJsonValue json = m_object.value(QLatin1String(key));
        if (json.isUndefined())
            return;
        const double read = json.toDouble(std::nan(""));
        if (!(read >= low && read <= high))
            reject(key);
        else
            value = read;
    }

    void integer(const char* key, int& value, int low, int high)
    {
        double read = value;
        number(key, read, low, high);
        if (read != std::floor(read))
            reject(key);
        else
            value = static_cast<int>(read);
    }

    void reject(const char* key)
    {
        if (m_bad.isEmpty())
            m_bad = QLatin1String(key);
    }

    const QString& bad() const { return m_bad; }

private:
    const QJsonObject& m_object;
    QString m_bad;
};

// All windows of the transform together, one for each bin; they halve from octave to octave.
double kernelSamples(const features::CqtSettings& cqt)
{
    const double quality = 1.0 / (std::exp2(1.0 / cqt.binsPerOctave) - 1.0);
    const double longest = quality * cqt.sampleRate / cqt.minimumFrequency;
    return longest * std::min<double>(cqt.binCount, 1.5 * cqt.binsPerOctave);
}

void readCompression(const QJsonObject& object, Compression& compression, Reader& reader)
{
    const QJsonValue json = object.value(QLatin1String("compression"));
    if (json.isUndefined())
        return;
    for (const CompressionName& known : compressionNames) {
        if (json.toString() == QLatin1String(known.name)) {
            compression = known.compression;
            return;
        }
    }
    reader.reject("compression");
}

} // namespace

QJsonObject toJsonObject(const FeatureSettings& settings)
{
    QJsonObject object;
    // Left out where it is what it was before there was a choice: older libraries stay valid.
    if (settings.frontEnd == features::FrontEnd::Notes)
        object[QLatin1String("front_end")] = QLatin1String("notes");
    object[QLatin1String("sample_rate")] = settings.cqt.sampleRate;
    object[QLatin1String("hop_length")] = settings.cqt.hopLength;
    object[QLatin1String("bin_count")] = settings.cqt.binCount;
    object[QLatin1String("bins_per_octave")] = settings.cqt.binsPerOctave;
    object[QLatin1String("minimum_frequency")] = settings.cqt.minimumFrequency;
    object[QLatin1String("averaging_factor")] = settings.averagingFactor;
    for (const CompressionName& known : compressionNames) {
        if (known.compression == settings.compression)
            object[QLatin1String("compression")] = QLatin1String(known.name);
    }
    object[QLatin1String("floor_decibel")] = settings.floorDecibel;
    object[QLatin1String("whitening_half_width")] = settings.whiteningHalfWidth;
    object[QLatin1String("whitening_scale")] = settings.whiteningScale;
    object[QLatin1String("clip_low")] = settings.clipLow;
    object[QLatin1String("clip_high")] = settings.clipHigh;
    object[QLatin1String("chunk_frames")] = settings.chunkFrames;
    if (settings.shortChunk == features::ShortChunk::Padded)
        object[QLatin1String("short_chunk")] = QLatin1String("padded");
    return object;
}

QByteArray toJson(const FeatureSettings& settings)
{
    return QJsonDocument(toJsonObject(settings)).toJson(QJsonDocument::Compact);
}

base::Result<FeatureSettings> featureSettingsFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return base::fail(ErrorCode::Corrupt, {}, Text::tr("The feature settings are not readable."),
                          error.errorString());
    return featureSettingsFromJson(document.object());
}

base::Result<FeatureSettings> featureSettingsFromJson(const QJsonObject& object)
{
    FeatureSettings settings;
    Reader reader(object);
    reader.integer("sample_rate", settings.cqt.sampleRate, 1000, 384000);
    reader.integer("hop_length", settings.cqt.hopLength, 1, 1 << 20);
    reader.integer("bin_count", settings.cqt.binCount, 1, 1024);
    reader.integer("bins_per_octave", settings.cqt.binsPerOctave, 1, 192);
    reader.number("minimum_frequency", settings.cqt.minimumFrequency, 1.0, 1e5);
    reader.integer("averaging_factor", settings.averagingFactor, 1, 10000);
    readCompression(object, settings.compression, reader);
    reader.number("floor_decibel", settings.floorDecibel, -200.0, -1.0);
    reader.integer("whitening_half_width", settings.whiteningHalfWidth, 0, 1023);
    reader.number("whitening_scale", settings.whiteningScale, 1e-3, 1e3);
    reader.number("clip_low", settings.clipLow, -1e3, 1e3);
    reader.number("clip_high", settings.clipHigh, -1e3, 1e3);
    reader.integer("chunk_frames", settings.chunkFrames, 1, mostChunkFrames);
    const QString frontEnd = object.value(QLatin1String("front_end")).toString(QLatin1String("constant_q"));
    if (frontEnd == QLatin1String("notes")) {
        settings.frontEnd = features::FrontEnd::Notes;
        // A bin is a note, and a frame what the note network gives.
        if (settings.cqt.binCount != noteCount || settings.cqt.binsPerOctave != notesPerOctave)
            reader.reject("bin_count");
        if (settings.cqt.sampleRate != noteSampleRate || settings.cqt.hopLength != noteHop)
            reader.reject("hop_length");
    } else if (frontEnd != QLatin1String("constant_q")) {
        reader.reject("front_end");
    }
    if (settings.frontEnd == features::FrontEnd::ConstantQ && kernelSamples(settings.cqt) > mostKernelSamples)
        reader.reject("minimum_frequency");
    const QString shortChunk = object.value(QLatin1String("short_chunk")).toString(QLatin1String("repeated"));
    if (shortChunk == QLatin1String("padded"))
        settings.shortChunk = features::ShortChunk::Padded;
    else if (shortChunk != QLatin1String("repeated"))
        reader.reject("short_chunk");
    if (settings.whiteningHalfWidth >= settings.cqt.binCount)
        reader.reject("whitening_half_width"); // mirrored at the edges: there must be bins to mirror
    if (settings.clipLow >= settings.clipHigh)
        reader.reject("clip_low");
    if (!reader.bad().isEmpty())
        return badSetting(reader.bad());
    return settings;
}

} // namespace coverscope::model
