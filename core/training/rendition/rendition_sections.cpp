// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_sections.h"

namespace coverscope::training {

void divideIntoSections(Orchestra& orchestra, base::TimeRange excerpt, base::Seconds beat, double difficulty,
                        Random& random)
{
    orchestra.sectionLength = beat * (random.chance(0.5) ? 16.0 : 32.0);
    orchestra.firstSection = excerpt.start - random.uniform(0.0, orchestra.sectionLength);
    if (random.chance(0.45 * difficulty))
        orchestra.phraseLength = beat * (random.chance(0.6) ? 8.0 : 16.0);
    if (orchestra.lines.size() < 2 || !random.chance(0.6 * difficulty))
        return;
    const auto count =
        static_cast<std::size_t>((excerpt.end - orchestra.firstSection) / orchestra.sectionLength) + 1;
    // Somebody plays at any time: who rests is decided for all but one.
    std::vector<std::size_t> neverRests(count);
    for (std::size_t& line : neverRests)
        line = random.below(orchestra.lines.size());
    for (std::size_t index = 0; index < orchestra.lines.size(); ++index) {
        OrchestraLine& line = orchestra.lines[index];
        const double restShare = line.isLead ? 0.08 : 0.22;
        for (std::size_t section = 0; section < count; ++section) {
            const double decibel = 3.0 * difficulty * random.roughNormal();
            const bool rests = random.chance(restShare) && neverRests[section] != index;
            line.sectionGain.push_back(rests ? 0.0F : static_cast<float>(std::pow(10.0, 0.1 * decibel)));
        }
    }
}

} // namespace coverscope::training
