// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/query_panel.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "ui/query/clip_kind_box.h"
#include "ui/query/long_clip_line.h"
#include "ui/query/region_bar.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/waveform/waveform_loader.h"
#include "ui/waveform/waveform_view.h"
#include "ui/widgets/elided_combo_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverscope::ui {

QueryPanel::QueryPanel(QWidget* parent)
    : QWidget(parent)
    , m_loader(new WaveformLoader(this))
    , m_emptyPage(new EmptyState(QStringLiteral("open-clip"), this))
    , m_clipPage(new QWidget(this))
    , m_header(new QHBoxLayout)
    , m_actions(new FlowLayout)
    , m_fold(new QToolButton(this))
    , m_name(new ElidedLabel(this))
    , m_durationLabel(new QLabel(this))
    , m_lengthNote(new QLabel(this))
    , m_longClip(new LongClipLine(this))
    , m_soundTracks(new ElidedComboBox(this))
    , m_kind(new ClipKindBox(this))
    , m_choose(new QPushButton(themedIcon(QStringLiteral("open-clip")), tr("Choose clip…"), this))
    , m_waveform(new WaveformView(this))
    , m_busyBar(new QProgressBar(this))
    , m_regionBar(new RegionBar(this))
    , m_play(new QPushButton(this))
    , m_search(new QPushButton(themedIcon(QStringLiteral("search")), QString(), this))
    , m_cancel(new QPushButton(themedIcon(QStringLiteral("cancel")), tr("Cancel"), this))
    , m_buttons(new QWidget(this))
    , m_banner(new MessageBanner(this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Clip to search for"));
    m_emptyPage->setTexts(tr("Drop an audio or video file here"),
                          tr("A clip of 6 to 60 seconds is enough: a phone recording, a video, an excerpt."));
    m_emptyPage->setAction(tr("Choose clip…"), tr("Choose the audio or video file to search for"));
    makeClipPage();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_emptyPage, 1);
    layout->addWidget(m_clipPage, 1);
    connectParts();
    setFolded(false);
    showPage(m_emptyPage);
    setBusy(false);
}

QueryPanel::~QueryPanel() = default;

void QueryPanel::makeClipPage()
{
    QFont nameFont = font();
    nameFont.setWeight(QFont::DemiBold);
    m_name->setFont(nameFont);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_durationLabel->setForegroundRole(QPalette::PlaceholderText);
    m_durationLabel->setAccessibleName(tr("Length of the clip"));
    m_lengthNote->setAccessibleName(tr("Whether the clip is long enough"));
    m_lengthNote->hide();
    m_soundTracks->setAccessibleName(tr("Sound track"));
    m_soundTracks->setToolTip(tr("This file has several sound tracks: the one to listen to and search for"));
    m_soundTracks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_soundTracks->setMinimumContentsLength(14);
    m_soundTracks->hide();
    m_choose->setAccessibleDescription(tr("Choose the audio or video file to search for"));
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedHeight(4);
    m_busyBar->setAccessibleName(tr("Searching"));
    QSizePolicy policy = m_busyBar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps when a search begins
    m_busyBar->setSizePolicy(policy);
    m_search->setDefault(true);
    m_search->setAutoDefault(true);
    m_cancel->setToolTip(tr("Stop the search (Esc)"));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());

    m_header->addWidget(m_fold);
    m_header->addWidget(m_name, 1);
    m_header->addWidget(m_durationLabel);
    m_header->addWidget(m_soundTracks);
    m_header->addWidget(m_kind);
    m_header->addSpacing(8);
    m_header->addWidget(m_choose);
    m_actions->addWidget(m_regionBar);
    m_actions->addStretch();
    auto* row = new QHBoxLayout(m_buttons); // what starts something stays together
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* button : {m_play, m_cancel, m_search})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(m_clipPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_header);
    layout->addWidget(m_lengthNote);
    layout->addWidget(m_longClip);
    layout->addWidget(m_waveform, 1);
    layout->addWidget(m_busyBar);
    layout->addLayout(m_actions);
}

void QueryPanel::connectParts()
{
    connect(m_emptyPage, &EmptyState::actionRequested, this, &QueryPanel::chooseClip);
    connect(m_choose, &QPushButton::clicked, this, &QueryPanel::chooseClip);
    connect(m_search, &QPushButton::clicked, this, &QueryPanel::requestSearch);
    connect(m_cancel, &QPushButton::clicked, this, &QueryPanel::cancelRequested);
    connect(m_play, &QPushButton::clicked, this, &QueryPanel::togglePlayback);
    connect(m_soundTracks, &QComboBox::activated, this,
            [this] { chooseSoundTrack(m_soundTracks->currentData().toInt()); });
    connect(m_longClip, &LongClipLine::searchRequested, this, [this] {
        onRegionChanged(std::nullopt);
        requestSearch();
    });
    connect(m_longClip, &LongClipLine::timelineRequested, this, [this] { Q_EMIT timelineRequested(m_clip); });
    connect(m_kind, &QComboBox::activated, this, &QueryPanel::requestSearch);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_isFoldedByPerson = true;
        setFolded(!m_isFolded);
    });

    connect(m_waveform, &WaveformView::regionChanged, this, &QueryPanel::onRegionChanged);
    connect(m_regionBar, &RegionBar::regionChanged, this, &QueryPanel::onRegionChanged);
    connect(m_waveform, &WaveformView::playRequested, this, &QueryPanel::togglePlayback);
    connect(m_waveform, &WaveformView::playheadPicked, this, [this](double seconds) {
        updateTexts();
        if (m_isPlaying)
            Q_EMIT playRequested(seconds); // a click while it plays is a jump
    });

    connect(m_loader, &WaveformLoader::opened, this, &QueryPanel::setDuration);
    connect(m_loader, &WaveformLoader::extended, this, [this](const std::vector<audio::PeakColumn>& columns) {
        m_waveform->appendColumns(columns, Waveform::columnsPerSecond);
    });
    connect(m_loader, &WaveformLoader::finished, this, [this](double duration) {
        m_waveform->setLoading(false);
        setDuration(duration);
        m_passage.reset(); // shown now
    });
    connect(m_loader, &WaveformLoader::failed, this, [this](const base::Error& error) {
        m_waveform->setLoading(false);
        setError(error);
        updateTexts();
    });
}

void QueryPanel::setPassage(const std::filesystem::path& clip, const base::TimeRange& region)
{
    if (clip == m_clip && m_waveform->duration() > 0.0) {
        setRegion(region);
        return requestSearch();
    }
    m_passage = region;
    showClip(clip); // who searches at once asks for region()
}

void QueryPanel::setClip(const std::filesystem::path& clip)
{
    m_passage.reset();
    showClip(clip);
}

void QueryPanel::showClip(const std::filesystem::path& clip)
{
    m_clip = clip;
    clearError();
    m_waveform->clear();
    m_regionBar->setRegion(std::nullopt);
    setDuration(0.0);
    m_soundTracks->hide();
    m_kind->forgetHeard();
    m_name->setFullText(base::clipName(clip));
    m_name->setToolTip(base::displayPath(clip));
    showPage(clip.empty() ? static_cast<QWidget*>(m_emptyPage) : m_clipPage);
    if (clip.empty()) {
        m_loader->cancel();
    } else {
        m_waveform->setLoading(true);
        m_loader->load(clip);
        readSoundTracks();
    }
    updateTexts();
    Q_EMIT clipChanged(clip);
}

std::optional<base::TimeRange> QueryPanel::region() const
{
    return m_passage ? m_passage : m_waveform->region();
}

void QueryPanel::setRegion(const std::optional<base::TimeRange>& region)
{
    onRegionChanged(region);
}

void QueryPanel::onRegionChanged(const std::optional<base::TimeRange>& region)
{
    m_passage.reset();
    m_waveform->setRegion(region);
    m_regionBar->setRegion(m_waveform->region());
    updateTexts();
}

void QueryPanel::setDuration(double seconds)
{
    m_waveform->setDuration(seconds);
    if (m_passage && seconds > 0.0)
        m_waveform->setRegion(m_passage);
    m_regionBar->setDuration(seconds);
    m_regionBar->setRegion(m_waveform->region());
    updateTexts();
}

void QueryPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    m_busyBar->setVisible(busy);
    setProgress(-1.0);
    m_cancel->setVisible(busy);
    m_search->setVisible(!busy);
    if (busy)
        clearError();
    updateTexts();
}

void QueryPanel::setError(const base::Error& error)
{
    if (error.code != base::ErrorCode::Cancelled)
        m_banner->showError(error);
}

void QueryPanel::clearError()
{
    m_banner->dismiss();
}

void QueryPanel::setPlayhead(double seconds)
{
    m_waveform->setPlayhead(seconds);
    if (!m_isPlaying)
        updateTexts();
}

void QueryPanel::setPlaying(bool playing)
{
    m_isPlaying = playing;
    updateTexts();
}

void QueryPanel::chooseClip()
{
    const QString folder = m_clip.empty() ? QString() : base::displayPath(m_clip.parent_path());
    // All files last: FFmpeg knows more endings than any list.
    const QString filters =
        tr("Audio and video (%1)")
            .arg(QStringLiteral(
                "*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wav *.aif *.aiff *.wma *.ape *.wv "
                "*.mka *.mp4 *.mkv *.webm *.mov *.avi *.mpg *.ts *.3gp *.amr")) +
        QStringLiteral(";;") + tr("All files (*)");
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a clip"), folder, filters);
    if (!file.isEmpty())
        setClip(base::pathFromQString(file));
}

void QueryPanel::requestSearch()
{
    if (!m_clip.empty() && !m_isBusy)
        Q_EMIT searchRequested(m_clip, region());
}

void QueryPanel::togglePlayback()
{
    if (m_clip.empty())
        return;
    if (m_isPlaying)
        Q_EMIT pauseRequested();
    else
        Q_EMIT playRequested(m_waveform->playhead());
}

} // namespace coverscope::ui
