// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/warp_map.h"
#include "ui/player/heard_choice.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace coverscope::ui {

// How the recordings are to sound when one is heard after the other.
enum class SoundMatch {
    AsRecorded,
    SecondInKey,         // B in A's key
    SecondInTempo,       // B in A's tempo
    SecondInKeyAndTempo, // B in A's key and tempo
    FirstInKeyAndTempo,  // A in B's key and tempo
};

// What the person decides about a comparison: which one is heard and how, and what the axis stands for.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget* parent = nullptr);

    // `playing`: whether `side` is heard now; the other one never is.
    void setState(Side side, bool playing);
    void setPositions(double firstSeconds, double secondSeconds);
    void setLooping(bool looping);
    void setHasRegion(bool hasRegion);
    // Semitones and tempo from A to B, for the names of the choices; 0 and 1 where they do not differ.
    void setRelation(int keyShift, double tempoRatio);

    TimeAxis timeAxis() const;
    void setTimeAxis(TimeAxis axis);
    SoundMatch soundMatch() const;
    void setSoundMatch(SoundMatch match);

    QToolButton* playButton(Side side) const { return side == Side::Clip ? m_first : m_second; }
    QToolButton* switchButton() const { return m_switch; }
    QToolButton* loopButton() const { return m_loop; }
    HeardButton* heardButton() const { return m_heard; }
    QPushButton* searchButton() const { return m_search; }
    QComboBox* axisBox() const { return m_axis; }
    QComboBox* soundBox() const { return m_sound; }
    QMenu* viewMenu() const { return m_viewMenu; }
    QMenu* exportMenu() const { return m_exportMenu; }

Q_SIGNALS:
    void toggleRequested(coverscope::ui::Side side);
    void switchRequested();
    void loopToggled(bool looping);
    void searchRequested(); // for the chosen passage
    void timeAxisChanged(coverscope::ui::TimeAxis axis);
    void soundMatchChanged(coverscope::ui::SoundMatch match);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void makeBoxes();
    void makeLayout();
    void updateIcons();

    Side m_side = Side::Clip;
    bool m_isPlaying = false;
    QToolButton* m_first;
    QToolButton* m_second;
    QToolButton* m_switch;
    QToolButton* m_loop;
    QLabel* m_positions;
    HeardButton* m_heard;
    QPushButton* m_search;
    QComboBox* m_axis;
    QComboBox* m_sound;
    QMenu* m_viewMenu;
    QMenu* m_exportMenu;
};

} // namespace coverscope::ui
