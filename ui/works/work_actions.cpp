// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_actions.h"

#include "core/works/works_table.h"
#include "ui/theme/icons.h"
#include "ui/works/work_chooser.h"
#include "ui/works/work_dialog.h"
#include "ui/works/work_ledger.h"
#include "ui/works/work_text.h"

#include <algorithm>

namespace coverscope::ui {

using catalogue::Judgements;
using catalogue::RecordingRole;
using catalogue::Work;

namespace {

constexpr std::array<std::optional<RecordingRole>, 7> allRoles = {
    std::nullopt,          RecordingRole::Original,    RecordingRole::Cover,    RecordingRole::Live,
    RecordingRole::Medley, RecordingRole::Arrangement, RecordingRole::Quotation};

} // namespace

WorkActions::WorkActions(QWidget* page)
    : QObject(page)
    , m_page(page)
    , m_menu(new QMenu(page))
    , m_roleMenu(new QMenu(tr("R&ole"), page))
    , m_roles(new QActionGroup(this))
    , m_make(add(QStringLiteral("note"), tr("Make a &work of this group…"), Qt::Key_G))
    , m_describe(add({}, tr("&Name work…"), Qt::Key_F2))
    , m_merge(add({}, tr("Mer&ge with another work…"), Qt::Key_J))
    , m_split(add({}, tr("&Split off the chosen recordings…"), Qt::Key_X))
    , m_move(add({}, tr("Mo&ve to another work…"), Qt::Key_O))
    , m_takeOut(add({}, tr("Take o&ut of the work"), {}))
    , m_pairs(new PairActions(this))
{
    makeRoles();
    m_page->addActions(m_pairs->actions());
    addTo(m_menu);
    connect(m_make, &QAction::triggered, this, &WorkActions::make);
    connect(m_describe, &QAction::triggered, this, &WorkActions::describe);
    connect(m_merge, &QAction::triggered, this, &WorkActions::merge);
    connect(m_split, &QAction::triggered, this, &WorkActions::split);
    connect(m_move, &QAction::triggered, this, &WorkActions::move);
    connect(m_takeOut, &QAction::triggered, this, &WorkActions::takeOut);
    update();
}

QAction* WorkActions::add(const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void WorkActions::makeRoles()
{
    for (const auto& role : allRoles) {
        QAction* action = m_roles->addAction(roleText(role));
        action->setCheckable(true);
        m_roleMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, role] { setRole(role); });
    }
    m_roles->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // they may differ
}

QAction* WorkActions::roleAction(std::optional<RecordingRole> role) const
{
    const auto place = std::find(allRoles.begin(), allRoles.end(), role) - allRoles.begin();
    return m_roles->actions()[place];
}

void WorkActions::addTo(QMenu* menu) const
{
    menu->setToolTipsVisible(true); // they say why something cannot be done
    menu->addActions({m_make, m_describe, m_merge});
    menu->addSeparator();
    menu->addActions({m_split, m_move, m_takeOut});
    menu->addMenu(m_roleMenu);
    menu->addSeparator();
    menu->addActions(m_pairs->actions());
}

void WorkActions::themeChanged()
{
    m_make->setIcon(themedIcon(QStringLiteral("note")));
    m_pairs->themeChanged();
}

void WorkActions::setLedger(WorkLedger* ledger)
{
    m_ledger = ledger;
    m_pairs->setLedger(ledger);
    connect(ledger, &WorkLedger::changed, this, &WorkActions::update);
    update();
}

void WorkActions::setChoice(WorkChoice choice)
{
    m_choice = std::move(choice);
    m_pairs->setPair(m_choice.pair,
                     tr("Choose a pair: a line of the graph, a partner below a track, or two tracks."));
    update();
}

const WorkActions::Tracks& WorkActions::chosen() const
{
    return m_choice.recordings.empty() ? m_choice.group : m_choice.recordings;
}

const WorkActions::Tracks& WorkActions::whole() const
{
    return m_choice.group.empty() ? m_choice.recordings : m_choice.group;
}

std::vector<const Work*> WorkActions::worksOf(const Tracks& tracks) const
{
    std::vector<const Work*> all;
    std::vector<const Work*> ordinary; // a medley does not make a group one of several works
    const auto add = [](std::vector<const Work*>& list, const Work* work) {
        if (std::find(list.begin(), list.end(), work) == list.end())
            list.push_back(work);
    };
    for (const works::PlacedTrack& track : tracks) {
        for (const Work* work : m_ledger->book()->worksOf(track.track)) {
            add(all, work);
            if (works::isOrdinary(WorkBook::recordingOf(*work, track.track)->role))
                add(ordinary, work);
        }
    }
    return ordinary.empty() ? all : ordinary;
}

// Whether a person said of all of them that they are of the work.
bool WorkActions::isSaidOf(const Work& work, const Tracks& tracks) const
{
    return std::all_of(tracks.begin(), tracks.end(), [&work](const works::PlacedTrack& track) {
        const auto* recording = WorkBook::recordingOf(work, track.track);
        return recording && recording->origin != catalogue::WorkOrigin::Map;
    });
}

void WorkActions::make()
{
    const Tracks tracks = whole();
    if (const auto known = worksOf(tracks); !known.empty()) {
        const Work& work = *known.front();
        return m_ledger->edit(tr("putting the group to “%1”").arg(work.title),
                              [uid = work.uid, tracks](const Judgements& there) {
                                  return works::putToWork(there, uid, tracks);
                              });
    }
    const QString title = m_choice.group.empty() ? tracks.front().track.title : m_choice.groupTitle;
    auto* dialog =
        new WorkDialog(tr("Make a work"),
                       tr("%n recording(s) become one work, which the cover map keeps together from then on.",
                          nullptr, static_cast<int>(tracks.size())),
                       tr("Make a work"), {title, {}, {}, {}}, m_page);
    connect(dialog, &QDialog::accepted, m_ledger, [ledger = m_ledger.data(), dialog, tracks] {
        const works::WorkFields fields = dialog->fields();
        ledger->edit(tr("making the work “%1”").arg(fields.title),
                     [uid = catalogue::newWorkUid(), fields, tracks](const Judgements& there) {
                         return works::makeWork(there, uid, fields, tracks);
                     });
    });
    dialog->open();
}

void WorkActions::describe()
{
    const Work work = *worksOf(chosen()).front();
    auto* dialog = new WorkDialog(tr("Name work"), tr("What is known of the work, in all its recordings."),
                                  tr("Keep"), works::fieldsOf(work), m_page);
    connect(dialog, &QDialog::accepted, m_ledger, [ledger = m_ledger.data(), dialog, uid = work.uid] {
        const works::WorkFields fields = dialog->fields();
        ledger->edit(tr("naming the work “%1”").arg(fields.title), [uid, fields](const Judgements& there) {
            return works::describeWork(there, uid, fields);
        });
    });
    dialog->open();
}

void WorkActions::merge()
{
    const Work work = *worksOf(chosen()).front();
    auto* dialog = new WorkChooser(
        tr("Merge with another work"),
        tr("Which work is the same as “%1”? Its recordings come to “%1”, and it is removed.").arg(work.title),
        tr("Merge"), m_ledger->book(), {work.uid}, m_page);
    connect(dialog, &QDialog::accepted, m_ledger, [ledger = m_ledger.data(), dialog, work] {
        const QByteArray other = dialog->chosenUid();
        const Work* gone = ledger->book()->work(other);
        ledger->edit(tr("merging “%1” and “%2”").arg(work.title, gone ? gone->title : QString()),
                     [kept = work.uid, other](const Judgements& there) {
                         return works::mergeWorks(there, kept, other);
                     });
    });
    dialog->open();
}

void WorkActions::split()
{
    const Tracks tracks = m_choice.recordings;
    const Work work = *worksOf(tracks).front();
    works::WorkFields fields = works::fieldsOf(work);
    fields.notes.clear();
    auto* dialog = new WorkDialog(
        tr("Split off recordings"),
        tr("%n recording(s) of “%1” become a work of their own. The cover map holds both apart from then on.",
           nullptr, static_cast<int>(tracks.size()))
            .arg(work.title),
        tr("Split off"), fields, m_page);
    connect(dialog, &QDialog::accepted, m_ledger, [ledger = m_ledger.data(), dialog, uid = work.uid, tracks] {
        const works::WorkFields asked = dialog->fields();
        ledger->edit(tr("splitting off “%1”").arg(asked.title),
                     [uid, newUid = catalogue::newWorkUid(), asked, tracks](const Judgements& there) {
                         return works::splitOff(there, uid, newUid, asked, tracks);
                     });
    });
    dialog->open();
}

void WorkActions::move()
{
    const Tracks tracks = chosen();
    std::vector<QByteArray> without;
    if (const auto known = worksOf(tracks); known.size() == 1 && isSaidOf(*known.front(), tracks))
        without.push_back(known.front()->uid);
    auto* dialog = new WorkChooser(
        tr("Move to another work"),
        tracks.size() == 1
            ? tr("Of which work is “%1” a recording?").arg(recordingText(tracks.front()))
            : tr("Of which work are these %n recording(s)?", nullptr, static_cast<int>(tracks.size())),
        tr("Move"), m_ledger->book(), without, m_page);
    connect(dialog, &QDialog::accepted, m_ledger, [ledger = m_ledger.data(), dialog, tracks] {
        const QByteArray uid = dialog->chosenUid();
        const Work* work = ledger->book()->work(uid);
        const QString title = work ? work->title : QString();
        const QString text =
            tracks.size() == 1
                ? tr("moving “%1” to “%2”").arg(recordingText(tracks.front()), title)
                : tr("moving %n recording(s) to “%1”", nullptr, static_cast<int>(tracks.size())).arg(title);
        ledger->edit(text,
                     [uid, tracks](const Judgements& there) { return works::putToWork(there, uid, tracks); });
    });
    dialog->open();
}

void WorkActions::takeOut()
{
    const Tracks tracks = m_choice.recordings;
    const Work& work = *worksOf(tracks).front();
    m_ledger->edit(tr("taking “%1” out of “%2”").arg(recordingText(tracks.front()), work.title),
                   [uid = work.uid, tracks](const Judgements& there) {
                       return works::takeFromWork(there, uid, tracks);
                   });
}

void WorkActions::setRole(std::optional<RecordingRole> role)
{
    const Tracks tracks = m_choice.recordings;
    const Work& work = *worksOf(tracks).front();
    m_ledger->edit(tr("the role of “%1”").arg(recordingText(tracks.front())),
                   [uid = work.uid, tracks, role](const Judgements& there) {
                       return works::setRole(there, uid, tracks, role);
                   });
    update(); // what is checked is what is kept
}

} // namespace coverscope::ui
