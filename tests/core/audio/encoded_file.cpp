// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audio/encoded_file.h"

#include "core/base/path_text.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace coverscope::test {

bool canEncode()
{
    return !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty();
}

bool encode(const std::filesystem::path& input, const QStringList& arguments,
            const std::filesystem::path& output)
{
    const QStringList all =
        QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                    QStringLiteral("-y"),       QStringLiteral("-i"), base::displayPath(input)} +
        arguments + QStringList{base::displayPath(output)};
    return QProcess::execute(QStringLiteral("ffmpeg"), all) == 0;
}

Alignment align(std::span<const float> reference, std::span<const float> signal, int limit)
{
    Alignment best{0, -2.0};
    for (int lag = -limit; lag <= limit; ++lag) {
        const std::span<const float> a = reference.subspan(static_cast<std::size_t>(std::max(0, -lag)));
        const std::span<const float> b = signal.subspan(static_cast<std::size_t>(std::max(0, lag)));
        double product = 0.0;
        double energyA = 1e-12;
        double energyB = 1e-12;
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            product += static_cast<double>(a[i]) * b[i];
            energyA += static_cast<double>(a[i]) * a[i];
            energyB += static_cast<double>(b[i]) * b[i];
        }
        const double correlation = product / std::sqrt(energyA * energyB);
        if (correlation > best.correlation)
            best = {lag, correlation};
    }
    return best;
}

double largestDifference(std::span<const float> first, std::span<const float> second)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(first[i]) - second[i]));
    return largest;
}

} // namespace coverscope::test
