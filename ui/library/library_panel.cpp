// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_panel.h"

#include "core/report/index_report.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_combo_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

namespace {

QToolButton* makeButton(const QString& icon, const QString& name, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus); // reached with Tab as well
    return button;
}

} // namespace

LibraryPanel::LibraryPanel(QWidget* parent)
    : QWidget(parent)
    , m_folders(new FolderModel(this))
    , m_tracks(new TrackTableModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("library"), this))
    , m_indexingBar(new IndexingBar(this))
{
    setAccessibleName(tr("Library"));
    m_empty->setTexts(tr("No music yet"),
                      tr("Add a folder of music, or drop one here. Its tracks are indexed once; "
                         "then any clip can be searched for in them."));
    m_empty->setAction(tr("Add folder…"), tr("Choose a folder of music to add to the library"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(6);
    layout->addWidget(makeHeader());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeBrowser());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_indexingBar);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(120); // long enough to type on, short enough not to be waited for
    connectParts();
    setSnapshot(nullptr);
}

QWidget* LibraryPanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* title = new QLabel(tr("Library"), header);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_count = new QLabel(header);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("Size of the library"));
    m_addButton = makeButton(QStringLiteral("folder-add"), tr("Add folder"),
                             tr("Add a folder of music to the library"), header);
    m_rescanButton = makeButton(QStringLiteral("refresh"), tr("Rescan folders"),
                                tr("Look for new and changed files in all folders"), header);
    m_folderButton = makeButton(QStringLiteral("folder"), tr("Folder menu"),
                                tr("Show, locate or remove the chosen folder"), header);
    m_folderButton->setPopupMode(QToolButton::InstantPopup);
    makeFolderMenu();
    m_groupButton = makeButton(QStringLiteral("work"), tr("Group tracks"),
                               tr("Put the tracks together by folder, work, artist, album or year"), header);
    m_groupButton->setPopupMode(QToolButton::InstantPopup);
    makeGroupMenu();
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(title);
    row->addSpacing(4);
    row->addWidget(m_count, 1);
    for (QToolButton* button : {m_addButton, m_rescanButton, m_groupButton, m_folderButton})
        row->addWidget(button);
    return header;
}

QWidget* LibraryPanel::makeAwayBar(QWidget* parent)
{
    m_awayBar = new QWidget(parent);
    m_awayText = new QLabel(m_awayBar);
    m_awayText->setWordWrap(true);
    m_awayText->setAccessibleName(tr("Folder that is away"));
    auto* locate = new QPushButton(tr("Locate…"), m_awayBar);
    locate->setToolTip(tr("Tell where the folder is now"));
    locate->setAccessibleDescription(locate->toolTip());
    auto* row = new QHBoxLayout(m_awayBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_awayText, 1);
    row->addWidget(locate);
    connect(locate, &QPushButton::clicked, this, [this] {
        if (const auto root = awayRoot())
            locateFolder(*root);
    });
    m_awayBar->hide();
    return m_awayBar;
}

QWidget* LibraryPanel::makeBrowser()
{
    auto* browser = new QWidget(this);
    m_folderBox = new ElidedComboBox(browser);
    m_folderBox->setModel(m_folders);
    m_folderBox->setAccessibleName(tr("Folder"));
    m_folderBox->setToolTip(tr("Show the tracks of one folder or of all"));
    m_folderBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_folderBox->setMinimumContentsLength(13);
    m_filter = new QLineEdit(browser);
    m_filter->setPlaceholderText(tr("Filter tracks"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Filter tracks"));
    m_filter->setToolTip(
        tr("Show only tracks that contain all these words in title, artist, album or file name"));
    m_table = new TrackTableView(m_tracks, browser);

    auto* layout = new QVBoxLayout(browser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_folderBox, 2);
    row->addWidget(m_filter, 3);
    layout->addLayout(row);
    layout->addWidget(makeAwayBar(browser));
    layout->addWidget(m_table, 1);
    m_leftOut = new QLabel(browser);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    m_leftOut->setAccessibleName(tr("Files left out"));
    m_leftOut->hide();
    layout->addWidget(m_leftOut);
    return browser;
}

void LibraryPanel::connectParts()
{
    connect(m_empty, &EmptyState::actionRequested, this, &LibraryPanel::chooseFolder);
    connect(m_addButton, &QToolButton::clicked, this, &LibraryPanel::chooseFolder);
    connect(m_rescanButton, &QToolButton::clicked, this, &LibraryPanel::rescanRequested);
    connect(m_indexingBar, &IndexingBar::cancelRequested, this, &LibraryPanel::cancelRequested);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_filterTimer, &QTimer::timeout, this, [this] { m_tracks->setFilterText(m_filter->text()); });
    connect(m_folderBox, &QComboBox::currentIndexChanged, this, &LibraryPanel::updateFolder);
    connect(m_tracks, &QAbstractItemModel::modelReset, this, &LibraryPanel::updateCount);
    connect(m_tracks, &QAbstractItemModel::rowsInserted, this, &LibraryPanel::updateCount);
    connect(m_table, &TrackTableView::trackActivated, this,
            [this](int row) { Q_EMIT clipChosen(m_tracks->pathAt(row)); });
    connect(m_table, &TrackTableView::trackMenuRequested, this, &LibraryPanel::showTrackMenu);
    connect(m_table, &TrackTableView::removeRequested, this,
            [this] { Q_EMIT removeTracksRequested(selectedIds()); });
}

void LibraryPanel::setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot)
{
    const auto chosen = m_folders->rootAt(m_folderBox->currentIndex());
    m_snapshot = snapshot;
    m_folders->setSnapshot(snapshot);
    m_folderBox->setCurrentIndex(m_folders->rowOf(chosen));
    m_tracks->setSnapshot(snapshot);
    m_pages->setCurrentIndex(snapshot && !snapshot->roots.empty() ? 1 : 0);
    m_rescanButton->setEnabled(snapshot && !snapshot->roots.empty());
    const auto removedCount = static_cast<int>(snapshot ? snapshot->excludedCount : 0);
    m_bringBack->setText(tr("&Bring back %n removed track(s)", nullptr, removedCount));
    m_bringBack->setEnabled(removedCount > 0);
    m_forget->setEnabled(snapshot &&
                         std::any_of(snapshot->tracks.begin(), snapshot->tracks.end(), [](const auto& track) {
                             return track.state == catalogue::TrackState::Away;
                         }));
    updateFolder();
    updateCount();
    updateAway();
}

void LibraryPanel::setLeftOut(const library::LeftOutFiles& leftOut)
{
    const QString reasons = report::leftOutText(leftOut);
    m_leftOut->setVisible(!reasons.isEmpty());
    m_leftOut->setText(tr("%n file(s) left out", nullptr, static_cast<int>(leftOut.count())));
    m_leftOut->setToolTip(reasons);
    m_leftOut->setAccessibleDescription(reasons);
}

void LibraryPanel::updateFolder()
{
    const auto root = m_folders->rootAt(m_folderBox->currentIndex());
    for (QAction* action : {m_showFolder, m_locateFolder, m_removeFolder})
        action->setEnabled(root.has_value());
    m_tracks->setFolder(root);
}

void LibraryPanel::updateCount()
{
    const library::Snapshot* snapshot = m_tracks->snapshot();
    const auto total = snapshot ? static_cast<int>(snapshot->tracks.size()) : 0;
    const int shown = m_tracks->trackCount();
    if (total == 0)
        m_count->clear();
    else if (shown == total)
        m_count->setText(tr("%n track(s)", nullptr, total));
    else
        m_count->setText(tr("%1 of %n track(s)", nullptr, total).arg(shown));
}

void LibraryPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace coverscope::ui
