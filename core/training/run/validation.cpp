// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/validation.h"

#include "core/base/matrix_rows.h"
#include "core/base/path_text.h"
#include "core/features/averaging.h"
#include "core/features/chunker.h"
#include "core/model/feature_settings_json.h"
#include "core/model/file_bytes.h"
#include "core/model/safetensors.h"
#include "core/notes/track_features.h"
#include "core/training/notes/training_text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace coverscope::training {

namespace {

using base::Matrix;
namespace fs = std::filesystem;

constexpr base::Seconds shortestRecording = 20.0;

struct ManifestRow
{
    QByteArray clique;
    fs::path file;
};

// Columns by the header's names; fields without quotes or commas, as our manifests are.
base::Result<std::vector<ManifestRow>> readManifest(const fs::path& path, const QByteArray& bytes)
{
    std::vector<ManifestRow> rows;
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> header = lines.front().trimmed().split(',');
    const qsizetype cliqueColumn = header.indexOf("clique");
    const qsizetype fileColumn = header.indexOf("file");
    if (cliqueColumn < 0 || fileColumn < 0)
        return base::fail(
            base::ErrorCode::UnsupportedFormat, path,
            Text::tr("“%1” is not a manifest: its first line must name the columns clique and file.")
                .arg(base::displayPath(path)));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].trimmed().split(',');
        if (fields.size() > std::max(cliqueColumn, fileColumn))
            rows.push_back(
                {fields[cliqueColumn], path.parent_path() / base::pathFromBytes(fields[fileColumn])});
    }
    return rows;
}

// A place for the cut of a recording that does not depend on anything but its number.
double placeOf(std::size_t index)
{
    const double golden = static_cast<double>(index + 1) * 0.6180339887498949;
    return golden - std::floor(golden);
}

base::Result<std::map<std::string, Matrix>> readCache(const fs::path& path, const QString& key)
{
    const auto bytes = model::readFileBytes(path);
    if (!bytes)
        return base::fail(bytes.error());
    auto content = model::parseSafeTensors(*bytes, path);
    if (!content)
        return base::fail(content.error());
    if (content->metadata["key"] != key)
        return base::fail(base::ErrorCode::ModelMismatch, path,
                          Text::tr("The cached features are of other settings."));
    std::map<std::string, Matrix> matrices;
    for (auto& [name, tensor] : content->tensors) {
        if (tensor.shape.size() != 2)
            continue;
        Matrix matrix;
        matrix.rows = static_cast<std::size_t>(tensor.shape[0]);
        matrix.columns = static_cast<std::size_t>(tensor.shape[1]);
        matrix.values = std::move(tensor.values);
        matrices.emplace(name, std::move(matrix));
    }
    return matrices;
}

base::Result<void> writeCache(const fs::path& path, const QString& key,
                              const std::map<std::string, Matrix>& matrices)
{
    model::SafeTensors content;
    content.metadata["key"] = key;
    for (const auto& [name, matrix] : matrices)
        content.tensors[name] = {
            {static_cast<std::int64_t>(matrix.rows), static_cast<std::int64_t>(matrix.columns)},
            matrix.values};
    const auto bytes = model::serialiseSafeTensors(content, model::TensorPrecision::Single);
    if (!bytes)
        return base::fail(bytes.error());
    return model::writeFileBytes(path, *bytes);
}

base::Result<std::map<std::string, Matrix>> extractAll(const std::vector<ManifestRow>& rows,
                                                       const features::FeatureSettings& settings,
                                                       const base::CancellationToken& token,
                                                       const base::ProgressSink& progress)
{
    std::map<std::string, Matrix> matrices;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        base::report(progress, {static_cast<double>(i), static_cast<double>(rows.size()),
                                Text::tr("Reading %1").arg(base::displayName(rows[i].file))});
        auto extracted = notes::extractFeatures(rows[i].file, settings, {}, token);
        if (!extracted)
            return base::fail(extracted.error());
        matrices.emplace(std::to_string(i), features::averagedFrames(extracted->frames, settings));
    }
    return matrices;
}

// The normalised mean of the rows, as one row.
Matrix meanDirection(const Matrix& embeddings)
{
    Matrix mean(1, embeddings.columns);
    for (std::size_t i = 0; i < embeddings.rows; ++i) {
        for (std::size_t k = 0; k < embeddings.columns; ++k)
            mean(0, k) += embeddings(i, k);
    }
    double squares = 0.0;
    for (const float value : mean.values)
        squares += static_cast<double>(value) * static_cast<double>(value);
    for (float& value : mean.values)
        value = static_cast<float>(static_cast<double>(value) / std::sqrt(std::max(squares, 1e-24)));
    return mean;
}

} // namespace

base::Result<ValidationSet> ValidationSet::fromManifest(const fs::path& manifest, const fs::path& cache,
                                                        const features::FeatureSettings& settings,
                                                        const base::CancellationToken& token,
                                                        const base::ProgressSink& progress)
{
    const auto bytes = model::readFileBytes(manifest);
    if (!bytes)
        return base::fail(bytes.error());
    const auto rows = readManifest(manifest, *bytes);
    if (!rows)
        return base::fail(rows.error());
    const QByteArray manifestHash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    const QString key = QString::fromLatin1(manifestHash + ' ' + model::toJson(settings));
    auto matrices = readCache(cache, key);
    if (!matrices || matrices->size() != rows->size()) {
        matrices = extractAll(*rows, settings, token, progress);
        if (!matrices)
            return base::fail(matrices.error());
        if (const auto written = writeCache(cache, key, *matrices); !written)
            return base::fail(written.error());
    }

    std::map<QByteArray, std::vector<std::size_t>> cliques;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const Matrix& features = matrices->at(std::to_string(i));
        if (static_cast<double>(features.rows) >= shortestRecording * settings.averagedFramesPerSecond())
            cliques[(*rows)[i].clique].push_back(i);
    }
    ValidationSet set;
    std::size_t number = 0;
    for (const auto& [name, members] : cliques) {
        for (const std::size_t member : members) {
            if (members.size() >= 2)
                set.m_recordings.push_back({number, std::move(matrices->at(std::to_string(member)))});
        }
        ++number;
    }
    return set;
}

ValidationSet ValidationSet::fromSource(const PairSource& source, std::size_t count,
                                        base::Seconds queryLength, base::Seconds referenceLength,
                                        std::uint64_t seed)
{
    ValidationSet set;
    count = std::min(count, source.compositionCount());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t composition = i * source.compositionCount() / count; // spread over all kinds
        SamplePair pair = source.make(composition, {.difficulty = 1.0,
                                                    .seed = seed + i,
                                                    .queryMinimum = queryLength,
                                                    .queryMaximum = queryLength,
                                                    .referenceLength = referenceLength});
        set.m_queries.push_back({i, std::move(pair.query.features)});
        set.m_recordings.push_back({i, std::move(pair.reference.features)});
    }
    return set;
}

base::Result<RankingFigures> ValidationSet::evaluate(model::Embedder& embedder, base::Seconds length,
                                                     base::Seconds hop,
                                                     const base::CancellationToken& token) const
{
    const features::FeatureSettings& settings = embedder.info().features;
    const auto embed = [&](const Matrix& features) {
        auto chunks = embedder.embed(features, features::planChunks(features.rows, settings, hop), token);
        if (chunks && m_comparison == Comparison::Global)
            *chunks = meanDirection(*chunks);
        return chunks;
    };
    std::vector<RankingRecording> recordings;
    for (const Recording& recording : m_recordings) {
        auto embeddings = embed(recording.features);
        if (!embeddings)
            return base::fail(embeddings.error());
        recordings.push_back({std::move(*embeddings), recording.clique});
    }
    std::vector<RankingQuery> queries;
    for (const Recording& query : m_queries) {
        auto embeddings = embed(query.features);
        if (!embeddings)
            return base::fail(embeddings.error());
        queries.push_back({std::move(*embeddings), query.clique, noOwnRecording});
    }
    const auto cutFrames = static_cast<std::size_t>(std::lround(length * settings.averagedFramesPerSecond()));
    for (std::size_t i = 0; m_queries.empty() && i < m_recordings.size(); ++i) {
        const Matrix& features = m_recordings[i].features;
        if (cutFrames == 0 || cutFrames >= features.rows) {
            queries.push_back({recordings[i].embeddings, recordings[i].clique, i});
            continue;
        }
        const auto first =
            static_cast<std::size_t>(placeOf(i) * static_cast<double>(features.rows - cutFrames));
        auto embeddings = embed(base::rowsOf(features, first, cutFrames));
        if (!embeddings)
            return base::fail(embeddings.error());
        queries.push_back({std::move(*embeddings), recordings[i].clique, i});
    }
    return rankCovers(queries, recordings);
}

} // namespace coverscope::training
