// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace coverscope::ui {

// What a person types into a field that filters: a text passes that has all of the words, in any order and in
// either case.
class WordFilter
{
public:
    WordFilter() = default;
    explicit WordFilter(const QString& words)
        : m_words(words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
    }

    bool isEmpty() const { return m_words.isEmpty(); }

    // foldedText: as QString::toCaseFolded() makes it.
    bool passes(const QString& foldedText) const
    {
        return std::ranges::all_of(m_words, [&](const QString& word) { return foldedText.contains(word); });
    }

    bool operator==(const WordFilter&) const = default;

private:
    QStringList m_words; // folded
};

} // namespace coverscope::ui
