// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_dialog.h"

#include "core/base/path_text.h"

#include <QFileDialog>
#include <QRegularExpression>

namespace coverscope::ui {

void askWhereToSave(QWidget* parent, const QString& title, const QString& filters, const QString& name,
                    const std::function<void(const std::filesystem::path& file)>& save)
{
    auto* dialog = new QFileDialog(parent, title, QString(), filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(name.section(QLatin1Char('.'), -1));
    dialog->selectFile(QString(name).replace(QLatin1Char('/'), QLatin1Char('-')));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        static const QRegularExpression firstSuffix(QStringLiteral("\\*\\.(\\w+)"));
        dialog->setDefaultSuffix(firstSuffix.match(filter).captured(1));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [save](const QString& file) { save(base::pathFromQString(file)); });
    dialog->open();
}

} // namespace coverscope::ui
