// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/presentation.h"

#include "core/base/path_text.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/main_menus.h"
#include "ui/main_window/main_pages.h"
#include "ui/main_window/search_controller.h"
#include "ui/main_window/search_rows.h"
#include "ui/query/query_panel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr double magnification = 1.5; // of the type
constexpr const char* clipsKey = "presentation/clips";

// Names need not be text, and no name holds a zero.
QByteArray joined(const std::vector<std::filesystem::path>& paths)
{
    QByteArray bytes;
    for (const std::filesystem::path& path : paths)
        bytes += base::pathBytes(path) + '\0';
    return bytes;
}

std::vector<std::filesystem::path> parted(const QByteArray& bytes)
{
    std::vector<std::filesystem::path> paths;
    for (const QByteArray& path : bytes.split('\0')) {
        if (!path.isEmpty())
            paths.push_back(base::pathFromBytes(path));
    }
    return paths;
}

QFont enlarged(QFont font)
{
    if (font.pointSizeF() > 0.0)
        font.setPointSizeF(font.pointSizeF() * magnification);
    else
        font.setPixelSize(qRound(font.pixelSize() * magnification));
    return font;
}

} // namespace

Presentation::Presentation(const Parts& parts, QMainWindow* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_clips(parted(parts.settings->state(QLatin1String(clipsKey))))
    , m_bar(new QWidget(window))
    , m_place(new QLabel)
    , m_previous(new QPushButton(tr("&Previous clip")))
    , m_next(new QPushButton(tr("&Next clip")))
    , m_prepare(new QPushButton(tr("Prepare &clips…")))
    , m_leave(new QPushButton(tr("&End presentation")))
    , m_escape(new QAction(this))
{
    makeBar();
    connectParts();
    updateBar();
}

void Presentation::makeBar()
{
    m_bar->setAccessibleName(tr("Presentation"));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name is no reason to grow
    m_previous->setShortcut(Qt::Key_PageUp);
    m_next->setShortcut(Qt::Key_PageDown);
    m_previous->setToolTip(tr("Search for the clip before this one (Page Up)"));
    m_next->setToolTip(tr("Search for the next of the prepared clips (Page Down)"));
    m_prepare->setToolTip(tr("Choose the clips to step through, in the order of their names"));
    m_leave->setToolTip(tr("Back to the window as it was (Esc)"));
    auto* layout = new QHBoxLayout(m_bar);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_prepare);
    layout->addWidget(m_leave);
    m_bar->hide();
    m_escape->setText(m_leave->text());
    m_escape->setEnabled(false);
    m_window->addAction(m_escape);
}

void Presentation::connectParts()
{
    connect(m_parts.menus->present, &QAction::toggled, this, &Presentation::setOn);
    connect(m_parts.menus->prepareClips, &QAction::triggered, this, &Presentation::prepareClips);
    connect(m_prepare, &QPushButton::clicked, this, &Presentation::prepareClips);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_leave, &QPushButton::clicked, this, [this] { setOn(false); });
    connect(m_escape, &QAction::triggered, this, [this] { setOn(false); });
    connect(m_parts.query, &QueryPanel::clipChanged, this, &Presentation::updateBar);
    // Esc stops a search first; two actions for one key would do nothing.
    connect(m_parts.menus->cancel, &QAction::changed, this,
            [this] { m_escape->setEnabled(m_isOn && !m_parts.menus->cancel->isEnabled()); });
}

void Presentation::setOn(bool on)
{
    m_parts.menus->present->setChecked(on);
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (on) {
        m_wasFullScreen = m_window->isFullScreen();
        m_wasLibraryShown = m_parts.menus->showLibrary->isChecked();
        m_wasFolded = m_parts.query->isFolded();
        m_font = m_window->font();
        m_window->setFont(enlarged(m_font));
        m_parts.menus->showLibrary->setChecked(false);
        m_parts.pages->showPage(m_parts.rows);
        m_parts.query->setFolded(!m_parts.query->clip().empty());
    }
    m_parts.pages->tabBar()->setVisible(!on);
    m_parts.rows->setListShown(!on);
    m_window->statusBar()->setVisible(!on);
    // Hidden, it would take the keys of its menus along.
    m_window->menuBar()->setMaximumHeight(on ? 0 : QWIDGETSIZE_MAX);
    m_bar->setVisible(on);
    m_escape->setShortcut(on ? QKeySequence(Qt::Key_Escape) : QKeySequence());
    m_escape->setEnabled(on && !m_parts.menus->cancel->isEnabled());
    if (on) {
        m_window->showFullScreen();
        if (m_parts.query->clip().empty() && !m_clips.empty())
            m_parts.searchController->openClip(m_clips.front());
    } else {
        m_window->setFont(m_font);
        m_parts.menus->showLibrary->setChecked(m_wasLibraryShown);
        m_parts.query->setFolded(m_wasFolded);
        if (!m_wasFullScreen)
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowFullScreen);
    }
    updateBar();
}

void Presentation::setClips(std::vector<std::filesystem::path> clips)
{
    m_clips = std::move(clips);
    m_parts.settings->setState(QLatin1String(clipsKey), joined(m_clips));
    updateBar();
}

int Presentation::place() const
{
    const auto found = std::ranges::find(m_clips, m_parts.query->clip());
    return found == m_clips.end() ? -1 : static_cast<int>(found - m_clips.begin());
}

void Presentation::step(int places)
{
    // From a clip that is none of them: on to the first.
    const int next = place() < 0 ? 0 : place() + places;
    if (next < 0 || next >= static_cast<int>(m_clips.size()))
        return;
    m_parts.searchController->openClip(m_clips[static_cast<std::size_t>(next)]);
    if (m_isOn)
        m_parts.query->setFolded(true);
}

void Presentation::prepareClips()
{
    auto* dialog = new QFileDialog(m_window, tr("Choose the clips to present"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!m_clips.empty())
        dialog->setDirectory(base::displayPath(m_clips.front().parent_path()));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        std::vector<std::filesystem::path> clips;
        for (const QString& file : files)
            clips.push_back(base::pathFromQString(file));
        std::ranges::sort(clips);
        setClips(std::move(clips));
        if (m_isOn && place() < 0)
            step(0);
    });
    dialog->open();
}

void Presentation::updateBar()
{
    const int now = place();
    const auto count = static_cast<int>(m_clips.size());
    m_previous->setVisible(count > 0);
    m_next->setVisible(count > 0);
    m_previous->setEnabled(m_isOn && now > 0);
    m_next->setEnabled(m_isOn && count > 0 && now + 1 < count);
    if (count == 0)
        m_place->setText(tr("No clips are prepared to step through."));
    else if (now < 0)
        m_place->setText(tr("%n clip(s) prepared", nullptr, count));
    else
        m_place->setText(tr("%1 of %2: %3", "which prepared clip, how many, its name")
                             .arg(now + 1)
                             .arg(count)
                             .arg(base::displayName(m_clips[static_cast<std::size_t>(now)])));
}

} // namespace coverscope::ui
