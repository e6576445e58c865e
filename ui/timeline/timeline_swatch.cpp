// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_swatch.h"

#include "core/report/timeline_entries.h"
#include "ui/timeline/timeline_lane.h"
#include "ui/widgets/flow_layout.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>

namespace coverscope::ui {

namespace {

// Drawn anew each time, so that it is sharp on every screen and follows the theme.
class StretchIconEngine : public QIconEngine
{
public:
    explicit StretchIconEngine(TimelineRow row) : m_row(std::move(row)) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode, QIcon::State) override
    {
        const QRectF whole(place);
        TimelineLane(plotColours(QGuiApplication::palette()))
            .paintGround(*painter, whole.adjusted(0, whole.height() * 0.1, 0, -whole.height() * 0.1), m_row);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new StretchIconEngine(m_row); }

private:
    TimelineRow m_row;
};

class StretchSwatch : public QWidget
{
public:
    StretchSwatch(TimelineRow row, QWidget* parent) : QWidget(parent), m_row(std::move(row))
    {
        setFixedSize(fontMetrics().height() * 2, fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        TimelineLane(plotColours(palette())).paintGround(painter, QRectF(rect()), m_row);
    }

private:
    TimelineRow m_row;
};

TimelineRow possibleRow()
{
    TimelineRow row;
    row.played.emplace();
    row.played->verdict = search::Verdict::Possible;
    return row;
}

} // namespace

QIcon stretchIcon(const TimelineRow& row)
{
    return QIcon(new StretchIconEngine(row));
}

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("What the patterns mean"));
    auto* layout = new FlowLayout(this);
    const auto add = [this, layout](const TimelineRow& row, const QString& text) {
        auto* entry = new QWidget(this);
        auto* pair = new QHBoxLayout(entry);
        pair->setContentsMargins(0, 0, 8, 0);
        pair->setSpacing(6);
        auto* label = new QLabel(text, entry);
        label->setForegroundRole(QPalette::PlaceholderText);
        pair->addWidget(new StretchSwatch(row, entry));
        pair->addWidget(label);
        layout->addWidget(entry);
    };
    add(possibleRow(), tr("possible match"));
    for (const search::UnknownKind kind : {search::UnknownKind::Music, search::UnknownKind::Speech,
                                           search::UnknownKind::Silence, search::UnknownKind::Other}) {
        TimelineRow row;
        row.unknown = kind;
        add(row, report::unknownName(kind));
    }
}

} // namespace coverscope::ui
