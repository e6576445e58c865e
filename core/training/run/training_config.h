// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/feature_settings.h"
#include "core/model/device.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace coverscope::training {

enum class LossKind {
    Contrastive,    // in-batch, on MaxMean, both directions
    LocalAlignment, // ByteCover3's: trainable proxies and batch-hard triplet, both on MaxMean
    Clews,          // alignment and uniformity over the best chunk pairs
};

enum class Comparison {
    Local,  // chunk with chunk, by MaxMean
    Global, // one vector for each sample, the mean of its chunks': the counterpart without local features
};

enum class Precision {
    Automatic, // bfloat16 where the processor multiplies it in hardware
    Float32,
    BFloat16, // convolutions only; weights, statistics and the loss stay float32
};

// Everything that makes one training run: two runs of equal configurations see the same batches. Read
// from a JSON file (resources/training); a key that is not known is an error, so that a slip of the pen
// cannot spoil hours. Relative paths are relative to that file.
struct TrainingConfig
{
    QString name;                    // of the model that comes out
    std::filesystem::path runFolder; // state, log, checkpoints

    // Network
    QString architecture = QStringLiteral("pitch_class_cnn");
    int width = 24;
    int embeddingDimension = 512;
    features::FeatureSettings features;
    std::filesystem::path startFrom; // a model file to go on from, with fresh moments; may be empty

    // Loss
    LossKind loss = LossKind::Contrastive;
    Comparison comparison = Comparison::Local; // of the run's own validation as well
    double labelSmoothing = 0.05;
    double initialScale = 12.0;    // of the logits, learnable
    double tripletMargin = 0.1;    // LocalAlignment
    int proxiesPerComposition = 4; // LocalAlignment
    int bestPairCount = 3;         // Clews
    double uniformityScale = 3.0;  // Clews
    double decorrelation = 0.0;    // weight of decorrelationLoss() beside any of them

    // Steps
    int steps = 10000;
    int songsPerStep = 32;
    double learningRate = 1.5e-3;
    double warmUpShare = 0.1; // of the steps
    double heldShare = 0.0;   // of the steps, after the warm-up, at the full learning rate
    double weightDecay = 1e-4;
    double gradientNorm = 5.0;     // clipped at
    double averagingDecay = 0.999; // of the weights' moving average, which is what gets evaluated
    double difficultyStart = 0.25; // rises linearly to difficultyEnd
    double difficultyEnd = 1.0;
    double difficultyShare = 0.5; // of the steps, over which it rises
    std::uint64_t seed = 1;
    model::DevicePreference device = model::DevicePreference::Automatic;
    int threads = 2; // of the network on the CPU; batches are made by one more
    int generatorThreads = 1;
    Precision precision = Precision::Automatic;

    // Samples
    base::Seconds queryMinimum = 6.0;
    base::Seconds queryMaximum = 60.0;
    base::Seconds referenceLength = 72.0;
    base::Seconds queryHop = 10.0;
    base::Seconds referenceHop = 10.0;
    double maskedShare = 0.4; // of the songs whose query has a band of bins masked (SpecAugment)
    int maskedBins = 12;      // at most

    // Data
    std::vector<std::filesystem::path> archives;
    std::filesystem::path excludedTitles;
    double heldOutShare = 0.02; // of the compositions, for validation
    double otherArrangementShare = 0.7;
    double tuneWeight = 0.25;
    // Folders of sound, each file against altered copies of itself; or manifests (CSV with columns
    // clique,file), whose files of one clique are covers of each other.
    std::vector<std::filesystem::path> recordings;
    double recordingShare = 0.15;      // of the pairs of a batch, where there are recordings
    std::filesystem::path devManifest; // real covers; may be empty
    base::Seconds devHop = 5.0;

    // Upkeep
    int validateEvery = 500; // steps
    double saveEveryMinutes = 3.0;

    QJsonObject source; // as read, for the model's training summary
};

// Fails as reading a file does, or with InvalidArgument that names the key.
base::Result<TrainingConfig> readTrainingConfig(const std::filesystem::path& path);
base::Result<TrainingConfig> parseTrainingConfig(const QByteArray& json,
                                                 const std::filesystem::path& nameForErrors);

} // namespace coverscope::training
