// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colour_map.h"

#include <QObject>
#include <QVariantMap>

class QDBusVariant;

namespace coverscope::ui {

enum class ThemeChoice { System, Light, Dark };

// Style and palette of the whole program. Made once, after QApplication; the palette is set on the
// application, so every widget hears of a change through QEvent::PaletteChange.
//
// What the desktop prefers comes from its settings portal (org.freedesktop.appearance), which all
// big desktops answer, live; without one the palette that Qt started with decides.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_isDark; }

    // Also repaints every plot.
    void setColourMap(ColourMap map);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPortalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void setSystemIsDark(bool dark);
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    bool m_isDark = false;
};

} // namespace coverscope::ui
