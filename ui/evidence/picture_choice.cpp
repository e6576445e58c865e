// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/picture_choice.h"

#include "ui/settings/settings.h"

namespace coverscope::ui {

namespace {

constexpr auto stateKey = "look/soundPicture";
constexpr auto constantQName = "constant-q";

} // namespace

PictureChoice::PictureChoice(QObject* parent)
    : QObject(parent)
    , m_group(new QActionGroup(this))
    , m_notes(m_group->addAction(tr("Notes heard")))
    , m_constantQ(m_group->addAction(tr("Constant-Q spectrogram")))
{
    m_notes->setToolTip(tr("Show the notes that the program hears, what both play marked (P)"));
    m_constantQ->setToolTip(tr("Show the spectrum on a scale of semitones (P)"));
    const bool isConstantQ = Settings().state(QLatin1String(stateKey)) == constantQName;
    for (QAction* action : m_group->actions()) {
        action->setCheckable(true);
        action->setChecked((action == m_constantQ) == isConstantQ);
    }
    connect(m_constantQ, &QAction::toggled, this, [this] {
        Settings().setState(QLatin1String(stateKey),
                            picture() == SoundPicture::ConstantQ ? QByteArray(constantQName) : QByteArray());
        Q_EMIT changed(picture());
    });
}

SoundPicture PictureChoice::picture() const
{
    return m_constantQ->isChecked() ? SoundPicture::ConstantQ : SoundPicture::Notes;
}

void PictureChoice::setPicture(SoundPicture picture)
{
    (picture == SoundPicture::ConstantQ ? m_constantQ : m_notes)->setChecked(true);
}

void PictureChoice::toggle()
{
    setPicture(picture() == SoundPicture::Notes ? SoundPicture::ConstantQ : SoundPicture::Notes);
}

} // namespace coverscope::ui
