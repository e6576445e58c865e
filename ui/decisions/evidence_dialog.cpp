// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/evidence_dialog.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/report/report_text.h"
#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/character_width.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr int factColumns = 2; // pairs of name and value beside each other

QString rangeText(const std::optional<base::TimeRange>& times)
{
    return times ? clockRangeText(times->start, times->end, 1) : QString();
}

} // namespace

EvidenceDialog::EvidenceDialog(const DecisionEvidence& evidence, QWidget* parent)
    : QDialog(parent)
    , m_evidence(evidence)
    , m_today(new QLabel(this))
    , m_picture(new HeatmapView(this))
    , m_noPicture(new QLabel(this))
    , m_search(new QPushButton(themedIcon(QStringLiteral("search")), tr("&Search again"), this))
{
    setWindowTitle(tr("Evidence as it was decided on"));
    setAttribute(Qt::WA_DeleteOnClose);
    const catalogue::VerdictTrack& track = m_evidence.record.track;
    auto* names =
        new QLabel(QStringLiteral("%1 · %2").arg(base::clipName(m_evidence.record.clip.path),
                                                 base::recordingName(track.path, track.title, track.artist)),
                   this);
    names->setTextFormat(Qt::PlainText);
    names->setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    names->setFont(bold);
    m_search->setToolTip(tr("See what a search finds today"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_search, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(names);
    layout->addWidget(makeToday());
    layout->addWidget(makeFacts());
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_noPicture, 1);
    layout->addWidget(buttons);
    setUpPicture();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QPushButton::clicked, this, &EvidenceDialog::searchRequested);
}

QWidget* EvidenceDialog::makeToday()
{
    const QStringList changes = changesSince(m_evidence);
    auto* part = new QWidget(this);
    auto* icon = new QLabel(part);
    const int size = fontMetrics().height();
    icon->setPixmap(themedIcon(changes.isEmpty() ? QStringLiteral("info") : QStringLiteral("warning"))
                        .pixmap(size, size));
    m_today->setTextFormat(Qt::PlainText);
    m_today->setWordWrap(true);
    m_today->setAccessibleName(tr("What has changed since"));
    m_today->setText(changes.isEmpty()
                         ? tr("Model, indexing and files are today as they were then.")
                         : tr("A search today may find something else. %1", "followed by the reasons")
                               .arg(changes.join(QLatin1Char(' '))));
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_today, 1);
    return part;
}

QWidget* EvidenceDialog::makeFacts()
{
    const catalogue::VerdictRecord& record = m_evidence.record;
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * characterWidth(fontMetrics()));
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    addFact(grid, tr("Verdict"), record.decision ? decisionText(*record.decision) : tr("Taken back"));
    addFact(
        grid, tr("Decided"),
        tr("%1 by %2", "date, person")
            .arg(QLocale().toString(record.decidedAt.toLocalTime(), QLocale::ShortFormat), record.decidedBy));
    addFact(grid, tr("Searched for"), rangeText(record.clip.region));
    if (wasSearched(record)) {
        addFact(
            grid, tr("Model"),
            QStringLiteral("%1 (%2)").arg(record.modelName, QString::fromLatin1(record.modelHash.left(8))));
        addFact(grid, tr("Probability"), percentText(record.probability));
        addFact(grid, tr("Score"), QLocale().toString(record.score, 'f', 3));
        addFact(grid, tr("In the clip"), rangeText(record.queryTimes));
        addFact(grid, tr("In the track"), rangeText(record.trackTimes));
    }
    if (m_evidence.kept) {
        addFact(grid, tr("Key"), keyShiftText(m_evidence.kept->keyShift));
        addFact(grid, tr("Tempo"), tempoText(m_evidence.kept->tempoRatio));
        report::ReportModel model;
        model.thresholds = {m_evidence.kept->matchThreshold, m_evidence.kept->possibleThreshold};
        addFact(grid, tr("Thresholds"), thresholdsText(model));
        addFact(grid, tr("Chunks"),
                tr("every %1 s", "chunks of the library")
                    .arg(QLocale().toString(m_evidence.kept->chunkHop, 'g', 3)));
    }
    addFact(grid, tr("Note"), record.note);
    return part;
}

// What is not known is left out.
void EvidenceDialog::addFact(QGridLayout* grid, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int place = static_cast<int>(m_facts.size());
    m_facts.emplace_back(name, value);
    auto* nameLabel = new QLabel(name, grid->parentWidget());
    nameLabel->setForegroundRole(QPalette::PlaceholderText);
    auto* valueLabel = new QLabel(value, grid->parentWidget());
    valueLabel->setTextFormat(Qt::PlainText);
    valueLabel->setWordWrap(true);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    valueLabel->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    const int column = 2 * (place % factColumns);
    grid->addWidget(nameLabel, place / factColumns, column, Qt::AlignTop);
    grid->addWidget(valueLabel, place / factColumns, column + 1, Qt::AlignTop);
}

void EvidenceDialog::setUpPicture()
{
    const bool hasPicture = m_evidence.picture && !m_evidence.picture->similarities.isEmpty();
    m_picture->setVisible(hasPicture);
    m_noPicture->setVisible(!hasPicture);
    m_noPicture->setTextFormat(Qt::PlainText);
    m_noPicture->setWordWrap(true);
    m_noPicture->setAlignment(Qt::AlignTop);
    m_noPicture->setForegroundRole(QPalette::PlaceholderText);
    if (hasPicture)
        m_picture->setEvidence(m_evidence.picture, m_evidence.record.track.duration);
    else if (!wasSearched(m_evidence.record))
        m_noPicture->setText(tr("This was decided without a search, so there is no picture."));
    else
        m_noPicture->setText(
            tr("No picture was kept: this was decided in an earlier version or about a stretch of a long "
               "recording, or taken in from another reviewer."));
    resize((hasPicture ? 110 : 90) * characterWidth(fontMetrics()),
           hasPicture ? 40 * fontMetrics().height() : sizeHint().height());
}

QString EvidenceDialog::fact(const QString& name) const
{
    const auto found = std::ranges::find(m_facts, name, &std::pair<QString, QString>::first);
    return found == m_facts.end() ? QString() : found->second;
}

} // namespace coverscope::ui
