// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"
#include "ui/translation/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace coverscope;

namespace {

struct Message
{
    QString source;
    QString translation; // with plural forms: all of them, one after the other
    bool isFinished = false;
};

QList<Message> readMessages(const QString& file)
{
    QFile input(file);
    QList<Message> messages;
    if (!input.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&input);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.append(Message{});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}

// "%1", "%2", "%n" of a text, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%[0-9n]"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslatedWithItsPlaceholders()
    {
        const QDir folder(QString::fromStdString(test::sourceFile("translations").string()));
        const QStringList files = folder.entryList({QStringLiteral("coverscope_*.ts")});
        QVERIFY(files.contains(QStringLiteral("coverscope_en.ts")));
        for (const QString& file : files) {
            const auto messages = readMessages(folder.filePath(file));
            QVERIFY2(!messages.isEmpty(), qPrintable(file));
            for (const Message& message : messages) {
                const QString where = file + QStringLiteral(": ") + message.source;
                QVERIFY2(message.isFinished && !message.translation.trimmed().isEmpty(), qPrintable(where));
                QVERIFY2(placeholders(message.translation) == placeholders(message.source),
                         qPrintable(where));
            }
        }
    }

    void aLanguageWithoutTranslationGetsEnglishPlurals()
    {
        ui::installTranslations(QStringLiteral("C"));
        const auto tracks = [](int count) {
            return QCoreApplication::translate("coverscope::ui::LibraryPanel", "%n track(s)", nullptr, count);
        };
        QCOMPARE(tracks(1), QStringLiteral("1 track"));
        QCOMPARE(tracks(2), QStringLiteral("2 tracks"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
