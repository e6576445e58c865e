// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_bar.h"

#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent)
    , m_first(new QToolButton(this))
    , m_second(new QToolButton(this))
    , m_switch(new QToolButton(this))
    , m_loop(new QToolButton(this))
    , m_positions(new QLabel(this))
    , m_heard(new HeardButton(this))
    , m_search(new QPushButton(tr("Search for passage"), this))
    , m_axis(new QComboBox(this))
    , m_sound(new QComboBox(this))
    , m_viewMenu(new QMenu(tr("View"), this))
    , m_exportMenu(new QMenu(tr("Export"), this))
{
    makeButtons();
    makeBoxes();
    makeLayout();
    setState(Side::Clip, false);
    setPositions(0.0, 0.0);
    setRelation(0, 1.0);
    setHasRegion(false);
}

void CompareBar::makeButtons()
{
    m_first->setText(QStringLiteral("A"));
    m_second->setText(QStringLiteral("B"));
    m_switch->setText(tr("Switch A/B"));
    m_switch->setToolTip(tr("Go on at the same musical moment of the other recording (B)"));
    m_loop->setText(tr("Loop"));
    m_loop->setCheckable(true);
    m_loop->setToolTip(tr("Play the chosen passage again and again (L)"));
    for (QToolButton* button : {m_first, m_second, m_switch, m_loop}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleDescription(button->toolTip());
    }
    m_switch->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_positions->setAccessibleName(tr("Position in A and B"));
    m_positions->setMinimumWidth(
        m_positions->fontMetrics().horizontalAdvance(QStringLiteral("A 00:00.0  ·  B 00:00.0")));
    m_search->setToolTip(tr("Where else does the chosen passage occur? Search the library for it (Q)"));
    m_search->setAccessibleDescription(m_search->toolTip());
    connect(m_first, &QToolButton::clicked, this, [this] { Q_EMIT toggleRequested(Side::Clip); });
    connect(m_second, &QToolButton::clicked, this, [this] { Q_EMIT toggleRequested(Side::Match); });
    connect(m_switch, &QToolButton::clicked, this, &CompareBar::switchRequested);
    connect(m_loop, &QToolButton::toggled, this, &CompareBar::loopToggled);
    connect(m_search, &QPushButton::clicked, this, &CompareBar::searchRequested);
}

void CompareBar::makeBoxes()
{
    m_axis->addItem(tr("Time of A, B warped to it"), static_cast<int>(TimeAxis::Query));
    m_axis->addItem(tr("Time of B, A warped to it"), static_cast<int>(TimeAxis::Track));
    m_axis->addItem(tr("Unwarped, each at its own tempo"), static_cast<int>(TimeAxis::Unwarped));
    m_axis->setAccessibleName(tr("Time axis"));
    m_axis->setToolTip(tr("What the common time axis stands for (W)"));
    m_sound->setAccessibleName(tr("Sound of the playback"));
    m_sound->setToolTip(tr("Play one recording in the key and tempo of the other (T)"));
    for (const auto match : {SoundMatch::AsRecorded, SoundMatch::SecondInKey, SoundMatch::SecondInTempo,
                             SoundMatch::SecondInKeyAndTempo, SoundMatch::FirstInKeyAndTempo})
        m_sound->addItem(QString(), static_cast<int>(match));
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT timeAxisChanged(timeAxis()); });
    connect(m_sound, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT soundMatchChanged(soundMatch()); });
}

void CompareBar::makeLayout()
{
    const auto menuButton = [this](QMenu* menu, const QString& description) {
        auto* button = new QPushButton(menu->title(), this);
        button->setToolTip(description);
        button->setAccessibleDescription(description);
        button->setMenu(menu);
        return button;
    };
    auto* listening = new FlowLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_second, m_switch, m_loop, m_positions})
        listening->addWidget(widget);
    listening->addStretch();
    listening->addWidget(m_heard);
    listening->addWidget(m_sound);
    auto* looking = new FlowLayout;
    looking->addWidget(m_axis);
    looking->addStretch();
    looking->addWidget(m_search);
    looking->addWidget(menuButton(m_viewMenu, tr("What is shown")));
    looking->addWidget(menuButton(m_exportMenu, tr("Save a figure, the alignment or numbers")));
    for (QComboBox* box : {m_axis, m_sound}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(16);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(listening);
    layout->addLayout(looking);
}

void CompareBar::setState(Side side, bool playing)
{
    m_side = side;
    m_isPlaying = playing;
    const auto show = [&](QToolButton* button, Side which, const QString& play, const QString& pause) {
        button->setAccessibleName(playing && side == which ? pause : play);
        button->setToolTip(side == which ? tr("%1 (Space)").arg(button->accessibleName())
                                         : button->accessibleName());
        QFont font;                  // says nothing of the size, which follows the window's
        font.setBold(side == which); // the one that Space starts
        button->setFont(font);
    };
    show(m_first, Side::Clip, tr("Play A"), tr("Pause A"));
    show(m_second, Side::Match, tr("Play B from the same musical moment"), tr("Pause B"));
    updateIcons();
}

void CompareBar::updateIcons()
{
    const auto icon = [this](Side side) {
        return themedIcon(m_isPlaying && m_side == side ? QStringLiteral("pause") : QStringLiteral("play"));
    };
    m_first->setIcon(icon(Side::Clip));
    m_second->setIcon(icon(Side::Match));
    m_loop->setIcon(themedIcon(QStringLiteral("loop")));
}

void CompareBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void CompareBar::setPositions(double firstSeconds, double secondSeconds)
{
    m_positions->setText(
        tr("A %1  ·  B %2")
            .arg(clockText(std::max(0.0, firstSeconds), 1), clockText(std::max(0.0, secondSeconds), 1)));
}

void CompareBar::setLooping(bool looping)
{
    m_loop->setChecked(looping);
}

void CompareBar::setHasRegion(bool hasRegion)
{
    m_loop->setEnabled(hasRegion);
    m_search->setEnabled(hasRegion);
}

void CompareBar::setRelation(int keyShift, double tempoRatio)
{
    const QLocale locale;
    const auto semitones = [&](int shift) {
        return (shift > 0 ? QStringLiteral("+") : QStringLiteral("−")) + locale.toString(std::abs(shift));
    };
    const auto change = [&](int shift, double ratio) {
        QStringList parts;
        if (shift != 0)
            parts += tr("%1 st").arg(semitones(shift));
        if (std::abs(ratio - 1.0) > 0.005)
            parts += QStringLiteral("× %1").arg(locale.toString(ratio, 'f', 2));
        return parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", ")));
    };
    m_sound->setItemText(0, tr("As recorded"));
    m_sound->setItemText(1, tr("B in A’s key") + change(-keyShift, 1.0));
    m_sound->setItemText(2, tr("B in A’s tempo") + change(0, 1.0 / tempoRatio));
    m_sound->setItemText(3, tr("B in A’s key and tempo") + change(-keyShift, 1.0 / tempoRatio));
    m_sound->setItemText(4, tr("A in B’s key and tempo") + change(keyShift, tempoRatio));
}

TimeAxis CompareBar::timeAxis() const
{
    return static_cast<TimeAxis>(m_axis->currentData().toInt());
}

void CompareBar::setTimeAxis(TimeAxis axis)
{
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(axis)));
}

SoundMatch CompareBar::soundMatch() const
{
    return static_cast<SoundMatch>(m_sound->currentData().toInt());
}

void CompareBar::setSoundMatch(SoundMatch match)
{
    m_sound->setCurrentIndex(m_sound->findData(static_cast<int>(match)));
}

} // namespace coverscope::ui
