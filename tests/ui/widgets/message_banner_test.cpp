// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_banner.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace coverscope;
using namespace coverscope::ui;
using Kind = MessageBanner::Kind;

namespace {

// Two panels of a window, each with something to say.
struct Desk
{
    Desk()
    {
        auto* centre = new QWidget;
        auto* layout = new QVBoxLayout(centre);
        for (QWidget*& panel : panels) {
            panel = new QLineEdit(QStringLiteral("panel"));
            layout->addWidget(panel, 1);
        }
        window.setCentralWidget(centre);
        window.resize(900, 600);
        for (std::size_t k = 0; k < 2; ++k)
            banners[k] = new MessageBanner(panels[k]);
        window.show();
        panels[0]->setFocus();
    }

    QStringList texts(const MessageBanner* banner) const
    {
        QStringList shown;
        const auto buttons = banner->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons) {
            if (button->isVisible())
                shown << button->text();
        }
        return shown;
    }

    QMainWindow window;
    std::array<QWidget*, 2> panels;
    std::array<MessageBanner*, 2> banners;
};

} // namespace

class MessageBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MessageBanner::setNewsTime(60000); }

    void aMessageMovesNothing()
    {
        Desk desk;
        const QRect first = desk.panels[0]->geometry();
        const QRect second = desk.panels[1]->geometry();
        const QSize least = desk.window.minimumSizeHint();
        desk.banners[0]->showMessage(Kind::Problem, QString(400, QLatin1Char('m')), QStringLiteral("detail"));
        desk.banners[1]->showMessage(Kind::News, QStringLiteral("short"));
        QTest::qWait(50); // more than one round of layouts
        QCOMPARE(desk.panels[0]->geometry(), first);
        QCOMPARE(desk.panels[1]->geometry(), second);
        QCOMPARE(desk.window.minimumSizeHint(), least);
    }

    void allStandAtOnePlaceAboveEachOtherInsideTheWindow()
    {
        Desk desk;
        desk.banners[0]->showMessage(Kind::Problem, QStringLiteral("first"));
        const QPoint corner = desk.banners[0]->geometry().bottomRight();
        desk.banners[1]->showMessage(Kind::Problem, QStringLiteral("second"));
        QCOMPARE(desk.banners[1]->geometry().bottomRight(), corner); // the newest where the eye looks for it
        QVERIFY(desk.banners[0]->geometry().bottom() < desk.banners[1]->geometry().top());
        desk.window.resize(420, 500);
        QTest::qWait(50);
        for (const MessageBanner* banner : desk.banners)
            QVERIFY(desk.window.rect().contains(banner->geometry()));
        desk.banners[1]->dismiss();
        QVERIFY(desk.banners[0]->geometry().bottom() > 400); // it moves down again
    }

    void aWrittenFileIsOpenedAndShownFromItsMessage()
    {
        Desk desk;
        desk.banners[0]->showSaved("/music/folder/a figure.png");
        QVERIFY(desk.banners[0]->message().contains(QStringLiteral("a figure.png")));
        QCOMPARE(desk.texts(desk.banners[0]),
                 (QStringList{QStringLiteral("Open"), QStringLiteral("Show in folder")}));
    }

    void newsGoesByItselfAndAProblemStays()
    {
        MessageBanner::setNewsTime(30);
        Desk desk;
        desk.banners[0]->showMessage(Kind::News, QStringLiteral("news"));
        desk.banners[1]->showMessage(Kind::Problem, QStringLiteral("problem"));
        QTRY_VERIFY(!desk.banners[0]->isVisible());
        QVERIFY(desk.banners[1]->isVisible());
    }

    void newsStaysWhileItsButtonHasTheFocus()
    {
        MessageBanner::setNewsTime(30);
        Desk desk;
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.banners[0]->showMessage(Kind::News, QStringLiteral("news"), {}, {QStringLiteral("Undo"), [] {}});
        desk.banners[0]->findChild<QPushButton*>()->setFocus();
        QTest::qWait(150);
        QVERIFY(desk.banners[0]->isVisible());
        desk.panels[0]->setFocus();
        QTRY_VERIFY(!desk.banners[0]->isVisible());
    }

    void itsButtonDoesWhatItSaysAndClosesIt()
    {
        Desk desk;
        int runs = 0;
        desk.banners[0]->showMessage(Kind::Problem, QStringLiteral("text"), {},
                                     {QStringLiteral("Again"), [&runs] { ++runs; }});
        QTest::mouseClick(desk.banners[0]->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(runs, 1);
        QVERIFY(!desk.banners[0]->isVisible());
    }

    void itGoesWithItsOwner()
    {
        Desk desk;
        QPointer<MessageBanner> banner = desk.banners[0];
        banner->showMessage(Kind::Problem, QStringLiteral("text"));
        delete desk.panels[0];
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!banner);
    }
};

QTEST_MAIN(MessageBannerTest)
#include "message_banner_test.moc"
