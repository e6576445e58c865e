// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_combo_box.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace coverscope::ui;

class ElidedComboBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeTextWhereThereIsRoom()
    {
        ElidedComboBox box;
        box.addItem(m_text);
        box.resize(box.sizeHint());
        QCOMPARE(box.shownText(), m_text);
    }

    void cutsTheMiddleWhereThereIsNone()
    {
        ElidedComboBox box;
        box.addItem(m_text);
        box.resize(box.sizeHint().width() * 2 / 3, box.sizeHint().height());
        const QString shown = box.shownText();
        QVERIFY2(shown.contains(QChar(0x2026)), qPrintable(shown));
        QVERIFY(shown.startsWith(QStringLiteral("All")) && shown.endsWith(QStringLiteral("tracks)")));
        QCOMPARE(box.currentText(), m_text); // for everyone who asks
        QVERIFY(!box.grab().isNull());
    }

    void theTooltipHasTheWholeTextWhereItIsCut()
    {
        ElidedComboBox box;
        box.addItem(m_text);
        box.setToolTip(QStringLiteral("What is shown"));
        box.resize(box.sizeHint().width() / 2, box.sizeHint().height());
        box.show();
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&box, &help);
        QCOMPARE(QToolTip::text(), m_text + QStringLiteral("\nWhat is shown"));
    }

private:
    const QString m_text = QStringLiteral("All the folders of the library (15 tracks)");
};

QTEST_MAIN(ElidedComboBoxTest)
#include "elided_combo_box_test.moc"
