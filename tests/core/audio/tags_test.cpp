// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_tags.h"
#include "core/audio/tag_encoding.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iconv.h>

using namespace coverscope;

namespace {

QByteArray in(const char* encoding, const QString& text)
{
    QByteArray from = text.toUtf8();
    QByteArray to(4 * from.size(), '\0');
    char* source = from.data();
    char* target = to.data();
    auto left = static_cast<std::size_t>(from.size());
    auto room = static_cast<std::size_t>(to.size());
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    iconv(converter, &source, &left, &target, &room);
    iconv_close(converter);
    return to.left(target - to.data());
}

QByteArray padded(const QByteArray& bytes, qsizetype length)
{
    return bytes.left(length).leftJustified(length, '\0');
}

QByteArray id3v1(const QByteArray& title, const QByteArray& artist, const QByteArray& album)
{
    return "TAG" + padded(title, 30) + padded(artist, 30) + padded(album, 30) + "1988" +
           QByteArray(30, '\0') + '\x11';
}

QByteArray number(qsizetype value, int bits, int bytes)
{
    QByteArray result;
    for (int k = bytes - 1; k >= 0; --k)
        result += static_cast<char>((value >> (bits * k)) & ((1 << bits) - 1));
    return result;
}

// `encoding`: 0 Latin-1, 3 UTF-8.
QByteArray frame(const char* name, char encoding, const QByteArray& text)
{
    return name + number(text.size() + 1, 7, 4) + QByteArray(2, '\0') + encoding + text;
}

QByteArray id3v2(const QByteArray& frames)
{
    return QByteArray("ID3\x04\0\0", 6) + number(frames.size(), 7, 4) + frames;
}

QByteArray little(qsizetype value)
{
    return {static_cast<char>(value & 0xFF) + QByteArray() + static_cast<char>((value >> 8) & 0xFF) +
            QByteArray(2, '\0')};
}

QByteArray ape(const std::vector<std::pair<QByteArray, QByteArray>>& items)
{
    QByteArray body;
    for (const auto& [key, value] : items)
        body += little(value.size()) + QByteArray(4, '\0') + key + '\0' + value;
    return body + "APETAGEX" + little(2000) + little(body.size() + 32) +
           little(static_cast<qsizetype>(items.size())) + QByteArray(12, '\0');
}

QByteArray sound()
{
    return (QByteArray("\xff\xfb\x90\x00", 4) + QByteArray(413, '\0')).repeated(8);
}

} // namespace

class TagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void whatIsCutOffDoesNotSpoilTheRest();
    void nothingSteersTheTerminal();
    void allTagsAreLookedAtTogether();
    void lostLettersAreTakenFromAnotherTag();
    void whatSaysItsEncodingIsBelieved();

private:
    audio::FileTags tagsOf(const QByteArray& bytes) const
    {
        const std::filesystem::path file = m_folder.path().toStdString() + "/a.mp3";
        std::ofstream(file, std::ios::binary | std::ios::trunc).write(bytes.constData(), bytes.size());
        return audio::mpegTags(file);
    }

    QTemporaryDir m_folder;
};

void TagsTest::theEncodingIsFound_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("Russian") << QStringLiteral("Группа крови") << QStringLiteral("Кино")
                             << QByteArray("CP1251");
    QTest::newRow("Ukrainian") << QStringLiteral("Їхали козаки") << QStringLiteral("Хор")
                               << QByteArray("CP1251");
    QTest::newRow("Russian and English")
        << QStringLiteral("Город (Live)") << QStringLiteral("The ДДТ") << QByteArray("CP1251");
    QTest::newRow("short Russian") << QStringLiteral("Мы") << QStringLiteral("Band") << QByteArray("CP1251");
    QTest::newRow("Japanese") << QStringLiteral("上を向いて歩こう") << QStringLiteral("坂本九")
                              << QByteArray("CP932");
    QTest::newRow("katakana") << QStringLiteral("リンダリンダ") << QStringLiteral("THE BLUE HEARTS")
                              << QByteArray("CP932");
    QTest::newRow("French") << QStringLiteral("Été à Orléans") << QStringLiteral("Françoise Hardy")
                            << QByteArray("CP1252");
    QTest::newRow("German") << QStringLiteral("Müßiggang überall") << QStringLiteral("Die Ärzte")
                            << QByteArray("CP1252");
    QTest::newRow("Spanish") << QStringLiteral("¿Qué será?") << QStringLiteral("José Feliciano")
                             << QByteArray("CP1252");
    QTest::newRow("quotes") << QStringLiteral("Don’t “Stop”") << QStringLiteral("Motörhead")
                            << QByteArray("CP1252");
    QTest::newRow("Irish") << QStringLiteral("Nothing") << QStringLiteral("Sinéad O'Connor")
                           << QByteArray("CP1252");
    QTest::newRow("UTF-8") << QStringLiteral("Песня – 歌") << QStringLiteral("Björk") << QByteArray("UTF-8");
    QTest::newRow("ASCII") << QStringLiteral("Yesterday") << QStringLiteral("The Beatles")
                           << QByteArray("ASCII");
}

void TagsTest::theEncodingIsFound()
{
    QFETCH(QString, title);
    QFETCH(QString, artist);
    QFETCH(QByteArray, encoding);
    const QByteArray titleBytes = in(encoding.constData(), title);
    const QByteArray artistBytes = in(encoding.constData(), artist);
    QCOMPARE(audio::decodeTags({titleBytes, artistBytes}), QStringList({title, artist}));
    const audio::FileTags old = tagsOf(sound() + id3v1(titleBytes, artistBytes, "x"));
    QCOMPARE(old.title, title);
    QCOMPARE(old.artist, artist);
    if (encoding == "UTF-8")
        return;
    const audio::FileTags wrong =
        tagsOf(id3v2(frame("TIT2", 0, titleBytes) + frame("TPE1", 0, artistBytes)) + sound());
    QCOMPARE(wrong.title, title);
    QCOMPARE(wrong.artist, artist);
}

void TagsTest::whatIsCutOffDoesNotSpoilTheRest()
{
    const QByteArray title = in("CP932", QStringLiteral("あいうえおかきくけこさしすせそたち")).left(29);
    const audio::FileTags tags = tagsOf(sound() + id3v1(title, in("CP932", QStringLiteral("坂本九")), {}));
    QCOMPARE(tags.title, QStringLiteral("あいうえおかきくけこさしすせ"));
    QCOMPARE(tags.artist, QStringLiteral("坂本九"));
}

void TagsTest::nothingSteersTheTerminal()
{
    for (const char16_t steering :
         {u'\u202E', u'\u2066', u'\u200F', u'\u061C', u'\x1b', u'\x07', u'\x9b', u'\u2028'}) {
        const QString tidy = audio::tidyTag(QStringLiteral("a") + QChar(steering) + QStringLiteral("b"));
        QVERIFY2(tidy == QStringLiteral("ab") || tidy == QStringLiteral("a b"), qPrintable(tidy));
    }
    QCOMPARE(audio::tidyTag(QStringLiteral(" a\r\n b ")), QStringLiteral("a b"));
    QVERIFY(audio::tidyTag(QString(100000, QLatin1Char('x'))).size() <= 500);
}

void TagsTest::allTagsAreLookedAtTogether()
{
    const audio::FileTags tags =
        tagsOf(id3v2(frame("TIT2", 3, "A Title That Is Cut Off After ")) + sound() +
               ape({{"Title", "A Title That Is Cut Off After Thirty"}, {"Artist", "Bj\xC3\xB6rk"}}) +
               id3v1("A Title That Is Cut Off After ", "somebody", "Debut"));
    QCOMPARE(tags.title, QStringLiteral("A Title That Is Cut Off After Thirty"));
    QCOMPARE(tags.artist, QStringLiteral("Björk"));
    QCOMPARE(tags.album, QStringLiteral("Debut"));
    QCOMPARE(tags.date, QStringLiteral("1988"));
}

void TagsTest::lostLettersAreTakenFromAnotherTag()
{
    const audio::FileTags tags = tagsOf(id3v2(frame("TIT2", 0, "?????? ?????")) + sound() +
                                        id3v1(in("CP1251", QStringLiteral("Группа крови")), {}, {}));
    QCOMPARE(tags.title, QStringLiteral("Группа крови"));
}

void TagsTest::whatSaysItsEncodingIsBelieved()
{
    // As bytes of Latin-1 it would look like Russian.
    const audio::FileTags tags = tagsOf(id3v2(frame("TIT2", 3, QStringLiteral("ÄÖÜÄ").toUtf8())) + sound());
    QCOMPARE(tags.title, QStringLiteral("ÄÖÜÄ"));
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tags_test.moc"
