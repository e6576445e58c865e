// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alignment_export.h"

#include <QLocale>
#include <QXmlStreamReader>
#include <QtTest>

#include <clocale>
#include <cmath>

using namespace coverscope;

namespace {

const QString title = QStringLiteral("Zwölf & <Acht>\t“live”\n\x01");

// The track is 0.8 times as fast as the query.
std::vector<search::AlignmentPoint> makePath()
{
    std::vector<search::AlignmentPoint> path;
    for (int k = 0; k <= 40; ++k)
        path.push_back({3.25 + 0.5 * k, 61.5 + 0.625 * k});
    return path;
}

struct Label
{
    double start = 0.0;
    double end = 0.0;
    QString text;
};

std::vector<Label> parseLabels(const QByteArray& file)
{
    std::vector<Label> labels;
    for (const QByteArray& line : file.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 3)
            labels.push_back({fields[0].toDouble(), fields[1].toDouble(), QString::fromUtf8(fields[2])});
    }
    return labels;
}

struct Layer
{
    bool isWellFormed = false;
    QString documentType;
    int sampleRate = 0;
    QString model;
    QString layerModel;
    QString layerType;
    QString modelDataset;
    QString dataset;
    QString dimensions;
    QString name;
    std::vector<std::pair<qint64, double>> points; // frame, value
};

Layer parseLayer(const QByteArray& file)
{
    Layer layer;
    QXmlStreamReader reader(file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD())
            layer.documentType = reader.dtdName().toString();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto text = [&attributes](const char* name) {
            return attributes.value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("model")) {
            layer.sampleRate = text("sampleRate").toInt();
            layer.model = text("id");
            layer.modelDataset = text("dataset");
            layer.dimensions = text("dimensions");
        } else if (reader.name() == QLatin1String("dataset")) {
            layer.dataset = text("id");
        } else if (reader.name() == QLatin1String("point")) {
            layer.points.emplace_back(text("frame").toLongLong(), text("value").toDouble());
        } else if (reader.name() == QLatin1String("layer")) {
            layer.layerModel = text("model");
            layer.layerType = text("type");
            layer.name = text("name");
        }
    }
    layer.isWellFormed = !reader.hasError();
    return layer;
}

} // namespace

class AlignmentExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void csvHasTheTimesOfBothRecordings();
    void labelsTellTheTimeInTheOtherRecording();
    void labelsStandOnTheAxisThatIsAskedFor();
    void layerIsReadBack();
    void layerOfTheTrackStandsOnItsAxis();
    void noPathGivesNoPoints();
};

// A language that writes 1.234,5.
void AlignmentExportTest::init()
{
    QLocale::setDefault(QLocale(QLocale::German));
    std::setlocale(LC_ALL, "de_DE.UTF-8"); // where the system has it
}

void AlignmentExportTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
    std::setlocale(LC_ALL, "C");
}

void AlignmentExportTest::csvHasTheTimesOfBothRecordings()
{
    const auto path = makePath();
    const QList<QByteArray> lines = report::alignmentCsv(path).split('\n');
    QCOMPARE(lines[0], QByteArray("query_time,track_time\r"));
    QCOMPARE(lines.size(), qsizetype{43}); // with what follows the last line break
    for (std::size_t k = 0; k < path.size(); ++k) {
        const QList<QByteArray> fields = lines[static_cast<qsizetype>(k) + 1].trimmed().split(',');
        QCOMPARE(fields.size(), qsizetype{2});
        QVERIFY(std::abs(fields[0].toDouble() - path[k].query) < 1e-3);
        QVERIFY(std::abs(fields[1].toDouble() - path[k].track) < 1e-3);
    }
}

void AlignmentExportTest::labelsTellTheTimeInTheOtherRecording()
{
    const auto labels = parseLabels(report::audacityLabels(makePath(), report::TimeAxis::Query, title));
    QCOMPARE(labels.size(), std::size_t{5});
    QCOMPARE(labels[0].start, 3.25);
    QCOMPARE(labels[0].end, 23.25);
    QCOMPARE(labels[0].text, QStringLiteral("Zwölf & <Acht> “live”  "));
    QCOMPARE(labels[1].start, 5.0);
    QCOMPARE(labels[1].end, 5.0);
    QCOMPARE(labels[1].text, QStringLiteral("1:03.7")); // 61.5 + 1.25 * 1.75
    QCOMPARE(labels[4].start, 20.0);
    QCOMPARE(labels[4].text, QStringLiteral("1:22.4"));
}

void AlignmentExportTest::labelsStandOnTheAxisThatIsAskedFor()
{
    const auto labels = parseLabels(report::audacityLabels(makePath(), report::TimeAxis::Track, title));
    QCOMPARE(labels[0].start, 61.5);
    QCOMPARE(labels[0].end, 86.5);
    QCOMPARE(labels[1].start, 65.0);
    QCOMPARE(labels[1].text, QStringLiteral("0:06.1")); // 3.25 + 0.8 * 3.5
}

void AlignmentExportTest::layerIsReadBack()
{
    const auto path = makePath();
    const QByteArray file = report::sonicVisualiserLayer(path, report::TimeAxis::Query, 44100, title);
    const Layer layer = parseLayer(file);
    QVERIFY(layer.isWellFormed);
    QCOMPARE(layer.documentType, QStringLiteral("sonic-visualiser"));
    QCOMPARE(layer.sampleRate, 44100);
    QCOMPARE(layer.layerType, QStringLiteral("timevalues"));
    QCOMPARE(layer.dimensions, QStringLiteral("2"));
    QCOMPARE(layer.layerModel, layer.model);
    QCOMPARE(layer.modelDataset, layer.dataset);
    QCOMPARE(layer.name, QStringLiteral("Zwölf & <Acht> “live”  "));
    QCOMPARE(layer.points.size(), path.size());
    for (std::size_t k = 0; k < path.size(); ++k) {
        QCOMPARE(layer.points[k].first, static_cast<qint64>(std::llround(path[k].query * 44100)));
        QVERIFY(std::abs(layer.points[k].second - path[k].track) < 1e-5);
    }
}

void AlignmentExportTest::layerOfTheTrackStandsOnItsAxis()
{
    const Layer layer =
        parseLayer(report::sonicVisualiserLayer(makePath(), report::TimeAxis::Track, 48000, title));
    QCOMPARE(layer.points.front().first, qint64{2952000});
    QVERIFY(std::abs(layer.points.front().second - 3.25) < 1e-9);
}

void AlignmentExportTest::noPathGivesNoPoints()
{
    QCOMPARE(report::alignmentCsv({}), QByteArray("query_time,track_time\r\n"));
    QVERIFY(report::audacityLabels({}, report::TimeAxis::Query, title).isEmpty());
    const Layer layer = parseLayer(report::sonicVisualiserLayer({}, report::TimeAxis::Query, 44100, title));
    QVERIFY(layer.isWellFormed);
    QVERIFY(layer.points.empty());
}

QTEST_GUILESS_MAIN(AlignmentExportTest)
#include "alignment_export_test.moc"
