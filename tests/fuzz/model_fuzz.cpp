// SPDX-License-Identifier: GPL-3.0-or-later
// A model that somebody gives away, and the calibration beside it.
#include "core/cover_map/pair_likelihood.h"
#include "core/model/checkpoint.h"
#include "core/search/calibration.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/shared_data.h"

#include <QJsonDocument>

namespace coverscope::fuzz {

std::vector<Bytes> seeds()
{
    model::Checkpoint checkpoint;
    checkpoint.info.name = QStringLiteral("seed");
    checkpoint.tensors["a.weight"] = {{2, 3}, {1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F}};
    checkpoint.tensors["whitening.mean"] = {{2}, {0.5F, -0.5F}};
    const auto serialised = checkpoint.serialise();
    return {serialised ? bytesOf(*serialised) : Bytes(),
            contentOf(test::sourceFile("resources/model/coverscope.calibration.json"))};
}

void readAny(std::span<const std::uint8_t> bytes)
{
    const QByteArray content(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
    if (const auto checkpoint = model::Checkpoint::parse(content, "model"))
        (void)checkpoint->serialise();
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    (void)search::Calibration::fromJson(json);
    (void)cover_map::PairLikelihood::fromJson(json);
}

} // namespace coverscope::fuzz
