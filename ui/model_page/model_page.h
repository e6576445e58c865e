// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_page/model_facts.h"

#include <QDialog>
#include <QTableWidget>
#include <QTextBrowser>

namespace coverscope::ui {

// "About the model": the model card, which tells what it learned from, how well it does and what it must not
// be trusted with, beside what the loaded model says of itself. Not modal.
class ModelPage : public QDialog
{
    Q_OBJECT

public:
    ModelPage(const model::ModelInfo& info, const model::Device& device, QWidget* parent = nullptr);

    QTextBrowser* card() const { return m_card; }
    QTableWidget* facts() const { return m_facts; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillFacts(const QList<ModelFact>& facts);
    void renderCard();

    QTextBrowser* m_card;
    QTableWidget* m_facts;
};

// The card as Markdown, as it came with the program.
QString modelCardText();

} // namespace coverscope::ui
