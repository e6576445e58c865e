// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/library/indexing_job.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace coverscope::ui {

// "12 of 60 files · 35 times real time · about 2 min left", a bar, and Cancel. Hidden while nothing runs.
class IndexingBar : public QWidget
{
    Q_OBJECT

public:
    explicit IndexingBar(QWidget* parent = nullptr);

    void begin();
    void setProgress(const library::IndexingProgress& progress);
    void setProgress(const base::Progress& progress); // of a re-index
    void end();

    static QString describe(const library::IndexingProgress& progress);

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar* m_bar;
    QLabel* m_text;
    QPushButton* m_cancel;
};

} // namespace coverscope::ui
