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

// One cell a line, without the blanks around it; empty lines and those that begin with # are left out.
std::vector<ListRecord> lineRecords(const QByteArray& text);

// RFC 4180 with commas, semicolons or tabs between the cells, whichever the first line has most of. Records
// of empty cells alone are left out.
std::vector<ListRecord> tableRecords(const QByteArray& text);

} // namespace coverscope::batch
