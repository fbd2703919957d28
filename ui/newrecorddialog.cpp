// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "newrecorddialog.h"

#include "draftkeeper.h"
#include "plaintext.h"

#include "models/recorddraft.h"
#include "ui/dialogs/dialogparts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

NewRecordDialog::NewRecordDialog(RecordType type, const QJsonObject &initial, const Texts &texts, const FormFields &fields,
                                 const PageContext &context, QWidget *parent)
    : QDialog(parent)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    auto *draft = context.drafts->findNew(type, initial);
    if (!draft)
        draft = context.drafts->keep(RecordDraft::forNew(type, initial));
    const auto key = draft->key();

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new RecordForm(context, draft, content, fields);
    m_form->setSaveText(texts.button);
    auto *inside = new QVBoxLayout(content);
    inside->addWidget(m_form);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(texts.title, this));
    if (!texts.explanation.isEmpty())
        layout->addWidget(plainLabel(texts.explanation, this));
    layout->addWidget(area, 1);

    connect(m_form, &RecordForm::saved, this, [this, context, key, draft] {
        const auto row = draft->row();
        context.drafts->drop(key);
        emit created(key, row);
        accept();
    });
    connect(m_form, &RecordForm::cancelled, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [context, key] { context.drafts->drop(key); });
    resize(DialogParts::textSize(this, 84, 1).width(), 0);
    const int wanted = content->sizeHint().height() + layout->totalSizeHint().height() - area->sizeHint().height();
    resize(width(), std::min(wanted, DialogParts::textSize(this, 1, 38).height()));
    m_form->focusFirst();
}
