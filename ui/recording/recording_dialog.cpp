// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recording_dialog.h"

#include "ui/recording/level_meter.h"
#include "ui/recording/monitor_source.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/elided_combo_box.h"
#include "ui/widgets/message_banner.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMediaDevices>
#include <QVBoxLayout>

namespace coverscope::ui {

RecordingDialog::RecordingDialog(QWidget* parent, InputList inputs, SoundSourceFactory factory)
    : QDialog(parent)
    , m_listInputs(std::move(inputs))
    , m_recorder(new Recorder(this, std::move(factory)))
    , m_inputs(new ElidedComboBox(this))
    , m_meter(new LevelMeter(this))
    , m_time(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_monitorNote(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_banner(new MessageBanner(this, MessageBanner::Place::InLayout))
{
    setWindowTitle(tr("Record a clip"));
    m_inputs->setAccessibleName(tr("Record from"));
    m_inputs->setAccessibleDescription(tr("A microphone, or what the computer itself plays"));
    m_time->setAccessibleName(tr("Recorded so far"));
    for (QLabel* label : {m_hint, m_monitorNote}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_monitorNote->setAccessibleName(tr("What this computer plays"));
    m_button->setDefault(true);

    auto* form = new QFormLayout;
    form->addRow(tr("Record &from:"), m_inputs);
    form->addRow(tr("Level:"), m_meter);
    form->addRow(tr("Length:"), m_time);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_button, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(m_monitorNote);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &RecordingDialog::onButton);
    connect(m_recorder, &Recorder::stateChanged, this, &RecordingDialog::updateState);
    connect(m_recorder, &Recorder::heard, this, [this](double, double peak) {
        m_meter->setPeak(peak);
        updateState();
    });
    connect(m_recorder, &Recorder::failed, this, [this](const base::Error& error) {
        m_banner->showError(error);
        m_meter->clear();
    });
    connect(m_recorder, &Recorder::saved, this, [this](const std::filesystem::path& file) {
        Q_EMIT recorded(file);
        accept();
    });
    // Devices come and go.
    connect(new QMediaDevices(this), &QMediaDevices::audioInputsChanged, this, &RecordingDialog::fillInputs);
    fillInputs();
    const int width = characterWidth(fontMetrics()) * 70;
    resize(width, layout->totalHeightForWidth(width)); // of the longest hint, which is the first one
}

void RecordingDialog::fillInputs()
{
    const QByteArray chosen = m_inputs->currentData().toByteArray();
    m_inputs->clear();
    bool hasMonitor = false;
    for (const SoundInput& input : m_listInputs()) {
        hasMonitor = hasMonitor || input.isMonitor;
        m_inputs->addItem(themedIcon(input.isMonitor ? QStringLiteral("play") : QStringLiteral("record")),
                          input.isMonitor ? tr("%1 (what this computer plays)").arg(input.name) : input.name,
                          input.id);
    }
    m_monitorNote->setText(hasMonitor ? QString() : soundMonitors().absence);
    m_monitorNote->setVisible(!m_monitorNote->text().isEmpty());
    if (const int row = m_inputs->findData(chosen); row >= 0)
        m_inputs->setCurrentIndex(row);
    if (m_inputs->count() == 0)
        m_banner->showError({base::ErrorCode::DeviceUnavailable,
                             {},
                             tr("No microphone or other sound input was found. Connect one; it appears here "
                                "by itself. A clip can also be opened from a file."),
                             {}});
    else if (m_recorder->state() == Recorder::State::Idle)
        m_banner->dismiss();
    updateState();
}

QString RecordingDialog::monitorNote() const
{
    return m_monitorNote->text();
}

void RecordingDialog::onButton()
{
    if (m_recorder->state() == Recorder::State::Recording)
        return m_recorder->stop();
    m_banner->dismiss();
    m_meter->clear();
    m_recorder->start(m_inputs->currentData().toByteArray());
}

void RecordingDialog::updateState()
{
    const Recorder::State state = m_recorder->state();
    const double seconds = state == Recorder::State::Idle ? 0.0 : m_recorder->seconds();
    const bool isRunning = state == Recorder::State::Recording;
    m_button->setText(isRunning ? tr("&Stop and search") : tr("&Record"));
    m_button->setIcon(themedIcon(isRunning ? QStringLiteral("stop") : QStringLiteral("record")));
    m_button->setEnabled(m_inputs->count() > 0 && state != Recorder::State::Saving);
    m_inputs->setEnabled(m_inputs->count() > 0 && state == Recorder::State::Idle);
    m_time->setText(tr("%1 of at most %2").arg(clockText(seconds), clockText(Recorder::longestSeconds())));
    if (isRunning && seconds < Recorder::shortestSeconds())
        m_hint->setText(tr("Go on: at least %1 seconds are needed.").arg(Recorder::shortestSeconds()));
    else if (m_meter->isTooLoud())
        m_hint->setText(tr("Too loud: turn the music or the input down."));
    else
        m_hint->setText(tr("Record %1 to %2 seconds of the music; 15 or more give the best results. The "
                           "recording stays on this computer.")
                            .arg(Recorder::shortestSeconds())
                            .arg(Recorder::longestSeconds()));
}

void RecordingDialog::hideEvent(QHideEvent* event)
{
    m_recorder->discard();
    m_meter->clear();
    QDialog::hideEvent(event);
}

} // namespace coverscope::ui
