// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace coverscope::test {

// A language in which every text that goes through tr() stands in brackets, Qt's own too: what has none was
// never offered to translators. Install it before the widgets are made.
class BracketTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int number) const override;
};

// Whether nothing of it was offered to translators, though it has letters beside those of `data`: names of
// files and the like, that are the same in every language.
bool isUntranslated(QString text, const QStringList& data = {});

// Everything `root` and what is below it shows or tells a screen reader, hidden widgets too, that is
// untranslated: texts, tool tips, names, descriptions, placeholders, tabs, actions, headers of tables.
QStringList untranslatedTexts(const QWidget* root, const QStringList& data = {});

// Controls with a text that do not get the room that the text needs; visible ones.
QStringList clippedWidgets(const QWidget* root);

} // namespace coverscope::test
