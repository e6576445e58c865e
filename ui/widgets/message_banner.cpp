// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_banner.h"

#include "core/base/path_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace coverscope::ui {

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QToolButton(this))
    , m_closeButton(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setAccessibleName(tr("Message"));
    m_icon->setAccessibleName(tr("Kind of message"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setAccessibleName(tr("Message text"));
    m_action->setAccessibleName(tr("What can be done")); // until a message brings its own
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setToolTip(tr("Show the technical cause"));
    m_closeButton->setIcon(themedIcon(QStringLiteral("cancel")));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close this message"));
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Technical cause"));
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_details->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    row->addWidget(m_action);
    row->addWidget(m_detailsButton);
    row->addWidget(m_closeButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addLayout(row);
    layout->addWidget(m_details);

    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBanner::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        dismiss();
        if (run)
            run();
    });
    hide();
}

void MessageBanner::showError(const base::Error& error, const Action& action)
{
    QString detail = error.detail;
    if (!error.path.empty())
        detail =
            base::displayPath(error.path) + (detail.isEmpty() ? QString() : QStringLiteral("\n") + detail);
    showMessage(Kind::Problem, error.message, detail, action);
}

void MessageBanner::showMessage(Kind kind, const QString& message, const QString& detail,
                                const Action& action)
{
    m_kind = kind;
    m_message->setText(message);
    m_details->setPlainText(detail);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!detail.isEmpty());
    m_run = action.run;
    m_action->setText(action.text);
    m_action->setAccessibleName(action.text);
    m_action->setVisible(!action.text.isEmpty());
    drawIcon();
    show();
    // Screen readers read it out, as the eye is drawn to it.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBanner::dismiss()
{
    m_run = {};
    hide();
}

void MessageBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void MessageBanner::drawIcon()
{
    const int side = fontMetrics().height() + 2;
    const QString name = m_kind == Kind::Problem ? QStringLiteral("warning") : QStringLiteral("info");
    m_icon->setPixmap(themedIcon(name).pixmap(QSize(side, side), devicePixelRatioF()));
}

void MessageBanner::paintEvent(QPaintEvent*)
{
    const PlotColours colours = plotColours(palette());
    QColor mark = m_kind == Kind::Problem ? colours.negative : colours.query;
    QPainter painter(this);
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, 0, 4, height()), mark);
    mark.setAlpha(28);
    painter.fillRect(rect(), mark);
}

} // namespace coverscope::ui
