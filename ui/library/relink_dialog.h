// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/library/library.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <memory>
#include <optional>

namespace coverscope::ui {

// Asks where a folder of the library is now, and looks there for its files before the answer is accepted.
class RelinkDialog : public QDialog
{
    Q_OBJECT

public:
    RelinkDialog(const catalogue::Root& root, std::shared_ptr<const library::Snapshot> snapshot,
                 QWidget* parent = nullptr);
    ~RelinkDialog() override;

    void setPlace(const std::filesystem::path& place);
    // The folder that was found to hold the music; nothing until then.
    std::optional<std::filesystem::path> place() const { return m_found; }

private:
    struct Findings;
    void browse();
    void look();
    void tell(const Findings& findings);

    catalogue::Root m_root;
    std::shared_ptr<const library::Snapshot> m_snapshot;
    std::filesystem::path m_chosen; // bytes; the field shows it
    std::optional<std::filesystem::path> m_found;
    QLineEdit* m_field;
    QLabel* m_state;
    QDialogButtonBox* m_buttons;
    QTimer m_typing;
    int m_looking = 0; // counts, so that an answer about a former place is known
};

} // namespace coverscope::ui
