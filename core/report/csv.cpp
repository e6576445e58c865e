// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/base/path_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace coverscope::report {

namespace {

constexpr ushort firstEscaped = 0xDC80; // of the byte 0x80

bool isNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?$"));
    return number.match(text).hasMatch();
}

// Spreadsheets run such cells, whoever wrote them: a title may come from anywhere.
bool isFormula(const QString& text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && dangerous.contains(text.front()) && !isNumber(text);
}

QString csvField(const QString& text)
{
    if (isFormula(text))
        return csvField(QLatin1Char('\'') + text);
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                             text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')) ||
                             text.contains(QLatin1Char('\t'));
    if (!needsQuotes)
        return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

bool isEscaped(QChar character)
{
    return character.unicode() >= firstEscaped && character.unicode() < firstEscaped + 0x80;
}

// UTF-8, with the bytes that csvPath() put in their place. A low surrogate alone is no text.
QByteArray encoded(const QString& text)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isEscaped(text[i]) || (i > 0 && text[i - 1].isHighSurrogate()))
            continue;
        bytes += QStringView(text).mid(from, i - from).toUtf8();
        bytes += static_cast<char>(text[i].unicode() - firstEscaped + 0x80);
        from = i + 1;
    }
    return bytes + QStringView(text).mid(from).toUtf8();
}

// Bytes of the valid UTF-8 character at the beginning; 0 where there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(4, bytes.size()); ++length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes.first(length));
        if (!decoder.hasError() && !text.isEmpty())
            return length;
    }
    return 0;
}

} // namespace

QByteArray csvRow(const QStringList& fields)
{
    QStringList quoted;
    quoted.reserve(fields.size());
    for (const QString& field : fields)
        quoted.append(csvField(field));
    return encoded(quoted.join(QLatin1Char(','))) + "\r\n";
}

QString csvText(const QString& field)
{
    const bool isProtected = field.startsWith(QLatin1Char('\'')) && isFormula(field.mid(1));
    return isProtected ? field.mid(1) : field;
}

QString csvPath(const std::filesystem::path& path)
{
    const QByteArray bytes = base::pathBytes(path);
    QString text;
    for (qsizetype place = 0; place < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(place);
        const qsizetype length = characterLength(rest);
        if (length > 0)
            text += QString::fromUtf8(rest.first(length));
        else
            text += QChar(static_cast<ushort>(firstEscaped + static_cast<unsigned char>(rest[0]) - 0x80));
        place += std::max<qsizetype>(length, 1);
    }
    // Still the same file, and no formula.
    return isFormula(text) ? QStringLiteral("./") + text : text;
}

QByteArray forSpreadsheet(const QByteArray& csv)
{
    return "\xEF\xBB\xBF" + csv;
}

QString csvNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString csvTime(const QDateTime& date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString();
}

QStringList csvRange(const std::optional<base::TimeRange>& range)
{
    if (!range)
        return {QString(), QString()};
    return {csvNumber(range->start, 2), csvNumber(range->end, 2)};
}

} // namespace coverscope::report
