// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <memory>
#include <utility>

namespace coverscope::ui {

namespace {

// What was installed last, to be exchanged.
QList<QPointer<QTranslator>>& installed()
{
    static QList<QPointer<QTranslator>> all;
    return all;
}

bool install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return false;
    translator->setParent(QCoreApplication::instance());
    installed() << translator.get();
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(const QString& language)
{
    for (const QPointer<QTranslator>& translator : std::exchange(installed(), {}))
        delete translator; // which also takes it out of use
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file too, for its plural forms; it serves every language that has none (and the C
    // locale).
    const QString name = QStringLiteral("coverscope");
    const QString folder = QStringLiteral(":/i18n");
    if (!install(locale, name, folder))
        install(QLocale(QLocale::English), name, folder);
}

} // namespace coverscope::ui
