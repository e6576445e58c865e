// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace coverscope::ui {

// All preferences on one page. Nothing takes effect before OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& current, QWidget* parent = nullptr);

    Preferences chosen() const;
    QLineEdit* reviewerEdit() const { return m_reviewer; }

private:
    QWidget* makeSearchGroup(const Preferences& current);
    QWidget* makeProgramGroup(const Preferences& current);
    QWidget* makeLookGroup(const Preferences& current);
    QWidget* makeDecisionsGroup(const Preferences& current);

    QComboBox* m_mode;
    QSpinBox* m_candidates;
    QDoubleSpinBox* m_queryHop;
    QCheckBox* m_scoreEveryTrack;
    QDoubleSpinBox* m_threshold; // percent
    QComboBox* m_device;
    QSpinBox* m_threads;
    QCheckBox* m_watchFolders;
    QComboBox* m_theme;
    QComboBox* m_colourMap;
    QComboBox* m_language;
    QLineEdit* m_reviewer;
};

} // namespace coverscope::ui
