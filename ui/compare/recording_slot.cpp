// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/recording_slot.h"

#include "core/base/path_text.h"
#include "ui/query/dropped_file.h"
#include "ui/query/region_mime.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/elided_label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>

namespace coverscope::ui {

std::vector<std::filesystem::path> draggedFiles(const QMimeData* data)
{
    std::vector<std::filesystem::path> files;
    if (data == nullptr)
        return files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        std::error_code ignored;
        if (url.isLocalFile() && !std::filesystem::is_directory(pathFromUrl(url), ignored))
            files.push_back(pathFromUrl(url));
    }
    return files;
}

RecordingSlot::RecordingSlot(Side side, QWidget* parent)
    : QFrame(parent)
    , m_side(side)
    , m_badge(new QLabel(side == Side::Clip ? QStringLiteral("A") : QStringLiteral("B"), this))
    , m_name(new ElidedLabel(this))
    , m_region(new QLabel(this))
    , m_whole(new QToolButton(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
{
    setAcceptDrops(true);
    const bool isFirst = side == Side::Clip;
    setAccessibleName(isFirst ? tr("First recording (A)") : tr("Second recording (B)"));
    m_badge->setAlignment(Qt::AlignCenter);
    m_badge->setAccessibleName(accessibleName());
    QFont bold = font();
    bold.setBold(true);
    m_badge->setFont(bold);
    m_badge->setFixedSize(fontMetrics().height() * 3 / 2, fontMetrics().height() * 3 / 2);
    m_name->setAccessibleName(isFirst ? tr("Name of the first recording")
                                      : tr("Name of the second recording"));
    m_region->setForegroundRole(QPalette::PlaceholderText);
    m_region->setAccessibleName(tr("Passage that is compared"));
    m_whole->setAutoRaise(true);
    m_whole->setFocusPolicy(Qt::StrongFocus);
    m_whole->setAccessibleName(isFirst ? tr("Compare the whole of the first recording")
                                       : tr("Compare the whole of the second recording"));
    m_whole->setToolTip(tr("Compare the whole recording"));
    m_choose->setAccessibleName(isFirst ? tr("Choose the first recording")
                                        : tr("Choose the second recording"));
    m_choose->setToolTip(tr("Choose an audio or video file, or drop one here"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->addWidget(m_badge);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_region);
    layout->addWidget(m_whole);
    layout->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &RecordingSlot::choose);
    connect(m_whole, &QToolButton::clicked, this, [this] {
        Q_EMIT chosen({m_recording.file, std::nullopt});
    });
    updateTexts();
    updateColours();
}

void RecordingSlot::setRecording(const ComparedFile& recording, const QString& name)
{
    m_recording = recording;
    m_title = name;
    setToolTip(base::displayPath(recording.file));
    updateTexts();
}

void RecordingSlot::updateTexts()
{
    const bool isEmpty = m_recording.file.empty();
    m_name->setFullText(isEmpty ? tr("Drop a recording here") : m_title);
    m_name->setForegroundRole(isEmpty ? QPalette::PlaceholderText : QPalette::WindowText);
    m_region->setVisible(m_recording.region.has_value());
    m_whole->setVisible(m_recording.region.has_value());
    if (m_recording.region)
        m_region->setText(clockRangeText(m_recording.region->start, m_recording.region->end));
}

void RecordingSlot::updateColours()
{
    const PlotColours colours = plotColours(palette());
    QPalette badge = palette();
    badge.setColor(QPalette::WindowText, m_side == Side::Clip ? colours.query : colours.match);
    m_badge->setPalette(badge);
    m_whole->setIcon(themedIcon(QStringLiteral("cancel")));
}

void RecordingSlot::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void RecordingSlot::choose()
{
    auto* dialog = new QFileDialog(this, m_choose->accessibleName());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& names) {
        std::vector<std::filesystem::path> files;
        for (const QString& name : names)
            files.push_back(base::pathFromQString(name));
        if (files.size() > 1)
            Q_EMIT severalChosen(files);
        else if (!files.empty())
            Q_EMIT chosen({files.front(), std::nullopt});
    });
    dialog->open();
}

void RecordingSlot::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedFiles(event->mimeData()).empty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_isDropTarget = true;
    update();
}

void RecordingSlot::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isDropTarget = false;
    update();
}

void RecordingSlot::dropEvent(QDropEvent* event)
{
    m_isDropTarget = false;
    update();
    const std::vector<std::filesystem::path> files = draggedFiles(event->mimeData());
    if (files.empty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const auto region = draggedRegion(event->mimeData()))
        Q_EMIT chosen({region->file, region->range});
    else if (files.size() > 1)
        Q_EMIT severalChosen(files);
    else
        Q_EMIT chosen({files.front(), std::nullopt});
}

void RecordingSlot::paintEvent(QPaintEvent*)
{
    const PlotColours colours = plotColours(palette());
    const QColor accent = m_side == Side::Clip ? colours.query : colours.match;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEmpty = m_recording.file.empty();
    painter.setPen(QPen(m_isDropTarget ? accent : colours.axis, m_isDropTarget ? 2.0 : 1.0,
                        isEmpty ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_isDropTarget ? QBrush(colours.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
}

} // namespace coverscope::ui
