// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

namespace coverscope::ui {

// What pitch over time shows.
enum class SoundPicture {
    Notes,     // as the program hears them, a piano roll; what it compares
    ConstantQ, // the spectrum on a scale of semitones
};

// The one place that decides which picture of the sound the pages show: two actions, of which one is checked,
// for all their menus. Remembered between runs. Window's thread.
class PictureChoice : public QObject
{
    Q_OBJECT

public:
    explicit PictureChoice(QObject* parent = nullptr);

    SoundPicture picture() const;
    void setPicture(SoundPicture picture);
    void toggle();

    QList<QAction*> actions() const { return m_group->actions(); }

Q_SIGNALS:
    void changed(coverscope::ui::SoundPicture picture);

private:
    QActionGroup* m_group;
    QAction* m_notes;
    QAction* m_constantQ;
};

} // namespace coverscope::ui
