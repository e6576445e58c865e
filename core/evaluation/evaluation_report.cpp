// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include "core/base/path_text.h"

#include <QIODevice>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::evaluation {

namespace {

QString lengthText(const std::optional<base::Seconds>& length)
{
    return length ? QString::number(*length) : QStringLiteral("full");
}

QJsonArray intervalJson(const Interval& interval)
{
    return {interval.low, interval.high};
}

// The plot's area inside the picture, in SVG units.
struct PlotArea
{
    double left = 70.0;
    double top = 30.0;
    double width = 600.0;
    double height = 320.0;

    double x(std::size_t index, std::size_t count) const
    {
        return left +
               (count > 1 ? width * static_cast<double>(index) / static_cast<double>(count - 1) : width / 2);
    }
    double y(double value) const { return top + height * (1.0 - value); }
};

// Colours that stay apart for colour-blind people (Okabe and Ito).
constexpr std::array<const char*, 4> colours = {"#0072B2", "#D55E00", "#009E73", "#CC79A7"};

void drawAxes(QTextStream& svg, const PlotArea& area, const std::vector<LengthResult>& results)
{
    for (int tick = 0; tick <= 10; tick += 2) {
        const double y = area.y(tick / 10.0);
        svg << "<line x1='" << area.left << "' y1='" << y << "' x2='" << area.left + area.width << "' y2='"
            << y << "' stroke='#dddddd'/><text x='" << area.left - 8 << "' y='" << y + 4
            << "' text-anchor='end'>" << tick / 10.0 << "</text>\n";
    }
    for (std::size_t i = 0; i < results.size(); ++i)
        svg << "<text x='" << area.x(i, results.size()) << "' y='" << area.top + area.height + 20
            << "' text-anchor='middle'>" << lengthText(results[i].length) << "</text>\n";
    svg << "<text x='" << area.left + area.width / 2 << "' y='" << area.top + area.height + 45
        << "' text-anchor='middle'>length of the query (s)</text>\n"
        << "<text transform='translate(20," << area.top + area.height / 2
        << ") rotate(-90)' text-anchor='middle'>mAP (95 % interval over cliques)</text>\n";
}

void drawSystem(QTextStream& svg, const PlotArea& area, const EvaluationReport& report, std::size_t number)
{
    const char* colour = colours[number % colours.size()];
    QString points;
    for (std::size_t i = 0; i < report.results.size(); ++i) {
        const Summary& summary = report.results[i].summary;
        // Side by side, so that the intervals of two systems do not hide each other.
        const double x = area.x(i, report.results.size()) + 3.0 * static_cast<double>(number);
        points += QStringLiteral("%1,%2 ").arg(x).arg(area.y(summary.mAP));
        svg << "<line x1='" << x << "' x2='" << x << "' y1='" << area.y(summary.mAP95.low) << "' y2='"
            << area.y(summary.mAP95.high) << "' stroke='" << colour << "' opacity='0.5'/><circle cx='" << x
            << "' cy='" << area.y(summary.mAP) << "' r='3.5' fill='" << colour << "'/>\n";
    }
    svg << "<polyline fill='none' stroke-width='2' stroke='" << colour << "' points='" << points.trimmed()
        << "'/><text x='" << area.left + area.width + 20 << "' y='"
        << area.top + 20.0 + 20.0 * static_cast<double>(number) << "' fill='" << colour << "'>"
        << report.system.toHtmlEscaped() << "</text>\n";
}

} // namespace

QJsonObject toJson(const EvaluationReport& report)
{
    QJsonArray results;
    for (const LengthResult& result : report.results) {
        const Summary& summary = result.summary;
        results.append(QJsonObject{
            {QStringLiteral("length"),
             result.length ? QJsonValue(*result.length) : QJsonValue(QStringLiteral("full"))},
            {QStringLiteral("queries"), static_cast<qint64>(summary.queries)},
            {QStringLiteral("mAP"), summary.mAP},
            {QStringLiteral("MR1"), summary.MR1},
            {QStringLiteral("top1"), summary.top1},
            {QStringLiteral("coverage"), summary.coverage},
            {QStringLiteral("mAP_95"), intervalJson(summary.mAP95)},
            {QStringLiteral("top1_95"), intervalJson(summary.top195)},
        });
    }
    return {{QStringLiteral("system"), report.system},
            {QStringLiteral("cliques"), static_cast<qint64>(report.cliques)},
            {QStringLiteral("recordings"), static_cast<qint64>(report.recordings)},
            {QStringLiteral("results"), results}};
}

QByteArray toCsv(const std::vector<EvaluationReport>& reports)
{
    QByteArray csv("system,length,queries,mAP,mAP_low,mAP_high,MR1,top1,top1_low,top1_high,coverage\n");
    QTextStream stream(&csv, QIODevice::Append);
    for (const EvaluationReport& report : reports) {
        for (const LengthResult& result : report.results) {
            const Summary& summary = result.summary;
            stream << report.system << ',' << lengthText(result.length) << ','
                   << static_cast<qint64>(summary.queries) << ',' << summary.mAP << ',' << summary.mAP95.low
                   << ',' << summary.mAP95.high << ',' << summary.MR1 << ',' << summary.top1 << ','
                   << summary.top195.low << ',' << summary.top195.high << ',' << summary.coverage << '\n';
        }
    }
    stream.flush();
    return csv;
}

QByteArray queriesCsv(const std::vector<EvaluationReport>& reports)
{
    QByteArray csv = "file,length,system,best_rank,average_precision";
    for (const char* name : search::measureNames)
        csv += QByteArray(",") + name;
    csv += "\r\n";
    for (const EvaluationReport& report : reports) {
        for (const LengthResult& result : report.results) {
            for (const QueryOutcome& outcome : result.outcomes) {
                QByteArray file = base::displayPath(report.files[outcome.recording]).toUtf8();
                file.replace('"', "\"\"");
                csv += '"' + file + "\"," + lengthText(result.length).toUtf8() + ',' +
                       report.system.toUtf8() + ',' + QByteArray::number(outcome.firstRank) + ',' +
                       QByteArray::number(outcome.averagePrecision, 'f', 5);
                for (std::size_t k = 0; k < search::measureCount; ++k)
                    csv += ',' + (outcome.measures ? QByteArray::number(outcome.measures->values[k], 'f', 5)
                                                   : QByteArray());
                csv += "\r\n";
            }
        }
    }
    return csv;
}

QByteArray toSvg(const std::vector<EvaluationReport>& reports)
{
    QByteArray picture;
    QTextStream svg(&picture);
    svg << "<svg xmlns='http://www.w3.org/2000/svg' width='800' height='420' viewBox='0 0 800 420' "
           "font-family='sans-serif' font-size='13'>\n<rect width='800' height='420' fill='white'/>\n";
    const PlotArea area;
    if (!reports.empty())
        drawAxes(svg, area, reports.front().results);
    for (std::size_t i = 0; i < reports.size(); ++i)
        drawSystem(svg, area, reports[i], i);
    svg << "</svg>\n";
    svg.flush();
    return picture;
}

} // namespace coverscope::evaluation
