// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/case_store.h"
#include "core/works/case_members.h"

#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <functional>
#include <vector>

namespace coverscope::ui {

// What a case holds, as it was read.
struct CaseHoldings
{
    catalogue::CaseContents contents;
    works::CaseMembers members;
};

// The cases of the open library: the list of them as the page shows it, and the way to change them. Read and
// written in the background, one after the other; changes of another program are seen with refresh().
// Window's thread.
class CaseLedger : public QObject
{
    Q_OBJECT

public:
    using CaseId = std::int64_t;
    using Change = std::function<base::Result<void>(catalogue::CaseStore&)>;

    explicit CaseLedger(QObject* parent = nullptr);
    ~CaseLedger() override; // waits until all is written

    // From now on about this library, whose cases are read; changed() follows. Empty: none is open.
    void open(const std::filesystem::path& library);
    void refresh();
    const std::filesystem::path& library() const { return m_library; }

    const std::vector<catalogue::Case>& cases() const { return m_cases; } // open ones first
    const catalogue::Case* find(CaseId id) const;                         // null: there is none

    // Calls `work` in the background. changed() follows, and `done` is called, or failed() where it could not
    // be done.
    void change(const Change& work, const std::function<void()>& done = {});
    // A new case with what is put into it at once; made() follows.
    void make(const catalogue::CaseText& text, const catalogue::CaseContents& contents);

    // Reads what a case holds; then calls `done`, unless `context` is gone or another library is open by
    // then.
    void read(CaseId id, QObject* context, const std::function<void(const CaseHoldings&)>& done);

Q_SIGNALS:
    void changed();
    void made(qint64 id); // after changed()
    void failed(const coverscope::base::Error& error);

private:
    struct Outcome
    {
        base::Result<void> done;
        CaseId made = 0;
        base::Result<std::vector<catalogue::Case>> cases;
    };

    void run(const std::function<base::Result<CaseId>(catalogue::CaseStore&)>& work,
             catalogue::Catalogue::OpenMode mode, const std::function<void()>& done = {});
    void take(const Outcome& outcome, const std::function<void()>& done);

    QThreadPool m_writer; // one thread: reading sees what was written before
    std::filesystem::path m_library;
    std::vector<catalogue::Case> m_cases;
};

} // namespace coverscope::ui
