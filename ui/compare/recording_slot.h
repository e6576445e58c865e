// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison_job.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <filesystem>
#include <vector>

namespace coverscope::ui {

class ElidedLabel;

// One of the two recordings to compare: drop a file or a passage on it, or choose a file.
class RecordingSlot : public QFrame
{
    Q_OBJECT

public:
    RecordingSlot(Side side, QWidget* parent = nullptr);

    void setRecording(const ComparedFile& recording, const QString& name = {}); // an empty path: none
    const ComparedFile& recording() const { return m_recording; }
    QPushButton* chooseButton() const { return m_choose; }
    QToolButton* wholeButton() const { return m_whole; }

public Q_SLOTS:
    void choose(); // by dialog

Q_SIGNALS:
    void chosen(const coverscope::ui::ComparedFile& recording); // by the person
    void severalChosen(const std::vector<std::filesystem::path>& files);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    void updateColours();

    const Side m_side;
    ComparedFile m_recording;
    QString m_title;
    bool m_isDropTarget = false;
    QLabel* m_badge;
    ElidedLabel* m_name;
    QLabel* m_region;
    QToolButton* m_whole;
    QPushButton* m_choose;
};

// The local files that are being dragged, without folders.
std::vector<std::filesystem::path> draggedFiles(const QMimeData* data);

} // namespace coverscope::ui
