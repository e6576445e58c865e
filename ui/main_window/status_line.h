// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/model/checkpoint.h"
#include "core/model/device.h"

#include <QLabel>
#include <QStatusBar>

#include <memory>

namespace coverscope::ui {

// The permanent part of the status bar: size of the library, model, device.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar* bar);

    void setModel(const model::ModelInfo& info, const model::Device& device);
    void setModelMissing();
    void setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot, const QString& folder);

private:
    QLabel* m_library;
    QLabel* m_model;
    QLabel* m_device;
};

} // namespace coverscope::ui
