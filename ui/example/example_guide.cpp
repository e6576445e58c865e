// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/example/example_guide.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace coverscope::ui {

ExampleGuide::ExampleGuide(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Example"));
    m_icon->setAccessibleName(tr("Picture"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("About the example"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("Progress of the example"));
    m_action->setAccessibleName(tr("What can be done")); // until it has a text
    m_close->setIcon(themedIcon(QStringLiteral("cancel")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    words->addWidget(m_progress);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, &ExampleGuide::onAction);
    connect(m_close, &QToolButton::clicked, this, [this] {
        const State was = m_state;
        dismiss();
        Q_EMIT dismissed(was);
    });
    dismiss();
}

void ExampleGuide::show(State state, const QString& heading, const QString& text, const QString& button,
                        const QString& buttonPurpose)
{
    const bool isNew = m_state != state;
    m_state = state;
    m_heading->setText(heading);
    m_text->setText(text);
    m_progress->setVisible(state == State::Working);
    m_close->setVisible(state != State::Working); // there it is cancelled
    m_close->setToolTip(state == State::Offer ? tr("Not now; the example stays in the Help menu")
                                              : tr("Close"));
    m_action->setText(button);
    m_action->setAccessibleName(button);
    m_action->setToolTip(buttonPurpose);
    m_action->setAccessibleDescription(buttonPurpose);
    QFrame::show();
    if (!isNew)
        return;
    drawIcon();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExampleGuide::offer()
{
    show(State::Offer, tr("New here?"),
         tr("See what Coverscope does with a small example: 15 short recordings of 5 made-up pieces, played "
            "by this computer, and a clip of one of them in another key and tempo. It takes less than a "
            "minute, 60 MB of space and no network."),
         tr("Show the example"), tr("Make the example's music, index it and search it for a clip"));
}

void ExampleGuide::showProgress(const QString& stage, double share)
{
    show(State::Working, tr("The example is being made"), stage, tr("Cancel"), tr("Stop making the example"));
    m_progress->setValue(static_cast<int>(std::lround(1000.0 * share)));
}

void ExampleGuide::explain(const QString& text)
{
    show(State::Explanation, tr("This is what Coverscope does"), text, tr("Add my own music…"),
         tr("Choose a folder of music for a library of your own; the example stays apart from it"));
}

void ExampleGuide::showProblem(const base::Error& error)
{
    show(State::Problem, tr("The example could not be made"), error.message, tr("Try again"),
         tr("Make the example once more"));
}

void ExampleGuide::dismiss()
{
    m_state = State::Hidden;
    hide();
}

void ExampleGuide::onAction()
{
    switch (m_state) {
    case State::Offer:
    case State::Problem:
        Q_EMIT startRequested();
        break;
    case State::Working:
        Q_EMIT cancelRequested();
        break;
    case State::Explanation:
        Q_EMIT ownMusicRequested();
        break;
    case State::Hidden:
        break;
    }
}

void ExampleGuide::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void ExampleGuide::drawIcon()
{
    const int side = fontMetrics().height() * 2;
    const QString name = m_state == State::Problem ? QStringLiteral("warning") : QStringLiteral("example");
    m_icon->setPixmap(themedIcon(name).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ExampleGuide::paintEvent(QPaintEvent*)
{
    const PlotColours colours = plotColours(palette());
    QColor mark = m_state == State::Problem ? colours.negative : colours.positive;
    QPainter painter(this);
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, 0, 4, height()), mark);
    mark.setAlpha(24);
    painter.fillRect(rect(), mark);
}

} // namespace coverscope::ui
