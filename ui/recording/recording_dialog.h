// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/recorder.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include <functional>

namespace coverscope::ui {

class LevelMeter;
class MessageBanner;

// Records the clip to search for. Not modal; closing it discards what is under way.
class RecordingDialog : public QDialog
{
    Q_OBJECT

public:
    using InputList = std::function<std::vector<SoundInput>()>;

    explicit RecordingDialog(QWidget* parent = nullptr, InputList inputs = soundInputs,
                             SoundSourceFactory factory = makeDeviceSource);

    QString monitorNote() const; // why what the computer plays is not offered; empty: it is

    Recorder* recorder() const { return m_recorder; }

Q_SIGNALS:
    void recorded(const std::filesystem::path& file);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void fillInputs();
    void onButton();
    void updateState();

    InputList m_listInputs;
    Recorder* m_recorder;
    QComboBox* m_inputs;
    LevelMeter* m_meter;
    QLabel* m_time;
    QLabel* m_hint;
    QLabel* m_monitorNote;
    QPushButton* m_button;
    MessageBanner* m_banner;
};

} // namespace coverscope::ui
