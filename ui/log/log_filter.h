// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/log_model.h"

#include <QSortFilterProxyModel>

namespace coverscope::ui {

// The messages from a level on that contain the words, in any order.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(LogModel* model, QObject* parent = nullptr);

    void setLowestLevel(LogLevel level);
    void setWords(const QString& words);

    // What is shown, or the given rows of it, oldest first, one line each.
    QString text(const QModelIndexList& rows = {}) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    LogModel* m_model;
    LogLevel m_lowest = LogLevel::Detail;
    QStringList m_words;
};

} // namespace coverscope::ui
