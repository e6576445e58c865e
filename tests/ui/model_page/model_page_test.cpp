// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widget_walk.h"
#include "ui/model_page/model_page.h"

#include <QSplitter>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

model::ModelInfo madeInfo()
{
    model::ModelInfo info;
    info.name = QStringLiteral("a model");
    info.hash = "0123abcd";
    info.architecture = QStringLiteral("made_up");
    info.width = 24;
    info.embeddingDimension = 512;
    info.training = {{QStringLiteral("steps"), 2700},
                     {QStringLiteral("loss"), QJsonObject{{QStringLiteral("margin"), 0.25}}}};
    return info;
}

QString valueOf(const QList<ModelFact>& facts, const QString& name)
{
    for (const ModelFact& fact : facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

} // namespace

class ModelPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theFactsAreThoseOfTheLoadedModel()
    {
        const auto facts = modelFacts(madeInfo(), {});
        QCOMPARE(valueOf(facts, QStringLiteral("Name")), QStringLiteral("a model"));
        QCOMPARE(valueOf(facts, QStringLiteral("Hash")), QStringLiteral("0123abcd"));
        QCOMPARE(valueOf(facts, QStringLiteral("Architecture")), QStringLiteral("made_up"));
        QCOMPARE(valueOf(facts, QStringLiteral("Embedding dimension")), QStringLiteral("512"));
        QCOMPARE(valueOf(facts, QStringLiteral("Training: steps")), QStringLiteral("2700"));
        QCOMPARE(valueOf(facts, QStringLiteral("Training: loss: margin")), QStringLiteral("0.25"));
    }

    void theCardIsShownAsItCame()
    {
        QVERIFY(modelCardText().startsWith(QStringLiteral("# Model card")));
        ModelPage page(madeInfo(), {});
        page.show();
        const QString shown = page.card()->toPlainText();
        QVERIFY(shown.contains(QStringLiteral("Licence")));
        QVERIFY(!shown.contains(QStringLiteral("## "))); // rendered, not pasted
        QCOMPARE(page.facts()->rowCount(), static_cast<int>(modelFacts(madeInfo(), {}).size()));
    }

    void everyPartHasAName()
    {
        ModelPage page(madeInfo(), {});
        QCOMPARE(test::unnamedWidgets(&page), QStringList());
    }
};

QTEST_MAIN(ModelPageTest)
#include "model_page_test.moc"
