// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cover_map/shown_graph.h"
#include "ui/results/results_model.h"
#include "ui/results/verdict_ledger.h"
#include "ui/works/work_ledger.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSortFilterProxyModel>

#include <optional>

namespace coverscope::ui {

enum class GroupColumn { Title, Artist, Versions, Best, Mean, Length };
inline constexpr int groupColumnCount = 6;

// A place in the cover map: a group, a track of it, or a pair of two tracks.
struct MapPlace
{
    std::optional<std::uint32_t> group;
    std::optional<std::uint32_t> node;
    std::optional<std::uint32_t> edge; // with the node it is looked at from
    bool isEmpty() const { return !group && !node && !edge; }
    bool operator==(const MapPlace&) const = default;
};

QString ruleText(PairRule rule);                          // "Confirmed"; not of None
QString withDecision(const QString& pair, PairRule rule); // "A and B: 87 %; decided: Confirmed"

// The graph as a tree: groups, their tracks, and for each track its partners, also those of other groups,
// best first. So every node and every edge of the picture has a row.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    static constexpr int FractionRole = ResultsModel::FractionRole; // for ScoreDelegate
    static constexpr int VerdictRole = ResultsModel::VerdictRole;
    static constexpr int SortRole = Qt::UserRole + 10;

    void setGraph(std::shared_ptr<const CoverGraph> graph);
    const std::shared_ptr<const CoverGraph>& graph() const { return m_graph; }
    void setLedger(const VerdictLedger* ledger) { m_ledger = ledger; }   // of what is decided; not owned
    const catalogue::VerdictRecord* verdictOn(std::uint32_t edge) const; // null: nothing
    void setWorks(const WorkLedger* works) { m_works = works; }          // not owned

    MapPlace placeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const MapPlace& place) const; // invalid where there is none

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QString text;
        QVariant sortValue;
        std::optional<double> probability;
    };
    Cell groupCell(std::uint32_t group, GroupColumn column) const;
    Cell nodeCell(std::uint32_t node, GroupColumn column) const;
    Cell partnerCell(std::uint32_t node, std::uint32_t edge, GroupColumn column) const;
    Cell cellAt(const QModelIndex& index) const;

    QVariant verdictData(const QModelIndex& index, int role) const;
    // group_tree_model_decisions.cpp
    QVariant decisionData(const QModelIndex& index, int role) const;
    QVariant pairRuleData(const MapPlace& place, int role) const;
    QVariant trackDecisionData(std::uint32_t node, int role) const;
    QVariant workData(std::uint32_t group, int role) const;
    QString withRole(const QString& title, std::uint32_t node) const;

    std::shared_ptr<const CoverGraph> m_graph;
    QPointer<const VerdictLedger> m_ledger;
    QPointer<const WorkLedger> m_works;
};

// Groups with a track whose title or artist contains the words searched for; all of the group then.
class GroupFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GroupFilterModel(QObject* parent = nullptr);
    void setWords(const QString& text);
    int groupCount() const; // that are shown, without the tracks that are in none

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace coverscope::ui
