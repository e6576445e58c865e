// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/list_records.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/verdict_store.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

// Private to decisions_file.cpp: one entry, as JSON and as a row.
namespace coverscope::works {

// Nothing where it is not complete or makes no sense: what comes from elsewhere is not trusted.
std::optional<catalogue::VerdictRecord> verdictFrom(const QJsonObject& entry);
std::optional<catalogue::PairDecision> pairFrom(const QJsonObject& entry);

// The columns of the table. Of a pair, the first recording stands where a verdict has its clip.
class DecisionColumns
{
public:
    explicit DecisionColumns(const batch::ListRecord& first);
    static QByteArray header();
    static QByteArray verdictRow(const QJsonObject& entry);
    static QByteArray pairRow(const QJsonObject& entry);

    bool isPair(const batch::ListRecord& row) const;
    QJsonObject entryOf(const batch::ListRecord& row) const; // as JSON has it

private:
    QString text(const batch::ListRecord& row, const char* name) const;
    QJsonValue number(const batch::ListRecord& row, const char* name) const; // null where there is none

    QHash<QByteArray, int> m_columns;
};

} // namespace coverscope::works
