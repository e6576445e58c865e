// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/log/log_filter.h"
#include "ui/log/log_model.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <filesystem>

namespace coverscope::ui {

// What the program told of its work, to look through, copy and save. Not modal. The newest message stays in
// sight until the person scrolls up.
class LogWindow : public QDialog
{
    Q_OBJECT

public:
    explicit LogWindow(LogModel* model, QWidget* parent = nullptr); // the model outlives it

    QTableView* table() const { return m_table; }
    LogFilter* filter() const { return m_filter; }

    void copy(); // the selected lines, or all that are shown
    base::Result<void> save(const std::filesystem::path& file);

private:
    QWidget* makeFilterRow();
    void setUpTable();
    void chooseFile();
    void follow();
    void updateCount();

    LogModel* m_model;
    LogFilter* m_filter;
    QComboBox* m_level;
    QLineEdit* m_words;
    QTableView* m_table;
    QLabel* m_count;
    bool m_isFollowing = true;
};

} // namespace coverscope::ui
