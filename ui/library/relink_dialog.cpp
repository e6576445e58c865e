// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/relink_dialog.h"

#include "core/base/path_text.h"
#include "core/library/root_place.h"
#include "ui/jobs/background_pool.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace coverscope::ui {

struct RelinkDialog::Findings
{
    std::optional<std::filesystem::path> place;
    library::PlaceCheck check; // of the place, or of what was asked for
};

RelinkDialog::RelinkDialog(const catalogue::Root& root, std::shared_ptr<const library::Snapshot> snapshot,
                           QWidget* parent)
    : QDialog(parent)
    , m_root(root)
    , m_snapshot(std::move(snapshot))
    , m_field(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Locate folder"));
    auto* explanation = new QLabel(
        tr("This folder was at “%1”. Where is it now? Its tracks keep everything that is known of them.")
            .arg(base::displayPath(root.path)),
        this);
    explanation->setWordWrap(true);
    auto* label = new QLabel(tr("&New place:"), this);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("New place"));
    m_field->setPlaceholderText(base::displayPath(root.path));
    auto* browseButton = new QToolButton(this);
    browseButton->setIcon(themedIcon(QStringLiteral("folder")));
    browseButton->setAccessibleName(tr("Choose the folder"));
    browseButton->setToolTip(browseButton->accessibleName());
    browseButton->setFocusPolicy(Qt::StrongFocus);
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("What was found there"));
    m_state->setText(tr("Choose the folder, or the drive that it is on."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Use this place"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);

    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(browseButton);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(explanation);
    layout->addLayout(row);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(m_buttons);
    resize(characterWidth(fontMetrics()) * 70, sizeHint().height());

    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &RelinkDialog::look);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_chosen = base::pathFromQString(text);
        m_typing.start();
    });
    connect(browseButton, &QToolButton::clicked, this, &RelinkDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

RelinkDialog::~RelinkDialog() = default;

void RelinkDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Locate folder"), base::displayPath(m_chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { setPlace(base::pathFromQString(name)); });
    dialog->open();
}

void RelinkDialog::setPlace(const std::filesystem::path& place)
{
    m_chosen = place;
    m_field->setText(base::displayPath(place));
    look();
}

void RelinkDialog::look()
{
    m_found.reset();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    const int number = ++m_looking;
    if (m_chosen.empty()) {
        m_state->setText(tr("Choose the folder, or the drive that it is on."));
        return;
    }
    m_state->setText(tr("Looking…"));
    jobs::runInBackground([root = m_root, snapshot = m_snapshot, chosen = m_chosen] {
        Findings findings;
        findings.place = library::findRoot(snapshot->tracks, root, chosen);
        findings.check = library::lookForTracks(snapshot->tracks, root.id, findings.place.value_or(chosen));
        return findings;
    }).then(this, [this, number](const Findings& findings) {
        if (number == m_looking)
            tell(findings);
    });
}

void RelinkDialog::tell(const Findings& findings)
{
    m_found = findings.place;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_found.has_value());
    const auto looked = static_cast<int>(findings.check.looked);
    if (m_found)
        m_state->setText(tr("Found in “%1”: %2 of %n track(s) looked for.", nullptr, looked)
                             .arg(base::displayPath(*m_found))
                             .arg(findings.check.found));
    else if (findings.check.found > 0)
        m_state->setText(tr("Only %1 of %n track(s) looked for are there. Choose the folder that holds the "
                            "same music as before.",
                            nullptr, looked)
                             .arg(findings.check.found));
    else
        m_state->setText(tr("None of the tracks are there. Choose the folder that holds the same music as "
                            "before, with its files named as before."));
}

} // namespace coverscope::ui
