// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "core/base/person_name.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace coverscope::ui {

namespace {

// A row whose label is the field's buddy and whose field tells screen readers the same as the tooltip.
void addRow(QFormLayout* form, const QString& label, QWidget* field, const QString& explanation)
{
    auto* text = new QLabel(label);
    text->setBuddy(field);
    field->setToolTip(explanation);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    field->setAccessibleDescription(explanation);
    form->addRow(text, field);
}

QIcon stripOf(ColourMap map)
{
    QPixmap strip(64, 14);
    QPainter painter(&strip);
    for (int x = 0; x < strip.width(); ++x)
        painter.fillRect(x, 0, 1, strip.height(), QColor(colourAt(map, x / (strip.width() - 1.0))));
    return QIcon(strip);
}

// The translations that the program was built with.
QStringList languages()
{
    QStringList codes{QStringLiteral("en")};
    const auto files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("coverscope_*.qm")});
    for (QString file : files)
        codes << file.remove(QStringLiteral("coverscope_")).remove(QStringLiteral(".qm"));
    codes.removeDuplicates(); // English has a file too, for its plural forms
    return codes;
}

// In the language itself. Qt takes English for that of its first country, which ours is not.
QString languageName(const QString& code)
{
    return code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

template <typename Enum>
void select(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& current, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeSearchGroup(current));
    layout->addWidget(makeProgramGroup(current));
    layout->addWidget(makeLookGroup(current));
    layout->addWidget(makeDecisionsGroup(current));
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* SettingsDialog::makeSearchGroup(const Preferences& current)
{
    auto* group = new QGroupBox(tr("Search"), this);
    auto* form = new QFormLayout(group);

    m_mode = new QComboBox(group);
    m_mode->addItem(tr("Automatic"), static_cast<int>(search::SearchMode::Automatic));
    m_mode->addItem(tr("Exact scan"), static_cast<int>(search::SearchMode::Exact));
    m_mode->addItem(tr("HNSW graph"), static_cast<int>(search::SearchMode::Hnsw));
    select(m_mode, current.mode);
    addRow(form, tr("&Mode:"), m_mode,
           tr("How the nearest chunks are found. Automatic scans exactly until the library is very large."));

    m_candidates = new QSpinBox(group);
    m_candidates->setRange(1, 1000);
    m_candidates->setValue(current.candidates);
    addRow(form, tr("&Candidates per chunk:"), m_candidates,
           tr("How many nearest chunks of the library are looked at for each chunk of the clip. More find "
              "weaker "
              "covers, and take longer."));

    m_queryHop = new QDoubleSpinBox(group);
    m_queryHop->setRange(0.0, 20.0);
    m_queryHop->setSingleStep(0.5);
    m_queryHop->setDecimals(1);
    m_queryHop->setSuffix(tr(" s"));
    m_queryHop->setSpecialValueText(tr("As the library"));
    m_queryHop->setValue(current.queryHop);
    addRow(form, tr("&Hop of the clip's chunks:"), m_queryHop,
           tr("The time from one chunk of the clip to the next. Less gives a finer picture of where it "
              "matches."));

    m_scoreEveryTrack = new QCheckBox(tr("Score &every track"), group);
    m_scoreEveryTrack->setChecked(current.scoreEveryTrack);
    m_scoreEveryTrack->setToolTip(
        tr("Compare the clip with the whole library, not only with the candidates: finds "
           "everything there is, and takes longer in large libraries."));
    m_scoreEveryTrack->setAccessibleDescription(m_scoreEveryTrack->toolTip());
    form->addRow(QString(), m_scoreEveryTrack);

    m_threshold = new QDoubleSpinBox(group);
    m_threshold->setRange(0.0, 99.0);
    m_threshold->setDecimals(0);
    m_threshold->setSingleStep(5.0);
    m_threshold->setSuffix(tr(" %", "after a number"));
    m_threshold->setSpecialValueText(tr("As the model was calibrated"));
    m_threshold->setValue(current.threshold * 100.0);
    addRow(
        form, tr("Counts as a &match from:"), m_threshold,
        tr("The probability from which a track is called a match, on every page and in every report. What is "
           "below is still listed, and may be called possible."));
    return group;
}

QWidget* SettingsDialog::makeProgramGroup(const Preferences& current)
{
    auto* group = new QGroupBox(tr("Computer and library"), this);
    auto* form = new QFormLayout(group);

    m_device = new QComboBox(group);
    m_device->addItem(tr("Automatic"), static_cast<int>(model::DevicePreference::Automatic));
    m_device->addItem(tr("Processor (CPU)"), static_cast<int>(model::DevicePreference::Cpu));
    m_device->addItem(tr("Graphics card (CUDA)"), static_cast<int>(model::DevicePreference::Cuda));
    select(m_device, current.device);
    addRow(form, tr("&Device:"), m_device,
           tr("Where the network runs. Automatic takes the graphics card where there is one that works."));

    m_threads = new QSpinBox(group);
    m_threads->setRange(0, Settings::mostThreads);
    m_threads->setSpecialValueText(tr("All"));
    m_threads->setValue(current.threads);
    addRow(form, tr("Processor &threads:"), m_threads,
           tr("How many threads indexing and searching may use. Fewer leave more of the computer to other "
              "programs."));

    m_watchFolders = new QCheckBox(tr("Keep &up with the folders"), group);
    m_watchFolders->setChecked(current.watchFolders);
    m_watchFolders->setToolTip(
        tr("Index new and changed files by themselves, and notice when a drive comes or goes."));
    m_watchFolders->setAccessibleDescription(m_watchFolders->toolTip());
    form->addRow(QString(), m_watchFolders);
    return group;
}

QWidget* SettingsDialog::makeLookGroup(const Preferences& current)
{
    auto* group = new QGroupBox(tr("Look"), this);
    auto* form = new QFormLayout(group);

    m_theme = new QComboBox(group);
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    select(m_theme, current.theme);
    addRow(form, tr("&Theme:"), m_theme, tr("Light or dark"));

    m_colourMap = new QComboBox(group);
    m_colourMap->setIconSize(QSize(64, 14));
    m_colourMap->addItem(stripOf(ColourMap::Lagoon), tr("Lagoon"), static_cast<int>(ColourMap::Lagoon));
    m_colourMap->addItem(stripOf(ColourMap::Ember), tr("Ember"), static_cast<int>(ColourMap::Ember));
    m_colourMap->addItem(stripOf(ColourMap::Grey), tr("Grey"), static_cast<int>(ColourMap::Grey));
    select(m_colourMap, current.colourMap);
    addRow(form, tr("C&olours of the pictures:"), m_colourMap,
           tr("All of them are perceptually uniform and can be read with any colour vision."));

    m_language = new QComboBox(group);
    m_language->addItem(tr("As the system"), QString());
    for (const QString& code : languages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(current.language)));
    addRow(form, tr("&Language:"), m_language,
           tr("The window is built anew in the chosen language; a search or indexing run that is under way "
              "stops."));
    return group;
}

QWidget* SettingsDialog::makeDecisionsGroup(const Preferences& current)
{
    auto* group = new QGroupBox(tr("Decisions"), this);
    auto* form = new QFormLayout(group);
    m_reviewer = new QLineEdit(current.reviewer, group);
    m_reviewer->setMaxLength(base::longestReviewerName);
    m_reviewer->setPlaceholderText(tr("As the account, %1").arg(base::accountName()));
    addRow(form, tr("&Who reviews:"), m_reviewer,
           tr("The name that verdicts, decisions about works and reports carry from now on. Without one they "
              "carry the name of the account, %1.")
               .arg(base::accountName()));
    return group;
}

Preferences SettingsDialog::chosen() const
{
    Preferences values;
    values.device = static_cast<model::DevicePreference>(m_device->currentData().toInt());
    values.mode = static_cast<search::SearchMode>(m_mode->currentData().toInt());
    values.candidates = m_candidates->value();
    values.queryHop = m_queryHop->value();
    values.scoreEveryTrack = m_scoreEveryTrack->isChecked();
    values.threshold = m_threshold->value() / 100.0;
    values.threads = m_threads->value();
    values.watchFolders = m_watchFolders->isChecked();
    values.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    values.colourMap = static_cast<ColourMap>(m_colourMap->currentData().toInt());
    values.language = m_language->currentData().toString();
    values.reviewer = base::tidyReviewerName(m_reviewer->text());
    return values;
}

} // namespace coverscope::ui
