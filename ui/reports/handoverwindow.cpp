// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "handoverwindow.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/pagewriter.h"
#include "models/reports/handover.h"
#include "models/reports/reporttable.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/health/findingtree.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

HandoverWindow::HandoverWindow(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_handover(new Handover(context.cache, context.actions, context.titles, context.format, this))
    , m_model(new FindingModel(this))
    , m_tree(new FindingTree(m_model, tr("Handover"), this))
    , m_explanation(plainLabel({}, this))
    , m_state(plainLabel({}, this))
    , m_open(new QPushButton(icon(Icon::View), tr("&Show"), this))
    , m_save(new QPushButton(icon(Icon::Download), tr("Sa&ve as PDF …"), this))
{
    setWindowTitle(tr("Handover"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("What somebody who takes over must know"), this));
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_explanation);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addWidget(m_state, 1);
    auto *close = new QPushButton(tr("&Close"), this);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    for (auto *button : {m_open, m_save, close})
        button->setAutoDefault(false);
    resize(DialogParts::textSize(this, 110, 28));

    connect(m_handover, &Handover::changed, this, &HandoverWindow::follow);
    connect(m_handover, &Handover::failed, this, [this](const Error &error) { m_state->setText(ErrorText::describe(error)); });
    connect(m_tree, &FindingTree::choiceChanged, this, &HandoverWindow::followChoice);
    connect(m_tree, &FindingTree::activated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto key = m_model->keyAt(m_tree->currentIndex()))
            emit openRequested(*key);
    });
    connect(m_save, &QPushButton::clicked, this, &HandoverWindow::askWhere);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    follow();
    m_tree->setFocus();
}

void HandoverWindow::follow()
{
    m_model->setTopics(m_handover->topics());
    if (m_handover->isKnown())
        m_tree->chooseFirst();
    m_save->setEnabled(m_handover->isKnown());
    followChoice();
}

void HandoverWindow::followChoice()
{
    const int topic = m_tree->currentTopic();
    m_explanation->setText(topic < 0 ? QString() : m_model->topics().at(topic).explanation);
    m_open->setEnabled(m_model->keyAt(m_tree->currentIndex()).has_value());
}

void HandoverWindow::askWhere()
{
    auto *chooser = new QFileDialog(this, windowTitle());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setWindowModality(Qt::WindowModal);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("PDF (*.pdf)"));
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->selectFile(windowTitle() + u' ' + m_context.format.today().toString(Qt::ISODate) + u".pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &HandoverWindow::writeTo);
    chooser->open();
}

void HandoverWindow::writeTo(const QString &path)
{
    QList<ReportTable> tables;
    for (const auto &topic : m_model->topics()) {
        ReportTable table{topic.title, {{tr("What")}, {tr("State")}}, {}};
        for (const auto &finding : topic.findings)
            table.rows.append(TableRow{textCell(finding.title), textCell(finding.detail)});
        if (table.rows.isEmpty())
            table.rows.append(TableRow{textCell(topic.summary), textCell({})});
        tables.append(table);
    }
    const auto now = m_context.format.instant(QDateTime::currentDateTimeUtc());
    auto writer = PageWriter::pdf(path, {tr("%1, as of %2", "who has made the page; day and time").arg(m_context.actions->identity().name, now),
                                         tr("Page %1")});
    writeReport(std::move(writer), tables, this, [this, path](const Result<qint64> &rows) {
        m_state->setText(rows ? tr("It is in %1.").arg(QFileInfo(path).fileName())
                              : tr("It was not written. %1").arg(ErrorText::describe(rows.error())));
    });
}
