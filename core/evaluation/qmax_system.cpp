// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/retrieval_system.h"

#include "core/features/chroma.h"

namespace coverscope::evaluation {

namespace {

class QmaxSystem : public RetrievalSystem
{
public:
    explicit QmaxSystem(const search::QmaxSettings& settings) : m_settings(settings) {}

    QString name() const override { return QStringLiteral("qmax"); }
    Input input() const override { return Input::ConstantQ; }

    base::Result<void> prepare(const std::vector<Sound>& recordings,
                               const base::CancellationToken& token) override
    {
        for (const Sound& recording : recordings) {
            if (token.isCancelled())
                return base::cancelled();
            m_chromas.push_back(features::chroma(recording.constantQ));
        }
        return {};
    }

    base::Result<Scores> score(const Sound& query, std::size_t source,
                               const base::CancellationToken& token) override
    {
        const base::Matrix chroma = features::chroma(query.constantQ);
        Scores scores{std::vector<double>(m_chromas.size(), 0.0), std::vector<bool>(m_chromas.size(), true)};
        for (std::size_t i = 0; i < m_chromas.size(); ++i) {
            if (token.isCancelled())
                return base::cancelled();
            if (i != source)
                scores.values[i] = search::qmaxSimilarity(chroma, m_chromas[i], m_settings);
        }
        return scores;
    }

private:
    search::QmaxSettings m_settings;
    std::vector<base::Matrix> m_chromas; // frames x 12 each
};

} // namespace

std::unique_ptr<RetrievalSystem> makeQmaxSystem(const search::QmaxSettings& settings)
{
    return std::make_unique<QmaxSystem>(settings);
}

} // namespace coverscope::evaluation
