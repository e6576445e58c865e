// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/about_pages.h"
#include "ui/works/work_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableWidget>

namespace coverscope::ui {

namespace {

struct ShortcutText // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::AboutPages)
};

// One line below a heading. Most of them say what a tool tip or a description says elsewhere, in its words.
struct Line
{
    const char* context;
    const char* text;
    QList<int> keys; // none: the text names them
};

struct Group
{
    const char* context;
    const char* heading;
    QList<Line> lines;
};

const Line moveCursor{
    "coverscope::ui::AboutPages",
    QT_TRANSLATE_NOOP("coverscope::ui::AboutPages", "Move the cursor; with Shift, choose a passage"),
    {Qt::Key_Left, Qt::Key_Right}};
const Line zoom{"coverscope::ui::AboutPages",
                QT_TRANSLATE_NOOP("coverscope::ui::AboutPages", "Zoom in or out"),
                {Qt::Key_Plus, Qt::Key_Minus}};
const Line showAll{
    "coverscope::ui::ComparePage", QT_TRANSLATE_NOOP("coverscope::ui::ComparePage", "Show all"), {Qt::Key_0}};

// One key has one meaning: they stand among those of the matches.
const Line decidePair{"coverscope::ui::AboutPages",
                      QT_TRANSLATE_NOOP("coverscope::ui::AboutPages",
                                        "C confirms and R rejects that a pair is of one work, Del takes that "
                                        "back"),
                      {}};

QList<Line> compareLines()
{
    return {{"coverscope::ui::CompareBar",
             QT_TRANSLATE_NOOP("coverscope::ui::CompareBar", "Play the chosen passage again and again (L)"),
             {Qt::Key_L}},
            {"coverscope::ui::CompareBar",
             QT_TRANSLATE_NOOP("coverscope::ui::CompareBar",
                               "Play one recording in the key and tempo of the other (T)"),
             {Qt::Key_T}},
            {"coverscope::ui::ComparePage",
             QT_TRANSLATE_NOOP("coverscope::ui::ComparePage", "Line up the keys of both recordings"),
             {Qt::Key_K}},
            {"coverscope::ui::CompareBar",
             QT_TRANSLATE_NOOP("coverscope::ui::CompareBar", "What the common time axis stands for (W)"),
             {Qt::Key_W}},
            decidePair,
            moveCursor,
            zoom,
            showAll};
}

// Keys of single pages, which are no actions of a menu.
QList<Group> groups()
{
    return {
        {"coverscope::ui::LibraryPanel",
         QT_TRANSLATE_NOOP("coverscope::ui::LibraryPanel", "Library"),
         {{"coverscope::ui::AboutPages",
           QT_TRANSLATE_NOOP("coverscope::ui::AboutPages", "Search with a track, in the table of tracks"),
           {Qt::Key_Return}}}},
        {"coverscope::ui::QueryPanel",
         QT_TRANSLATE_NOOP("coverscope::ui::QueryPanel", "Clip to search for"),
         {moveCursor, zoom, showAll}},
        {"coverscope::ui::EvidencePanel",
         QT_TRANSLATE_NOOP("coverscope::ui::EvidencePanel", "Evidence for the chosen match"),
         {{"coverscope::ui::AboutPages",
           QT_TRANSLATE_NOOP("coverscope::ui::AboutPages", "Listen from the current cell of the heatmap"),
           {Qt::Key_Return}},
          zoom,
          showAll}},
        {"coverscope::ui::ComparePage",
         QT_TRANSLATE_NOOP("coverscope::ui::ComparePage", "Compare two recordings"), compareLines()},
        {"coverscope::ui::BatchPage",
         QT_TRANSLATE_NOOP("coverscope::ui::BatchPage", "Batch"),
         {{"coverscope::ui::BatchClipPanel",
           QT_TRANSLATE_NOOP("coverscope::ui::BatchClipPanel", "Open on the Search page"),
           {Qt::Key_Return}},
          {"coverscope::ui::BatchPage",
           QT_TRANSLATE_NOOP("coverscope::ui::BatchPage", "&Leave out\tDel"),
           {Qt::Key_Delete}}}},
        {"coverscope::ui::DecisionsPage",
         QT_TRANSLATE_NOOP("coverscope::ui::DecisionsPage", "Decisions"),
         {{"coverscope::ui::DecisionsPage",
           QT_TRANSLATE_NOOP("coverscope::ui::DecisionsPage", "&Search again"),
           {Qt::Key_Return}},
          {"coverscope::ui::DecisionsPage",
           QT_TRANSLATE_NOOP("coverscope::ui::DecisionsPage",
                             "See what this was decided on, as it was then (E)"),
           {Qt::Key_E}}}},
        {"coverscope::ui::Presentation",
         QT_TRANSLATE_NOOP("coverscope::ui::Presentation", "Presentation"),
         {{"coverscope::ui::Presentation",
           QT_TRANSLATE_NOOP("coverscope::ui::Presentation", "&Next clip"),
           {Qt::Key_PageDown}},
          {"coverscope::ui::Presentation",
           QT_TRANSLATE_NOOP("coverscope::ui::Presentation", "&Previous clip"),
           {Qt::Key_PageUp}},
          {"coverscope::ui::Presentation",
           QT_TRANSLATE_NOOP("coverscope::ui::Presentation", "&End presentation"),
           {Qt::Key_Escape}}}},
        {"coverscope::ui::CoverMapPage",
         QT_TRANSLATE_NOOP("coverscope::ui::CoverMapPage", "Cover map"),
         {{"coverscope::ui::GraphView",
           QT_TRANSLATE_NOOP(
               "coverscope::ui::GraphView",
               "Arrows go from track to track, Page Down and Page Up through the pairs of a track, M marks "
               "one for comparing, Return compares, plus and minus zoom, 0 shows all. The list has the same "
               "content."),
           {}},
          {"coverscope::ui::WorkActions",
           QT_TRANSLATE_NOOP("coverscope::ui::WorkActions", "Make a &work of this group…"),
           {Qt::Key_G}},
          {"coverscope::ui::WorkActions",
           QT_TRANSLATE_NOOP("coverscope::ui::WorkActions", "&Name work…"),
           {Qt::Key_F2}},
          {"coverscope::ui::WorkActions",
           QT_TRANSLATE_NOOP("coverscope::ui::WorkActions", "Mer&ge with another work…"),
           {Qt::Key_J}},
          {"coverscope::ui::WorkActions",
           QT_TRANSLATE_NOOP("coverscope::ui::WorkActions", "&Split off the chosen recordings…"),
           {Qt::Key_X}},
          {"coverscope::ui::WorkActions",
           QT_TRANSLATE_NOOP("coverscope::ui::WorkActions", "Mo&ve to another work…"),
           {Qt::Key_O}},
          decidePair}},
        {"coverscope::ui::TimelinePage",
         QT_TRANSLATE_NOOP("coverscope::ui::TimelinePage", "Timeline"),
         {{"coverscope::ui::AboutPages",
           QT_TRANSLATE_NOOP("coverscope::ui::AboutPages", "Play from the playhead, in the picture"),
           {Qt::Key_Return}},
          {"coverscope::ui::AboutPages",
           QT_TRANSLATE_NOOP("coverscope::ui::AboutPages", "Go from stretch to stretch, in the picture"),
           {Qt::Key_PageUp, Qt::Key_PageDown}},
          zoom,
          showAll}},
    };
}

// Without mnemonic, dots, the keys of a menu's second column, and keys in brackets: they have a column here.
QString bareText(QString text)
{
    static const QRegularExpression keysAtEnd(QStringLiteral("\\s*[(（][^()（）]*[)）]$"));
    text = text.section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return text.remove(keysAtEnd);
}

QString keyNames(const QList<int>& keys)
{
    QStringList names;
    for (const int key : keys)
        names << QKeySequence(key).toString(QKeySequence::NativeText);
    return names.join(QStringLiteral(", "));
}

// The log and its like are windows of their own, though the main window owns them.
bool isOfDialog(const QAction* action)
{
    for (const QObject* owner = action->parent(); owner; owner = owner->parent()) {
        if (qobject_cast<const QDialog*>(owner))
            return true;
    }
    return false;
}

// Those have lines of their own, below their page.
bool isOfWorks(const QAction* action)
{
    return qobject_cast<const WorkActions*>(action->parent()) ||
           qobject_cast<const PairActions*>(action->parent());
}

class Sheet
{
public:
    Sheet() : m_table(new QTableWidget(0, 2))
    {
        m_table->setAccessibleName(ShortcutText::tr("Keyboard shortcuts"));
        m_table->setHorizontalHeaderLabels({ShortcutText::tr("Action"), ShortcutText::tr("Keys")});
        m_table->horizontalHeader()->setAccessibleName(ShortcutText::tr("Columns"));
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setAccessibleName(ShortcutText::tr("Rows"));
        m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setTabKeyNavigation(false); // Tab leaves the table
        m_table->setShowGrid(false);
        m_table->setWordWrap(true);
    }

    void addHeading(const QString& text)
    {
        const int row = addText(text);
        QFont font = m_table->font();
        font.setWeight(QFont::DemiBold);
        m_table->item(row, 0)->setFont(font);
    }

    // Across both columns.
    int addText(const QString& text)
    {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(text));
        m_table->setSpan(row, 0, 1, 2);
        return row;
    }

    void addKeys(const QString& text, const QString& keys)
    {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(text));
        m_table->setItem(row, 1, new QTableWidgetItem(keys));
    }

    enum class Reach { Window, Pages }; // where the keys work

    void addActions(const QList<QAction*>& actions, Reach reach)
    {
        QStringList known; // the table of results is there twice
        for (const QAction* action : actions) {
            const bool isOfPages = action->shortcutContext() != Qt::WindowShortcut;
            if (action->shortcut().isEmpty() || action->text().isEmpty() ||
                isOfPages != (reach == Reach::Pages) || isOfDialog(action) || isOfWorks(action))
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (known.contains(keys))
                continue;
            known << keys;
            addKeys(bareText(action->text()), keys);
        }
    }

    QTableWidget* table() const { return m_table; }

private:
    QTableWidget* m_table;
};

} // namespace

QDialog* makeShortcutDialog(QWidget* parent)
{
    Sheet sheet;
    const auto actions = parent->findChildren<QAction*>();
    sheet.addActions(actions, Sheet::Reach::Window);
    sheet.addHeading(ShortcutText::tr("Matches, on the pages Search, Batch and Timeline"));
    sheet.addActions(actions, Sheet::Reach::Pages);
    for (const Group& group : groups()) {
        sheet.addHeading(QCoreApplication::translate(group.context, group.heading));
        for (const Line& line : group.lines) {
            const QString text = QCoreApplication::translate(line.context, line.text);
            if (line.keys.isEmpty())
                sheet.addText(text);
            else
                sheet.addKeys(bareText(text), keyNames(line.keys));
        }
    }
    return makePageDialog(ShortcutText::tr("Keyboard shortcuts"), sheet.table(), parent);
}

} // namespace coverscope::ui
