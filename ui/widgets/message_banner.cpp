// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_banner.h"

#include "core/base/path_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/shown_files.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr int gap = 8; // pixels between messages, and to the window's edge
constexpr int mostCharacters = 76;
int newsMilliseconds = 20000;
int messageCount = 0;

// Where messages float: not over menus, tabs and the status line.
QRect roomIn(const QWidget* window)
{
    const auto* mainWindow = qobject_cast<const QMainWindow*>(window);
    const QRect room =
        mainWindow && mainWindow->centralWidget() ? mainWindow->centralWidget()->geometry() : window->rect();
    return room.adjusted(gap, gap, -gap, -gap);
}

} // namespace

MessageBanner::MessageBanner(QWidget* owner, Place place)
    : QFrame(owner)
    , m_place(place)
    , m_owner(owner)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_buttons({new QPushButton(m_buttonRow), new QPushButton(m_buttonRow)})
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
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_details->hide();
    makeLayout();
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &MessageBanner::leaveByItself);
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        arrange(parentWidget());
    });
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBanner::dismiss);
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
        m_buttons[k]->setAccessibleName(tr("What can be done")); // until a message brings its own
        connect(m_buttons[k], &QPushButton::clicked, this, [this, k] {
            const auto run = m_runs[k];
            dismiss();
            if (run)
                run();
        });
    }
    hide();
}

void MessageBanner::makeLayout()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    row->addWidget(m_detailsButton, 0, Qt::AlignTop);
    row->addWidget(m_closeButton, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout(m_buttonRow);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    for (QPushButton* button : m_buttons)
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addLayout(row);
    layout->addWidget(m_details);
    layout->addWidget(m_buttonRow);
    m_buttonRow->hide();
}

void MessageBanner::setNewsTime(int milliseconds)
{
    newsMilliseconds = milliseconds;
}

void MessageBanner::showError(const base::Error& error, const Action& action)
{
    QString detail = error.detail;
    if (!error.path.empty())
        detail =
            base::displayPath(error.path) + (detail.isEmpty() ? QString() : QStringLiteral("\n") + detail);
    showMessage(Kind::Problem, error.message, detail, action);
}

void MessageBanner::showSaved(const std::filesystem::path& file)
{
    showMessage(Kind::News, tr("Saved as “%1”.").arg(base::displayName(file)), base::displayPath(file),
                Actions{{tr("Open"), [file] { openFile(file); }},
                        {tr("Show in folder"), [file] { showInFolder(file); }}});
}

void MessageBanner::showMessage(Kind kind, const QString& message, const QString& detail,
                                const Action& action)
{
    showMessage(kind, message, detail, Actions{action});
}

void MessageBanner::showMessage(Kind kind, const QString& message, const QString& detail,
                                const Actions& actions)
{
    m_kind = kind;
    m_order = ++messageCount;
    m_message->setText(message);
    m_details->setPlainText(detail);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!detail.isEmpty());
    setActions(actions);
    drawIcon();
    if (m_place == Place::Floating && m_owner)
        goTo(m_owner->window());
    m_isShown = true;
    arrange(parentWidget()); // first, so that it is nowhere else before
    show();
    m_stay.stop();
    if (kind == Kind::News && m_place == Place::Floating)
        m_stay.start(newsMilliseconds);
    // Screen readers read it out, as the eye is drawn to it.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBanner::setActions(const Actions& actions)
{
    m_buttonRow->setVisible(std::any_of(actions.begin(), actions.end(),
                                        [](const Action& action) { return !action.text.isEmpty(); }));
    for (std::size_t k = 0; k < m_buttons.size(); ++k) {
        const Action action = k < actions.size() ? actions[k] : Action();
        m_runs[k] = action.run;
        m_buttons[k]->setText(action.text);
        m_buttons[k]->setAccessibleName(action.text.isEmpty() ? tr("What can be done") : action.text);
        m_buttons[k]->setVisible(!action.text.isEmpty());
    }
}

// An owner may be made before the window that it becomes part of.
void MessageBanner::goTo(QWidget* window)
{
    if (window != m_owner)
        connect(m_owner, &QObject::destroyed, this, &QObject::deleteLater, Qt::UniqueConnection);
    if (parentWidget() != window)
        setParent(window);
    window->removeEventFilter(this);
    window->installEventFilter(this);
}

void MessageBanner::arrange(const QWidget* window)
{
    if (window == nullptr)
        return;
    auto banners = window->findChildren<MessageBanner*>(Qt::FindDirectChildrenOnly);
    banners.removeIf(
        [](const MessageBanner* banner) { return !banner->m_isShown || banner->m_place != Place::Floating; });
    std::sort(banners.begin(), banners.end(),
              [](const MessageBanner* a, const MessageBanner* b) { return a->m_order > b->m_order; });
    const QRect room = roomIn(window);
    int bottom = room.bottom();
    for (MessageBanner* banner : banners) {
        const int width = std::min(room.width(), mostCharacters * characterWidth(banner->fontMetrics()));
        banner->layout()->activate();
        const int height = std::max(banner->layout()->totalHeightForWidth(width),
                                    banner->layout()->totalMinimumSize().height());
        banner->setGeometry(room.right() + 1 - width, bottom + 1 - height, width, height);
        banner->raise();
        bottom -= height + gap;
    }
}

bool MessageBanner::eventFilter(QObject* watched, QEvent* event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (moves && watched == parentWidget() && m_isShown)
        arrange(parentWidget());
    return QFrame::eventFilter(watched, event);
}

// Nobody who is reading it, or about to press its button, loses it.
void MessageBanner::leaveByItself()
{
    const QWidget* focus = QApplication::focusWidget();
    if (underMouse() || m_detailsButton->isChecked() || (focus && isAncestorOf(focus)))
        m_stay.start(newsMilliseconds);
    else
        dismiss();
}

void MessageBanner::dismiss()
{
    m_runs = {};
    m_isShown = false;
    m_stay.stop();
    hide();
    arrange(parentWidget());
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
    if (m_place != Place::Floating)
        return;
    painter.setPen(colours.axis); // stands out from what it floats over
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace coverscope::ui
