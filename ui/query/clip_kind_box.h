// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "ui/widgets/elided_combo_box.h"

namespace coverscope::ui {

// What a clip is searched for as: music, a tune that somebody sings or hums, or whichever is heard. Where
// that is left to the program, the box says after a search how it decided.
class ClipKindBox : public ElidedComboBox
{
    Q_OBJECT

public:
    explicit ClipKindBox(QWidget* parent = nullptr);

    search::ClipKind kind() const;
    void setKind(search::ClipKind kind);
    void setHeard(bool isTune); // in the last search
    void forgetHeard();         // another clip
};

} // namespace coverscope::ui
