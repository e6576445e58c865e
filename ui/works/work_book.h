// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/stored_judgements.h"

#include <QHash>
#include <QMultiHash>

#include <memory>
#include <vector>

namespace coverscope::ui {

// The works of a library and what was decided about pairs, as they stood at one moment, and where its
// recordings are among them. Immutable, between threads as shared_ptr<const WorkBook>.
class WorkBook
{
public:
    explicit WorkBook(catalogue::Judgements known = {});

    const catalogue::Judgements& known() const { return m_known; }
    const std::vector<catalogue::Work>& works() const { return m_known.works; }

    const catalogue::Work* work(const QByteArray& uid) const; // null: none
    std::vector<const catalogue::Work*> worksOf(const catalogue::Track& track) const;
    // Of that work; null: it is not of it.
    static const catalogue::WorkRecording* recordingOf(const catalogue::Work& work,
                                                       const catalogue::Track& track);
    const catalogue::PairDecision* decisionOn(const catalogue::Track& first,
                                              const catalogue::Track& second) const; // null: nothing

    // After a change, or after a decision.
    std::shared_ptr<const WorkBook> with(const catalogue::WorkChanges& changes) const;
    std::shared_ptr<const WorkBook> with(const catalogue::PairDecision& decision) const;

private:
    catalogue::Judgements m_known;
    QHash<QByteArray, std::size_t> m_byUid;
    QMultiHash<QByteArray, std::size_t> m_byContent; // works, by what they hold
    QMultiHash<qint64, std::size_t> m_byTrack;
};

} // namespace coverscope::ui
