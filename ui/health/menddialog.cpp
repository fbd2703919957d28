// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "menddialog.h"

#include "models/recordtexts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/draftkeeper.h"
#include "ui/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

MendDialog::MendDialog(RecordType type, const QJsonObject &row, const QString &title, const QStringList &fields, const PageContext &context,
                       QWidget *parent)
    : QDialog(parent)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const RecordKey key{type, row[QLatin1StringView("id")].toString()};
    auto *draft = context.drafts->find(key);
    const bool isOurs = !draft;
    if (isOurs)
        draft = context.drafts->keep(new RecordDraft(type, row));
    m_form = new RecordForm(context, draft, this, {fields, {}});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(RecordTexts::title(type, row), this));
    layout->addWidget(m_form, 1);
    connect(m_form, &RecordForm::saved, this, [this, context, key] {
        context.drafts->drop(key);
        emit mended();
        accept();
    });
    connect(m_form, &RecordForm::cancelled, this, &QDialog::reject);
    // What was begun in the record's own form stays begun there.
    connect(this, &QDialog::rejected, this, [context, key, isOurs] {
        if (isOurs)
            context.drafts->drop(key);
    });
    resize(DialogParts::textSize(this, 66, 1).width(), 0);
    DialogParts::fitHeight(this);
    m_form->focusFirst();
}
