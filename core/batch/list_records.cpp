// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/list_records.h"

#include "core/base/path_text.h"

#include <QCoreApplication>
#include <QList>
#include <QStringConverter>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <optional>

namespace coverscope::batch {

namespace {

// Outside quotes.
qsizetype countOf(const QByteArray& line, char wanted)
{
    qsizetype count = 0;
    bool isQuoted = false;
    for (const char letter : line) {
        if (letter == '"')
            isQuoted = !isQuoted;
        else if (letter == wanted && !isQuoted)
            ++count;
    }
    return count;
}

// Spreadsheets say it themselves: a first line "sep=;", which is no record.
std::optional<char> statedSeparator(QByteArray& text)
{
    QByteArray first = text.left(text.indexOf('\n')).trimmed();
    if (first.size() > 1 && first.startsWith('"') && first.endsWith('"'))
        first = first.mid(1, first.size() - 2);
    if (first.left(4).toLower() != "sep=" || first.size() > 5)
        return std::nullopt;
    text = text.indexOf('\n') < 0 ? QByteArray() : text.mid(text.indexOf('\n'));
    return first.size() == 5 ? first[4] : '\t'; // the tab was trimmed
}

// Of the first line that is no comment. A comma may stand in the times of a line with semicolons, while a
// semicolon has no use in one with commas; the same with tabs.
char separatorOf(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray& line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype commas = countOf(line, ',');
        for (const char candidate : {'\t', ';'}) {
            const qsizetype count = countOf(line, candidate);
            if (count > 0 && count >= commas)
                return candidate;
        }
        break;
    }
    return ',';
}

// Takes a table apart, character by character.
class TableReader
{
public:
    TableReader(const QByteArray& text, char separator) : m_text(text), m_separator(separator) {}

    std::vector<ListRecord> read()
    {
        m_record.line = 1;
        for (qsizetype i = 0; i < m_text.size() || m_isQuoted; ++i) {
            if (i >= m_text.size()) // a quote that nothing closes is a letter: no line may vanish in it
                i = takeQuoteBack();
            else
                i += take(i, m_text[i], i + 1 < m_text.size() ? m_text[i + 1] : '\0');
        }
        endRecord();
        return std::move(m_records);
    }

private:
    // How many further characters were used.
    qsizetype take(qsizetype place, char character, char next)
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
        if (character == '"' && m_cell.trimmed().isEmpty() && place != m_literalQuote) {
            m_cell.clear();
            m_isQuoted = true;
            m_quote = place;
            m_quoteLine = m_line;
        } else if (character == m_separator) {
            endCell();
        } else if (character == '\n') {
            endRecord();
        } else {
            m_cell += character;
        }
        return 0;
    }

    // The place before it, from which reading goes on.
    qsizetype takeQuoteBack()
    {
        m_isQuoted = false;
        m_literalQuote = m_quote;
        m_cell.clear();
        m_line = m_quoteLine;
        return m_quote - 1;
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
    qsizetype m_quote = -1; // that opened the cell
    qsizetype m_literalQuote = -1;
    int m_quoteLine = 1;
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

QByteArray withLineFeeds(QByteArray text)
{
    return text.replace("\r\n", "\n").replace('\r', '\n');
}

std::vector<ListRecord> lineRecords(const QByteArray& text)
{
    std::vector<ListRecord> records;
    int number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        const QByteArray cell = line.trimmed();
        if (!cell.isEmpty())
            records.push_back({number, {cell}});
    }
    return records;
}

std::vector<ListRecord> tableRecords(const QByteArray& text)
{
    QByteArray records = text;
    const auto stated = statedSeparator(records);
    return TableReader(records, stated ? *stated : separatorOf(records)).read();
}

int columnNamed(const ListRecord& first, std::initializer_list<const char*> names)
{
    for (std::size_t i = 0; i < first.cells.size(); ++i) {
        const QByteArray cell = QString::fromUtf8(first.cells[i]).toLower().toUtf8();
        if (std::any_of(names.begin(), names.end(), [&cell](const char* name) { return cell == name; }))
            return static_cast<int>(i);
    }
    return -1;
}

QByteArray cellAt(const ListRecord& record, int column)
{
    return column >= 0 && column < static_cast<int>(record.cells.size())
               ? record.cells[static_cast<std::size_t>(column)]
               : QByteArray();
}

base::Result<QByteArray> readListText(const std::filesystem::path& list, std::uintmax_t largest)
{
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(list, problem);
    if (problem)
        return base::fail(base::systemError(problem.value(), list));
    if (size > largest)
        return base::fail(base::ErrorCode::UnsupportedFormat, list,
                          QCoreApplication::translate("coverscope::batch",
                                                      "“%1” is too large for a list. Choose a text or CSV "
                                                      "file with a file name in each line.")
                              .arg(base::displayName(list)));
    errno = 0;
    std::ifstream stream(list, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream.is_open() || stream.bad())
        return base::fail(base::systemError(errno == 0 ? EIO : errno, list));
    return withLineFeeds(withoutByteOrderMark(QByteArray::fromStdString(bytes)));
}

} // namespace coverscope::batch
