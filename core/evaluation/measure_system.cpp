// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/retrieval_system.h"
#include "core/search/third_stage.h"

namespace coverscope::evaluation {

namespace {

class MeasureSystem : public RetrievalSystem
{
public:
    MeasureSystem(const model::ModelInfo& info, search::Measure measure) : m_info(info), m_measure(measure) {}

    QString name() const override
    {
        // The classical peer, which hears constant-Q frames, is called "qmax".
        return m_measure == search::Measure::Qmax
                   ? QStringLiteral("notes_qmax")
                   : QString(QLatin1String(search::measureNames[static_cast<std::size_t>(m_measure)]));
    }

    base::Result<void> prepare(const std::vector<Sound>& recordings,
                               const base::CancellationToken& /*token*/) override
    {
        m_recordings = &recordings;
        return {};
    }

    base::Result<Scores> score(const Sound& sound, std::size_t source,
                               const base::CancellationToken& token) override
    {
        search::Query query;
        query.range = {0.0, sound.duration};
        query.averagedFrames = sound.averagedFrames;
        query.fineFrames = sound.fineFrames;
        query.phaseCount = sound.phaseCount;
        query.framesPerSecond = m_info.features.averagedFramesPerSecond();
        query.model = m_info;
        const search::PairMeasure measure(query);
        const std::size_t count = m_recordings->size();
        Scores scores{std::vector<double>(count, 0.0), std::vector<bool>(count, true), {}};
        for (std::size_t i = 0; i < count; ++i) {
            if (token.isCancelled())
                return base::cancelled();
            if (i != source)
                scores.values[i] = measure.measure((*m_recordings)[i].storedFrames, 0.0)[m_measure];
        }
        return scores;
    }

private:
    model::ModelInfo m_info;
    search::Measure m_measure;
    const std::vector<Sound>* m_recordings = nullptr; // of prepare()
};

} // namespace

std::unique_ptr<RetrievalSystem> makeMeasureSystem(const model::ModelInfo& info, search::Measure measure)
{
    return std::make_unique<MeasureSystem>(info, measure);
}

} // namespace coverscope::evaluation
