// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/region_bar.h"

#include "ui/query/clock_spin_box.h"
#include "ui/waveform/clock_text.h"
#include "ui/waveform/waveform_view.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace coverscope::ui {

RegionBar::RegionBar(QWidget* parent)
    : QWidget(parent)
    , m_start(new ClockSpinBox(this))
    , m_end(new ClockSpinBox(this))
    , m_length(new QLabel(this))
    , m_wholeClip(new QPushButton(tr("Whole clip"), this))
{
    auto* from = new QLabel(tr("Search from"), this);
    auto* to = new QLabel(tr("to"), this);
    from->setBuddy(m_start);
    to->setBuddy(m_end);
    m_start->setAccessibleName(tr("Start of the region to search for"));
    m_end->setAccessibleName(tr("End of the region to search for"));
    m_length->setAccessibleName(tr("Length of the region"));
    m_length->setForegroundRole(QPalette::PlaceholderText);
    m_wholeClip->setToolTip(tr("Search for all of the clip"));
    m_wholeClip->setAccessibleDescription(m_wholeClip->toolTip());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{from, m_start, to, m_end, m_length, m_wholeClip})
        layout->addWidget(widget);

    connect(m_start, &QDoubleSpinBox::valueChanged, this, &RegionBar::onStartEdited);
    connect(m_end, &QDoubleSpinBox::valueChanged, this, &RegionBar::onEndEdited);
    connect(m_wholeClip, &QPushButton::clicked, this, [this] {
        setRegion(std::nullopt);
        Q_EMIT regionChanged(std::nullopt);
    });
    setDuration(0.0);
}

void RegionBar::setDuration(double seconds)
{
    m_duration = seconds;
    const QSignalBlocker startBlocker(m_start);
    const QSignalBlocker endBlocker(m_end);
    const bool endedAtEnd = m_end->value() >= m_end->maximum();
    m_start->setRange(0.0, std::max(0.0, seconds - WaveformView::minimumRegion));
    m_end->setRange(std::min(seconds, WaveformView::minimumRegion), seconds);
    if (endedAtEnd)
        m_end->setValue(seconds);
    setEnabled(seconds > WaveformView::minimumRegion);
}

void RegionBar::setRegion(const std::optional<base::TimeRange>& region)
{
    const QSignalBlocker startBlocker(m_start);
    const QSignalBlocker endBlocker(m_end);
    const base::TimeRange range = region.value_or(base::TimeRange{0.0, m_duration});
    m_start->setValue(range.start);
    m_end->setValue(range.end);
    m_length->setText(tr("(%1 s)").arg(QLocale().toString(range.length(), 'f', 1)));
    m_wholeClip->setEnabled(region.has_value());
}

void RegionBar::onStartEdited(double seconds)
{
    const QSignalBlocker blocker(m_end);
    m_end->setValue(std::max(m_end->value(), seconds + WaveformView::minimumRegion));
    publish();
}

void RegionBar::onEndEdited(double seconds)
{
    const QSignalBlocker blocker(m_start);
    m_start->setValue(std::min(m_start->value(), seconds - WaveformView::minimumRegion));
    publish();
}

void RegionBar::publish()
{
    std::optional<base::TimeRange> region = base::TimeRange{m_start->value(), m_end->value()};
    // The boxes show tenths: within one of both ends is all of it.
    if (region->start <= 0.0 && region->end >= m_end->maximum())
        region.reset();
    setRegion(region);
    Q_EMIT regionChanged(region);
}

} // namespace coverscope::ui
