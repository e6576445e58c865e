// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace coverscope::batch {

// A line of a list with its cells, as bytes: names of files need not be text.
struct ListRecord
{
    int line = 0; // from 1, where it begins
    std::vector<QByteArray> cells;
};

// UTF-8 without a byte order mark, from that or from UTF-16 with one; other bytes as they are.
QByteArray withoutByteOrderMark(const QByteArray& bytes);

// Lines may end with CR, LF or both; from here on with LF alone.
QByteArray withLineFeeds(QByteArray text);

// One cell a line, without the blanks around it; empty lines are left out.
std::vector<ListRecord> lineRecords(const QByteArray& text);

// RFC 4180 with what a first line "sep=;" says between the cells, else with commas, semicolons or tabs as the
// first record has them. Records of empty cells alone are left out.
std::vector<ListRecord> tableRecords(const QByteArray& text);

} // namespace coverscope::batch
