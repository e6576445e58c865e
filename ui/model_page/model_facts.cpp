// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_page/model_facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace coverscope::ui {

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::ModelFacts)
};

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 6);
    default:
        return value.toString();
    }
}

// Objects become lines of their own, "loss: margin".
void addAll(QList<ModelFact>& facts, const QString& name, const QJsonObject& object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString key = it.key();
        key.replace(QLatin1Char('_'), QLatin1Char(' '));
        const QString fullName = Text::tr("%1: %2", "part of the model's facts, one fact").arg(name, key);
        if (it.value().isObject())
            addAll(facts, fullName, it.value().toObject());
        else
            facts << ModelFact{fullName, valueText(it.value())};
    }
}

QString frontEndText(const features::FeatureSettings& features)
{
    const QLocale locale;
    if (features.frontEnd == features::FrontEnd::Notes)
        return Text::tr("Notes heard, %1 from C1, %2 times a second")
            .arg(features.cqt.binCount)
            .arg(locale.toString(features.cqt.framesPerSecond(), 'f', 1));
    return Text::tr("Constant-Q, %1 bins, %2 per octave from %3 Hz")
        .arg(features.cqt.binCount)
        .arg(features.cqt.binsPerOctave)
        .arg(locale.toString(features.cqt.minimumFrequency, 'f', 2));
}

} // namespace

QList<ModelFact> modelFacts(const model::ModelInfo& info, const model::Device& device)
{
    const features::FeatureSettings& features = info.features;
    const QLocale locale;
    QList<ModelFact> facts{
        {Text::tr("Name"), info.name},
        {Text::tr("Hash"), QString::fromLatin1(info.hash)},
        {Text::tr("Architecture"), info.architecture},
        {Text::tr("Width"), locale.toString(info.width)},
        {Text::tr("Embedding dimension"), locale.toString(info.embeddingDimension)},
        {Text::tr("Runs on"), device.name},
        {Text::tr("Chunk length"), Text::tr("%1 s").arg(locale.toString(features.chunkLength(), 'f', 1))},
        {Text::tr("Suggested chunk hop"), Text::tr("%1 s").arg(locale.toString(info.suggestedHop))},
        {Text::tr("Listens to"), frontEndText(features)},
        {Text::tr("Averaged frames per second"), locale.toString(features.averagedFramesPerSecond(), 'f', 3)},
    };
    addAll(facts, Text::tr("Training"), info.training);
    addAll(facts, Text::tr("Calibration"), info.calibration);
    return facts;
}

} // namespace coverscope::ui
