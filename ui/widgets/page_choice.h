// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace coverscope::ui {

// A page makes a choice of its own and later takes the window's in its place: `show` is called whenever that
// one changes. The one before is deleted where it is the page's.
template <typename Choice, typename Show>
void takeChoice(Choice*& current, Choice* choice, QObject* page, Show show)
{
    if (current != nullptr) {
        current->disconnect(page);
        if (current->parent() == page)
            current->deleteLater();
    }
    current = choice;
    QObject::connect(choice, &Choice::changed, page, show);
}

} // namespace coverscope::ui
