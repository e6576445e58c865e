// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/clip_kind_box.h"

namespace coverscope::ui {

ClipKindBox::ClipKindBox(QWidget* parent) : ElidedComboBox(parent)
{
    addItem({}, static_cast<int>(search::ClipKind::Automatic));
    addItem(tr("Music"), static_cast<int>(search::ClipKind::Music));
    addItem(tr("A sung or hummed tune"), static_cast<int>(search::ClipKind::Tune));
    setAccessibleName(tr("What the clip is"));
    setToolTip(
        tr("A tune that one person sings, hums or whistles is looked for by its notes, in any key and tempo; "
           "by itself where one voice is all that is heard"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    forgetHeard();
}

search::ClipKind ClipKindBox::kind() const
{
    return static_cast<search::ClipKind>(currentData().toInt());
}

void ClipKindBox::setKind(search::ClipKind kind)
{
    setCurrentIndex(findData(static_cast<int>(kind)));
}

void ClipKindBox::setHeard(bool isTune)
{
    if (kind() == search::ClipKind::Automatic)
        setItemText(0, isTune ? tr("Taken for a tune") : tr("Taken for music"));
}

void ClipKindBox::forgetHeard()
{
    setItemText(0, tr("Decide by itself"));
}

} // namespace coverscope::ui
