// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_page/model_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

namespace {

// Markdown leaves the look to us: room between paragraphs, and tables that can be read.
void polish(QTextDocument* document, const QPalette& palette)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int heading = format.headingLevel();
        if (!cursor.currentTable())
            format.setBottomMargin(heading > 0 ? 4.0 : 8.0);
        if (heading > 1)
            format.setTopMargin(14.0);
        cursor.setBlockFormat(format);
        if (QTextTable* table = cursor.currentTable()) {
            QTextTableFormat look = table->format();
            look.setBorderCollapse(true);
            look.setCellPadding(4.0);
            look.setBorder(1.0);
            look.setBorderBrush(palette.color(QPalette::Mid));
            table->setFormat(look);
        }
    }
}

} // namespace

QString modelCardText()
{
    QFile file(QStringLiteral(":/model/MODEL_CARD.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ModelPage::ModelPage(const model::ModelInfo& info, const model::Device& device, QWidget* parent)
    : QDialog(parent), m_card(new QTextBrowser(this)), m_facts(new QTableWidget(this))
{
    setWindowTitle(tr("About the model"));
    m_card->setOpenExternalLinks(true);
    m_card->setAccessibleName(tr("Model card"));
    m_card->setAccessibleDescription(
        tr("What the model is, what it learned from, how well it does, where it fails"));
    fillFacts(modelFacts(info, device));

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setAccessibleName(tr("Model card and facts"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_card);
    splitter->addWidget(m_facts);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy facts"), QDialogButtonBox::ActionRole);
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the table, to say which model a result comes from"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [facts = modelFacts(info, device)] {
        QString text;
        for (const ModelFact& fact : facts)
            text += fact.name + QLatin1Char('\t') + fact.value + QLatin1Char('\n');
        QGuiApplication::clipboard()->setText(text);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    const int character = characterWidth(fontMetrics());
    const QSize wanted(170 * character, 95 * character);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted); // large text, small screen
    splitter->setSizes({95 * character, 75 * character});
    renderCard();
}

void ModelPage::fillFacts(const QList<ModelFact>& facts)
{
    m_facts->setColumnCount(2);
    m_facts->setRowCount(static_cast<int>(facts.size()));
    m_facts->setAccessibleName(tr("Facts of the loaded model"));
    m_facts->setHorizontalHeaderLabels({tr("Property"), tr("Value")});
    m_facts->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_facts->horizontalHeader()->setStretchLastSection(true);
    m_facts->verticalHeader()->hide();
    m_facts->verticalHeader()->setAccessibleName(tr("Rows"));
    m_facts->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_facts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_facts->setTabKeyNavigation(false); // Tab leaves the table
    m_facts->setAlternatingRowColors(true);
    m_facts->setShowGrid(false);
    m_facts->setWordWrap(true);
    for (int row = 0; row < facts.size(); ++row) {
        m_facts->setItem(row, 0, new QTableWidgetItem(facts[row].name));
        auto* value = new QTableWidgetItem(facts[row].value);
        value->setToolTip(facts[row].value);
        m_facts->setItem(row, 1, value);
    }
    m_facts->resizeColumnToContents(0);
    // Names of nested settings are long; they wrap, so that the values have room as well.
    m_facts->setColumnWidth(0, std::min(m_facts->columnWidth(0), 28 * characterWidth(fontMetrics())));
}

void ModelPage::renderCard()
{
    m_card->setMarkdown(modelCardText());
    polish(m_card->document(), palette());
    m_card->moveCursor(QTextCursor::Start);
}

void ModelPage::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renderCard();
}

} // namespace coverscope::ui
