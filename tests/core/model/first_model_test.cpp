// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"
#include "core/features/feature_extractor.h"
#include "core/model/embedder.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace coverscope;
using base::Matrix;
using model::DevicePreference;
using model::Embedder;

namespace {

std::vector<float> numbers(const QJsonArray& array)
{
    std::vector<float> values;
    for (const QJsonValue& value : array)
        values.push_back(static_cast<float>(value.toDouble()));
    return values;
}

Matrix matrix(const QJsonArray& rows)
{
    Matrix result(static_cast<std::size_t>(rows.size()), static_cast<std::size_t>(rows[0].toArray().size()));
    for (std::size_t i = 0; i < result.rows; ++i)
        std::ranges::copy(numbers(rows[static_cast<qsizetype>(i)].toArray()), result.row(i).data());
    return result;
}

double cosine(std::span<const float> a, std::span<const float> b)
{
    double dot = 0.0;
    double squareA = 0.0;
    double squareB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        dot += static_cast<double>(a[i]) * b[i];
        squareA += static_cast<double>(a[i]) * a[i];
        squareB += static_cast<double>(b[i]) * b[i];
    }
    return dot / std::sqrt(squareA * squareB);
}

} // namespace

// What the prototype made of reference.wav, against what we make of it.
class FirstModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path data = test::sharedData();
        if (data.empty() || !std::filesystem::exists(data / "first_model"))
            QSKIP("no shared data on this machine");
        m_folder = data / "first_model";
        QFile file(QString::fromStdString((m_folder / "reference.json").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_reference = QJsonDocument::fromJson(file.readAll()).object();
        auto embedder = Embedder::load(m_folder / "first_model.safetensors", DevicePreference::Cpu);
        QVERIFY2(embedder.has_value(), qPrintable(embedder ? QString() : embedder.error().message));
        m_embedder = std::move(*embedder);
    }

    void theNetworkInputGivesTheReferenceEmbedding()
    {
        const Matrix input =
            matrix(m_reference[QStringLiteral("network_input_84_x_43_first_chunk")].toArray());
        const Matrix embeddings = *m_embedder->embedInputs(std::span(&input, 1));
        const Matrix expected = matrix(m_reference[QStringLiteral("embeddings")].toArray());
        QVERIFY(cosine(embeddings.row(0), expected.row(0)) >= 0.9999);
    }

    void halfPrecisionWeightsGiveTheReferenceEmbedding()
    {
        const auto original = model::Checkpoint::read(m_folder / "first_model.safetensors");
        const auto half = model::Checkpoint::parse(*original->serialise(), "half");
        QVERIFY(half->tensors != original->tensors); // it really was rounded
        const auto embedder = Embedder::create(*half, DevicePreference::Cpu);
        const Matrix input =
            matrix(m_reference[QStringLiteral("network_input_84_x_43_first_chunk")].toArray());
        const Matrix embeddings = *(*embedder)->embedInputs(std::span(&input, 1));
        const Matrix expected = matrix(m_reference[QStringLiteral("embeddings")].toArray());
        QVERIFY(cosine(embeddings.row(0), expected.row(0)) >= 0.9999);
    }

    void theReferenceAudioGivesTheReferenceEmbeddings()
    {
        const auto features =
            features::extractFeatures(m_folder / "reference.wav", m_embedder->info().features);
        QVERIFY2(features.has_value(), qPrintable(features ? QString() : features.error().message));
        const auto chunks = features::planChunks(features->frames.rows, m_embedder->info().features, 10.0);
        const Matrix embeddings = *m_embedder->embed(features->frames, chunks);
        const Matrix expected = matrix(m_reference[QStringLiteral("embeddings")].toArray());
        QCOMPARE(embeddings.rows, expected.rows);
        for (std::size_t i = 0; i < expected.rows; ++i)
            QVERIFY2(cosine(embeddings.row(i), expected.row(i)) >= 0.99,
                     qPrintable(QString::number(cosine(embeddings.row(i), expected.row(i)))));
    }

private:
    std::filesystem::path m_folder;
    QJsonObject m_reference;
    std::unique_ptr<Embedder> m_embedder;
};

QTEST_GUILESS_MAIN(FirstModelTest)
#include "first_model_test.moc"
