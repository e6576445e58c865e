// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/list_records.h"

#include <QList>
#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace coverscope::batch {

namespace {

char separatorOf(const QByteArray& text)
{
    const QByteArray first = text.left(text.indexOf('\n'));
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

// Takes a table apart, character by character.
class TableReader
{
public:
    explicit TableReader(const QByteArray& text) : m_text(text), m_separator(separatorOf(text)) {}

    std::vector<ListRecord> read()
    {
        m_record.line = 1;
        for (qsizetype i = 0; i < m_text.size(); ++i)
            i += take(m_text[i], i + 1 < m_text.size() ? m_text[i + 1] : '\0');
        endRecord();
        return std::move(m_records);
    }

private:
    // How many further characters were used.
    qsizetype take(char character, char next)
    {
        if (character == '\n')
            ++m_line;
        if (m_isQuoted) {
            const bool isDoubled = character == '"' && next == '"';
            if (character == '"' && !isDoubled)
                m_isQuoted = false;
            else
                m_cell += character;
            return isDoubled ? 1 : 0;
        }
        if (character == '"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_isQuoted = true;
        } else if (character == m_separator) {
            endCell();
        } else if (character == '\n') {
            endRecord();
        } else if (character != '\r') {
            m_cell += character;
        }
        return 0;
    }

    void endCell()
    {
        m_record.cells.push_back(m_cell.trimmed());
        m_cell.clear();
    }

    void endRecord()
    {
        endCell();
        m_isQuoted = false;
        const bool isEmpty = std::all_of(m_record.cells.begin(), m_record.cells.end(),
                                         [](const QByteArray& cell) { return cell.isEmpty(); });
        if (!isEmpty)
            m_records.push_back(std::move(m_record));
        m_record = {m_line, {}};
    }

    const QByteArray& m_text;
    char m_separator;
    std::vector<ListRecord> m_records;
    ListRecord m_record;
    QByteArray m_cell;
    bool m_isQuoted = false;
    int m_line = 1;
};

} // namespace

QByteArray withoutByteOrderMark(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    std::optional<QStringConverter::Encoding> encoding;
    if (bytes.startsWith("\xFF\xFE"))
        encoding = QStringConverter::Utf16LE;
    else if (bytes.startsWith("\xFE\xFF"))
        encoding = QStringConverter::Utf16BE;
    if (!encoding)
        return bytes;
    QStringDecoder decoder(*encoding);
    return QString(decoder.decode(bytes)).toUtf8();
}

std::vector<ListRecord> lineRecords(const QByteArray& text)
{
    std::vector<ListRecord> records;
    int number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        const QByteArray cell = line.trimmed();
        if (!cell.isEmpty() && !cell.startsWith('#'))
            records.push_back({number, {cell}});
    }
    return records;
}

std::vector<ListRecord> tableRecords(const QByteArray& text)
{
    return TableReader(text).read();
}

} // namespace coverscope::batch
