// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/group_works.h"

#include "core/audio/file_tags.h"

#include <QHash>
#include <QMultiHash>

#include <algorithm>

namespace coverscope::works {

using catalogue::Track;
using catalogue::Work;
using catalogue::WorkOrigin;
using cover_map::CoverGraph;

namespace {

class GroupShelf
{
public:
    GroupShelf(const CoverGraph& graph, std::span<const Work> works)
        : m_graph(graph), m_works(works.begin(), works.end()), m_isChanged(works.size(), false)
    {
        const catalogue::JudgedTrackFinder finder(graph.snapshot->tracks);
        for (std::size_t number = 0; number < m_works.size(); ++number) {
            if (!m_works[number].musicBrainzId.isEmpty())
                m_byIdentifier.insert(m_works[number].musicBrainzId.toLower(), number);
            for (const catalogue::WorkRecording& recording : m_works[number].recordings) {
                for (const Track* track : finder.find(recording.track))
                    m_worksOf.insert(static_cast<qint64>(track->id), number);
            }
        }
    }

    void add(std::uint32_t group)
    {
        const auto works = worksOf(group);
        if (works.size() > 1) {
            m_result.ofSeveralWorks.push_back(m_graph.groupTitle(group));
            return;
        }
        const QString identifier = taggedWork(group);
        const auto tagged = m_byIdentifier.find(identifier);
        const bool isTagged = !identifier.isEmpty() && tagged != m_byIdentifier.end();
        const std::size_t number = !works.empty() ? works.front()
                                   : isTagged     ? *tagged
                                                  : newWork(m_graph.groupTitle(group), identifier);
        for (std::uint32_t node = first(group); node < last(group); ++node)
            addTrack(number, *m_graph.nodes[node].track);
    }

    GroupWorks result()
    {
        for (std::size_t number = 0; number < m_works.size(); ++number) {
            if (m_isChanged[number])
                m_result.changes.put.push_back(m_works[number]);
        }
        return std::move(m_result);
    }

private:
    std::uint32_t first(std::uint32_t group) const { return m_graph.groups[group].firstNode; }
    std::uint32_t last(std::uint32_t group) const { return first(group) + m_graph.groups[group].nodeCount; }

    std::vector<std::size_t> worksOf(std::uint32_t group) const
    {
        std::vector<std::size_t> works;
        for (std::uint32_t node = first(group); node < last(group); ++node) {
            const auto [begin, end] =
                m_worksOf.equal_range(static_cast<qint64>(m_graph.nodes[node].track->id));
            works.insert(works.end(), begin, end);
        }
        std::sort(works.begin(), works.end());
        works.erase(std::unique(works.begin(), works.end()), works.end());
        return works;
    }

    // Where those that are tagged agree.
    QString taggedWork(std::uint32_t group) const
    {
        QString identifier;
        for (std::uint32_t node = first(group); node < last(group); ++node) {
            const QString tagged =
                audio::musicBrainzIds(m_graph.snapshot->pathOf(*m_graph.nodes[node].track)).work;
            if (tagged.isEmpty() || tagged == identifier)
                continue;
            if (!identifier.isEmpty())
                return {};
            identifier = tagged;
        }
        return identifier;
    }

    std::size_t newWork(const QString& title, const QString& identifier)
    {
        Work work;
        work.uid = catalogue::newWorkUid();
        work.title = title;
        work.musicBrainzId = identifier;
        m_works.push_back(std::move(work));
        m_isChanged.push_back(true);
        if (!identifier.isEmpty())
            m_byIdentifier.insert(identifier, m_works.size() - 1);
        ++m_result.newWorks;
        return m_works.size() - 1;
    }

    void addTrack(std::size_t number, const Track& track)
    {
        if (m_worksOf.contains(static_cast<qint64>(track.id), number) || track.contentHash.isEmpty())
            return;
        const auto place = m_graph.snapshot->pathOf(track);
        m_works[number].recordings.push_back({catalogue::judgedTrack(track, place),
                                              {},
                                              WorkOrigin::Map,
                                              audio::musicBrainzIds(place).recording});
        m_worksOf.insert(static_cast<qint64>(track.id), number);
        m_isChanged[number] = true;
        ++m_result.newRecordings;
    }

    const CoverGraph& m_graph;
    std::vector<Work> m_works;
    std::vector<bool> m_isChanged;
    QHash<QString, std::size_t> m_byIdentifier;
    QMultiHash<qint64, std::size_t> m_worksOf;
    GroupWorks m_result;
};

} // namespace

GroupWorks worksOfGroups(const CoverGraph& graph, std::span<const Work> works)
{
    GroupShelf shelf(graph, works);
    for (std::uint32_t group = 0; group < graph.groups.size(); ++group) {
        if (!graph.groups[group].isLoose)
            shelf.add(group);
    }
    return shelf.result();
}

} // namespace coverscope::works
