// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/indexing_bar.h"

#include "core/base/path_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/time_text.h"

#include <QGridLayout>

namespace coverscope::ui {

IndexingBar::IndexingBar(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(themedIcon(QStringLiteral("cancel")), tr("Stop"), this))
{
    m_bar->setAccessibleName(tr("Indexing progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_text->setAccessibleName(tr("Indexing state"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_cancel->setToolTip(tr("Stop indexing. What is done stays done."));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_bar, 0, 0);
    layout->addWidget(m_cancel, 0, 1);
    layout->addWidget(m_text, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Stopping…"));
        Q_EMIT cancelRequested();
    });
    hide();
}

void IndexingBar::begin()
{
    m_bar->setRange(0, 0);
    m_text->setText(tr("Looking for music…"));
    m_cancel->setEnabled(true);
    show();
}

void IndexingBar::setProgress(const library::IndexingProgress& progress)
{
    if (!m_cancel->isEnabled())
        return; // being stopped: the last word stands
    m_bar->setRange(0, progress.scanning ? 0 : static_cast<int>(progress.filesTotal));
    m_bar->setValue(static_cast<int>(progress.filesDone));
    m_text->setText(describe(progress));
    m_text->setToolTip(base::displayPath(progress.currentFile));
}

void IndexingBar::setProgress(const base::Progress& progress)
{
    constexpr int steps = 1000;
    m_bar->setRange(0, progress.total > 0 ? steps : 0);
    m_bar->setValue(progress.total > 0 ? static_cast<int>(progress.done / progress.total * steps) : 0);
    m_text->setText(progress.text);
}

void IndexingBar::end()
{
    hide();
}

QString IndexingBar::describe(const library::IndexingProgress& progress)
{
    if (progress.scanning)
        return tr("Looking for music: %n file(s) found", nullptr, static_cast<int>(progress.filesTotal));
    QStringList parts{tr("%1 of %2 files").arg(progress.filesDone).arg(progress.filesTotal)};
    if (progress.elapsed > 1.0 && progress.audioSeconds > 0) {
        const double speed = progress.audioSeconds / progress.elapsed;
        parts << tr("%1× real time").arg(QString::number(speed, 'f', speed < 10 ? 1 : 0));
    }
    if (progress.remaining >= 0)
        parts << tr("about %1 left").arg(lengthText(progress.remaining));
    return parts.join(QStringLiteral(" · "));
}

} // namespace coverscope::ui
