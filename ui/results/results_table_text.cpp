// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_table_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace coverscope::ui {

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::ResultsTable)
};

} // namespace

QString keyShiftText(const std::optional<int>& semitones)
{
    if (!semitones)
        return {};
    if (*semitones == 0)
        return Text::tr("same");
    const QString number = QString::number(std::abs(*semitones));
    return *semitones > 0 ? QStringLiteral("+") + number : QStringLiteral("−") + number;
}

QString tempoText(const std::optional<double>& ratio)
{
    return ratio ? Text::tr("%1 %").arg(QLocale().toString(*ratio * 100, 'f', 0)) : QString();
}

QString verdictText(search::Verdict verdict)
{
    switch (verdict) {
    case search::Verdict::Match:
        return Text::tr("Match");
    case search::Verdict::Possible:
        return Text::tr("Possible");
    case search::Verdict::NoMatch:
        return Text::tr("No match");
    case search::Verdict::TooShort:
        return Text::tr("Too short to tell");
    }
    return {};
}

QString decisionText(catalogue::Decision decision)
{
    switch (decision) {
    case catalogue::Decision::Confirmed:
        return Text::tr("Confirmed");
    case catalogue::Decision::Rejected:
        return Text::tr("Rejected");
    case catalogue::Decision::Unsure:
        return Text::tr("Unsure");
    }
    return {};
}

QString decisionIconName(catalogue::Decision decision)
{
    switch (decision) {
    case catalogue::Decision::Confirmed:
        return QStringLiteral("confirm");
    case catalogue::Decision::Rejected:
        return QStringLiteral("reject");
    case catalogue::Decision::Unsure:
        return QStringLiteral("unsure");
    }
    return {};
}

QString verdictDetails(const catalogue::VerdictRecord& verdict)
{
    const QString decision = verdict.decision ? decisionText(*verdict.decision) : Text::tr("Taken back");
    const QString date = QLocale().toString(verdict.decidedAt.toLocalTime(), QLocale::ShortFormat);
    QStringList lines{
        Text::tr("%1 by %2, %3", "decision, person, date").arg(decision, verdict.decidedBy, date)};
    if (!verdict.note.isEmpty())
        lines << QStringLiteral("“%1”").arg(verdict.note);
    lines << Text::tr("At that time: probability %1, score %2, model “%3” (%4)")
                 .arg(percentText(verdict.probability), QLocale().toString(verdict.score, 'f', 3),
                      verdict.modelName, QString::fromLatin1(verdict.modelHash.left(8)));
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

QString resultColumnName(ResultColumn column)
{
    switch (column) {
    case ResultColumn::Rank:
        return Text::tr("#");
    case ResultColumn::Title:
        return Text::tr("Title");
    case ResultColumn::Artist:
        return Text::tr("Artist");
    case ResultColumn::Probability:
        return Text::tr("Probability");
    case ResultColumn::Score:
        return Text::tr("Score");
    case ResultColumn::InQuery:
        return Text::tr("In the clip");
    case ResultColumn::InTrack:
        return Text::tr("In the track");
    case ResultColumn::KeyShift:
        return Text::tr("Key");
    case ResultColumn::Tempo:
        return Text::tr("Tempo");
    case ResultColumn::Verdict:
        return Text::tr("Verdict");
    }
    return {};
}

QString resultColumnExplanation(ResultColumn column)
{
    switch (column) {
    case ResultColumn::Rank:
        return Text::tr("Rank, best first");
    case ResultColumn::Title:
        return Text::tr("Title of the track, from its tags or its file name");
    case ResultColumn::Artist:
        return Text::tr("Artist, from the track's tags");
    case ResultColumn::Probability:
        return Text::tr(
            "How likely it is that both are versions of the same piece, estimated from the score and the "
            "length of the clip");
    case ResultColumn::Score:
        return Text::tr("MaxMean score, −1 to 1: the mean over the chunks of the shorter side of their best "
                        "similarity");
    case ResultColumn::InQuery:
        return Text::tr("The stretch of the clip that matches");
    case ResultColumn::InTrack:
        return Text::tr("The stretch of the track that matches");
    case ResultColumn::KeyShift:
        return Text::tr("Semitones from the clip's key to the track's");
    case ResultColumn::Tempo:
        return Text::tr("The track's tempo in percent of the clip's");
    case ResultColumn::Verdict:
        return Text::tr("What you decided about this clip and this track");
    }
    return {};
}

QString tableAsText(const QAbstractItemModel& model)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            QString cell = row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                   : model.index(row, column).data().toString();
            cells << cell.replace(QLatin1Char('\t'), QLatin1Char(' '));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace coverscope::ui
